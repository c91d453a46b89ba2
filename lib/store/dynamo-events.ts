import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { isListed } from '../events/build-event';
import { WRITES } from '../model/version';
import type { Chronicle } from './chronicle';
import { batchGet, batchPut, madeIt, type TableHandle } from './dynamo-client';
import { readingItem } from './dynamo-readings';
import { topicItem } from './dynamo-topics';
import { eventItem, readEvent, yearOf } from './event-item';
import type { EventWords } from './event-words';
import type { EventYears } from './event-years';
import { eventKey } from './keys';
import { listEvents } from './list-events';
import { nothingOld } from './post-old';
import { postedOf, postNew, putPostings } from './postings';
import { searchEvents } from './search-events';
import { present } from './shape';

/** Merges of merges are followed so far; more would be a circle. */
const MAX_HOPS = 20;

type Part = Pick<Chronicle, 'event' | 'events' | 'putEvent' | 'removeEvent' | 'eventAt' | 'list' | 'loadHistory'>;

/** Events: written whole, each write ordered by the version of the event's topic. */
export function dynamoEvents(handle: TableHandle, words: EventWords, years: EventYears): Part {
  const { client, table } = handle;
  const itemOf = async (id: string) =>
    (await client.send(new GetCommand({ TableName: table, Key: eventKey(id), ConsistentRead: true }))).Item;

  return {
    async event(id) {
      let item = await itemOf(id);
      for (let hops = 0; item?.movedTo !== undefined && hops < MAX_HOPS; hops += 1) item = await itemOf(item.movedTo);
      return item?.body === undefined ? undefined : readEvent(item);
    },

    async events(ids) {
      // a key that is asked for twice is refused
      const items = await batchGet(handle, [...new Set(ids)].map(eventKey));
      return items.filter((i) => i.body !== undefined).map(readEvent);
    },

    async eventAt(id) {
      const item = await itemOf(id);
      if (item === undefined) return { version: 0 };
      present('event', item);
      return { version: item.topicVersion, ...(item.body === undefined ? {} : { event: readEvent(item) }) };
    },

    async putEvent(event, topicVersion, now) {
      if (isListed(event)) {
        await years.add([yearOf(event)]);
        await postNew(handle, event, words.wordsOf(event));
      }
      return madeIt(
        client.send(
          new PutCommand({
            TableName: table,
            Item: eventItem(event, words, topicVersion, now),
            ConditionExpression: 'attribute_not_exists(pk) OR topicVersion < :version',
            ExpressionAttributeValues: { ':version': topicVersion },
          }),
        ),
      );
    },

    async removeEvent(id, topicVersion, movedTo) {
      const guard = { TableName: table, ExpressionAttributeValues: { ':version': topicVersion } };
      const ConditionExpression = 'attribute_not_exists(pk) OR topicVersion < :version';
      await madeIt(
        movedTo === undefined
          ? client.send(new DeleteCommand({ ...guard, Key: eventKey(id), ConditionExpression }))
          : client.send(
              // what was alerted under the old id is looked up under it
              new PutCommand({
                ...guard,
                Item: { ...eventKey(id), v: WRITES, topicVersion, movedTo },
                ConditionExpression,
              }),
            ),
      );
    },

    async list(query) {
      const expression = query.q === undefined ? undefined : words.expressionOf(query.q);
      return expression === undefined
        ? listEvents(handle, words, years, query)
        : searchEvents(handle, words, query, expression);
    },

    async loadHistory({ readings, events, heads }, now) {
      await batchPut(handle, readings.map(readingItem));
      await years.add(events.filter(isListed).map(yearOf));
      await years.areAll();
      await putPostings(
        handle,
        events.filter(isListed).map((e) => postedOf(e, words.wordsOf(e))),
      );
      await batchPut(
        handle,
        events.map((e) => eventItem(e, words, 1, now)),
      );
      await batchPut(handle, [...heads.map(topicItem), nothingOld]);
    },
  };
}
