import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Chronicle } from './chronicle';
import { batchGet, batchPut, madeIt, type TableHandle } from './dynamo-client';
import { readingItem } from './dynamo-readings';
import { topicItem } from './dynamo-topics';
import { eventItem, readEvent } from './event-item';
import { eventKey } from './keys';
import { listEvents } from './list-events';

type Part = Pick<Chronicle, 'event' | 'events' | 'putEvent' | 'removeEvent' | 'eventAt' | 'list' | 'loadHistory'>;

/** Events: written whole, each write ordered by the version of the event's topic. */
export function dynamoEvents(handle: TableHandle, fieldOf: (topic: string) => string): Part {
  const { client, table } = handle;
  return {
    async event(id) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: eventKey(id), ConsistentRead: true }));
      return Item?.body === undefined ? undefined : readEvent(Item);
    },

    async events(ids) {
      const items = await batchGet(handle, ids.map(eventKey));
      return items.filter((i) => i.body !== undefined).map(readEvent);
    },

    async eventAt(id) {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: eventKey(id), ConsistentRead: true }));
      return Item?.body === undefined ? { version: 0 } : { event: readEvent(Item), version: Item.topicVersion };
    },

    putEvent(event, topicVersion, now) {
      return madeIt(
        client.send(
          new PutCommand({
            TableName: table,
            Item: eventItem(event, fieldOf(event.topic), topicVersion, now),
            ConditionExpression: 'attribute_not_exists(pk) OR topicVersion < :version',
            ExpressionAttributeValues: { ':version': topicVersion },
          }),
        ),
      );
    },

    async removeEvent(id, topicVersion) {
      await madeIt(
        client.send(
          new DeleteCommand({
            TableName: table,
            Key: eventKey(id),
            ConditionExpression: 'topicVersion < :version',
            ExpressionAttributeValues: { ':version': topicVersion },
          }),
        ),
      );
    },

    list: (query) => listEvents(handle, query),

    async loadHistory({ readings, events, heads }, now) {
      await batchPut(handle, readings.map(readingItem));
      await batchPut(
        handle,
        events.map((e) => eventItem(e, fieldOf(e.topic), 1, now)),
      );
      await batchPut(handle, heads.map(topicItem));
    },
  };
}
