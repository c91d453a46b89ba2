import { isListed, listDay } from '../events/build-event';
import type { Event, EventSummary } from '../model/event';
import { WRITES } from '../model/version';
import type { Item } from './dynamo-client';
import type { EventWords } from './event-words';
import { dateKey, eventKey } from './keys';
import { pack, unpack } from './pack';
import { present } from './shape';
import { SUMMARY } from './table';

const nameOf = (id: string) => `event ${id}`;

/** The year under which lists have an event. */
export const yearOf = (event: Event): string => listDay(event).slice(0, 4);

/** The item of an event: the whole of it packed, and in the open what its indexes are keyed and filtered by. */
export function eventItem(event: Event, words: EventWords, topicVersion: number, now: string): Item {
  const { mentions: _mentions, ...summary } = event;
  const day = listDay(event);
  return {
    ...eventKey(event.id),
    v: WRITES,
    topicVersion,
    // without its date key an item is in no list
    ...(isListed(event)
      ? {
          year: yearOf(event),
          dateKey: dateKey(day, event.id),
          words: pack(nameOf(event.id), words.wordsOf(event)),
        }
      : {}),
    topic: event.topic,
    field: words.fieldOf(event.topic),
    kind: event.kind,
    status: event.status,
    actors: event.actors,
    history: event.history,
    writtenAt: now,
    [SUMMARY]: pack(nameOf(event.id), summary),
    body: pack(nameOf(event.id), event),
  };
}

/** The event of an item. Throws naming the event where its body is damaged. */
export const readEvent = (item: Record<string, unknown>): Event =>
  unpack<Event>(nameOf(String(item.pk).slice('EVENT#'.length)), present('event', item).body);

/** The summary of an index row. */
export const readSummary = (item: Record<string, unknown>): EventSummary =>
  unpack<EventSummary>(nameOf(String(item.pk).slice('EVENT#'.length)), item[SUMMARY]);
