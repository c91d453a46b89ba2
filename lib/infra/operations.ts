import { Aws } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as logs from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { createAlarms, type Watched } from './alarms';
import type { AnalyticsOptions } from './analytics';
import { createBudget } from './budget';
import { type LogMetric, readMetrics } from './log-metrics';
import { createDashboard } from './operations-dashboard';

/** What the operator wants to be told, and how. */
export interface OperationsOptions {
  /** Receives alarms, once its confirmation link is opened. Without one the alarms can be seen and tell nobody. */
  email?: string;
  /** Hours without a new article after which something must be wrong (24). */
  silenceHours?: number;
  /** The month's budget for text messages in USD (1, the limit of a new account). */
  smsBudgetUsd?: number;
  /** Tells when the month costs more than this in USD; no budget is made without it. */
  budgetUsd?: number;
  /** A CloudWatch dashboard (true). Three of them cost an account nothing. */
  dashboard?: boolean;
  /** Exports the Chronicle to S3 for Athena (docs/analytics.md); nothing of it is made without. */
  analytics?: AnalyticsOptions;
}

export interface OperationsProps extends OperationsOptions {
  watched: Omit<Watched, 'silenceHours' | 'smsBudgetUsd'>;
  logGroups: Readonly<Record<LogMetric['function'], logs.ILogGroup>>;
  /** The tag that everything of the monitor carries. */
  tag: { key: string; value: string };
}

const MAY_TELL = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'];

/** What the operator looks at and is told by: metrics, alarms, a dashboard, a budget. */
export class Operations extends Construct {
  /** Where alarms go. */
  readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, props: OperationsProps) {
    super(scope, id);
    const { email, silenceHours = 24, smsBudgetUsd = 1, budgetUsd, dashboard = true, logGroups, tag } = props;
    const watched = { ...props.watched, silenceHours, smsBudgetUsd };
    this.topic = new sns.Topic(this, 'Topic', { enforceSSL: true });
    // a topic with a policy of its own has lost the one that lets alarms of the account in
    this.topic.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: MAY_TELL.map((service) => new iam.ServicePrincipal(service)),
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (email !== undefined)
      new sns.Subscription(this, 'Email', {
        topic: this.topic,
        protocol: sns.SubscriptionProtocol.EMAIL,
        endpoint: email,
      });
    readMetrics(this, watched.stackName, logGroups);
    const alarms = createAlarms(this, watched, this.topic);
    if (dashboard) createDashboard(this, watched, alarms);
    if (budgetUsd !== undefined) createBudget(this, budgetUsd, tag, this.topic);
  }
}
