import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CAPACITY } from '../model/capacity';
import type { Settings } from '../model/settings';
import { NodeFunction } from './node-function';
import { createDeadLetterQueue, createQueue } from './queue';
import { runEvery } from './run-every';
import type { Tables } from './tables';

const LONGEST_SECONDS = 300;
const TRIES = 3;

export interface PollerProps {
  bundles: string;
  settings: Settings;
  tables: Tables;
  articles: sqs.IQueue;
}

/** Polls the feeds that are due and queues what is new and relevant; many feeds it hands out to itself. */
export class Poller extends Construct {
  readonly fn: NodeFunction;
  /** Batches and turns that failed for good. */
  readonly deadLetters: sqs.IQueue;

  constructor(scope: Construct, id: string, { bundles, settings, tables, articles }: PollerProps) {
    super(scope, id);
    const minutes = settings.pollMinutes;
    // over before the next turn
    const timeout = Duration.seconds(Math.min(LONGEST_SECONDS, minutes * 60 - 5));
    const deadLetterQueue = createDeadLetterQueue(this);
    const polls = createQueue(this, 'Polls', {
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
      // long enough for every try; a batch that comes late finds its feeds polled and asks nobody
      retentionPeriod: Duration.hours(4),
      deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount: TRIES },
    });
    const fn = new NodeFunction(this, 'Function', {
      bundle: 'poll',
      bundles,
      settings,
      description: 'Polls the feeds that are due and queues new relevant articles',
      timeout,
      memorySize: CAPACITY.poll.memoryMb,
      failed: { deadLetterQueue, maxEventAge: Duration.minutes(Math.min(minutes, 60)) },
    });
    const sendTo = (variable: string, queue: sqs.IQueue) => ({
      variable,
      value: queue.queueUrl,
      rights: [{ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }],
    });
    fn.bind(
      tables.chronicle.allow(
        ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'BatchGetItem', 'BatchWriteItem'],
        [{ actions: ['Query'], indexes: ['due', 'byYear'] }],
      ),
    )
      .bind(tables.intake.allow(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchGetItem', 'BatchWriteItem']))
      .bind(sendTo('ARTICLE_QUEUE_URL', articles))
      .bind(sendTo('POLL_QUEUE_URL', polls));
    fn.addEventSource(
      new SqsEventSource(polls, { batchSize: 1, maxConcurrency: CAPACITY.poll.atOnce, reportBatchItemFailures: true }),
    );
    this.fn = fn;
    this.deadLetters = deadLetterQueue;
    runEvery(this, fn, { minutes, deadLetterQueue, description: `Polls every ${minutes} minutes` });
  }
}
