import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { newsOf } from './read';

/** One family of English news each, in sentences made up for it; published on Wednesday, 10 March 2027. */
const FACTS: [family: string, text: string, expected: Partial<Fact>[]][] = [
  [
    'an act told by an office of one side',
    "Japan's transport ministry said Monday it had cleared 14 additional weekly flights by Korean carriers between Busan and Sapporo.",
    [{ topic: 'flights-ferries', action: 'approve', actors: ['JP'], date: '2027-03-08' }],
  ],
  [
    'a refusal',
    "Tokyo turned down Seoul's request for an extra round of talks on the continental shelf.",
    [{ topic: 'joint-development-zone', status: 'denied', actors: ['JP'] }],
  ],
  [
    'a light verb and its noun',
    'The Korean foreign ministry voiced regret on Monday over a Japanese white paper that again lays claim to Dokdo.',
    [{ topic: 'dokdo-takeshima', status: 'held', action: 'protest', actors: ['KR'], date: '2027-03-08' }],
  ],
  [
    'a call between counterparts',
    'Japanese Foreign Minister Toshimitsu Motegi rang his counterpart Cho Hyun on Monday night to discuss the evacuation of citizens from Lebanon.',
    [{ kind: 'talks', topic: 'foreign-ministers-talks', status: 'held', date: '2027-03-08' }],
  ],
  [
    'negotiations that are over',
    "Seoul and Tokyo have wrapped up negotiations on an agreement to protect each other's investors, the trade ministry said on Monday.",
    [{ kind: 'agreement', topic: 'investment', status: 'agreed' }],
  ],
  [
    'three countries, a call and what came of it',
    'Defense chiefs of Korea, the United States and Japan conferred by phone on Wednesday and agreed to expand Freedom Edge.',
    [
      { kind: 'talks', status: 'held', actors: ['JP', 'KR', 'US'] },
      { kind: 'agreement', topic: 'freedom-edge', status: 'agreed', action: 'expand', actors: ['JP', 'KR', 'US'] },
    ],
  ],
  [
    'a plan told with the day of the plan',
    'Japan said on Monday that it had notified South Korea of its plan to start the third release of treated water on Thursday.',
    [{ topic: 'fukushima-water', status: 'announced', date: '2027-03-11', announcedOn: '2027-03-08' }],
  ],
  [
    'a denial in quotes',
    '"We have no intention of signing an ACSA with Japan for now," a Korean defense ministry spokesperson told reporters on Monday.',
    [{ topic: 'acsa', status: 'denied' }],
  ],
  [
    'a paper signed in a clause about a noun, as new as its day',
    'Investigators in Korea and Japan will swap names of scam operators under a memorandum that the two police agencies signed in Tokyo on Tuesday.',
    [
      { topic: 'transnational-crime', status: 'planned' },
      { kind: 'agreement', topic: 'transnational-crime', status: 'signed', instrument: 'mou', date: '2027-03-09' },
    ],
  ],
  [
    'surnames of leaders alone',
    'Takaichi invited Lee to visit Nara in the spring, and Lee accepted, a spokesperson in Seoul said.',
    [{ kind: 'summit', status: 'proposed' }],
  ],
  [
    'what one side will do and the other will not',
    'Japan will shift its memorial on Sado to Saturday, and no one from the Seoul government will take part.',
    [
      { topic: 'sado-mines', status: 'planned', actors: ['JP'] },
      { topic: 'sado-mines', status: 'cancelled', actors: ['KR'] },
    ],
  ],
];

describe('English facts', () => {
  test.each(FACTS)('%s', (_family, text, expected) => {
    const facts = newsOf(text);
    for (const fact of expected) expect(facts).toContainEqual(expect.objectContaining(fact));
    expect(facts).toHaveLength(expected.length);
  });

  /** Relevant or not, nothing here is news of the two governments. */
  test.each([
    ['a setting', 'After last week’s summit in Tokyo, Korean and Japanese hotels are preparing joint offers.'],
    [
      'a subject that only holds an act',
      "Seoul's decision to suspend the visa waiver for Japanese nationals in 2020 hurt tourism.",
    ],
    ['a wrong pair', 'Korea and Canada signed an information pact on Tuesday, while Japan watched from the sidelines.'],
    [
      'former leaders',
      'Former Prime Minister Fumio Kishida met former President Moon Jae-in at a seminar in Seoul on Friday.',
    ],
    [
      'a private subject',
      'Protesters in Busan demanded that Japan apologize for the comfort women, as the two governments looked on.',
    ],
    [
      'no comment',
      "China summoned Japan's ambassador over the treated water; South Korean officials declined to comment.",
    ],
    ['long ago', 'Two decades ago, the leaders of South Korea and Japan adopted a partnership declaration.'],
    ['not yet', 'Tokyo has not yet replied to Seoul’s offer of a joint drill, a Korean official said.'],
    ['a count', 'South Korea and Japan have held 12 rounds of talks on the fisheries pact since 2016.'],
  ])('none in %s', (_family, text) => expect(newsOf(text)).toEqual([]));
});

describe('an English article as a whole', () => {
  const article = [
    'The oceans ministry in Seoul said on Tuesday that South Korea will tighten radiation checks on Japanese fish from April 1.',
    'It also asked Tokyo to hand over data on the discharge of treated water.',
    'The ban on seafood from eight prefectures was imposed in 2013.',
    'A professor said the two sides ought to set up a panel.',
  ].join('\n\n');

  test('an office named before is the subject; history and opinion are no news', () => {
    const facts = newsOf(article);
    expect(facts).toContainEqual(
      expect.objectContaining({ topic: 'seafood-imports', action: 'tighten', actors: ['KR'], date: '2027-04-01' }),
    );
    expect(facts).toContainEqual(
      expect.objectContaining({ topic: 'fukushima-water', status: 'proposed', actors: ['KR'] }),
    );
    expect(facts).toHaveLength(2);
  });
});
