import type { Event, EventStep } from '../model/event';
import type { Language } from '../model/vocabularies';
import { placeLabel, topicLabel } from './labels';
import { en } from './languages/en';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import type { Phrasebook } from './languages/phrasebook';
import { oneLine } from './one-line';

/** What is said in each language. */
export const PHRASEBOOKS: Readonly<Record<Language, Phrasebook>> = { en, ko, ja };

/** The title of an event at a step, in the language of a reader. */
export function titleOf(event: Event, step: Pick<EventStep, 'status'>, language: Language): string {
  const names = { topic: topicLabel(event.topic, language), place: placeLabel(event.place, language) };
  return oneLine(PHRASEBOOKS[language].title(event, step.status, names));
}
