import type { EventSummary } from '../model/event';
import type { EventQuery, Page } from './chronicle';
import { batchGet, type TableHandle } from './dynamo-client';
import { readSummary } from './event-item';
import type { EventWords } from './event-words';
import { eventKey } from './keys';
import { decodePlace, encodePlace } from './list-cursor';
import { readWords } from './postings';
import { isFoundBy, type SearchExpression } from './search-expression';
import { matches } from './summary-filter';
import { type Course, walkOf } from './walk-postings';

/** So much is asked for one page, whatever the size of the store; what is left is for the next page. */
const MOST_REQUESTS = 150;
const MOST_CANDIDATES = 600;

/** Sorts after every key of its day, see `list-events.ts`. */
const END = '~';
/** The partition that the cursor of a search names, which no list has. */
const SEARCH = '?';

/** The next key after one on the course; ids are made of ASCII, so nothing lies between. */
const beyond = ({ ascending }: Course, key: string): string =>
  ascending ? `${key}\u0001` : `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}\u007f`;

const idOf = (key: string): string => key.slice(key.indexOf('#') + 1);

/** The events of keys, where they still are what is looked for: words that were once theirs lead to nothing. */
async function candidates(
  handle: TableHandle,
  words: EventWords,
  query: EventQuery,
  expression: SearchExpression,
  keys: readonly string[],
): Promise<Map<string, EventSummary>> {
  const items = await batchGet(handle, [...new Set(keys.map(idOf))].map(eventKey), ['dateKey', 'summary', 'words']);
  const held = new Map<string, EventSummary>();
  for (const item of items) {
    const its = readWords(item);
    if (its === undefined || !isFoundBy(expression, its)) continue;
    const summary = readSummary(item);
    if (matches(summary, query, words)) held.set(String(item.dateKey), summary);
  }
  return held;
}

/** A page of the events that an expression finds, by date, newest first unless asked otherwise. */
export async function searchEvents(
  handle: TableHandle,
  words: EventWords,
  query: EventQuery,
  expression: SearchExpression,
): Promise<Page<EventSummary>> {
  const course: Course = { ascending: query.ascending === true, requests: MOST_REQUESTS };
  const [first, last] = [query.since ?? '0', `${query.until ?? '9999'}${END}`];
  const walk = walkOf(handle, course, expression);
  const place = query.cursor === undefined ? undefined : decodePlace(query.cursor);
  if (place !== undefined && place.value !== SEARCH)
    throw new RangeError('the cursor belongs to a list with other filters; start again without it');
  const isOver = (key: string) => (course.ascending ? key > last : key < first);
  const leadOn = (key: string) => encodePlace({ value: SEARCH, key });
  const items: EventSummary[] = [];
  let at = place?.key ?? (course.ascending ? first : last);
  for (let seen = 0; seen < MOST_CANDIDATES; ) {
    const keys: string[] = [];
    let stop = await walk.seek(at);
    while (stop?.found && !isOver(stop.key) && keys.length <= query.limit - items.length && keys.length < 100) {
      keys.push(stop.key);
      stop = await walk.seek(beyond(course, stop.key));
    }
    const found = await candidates(handle, words, query, expression, keys);
    for (const key of keys) {
      const event = found.get(key);
      if (event === undefined) continue;
      if (items.length === query.limit) return { items, cursor: leadOn(key) };
      items.push(event);
    }
    if (stop === undefined || isOver(stop.key)) return { items };
    at = stop.key;
    if (!stop.found) break;
    seen += keys.length;
  }
  return { items, cursor: leadOn(at) };
}
