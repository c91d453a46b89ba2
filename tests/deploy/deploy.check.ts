import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSchema, kjm } from '../cli/kjm';
import { articleMessage } from '../pipeline/ports';
import { startEmulator } from './emulator';

const emulator = await startEmulator();
const skipped = 'skipped' in emulator ? emulator.skipped : undefined;
if (skipped !== undefined) console.warn(`No deployment is tried: ${skipped}.`);
// the strict rules hold by tests of their own, and take most of a synthesis
const env: Record<string, string> = 'env' in emulator ? { ...emulator.env, CDK_VALIDATION: 'false' } : {};

const STACK = 'KjmDeployed';
const onStack = (...args: string[]) => kjm([...args, '--stack', STACK], undefined, env);
const TEXT =
  'South Korea and Japan signed a memorandum of understanding on the protection of nationals in third countries in Seoul on Friday. ' +
  'Foreign Minister Cho Tae-yul and his Japanese counterpart, Yoko Kamikawa, signed the document.';

describe.skipIf(skipped !== undefined)('a deployment into an account', () => {
  let sqs: SQSClient;
  let outputs: Record<string, string>;
  let probe: string;

  /** What a reader of English at the end of the topic gets. */
  async function nextAlert(seconds = 90): Promise<Record<string, unknown> | undefined> {
    for (const until = Date.now() + seconds * 1000; Date.now() < until; ) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: probe,
          WaitTimeSeconds: 2,
          MaxNumberOfMessages: 1,
          VisibilityTimeout: 600,
        }),
      );
      const [message] = Messages;
      if (message !== undefined) return JSON.parse(message.Body ?? '{}');
    }
    return undefined;
  }
  const queue = (url: string, body: unknown) =>
    sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(body) }));
  const deploy = (...args: string[]) =>
    kjm(['deploy', '--yes', '--no-keep', '--wait', '0', '--stack', STACK, ...args], undefined, env);

  beforeAll(async () => {
    Object.assign(process.env, env);
    sqs = new SQSClient({});
  });
  afterAll(async () => {
    sqs?.destroy();
    if ('stop' in emulator) await emulator.stop();
  });

  test('a trial run shows what would come and makes nothing', async () => {
    const { code, stderr } = await deploy('--email', 'reader@example.org', '--dry-run');
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('not bootstrapped for CDK yet: npx cdk bootstrap aws://');
    expect(stderr).toMatch(/\[\+\] AWS::Lambda::Function/);
    expect((await onStack('doctor')).stdout).toMatch(/FAIL {2}stack .*no stack KjmDeployed/);
  });

  test('one command leads from an empty account to a test alert and a doctor who finds nothing failing', async () => {
    const { code, stdout, stderr } = await deploy('--email', 'reader@example.org', '--alarm-email', 'ops@example.org');
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(/confirmed: .*r\*\*\*@example\.org/);
    expect(stderr).toContain('[KJ] Test alert: delivery works');
    expect(stdout).toMatch(/^ok {4}stack +KjmDeployed is CREATE_COMPLETE$/m);
    expect(stdout).not.toContain('FAIL');
    const { stackOutputs } = await import('../../lib/runtime/stack-outputs');
    outputs = await stackOutputs(STACK);
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'probe' }));
    probe = QueueUrl as string;
    const sns = new SNSClient({});
    await sns.send(
      new SubscribeCommand({
        TopicArn: outputs.AlertTopic,
        Protocol: 'sqs',
        Endpoint: `arn:aws:sqs:ap-northeast-2:000000000000:probe`,
        Attributes: { FilterPolicy: JSON.stringify({ lang: ['en'] }) },
      }),
    );
    sns.destroy();
  });

  test('an article on the queue becomes an event and one alert, though two outlets tell it', async () => {
    const now = new Date().toISOString();
    const article = (id: string) =>
      articleMessage(id, { title: 'Seoul, Tokyo sign memorandum', text: TEXT, publishedAt: now });
    await queue(outputs.ArticleQueue as string, article('a1'));
    const begun = Date.now();
    const alert = await nextAlert();
    console.log(`from the queue to the topic: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    expect(alert?.Subject).toMatch(/^\[KJ\] NEW/);
    await queue(outputs.ArticleQueue as string, article('a2'));
    expect(await nextAlert(15)).toBeUndefined();
    const { code, stdout, stderr } = await onStack('events', '--json');
    expect(code, stderr).toBe(0);
    const { events } = JSON.parse(stdout);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'agreement', status: 'signed' });
  });

  test('what failed for good is listed, explained, named by the doctor, and tried again', async () => {
    await queue(outputs.ExtractDeadLetters as string, { v: 1, type: 'article', id: 'broken' });
    const listed = await onStack('queue', 'list', '--json');
    const { queues } = JSON.parse(listed.stdout);
    expectSchema('queue-list', { queues });
    expect(queues).toContainEqual(expect.objectContaining({ name: 'extract', waiting: 1 }));
    const shown = await onStack('queue', 'show', 'extract', '--json');
    const value = JSON.parse(shown.stdout);
    expectSchema('queue-show', value);
    expect(value.messages[0].reason).toMatch(/is not an article/);
    const doctor = await onStack('doctor', '--json');
    expect(doctor.code).toBe(6);
    const report = JSON.parse(doctor.stdout);
    expectSchema('doctor', report);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ area: 'queues', level: 'fail', what: '1 articles that could not be read' }),
    );
    // looked at three times, and still there
    const redriven = await onStack('queue', 'redrive', 'extract');
    expect(redriven.stderr).toContain('1 will be tried again');
    const after = JSON.parse((await onStack('queue', 'list', '--json')).stdout).queues;
    expect(after).toContainEqual(expect.objectContaining({ name: 'extract', waiting: 0 }));
  });

  test('purging asks first, and a script has to say so', async () => {
    await queue(outputs.AlertDeadLetters as string, { DDBStreamBatchInfo: { batchSize: 2 } });
    const refused = await onStack('queue', 'purge', 'alert');
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toMatch(/1 rings .* give --yes/s);
    expect((await onStack('queue', 'purge', 'alert', '--yes')).stderr).toContain('1 deleted from alert');
  });

  test('an update keeps what was there', async () => {
    const before = JSON.parse((await onStack('events', '--json')).stdout).events;
    const { code, stderr } = await deploy('--email', 'reader@example.org', '--schedule', '20');
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('Default/Poll/Schedule');
    expect(JSON.parse((await onStack('events', '--json')).stdout).events).toEqual(before);
  });

  test('destroying says what stays, and it stays', async () => {
    const { code, stderr } = await onStack('destroy', '--yes');
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(`delete-table --table-name ${outputs.ChronicleTable}`);
    const db = new DynamoDBClient({});
    const { Table } = await db.send(new DescribeTableCommand({ TableName: outputs.ChronicleTable }));
    db.destroy();
    expect(Table?.TableStatus).toBe('ACTIVE');
    expect((await onStack('doctor')).code).toBe(6);
  });
});
