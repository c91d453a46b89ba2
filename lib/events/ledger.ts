import type { Anchor, Correction, Revision } from '../model/correction';
import type { Mention } from '../model/event';
import type { Fact } from '../model/fact';
import { FAMILY, STAGE } from '../model/vocabularies';

/** What grouping and building respect besides the facts: the operator's word, and where the facts of lost ids went. */
export interface Ledger {
  /** Oldest first. */
  corrections: readonly Correction[];
  /** From the id of an event that is no more to the one that took its facts. */
  moved: Readonly<Record<string, string>>;
}

export const EMPTY_LEDGER: Ledger = { corrections: [], moved: {} };

const keyOf = ({ articleId, family, date }: Anchor): string => [articleId, family, date].join('\n');

/** Which event each anchored fact belongs to; the later word counts. */
export type Pins = ReadonlyMap<string, string>;

export function pinsOf(corrections: readonly Correction[]): Pins {
  const pins = new Map<string, string>();
  const pin = (anchors: readonly Anchor[], eventId: string) => {
    for (const anchor of anchors) pins.set(keyOf(anchor), eventId);
  };
  for (const correction of corrections) {
    pin(correction.anchors, correction.eventId);
    if (correction.type === 'split') pin(correction.left, correction.into);
  }
  return pins;
}

/** The event that an operator gave a mention to. */
export function pinnedTo(pins: Pins, { fact, source }: Mention): string | undefined {
  if (pins.size === 0) return undefined;
  const anchor = { articleId: source.articleId, family: FAMILY[fact.kind] };
  return pins.get(keyOf({ ...anchor, date: fact.date ?? '' })) ?? pins.get(keyOf(anchor));
}

/** Anchors of the mentions of one event; `others` are the facts of the same articles in other events. */
export function anchorsOf(mentions: readonly Mention[], others: readonly Mention[]): Anchor[] {
  const named = new Map<string, Anchor>();
  for (const { fact, source } of mentions) {
    const anchor: Anchor = { articleId: source.articleId, family: FAMILY[fact.kind] };
    const shared = others.some((o) => o.source.articleId === anchor.articleId && FAMILY[o.fact.kind] === anchor.family);
    if (shared) anchor.date = fact.date ?? '';
    named.set(keyOf(anchor), anchor);
  }
  return [...named.values()];
}

/** The corrections that an event is built with. */
export const correctionsOf = (ledger: Ledger, eventId: string): Correction[] =>
  ledger.corrections.filter((c) => c.eventId === eventId || (c.type === 'split' && c.into === eventId));

/** A fact as grouping sees it: with what the operator set, so that later articles are compared to the truth. */
export function asCorrected(fact: Fact, eventId: string, ledger: Ledger): Fact {
  let seen = fact;
  for (const c of ledger.corrections) {
    if (c.type !== 'set' || c.eventId !== eventId) continue;
    const { status: _status, date, ...fields } = c.set;
    const given = Object.entries(fields).filter(([, value]) => value !== null);
    seen = { ...seen, ...(Object.fromEntries(given) as Partial<Fact>) };
    if (typeof date === 'string' && STAGE[fact.status] === c.stage) seen = { ...seen, date };
  }
  return seen;
}

/** Ids under which what is now in an event was known before. */
export function formerIds(ledger: Ledger, eventId: string): string[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    for (const [from, to] of Object.entries(ledger.moved)) {
      if (to !== id || from === eventId || found.has(from)) continue;
      found.add(from);
      visit(from);
    }
  };
  visit(eventId);
  return [...found].sort();
}

/** A correction as its event tells of it. */
export function revisionOf(correction: Correction, eventId: string): Revision {
  const { id, at, type, reason } = correction;
  const revision: Revision = { id, at, type, reason };
  if (correction.type === 'set') revision.set = correction.set;
  if (correction.type === 'merge') revision.other = correction.from;
  if (correction.type === 'split') revision.other = correction.into === eventId ? correction.eventId : correction.into;
  return revision;
}
