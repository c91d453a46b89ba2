import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/model/vocabularies';
import { normalise } from '../../lib/text/normalise';

describe('normalise makes text plain', () => {
  test.each([
    ['ja', '石破首相は２３日、', '石破首相は23日、'],
    ['ja', 'ＧＳＯＭＩＡ（軍事情報）', 'GSOMIA(軍事情報)'],
    ['ja', 'ｿｳﾙで会談', 'ソウルで会談'],
    ['ja', '１３～１４日', '13~14日'],
    ['ko', '‘독도’는 “우리 땅”', '\'독도\'는 "우리 땅"'],
    ['ko', '10∼11일', '10~11일'],
    ['ko', '한ㆍ일 정상', '한·일 정상'],
    ['en', 'the\u00a0two sides\u2019 talks', "the two sides' talks"],
    ['en', 'a zero\u200bwidth', 'a zerowidth'],
  ] as const)('%s %s', (language, given, expected) => {
    expect(normalise(given, language).text).toBe(expected);
  });

  test('composes Hangul written as Jamo', () => {
    expect(normalise('한일 회담'.normalize('NFD'), 'ko').text).toBe('한일 회담');
  });
});

describe('normalise parts glued English words', () => {
  test.each([
    ['the12th Korea-Japan summit', 'the 12th Korea-Japan summit'],
    ['a memorandumof understanding', 'a memorandum of understanding'],
    ['they met onSept. 6', 'they met on Sept. 6'],
    ['talks inSeoul', 'talks in Seoul'],
    ['about10million travellers', 'about 10 million travellers'],
    ['the summitin Tokyo', 'the summit in Tokyo'],
  ])('%s', (given, expected) => {
    expect(normalise(given, 'en').text).toBe(expected);
  });

  test.each([
    'COVID19 cases',
    'the G20 leaders',
    '5G and 6G',
    'iPhone15',
    'an agreement',
    'forum',
    'Ontario',
    'the 12th',
  ])('leaves %s whole', (given) => {
    expect(normalise(given, 'en').text).toBe(given);
  });
});

const pieces = fc.constantFrom(
  '한국',
  '日韓',
  '３０日',
  'the12th',
  '（',
  '」',
  '“',
  '’',
  '\u200b',
  '\u3000',
  'ｶﾞ',
  '①',
  '😀',
  '\u1112\u1161\u11ab',
  'onSept. 6',
  '\n',
  'a',
  '.',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((p) => p.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Characters that stand for several, or several for one: a cut may fall inside them. */
const COMPOUND = /[\p{Cs}\p{So}\p{No}\p{M}]|\p{Script=Hangul}\p{M}|[ᄀ-ᇿ｡-ﾟ]/u;

describe('the way back to the source', () => {
  test.each(LANGUAGES)('offsets stay inside and in order (%s)', (language) => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (source, a, b) => {
        const { text, toSource } = normalise(source, language);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const span = toSource({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(source.length);
        // what comes back says the same once normalised again, but for spaces put in at its edges
        const again = normalise(source.slice(span.start, span.end), language).text;
        if (end > start && !COMPOUND.test(source))
          expect(again.replaceAll(' ', '')).toContain(text.slice(start, end).replaceAll(' ', ''));
      }),
      { numRuns: 300 },
    );
  });
});
