import type { Event, EventStep, EventSummary, Source } from '../model/event';

/** An event as exports take it: whole, with its evidence, or a summary of a list, without. */
export type Exported = EventSummary & Partial<Pick<Event, 'mentions'>>;

/** The article that proves a step first; undefined of a summary, which does not know its articles. */
export const proofOf = (event: Exported, step: EventStep): Source | undefined =>
  event.mentions?.find((m) => m.source.articleId === step.proof.articleId)?.source;

/** When anything about an event last changed, ISO 8601: the last report or correction. */
export function changedAt(event: Pick<EventSummary, 'lastReportedAt' | 'revisions'>): string {
  const times = [event.lastReportedAt, ...event.revisions.map((r) => r.at)].map((t) => Date.parse(t));
  return new Date(Math.max(...times)).toISOString();
}

/** The name of an event for good, wherever it is kept. */
export const urnOf = (id: string): string => `urn:kjm:event:${id}`;
