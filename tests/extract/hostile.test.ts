import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cuesEn from '../../data/cues/en.json' with { type: 'json' };
import cuesJa from '../../data/cues/ja.json' with { type: 'json' };
import cuesKo from '../../data/cues/ko.json' with { type: 'json' };
import topicTable from '../../data/topics.json' with { type: 'json' };
import { readArticle } from '../../lib/extract/read-article';
import type { Language } from '../../lib/model/vocabularies';
import { cpuMilliseconds } from '../cpu-time';

const OPENING: Record<Language, string> = {
  en: 'South Korea and Japan signed a currency swap agreement on Friday. ',
  ko: '한일 양국은 6일 통화스와프 협정에 서명했다. ',
  ja: '日韓両政府は6日、通貨スワップ協定に署名した。',
};

/** What sets patterns off without ever letting them end. */
const UNENDING: Record<Language, string[]> = {
  en: [
    'Korea and Japan agreed to ',
    '"Korea said Japan "',
    'Seoul, Tokyo, ',
    'on the 6th of ',
    '1,000,000 ',
    '(',
    '. ',
    ' ',
  ],
  ko: ['한일 양국은 합의하기로 ', '"한국은 일본을 ', '한일', '하고 ', '6일 ', '1만 ', '는 것으로 알려졌', '. '],
  ja: ['日韓両国は合意することで', '「日本は韓国を', '日韓', 'こと', '6日、', '1万', 'という', '。'],
};

const milliseconds = (language: Language, seed: string, length: number): number => {
  const text = OPENING[language] + seed.repeat(Math.ceil(length / seed.length));
  return cpuMilliseconds(() => readArticle({ id: 'hostile', text, publishedAt: '2024-09-10T00:00:00Z', language }));
};

/** The plain words in the cue tables, which is what a hostile text would be made of. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/[\\^$.*+?()[\]{}|<>=!:]/g, ' ')];
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}

/** Reading may be slow on nonsense, but eight times the text may not take much more than eight times as long. */
function expectLinear(language: Language, seed: string): void {
  milliseconds(language, seed, 8_000);
  const short = milliseconds(language, seed, 8_000);
  const long = milliseconds(language, seed, 64_000);
  expect(long, `${short.toFixed(0)} ms for 8,000 characters of ${seed.slice(0, 60)}`).toBeLessThan(30 * short + 300);
}

const NAMES: Record<Language, string[]> = {
  en: [
    'Japan',
    'South Korea',
    'Seoul',
    'Tokyo',
    'the two countries',
    'Sept. 6',
    '1,000,000',
    ', ',
    '. ',
    '"',
    '“',
    '(',
  ],
  ko: ['일본은', '한국이', '한일 양국은', '6일', '1000만', ', ', '. ', '"', '“', '('],
  ja: ['日本は', '韓国が', '日韓両政府は', '9月6日', '1000万', '、', '。', '「', '」', '（'],
};
const TOPICS = topicTable.topics;
const CUES = { en: cuesEn, ko: cuesKo, ja: cuesJa };

describe.each(['en', 'ko', 'ja'] as const)('a page made to stall the reader is read in linear time: %s', (language) => {
  test.each(UNENDING[language])('%j over and over', (seed) => expectLinear(language, seed));

  test('every word of the cue tables, as one sentence without end', () => {
    const words = wordsOf(CUES[language]);
    for (let part = 0; part < 8; part += 1) {
      const chosen = words.filter((_, index) => index % 8 === part);
      expectLinear(language, `${chosen.join(language === 'ja' ? '' : ' ').replace(/[.。!?！？]/g, '')} `);
    }
  });

  test('words of the trade in any order never stop the reader, and every fact stands on the text', () => {
    const names = NAMES[language];
    const topics = TOPICS.flatMap(({ synonyms }) => synonyms[language]);
    const words = fc.constantFrom(...wordsOf(CUES[language]));
    let facts = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.constantFrom(...names), fc.constantFrom(...topics)), { maxLength: 120 }),
        (parts) => {
          const text = OPENING[language] + parts.join(language === 'ja' ? '' : ' ');
          const reading = readArticle({ id: 'hostile', text, publishedAt: '2024-09-10T00:00:00Z', language });
          facts += reading.facts.length;
          for (const { evidence } of reading.facts)
            expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        },
      ),
      { numRuns: 150 },
    );
    expect(facts).toBeGreaterThan(100);
  });
});
