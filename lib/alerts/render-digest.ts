import { dayOf } from '../events/days';
import type { DigestItem, DigestLine, Message, Severity } from '../model/alert';
import type { Event, EventSummary } from '../model/event';
import { fieldLabel, fieldOf } from './labels';
import { NOTICES } from './languages/notices';
import { statusName } from './languages/phrasebook';
import { oneLine } from './one-line';
import { cut, SUBJECT_LIMIT } from './render';
import { severityOf } from './severity';
import { plainPunctuation } from './sms-length';
import { PHRASEBOOKS, titleOf } from './title';

const LINES_SHOWN = 30;
const ORDER = ['new', 'update', 'correction', 'withdrawn'] as const;

/** What a digest tells, besides its lines: events of the next days. */
export interface DigestContent {
  lines: readonly DigestLine[];
  coming: readonly EventSummary[];
}

const weightOf = (line: DigestLine): number => -line.severity;

/** The message of a digest: what is new, what changed, what was corrected, what comes; heaviest first. */
export function renderDigest({ language, delivery, dueAt }: DigestItem, { lines, coming }: DigestContent): Message {
  const book = PHRASEBOOKS[language];
  const words = NOTICES[language].digest;
  const day = dayOf(dueAt);
  const of = (type: DigestLine['type']) =>
    lines.filter((l) => l.type === type).sort((a, b) => weightOf(a) - weightOf(b));
  const row = (event: Event, status: Event['status'], severity: Severity) =>
    oneLine(
      [
        `${severity} ${fieldLabel(fieldOf(event.topic), language)} ${titleOf(event, { status }, language)}`,
        statusName(book, event, status),
        words.sources(Math.max(1, event.steps.at(-1)?.independent ?? 1)),
        event.id,
      ].join(' - '),
    );
  const sections: [string, string[]][] = [
    ...ORDER.map((type): [string, string[]] => [
      words.section[type],
      of(type).map(({ event, step, severity }) => row(event, step.status, severity)),
    ]),
    [words.section.coming, coming.map((e) => row(e as Event, e.status, severityOf(e, e)))],
  ];
  const [fresh, updates] = [of('new').length, of('update').length];
  const all = [...lines.map((l) => l.event.topic), ...coming.map((e) => e.topic)];
  const text = plainPunctuation(words.sms(book.shortDate(day), fresh, updates, coming.length));
  return {
    subject: cut(words.subject(words.name[delivery], day, fresh, updates, coming.length), SUBJECT_LIMIT),
    email: [
      `${words.name[delivery]} ${book.date(day)}`,
      '',
      ...(lines.length === 0 ? [words.nothing, ''] : []),
      ...sections.flatMap(([name, rows]) => (rows.length === 0 ? [] : [name, ...shown(rows, words.more), ''])),
      words.closing,
      '',
    ].join('\n'),
    sms: language === 'en' ? text : words.sms(book.shortDate(day), fresh, updates, coming.length),
    attributes: {
      lang: language,
      delivery,
      field: [...new Set(all.map(fieldOf))].sort(),
      severity: Math.max(1, ...lines.map((l) => l.severity)) as Severity,
      kind: 'digest',
    },
  };
}

const shown = (rows: readonly string[], more: (n: number) => string): string[] =>
  rows.length <= LINES_SHOWN ? [...rows] : [...rows.slice(0, LINES_SHOWN), more(rows.length - LINES_SHOWN)];
