import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Article } from '../model/article';
import type { FeedState } from '../model/feed-state';
import { batchGet, batchPut, type TableHandle } from './dynamo-client';
import type { Intake } from './intake';
import { articleKey, feedStateKey, seenKey } from './keys';
import { pack, unpack } from './pack';

export interface Retention {
  /** Days after which a seen id may be forgotten: longer than any feed keeps an entry. */
  seenDays: number;
  /** Days for which article texts are kept for re-reading. */
  articleDays: number;
}

const epochAfter = (now: string, days: number) => Math.floor(Date.parse(now) / 1000) + days * 86_400;

/** The rebuildable table: each item says when it may go. */
export function dynamoIntake(handle: TableHandle, retention: Retention): Intake {
  const { client, table } = handle;
  return {
    async feedState(url) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: feedStateKey(url), ConsistentRead: true }),
      );
      return Item?.state as FeedState | undefined;
    },

    async saveFeedState(state) {
      await client.send(new PutCommand({ TableName: table, Item: { ...feedStateKey(state.url), v: 1, state } }));
    },

    async seen(articleIds) {
      const items = await batchGet(handle, [...new Set(articleIds)].map(seenKey));
      return new Set(items.map((item) => item.pk.slice('SEEN#'.length)));
    },

    async markSeen(articleIds, now) {
      const expiresAt = epochAfter(now, retention.seenDays);
      await batchPut(
        handle,
        [...new Set(articleIds)].map((id) => ({ ...seenKey(id), expiresAt })),
      );
    },

    async article(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: articleKey(id), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : unpack<Article>(`the text of article ${id}`, Item.body);
    },

    async saveArticle(article, now) {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: {
            ...articleKey(article.id),
            v: 1,
            body: pack(`the text of article ${article.id}`, article),
            expiresAt: epochAfter(now, retention.articleDays),
          },
        }),
      );
    },
  };
}
