/** Every key of the two tables is made here. */

export const readingKey = (articleId: string) => ({ pk: `ARTICLE#${articleId}`, sk: 'READING' });
export const topicKey = (topic: string) => ({ pk: `TOPIC#${topic}`, sk: 'HEAD' });
export const eventKey = (id: string) => ({ pk: `EVENT#${id}`, sk: 'EVENT' });
/** `version` is that of the topic, padded so that the changes of an event sort. */
export const changeKey = (eventId: string, version: number) => ({
  pk: `EVENT#${eventId}`,
  sk: `CHANGE#${String(version).padStart(9, '0')}`,
});
export const outboxKey = (eventId: string, alertId: string) => ({ pk: `EVENT#${eventId}`, sk: `ALERT#${alertId}` });
/** Events under a word: a partition of keys alone, by date. */
export const wordPartition = (word: string) => `WORD#${word}`;
export const postingKey = (word: string, atDate: string) => ({ pk: wordPartition(word), sk: atDate });
export const feedKey = (url: string) => ({ pk: 'FEEDS', sk: `FEED#${url}` });
export const subscriberKey = (id: string) => ({ pk: 'SUBSCRIBERS', sk: `SUB#${id}` });
export const markerKey = (name: string) => ({ pk: 'MARKER', sk: name });

export const feedStateKey = (url: string) => ({ pk: `FEED#${url}`, sk: 'STATE' });
export const seenKey = (articleId: string) => ({ pk: `SEEN#${articleId}`, sk: 'SEEN' });
export const entryKeyOf = (key: string) => ({ pk: `ENTRY#${key}`, sk: 'ENTRY' });
export const leaseKey = (name: string) => ({ pk: `LEASE#${name}`, sk: 'LEASE' });
export const articleKey = (articleId: string) => ({ pk: `TEXT#${articleId}`, sk: 'TEXT' });

/** `2024-09` > `2024-09-00`, so that dates of every precision sort, with the id to make the key unique. */
export const dateKey = (day: string, id: string) => `${day.padEnd(10, '-00')}#${id}`;

/** Partitions of the change index are years: a reader asks for the one or two since its last visit. */
export const changeYear = (what: 'event' | 'alert', at: string) => `${what}:${at.slice(0, 4)}`;

/** No store is older. */
const FIRST_YEAR = 2000;
/** A replay's clock may run ahead of ours. */
const YEARS_AHEAD = 2;

/** The years of change between two times, in order; those in which nothing can have changed are not asked for. */
export function changeYears(since: string, until?: string): string[] {
  const end = new Date().getUTCFullYear() + YEARS_AHEAD;
  const first = Math.max(FIRST_YEAR, Number(since.slice(0, 4)));
  const last = Math.min(end, Number(until?.slice(0, 4) ?? end));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
}
