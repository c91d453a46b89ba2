import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as sns from 'aws-cdk-lib/aws-sns';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { logMetric } from './log-metrics';

/** What the alarms watch. */
export interface Watched {
  stackName: string;
  functions: Readonly<Record<'poll' | 'extract' | 'alert', lambda.IFunction>>;
  deadLetters: Readonly<Record<'poll' | 'extract' | 'alert', sqs.IQueue>>;
  articles: sqs.IQueue;
  alertTopic: sns.ITopic;
  /** Hours without a new article after which something must be wrong. */
  silenceHours: number;
  /** The month's budget for text messages in USD, as the account's spend limit; nobody is told of it where there are none. */
  smsBudgetUsd: number;
}

interface AlarmSpec {
  id: string;
  /** The section of docs/runbook.md that says what it means, how to look and how to mend. */
  section: string;
  says: string;
  metric: cloudwatch.IMetric;
  threshold: number;
  periods?: { evaluated: number; breaching: number };
  missing?: cloudwatch.TreatMissingData;
  comparison?: cloudwatch.ComparisonOperator;
}

const FIVE = Duration.minutes(5);
const HOUR = Duration.hours(1);

function specsOf(watched: Watched): AlarmSpec[] {
  const { stackName, functions, deadLetters, articles, alertTopic, silenceHours, smsBudgetUsd } = watched;
  const often = { evaluated: 6, breaching: 3 };
  const sms = (metricName: string, dimensionsMap: Record<string, string>, statistic: string): cloudwatch.Metric =>
    new cloudwatch.Metric({ namespace: 'AWS/SNS', metricName, dimensionsMap, statistic, period: HOUR });
  return [
    {
      id: 'PollErrors',
      section: 'poll-errors',
      says: 'Polling fails again and again: feeds are not asked, or what they hold is not stored.',
      metric: functions.poll.metricErrors({ period: FIVE }),
      threshold: 1,
      periods: often,
    },
    {
      id: 'ExtractErrors',
      section: 'extract-errors',
      says: 'Reading articles fails again and again: messages go back to the queue.',
      metric: functions.extract.metricErrors({ period: FIVE }),
      threshold: 1,
      periods: often,
    },
    {
      id: 'AlertErrors',
      section: 'alert-errors',
      says: 'Alerts could not be published: they stay due and are tried again.',
      metric: functions.alert.metricErrors({ period: FIVE }),
      threshold: 1,
      periods: often,
    },
    {
      id: 'DeadLetters',
      section: 'dead-letters',
      says: 'Work failed for good and waits for someone to look: kjm queue list.',
      metric: new cloudwatch.MathExpression({
        // an alarm is paid by its metrics, ten of which are free; of rings that failed the sweep has done the work
        expression: 'poll + extract',
        usingMetrics: Object.fromEntries(
          (['poll', 'extract'] as const).map((name) => [
            name,
            deadLetters[name].metricApproximateNumberOfMessagesVisible({ period: FIVE, statistic: 'Maximum' }),
          ]),
        ),
        period: FIVE,
      }),
      threshold: 1,
    },
    {
      id: 'ArticlesWait',
      section: 'articles-wait',
      says: 'An article has waited half an hour to be read.',
      metric: articles.metricApproximateAgeOfOldestMessage({ period: FIVE, statistic: 'Maximum' }),
      threshold: 1800,
      periods: { evaluated: 3, breaching: 3 },
    },
    {
      id: 'Silence',
      section: 'silence',
      says: `No new article in ${silenceHours} hours: the feeds, the polls or the rules of relevance are silent.`,
      metric: articles.metricNumberOfMessagesSent({ period: HOUR, statistic: 'Sum' }),
      threshold: 1,
      comparison: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
      periods: { evaluated: silenceHours, breaching: silenceHours },
      missing: cloudwatch.TreatMissingData.BREACHING,
    },
    {
      id: 'AlertsWait',
      section: 'alerts-wait',
      says: 'An alert has been due for a quarter of an hour and is not sent.',
      metric: logMetric(stackName, 'AlertsWaiting', { statistic: 'Maximum' }),
      threshold: 900,
      periods: { evaluated: 3, breaching: 3 },
    },
    {
      id: 'DeliveriesFail',
      section: 'deliveries-fail',
      says: 'SNS could not deliver alerts to some reader: kjm sub check.',
      metric: sms('NumberOfNotificationsFailed', { TopicName: alertTopic.topicName }, 'Sum'),
      threshold: 1,
    },
    {
      id: 'SmsSpend',
      section: 'sms-spend',
      says: `Text messages have used four fifths of USD ${smsBudgetUsd} this month; at the account's limit SNS stops sending them.`,
      metric: sms('SMSMonthToDateSpentUSD', {}, 'Maximum'),
      threshold: smsBudgetUsd * 0.8,
    },
  ];
}

/** Alarms that tell the operator, each with the section of the runbook that it is dealt with by. */
export function createAlarms(scope: Construct, watched: Watched, told: sns.ITopic): cloudwatch.Alarm[] {
  return specsOf(watched).map(({ id, section, says, metric, threshold, periods, missing, comparison }) => {
    const alarm = new cloudwatch.Alarm(scope, id, {
      alarmDescription: `${says} What to do: docs/runbook.md#${section}`,
      metric,
      threshold,
      comparisonOperator: comparison ?? cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods?.evaluated ?? 1,
      datapointsToAlarm: periods?.breaching ?? 1,
      treatMissingData: missing ?? cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(told));
    alarm.addOkAction(new SnsAction(told));
    return alarm;
  });
}
