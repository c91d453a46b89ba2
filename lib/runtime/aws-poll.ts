import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { fetchFeed } from '../feeds/fetch-feed';
import type { PollPorts } from '../pipeline/ports';
import { awsBase, awsIntake, ENVIRONMENT } from './aws';
import { env } from './env';

/** What the poll function needs, over AWS. Clients are made once and outlive the invocation. */
export function awsPollPorts(): PollPorts {
  const base = awsBase();
  const sqs = new SQSClient({});
  const QueueUrl = env(ENVIRONMENT.queue);
  return {
    ...base,
    intake: awsIntake(base.settings),
    fetchFeed: (feed, state) => fetchFeed(feed, state, { now: base.now() }),
    rest: (ms) => pause(ms),
    async queueArticle(message) {
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
    },
  };
}
