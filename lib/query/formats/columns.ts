import { fieldOf } from '../../alerts/labels';
import { severityOf } from '../../alerts/severity';
import type { EventStep } from '../../model/event';
import type { Language } from '../../model/vocabularies';
import { titleIn } from '../event-view';
import { type Exported, proofOf } from '../evidence';

type Cell = (event: Exported, language: Language) => string | undefined;

const last = (event: Exported): EventStep | undefined => event.steps.at(-1);

/** What a row of an event may hold. Lists are parted by `; `, which no code, name or outlet contains. */
const CELLS = {
  id: (e) => e.id,
  date: (e) => e.date,
  title: (e, language) => titleIn(e, language),
  kind: (e) => e.kind,
  status: (e) => e.status,
  field: (e) => fieldOf(e.topic),
  topic: (e) => e.topic,
  subject: (e) => e.subject,
  severity: (e) => String(severityOf(e, e)),
  sides: (e) => e.sides,
  actors: (e) => e.actors.join('; '),
  participants: (e) => e.participants.join('; '),
  place: (e) => e.place,
  action: (e) => e.action,
  instrument: (e) => e.instrument,
  quantity: (e) => (e.quantity === undefined ? undefined : String(e.quantity.value)),
  unit: (e) => e.quantity?.unit,
  outlets: (e) => e.outlets.join('; '),
  articles: (e) => String(e.articles.length),
  firstReportedAt: (e) => e.firstReportedAt,
  lastReportedAt: (e) => e.lastReportedAt,
  history: (e) => String(e.history),
  revision: (e) => String(e.revision),
  quote: (e) => last(e)?.proof.quote,
  url: (e) => {
    const step = last(e);
    return step && proofOf(e, step)?.url;
  },
} satisfies Record<string, Cell>;

export type Column = keyof typeof CELLS;
/** Every column, in the order of exports. */
export const COLUMNS = Object.keys(CELLS) as Column[];
/** Those that lists show to people. */
export const SHORT_COLUMNS: readonly Column[] = ['id', 'date', 'status', 'sides', 'field', 'title'];

/** The cells of an event; what it does not state is empty. */
export const cellsOf = (event: Exported, columns: readonly Column[], language: Language): string[] =>
  columns.map((column) => (CELLS[column] as Cell)(event, language) ?? '');
