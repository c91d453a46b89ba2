import { describe, expect, test } from 'vitest';
import { LISTED } from '../../lib/infra/tables';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import type { TableHandle } from '../../lib/store/dynamo-client';
import { eventYears } from '../../lib/store/event-years';
import { listEvents } from '../../lib/store/list-events';
import { CHRONICLE, INTAKE } from '../../lib/store/table';
import { makeStack, ofType, type Resource, resourcesOf } from './stack-under-test';

interface Index {
  IndexName: string;
  KeySchema: { AttributeName: string }[];
  Projection: { ProjectionType: string; NonKeyAttributes?: string[] };
}

const resources = resourcesOf(makeStack().stack);
const tables = Object.fromEntries(ofType(resources, 'AWS::DynamoDB::GlobalTable'));
const propertiesOf = (name: string) => (tables[name] as Resource).Properties;
const replicaOf = (name: string) => (propertiesOf(name).Replicas as unknown[])[0];
const indexes = propertiesOf('TablesChronicle').GlobalSecondaryIndexes as Index[];

/** Resources that hold something: renaming one here loses what it holds on the next deployment. */
test('what holds state keeps its logical id', () => {
  const stateful = /^AWS::(DynamoDB|SQS|SNS)::(GlobalTable|Queue|Topic)$/;
  const held = Object.entries(resources).filter(([, { Type }]) => stateful.test(Type));
  expect(Object.fromEntries(held.map(([id, { DeletionPolicy }]) => [id, DeletionPolicy]))).toEqual({
    TablesChronicle97D68A8A: 'Retain',
    TablesIntake6DD33BB2: 'Delete',
    AlertsTopicCF7C81C9: undefined,
    ExtractArticles78AB0ABF: 'Delete',
    ExtractDeadLetters07E223DC: 'Delete',
    PollDeadLetters50AFD946: 'Delete',
    PollPolls162184AD: 'Delete',
    AlertDeadLettersBF638F60: 'Delete',
  });
});

describe('the Chronicle', () => {
  test('outlives mistakes', () => {
    expect(replicaOf('TablesChronicle')).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(propertiesOf('TablesChronicle').StreamSpecification).toEqual({ StreamViewType: 'NEW_IMAGE' });
    expect(propertiesOf('TablesChronicle').BillingMode).toBe('PAY_PER_REQUEST');
  });

  test('has the indexes of its schema', () => {
    expect(indexes.map((i) => [i.IndexName, ...i.KeySchema.map((k) => k.AttributeName)])).toEqual(
      CHRONICLE.indexes.map((i) => [i.name, i.partitionKey, i.sortKey]),
    );
  });

  test.each([{ topic: 't' }, { field: 'f' }, { status: 'held' }, { kind: 'summit' }, {}] as const)(
    'a list by %j finds in its index all that it reads',
    async (by) => {
      const asked: { IndexName: string; ExpressionAttributeNames: Record<string, string> }[] = [];
      const client = {
        send: async ({ input }: { input: (typeof asked)[number] }) => {
          asked.push(input);
          return { Items: [] };
        },
      };
      const every = { actor: 'a', history: false, since: '2024-01-01', until: '2024-12-31', limit: 1 } as const;
      const narrow = { topic: 't', field: 'f', status: 'held', kind: 'summit' } as const;
      const noYears = eventYears({ client, table: 't' } as unknown as TableHandle);
      // asked by one index, filtered by everything else that a later index would have answered
      await listEvents({ client, table: 't' } as unknown as TableHandle, EVENT_WORDS, noYears, { ...every, ...by });
      await listEvents({ client, table: 't' } as unknown as TableHandle, EVENT_WORDS, noYears, { ...every, ...narrow });
      expect(asked.length).toBeGreaterThan(0);
      for (const { IndexName, ExpressionAttributeNames } of asked.filter((a) => a.IndexName)) {
        const index = indexes.find((i) => i.IndexName === IndexName) as Index;
        const held = [...index.KeySchema.map((k) => k.AttributeName), ...(index.Projection.NonKeyAttributes ?? [])];
        expect(held).toEqual(expect.arrayContaining(Object.values(ExpressionAttributeNames)));
        expect(held).toEqual(expect.arrayContaining([...LISTED]));
      }
    },
  );

  test.each(['byChange', 'due'])('%s holds whole items, since alerts are read from it', (name) => {
    expect(indexes.find((i) => i.IndexName === name)?.Projection.ProjectionType).toBe('ALL');
  });
});

test('the Intake finds article texts by day, without holding them twice', () => {
  const found = propertiesOf('TablesIntake').GlobalSecondaryIndexes as Index[];
  expect(found.map((i) => [i.IndexName, i.Projection.ProjectionType])).toEqual([['byDay', 'KEYS_ONLY']]);
});

test('the Intake forgets by itself', () => {
  expect(propertiesOf('TablesIntake').TimeToLiveSpecification).toEqual({
    AttributeName: INTAKE.timeToLive,
    Enabled: true,
  });
  expect(replicaOf('TablesIntake')).toMatchObject({ DeletionProtectionEnabled: false });
});
