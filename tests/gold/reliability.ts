import type { Reading } from '../../lib/model/fact';
import type { GoldArticle } from './gold-file';
import { matchFacts } from './match';

/** Of the news facts that the reader was so sure of, how many an annotator marked too. */
export interface ReliabilityBin {
  from: number;
  facts: number;
  right: number;
}

const EDGES = [0, 0.45, 0.55, 0.65, 0.75, 0.85];

/** Facts by the confidence they come out with; optional ones count neither way. */
export function reliabilityOf(
  articles: readonly GoldArticle[],
  readings: ReadonlyMap<string, Reading>,
): ReliabilityBin[] {
  const bins = EDGES.map((from): ReliabilityBin => ({ from, facts: 0, right: 0 }));
  for (const article of articles) {
    const facts = readings.get(article.id)?.facts ?? [];
    const goldOf = new Map([...matchFacts(article.facts, facts)].map(([gold, fact]) => [fact, gold] as const));
    for (const fact of facts) {
      const gold = goldOf.get(fact);
      if (fact.context !== 'news' || gold?.optional) continue;
      const bin = bins.findLast(({ from }) => fact.confidence >= from)!;
      bin.facts += 1;
      if (gold?.context === 'news') bin.right += 1;
    }
  }
  return bins.filter(({ facts }) => facts > 0);
}
