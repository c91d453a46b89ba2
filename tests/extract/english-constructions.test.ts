import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Fact } from '../../lib/model/fact';
import { factsOf, newsOf } from './read';

/** One construction of English news each, in sentences made up for it. */
const NEWS: [construction: string, text: string, expected: Partial<Fact>[]][] = [
  [
    'a participle after the meeting',
    'President Lee Jae-myung and Japanese Prime Minister Sanae Takaichi held a summit in Busan on Tuesday, signing a memorandum of understanding on protecting their citizens in third countries.',
    [
      { kind: 'summit', status: 'held', date: '2027-03-09' },
      { kind: 'agreement', topic: 'nationals-protection', status: 'signed', instrument: 'mou' },
    ],
  ],
  [
    'a list of infinitives',
    'The two countries agreed on Tuesday to set up a body on low birth rates, expand working holiday visas and conduct a search-and-rescue drill. The accord was reached between South Korea and Japan.',
    [
      { topic: 'low-birth-ageing', status: 'agreed', action: 'establish' },
      { topic: 'working-holiday', status: 'agreed', action: 'expand' },
      { topic: 'defence-exchange', status: 'agreed', action: 'implement' },
    ],
  ],
  [
    'meeting first, agreeing after',
    'Meeting in Nara on Tuesday, President Lee Jae-myung and Prime Minister Sanae Takaichi agreed to expand cooperation on quantum technology.',
    [
      { kind: 'summit', status: 'held', place: 'Nara' },
      { topic: 'quantum', status: 'agreed' },
    ],
  ],
  [
    'a paper on no listed topic',
    'The governments of South Korea and Japan signed an agreement on the transfer of prisoners on Tuesday.',
    [{ kind: 'agreement', topic: 'other', subject: 'the transfer of prisoners', status: 'signed' }],
  ],
  [
    'an order to the ministries',
    'President Lee Jae-myung on Tuesday ordered his ministries to carry out follow-up measures to the Korea-Japan summit, held in Tokyo on March 2.',
    [{ topic: 'summit-follow-up', action: 'implement', status: 'held', date: '2027-03-09', actors: ['KR'] }],
  ],
  [
    'calling on the other side meanwhile',
    'South Korea said its import rules would stay in place, while calling on Tokyo to disclose data on the treated water.',
    [{ topic: 'fukushima-water', status: 'proposed', actors: ['KR'] }],
  ],
];

describe('English constructions', () => {
  test.each(NEWS)('%s', (_construction, text, expected) => {
    const facts = newsOf(text);
    for (const fact of expected) expect(facts).toContainEqual(expect.objectContaining(fact));
    expect(facts).toHaveLength(expected.length);
  });

  test.each([
    [
      'a relative clause takes the noun before it',
      'South Korea and Japan agreed on Tuesday to revive a currency swap worth $10 billion, which expired in 2015.',
      { topic: 'currency-swap', status: 'ended', date: '2015' },
    ],
    [
      'a meeting told after its name',
      'The minister praised the 12th Korea-Japan summit, held in Seoul on Sept. 6 last year.',
      { kind: 'summit', status: 'held', ordinal: 12, place: 'Seoul', date: '2026-09-06' },
    ],
  ])('%s', (_construction, text, expected) => {
    const told = factsOf(text).filter((fact) => fact.context === 'background');
    expect(told).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    ['without delay', 'Seoul said the results of the summit with Japan must reach the public without delay.'],
    [
      'two firms',
      'Hanbit Motor and Aozora Steel signed an agreement on hydrogen in Seoul on Tuesday, Japan and South Korea.',
    ],
  ])('no news: %s', (_name, text) => expect(newsOf(text)).toEqual([]));
});

test('the article on the follow-up to the 12th summit gives every fact', () => {
  const lines = readFileSync('data/sample/articles.jsonl', 'utf8').trim().split('\n');
  const article = lines.map((line) => JSON.parse(line)).find((a) => a.id === 'meridian-0910-1');
  const { facts } = readArticle({
    id: article.id,
    title: article.title,
    text: article.paragraphs.join('\n\n'),
    publishedAt: article.publishedAt,
  });
  const expected: Partial<Fact>[] = [
    {
      topic: 'summit-follow-up',
      action: 'implement',
      status: 'held',
      date: '2024-09-10',
      actors: ['KR'],
      context: 'news',
    },
    { kind: 'summit', status: 'held', date: '2024-09-06', ordinal: 12, place: 'Seoul', context: 'background' },
    { topic: 'nationals-protection', status: 'signed', instrument: 'mou', date: '2024-09-06', context: 'background' },
    { topic: 'export-controls', status: 'in-force', action: 'lift', actors: ['JP'], context: 'background' },
    { topic: 'export-whitelist', status: 'in-force', action: 'reinstate', actors: ['JP', 'KR'], context: 'background' },
    { topic: 'currency-swap', status: 'in-force', action: 'resume', context: 'background' },
    {
      kind: 'target',
      topic: 'traveller-numbers',
      date: '2024',
      quantity: { value: 10_000_000, unit: 'people' },
      context: 'news',
    },
  ];
  for (const fact of expected) expect(facts).toContainEqual(expect.objectContaining(fact));
  expect(facts).toHaveLength(expected.length);
});
