import { fieldOf } from '../../alerts/labels';
import type { Event } from '../../model/event';
import { searchWords } from '../../text/search-words';
import { MARKS } from './labels';

/** An event that everybody writes about has quotes enough to be found by; each word more is a write more. */
const MOST_WORDS = 600;

const OWN: readonly string[] = ['KR', 'JP'];

/**
 * What an event is found by: marks of its labels, so that they are found by their names in every language, and the words of
 * its people, its subject, what the chronology calls it and its quotes, first reports first.
 */
export function wordsOfEvent(event: Event): string[] {
  const marks = [
    MARKS.topic(event.topic),
    MARKS.field(fieldOf(event.topic)),
    MARKS.kind(event.kind),
    MARKS.status(event.status),
    ...(event.action === undefined ? [] : [MARKS.action(event.action)]),
    ...(event.instrument === undefined ? [] : [MARKS.instrument(event.instrument)]),
    ...(event.place === undefined ? [] : [MARKS.place(event.place)]),
    ...event.actors.filter((code) => !OWN.includes(code)).map(MARKS.country),
  ];
  const titles = Object.values(event.titles ?? {});
  const texts = [
    ...event.participants,
    event.subject ?? '',
    ...titles,
    ...event.mentions.map((m) => m.fact.evidence.text),
  ];
  return [...new Set([...marks, ...texts.flatMap(searchWords)])].slice(0, MOST_WORDS);
}
