import { STANDING, type Use } from './month';
import type { Price, Prices, Region } from './prices';

/** One line of the bill, with the sum that it comes of. */
export interface Line {
  service: string;
  what: string;
  /** How much is used in a month, in the unit that is paid for. */
  amount: number;
  unit: string;
  /** How much of it is free in every month of every account. */
  free: number;
  price: number;
  /** Beyond what is free. */
  usd: number;
  /** As if nothing were free, as in an account that uses its allowances otherwise. */
  listUsd: number;
}

/** A month's bill. Text messages stand beside: what they cost depends on the country, and on nothing that is reckoned here. */
export interface Bill {
  region: Region;
  lines: Line[];
  usd: number;
  listUsd: number;
  smsUsd: { low: number; high: number };
}

const MILLION = 1_000_000;
const all = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Prices the use of a month. */
export function billOf(use: Use, prices: Prices, region: Region): Bill {
  const price = prices.regions[region];
  const free: Partial<Record<Price, number>> = prices.alwaysFreeAMonth;
  const line = (service: string, what: string, amount: number, unit: string, of: Price): Line => {
    const allowed = Math.min(amount, free[of] ?? 0);
    return {
      service,
      what,
      amount,
      unit,
      free: allowed,
      price: price[of],
      usd: (amount - allowed) * price[of],
      listUsd: amount * price[of],
    };
  };
  const { sqsRequests: sqs } = use;
  const lines = [
    line('Lambda', 'compute', all(use.gbSeconds), 'GB-s', 'lambdaGbSecond'),
    line('Lambda', 'requests', all(use.invocations) / MILLION, 'million', 'lambdaMillionRequests'),
    line('DynamoDB', 'write units', all(use.writes) / MILLION, 'million', 'dynamoMillionWrites'),
    line('DynamoDB', 'read units', all(use.reads) / MILLION, 'million', 'dynamoMillionReads'),
    line('DynamoDB', 'storage', use.chronicleGb + use.intakeGb, 'GB', 'dynamoGb'),
    line('DynamoDB', 'point-in-time recovery', use.chronicleGb, 'GB', 'dynamoBackupGb'),
    line('SQS', 'requests, most of an idle Lambda', (sqs.idle + sqs.work) / MILLION, 'million', 'sqsMillionRequests'),
    line('SNS', 'publishes', use.publishes / MILLION, 'million', 'snsMillionPublishes'),
    line('SNS', 'emails', use.emails / 1000, 'thousand', 'snsThousandEmails'),
    line('Scheduler', 'invocations', use.schedules / MILLION, 'million', 'schedulerMillion'),
    line('CloudWatch', 'logs taken in', use.logGb, 'GB', 'logsGbIn'),
    line('CloudWatch', 'logs kept a month', use.logGb, 'GB', 'logsGbKept'),
    line('CloudWatch', 'custom metrics', STANDING.metrics, 'metrics', 'metric'),
    line('CloudWatch', 'metrics under alarm', STANDING.alarmMetrics, 'metrics', 'alarmMetric'),
    line('CloudWatch', 'dashboard', STANDING.dashboards, 'dashboards', 'dashboard'),
  ];
  return {
    region,
    lines,
    usd: lines.reduce((sum, { usd }) => sum + usd, 0),
    listUsd: lines.reduce((sum, { listUsd }) => sum + listUsd, 0),
    smsUsd: { low: use.sms * prices.smsUsd.low, high: use.sms * prices.smsUsd.high },
  };
}
