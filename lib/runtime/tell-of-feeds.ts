import type { Log } from '../pipeline/ports';

type Details = Record<string, unknown> | undefined;

/** A feed's change of condition as one plain line; undefined for every other event of the log. */
export function feedLine(event: string, details: Details): string | undefined {
  const { title, feed, lastNewAt, failures, error } = details ?? {};
  if (event === 'feed.silent') return `silent: ${title} (${feed}) has told nothing since ${lastNewAt}`;
  if (event === 'feed.failing') return `failing: ${title} (${feed}) failed ${failures} times: ${error}`;
  if (event === 'feed.recovered') return `back: ${title} (${feed})`;
  if (event === 'feed.moved') return `moved: ${feed} is now ${details?.to}`;
  return undefined;
}

/** The log, which also says a feed's change of condition to the person at the terminal. */
export function tellOfFeeds(log: Log, say: (line: string) => void): Log {
  const told =
    (write: Log['info']): Log['info'] =>
    (event, details) => {
      const line = feedLine(event, details);
      if (line === undefined) write(event, details);
      else say(`  ${line}`);
    };
  return { ...log, info: told(log.info), warn: told(log.warn) };
}
