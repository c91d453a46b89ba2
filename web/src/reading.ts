import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en as enBook } from '../../lib/alerts/languages/en';
import { ja as jaBook } from '../../lib/alerts/languages/ja';
import { ko as koBook } from '../../lib/alerts/languages/ko';
import type { Phrasebook } from '../../lib/alerts/languages/phrasebook';
import type { Language } from '../../lib/model/vocabularies';
import { en, type Words } from '../words/en';
import { ja } from '../words/ja';
import { ko } from '../words/ko';
import type { Place } from './ask/shapes';
import { dayOf } from './days';

const WORDS: Record<Language, Words> = { en, ko, ja };
/** Statuses, acts, countries and dates are called as in alerts. */
export const BOOKS: Record<Language, Phrasebook> = { en: enBook, ko: koBook, ja: jaBook };

/** What every part of the page needs to know to be read: the language, the time, and how fresh the store is. */
export interface Reading {
  language: Language;
  words: Words;
  book: Phrasebook;
  /** The clock of the store, in milliseconds; a demo lives in 2024. */
  now: () => number;
  /** Today in KST/JST. */
  today: string;
  place?: Place;
  /** Grows when the store has changed. */
  version: number;
}

export function readingIn(language: Language, place: Place | undefined, version: number): Reading {
  const offset = place === undefined ? 0 : place.store === 'demo' ? Date.parse(place.now) - Date.now() : 0;
  const now = () => Date.now() + offset;
  const base = { language, words: WORDS[language], book: BOOKS[language], now, today: dayOf(now()), version };
  return place === undefined ? base : { ...base, place };
}

export const ReadingContext = createContext<Reading>(readingIn('en', undefined, 0));
export const useReading = (): Reading => useContext(ReadingContext);

/** `3 minutes ago`, in the words of the language. */
export function agoText({ words, now }: Reading, instant: string): string {
  const minutes = Math.max(0, Math.round((now() - Date.parse(instant)) / 60_000));
  if (minutes < 120) return words.ago(minutes, 'minute');
  if (minutes < 72 * 60) return words.ago(Math.round(minutes / 60), 'hour');
  return words.ago(Math.round(minutes / 1440), 'day');
}

/** A length of time in its largest sensible unit. */
export function spanText({ words }: Reading, minutes: number): string {
  if (minutes < 120) return words.span.minutes(Math.round(minutes));
  if (minutes < 72 * 60) return words.span.hours(Math.round(minutes / 60));
  return words.span.days(Math.round(minutes / 1440));
}
