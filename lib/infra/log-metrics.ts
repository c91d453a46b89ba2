import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { metricNamespace } from '../model/metric-namespace';

/** A number that CloudWatch reads from the JSON lines that a function logs. */
export interface LogMetric {
  /** Whose log it is read from. */
  function: 'poll' | 'extract' | 'alert';
  /** The `event` of the line. */
  event: string;
  /** The field that holds the number; each line counts 1 where none is given. */
  field?: string;
  unit: cloudwatch.Unit;
}

/**
 * What nothing else in AWS counts. Ten custom metrics cost nothing, and each further one a dollar's third a month, so there
 * are no more than ten.
 */
export const LOG_METRICS = {
  FeedsPolled: { function: 'poll', event: 'feed.polled', unit: cloudwatch.Unit.COUNT },
  FeedsFailing: { function: 'poll', event: 'feed.failed', unit: cloudwatch.Unit.COUNT },
  ArticlesQueued: { function: 'poll', event: 'feed.polled', field: 'relevant', unit: cloudwatch.Unit.COUNT },
  ArticlesRead: { function: 'extract', event: 'article.read', unit: cloudwatch.Unit.COUNT },
  Facts: { function: 'extract', event: 'article.read', field: 'facts', unit: cloudwatch.Unit.COUNT },
  AlertsDue: { function: 'extract', event: 'alert.due', unit: cloudwatch.Unit.COUNT },
  AlertsSent: { function: 'alert', event: 'alert.sent', unit: cloudwatch.Unit.COUNT },
  AlertLag: { function: 'alert', event: 'alert.sent', field: 'lagSeconds', unit: cloudwatch.Unit.SECONDS },
  AlertsWaiting: { function: 'alert', event: 'alerts.waiting', field: 'seconds', unit: cloudwatch.Unit.SECONDS },
} as const satisfies Record<string, LogMetric>;

export type LogMetricName = keyof typeof LOG_METRICS;

/** The stack's name tells the metrics of two monitors in one account apart. */
export const logMetric = (
  stackName: string,
  name: LogMetricName,
  props: Partial<cloudwatch.MetricProps> = {},
): cloudwatch.Metric =>
  new cloudwatch.Metric({
    namespace: metricNamespace(stackName),
    metricName: name,
    period: Duration.minutes(5),
    unit: LOG_METRICS[name].unit,
    ...props,
  });

/** Makes the filters that read them. */
export function readMetrics(
  scope: Construct,
  stackName: string,
  logGroups: Readonly<Record<LogMetric['function'], logs.ILogGroup>>,
): void {
  for (const [name, metric] of Object.entries(LOG_METRICS) as [LogMetricName, LogMetric][])
    new logs.MetricFilter(scope, name, {
      logGroup: logGroups[metric.function],
      metricNamespace: metricNamespace(stackName),
      metricName: name,
      filterPattern: logs.FilterPattern.stringValue('$.event', '=', metric.event),
      metricValue: metric.field === undefined ? '1' : `$.${metric.field}`,
      unit: metric.unit,
    });
}
