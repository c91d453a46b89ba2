import { expect, test } from 'vitest';
import { newsOf } from './read';

/** Relevant or not, nothing here is a fact of ours that is new. */
test.each([
  [
    'a third country',
    'China suspended imports of Japanese seafood on Wednesday, while South Korean officials watched.',
  ],
  [
    'a wrong dyad',
    'The United States and Japan signed a memorandum on critical minerals on Wednesday. South Korea was not present.',
  ],
  [
    'hypothetical',
    'If South Korea and Japan were to sign an agreement on ACSA, the two navies would refuel each other.',
  ],
  ['an opinion', 'South Korea and Japan should establish a joint fund for youth exchange, a professor said.'],
  ['a statistic', 'A record 9.4 million South Koreans visited Japan last year, the tourism agency said.'],
  ['no change', "South Korea's ban on Japanese seafood will stay in place, the government said."],
  ['summit of a mountain', 'Climbers from South Korea and Japan reached the summit of the mountain together.'],
  [
    'talks with someone else',
    'President Lee Jae-myung met U.S. President Donald Trump in Washington on Tuesday. Japan will watch the talks closely.',
  ],
  [
    'a row of sport',
    'South Korea and Japan met in the final on Tuesday; the coach praised the squad and its goals in the tournament match.',
  ],
  ['a name like a country', 'The Korea Herald and the Japan Times agreed to share photographs.'],
  ['only the headline form', 'Summit'],
])('%s: %s', (_, text) => {
  expect(newsOf(text)).toEqual([]);
});
