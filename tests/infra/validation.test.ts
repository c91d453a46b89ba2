import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { makeStack, resourcesOf } from './stack-under-test';

const SUBSCRIBED = {
  subscriptions: [
    { protocol: 'email' as const, endpoint: 'reader@example.org' },
    { protocol: 'sms' as const, endpoint: '+15555550100', minSeverity: 3 },
  ],
  settings: { ...DEFAULT_SETTINGS, pollMinutes: 30 },
};

describe('the AwsSolutions rules', () => {
  test.each([
    ['as it comes', {}],
    ['with subscriptions', SUBSCRIBED],
    ['with exports for analytics', { operations: { analytics: { everyDays: 7 } } }],
  ])('find nothing: %s', (_title, props) => {
    const { app, stack } = makeStack(props);
    const { success, violations } = new AwsSolutionsChecks(app).validateScope(stack);
    expect({ success, found: violations.map((v) => v.ruleName) }).toEqual({ success: true, found: [] });
  });

  test('would find a queue that is open to plain HTTP', () => {
    const { app, stack } = makeStack();
    new Queue(stack, 'Open');
    const { violations } = new AwsSolutionsChecks(app).validateScope(stack);
    expect(violations.map((v) => v.ruleName).sort()).toEqual([
      expect.stringContaining('SQS3'),
      expect.stringContaining('SQS4'),
    ]);
  });

  test('are met, not suppressed', () => {
    const { stack } = makeStack();
    for (const construct of stack.node.findAll())
      expect(construct.node.metadata.map((m) => m.type).filter((type) => /acknowledge|nag/i.test(type))).toEqual([]);
  });
});

describe('the strict validation of the template', () => {
  const reportOf = (directory: string) => JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8'));

  test('finds nothing', () => {
    const operations = { analytics: { everyDays: 7 } };
    const { app } = makeStack({ ...SUBSCRIBED, operations, validate: true });
    expect(reportOf(app.synth().directory).pluginReports).toEqual([]);
  });

  test('would stop a property that CloudFormation does not know', () => {
    const { app, stack } = makeStack({ validate: true });
    const [fn] = stack.node.findAll().filter((c) => (c as CfnFunction).cfnResourceType === 'AWS::Lambda::Function');
    (fn as CfnFunction).addPropertyOverride('MemorySze', 128);
    expect(() => app.synth()).toThrow(/validation/i);
  });
});

test('a feature flag or a name that changes on its own would show here', () => {
  const types = Object.values(resourcesOf(makeStack().stack)).map((r) => r.Type);
  const counts = Object.fromEntries([...new Set(types)].sort().map((t) => [t, types.filter((x) => x === t).length]));
  expect(counts).toEqual({
    'AWS::CloudWatch::Alarm': 9,
    'AWS::CloudWatch::Dashboard': 1,
    'AWS::DynamoDB::GlobalTable': 2,
    'AWS::IAM::Policy': 4,
    'AWS::IAM::Role': 6,
    'AWS::Lambda::EventInvokeConfig': 2,
    'AWS::Lambda::EventSourceMapping': 3,
    'AWS::Lambda::Function': 4,
    'AWS::Lambda::Url': 1,
    'AWS::Logs::LogGroup': 4,
    'AWS::Logs::MetricFilter': 9,
    'AWS::SNS::Topic': 2,
    'AWS::SNS::TopicPolicy': 2,
    'AWS::SQS::Queue': 5,
    'AWS::SQS::QueuePolicy': 5,
    'AWS::Scheduler::Schedule': 2,
  });
});
