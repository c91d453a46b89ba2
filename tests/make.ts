import type { Mention, Source } from '../lib/model/event';
import type { Fact } from '../lib/model/fact';

/** A fact with only what a test is about written out. */
export function fact(over: Partial<Fact> = {}): Fact {
  return {
    kind: 'agreement',
    topic: 'nationals-protection',
    status: 'signed',
    actors: ['JP', 'KR'],
    date: '2024-09-06',
    context: 'news',
    evidence: { text: 'The two ministers signed a memorandum.', start: 0, end: 38 },
    rule: 'test',
    confidence: 0.9,
    ...over,
  };
}

export function source(articleId: string, over: Partial<Source> = {}): Source {
  return {
    articleId,
    outlet: `Outlet of ${articleId}`,
    outletCountry: 'KR',
    language: 'en',
    publishedAt: '2024-09-06T09:00:00.000Z',
    ...over,
  };
}

export function mention(
  articleId: string,
  over: Partial<Fact> = {},
  from: Partial<Source> = {},
  position = 0,
): Mention {
  return { factId: `${articleId}#${position}`, fact: fact(over), source: source(articleId, from) };
}
