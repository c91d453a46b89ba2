import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { KoreaJapanMonitor, type KoreaJapanMonitorProps } from './infra/korea-japan-monitor';

export interface MonitorStackProps extends StackProps, KoreaJapanMonitorProps {}

/** The monitor as a stack of its own, with the outputs by which the command line finds what it made. */
export class MonitorStack extends Stack {
  constructor(scope: Construct, id: string, props: MonitorStackProps) {
    const { settings, subscriptions, operations, bundles, ...rest } = props;
    super(scope, id, {
      description: 'Korea-Japan Monitor: reads news feeds and alerts once when a new measure is announced',
      ...rest,
    });
    // a child of this name leaves no trace in logical ids: the stack's resources are named as if they were its own
    const monitor = new KoreaJapanMonitor(this, 'Default', {
      ...(settings && { settings }),
      ...(subscriptions && { subscriptions }),
      ...(operations && { operations }),
      ...(bundles !== undefined && { bundles }),
    });
    const { tables, deadLetters } = monitor;
    // the command line finds a deployed stack by these names
    const output = (name: string, description: string, value: string) =>
      new CfnOutput(this, name, { description, value });
    output('QueryUrl', 'Answers queries signed by an IAM identity that may invoke it', monitor.queryUrl);
    output('AlertTopic', 'Subscribe to this topic to receive alerts', monitor.alertTopic.topicArn);
    output('AlarmTopic', 'Subscribe to this topic to be told when something is wrong', monitor.alarmTopic.topicArn);
    output('ArticleQueue', 'Articles waiting to be read', monitor.articles.queueUrl);
    output('ChronicleTable', 'Events, facts and alerts; outlives the stack', tables.chronicle.table.tableName);
    output('IntakeTable', 'Feed states and article texts', tables.intake.table.tableName);
    output('PollDeadLetters', 'Polls that failed for good', deadLetters.poll.queueUrl);
    output('ExtractDeadLetters', 'Articles that could not be read', deadLetters.extract.queueUrl);
    output('AlertDeadLetters', 'Rings of the stream that failed for good', deadLetters.alert.queueUrl);
  }
}

// what another CDK app may use
export type { Subscription } from './infra/alert-topic';
export type { OperationsOptions } from './infra/operations';
export { DEFAULT_SETTINGS, type Settings } from './model/settings';
export { KoreaJapanMonitor, type KoreaJapanMonitorProps };
