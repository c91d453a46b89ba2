import { titleOf } from '../alerts/title';
import type { Event, EventStep } from '../model/event';
import type { Language } from '../model/vocabularies';
import { titleIn } from './event-view';
import type { Exported } from './evidence';

/** The title of an event as it stood at one of its steps. */
export function titleAt(event: Exported, step: EventStep, language: Language): string {
  if (step === event.steps.at(-1)) return titleIn(event, language);
  return titleOf({ ...event, ...(step.date === undefined ? {} : { date: step.date }) } as Event, step, language);
}
