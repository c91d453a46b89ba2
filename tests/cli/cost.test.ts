import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeSns } from '../runtime/fake-sns';
import { expectSchema, kjm } from './kjm';

describe('kjm cost', () => {
  test('shows the sums of the load that is named', async () => {
    const { code, stdout, stderr } = await kjm(['cost', '--feeds', '200', '--region', 'ap-northeast-2']);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/^200 feeds every 10 minutes, 800 new articles a day/);
    expect(stdout).toMatch(/DynamoDB +write units +[\d.]+ +- +million +0\.678 +[\d.]+ +[\d.]+/);
    expect(stdout).toMatch(/together +[\d.]+ +[\d.]+/);
    expect(stderr).toMatch(/List prices as of \d{4}-\d{2}: check them/);
  });

  test('as JSON', async () => {
    const { stdout } = await kjm(['cost', '--articles', '1000', '--sms', '3', '--json']);
    const value = JSON.parse(stdout);
    expectSchema('cost', value);
    expect(value.load).toMatchObject({ articles: 1000, sms: 3, feeds: 50 });
  });

  test.each([
    ['--feeds', 'many', /Give a number from 0/],
    ['--articles', '-3', /Give a number from 0/],
    ['--relevant', '25', /a share from 0 to 1/],
    ['--region', 'mars', /Allowed choices are us-east-1/],
  ])('%s %s is refused in words', async (flag, value, message) => {
    const { code, stderr } = await kjm(['cost', flag, value]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('kjm cost --stack', () => {
  const asked: { MetricDataQueries: { Id: string; MetricStat: { Metric: { Namespace: string } } }[] }[] = [];
  let metrics: Record<string, number[]> = {};
  let server: Server;
  let sns: Awaited<ReturnType<typeof fakeSns>>;
  const today = Math.floor(Date.now() / 86_400_000) * 86_400;
  beforeAll(async () => {
    sns = await fakeSns({ AlertTopic: 'arn:aws:sns:local:1:MyTopic' });
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        asked.push(JSON.parse(body));
        const MetricDataResults = Object.entries(metrics).map(([Id, Values]) => ({
          Id,
          StatusCode: 'Complete',
          // the last one is today's, which is not whole
          Timestamps: Values.map((_, i) => today - (Values.length - 1 - i) * 86_400),
          Values,
        }));
        response
          .writeHead(200, { 'content-type': 'application/x-amz-json-1.0' })
          .end(JSON.stringify({ MetricDataResults }));
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(async () => {
    await sns.close();
    server.close();
  });
  const cost = (...args: string[]) =>
    kjm(['cost', '--stack', 'Mine', ...args], undefined, {
      AWS_REGION: 'ap-northeast-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL_CLOUDWATCH: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      AWS_ENDPOINT_URL_CLOUDFORMATION: sns.endpoint,
    });

  test('takes the load from the metrics of its whole days', async () => {
    metrics = {
      polled: [14_000, 14_000, 500],
      failing: [400, 400, 20],
      queued: [250, 150, 3],
      alerts: [4, 8, 0],
      delivered: [8, 16, 0],
      sms: [0.1, 0.3, 0.42],
    };
    const { code, stdout, stderr } = await cost('--json');
    expect(code, stderr).toBe(0);
    const value = JSON.parse(stdout);
    expectSchema('cost', value);
    expect(value.load).toMatchObject({ feeds: 100, articles: 800, alerts: 6, emails: 12 });
    expect(value.bill.region).toBe('ap-northeast-1');
    expect(value.smsUsdThisMonth).toBe(0.42);
    const spaces = asked.at(-1)!.MetricDataQueries.map((q) => q.MetricStat.Metric.Namespace);
    expect(new Set(spaces)).toEqual(new Set(['KoreaJapanMonitor/Mine', 'AWS/SNS']));
  });

  test('says so where the stack has counted nothing yet', async () => {
    metrics = {};
    const { code, stderr } = await cost();
    expect(code).toBe(1);
    expect(stderr).toMatch(/no metrics of a whole day yet: ask again tomorrow/);
  });
});
