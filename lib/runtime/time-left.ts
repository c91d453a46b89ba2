/** What Lambda tells a function of its invocation, as far as we ask. */
export interface Context {
  getRemainingTimeInMillis(): number;
}

/** The moment from which nothing more is begun, so that what is begun last has `seconds` to end. */
export const stopBefore = (context: Context | undefined, seconds: number): Date | undefined =>
  context === undefined ? undefined : new Date(Date.now() + context.getRemainingTimeInMillis() - seconds * 1000);
