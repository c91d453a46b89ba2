import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { makeStack, nameOf, ofType, type Resource, resourcesOf } from './stack-under-test';

interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: unknown;
}

const resources = resourcesOf(makeStack().stack);
const all = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** `{GetAtt: [PollDeadLetters50AFD946, Arn]}` > `PollDeadLetters`; an index or a stream is named after its table. */
function resourceName(arn: unknown): string {
  if (typeof arn === 'string') return arn;
  const value = arn as { Ref?: string; 'Fn::GetAtt'?: [string, string]; 'Fn::Join'?: [string, unknown[]] };
  if (value.Ref) return nameOf(value.Ref);
  if (value['Fn::Join']) return value['Fn::Join'][1].map(resourceName).join(value['Fn::Join'][0]);
  const [id, attribute] = value['Fn::GetAtt'] ?? ['?', '?'];
  return attribute === 'Arn' ? nameOf(id) : `${nameOf(id)}.${attribute}`;
}

const statementsOf = (policy: unknown): Statement[] => (policy as { Statement: Statement[] }).Statement;

/** Every statement that is attached to a role, as `role, statement`. */
function roleStatements(): [string, Statement][] {
  const attached = ofType(resources, 'AWS::IAM::Policy').flatMap(([, { Properties: p }]) =>
    all(p.Roles as unknown).flatMap((role) =>
      statementsOf(p.PolicyDocument).map((s): [string, Statement] => [resourceName(role), s]),
    ),
  );
  const inline = ofType(resources, 'AWS::IAM::Role').flatMap(([name, { Properties: p }]) =>
    ((p.Policies ?? []) as { PolicyDocument: unknown }[]).flatMap((policy) =>
      statementsOf(policy.PolicyDocument).map((s): [string, Statement] => [name, s]),
    ),
  );
  return [...attached, ...inline];
}

/** What each role may do: resource by resource, actions in order. */
function rights(): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, Set<string>>> = {};
  for (const [role, statement] of roleStatements())
    for (const resource of all(statement.Resource).map(resourceName))
      for (const action of all(statement.Action)) {
        found[role] ??= {};
        found[role][resource] ??= new Set();
        found[role][resource].add(action);
      }
  return Object.fromEntries(
    Object.entries(found).map(([role, byResource]) => [
      role,
      Object.fromEntries(Object.entries(byResource).map(([name, actions]) => [name, [...actions].sort().join(' ')])),
    ]),
  );
}

const CHRONICLE = 'TablesChronicle';
const LOG = 'logs:CreateLogStream logs:PutLogEvents';
const dynamo = (actions: string) => actions.replace(/\b(?=\w)/g, 'dynamodb:');

describe('who may do what', () => {
  test.each<[string, Record<string, string>]>([
    [
      'PollFunctionRole',
      {
        PollFunctionLog: LOG,
        [CHRONICLE]: dynamo('BatchGetItem BatchWriteItem DeleteItem GetItem PutItem Query UpdateItem'),
        [`${CHRONICLE}/index/byYear`]: dynamo('Query'),
        [`${CHRONICLE}/index/due`]: dynamo('Query'),
        TablesIntake: dynamo('BatchGetItem BatchWriteItem DeleteItem GetItem PutItem UpdateItem'),
        ExtractArticles: 'sqs:SendMessage',
        PollDeadLetters: 'sqs:SendMessage',
        PollPolls:
          'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage sqs:SendMessage',
      },
    ],
    [
      'ExtractFunctionRole',
      {
        ExtractFunctionLog: LOG,
        [CHRONICLE]: dynamo('BatchGetItem BatchWriteItem DeleteItem GetItem PutItem Query UpdateItem'),
        TablesIntake: dynamo('GetItem PutItem'),
        ExtractArticles:
          'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage',
      },
    ],
    [
      'AlertFunctionRole',
      {
        AlertFunctionLog: LOG,
        [CHRONICLE]: dynamo('UpdateItem'),
        [`${CHRONICLE}/index/due`]: dynamo('Query'),
        [`${CHRONICLE}.StreamArn`]: dynamo('DescribeStream GetRecords GetShardIterator ListStreams'),
        AlertsTopic: 'sns:Publish',
        AlertDeadLetters: 'sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage',
      },
    ],
    [
      'QueryFunctionRole',
      {
        QueryFunctionLog: LOG,
        TablesIntake: dynamo('BatchGetItem'),
        [CHRONICLE]: dynamo('BatchGetItem GetItem Query'),
        ...Object.fromEntries(
          ['byYear', 'byTopic', 'byField', 'byKind', 'byStatus', 'byChange', 'due'].map((index) => [
            `${CHRONICLE}/index/${index}`,
            dynamo('Query'),
          ]),
        ),
      },
    ],
    ['PollScheduleRole', { PollFunction: 'lambda:InvokeFunction', PollDeadLetters: 'sqs:SendMessage' }],
    ['AlertScheduleRole', { AlertFunction: 'lambda:InvokeFunction', AlertDeadLetters: 'sqs:SendMessage' }],
  ])('%s', (role, expected) => {
    expect(rights()[role]).toEqual(expected);
  });

  test('and nobody else may do anything', () => {
    expect(Object.keys(rights()).sort()).toEqual(
      ofType(resources, 'AWS::IAM::Role')
        .map(([name]) => name)
        .sort(),
    );
    expect(ofType(resources, 'AWS::IAM::Role')).toHaveLength(6);
    for (const [, role] of ofType(resources, 'AWS::IAM::Role'))
      expect(role.Properties.ManagedPolicyArns).toBeUndefined();
  });
});

describe('no wildcard', () => {
  test.each(roleStatements().map(([role, s]) => [role, all(s.Action).join(' '), s] as const))(
    '%s: %s',
    (_role, _actions, statement) => {
      expect(statement.Effect).toBe('Allow');
      for (const action of all(statement.Action)) expect(action).not.toContain('*');
      expect(JSON.stringify(statement.Resource)).not.toContain('*');
    },
  );

  const resourcePolicies = Object.entries(resources).filter(
    ([, { Type }]) => Type.endsWith('Policy') && Type !== 'AWS::IAM::Policy',
  );
  test.each(resourcePolicies)('%s denies what is not encrypted', (_id, { Properties }: Resource) => {
    const statements = statementsOf(Properties.PolicyDocument);
    const denials = statements.filter((s) => s.Effect === 'Deny');
    expect(denials).toMatchObject([{ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }]);
    for (const statement of statements) expect(JSON.stringify(statement.Resource)).not.toContain('*');
  });

  test('the one resource policy that lets somebody in lets in alarms and budgets of this account', () => {
    const allowing = resourcePolicies.flatMap(([id, { Properties }]) =>
      statementsOf(Properties.PolicyDocument)
        .filter((s) => s.Effect === 'Allow')
        .map((s) => [id, s] as const),
    );
    expect(allowing).toMatchObject([
      [
        expect.stringMatching(/^OperationsTopicPolicy/),
        {
          Action: 'sns:Publish',
          Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    ]);
  });
});

test('who sends digests may look up what they tell, and no one else', () => {
  const alerts = { ...DEFAULT_SETTINGS.alerts, deliveries: ['instant' as const, 'weekly' as const] };
  const digesting = resourcesOf(makeStack({ settings: { ...DEFAULT_SETTINGS, alerts } }).stack);
  const actionsOf = (all: Record<string, Resource>) =>
    JSON.stringify(ofType(all, 'AWS::IAM::Policy').filter(([name]) => name.startsWith('AlertFunction')));
  expect(actionsOf(digesting)).toContain('dynamodb:PutItem');
  expect(actionsOf(resources)).not.toContain('dynamodb:PutItem');
});
