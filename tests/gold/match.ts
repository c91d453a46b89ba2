import type { Fact } from '../../lib/model/fact';
import { FAMILY, STAGE, type Status } from '../../lib/model/vocabularies';
import type { GoldFact } from './gold-file';

/** Topics that name the same thing at two grains: either answer is right. */
const ALIASES = [
  ['pre-entry-screening', 'entry-procedures'],
  ['export-whitelist', 'export-controls'],
  ['korea-us-japan', 'camp-david'],
  ['social-issues-body', 'low-birth-ageing'],
  ['strategic-dialogue', 'foreign-ministers-talks'],
  ['korea-us-japan', 'freedom-edge'],
  ['security-dialogue', 'defence-exchange'],
];
const ROWS: ReadonlySet<string> = new Set([
  'foreign-ministers-talks',
  'defence-ministers-talks',
  'finance-dialogue',
  'strategic-dialogue',
  'parliamentary-exchange',
  'security-dialogue',
]);
const DAY = 86_400_000;

const isSameTopic = (a: string, b: string): boolean =>
  a === b || ALIASES.some((pair) => pair.includes(a) && pair.includes(b));
export const stageOf = (fact: { status: Status }): string => STAGE[fact.status];

const isSameDate = (a?: string, b?: string): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a === b || ((a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= 7));

/** Either day will do where the text gives a day of announcing beside that of the act. */
export const isDateRight = (gold: GoldFact, fact: Fact): boolean =>
  gold.date === undefined ||
  isSameDate(gold.date, fact.date) ||
  isSameDate(gold.date, fact.announcedOn) ||
  isSameDate(gold.announcedOn, fact.announcedOn);

export const isSameSet = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** Whether an extracted fact can be the annotated one: kind family and topic, a meeting also by its day. */
function isCompatible(gold: GoldFact, fact: Fact): boolean {
  if (FAMILY[gold.kind] !== FAMILY[fact.kind]) return false;
  if (gold.kind === 'summit') {
    return (
      !(gold.date && fact.date) ||
      isSameDate(gold.date, fact.date) ||
      Math.abs(Date.parse(gold.date) - Date.parse(fact.date)) <= DAY
    );
  }
  const rows = gold.kind === 'talks' && ROWS.has(gold.topic) && ROWS.has(fact.topic);
  if (rows && gold.date && fact.date && isSameDate(gold.date, fact.date)) return true;
  return isSameTopic(gold.topic, fact.topic);
}

const affinity = (gold: GoldFact, fact: Fact): number =>
  (stageOf(gold) === stageOf(fact) ? 4 : 0) +
  (gold.date && isDateRight(gold, fact) ? 3 : 0) +
  (gold.action && gold.action === fact.action ? 2 : 0) +
  (gold.kind === fact.kind ? 2 : 0) +
  (fact.context === gold.context ? 2 : 0) +
  (gold.status === fact.status ? 1 : 0) +
  (isSameSet(gold.actors, fact.actors) ? 1 : 0);

/** One extracted fact to one annotated one, the pairs most alike first; facts claim theirs before traps do. */
export function matchFacts(golds: readonly GoldFact[], facts: readonly Fact[]): Map<GoldFact, Fact> {
  const pairs = golds.flatMap((gold) =>
    facts.filter((fact) => isCompatible(gold, fact)).map((fact) => ({ gold, fact, score: affinity(gold, fact) })),
  );
  const isTrap = ({ gold }: { gold: GoldFact }): number => (gold.context === 'out-of-scope' ? 1 : 0);
  pairs.sort((a, b) => isTrap(a) - isTrap(b) || b.score - a.score);
  const matched = new Map<GoldFact, Fact>();
  const used = new Set<Fact>();
  for (const { gold, fact } of pairs) {
    if (matched.has(gold) || used.has(fact)) continue;
    matched.set(gold, fact);
    used.add(fact);
  }
  return matched;
}
