import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AlertTopic, type Subscription } from './infra/alert-topic';
import { Alerter } from './infra/alerter';
import { Extractor } from './infra/extractor';
import { BUILT_BUNDLES } from './infra/node-function';
import { Poller } from './infra/poller';
import { Querier } from './infra/querier';
import { Tables } from './infra/tables';
import type { Settings } from './model/settings';

export interface MonitorStackProps extends StackProps {
  /** What an operator may set; `DEFAULT_SETTINGS` where nothing is. */
  settings: Settings;
  /** Who receives alerts. None is fine: alerts are then stored and can be queried. */
  subscriptions?: readonly Subscription[];
  /** The folder of the built functions; what `npm run build` made unless given. */
  bundles?: string;
}

/** The monitor: feeds are polled, articles read, developments stored, and each new one is alerted once. */
export class MonitorStack extends Stack {
  constructor(scope: Construct, id: string, props: MonitorStackProps) {
    const { settings, subscriptions = [], bundles = BUILT_BUNDLES, ...rest } = props;
    super(scope, id, {
      description: 'Korea-Japan Monitor: reads news feeds and alerts once when a new measure is announced',
      ...rest,
    });
    const { languages, deliveries } = settings.alerts;
    const tables = new Tables(this, 'Tables');
    const { topic } = new AlertTopic(this, 'Alerts', { languages, deliveries, subscriptions });
    const { articles } = new Extractor(this, 'Extract', { bundles, settings, tables });
    new Poller(this, 'Poll', { bundles, settings, tables, articles });
    new Alerter(this, 'Alert', { bundles, settings, tables, topic });
    const { url } = new Querier(this, 'Query', { bundles, settings, tables });

    // the command line finds a deployed stack by these names
    const output = (name: string, description: string, value: string) =>
      new CfnOutput(this, name, { description, value });
    output('QueryUrl', 'Answers queries signed by an IAM identity that may invoke it', url);
    output('AlertTopic', 'Subscribe to this topic to receive alerts', topic.topicArn);
    output('ArticleQueue', 'Articles waiting to be read', articles.queueUrl);
    output('ChronicleTable', 'Events, facts and alerts; outlives the stack', tables.chronicle.table.tableName);
    output('IntakeTable', 'Feed states and article texts', tables.intake.table.tableName);
  }
}
