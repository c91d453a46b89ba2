import { setTimeout as pause } from 'node:timers/promises';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { mask } from '../subscribers';

const LOOK_EVERY_MS = 5000;

interface Reader {
  name: string;
  confirmed: boolean;
}

export interface Waiting {
  /** Masked addresses whose link is not opened yet. */
  pending: string[];
  seconds: number;
}

async function readersOf(client: Pick<SNSClient, 'send'>, TopicArn: string): Promise<Reader[]> {
  const found: Reader[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken }));
    for (const { SubscriptionArn, Endpoint = '' } of page.Subscriptions ?? [])
      found.push({ name: mask(Endpoint), confirmed: SubscriptionArn?.startsWith('arn:') === true });
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

/**
 * Waits until everybody on the topics has opened the link in the confirmation mail; answers who had and who had not by the
 * end, by masked addresses.
 */
export async function waitForConfirmations(
  topics: readonly string[],
  { seconds, signal, onWait }: { seconds: number; signal: AbortSignal; onWait: (waiting: Waiting) => void },
): Promise<{ confirmed: string[]; pending: string[] }> {
  const client = new SNSClient({});
  const begun = Date.now();
  try {
    for (;;) {
      const readers = (await Promise.all(topics.map((t) => readersOf(client, t)))).flat();
      const named = (confirmed: boolean) => [
        ...new Set(readers.filter((r) => r.confirmed === confirmed).map((r) => r.name)),
      ];
      const pending = named(false);
      const waited = Math.round((Date.now() - begun) / 1000);
      if (pending.length === 0 || signal.aborted || waited >= seconds) return { confirmed: named(true), pending };
      onWait({ pending, seconds: waited });
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  } finally {
    client.destroy();
  }
}
