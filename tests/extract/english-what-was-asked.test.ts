import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';

/** What an article of Wednesday, 16 April 2025, tells of acts: topic, status, actors, day. */
const told = (text: string, title?: string): string[] =>
  readArticle({
    id: 'x',
    text,
    language: 'en',
    publishedAt: '2025-04-16T09:00:00+09:00',
    ...(title ? { title } : {}),
  })
    .facts.filter((f) => f.kind === 'measure' || f.kind === 'agreement')
    .map((f) => `${f.topic} ${f.status} ${f.actors.join('+')} ${f.date ?? '-'}`);

describe('what is asked for has the day on which it was asked, not that on which the old terms run out', () => {
  test.each([
    [
      'South Korea on Tuesday proposed extending the currency swap with Japan for three years after it runs out in 2026.',
      'currency-swap proposed KR 2025-04-15',
    ],
    [
      'Japan on Tuesday asked South Korea to renew the currency swap before it lapses in December 2026.',
      'currency-swap proposed JP 2025-04-15',
    ],
    [
      'South Korea and Japan agreed on Tuesday to extend for five years the accord on the continental shelf that lapses in June 2028.',
      'joint-development-zone agreed JP+KR 2025-04-15',
    ],
    // where that is the act itself, it is its day
    [
      'The currency swap between South Korea and Japan will expire in December 2026.',
      'currency-swap planned JP+KR 2026-12',
    ],
    ['South Korea proposed to Tokyo on Monday a channel on seafood safety.', 'seafood-imports proposed KR 2025-04-14'],
    [
      'South Korea proposed to Japan on Monday that the currency swap be extended.',
      'currency-swap proposed KR 2025-04-14',
    ],
  ])('%s', (text, wanted) => expect(told(text)).toEqual([wanted]));
});

describe('who asks for what both have is the one who acts', () => {
  test.each([
    ['South Korea on Tuesday proposed extending the bilateral currency swap with Japan.', 'KR'],
    ['Japan on Tuesday proposed to South Korea that the bilateral currency swap be extended.', 'JP'],
    ['South Korea and Japan on Tuesday extended the bilateral currency swap.', 'JP+KR'],
  ])('%s', (text, wanted) => expect(told(text).map((t) => t.split(' ')[2])).toEqual([wanted]));
});

describe('one thing is told once', () => {
  const ASKS = 'At the meeting South Korea proposed extending the currency swap.';
  const MET =
    'Finance Minister Choi Sang-mok met his Japanese counterpart in Busan on Tuesday for the dialogue that the two ministries had scheduled a week earlier.';

  test('a meeting that had been scheduled is no act on what the title names', () => {
    expect(told(`${MET} ${ASKS}`, 'South Korea asks Japan to extend currency swap')).toEqual([
      'currency-swap proposed KR -',
    ]);
  });
  test.each(['Suzuki said that Japan would look at the idea.', 'Japan is considering the proposal, an official said.'])(
    'an answer that leaves it open: %s',
    (answer) => {
      expect(told(`${MET} ${ASKS} ${answer}`).filter((t) => t.startsWith('currency-swap'))).toEqual([
        'currency-swap proposed KR -',
      ]);
    },
  );
});
