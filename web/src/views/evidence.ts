import type { Mention, Source } from '../../../lib/model/event';
import { isOneOfTwo } from '../../../lib/model/the-two';

/** An article as evidence of an event: what it says of it, in the order of its text. */
export interface Exhibit {
  source: Source;
  mentions: Mention[];
}

export type Side = 'KR' | 'JP' | 'other';
export const SIDES: readonly Side[] = ['KR', 'JP', 'other'];

/** Articles by the side whose press they are of, the first report first. */
export function exhibitsBySide(mentions: readonly Mention[]): Record<Side, Exhibit[]> {
  const found = new Map<string, Exhibit>();
  for (const mention of mentions) {
    const exhibit = found.get(mention.source.articleId) ?? { source: mention.source, mentions: [] };
    exhibit.mentions.push(mention);
    found.set(mention.source.articleId, exhibit);
  }
  const by: Record<Side, Exhibit[]> = { KR: [], JP: [], other: [] };
  for (const exhibit of [...found.values()].sort((a, b) => (a.source.publishedAt < b.source.publishedAt ? -1 : 1))) {
    const country = exhibit.source.outletCountry;
    by[isOneOfTwo(country) ? country : 'other'].push(exhibit);
    exhibit.mentions.sort((a, b) => a.fact.evidence.start - b.fact.evidence.start);
  }
  return by;
}

export const sourceOf = (mentions: readonly Mention[], articleId: string): Source | undefined =>
  mentions.find((m) => m.source.articleId === articleId)?.source;
