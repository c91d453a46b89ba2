import { setTimeout as pause } from 'node:timers/promises';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { mask } from '../subscribers';

const LOOK_EVERY_MS = 5000;

export interface Waiting {
  /** Masked addresses whose link is not opened yet. */
  pending: string[];
  seconds: number;
}

async function pendingOn(client: Pick<SNSClient, 'send'>, TopicArn: string): Promise<string[]> {
  const found: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken }));
    for (const { SubscriptionArn, Endpoint = '' } of page.Subscriptions ?? [])
      if (!SubscriptionArn?.startsWith('arn:')) found.push(mask(Endpoint));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

/** Waits until everybody on the topics has opened the link in the confirmation mail; answers who has not by the end. */
export async function waitForConfirmations(
  topics: readonly string[],
  { seconds, signal, onWait }: { seconds: number; signal: AbortSignal; onWait: (waiting: Waiting) => void },
): Promise<string[]> {
  const client = new SNSClient({});
  const begun = Date.now();
  try {
    for (;;) {
      const pending = [...new Set((await Promise.all(topics.map((t) => pendingOn(client, t)))).flat())];
      const waited = Math.round((Date.now() - begun) / 1000);
      if (pending.length === 0 || signal.aborted || waited >= seconds) return pending;
      onWait({ pending, seconds: waited });
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  } finally {
    client.destroy();
  }
}
