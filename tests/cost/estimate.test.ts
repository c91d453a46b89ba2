import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { estimate, MEASURED } from '../../lib/cost/estimate';
import { DEFAULT_LOAD, MIX } from '../../lib/cost/load';
import { STANDING, useOfMonth } from '../../lib/cost/month';
import { REGIONS } from '../../lib/cost/prices';
import { simulateQueue } from '../../lib/cost/queue';
import { makeStack, ofType, resourcesOf } from '../infra/stack-under-test';

const of = (over: Partial<typeof DEFAULT_LOAD> = {}) => estimate({ ...DEFAULT_LOAD, ...over }, 'us-east-1');

describe('what a month costs', () => {
  test.each(REGIONS)('the default deployment is under a dollar beyond text messages in %s', (region) => {
    expect(estimate(DEFAULT_LOAD, region).bill.usd).toBeLessThan(1);
  });

  test('the README tells these sums', () => {
    const [, usd] = /come to USD ([\d.]+) a month/.exec(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')) ?? [];
    expect(Math.abs(Number(usd) - of().bill.usd)).toBeLessThan(0.03);
  });

  test('what is free every month is taken off, and shown without', () => {
    const { bill } = of();
    expect(bill.listUsd).toBeGreaterThan(bill.usd);
    for (const { amount, free, price, usd, listUsd } of bill.lines) {
      expect(usd).toBeCloseTo((amount - free) * price, 10);
      expect(listUsd).toBeCloseTo(amount * price, 10);
    }
    expect(bill.lines.reduce((sum, l) => sum + l.usd, 0)).toBeCloseTo(bill.usd, 10);
  });

  test('text messages are told beside the bill, never in it', () => {
    expect(of({ sms: 10 }).bill.usd).toBe(of().bill.usd);
    expect(of({ sms: 10 }).bill.smsUsd.high).toBeGreaterThan(of({ sms: 10 }).bill.smsUsd.low);
  });

  test('writes are the measured ones, added up by hand', () => {
    const { work } = MEASURED;
    const polls = 50 * 144;
    const reads = Object.entries(MIX).reduce(
      (sum, [kind, s]) => sum + s * work[kind as keyof typeof MIX].writeUnits,
      0,
    );
    const day =
      (polls - 800) * work.pollUnchanged.writeUnits + 800 * work.pollChanged.writeUnits + 144 * work.turn.writeUnits;
    const { writes } = useOfMonth(DEFAULT_LOAD, MEASURED);
    expect(writes.poll).toBeCloseTo(30 * day, 3);
    expect(writes.extract).toBeCloseTo(30 * 800 * 0.25 * reads, 3);
  });

  test('more of anything never costs less', () => {
    const sums = [1, 10, 100, 1000].map((n) => of({ feeds: 50 * n, articles: 800 * n, alerts: 5 * n }).bill.usd);
    expect([...sums].sort((a, b) => a - b)).toEqual(sums);
    expect(of({ month: 24 }).bill.usd).toBeGreaterThan(of({ month: 1 }).bill.usd);
  });

  test('the mix of what articles turn out to be is whole', () => {
    expect(Object.values(MIX).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  test('what stands whatever the load is what the stack makes', () => {
    const resources = resourcesOf(makeStack().stack);
    const metricsOf = (p: Record<string, unknown>) =>
      Array.isArray(p.Metrics) ? (p.Metrics as { MetricStat?: unknown }[]).filter((m) => m.MetricStat).length : 1;
    const alarms = ofType(resources, 'AWS::CloudWatch::Alarm');
    expect({
      metrics: ofType(resources, 'AWS::Logs::MetricFilter').length,
      alarmMetrics: alarms.reduce((sum, [, r]) => sum + metricsOf(r.Properties), 0),
      dashboards: ofType(resources, 'AWS::CloudWatch::Dashboard').length,
      queues: ofType(resources, 'AWS::Lambda::EventSourceMapping').filter(([, r]) => r.Properties.ScalingConfig).length,
    }).toEqual(STANDING);
  });
});

describe('where it bends', () => {
  test('a queue that reads slower than articles come grows, and says by how much', () => {
    const { capacity } = simulateQueue(0, 10, MEASURED);
    const over = simulateQueue(capacity * 1.5, 10, MEASURED);
    expect(over.left).toBeGreaterThan(capacity * 0.4);
    expect(simulateQueue(capacity * 0.1, 10, MEASURED).left).toBe(0);
    expect(over.lagSeconds.worst).toBeGreaterThan(3600);
  });

  test('twice the invocations, and no more waits', () => {
    const { capacity } = simulateQueue(0, 10, MEASURED);
    const [two, four] = [2, 4].map((atOnce) => simulateQueue(capacity * 0.6, 10, MEASURED, atOnce));
    expect(four!.deepest).toBeLessThanOrEqual(two!.deepest);
    expect(four!.lagSeconds.p95).toBeLessThan(two!.lagSeconds.p95);
  });

  test('the limit named first is the one that the load is nearest to', () => {
    const { bends } = of({ articles: 1_000_000, feeds: 10_000 });
    expect(bends[0]!.used).toBeGreaterThan(1);
    expect(bends.map((b) => b.used)).toEqual(bends.map((b) => b.used).sort((a, b) => b - a));
  });
});
