import { Stack, Tags } from 'aws-cdk-lib';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { AlertTopic, type Subscription } from './alert-topic';
import { Alerter } from './alerter';
import { Analytics } from './analytics';
import { Extractor } from './extractor';
import { BUILT_BUNDLES } from './node-function';
import { Operations, type OperationsOptions } from './operations';
import { Poller } from './poller';
import { Querier } from './querier';
import { Tables } from './tables';

/** Everything that a monitor makes carries this tag, with the name of its stack. */
export const TAG = 'korea-japan-monitor';

export interface KoreaJapanMonitorProps {
  /** How often feeds are polled, what alerts and in which languages, how long things are kept; `DEFAULT_SETTINGS` unless given. */
  settings?: Settings;
  /** Who receives alerts. None is fine: alerts are then stored and can be queried; `kjm sub add` adds readers at any time. */
  subscriptions?: readonly Subscription[];
  /** Who is told when something is wrong, and of which sums. */
  operations?: OperationsOptions;
  /** The folder of the built functions; what `npm run build` made unless given. */
  bundles?: string;
}

/**
 * A whole monitor, for one's own CDK app: feeds are polled, articles read, developments stored, and each new one is alerted
 * once. It has no public surface: queries are signed by an IAM identity that was given `grantQuery`.
 *
 * @example
 * const monitor = new KoreaJapanMonitor(this, 'Monitor', {
 *   subscriptions: [{ protocol: 'email', endpoint: 'desk@example.org', languages: ['en', 'ko'], minSeverity: 2 }],
 *   operations: { email: 'ops@example.org', budgetUsd: 5 },
 * });
 */
export class KoreaJapanMonitor extends Construct {
  /** Alerts are published here, with the attributes lang, delivery, field, severity and kind to filter by. */
  readonly alertTopic: sns.ITopic;
  /** Alarms are published here. */
  readonly alarmTopic: sns.ITopic;
  /** Articles that wait to be read. */
  readonly articles: sqs.IQueue;
  /** What failed for good, by the function that it failed in. */
  readonly deadLetters: Readonly<Record<'poll' | 'extract' | 'alert', sqs.IQueue>>;
  readonly tables: Tables;
  /** Exports for Athena, where `operations.analytics` asks for them. */
  readonly analytics?: Analytics;
  /** The query API: `/v1/events` and the rest. */
  readonly queryUrl: string;
  private readonly querier: Querier;

  constructor(scope: Construct, id: string, props: KoreaJapanMonitorProps = {}) {
    super(scope, id);
    const { settings = DEFAULT_SETTINGS, subscriptions = [], operations = {}, bundles = BUILT_BUNDLES } = props;
    const { languages, deliveries } = settings.alerts;
    const { stackName } = Stack.of(this);
    this.tables = new Tables(this, 'Tables');
    const { topic } = new AlertTopic(this, 'Alerts', { languages, deliveries, subscriptions });
    const common = { bundles, settings, tables: this.tables };
    const extract = new Extractor(this, 'Extract', common);
    const poll = new Poller(this, 'Poll', { ...common, articles: extract.articles });
    const alert = new Alerter(this, 'Alert', { ...common, topic });
    this.querier = new Querier(this, 'Query', common);

    this.alertTopic = topic;
    this.articles = extract.articles;
    this.deadLetters = { poll: poll.deadLetters, extract: extract.deadLetters, alert: alert.deadLetters };
    this.queryUrl = this.querier.url;
    const functions = { poll: poll.fn, extract: extract.fn, alert: alert.fn };
    this.alarmTopic = new Operations(this, 'Operations', {
      ...operations,
      tag: { key: TAG, value: stackName },
      logGroups: { poll: poll.fn.logGroup, extract: extract.fn.logGroup, alert: alert.fn.logGroup },
      watched: { stackName, functions, deadLetters: this.deadLetters, articles: this.articles, alertTopic: topic },
    }).topic;
    if (operations.analytics !== undefined)
      this.analytics = new Analytics(this, 'Analytics', {
        ...operations.analytics,
        tableArn: this.tables.chronicle.table.tableArn,
      });
    Tags.of(this).add(TAG, stackName);
  }

  /** Lets an identity ask the query API with signed requests. */
  grantQuery(identity: Parameters<Querier['grantQuery']>[0]): void {
    this.querier.grantQuery(identity);
  }
}
