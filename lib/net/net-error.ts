/** What kind of thing went wrong; callers decide by this, people read the message. */
export type NetErrorKind =
  | 'refused' // we will not connect: a private address, a scheme or a port that is not allowed
  | 'dns'
  | 'connect'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  | 'broken-body';

/** A request that gave no usable answer. The message names the URL, what failed and what to do. */
export class NetError extends Error {
  override readonly name = 'NetError';
  constructor(
    readonly kind: NetErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
