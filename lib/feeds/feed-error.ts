/** A document that is no feed, or one beyond repair. The message is for the person who subscribed. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}
