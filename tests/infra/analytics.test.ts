import { describe, expect, test } from 'vitest';
import { readContext } from '../../lib/infra/read-context';
import { makeStack, ofType, resourcesOf } from './stack-under-test';

const exported = resourcesOf(makeStack({ operations: { analytics: { everyDays: 7 } } }).stack);
const one = (type: string, name: RegExp) => ofType(exported, type).find(([id]) => name.test(id))![1];

describe('exports for analytics', () => {
  test('are not made unless asked for', () => {
    const usual = resourcesOf(makeStack().stack);
    for (const type of ['AWS::S3::Bucket', 'AWS::Glue::Table']) expect(ofType(usual, type)).toEqual([]);
    const ids = new Set(Object.keys(exported));
    expect(Object.keys(usual).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('take the whole Chronicle on schedule, as DynamoDB JSON', () => {
    const { Properties: p } = one('AWS::Scheduler::Schedule', /^AnalyticsSchedule/);
    expect(p.ScheduleExpression).toBe('rate(7 days)');
    const target = JSON.stringify(p.Target);
    expect(target).toContain(':scheduler:::aws-sdk:dynamodb:exportTableToPointInTime');
    expect(target).toMatch(/DYNAMODB_JSON/);
    expect(target).toMatch(/TablesChronicle/);
  });

  test.each(ofType(exported, 'AWS::S3::Bucket'))(
    '%s is private, encrypted, closed to plain HTTP, and forgets',
    (_id, { Properties: p }) => {
      expect(Object.values(p.PublicAccessBlockConfiguration as object)).toEqual([true, true, true, true]);
      expect(JSON.stringify(p.BucketEncryption)).toContain('AES256');
      expect(JSON.stringify(p.LifecycleConfiguration)).toMatch(/"ExpirationInDays":\d+/);
      expect(JSON.stringify(p.OwnershipControls)).toContain('BucketOwnerEnforced');
      const policies = ofType(exported, 'AWS::S3::BucketPolicy').map(([, r]) =>
        JSON.stringify(r.Properties.PolicyDocument),
      );
      expect(policies).toHaveLength(2);
      for (const policy of policies)
        expect(policy).toMatch(
          /"Effect":"Deny".*"aws:SecureTransport":"false"|"aws:SecureTransport":"false".*"Effect":"Deny"/,
        );
    },
  );

  test('are written by a role that may export this table, and write into this bucket alone', () => {
    const { Properties: p } = one('AWS::IAM::Role', /^AnalyticsExportRole/);
    const statements = (p.Policies as { PolicyDocument: { Statement: unknown[] } }[]).flatMap(
      (x) => x.PolicyDocument.Statement,
    );
    expect(statements).toEqual([
      {
        Action: 'dynamodb:ExportTableToPointInTime',
        Effect: 'Allow',
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^TablesChronicle/), 'Arn'] },
      },
    ]);
    const policy = one('AWS::S3::BucketPolicy', /^AnalyticsExportsPolicy/).Properties.PolicyDocument;
    const allowed = (
      policy as { Statement: { Effect: string; Action: unknown; Principal: unknown; Resource: unknown }[] }
    ).Statement.filter((s) => s.Effect === 'Allow');
    expect(allowed).toHaveLength(1);
    expect([...(allowed[0]!.Action as string[])].sort()).toEqual(['s3:AbortMultipartUpload', 's3:PutObject']);
    expect(JSON.stringify(allowed[0]!.Principal)).toContain('AnalyticsExportRole');
    expect(JSON.stringify(allowed[0]!.Resource)).toContain('/chronicle/*');
  });

  test('lie where the table of Athena looks for them', () => {
    const { TableInput } = one('AWS::Glue::Table', /./).Properties as {
      TableInput: { StorageDescriptor: { Location: unknown; Columns: { Type: string }[] } };
    };
    expect(JSON.stringify(TableInput.StorageDescriptor.Location)).toMatch(
      /AnalyticsExports.*\/chronicle\/AWSDynamoDB\//,
    );
    expect(TableInput.StorageDescriptor.Columns[0]!.Type).toMatch(
      /^struct<pk:struct<s:string>,.*why:struct<s:string>>$/,
    );
  });
});

describe('-c analytics', () => {
  const asked = (value: string) => readContext((key) => (key === 'analytics' ? value : undefined)).operations.analytics;
  test('gives the days between two exports', () => expect(asked('3')).toEqual({ everyDays: 3 }));
  test.each(['0', '31', '1.5', 'weekly'])('%s is refused in words', (value) =>
    expect(() => asked(value)).toThrow(
      /-c analytics=.* cannot be used: give whole days between two exports from 1 to 30/,
    ),
  );
});
