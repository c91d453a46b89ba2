import type { Severity } from '../model/alert';
import type { Event, EventStep } from '../model/event';
import { STAGE } from '../model/vocabularies';

/** Subjects whose every turn moves the relationship. */
const WEIGHTY_TOPICS: readonly string[] = ['gsomia', 'export-controls', 'export-whitelist', 'currency-swap'];

/** 3: summit, signature, a pact or control that begins or ends; 2: fixed or announced; 1: proposed, a number. */
export function severityOf(event: Pick<Event, 'kind' | 'topic'>, step: Pick<EventStep, 'status'>): Severity {
  const stage = STAGE[step.status];
  if (stage === 'open' || event.kind === 'target') return 1;
  if (event.kind === 'summit') return 3;
  if (event.kind === 'agreement' && (stage === 'done' || stage === 'stopped')) return 3;
  return WEIGHTY_TOPICS.includes(event.topic) && stage !== 'off' ? 3 : 2;
}
