import type { Action, Context, Instrument, Kind, Language, Status } from './vocabularies';

/** A verbatim quote: `text` equals the article text between `start` and `end` (UTF-16 code units, end exclusive). */
export interface Evidence {
  text: string;
  start: number;
  end: number;
}

/** A number to be reached, or a sum: `unit` is `people`, `flights`, an ISO 4217 code, `percent`, ... */
export interface Quantity {
  value: number;
  unit: string;
}

/** One thing that one article states, with its evidence. An absent field means that the text does not state it. */
export interface Fact {
  kind: Kind;
  /** An id of data/topics.json. */
  topic: string;
  /** For topic `other`: the noun phrase of the text that names the subject. */
  subject?: string;
  status: Status;
  action?: Action;
  instrument?: Instrument;
  /** ISO 3166 codes of the countries that act, sorted. */
  actors: string[];
  /** English full names, as in data/gazetteer. */
  participants?: string[];
  /** The day it happened, happens or takes effect: `2024-09-06`, `2024-09` or `2024` (KST/JST). */
  date?: string;
  /** Whether the text gives the whole date, or the reader completed it from the publication date. */
  dateBasis?: 'stated' | 'implied';
  /** The day of the announcement, where it differs from `date`. */
  announcedOn?: string;
  /** City, in English. */
  place?: string;
  ordinal?: number;
  quantity?: Quantity;
  context: Context;
  evidence: Evidence;
  /** The words that decided the status. */
  statusCue?: string;
  /** The rule that recognised the fact. */
  rule: string;
  /** 0 to 1: how sure the rule is; the alert policy reads it. */
  confidence: number;
}

/** What a Reader makes of one article. */
export interface Reading {
  id: string;
  relevant: boolean;
  language: Language;
  facts: Fact[];
}
