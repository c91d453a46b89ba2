import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { FeedState } from '../model/feed-state';
import { WRITES } from '../model/version';
import { batchGet, madeIt, refused, type TableHandle } from './dynamo-client';
import type { Intake } from './intake';
import { feedStateKey, leaseKey } from './keys';
import { present } from './shape';

type Part = Pick<
  Intake,
  'feedState' | 'feedStates' | 'saveFeedState' | 'removeFeedState' | 'claimFeed' | 'releaseFeed' | 'lease' | 'release'
>;

/** A lease that ran out, or was given in an era that is over, binds nobody. */
const FREE = '(attribute_not_exists(leasedUntil) OR leasedUntil <= :now OR leaseEra <> :era)';

const later = (now: string, seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();

const stateOf = (item: Record<string, unknown> | undefined): FeedState | undefined =>
  item === undefined ? undefined : (present('feed state', item).state as FeedState | undefined);

/** What the last poll of each feed left behind, and the leases by which pollers keep out of each other's way. */
export function dynamoFeedStates(handle: TableHandle, era: string): Part {
  const { client, table } = handle;
  return {
    async feedState(url) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: feedStateKey(url), ConsistentRead: true }),
      );
      return stateOf(Item);
    },

    async feedStates(urls) {
      const items = await batchGet(handle, [...new Set(urls)].map(feedStateKey));
      return new Map(
        items.flatMap((item) => {
          const state = stateOf(item);
          return state ? [[state.url, state] as const] : [];
        }),
      );
    },

    async saveFeedState(state) {
      const Item = { ...feedStateKey(state.url), v: WRITES, state, nextPollAt: state.nextPollAt };
      await client.send(new PutCommand({ TableName: table, Item }));
    },

    async removeFeedState(url) {
      await client.send(new DeleteCommand({ TableName: table, Key: feedStateKey(url) }));
    },

    async claimFeed(url, now, leaseSeconds) {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: feedStateKey(url),
            UpdateExpression: 'SET leasedUntil = :until, leaseEra = :era',
            // whoever looked before another had polled it must not poll it again after
            ConditionExpression: `${FREE} AND (attribute_not_exists(nextPollAt) OR nextPollAt <= :now)`,
            ExpressionAttributeValues: { ':now': now, ':until': later(now, leaseSeconds), ':era': era },
            ReturnValues: 'ALL_NEW',
          }),
        );
        return { state: stateOf(Attributes) };
      } catch (error) {
        if (refused(error)) return undefined;
        throw error;
      }
    },

    async releaseFeed(url) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: feedStateKey(url),
          UpdateExpression: 'REMOVE leasedUntil, leaseEra',
        }),
      );
    },

    async lease(name, now, leaseSeconds) {
      const leasedUntil = later(now, leaseSeconds);
      return madeIt(
        client.send(
          new PutCommand({
            TableName: table,
            Item: {
              ...leaseKey(name),
              v: WRITES,
              leasedUntil,
              leaseEra: era,
              expiresAt: Math.floor(Date.parse(leasedUntil) / 1000),
            },
            ConditionExpression: FREE,
            ExpressionAttributeValues: { ':now': now, ':era': era },
          }),
        ),
      );
    },

    async release(name) {
      await client.send(new DeleteCommand({ TableName: table, Key: leaseKey(name) }));
    },
  };
}
