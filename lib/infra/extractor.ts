import { Duration, Size } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CAPACITY } from '../model/capacity';
import type { Settings } from '../model/settings';
import { NodeFunction } from './node-function';
import { createDeadLetterQueue, createQueue } from './queue';
import type { Tables } from './tables';

const TIMEOUT = Duration.seconds(CAPACITY.extract.timeoutSeconds);
const TRIES = 3;

export interface ExtractorProps {
  bundles: string;
  settings: Settings;
  tables: Tables;
}

/** The article queue and what takes articles from it to facts, events and alerts due. */
export class Extractor extends Construct {
  readonly articles: sqs.IQueue;
  readonly fn: NodeFunction;
  /** Articles that could not be read. */
  readonly deadLetters: sqs.IQueue;

  constructor(scope: Construct, id: string, { bundles, settings, tables }: ExtractorProps) {
    super(scope, id);
    const deadLetterQueue = createDeadLetterQueue(this);
    const articles = createQueue(this, 'Articles', {
      // AWS asks for six timeouts, so that a message is not handed out again while it is still worked on
      visibilityTimeout: Duration.seconds(6 * TIMEOUT.toSeconds()),
      retentionPeriod: Duration.days(7),
      maxMessageSizeBytes: Size.mebibytes(1).toBytes(),
      deadLetterQueue: { queue: deadLetterQueue, maxReceiveCount: TRIES },
    });
    const fn = new NodeFunction(this, 'Function', {
      bundle: 'extract',
      bundles,
      settings,
      description: 'Reads queued articles into facts, events and alerts due',
      timeout: TIMEOUT,
      memorySize: CAPACITY.extract.memoryMb,
    });
    fn.bind(
      tables.chronicle.allow([
        'GetItem',
        'PutItem',
        'UpdateItem',
        'DeleteItem',
        'BatchGetItem',
        'BatchWriteItem',
        'Query',
      ]),
    ).bind(tables.intake.allow(['GetItem', 'PutItem']));
    fn.addEventSource(
      new SqsEventSource(articles, {
        batchSize: CAPACITY.extract.batch,
        // few at once: publishers are asked gently, and writers of one topic seldom meet
        maxConcurrency: CAPACITY.extract.atOnce,
        reportBatchItemFailures: true,
      }),
    );
    this.articles = articles;
    this.fn = fn;
    this.deadLetters = deadLetterQueue;
  }
}
