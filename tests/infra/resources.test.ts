import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { ENVIRONMENT } from '../../lib/runtime/aws';
import { FUNCTIONS, makeStack, nameOf, ofType, resourcesOf } from './stack-under-test';

const resources = resourcesOf(makeStack().stack);
const idOf = (value: unknown): string => {
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  return Ref ?? attribute?.[0] ?? '';
};

describe('every function', () => {
  const functions = ofType(resources, 'AWS::Lambda::Function');
  test('is one of four', () => expect(functions).toHaveLength(FUNCTIONS.length));

  test.each(functions)('%s states runtime, size, time and where it logs', (_name, { Properties: p, DependsOn }) => {
    expect(p).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    expect(p.Timeout).toBeGreaterThanOrEqual(10);
    expect(p.MemorySize).toBeGreaterThanOrEqual(256);
    const { LogFormat, LogGroup } = p.LoggingConfig as { LogFormat: string; LogGroup: unknown };
    expect(LogFormat).toBe('JSON');
    expect(resources[idOf(LogGroup)]?.Properties.RetentionInDays).toBeLessThanOrEqual(30);
    // its rights are there before anything invokes it
    expect(DependsOn?.map(nameOf)).toContainEqual(expect.stringMatching(/RoleDefaultPolicy$/));
  });

  test.each(functions)('%s is given settings and names that the runtime knows', (_name, { Properties: p }) => {
    const { Variables } = p.Environment as { Variables: Record<string, string> };
    expect(Object.values(ENVIRONMENT)).toEqual(expect.arrayContaining(Object.keys(Variables)));
    expect(JSON.parse(Variables.SETTINGS as string)).toEqual(DEFAULT_SETTINGS);
  });

  test('a bundle that is not built is named, with the command that builds it', () => {
    expect(() => makeStack({ bundles: '/nowhere' })).toThrow(/bundle of extract is missing.*npm run build/);
  });
});

describe('every queue', () => {
  const queues = Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::SQS::Queue');
  const redrives = queues.flatMap(([, { Properties: p }]) =>
    p.RedrivePolicy ? [idOf((p.RedrivePolicy as { deadLetterTargetArn: unknown }).deadLetterTargetArn)] : [],
  );
  const ofFunctions = ofType(resources, 'AWS::Lambda::Function').flatMap(([, { Properties: p }]) =>
    p.DeadLetterConfig ? [idOf((p.DeadLetterConfig as { TargetArn: unknown }).TargetArn)] : [],
  );

  test.each(queues)('%s has a dead-letter queue or is one', (id, { Properties: p }) => {
    if (p.RedrivePolicy) expect(p.RedrivePolicy).toMatchObject({ maxReceiveCount: 3 });
    else expect([...redrives, ...ofFunctions]).toContain(id);
  });

  test.each(queues)('%s is encrypted at rest and on the way', (id, { Properties: p }) => {
    expect(p.SqsManagedSseEnabled).toBe(true);
    const policy = ofType(resources, 'AWS::SQS::QueuePolicy').find(
      ([, r]) => idOf((r.Properties.Queues as unknown[])[0]) === id,
    );
    expect(JSON.stringify(policy?.[1].Properties.PolicyDocument)).toContain('"aws:SecureTransport":"false"');
  });
});

describe('every event source', () => {
  const mappings = ofType(resources, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);
  const fromQueue = mappings.filter((p) => resources[idOf(p.EventSourceArn)]?.Type === 'AWS::SQS::Queue');
  const fromStream = mappings.filter((p) => !fromQueue.includes(p));

  test.each(fromQueue)('a queue reports partial failures and waits six timeouts', (p) => {
    expect(p.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    const timeout = Number(resources[idOf(p.FunctionName)]?.Properties.Timeout);
    expect(resources[idOf(p.EventSourceArn)]?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout);
  });

  test.each(fromStream)('a stream gives up a bad record and keeps note of it', (p) => {
    expect(p).toMatchObject({ MaximumRetryAttempts: 3, BisectBatchOnFunctionError: true });
    expect(p.MaximumRecordAgeInSeconds).toBeLessThanOrEqual(3600);
    expect(
      resources[idOf((p.DestinationConfig as { OnFailure: { Destination: unknown } }).OnFailure.Destination)]?.Type,
    ).toBe('AWS::SQS::Queue');
  });

  test('only a new item of the outbox rings', () => {
    expect(fromStream).toHaveLength(1);
    const criteria = fromStream.flatMap((p) => (p.FilterCriteria as { Filters: { Pattern: string }[] }).Filters);
    expect(criteria.map((f) => JSON.parse(f.Pattern))).toEqual([
      { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'ALERT#' }] } } } },
    ]);
  });
});

describe('schedules', () => {
  test.each([
    [1, 'rate(1 minute)', 55],
    [10, 'rate(10 minutes)', 300],
    [1440, 'rate(1 day)', 300],
  ])('every %d minutes: %s, for %d seconds at most', (pollMinutes, rate, seconds) => {
    const found = resourcesOf(makeStack({ settings: { ...DEFAULT_SETTINGS, pollMinutes } }).stack);
    const rates = Object.fromEntries(
      ofType(found, 'AWS::Scheduler::Schedule').map(([name, r]) => [name, r.Properties.ScheduleExpression]),
    );
    expect(rates).toEqual({ PollSchedule: rate, AlertSchedule: 'rate(5 minutes)' });
    expect(
      ofType(found, 'AWS::Lambda::Function').find(([name]) => name === 'PollFunction')?.[1].Properties.Timeout,
    ).toBe(seconds);
  });

  test.each(ofType(resources, 'AWS::Scheduler::Schedule'))(
    '%s keeps what it could not deliver',
    (_name, { Properties }) => {
      const target = Properties.Target as {
        DeadLetterConfig: { Arn: unknown };
        RetryPolicy: { MaximumRetryAttempts: number };
      };
      expect(resources[idOf(target.DeadLetterConfig.Arn)]?.Type).toBe('AWS::SQS::Queue');
      expect(target.RetryPolicy.MaximumRetryAttempts).toBeLessThanOrEqual(2);
    },
  );
});

test('the function URL lets in only whom IAM lets in', () => {
  expect(ofType(resources, 'AWS::Lambda::Url').map(([, r]) => r.Properties.AuthType)).toEqual(['AWS_IAM']);
  expect(ofType(resources, 'AWS::Lambda::Permission')).toEqual([]);
});
