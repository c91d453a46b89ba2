import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { cpuMilliseconds } from '../cpu-time';

const PHRASES = [
  'South Korea and Japan agreed onSept. 6 to resume the12th summit. ',
  'Tokyo lifted export curbs on South Korea; Seoul signed a memorandumof understanding on hydrogen. ',
  '“President Lee Jae-myung met Sanae Takaichi in\u00a0Busan on Tuesday,” an aide said.\n',
  '한국과 일본은 10일 안보대화를 재개하기로 합의했다. ',
  '이재명 대통령과 다카이치 사나에 일본 총리는 ９일 부산에서 정상회담을 했다.\n',
  '한ㆍ일 양국은 수소 협력 양해각서에 서명했으며 '.normalize('NFD'),
  '韓国政府は１０日、日本産水産物の輸入禁止を４月１日に解除すると発表した。',
  '李在明大統領と高市早苗首相は9日、釜山で首脳会談を行い、ＡＩに関する覚書に署名した。\n',
  '日韓両政府はｿｳﾙで協議した。',
  '\u200b',
  '😀',
  '\ufeff',
  ' （株） ',
  '\n\n',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('every fact stands on the text', () => {
  test('offsets reproduce the quote, whatever the text', () => {
    let facts = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ko', 'ja', undefined), (text, language) => {
        const reading = readArticle({
          id: 'x',
          text,
          publishedAt: '2027-03-10T09:00:00+09:00',
          ...(language ? { language } : {}),
        });
        for (const { evidence, confidence, actors } of reading.facts) {
          facts += 1;
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(evidence.text.trim().length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(actors).toEqual([...actors].sort());
        }
      }),
      { numRuns: 400 },
    );
    expect(facts).toBeGreaterThan(100);
  });

  test('a quote is the sentence itself, wherever characters were dropped or made plain before it', () => {
    const sentence = 'South Korea and Japan signed a memorandum of understanding on hydrogen in Seoul on Friday.';
    const read = (text: string) => readArticle({ id: 'x', text, publishedAt: '2027-03-10T09:00:00+09:00' }).facts;
    const before = 'The weather was fine in the capital.\n';
    const plain = read(before + sentence).map((f) => f.evidence.text);
    expect(plain.length).toBeGreaterThan(0);
    const noisy = before.replaceAll(' ', '\u200b \ufeff');
    const quotes = read(noisy + sentence).map((f) => f.evidence);
    expect(quotes.map((e) => e.text)).toEqual(plain);
    expect(quotes.map((e) => e.start)).toEqual(
      read(before + sentence).map((f) => f.evidence.start + noisy.length - before.length),
    );
  });

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = () => JSON.stringify(readArticle({ id: 'x', text, publishedAt: '2027-03-10T09:00:00+09:00' }));
        expect(read()).toBe(read());
      }),
      { numRuns: 60 },
    );
  });

  test('an empty text has no facts, whatever the title says', () => {
    expect(
      readArticle({ id: 'x', title: '日韓首脳が釜山で会談', text: '', publishedAt: '2027-03-10T09:00:00+09:00' }).facts,
    ).toEqual([]);
  });
});

describe('no text takes long', () => {
  test.each([
    [
      'English',
      'South Korea and Japan agreed on Tuesday to resume talks, which had stalled, and to lift export curbs, ',
    ],
    ['Korean', '한국과 일본은 10일 서울에서 정상회담을 갖고 수출규제를 해제하기로 합의했으며 '],
    ['Japanese', '日本と韓国は10日、東京で首脳会談を行い、輸出規制を解除することで合意し、'],
    ['quotes', '" " '],
    ['brackets', '(「'],
    ['lines', '한일 회담\n'],
    ['one letter', '韓'],
  ])('a megabyte of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const spent = cpuMilliseconds(() => readArticle({ id: 'x', text, publishedAt: '2027-03-10T09:00:00+09:00' }));
    expect(spent).toBeLessThan(2000);
  });
});
