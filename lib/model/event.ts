import type { Revision } from './correction';
import type { EventFields } from './event-fields';
import type { Fact } from './fact';
import type { Language, Sides, Status } from './vocabularies';

/** What an event keeps of the article that a fact was read in. */
export interface Source {
  articleId: string;
  title?: string;
  /** Of an entry of the chronology, which editors wrote in every language. */
  titles?: Record<Language, string>;
  url?: string;
  outlet: string;
  outletCountry?: string;
  language: Language;
  /** ISO 8601. */
  publishedAt: string;
  /** Recorded at a feed's first poll, or loaded history: it proves, and never alerts. */
  baseline?: boolean;
}

/** A fact as an event holds it: one article's word for it. `factId` is `articleId#position`. */
export interface Mention {
  factId: string;
  fact: Fact;
  source: Source;
}

/** One stage of an event's life, with the quote that proves it first. */
export interface EventStep {
  /** Names the step within its event, for good: `committed`, `done`, `done-2`, ... */
  key: string;
  status: Status;
  date?: string;
  /** When the first article told it, ISO 8601. */
  reportedAt: string;
  /** False where every article tells it as background: history, which never alerts. */
  news: boolean;
  /** Outlets that tell it as news. */
  outlets: string[];
  /** How many of them tell it in words of their own. */
  independent: number;
  confidence: number;
  articles: string[];
  proof: { articleId: string; quote: string; start: number; end: number };
}

/** Two values of one thing, which cannot both be true; the first is the better supported one, which is shown. */
export interface Contradiction {
  field: 'date' | 'place';
  /** The step whose date it is. */
  step?: string;
  values: { value: string; outlets: string[] }[];
}

/** Something that happened or is to happen: a pure function of its id, its mentions and the operator's corrections. */
export interface Event extends EventFields {
  id: string;
  topic: string;
  quantity?: Fact['quantity'];
  steps: EventStep[];
  articles: string[];
  sides: Sides;
  contradictions: Contradiction[];
  outlets: string[];
  firstReportedAt: string;
  lastReportedAt: string;
  /** Part of the bundled chronology. */
  history: boolean;
  /** What the chronology calls it in each language. */
  titles?: Record<Language, string>;
  /** 1, and one more for each correction. */
  revision: number;
  /** Corrections, oldest first. */
  revisions: Revision[];
  /** Ids under which what it holds was known before; they lead here. */
  formerIds: string[];
  /** The operator's word that it is none: it is in no list and alerts nobody. */
  withdrawn?: boolean;
  mentions: Mention[];
}

/** An event as lists show it: without the mentions, which a list does not read. */
export type EventSummary = Omit<Event, 'mentions'>;
