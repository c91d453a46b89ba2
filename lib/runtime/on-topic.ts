import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  type SNSClient,
  type Subscription,
} from '@aws-sdk/client-sns';
import { choiceOf, type FilterPolicy, PAUSED } from '../alerts/filter-policy';
import type { Protocol, Subscriber } from '../model/subscription';
import type { Chronicle } from '../store/chronicle';
import { mask, subscriberId } from './subscribers';

/** What SNS says in the place of a name for who has not confirmed yet. */
const UNCONFIRMED = 'PendingConfirmation';

/** A subscription as the topic has it, with the address, which is shown masked. */
export interface OnTopic {
  subscriber: Subscriber;
  endpoint: string;
  arn: string | undefined;
}

export interface SnsOptions {
  client: Pick<SNSClient, 'send'>;
  topicArn: string;
  /** Remembers whom we subscribed, so that one who vanished is missed. */
  chronicle: Pick<Chronicle, 'subscribers' | 'putSubscriber' | 'removeSubscriber'>;
  now: () => Date;
  /** Those whom the deployment subscribed. */
  configured: readonly { protocol: Protocol; endpoint: string }[];
  /** What alerts are sent in: a reader who asks for other gets none. */
  sent: { languages: readonly string[]; deliveries: readonly string[] };
}

const isPaused = (policy: FilterPolicy): boolean => policy.delivery?.join() === PAUSED.delivery?.join();

/** All subscriptions of a topic. */
export async function onTopic({ client, topicArn, chronicle }: SnsOptions): Promise<OnTopic[]> {
  const kept = new Map((await chronicle.subscribers()).map((s) => [s.id, s]));
  const found: OnTopic[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken }));
    for (const subscription of page.Subscriptions ?? []) {
      const one = await readOne(client, subscription, kept);
      if (one) found.push(one);
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

/** A subscription by email or text message, with what it chose; others are not ours. */
async function readOne(
  client: Pick<SNSClient, 'send'>,
  { SubscriptionArn, Protocol: protocol, Endpoint: endpoint = '' }: Subscription,
  kept: ReadonlyMap<string, Subscriber>,
): Promise<OnTopic | undefined> {
  if (protocol !== 'email' && protocol !== 'sms') return undefined;
  const id = subscriberId(protocol, endpoint);
  const arn = SubscriptionArn?.startsWith('arn:') ? SubscriptionArn : undefined;
  const policy = arn === undefined ? undefined : await filterPolicy(client, arn);
  const paused = policy !== undefined && isPaused(policy);
  const choice = (paused ? undefined : policy && choiceOf(policy)) ?? kept.get(id)?.choice ?? {};
  const state = SubscriptionArn === UNCONFIRMED ? 'pending' : paused ? 'paused' : 'active';
  const addedAt = kept.get(id)?.addedAt;
  return {
    subscriber: { id, protocol, endpoint: mask(endpoint), choice, state, ...(addedAt ? { addedAt } : {}) },
    endpoint,
    arn,
  };
}

async function filterPolicy(client: Pick<SNSClient, 'send'>, arn: string): Promise<FilterPolicy> {
  const { Attributes } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
  return Attributes?.FilterPolicy ? (JSON.parse(Attributes.FilterPolicy) as FilterPolicy) : {};
}
