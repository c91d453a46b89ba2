import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { WRITES } from '../model/version';
import type { Chronicle, StoredReading } from './chronicle';
import { type Item, madeIt, type TableHandle } from './dynamo-client';
import { readingKey } from './keys';
import { pack, unpack } from './pack';
import { present } from './shape';

type Body = Pick<StoredReading, 'source' | 'reading' | 'readAt'>;
const MAX_TRIES = 8;

const listed = (value: unknown): string[] => (value instanceof Set ? [...(value as Set<string>)].sort() : []);

/** The item of a reading; `revision` orders the writes of one article. */
export function readingItem(stored: StoredReading, revision = 1): Item {
  const { topics, eventIds, ...body } = stored;
  const name = `the reading of article ${stored.reading.id}`;
  return {
    ...readingKey(stored.reading.id),
    v: WRITES,
    revision,
    body: pack(name, body satisfies Body),
    // DynamoDB knows no empty set
    ...(topics.length > 0 ? { topics: new Set(topics) } : {}),
    ...(eventIds.length > 0 ? { eventIds: new Set(eventIds) } : {}),
  };
}

/** Readings: one item an article, so that its facts are replaced as a set. */
export function dynamoReadings({
  client,
  table,
}: TableHandle): Pick<Chronicle, 'reading' | 'saveReading' | 'linkReading'> {
  async function load(articleId: string): Promise<(StoredReading & { revision: number }) | undefined> {
    const answer = await client.send(
      new GetCommand({ TableName: table, Key: readingKey(articleId), ConsistentRead: true }),
    );
    if (answer.Item === undefined) return undefined;
    const Item = present('reading', answer.Item);
    const body = unpack<Body>(`the reading of article ${articleId}`, Item.body);
    return { ...body, topics: listed(Item.topics), eventIds: listed(Item.eventIds), revision: Item.revision };
  }

  return {
    reading: load,

    async saveReading(body) {
      const articleId = body.reading.id;
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const old = await load(articleId);
        if (old && JSON.stringify([old.reading, old.source]) === JSON.stringify([body.reading, body.source]))
          return old;
        const topics = [...new Set([...(old?.topics ?? []), ...body.reading.facts.map((f) => f.topic)])].sort();
        const eventIds = old?.eventIds ?? [];
        const revision = (old?.revision ?? 0) + 1;
        const saved = await madeIt(
          client.send(
            new PutCommand({
              TableName: table,
              Item: readingItem({ ...body, topics, eventIds }, revision),
              ConditionExpression: old ? 'revision = :old' : 'attribute_not_exists(pk)',
              ...(old ? { ExpressionAttributeValues: { ':old': old.revision } } : {}),
            }),
          ),
        );
        if (saved) return { ...body, topics, eventIds };
      }
      throw new Error(`article ${articleId} is being read by too many at once; its message will be tried again`);
    },

    async linkReading(articleId, eventIds) {
      if (eventIds.length === 0) return;
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: readingKey(articleId),
          // the revision rises so that a save under way cannot drop the new link
          UpdateExpression: 'ADD eventIds :ids, revision :one',
          ExpressionAttributeValues: { ':ids': new Set(eventIds), ':one': 1 },
        }),
      );
    },
  };
}
