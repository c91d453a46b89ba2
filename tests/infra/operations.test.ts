import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOG_METRICS } from '../../lib/infra/log-metrics';
import { readContext } from '../../lib/infra/read-context';
import { makeStack, ofType, type Resource, resourcesOf } from './stack-under-test';

const made = (operations = {}) => resourcesOf(makeStack({ operations }).stack);
const resources = made();
const RUNBOOK = readFileSync('docs/runbook.md', 'utf8');
const sections = [...RUNBOOK.matchAll(/^## (.+)$/gm)].map(([, title]) => title!.toLowerCase().replaceAll(' ', '-'));
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm');

describe('an alarm', () => {
  test.each(alarms)('%s says what is wrong and leads to the section of the runbook that deals with it', (_name, r) => {
    const [, section] = /docs\/runbook\.md#([a-z-]+)$/.exec(String(r.Properties.AlarmDescription)) ?? [];
    expect(sections).toContain(section);
  });

  test.each(alarms)('%s is told, and so is its end', (_name, { Properties: p }) => {
    expect(JSON.stringify(p.AlarmActions)).toContain('OperationsTopic');
    expect(JSON.stringify(p.OKActions)).toContain('OperationsTopic');
  });

  test('each section of the runbook answers an alarm, or is of general use', () => {
    const answered = alarms.map(([, r]) => String(r.Properties.AlarmDescription).split('#')[1]);
    const general = ['first-look', 'cost', 'upgrade', 'restore', 'leave'];
    expect([...answered, ...general].sort()).toEqual(sections.toSorted());
  });

  test('silence is an alarm even where nothing at all is measured', () => {
    const silence = alarms.find(([name]) => name.includes('Silence'))![1].Properties;
    expect(silence).toMatchObject({ TreatMissingData: 'breaching', EvaluationPeriods: 24, Threshold: 1 });
    const [, longer] = ofType(made({ silenceHours: 48 }), 'AWS::CloudWatch::Alarm').find(([n]) =>
      n.includes('Silence'),
    )!;
    expect(longer.Properties).toMatchObject({ EvaluationPeriods: 48 });
  });
});

describe('a metric of our own', () => {
  test('ten are free, so there are no more', () => {
    expect(Object.keys(LOG_METRICS).length).toBeLessThanOrEqual(10);
    expect(ofType(resources, 'AWS::Logs::MetricFilter')).toHaveLength(Object.keys(LOG_METRICS).length);
  });

  test.each(Object.entries(LOG_METRICS))('%s is read from a line that the code writes', (_name, metric) => {
    const files = ['poll-feed', 'ingest', 'announce', 'alert'].map((f) => readFileSync(`lib/pipeline/${f}.ts`, 'utf8'));
    const writers = files.filter((text) => text.includes(`'${metric.event}'`));
    expect(writers).toHaveLength(1);
    if ('field' in metric) expect(files.join()).toMatch(new RegExp(`\\b${metric.field}\\b`));
  });
});

describe('the operator', () => {
  const subscriptions = (all: Record<string, Resource>) => ofType(all, 'AWS::SNS::Subscription');

  test('is told by email where an address is given, of alarms and of nothing else', () => {
    expect(subscriptions(resources)).toEqual([]);
    const [[, { Properties }]] = subscriptions(made({ email: 'ops@example.org' })) as [[string, Resource]];
    expect(Properties).toMatchObject({ Protocol: 'email', Endpoint: 'ops@example.org' });
    expect(JSON.stringify(Properties.TopicArn)).toContain('OperationsTopic');
  });

  test('has a budget where a sum is given', () => {
    expect(ofType(resources, 'AWS::Budgets::Budget')).toEqual([]);
    const [[, { Properties }]] = ofType(made({ budgetUsd: 5 }), 'AWS::Budgets::Budget') as [[string, Resource]];
    expect(Properties).toMatchObject({ Budget: { BudgetLimit: { Amount: 5, Unit: 'USD' }, TimeUnit: 'MONTHLY' } });
  });

  test('may do without the dashboard', () => {
    expect(ofType(made({ dashboard: false }), 'AWS::CloudWatch::Dashboard')).toEqual([]);
  });

  test('sets them by context', () => {
    const given: Record<string, string> = { alarmEmail: 'ops@example.org', budget: '5' };
    expect(readContext((key) => given[key]).operations).toEqual({ email: 'ops@example.org', budgetUsd: 5 });
    expect(() => readContext((key) => (key === 'budget' ? 'five' : undefined))).toThrow(
      'give dollars a month, as budget=5',
    );
  });

  test('finds everything that can carry one by its tag', () => {
    for (const type of ['AWS::Lambda::Function', 'AWS::SQS::Queue', 'AWS::SNS::Topic', 'AWS::Logs::LogGroup'])
      for (const [, { Properties }] of ofType(resources, type))
        expect(Properties.Tags).toContainEqual({ Key: 'korea-japan-monitor', Value: 'Monitor' });
  });
});
