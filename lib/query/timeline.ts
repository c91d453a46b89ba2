import { oneLine } from '../alerts/one-line';
import { PHRASEBOOKS } from '../alerts/title';
import { firstDay } from '../events/days';
import type { EventStep } from '../model/event';
import { FAMILY, type Language, STAGE, type Status } from '../model/vocabularies';
import { type Exported, proofOf } from './evidence';
import { markdownText, markdownUrl } from './formats/markdown';
import { stepDay } from './step-day';
import { titleAt } from './title-at';

/** One line of a chronology: what came about on a day. */
export interface TimelineEntry {
  /** To the precision that is known: `2024-09-06`, `2024-09`, `2024`. */
  day: string;
  eventId: string;
  status: Status;
  title: string;
  quote: string;
  outlet?: string;
  url?: string;
}

/** Of a meeting the plan is told by the meeting itself; of an act every stage is a turn. */
function isTurn(event: Exported, step: EventStep): boolean {
  if (!step.news && step.date === undefined && !event.history) return false;
  if (FAMILY[event.kind] === 'act' || step === event.steps.at(-1)) return true;
  const stage = STAGE[step.status];
  return stage !== 'open' && stage !== 'committed';
}

function entryOf(event: Exported, step: EventStep, language: Language): TimelineEntry {
  const proof = proofOf(event, step);
  return {
    day: stepDay(step),
    eventId: event.id,
    status: step.status,
    title: titleAt(event, step, language),
    quote: step.proof.quote,
    ...(proof === undefined ? {} : { outlet: proof.outlet }),
    ...(proof?.url === undefined ? {} : { url: proof.url }),
  };
}

const sortKey = ({ day }: TimelineEntry): string => day.padEnd(10, '-00');

/** The turns of events in the order in which they came about, between two days (both included, any precision). */
export function timelineOf(
  events: readonly Exported[],
  language: Language,
  { since, until }: { since?: string; until?: string } = {},
): TimelineEntry[] {
  const from = since === undefined ? Number.NEGATIVE_INFINITY : firstDay(since);
  const to = until ?? '9999';
  return events
    .filter((e) => !e.withdrawn)
    .flatMap((e) => e.steps.filter((step) => isTurn(e, step)).map((step) => entryOf(e, step, language)))
    .filter(({ day }) => firstDay(day) >= from && day.slice(0, to.length) <= to)
    .sort((a, b) => {
      const [x, y] = [sortKey(a), sortKey(b)];
      return x < y ? -1 : x > y ? 1 : a.eventId < b.eventId ? -1 : 1;
    });
}

const heading = (day: string, language: Language): string => PHRASEBOOKS[language].date(day);

/** A chronology in Markdown: a heading a year, a line a turn with its source, to paste into a paper or a page. */
export function timelineMarkdown(entries: readonly TimelineEntry[], language: Language): string {
  const lines: string[] = [];
  let year = '';
  for (const { day, title, outlet, url, eventId } of entries) {
    if (day.slice(0, 4) !== year) {
      year = day.slice(0, 4);
      lines.push(...(lines.length === 0 ? [] : ['']), `## ${heading(year, language)}`, '');
    }
    const name = markdownText(oneLine(outlet ?? ''));
    const link = markdownUrl(url);
    const source = name === '' ? '' : link === undefined ? `${name}, ` : `[${name}](${link}), `;
    lines.push(`- **${heading(day, language)}**: ${markdownText(title)} (${source}${eventId})`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The same as lines of plain text. */
export const timelineText = (entries: readonly TimelineEntry[]): string =>
  entries
    .map(({ day, title, outlet, eventId }) => {
      const source = [outlet && oneLine(outlet), eventId].filter(Boolean).join(', ');
      return `${day.padEnd(10)}  ${title} (${source})\n`;
    })
    .join('');
