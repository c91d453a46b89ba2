import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { fieldLabel, fieldOf, placeLabel } from '../../alerts/labels';
import { oneLine } from '../../alerts/one-line';
import { PHRASEBOOKS } from '../../alerts/title';
import { firstDay, lastDay } from '../../events/days';
import type { Language } from '../../model/vocabularies';
import { STAGE } from '../../model/vocabularies';
import { titleIn } from '../event-view';
import { changedAt, type Exported, proofOf, urnOf } from '../evidence';

const DAY = 86_400_000;
/** Calendars take numbers that only grow; minutes since then do, whatever is merged, split or told late. */
const FIRST_CHANGE = Date.UTC(2020, 0);
const REFRESH_SECONDS = 6 * 3600;

const NAME: Readonly<Record<Language, string>> = {
  en: 'Korea-Japan: meetings and deadlines',
  ko: '한일 일정과 기한',
  ja: '日韓の日程と期限',
};

/** A year alone is no day of a calendar, unless it is a deadline: that is its last day. */
function daysOf({ date, kind }: Exported): [number, number] | undefined {
  if (date === undefined || (date.length === 4 && kind !== 'target')) return undefined;
  return kind === 'target' ? [lastDay(date), lastDay(date)] : [firstDay(date), lastDay(date)];
}

function statusOf({ status, date }: Exported): ICalEventStatus {
  const stage = STAGE[status];
  if (stage === 'off') return ICalEventStatus.CANCELLED;
  return stage === 'open' || (date ?? '').length < 10 ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function entryOf(event: Exported, language: Language): ICalEventData[] {
  const days = daysOf(event);
  if (days === undefined) return [];
  const [first, last] = days;
  const step = event.steps.at(-1);
  const proof = step && proofOf(event, step);
  const changed = changedAt(event);
  const quote = step && PHRASEBOOKS[language].labels.quote(oneLine(step.proof.quote));
  const place = placeLabel(event.place, language);
  return [
    {
      id: `${event.id}@korea-japan-monitor`,
      sequence: Math.max(0, Math.floor((Date.parse(changed) - FIRST_CHANGE) / 60_000)),
      stamp: changed,
      lastModified: changed,
      created: new Date(event.firstReportedAt).toISOString(),
      allDay: true,
      start: new Date(first * DAY),
      // the end of whole days is the day after
      end: new Date((last + 1) * DAY),
      summary: titleIn(event, language),
      description: [quote, proof && [proof.outlet, proof.url].filter(Boolean).join(' '), urnOf(event.id)]
        .filter(Boolean)
        .join('\n'),
      ...(place === undefined ? {} : { location: place }),
      ...(proof?.url === undefined ? {} : { url: proof.url }),
      categories: [{ name: fieldLabel(fieldOf(event.topic), language) }],
      status: statusOf(event),
      // somebody else's meeting leaves the reader's day free
      transparency: ICalEventTransparency.TRANSPARENT,
    },
  ];
}

/**
 * Events as a calendar (RFC 5545, 7986): whole days, UTC stamps, a UID for good, a SEQUENCE that grows with each report or
 * correction, and CANCELLED instead of silence for what was called off. What has no day is left out. The same events give
 * the same bytes.
 */
export function icsOf(events: readonly Exported[], language: Language): string {
  const calendar = ical({
    name: NAME[language],
    prodId: { company: 'Korea-Japan Monitor', product: 'events', language: language.toUpperCase() },
    ttl: REFRESH_SECONDS,
    events: events.flatMap((e) => entryOf(e, language)),
  });
  return `${calendar.toString()}\r\n`;
}
