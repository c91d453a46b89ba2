import type { TableHandle } from '../store/dynamo-client';
import { explainDeadLetter } from './explain-dead-letter';
import { localQueue } from './local-queue';
import { QUEUE_HOLDS, QueueError, type QueueName, type Queues, refuse } from './queues';

/** The queue of the store that dead letters come from. */
const HOME = { poll: 'polls', extract: 'articles' } as const;

/** The queues of a local store. It has no rings: `kjm run` itself sends what is due. */
export function localQueues(table: TableHandle, now: () => Date): Queues {
  const homeOf = (name: QueueName) => {
    if (name === 'alert')
      throw new QueueError(
        'a local store has no rings of a stream: "kjm run" itself sends what is due, and "kjm alerts log --state due" shows it',
      );
    return localQueue(table, name === 'articles' ? 'articles' : HOME[name]);
  };
  const letters = (name: QueueName) => (name === 'articles' ? homeOf(name).waiting() : homeOf(name).dead());
  // the id of a message begins with the moment at which it was sent
  const sentAt = (id: string) => id.slice(0, id.indexOf('#'));

  return {
    async list() {
      const names = ['articles', 'poll', 'extract'] as const;
      return Promise.all(
        names.map(async (name) => {
          const all = await letters(name);
          const oldest = all.map((m) => Date.parse(sentAt(m.messageId))).sort((a, b) => a - b)[0];
          return {
            name,
            holds: QUEUE_HOLDS[name],
            waiting: all.length,
            inFlight: 0,
            oldestSeconds: oldest === undefined ? null : Math.max(0, Math.round((now().getTime() - oldest) / 1000)),
          };
        }),
      );
    },

    async show(name, limit) {
      refuse('show', name);
      return (await letters(name)).slice(0, limit).map(({ messageId, body, receives }) => ({
        id: messageId,
        sentAt: sentAt(messageId),
        receives,
        ...explainDeadLetter(name, { id: messageId, body }),
        body,
      }));
    },

    async redrive(name, onProgress) {
      refuse('redrive', name);
      const moved = await homeOf(name).redrive();
      onProgress({ moved, total: moved, done: true });
      return moved;
    },

    purge: (name) => homeOf(name).purge(name === 'articles' ? 'waiting' : 'dead'),
  };
}
