import { SetSubscriptionAttributesCommand, SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import { type FilterPolicy, PAUSED, policyOf } from '../alerts/filter-policy';
import type { Subscriber, SubscriberRecord } from '../model/subscription';
import { checkSns } from './check-sns';
import { type OnTopic, onTopic, type SnsOptions } from './on-topic';
import { mask, SubscriberError, type Subscribers, subscriberId, unknownSubscriber } from './subscribers';

/** Subscribers of a deployed topic. */
export function snsSubscribers(options: SnsOptions): Subscribers {
  const { client, topicArn, chronicle, now } = options;
  const find = async (id: string): Promise<OnTopic & { arn: string }> => {
    const one = (await onTopic(options)).find((s) => s.subscriber.id === id);
    if (one === undefined) throw unknownSubscriber(id);
    if (one.arn === undefined)
      throw new SubscriberError(
        `${id} has not confirmed yet: SNS forgets it two days after it was added, and cannot change it before`,
      );
    return one as OnTopic & { arn: string };
  };
  const setPolicy = (arn: string, policy: FilterPolicy) =>
    client.send(
      new SetSubscriptionAttributesCommand({
        SubscriptionArn: arn,
        AttributeName: 'FilterPolicy',
        AttributeValue: JSON.stringify(policy),
      }),
    );
  const keep = (subscriber: Subscriber, arn?: string) => {
    const record: SubscriberRecord = { ...subscriber, ...(arn === undefined ? {} : { arn }) };
    return chronicle.putSubscriber(record);
  };

  return {
    async list() {
      const there = (await onTopic(options)).map((s) => s.subscriber);
      const gone = (await chronicle.subscribers()).filter((kept) => !there.some((s) => s.id === kept.id));
      return [...there, ...gone.map(({ arn: _arn, ...kept }) => ({ ...kept, state: 'vanished' as const }))];
    },

    async add(protocol, endpoint, choice) {
      if (protocol !== 'email' && protocol !== 'sms')
        throw new SubscriberError(`a deployed topic delivers to --email and --sms; ${protocol} is for a local store`);
      const policy = policyOf(choice);
      const id = subscriberId(protocol, endpoint);
      const known = (await onTopic(options)).find((s) => s.subscriber.id === id);
      let arn = known?.arn;
      if (arn !== undefined) await setPolicy(arn, policy);
      else {
        const { SubscriptionArn } = await client.send(
          new SubscribeCommand({
            TopicArn: topicArn,
            Protocol: protocol,
            Endpoint: endpoint,
            Attributes: { FilterPolicy: JSON.stringify(policy) },
            ReturnSubscriptionArn: true,
          }),
        );
        arn = SubscriptionArn;
      }
      const state = protocol === 'email' && known?.arn === undefined ? ('pending' as const) : ('active' as const);
      const addedAt = known?.subscriber.addedAt ?? now().toISOString();
      const subscriber: Subscriber = { id, protocol, endpoint: mask(endpoint), choice, state, addedAt };
      await keep(subscriber, arn);
      return subscriber;
    },

    async remove(id) {
      const kept = (await chronicle.subscribers()).some((s) => s.id === id);
      const there = (await onTopic(options)).some((s) => s.subscriber.id === id);
      if (there) {
        const { arn } = await find(id);
        await client.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
      } else if (!kept) throw unknownSubscriber(id);
      await chronicle.removeSubscriber(id);
    },

    async pause(id, until) {
      if (until !== undefined)
        throw new SubscriberError(
          'SNS cannot resume by itself: pause without --until, and give --resume when it is time',
        );
      const { subscriber, arn } = await find(id);
      if (subscriber.state === 'paused') return;
      // kept before the topic forgets it
      await keep({ ...subscriber, state: 'paused' }, arn);
      await setPolicy(arn, PAUSED);
    },

    async resume(id) {
      const { subscriber, arn } = await find(id);
      if (subscriber.state !== 'paused') return;
      await setPolicy(arn, policyOf(subscriber.choice));
      await keep({ ...subscriber, state: 'active' }, arn);
    },

    check: () => checkSns(options),
  };
}

/** Opens the subscribers of a topic with the operator's own credentials for the time of one task. */
export async function onTopicSubscribers<T>(
  options: Omit<SnsOptions, 'client'>,
  task: (subscribers: Subscribers) => Promise<T>,
): Promise<T> {
  const client = new SNSClient({});
  try {
    return await task(snsSubscribers({ ...options, client }));
  } finally {
    client.destroy();
  }
}
