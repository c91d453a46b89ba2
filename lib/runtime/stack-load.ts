import { CloudWatchClient, GetMetricDataCommand, type MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { metricNamespace } from '../model/metric-namespace';

const DAY_SECONDS = 86_400;

/** What a stack did in a day, on the mean of the days for which it counted anything. */
export interface StackLoad {
  days: number;
  polls: number;
  queued: number;
  alerts: number;
  /** Messages that SNS brought to readers, by whatever way. */
  deliveries: number;
  /** What the account paid for text messages in this month so far; absent where it sent none. */
  smsUsdThisMonth?: number;
}

const SUMS = {
  polled: 'FeedsPolled',
  failing: 'FeedsFailing',
  queued: 'ArticlesQueued',
  alerts: 'AlertsSent',
} as const;

function query(
  Id: string,
  Namespace: string,
  MetricName: string,
  Stat: string,
  dimension?: [string, string],
): MetricDataQuery {
  const Dimensions = dimension === undefined ? [] : [{ Name: dimension[0], Value: dimension[1] }];
  return { Id, MetricStat: { Metric: { Namespace, MetricName, Dimensions }, Period: DAY_SECONDS, Stat } };
}

/** Reads the load of the last whole days from the stack's metrics. Throws where it has counted nothing. */
export async function stackLoad(stack: string, alertTopicArn: string, now: Date, days = 7): Promise<StackLoad> {
  const EndTime = new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);
  const topic = alertTopicArn.split(':').at(-1) as string;
  const client = new CloudWatchClient({});
  try {
    const found = new Map<string, number[]>();
    let NextToken: string | undefined;
    do {
      const answer = await client.send(
        new GetMetricDataCommand({
          StartTime: new Date(EndTime.getTime() - days * 86_400_000),
          // text messages are counted up to now
          EndTime: now,
          MetricDataQueries: [
            ...Object.entries(SUMS).map(([id, name]) => query(id, metricNamespace(stack), name, 'Sum')),
            query('delivered', 'AWS/SNS', 'NumberOfNotificationsDelivered', 'Sum', ['TopicName', topic]),
            query('sms', 'AWS/SNS', 'SMSMonthToDateSpentUSD', 'Maximum'),
          ],
          ScanBy: 'TimestampAscending',
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      );
      for (const { Id = '', Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
        // today is not whole, and would make the mean smaller than it is
        const whole = Values.filter((_, i) => Id === 'sms' || (Timestamps[i] as Date) < EndTime);
        found.set(Id, [...(found.get(Id) ?? []), ...whole]);
      }
      NextToken = answer.NextToken;
    } while (NextToken !== undefined);
    const counted = Math.max(0, ...['polled', 'failing'].map((id) => found.get(id)?.length ?? 0));
    if (counted === 0)
      throw new Error(
        `the stack ${stack} has no metrics of a whole day yet: ask again tomorrow, or name the load with --feeds and --articles`,
      );
    const aDay = (id: string) => (found.get(id) ?? []).reduce((sum, n) => sum + n, 0) / counted;
    const sms = found.get('sms')?.at(-1);
    return {
      days: counted,
      polls: aDay('polled') + aDay('failing'),
      queued: aDay('queued'),
      alerts: aDay('alerts'),
      deliveries: aDay('delivered'),
      ...(sms === undefined ? {} : { smsUsdThisMonth: sms }),
    };
  } finally {
    client.destroy();
  }
}
