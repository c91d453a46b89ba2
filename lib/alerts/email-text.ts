import { sidesOf } from '../events/build-event';
import type { Alert } from '../model/alert';
import type { Event, EventStep, Mention } from '../model/event';
import { personLabel, placeLabel } from './labels';
import { type Phrasebook, statusName } from './languages/phrasebook';
import { noticeLines } from './notice-text';

const QUOTE_LIMIT = 200;
const QUOTES_SHOWN = 4;

/** Korean and Japanese characters take two columns of a terminal or a plain-text mail. */
const columns = (text: string): number =>
  [...text].reduce(
    (n, c) => n + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(c) ? 2 : 1),
    0,
  );

/** A quote on one line: evidence is verbatim but for line ends, which would let a page forge the rest of the mail. */
const quoted = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > QUOTE_LIMIT ? `${line.slice(0, QUOTE_LIMIT - 1)}…` : line;
};

const clock = (at: string): string =>
  new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** Plain text of an alert's email: verdict, facts, evidence, what it is and is not. Times are KST/JST. */
export function emailText(book: Phrasebook, alert: Alert, names: { title: string; field: string }): string {
  const { event, step, type, severity } = alert;
  const { labels } = book;
  const proofs = proofsOf(alert);
  const [outlets, languages] = [proofs.length, new Set(proofs.map((m) => m.source.language)).size];
  const rows: [string, string | undefined][] = [
    [labels.by, event.actors.length > 0 ? book.actors(event.actors) : undefined],
    [
      labels.present,
      event.participants.length > 0
        ? event.participants.map((name) => personLabel(name, book.language)).join(book.comma)
        : undefined,
    ],
    [labels.date, dateRow(book, event, step)],
    [labels.place, withOthers(book, event, 'place', placeLabel(event.place, book.language))],
    [
      labels.status,
      event.steps
        .map((s) => (s.key === step.key ? `[${statusName(book, event, s.status)}]` : statusName(book, event, s.status)))
        .join(' > '),
    ],
  ];
  const width = Math.max(...rows.map(([name]) => columns(name))) + 4;
  const meetingOnly = event.kind === 'summit' || event.kind === 'talks';
  const shown = rows.filter(
    ([name, value]) => value !== undefined || (name !== labels.present && (meetingOnly || name !== labels.place)),
  );
  const change =
    type === 'update' && alert.previousStatus !== undefined
      ? [
          `${labels.changed}  ${labels.status} ${statusName(book, event, alert.previousStatus)} > ${statusName(book, event, step.status)}`,
          '',
        ]
      : [];
  return [
    `${book.heading[type]} - ${names.field} - ${statusName(book, event, step.status)} - ${labels.severity(severity)}`,
    '',
    names.title,
    '',
    ...change,
    ...noticeLines(book, alert),
    ...shown.map(([name, value]) => `${name}${' '.repeat(width - columns(name))}${value ?? book.notStated}`),
    '',
    `${labels.evidence}  ${[labels.outlets(outlets, languages), book.sides[sidesOf(proofs)]].join(book.comma)}${book.stop}${labels.confidence(step.confidence)}`,
    ...proofs.slice(0, QUOTES_SHOWN).flatMap((m, i) => evidence(book, m, i + 1)),
    ...(proofs.length > QUOTES_SHOWN ? [labels.more(proofs.length - QUOTES_SHOWN)] : []),
    '',
    book.closing(event.id),
    '',
  ].join('\n');
}

/** A value, and beside it what other outlets say instead. */
function withOthers(book: Phrasebook, event: Event, field: 'date' | 'place', value?: string, step?: string) {
  const found = event.contradictions.find((c) => c.field === field && c.step === step);
  if (value === undefined || found === undefined) return value;
  const others = found.values.slice(1).map((v) => {
    const said = field === 'date' ? book.date(v.value) : placeLabel(v.value, book.language);
    return `${said}: ${v.outlets.join(book.comma)}`;
  });
  return `${value} ${book.labels.otherwise(others.join('; '))}`;
}

function dateRow(book: Phrasebook, event: Event, step: EventStep): string | undefined {
  const day = step.date ?? event.date;
  return withOthers(book, event, 'date', day && book.date(day), step.key);
}

/** The proving quote first, then the other outlets' words for the same step, one an outlet. */
function proofsOf({ event, step }: Alert): Mention[] {
  const ofStep = event.mentions.filter((m) => step.articles.includes(m.source.articleId));
  const first = ofStep.filter(
    (m) => m.source.articleId === step.proof.articleId && m.fact.evidence.text === step.proof.quote,
  );
  const seen = new Set<string>();
  return [...first, ...ofStep].filter((m) => !seen.has(m.source.outlet) && seen.add(m.source.outlet));
}

function evidence(book: Phrasebook, { fact, source }: Mention, n: number): string[] {
  const lines = [
    `${n}. ${source.outlet} [${source.language}] ${clock(source.publishedAt)}`,
    `   ${book.labels.quote(quoted(fact.evidence.text))}`,
  ];
  return source.url === undefined ? lines : [...lines, `   ${source.url}`];
}
