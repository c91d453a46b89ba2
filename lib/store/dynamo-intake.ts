import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Article } from '../model/article';
import { WRITES } from '../model/version';
import { batchGet, batchPut, type TableHandle } from './dynamo-client';
import { dynamoFeedStates } from './dynamo-feed-states';
import type { Intake, Seen } from './intake';
import { articleKey, entryKeyOf, seenKey } from './keys';
import { pack, unpack } from './pack';
import { present } from './shape';

export interface Retention {
  /** Days after which a seen id may be forgotten, counted from when a feed last listed it. */
  seenDays: number;
  /** Days for which article texts are kept for re-reading. */
  articleDays: number;
}

/** Reads that may be a second behind cost half: an article that is queued twice by it is read to the same effect. */
const NEARLY_NOW = [[], false] as const;

const epochAfter = (now: string, days: number) => Math.floor(Date.parse(now) / 1000) + days * 86_400;

/**
 * The rebuildable table: each item says when it may go. `era` names the time in which the present leases count: a store
 * that only one process can have at a time begins a new one with each process, since whoever held its leases is dead.
 */
export function dynamoIntake(handle: TableHandle, retention: Retention, era = 'shared'): Intake {
  const { client, table } = handle;
  return {
    ...dynamoFeedStates(handle, era),

    async seen(articleIds) {
      const items = await batchGet(handle, [...new Set(articleIds)].map(seenKey), ...NEARLY_NOW);
      const found = items.map(({ pk, editions, revisions, expiresAt }): Seen => {
        const id = pk.slice('SEEN#'.length);
        return {
          id,
          editions: (editions ?? {}) as Seen['editions'],
          revisions: Number(revisions ?? 0),
          expiresAt: Number(expiresAt),
        };
      });
      return new Map(found.map((seen) => [seen.id, seen]));
    },

    async markSeen(seen, now) {
      const expiresAt = epochAfter(now, retention.seenDays);
      const items = new Map(seen.map(({ id, ...rest }) => [id, { ...seenKey(id), v: WRITES, ...rest, expiresAt }]));
      await batchPut(handle, [...items.values()]);
    },

    async aliases(entryKeys) {
      const items = await batchGet(handle, [...new Set(entryKeys)].map(entryKeyOf), ...NEARLY_NOW);
      return new Map(items.map((item) => [item.pk.slice('ENTRY#'.length), String(item.articleId)]));
    },

    async saveAliases(aliases, now) {
      const expiresAt = epochAfter(now, retention.seenDays);
      await batchPut(
        handle,
        [...aliases].map(([key, articleId]) => ({ ...entryKeyOf(key), v: WRITES, articleId, expiresAt })),
      );
    },

    async article(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: articleKey(id), ConsistentRead: true }),
      );
      return Item === undefined
        ? undefined
        : unpack<Article>(`the text of article ${id}`, present('article text', Item).body);
    },

    async saveArticle(article, now) {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: {
            ...articleKey(article.id),
            v: WRITES,
            keptOn: now.slice(0, 10),
            keptAt: `${now}#${article.id}`,
            body: pack(`the text of article ${article.id}`, article),
            expiresAt: epochAfter(now, retention.articleDays),
          },
        }),
      );
    },

    async keptOn(day) {
      const ids: string[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const answer = await client.send(
          new QueryCommand({
            TableName: table,
            IndexName: 'byDay',
            KeyConditionExpression: 'keptOn = :day',
            ExpressionAttributeValues: { ':day': day },
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        );
        ids.push(...(answer.Items ?? []).map((item) => String(item.pk).slice('TEXT#'.length)));
        start = answer.LastEvaluatedKey;
      } while (start !== undefined);
      return ids;
    },
  };
}
