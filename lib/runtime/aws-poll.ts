import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { TurnPorts } from '../pipeline/ports';
import { awsBase, awsIntake, ENVIRONMENT } from './aws';
import { env } from './env';

/** What the poll function needs, over AWS. Clients are made once and outlive the invocation. */
export function awsPollPorts(): TurnPorts {
  const base = awsBase();
  const sqs = new SQSClient({});
  const sendTo = (QueueUrl: string) => async (message: unknown) => {
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
  };
  return {
    ...base,
    intake: awsIntake(base.settings),
    // loaded with the first feed that is due: most turns have none
    async fetchFeed(feed, state) {
      const { fetchFeed } = await import('../feeds/fetch-feed');
      return fetchFeed(feed, state, { now: base.now() });
    },
    rest: (ms) => pause(ms),
    queueArticle: sendTo(env(ENVIRONMENT.queue)),
    queuePolls: sendTo(env(ENVIRONMENT.polls)),
  };
}
