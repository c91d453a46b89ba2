import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SubscriberRecord } from '../model/subscription';
import { WRITES } from '../model/version';
import type { Chronicle } from './chronicle';
import type { TableHandle } from './dynamo-client';
import { subscriberKey } from './keys';
import { pack, unpack } from './pack';
import { present } from './shape';

/** Subscribers: few, and always read together. */
export function dynamoSubscribers({
  client,
  table,
}: TableHandle): Pick<Chronicle, 'subscribers' | 'putSubscriber' | 'removeSubscriber'> {
  return {
    async subscribers() {
      const { pk } = subscriberKey('');
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
        }),
      );
      return Items.map((item) => unpack<SubscriberRecord>(`subscriber ${item.sk}`, present('subscriber', item).body));
    },

    async putSubscriber(subscriber) {
      const body = pack(`subscriber ${subscriber.id}`, subscriber);
      await client.send(
        new PutCommand({ TableName: table, Item: { ...subscriberKey(subscriber.id), v: WRITES, body } }),
      );
    },

    async removeSubscriber(id) {
      const { Attributes } = await client.send(
        new DeleteCommand({ TableName: table, Key: subscriberKey(id), ReturnValues: 'ALL_OLD' }),
      );
      return Attributes !== undefined;
    },
  };
}
