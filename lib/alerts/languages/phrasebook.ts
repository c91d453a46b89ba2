import type { AlertType } from '../../model/alert';
import type { Event } from '../../model/event';
import type { Action, Instrument, Language, Sides, Status } from '../../model/vocabularies';

/** Everything a message says in one language. Values come from slots and labels; nothing is translated by machine. */
export interface Phrasebook {
  language: Language;
  /** Opens the subject: `[KJ] NEW`. */
  subject: Record<AlertType, string>;
  /** First line of an email: `NEW`. */
  heading: Record<AlertType, string>;
  status: Record<Status, string>;
  /** What `held` is called of a meeting; of an act, `status` says that it is carried out. */
  held: string;
  action: Record<Action, string>;
  instrument: Record<Instrument, string>;
  sides: Record<Sides, string>;
  country: Record<string, string>;
  notStated: string;
  /** `South Korea, Japan`, `한국·일본`. */
  actors(codes: readonly string[]): string;
  /** Between the parts of a line, and at its end. */
  comma: string;
  stop: string;
  /** A day as prose: `6 September 2024`, `2024년 9월 6일`; any precision. */
  date(day: string): string;
  /** A day for a text message: `6 Sep`, `9/6`. */
  shortDate(day: string): string;
  amount(value: number, unit: string): string;
  /** What happened, in one line, from slots alone; the names are labels in this language. */
  title(event: Event, status: Status, names: { topic: string; place?: string | undefined }): string;
  subjectLine(head: string, field: string, title: string, outlets: number): string;
  /** A text message before it is fitted; parts in the order in which they are given up last to first. */
  sms(parts: SmsParts): string[];
  labels: Labels;
  /** The lines that say what the alert is and is not. */
  closing(eventId: string): string;
}

export interface SmsParts {
  type: AlertType;
  field: string;
  title: string;
  /** Where the title does not give it. */
  date?: string;
  outlets: number;
  id: string;
}

export interface Labels {
  what: string;
  by: string;
  date: string;
  place: string;
  present: string;
  status: string;
  changed: string;
  evidence: string;
  outlets(outlets: number, languages: number): string;
  confidence(value: number): string;
  severity(value: number): string;
  more(count: number): string;
  /** After a value that other outlets contradict: theirs. */
  otherwise(values: string): string;
  quote(text: string): string;
}

/** Country codes come sorted; Korean and English readers of this product expect Korea before Japan. */
export const koreaFirst = (codes: readonly string[]): string[] => [...codes].sort((a, b) => rank(a) - rank(b));
const rank = (code: string): number => (code === 'KR' ? 0 : code === 'JP' ? 1 : 2);

/** What an act is called: its instrument, else what it does; an accord without a name is what its status says of it. */
export function thingOf(event: Event, book: Pick<Phrasebook, 'instrument' | 'action'>): string | undefined {
  const { kind, instrument, action } = event;
  if (kind === 'agreement' && instrument !== undefined && instrument !== 'accord') return book.instrument[instrument];
  return action && book.action[action];
}

/** A status as said of an event of this kind. */
export const statusName = (book: Phrasebook, { kind }: Pick<Event, 'kind'>, status: Status): string =>
  status === 'held' && (kind === 'summit' || kind === 'talks') ? book.held : book.status[status];
