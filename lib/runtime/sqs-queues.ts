import { setTimeout as pause } from 'node:timers/promises';
import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import {
  ChangeMessageVisibilityBatchCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { explainDeadLetter } from './explain-dead-letter';
import { QUEUE_HOLDS, QUEUE_NAMES, QueueError, type QueueName, type QueueState, type Queues, refuse } from './queues';

/** The output of the stack by which each queue is found. */
const OUTPUTS: Record<QueueName, string> = {
  articles: 'ArticleQueue',
  poll: 'PollDeadLetters',
  extract: 'ExtractDeadLetters',
  alert: 'AlertDeadLetters',
};

/** Looked-at messages come back by themselves should we die before giving them back. */
const LOOK_SECONDS = 30;
const LOOK_EVERY_MS = 2000;
/** A measure of SQS is a few minutes late. */
const MEASURED_MS = 15 * 60_000;

type Client = Pick<SQSClient, 'send'>;

async function attributesOf(client: Client, QueueUrl: string): Promise<Record<string, string>> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible', 'QueueArn'],
    }),
  );
  return Attributes;
}

/** Takes messages for a moment, and gives all of them back. */
async function look(client: Client, QueueUrl: string, limit: number): Promise<Message[]> {
  const found: Message[] = [];
  try {
    while (found.length < limit) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: Math.min(10, limit - found.length),
          VisibilityTimeout: LOOK_SECONDS,
          WaitTimeSeconds: 1,
          MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
          MessageAttributeNames: ['All'],
        }),
      );
      if (Messages.length === 0) break;
      found.push(...Messages);
    }
    return found;
  } finally {
    for (let i = 0; i < found.length; i += 10)
      await client.send(
        new ChangeMessageVisibilityBatchCommand({
          QueueUrl,
          Entries: found.slice(i, i + 10).map(({ ReceiptHandle }, n) => ({
            Id: String(n),
            ReceiptHandle: ReceiptHandle as string,
            VisibilityTimeout: 0,
          })),
        }),
      );
  }
}

const sentAt = ({ Attributes }: Message): number | undefined =>
  Attributes?.SentTimestamp === undefined ? undefined : Number(Attributes.SentTimestamp);

/** What CloudWatch knows of the age of a queue that may not be looked into. */
async function measuredAge(client: Pick<CloudWatchClient, 'send'>, url: string, now: Date): Promise<number | null> {
  const { Datapoints = [] } = await client.send(
    new GetMetricStatisticsCommand({
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateAgeOfOldestMessage',
      Dimensions: [{ Name: 'QueueName', Value: url.split('/').at(-1) as string }],
      StartTime: new Date(now.getTime() - MEASURED_MS),
      EndTime: now,
      Period: 60,
      Statistics: ['Maximum'],
    }),
  );
  const last = Datapoints.toSorted((a, b) => Number(a.Timestamp) - Number(b.Timestamp)).at(-1);
  return last?.Maximum ?? null;
}

/** The queues of a deployed stack, by its outputs. */
export function sqsQueues(
  outputs: Readonly<Record<string, string>>,
  clients: { sqs: Client; cloudwatch: Pick<CloudWatchClient, 'send'>; now: () => Date },
): Queues {
  const { sqs, cloudwatch, now } = clients;
  const urlOf = (name: QueueName): string => {
    const url = outputs[OUTPUTS[name]];
    if (url === undefined)
      throw new QueueError(`the stack has no output ${OUTPUTS[name]}: it is older than this kjm, so deploy it again`);
    return url;
  };

  async function stateOf(name: QueueName): Promise<QueueState> {
    const url = urlOf(name);
    const { ApproximateNumberOfMessages = '0', ApproximateNumberOfMessagesNotVisible = '0' } = await attributesOf(
      sqs,
      url,
    );
    const waiting = Number(ApproximateNumberOfMessages);
    const age = async (): Promise<number | null> => {
      if (name === 'articles') return measuredAge(cloudwatch, url, now());
      const times = (await look(sqs, url, 10)).flatMap((m) => sentAt(m) ?? []);
      return times.length === 0 ? null : Math.max(0, Math.round((now().getTime() - Math.min(...times)) / 1000));
    };
    return {
      name,
      holds: QUEUE_HOLDS[name],
      waiting,
      inFlight: Number(ApproximateNumberOfMessagesNotVisible),
      oldestSeconds: waiting === 0 ? null : await age(),
    };
  }

  return {
    async list() {
      const states: QueueState[] = [];
      for (const name of QUEUE_NAMES) states.push(await stateOf(name));
      return states;
    },

    async show(name, limit) {
      refuse('show', name);
      return (await look(sqs, urlOf(name), limit)).map((message) => {
        const { MessageId: id = '', Body: body = '', MessageAttributes = {}, Attributes } = message;
        const attributes = Object.fromEntries(
          Object.entries(MessageAttributes).flatMap(([k, v]) =>
            v.StringValue === undefined ? [] : [[k, v.StringValue]],
          ),
        );
        const at = sentAt(message);
        return {
          id,
          sentAt: at === undefined ? null : new Date(at).toISOString(),
          receives: Number(Attributes?.ApproximateReceiveCount ?? 0),
          ...explainDeadLetter(name, { id, body, attributes }),
          body,
        };
      });
    },

    async redrive(name, onProgress) {
      refuse('redrive', name);
      const { QueueArn, ApproximateNumberOfMessages } = await attributesOf(sqs, urlOf(name));
      if (Number(ApproximateNumberOfMessages) === 0) return 0;
      await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: QueueArn }));
      for (;;) {
        const { Results = [] } = await sqs.send(
          new ListMessageMoveTasksCommand({ SourceArn: QueueArn, MaxResults: 1 }),
        );
        const [task] = Results;
        const moved = task?.ApproximateNumberOfMessagesMoved ?? 0;
        const done = task?.Status !== undefined && task.Status !== 'RUNNING' && task.Status !== 'CANCELLING';
        onProgress({ moved, total: task?.ApproximateNumberOfMessagesToMove ?? null, done });
        if (done && task.Status !== 'COMPLETED')
          throw new QueueError(
            `SQS stopped moving after ${moved} (${task.FailureReason ?? task.Status}): what is left is where it was, so run it again`,
          );
        if (done) return moved;
        await pause(LOOK_EVERY_MS);
      }
    },

    async purge(name) {
      const url = urlOf(name);
      const { ApproximateNumberOfMessages = '0' } = await attributesOf(sqs, url);
      await sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
      return Number(ApproximateNumberOfMessages);
    },
  };
}

/** Opens the queues of a stack with the operator's own credentials for the time of one task. */
export async function onSqsQueues<T>(
  outputs: Readonly<Record<string, string>>,
  task: (queues: Queues) => Promise<T>,
): Promise<T> {
  const clients = { sqs: new SQSClient({}), cloudwatch: new CloudWatchClient({}), now: () => new Date() };
  try {
    return await task(sqsQueues(outputs, clients));
  } finally {
    clients.sqs.destroy();
    clients.cloudwatch.destroy();
  }
}
