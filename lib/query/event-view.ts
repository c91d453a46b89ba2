import { fieldOf } from '../alerts/labels';
import { severityOf } from '../alerts/severity';
import { titleOf } from '../alerts/title';
import type { Severity } from '../model/alert';
import type { Event, EventSummary } from '../model/event';
import type { Language } from '../model/vocabularies';

/** An event as lists and the API show it: its summary, its field, its weight, and a title in the reader's language. */
export type EventView = { title: string; field: string; severity: Severity } & EventSummary;

/** A title from slots; history is shown under the words of the chronology, which say more. */
export function titleIn(event: EventSummary, language: Language): string {
  const step = event.steps.at(-1);
  if (event.history && step !== undefined && event.outlets.length === 1)
    return event.titles?.[language] ?? step.proof.quote;
  return titleOf(event as Event, { status: event.status }, language);
}

export function eventView(event: EventSummary, language: Language): EventView {
  const severity = severityOf(event, { status: event.status });
  return { title: titleIn(event, language), field: fieldOf(event.topic), severity, ...event };
}
