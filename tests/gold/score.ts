import type { Fact, Reading } from '../../lib/model/fact';
import type { GoldArticle, GoldFact } from './gold-file';
import { isDateRight, isSameSet, matchFacts, stageOf } from './match';

export const ERROR_CLASSES = [
  'missed',
  'as-background',
  'spurious',
  'background-as-news',
  'trap',
  'wrong-stage',
  'wrong-date',
  'wrong-actors',
] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];

export interface ExtractionError {
  what: ErrorClass;
  article: string;
  gold?: GoldFact;
  fact?: Fact;
}

/** Counts over articles; ratios come from `ratiosOf`. */
export interface Score {
  right: number;
  /** Right in stage and date too. */
  strict: number;
  spurious: number;
  missed: number;
  background: number;
  backgroundFound: number;
  backgroundAsNews: number;
  traps: number;
  trapsHit: number;
  relevant: { right: number; wrong: number; missed: number };
  /** Right and all, over matched news facts. */
  stage: [number, number];
  date: [number, number];
  actors: [number, number];
  errors: ExtractionError[];
}

const fresh = (): Score => ({
  right: 0,
  strict: 0,
  spurious: 0,
  missed: 0,
  background: 0,
  backgroundFound: 0,
  backgroundAsNews: 0,
  traps: 0,
  trapsHit: 0,
  relevant: { right: 0, wrong: 0, missed: 0 },
  stage: [0, 0],
  date: [0, 0],
  actors: [0, 0],
  errors: [],
});

/** Scores readings against annotations, as the annotation guide defines it; `only` leaves one kind of fact. */
export function scoreReadings(
  articles: readonly GoldArticle[],
  readings: ReadonlyMap<string, Reading>,
  only?: Fact['kind'],
): Score {
  const score = fresh();
  for (const article of articles) {
    const reading = readings.get(article.id);
    const isOurs = (fact: { kind: Fact['kind'] }): boolean => only === undefined || fact.kind === only;
    const facts = reading?.facts ?? [];
    const matched = matchFacts(article.facts, facts);
    countRelevance(score, article.relevant, reading?.relevant ?? false);
    for (const gold of article.facts) if (isOurs(gold)) countGold(score, article.id, gold, matched.get(gold));
    const used = new Set(matched.values());
    for (const fact of facts) {
      if (used.has(fact) || fact.context !== 'news' || !isOurs(fact)) continue;
      score.spurious += 1;
      score.errors.push({ what: 'spurious', article: article.id, fact });
    }
  }
  return score;
}

function countRelevance({ relevant }: Score, gold: boolean, found: boolean): void {
  if (gold && found) relevant.right += 1;
  else if (found) relevant.wrong += 1;
  else if (gold) relevant.missed += 1;
}

function countGold(score: Score, article: string, gold: GoldFact, fact: Fact | undefined): void {
  const isNews = fact?.context === 'news';
  const err = (what: ErrorClass): void => {
    score.errors.push({ what, article, gold, ...(fact ? { fact } : {}) });
  };
  if (gold.context === 'out-of-scope') {
    score.traps += 1;
    if (!fact) return;
    score.trapsHit += 1;
    if (isNews) score.spurious += 1;
    err('trap');
    return;
  }
  if (gold.context === 'background') {
    if (gold.optional) return;
    score.background += 1;
    if (fact) score.backgroundFound += 1;
    if (!isNews) return;
    score.backgroundAsNews += 1;
    score.spurious += 1;
    err('background-as-news');
    return;
  }
  if (!fact || !isNews) {
    if (gold.optional) return;
    score.missed += 1;
    err(fact ? 'as-background' : 'missed');
    return;
  }
  countSlots(score, gold, fact, err);
}

function countSlots(score: Score, gold: GoldFact, fact: Fact, err: (what: ErrorClass) => void): void {
  const tally = (counter: [number, number], right: boolean, what: ErrorClass): void => {
    counter[1] += 1;
    if (right) counter[0] += 1;
    else err(what);
  };
  const stageRight = stageOf(gold) === stageOf(fact);
  const dateRight = isDateRight(gold, fact);
  tally(score.stage, stageRight, 'wrong-stage');
  if (gold.date) tally(score.date, dateRight, 'wrong-date');
  if (gold.actors) tally(score.actors, isSameSet(gold.actors, fact.actors), 'wrong-actors');
  if (gold.optional) return;
  score.right += 1;
  if (stageRight && dateRight) score.strict += 1;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The figures of the bars, 0 to 1; where nothing was to be found, 1. */
export function ratiosOf(score: Score) {
  const { right, spurious, missed, strict, relevant } = score;
  const f1 = (hits: number): number => ratio(2 * hits, 2 * right + spurious + missed);
  return {
    precision: ratio(right, right + spurious),
    recall: ratio(right, right + missed),
    f1: f1(right),
    strict: f1(strict),
    backgroundAsNews: score.background === 0 ? 0 : score.backgroundAsNews / score.background,
    backgroundRecall: ratio(score.backgroundFound, score.background),
    trapsHit: score.traps === 0 ? 0 : score.trapsHit / score.traps,
    stage: ratio(...score.stage),
    date: ratio(...score.date),
    actors: ratio(...score.actors),
    relevancePrecision: ratio(relevant.right, relevant.right + relevant.wrong),
    relevanceRecall: ratio(relevant.right, relevant.right + relevant.missed),
  };
}
