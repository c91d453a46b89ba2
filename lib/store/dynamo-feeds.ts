import { createHash } from 'node:crypto';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Feed } from '../model/article';
import { WRITES } from '../model/version';
import type { Chronicle } from './chronicle';
import { madeIt, type TableHandle } from './dynamo-client';
import { feedKey, markerKey } from './keys';
import { present } from './shape';

type Part = Pick<
  Chronicle,
  'feeds' | 'feed' | 'putFeed' | 'removeFeed' | 'dueFeeds' | 'setFeedDue' | 'moveFeed' | 'marker' | 'setMarker'
>;

/** The partition of the index of due things in which feeds stand; alerts have their own. */
const DUE = 'feeds';
/** Long ago, and for each feed another moment: the embedded store loses items whose index keys are all alike. */
const atOnce = (url: string): string =>
  new Date(createHash('sha256').update(url).digest().readUInt32BE(0)).toISOString();

const itemOf = (feed: Feed) => ({
  ...feedKey(feed.url),
  v: WRITES,
  feed,
  ...(feed.muted ? {} : { dueQueue: DUE, dueAt: atOnce(feed.url) }),
});

const feedOf = (item: Record<string, unknown>): Feed => present('feed', item).feed as Feed;

/** The list of feeds, which an operator changes without redeploying, and the notes of what was set up. */
export function dynamoFeeds({ client, table }: TableHandle): Part {
  return {
    async feeds() {
      const found: Feed[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const answer = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': 'FEEDS' },
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        );
        found.push(...(answer.Items ?? []).map(feedOf));
        start = answer.LastEvaluatedKey;
      } while (start !== undefined);
      return found;
    },

    async feed(url) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: feedKey(url), ConsistentRead: true }));
      return Item === undefined ? undefined : feedOf(Item);
    },

    async putFeed(feed) {
      await client.send(new PutCommand({ TableName: table, Item: itemOf(feed) }));
    },

    async dueFeeds(now, limit) {
      const found: Feed[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const answer = await client.send(
          new QueryCommand({
            TableName: table,
            IndexName: 'due',
            KeyConditionExpression: 'dueQueue = :due AND dueAt <= :now',
            ExpressionAttributeValues: { ':due': DUE, ':now': now },
            Limit: limit - found.length,
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        );
        found.push(...(answer.Items ?? []).map(feedOf));
        start = answer.LastEvaluatedKey;
      } while (start !== undefined && found.length < limit);
      return found;
    },

    async setFeedDue(url, dueAt) {
      await madeIt(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: feedKey(url),
            ConditionExpression: 'attribute_exists(feed)',
            ...(dueAt === undefined
              ? { UpdateExpression: 'REMOVE dueQueue, dueAt' }
              : {
                  UpdateExpression: 'SET dueQueue = :due, dueAt = :at',
                  ExpressionAttributeValues: { ':due': DUE, ':at': dueAt },
                }),
          }),
        ),
      );
    },

    async moveFeed(from, feed) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: feedKey(from), ConsistentRead: true }),
      );
      if (Item === undefined) return;
      await madeIt(
        client.send(
          new PutCommand({ TableName: table, Item: itemOf(feed), ConditionExpression: 'attribute_not_exists(pk)' }),
        ),
      );
      await client.send(new DeleteCommand({ TableName: table, Key: feedKey(from) }));
    },

    async removeFeed(url) {
      const { Attributes } = await client.send(
        new DeleteCommand({ TableName: table, Key: feedKey(url), ReturnValues: 'ALL_OLD' }),
      );
      return Attributes !== undefined;
    },

    async marker(name) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: markerKey(name), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : (present('marker', Item).value as string | undefined);
    },

    async setMarker(name, value) {
      await client.send(new PutCommand({ TableName: table, Item: { ...markerKey(name), v: WRITES, value } }));
    },
  };
}
