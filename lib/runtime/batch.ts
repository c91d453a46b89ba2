import type { ArticleMessage } from '../model/message';
import type { Log } from '../pipeline/ports';
import { parseArticleMessage } from './article-message';

/** What SQS hands to a function of each message, as far as we read it; the local queue hands over the same. */
export interface QueueRecord {
  messageId: string;
  body: string;
}

export interface BatchResult {
  batchItemFailures: { itemIdentifier: string }[];
}

/**
 * Handles each message by itself: one that fails is reported for another try (and, after the queue's limit, the
 * dead-letter queue), the others are done. None is begun once `isOver`: whoever is cut off in the middle fails all of them.
 */
export async function handleBatch(
  records: readonly QueueRecord[],
  handle: (message: ArticleMessage) => Promise<unknown>,
  log: Log,
  isOver: () => boolean = () => false,
): Promise<BatchResult> {
  const batchItemFailures: BatchResult['batchItemFailures'] = [];
  for (const { messageId, body } of records) {
    if (isOver()) {
      log.warn('message.postponed', { messageId, why: 'too little time is left; the queue hands it out again' });
      batchItemFailures.push({ itemIdentifier: messageId });
      continue;
    }
    try {
      await handle(parseArticleMessage(body));
    } catch (error) {
      log.error('message.failed', { messageId, error: error instanceof Error ? error.message : String(error) });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}
