import { Duration } from 'aws-cdk-lib';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from '../model/settings';
import { NodeFunction } from './node-function';
import { createDeadLetterQueue } from './queue';
import { runEvery } from './run-every';
import type { Tables } from './tables';

const LONGEST_SECONDS = 300;

export interface PollerProps {
  bundles: string;
  settings: Settings;
  tables: Tables;
  articles: sqs.IQueue;
}

/** Polls the feeds that are due and queues what is new and relevant. */
export class Poller extends Construct {
  constructor(scope: Construct, id: string, { bundles, settings, tables, articles }: PollerProps) {
    super(scope, id);
    const minutes = settings.pollMinutes;
    const deadLetterQueue = createDeadLetterQueue(this);
    const fn = new NodeFunction(this, 'Function', {
      bundle: 'poll',
      bundles,
      settings,
      description: 'Polls the feeds that are due and queues new relevant articles',
      // over before the next turn: one feed is never polled by two at once
      timeout: Duration.seconds(Math.min(LONGEST_SECONDS, minutes * 60 - 5)),
      memorySize: 512,
      failed: { deadLetterQueue, maxEventAge: Duration.minutes(Math.min(minutes, 60)) },
    });
    fn.bind(
      tables.chronicle.allow(
        ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'BatchWriteItem'],
        [{ actions: ['Query'], indexes: ['due'] }],
      ),
    )
      .bind(tables.intake.allow(['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchGetItem', 'BatchWriteItem']))
      .bind({
        variable: 'ARTICLE_QUEUE_URL',
        value: articles.queueUrl,
        rights: [{ actions: ['sqs:SendMessage'], resources: [articles.queueArn] }],
      });
    runEvery(this, fn, { minutes, deadLetterQueue, description: `Polls every ${minutes} minutes` });
  }
}
