import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Watched } from './alarms';
import { type LogMetricName, logMetric } from './log-metrics';

const HOUR = Duration.hours(1);

/** One page for the operator: from the feeds to the alerts, in the order of the way of the data. */
export function createDashboard(
  scope: Construct,
  { stackName, functions, deadLetters, articles }: Watched,
  alarms: cloudwatch.IAlarm[],
): cloudwatch.Dashboard {
  const graph = (title: string, left: cloudwatch.IMetric[], right: cloudwatch.IMetric[] = []) =>
    new cloudwatch.GraphWidget({ title, left, right, width: 8, height: 6 });
  const logged = (name: LogMetricName, label: string, statistic = 'Sum') =>
    logMetric(stackName, name, { statistic, label, period: HOUR });
  const of = (name: keyof typeof functions, metric: 'Errors' | 'Duration') =>
    metric === 'Errors'
      ? functions[name].metricErrors({ label: name, period: HOUR })
      : functions[name].metricDuration({ label: name, statistic: 'p95', period: HOUR });
  const names = ['poll', 'extract', 'alert'] as const;
  return new cloudwatch.Dashboard(scope, 'Dashboard', {
    dashboardName: stackName,
    defaultInterval: Duration.days(7),
    widgets: [
      [new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 3 })],
      [
        graph('Feeds an hour', [logged('FeedsPolled', 'polled')], [logged('FeedsFailing', 'failing')]),
        graph('Articles and facts an hour', [
          logged('ArticlesQueued', 'queued'),
          logged('ArticlesRead', 'read'),
          logged('Facts', 'facts'),
        ]),
        graph('Alerts an hour', [logged('AlertsDue', 'due'), logged('AlertsSent', 'sent')]),
      ],
      [
        graph(
          'Seconds from publication to alert',
          [logged('AlertLag', 'median', 'p50'), logged('AlertLag', 'p95', 'p95')],
          [logged('AlertsWaiting', 'oldest that is due', 'Maximum')],
        ),
        graph(
          'Articles that wait',
          [articles.metricApproximateNumberOfMessagesVisible({ label: 'waiting' })],
          [articles.metricApproximateAgeOfOldestMessage({ label: 'oldest, seconds', statistic: 'Maximum' })],
        ),
        graph(
          'Dead letters',
          names.map((name) =>
            deadLetters[name].metricApproximateNumberOfMessagesVisible({ label: name, statistic: 'Maximum' }),
          ),
        ),
      ],
      [
        graph(
          'Errors an hour',
          names.map((name) => of(name, 'Errors')),
        ),
        graph(
          'Milliseconds a run, p95',
          names.map((name) => of(name, 'Duration')),
        ),
      ],
    ],
  });
}
