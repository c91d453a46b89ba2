import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Feed } from '../model/article';
import type { Chronicle } from './chronicle';
import type { TableHandle } from './dynamo-client';
import { feedKey, markerKey } from './keys';

type Part = Pick<Chronicle, 'feeds' | 'putFeed' | 'removeFeed' | 'marker' | 'setMarker'>;

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
        found.push(...(answer.Items ?? []).map((item) => item.feed as Feed));
        start = answer.LastEvaluatedKey;
      } while (start !== undefined);
      return found;
    },

    async putFeed(feed) {
      await client.send(new PutCommand({ TableName: table, Item: { ...feedKey(feed.url), v: 1, feed } }));
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
      return Item?.value as string | undefined;
    },

    async setMarker(name, value) {
      await client.send(new PutCommand({ TableName: table, Item: { ...markerKey(name), value } }));
    },
  };
}
