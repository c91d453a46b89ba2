import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { countEvents } from '../events/count-events';
import { WRITES } from '../model/version';
import type { Chronicle, IndexRow, TopicHead } from './chronicle';
import { type Item, madeIt, type TableHandle } from './dynamo-client';
import { topicKey } from './keys';
import { pack, unpack } from './pack';
import { present } from './shape';

type Body = Pick<TopicHead, 'events' | 'pending'> & Partial<Pick<TopicHead, 'corrections' | 'moved'>>;

const bodyOf = ({ events, pending, corrections, moved }: TopicHead): Body => ({ events, pending, corrections, moved });

/** What the events of a head come to, kept beside them; not where a row is older than counting. */
function counted({ topic, events }: TopicHead): { counts?: Uint8Array } {
  if (events.some((row) => row.tally === undefined)) return {};
  return { counts: pack(`the counts of topic ${topic}`, countEvents(events.flatMap((row) => row.tally ?? []))) };
}

/** The item of a topic's head. */
export function topicItem(head: TopicHead): Item {
  return {
    ...counted(head),
    ...topicKey(head.topic),
    v: WRITES,
    version: head.version,
    settled: head.pending.length === 0,
    body: pack(`topic ${head.topic}`, bodyOf(head)),
  };
}

/** The events that a head's item indexes. */
export const indexOf = (item: Item): IndexRow[] => unpack<Body>(`topic ${item.pk}`, present('topic', item).body).events;

/** Topic heads: the index of a topic's events under an optimistic version. */
export function dynamoTopics({ client, table }: TableHandle): Pick<Chronicle, 'topic' | 'commitTopic' | 'settleTopic'> {
  return {
    async topic(topic) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: topicKey(topic), ConsistentRead: true }),
      );
      if (Item === undefined) return { topic, version: 0, events: [], pending: [], corrections: [], moved: {} };
      const body = unpack<Body>(`topic ${topic}`, present('topic', Item).body);
      const { events, corrections = [], moved = {} } = body;
      const pending = Item.settled ? [] : body.pending;
      return { topic, version: Item.version, events, pending, corrections, moved };
    },

    commitTopic(head) {
      return madeIt(
        client.send(
          new PutCommand({
            TableName: table,
            Item: topicItem(head),
            ConditionExpression: head.version === 1 ? 'attribute_not_exists(pk)' : 'version = :before',
            ...(head.version === 1 ? {} : { ExpressionAttributeValues: { ':before': head.version - 1 } }),
          }),
        ),
      );
    },

    async settleTopic(head) {
      // refused where another writer has moved on, which it did only after settling this version itself
      await madeIt(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: topicKey(head.topic),
            UpdateExpression: 'SET settled = :yes',
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':yes': true, ':version': head.version },
          }),
        ),
      );
    },
  };
}
