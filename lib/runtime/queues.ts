/** The queues of a monitor by the names that operators use: articles that wait, and what failed for good. */
export const QUEUE_NAMES = ['articles', 'poll', 'extract', 'alert'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** What each holds, in a few words. */
export const QUEUE_HOLDS: Record<QueueName, string> = {
  articles: 'articles that wait to be read',
  poll: 'polls that failed for good',
  extract: 'articles that could not be read',
  alert: 'rings of the stream that failed for good',
};

/** How a queue stands. */
export interface QueueState {
  name: QueueName;
  holds: string;
  waiting: number;
  /** Handed out and not yet done. */
  inFlight: number;
  /** Seconds that the oldest has waited; null where nothing waits or nobody knows. */
  oldestSeconds: number | null;
}

/** A message as `show` tells of it. */
export interface QueuedMessage {
  id: string;
  sentAt: string | null;
  /** How often it was handed out, looking at it included. */
  receives: number;
  /** What it is about, in a few words. */
  about: string;
  /** Why it is here, in a sentence. */
  reason: string;
  body: string;
}

export interface MoveProgress {
  moved: number;
  total: number | null;
  done: boolean;
}

/** The queues of a deployed stack or of a local store. */
export interface Queues {
  list(): Promise<QueueState[]>;
  /** Looks at messages and leaves them where they are. */
  show(name: QueueName, limit: number): Promise<QueuedMessage[]>;
  /** Gives what failed another try; resolves with how many once all are moved. */
  redrive(name: QueueName, onProgress: (progress: MoveProgress) => void): Promise<number>;
  /** Deletes all, for good; resolves with how many there were. */
  purge(name: QueueName): Promise<number>;
}

/** A request that cannot be met; the message is for the operator as it stands. */
export class QueueError extends Error {
  override name = 'QueueError' as const;
}

/** What cannot be done to a queue whatever it is kept in, and what to do instead. */
export function refuse(task: 'show' | 'redrive', name: QueueName): void {
  if (name === 'articles' && task === 'show')
    throw new QueueError(
      'looking at an article that waits would use up one of its three tries: "kjm queue list" counts them, and each is read within minutes',
    );
  if (name === 'articles')
    throw new QueueError('articles that wait are read by themselves; those that failed are redriven by "extract"');
  if (name === 'alert' && task === 'redrive')
    throw new QueueError(
      'rings need no second try, since the sweep has sent what they rang for: "kjm queue purge alert", and "kjm alerts log --state due" shows what still waits',
    );
}
