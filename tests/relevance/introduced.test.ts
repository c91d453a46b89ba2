import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { findNames } from '../../lib/relevance/names';
import { newsOf } from '../extract/read';

/** Nobody of these is in the gazetteer. */
const introduced = (text: string, language: Language): string[] =>
  findNames(text, language).flatMap(({ term, value }) =>
    value.type === 'person' ? [`${term}: ${value.person.offices.at(-1)!.role}, ${value.countries[0]}`] : [],
  );

describe('a text that gives an unknown name an office introduces its bearer', () => {
  test.each([
    ['en', 'Foreign Minister Bae Jun-sik spoke.', ['Bae Jun-sik: foreign minister, KR']],
    ['en', 'Japanese Defense Minister Sota Kurosaki spoke.', ['Sota Kurosaki: defence minister, JP']],
    [
      'en',
      'President Gook Ha-rin and Prime Minister Ren Kobayakawa met.',
      ['Gook Ha-rin: president, KR', 'Ren Kobayakawa: prime minister, JP'],
    ],
    [
      'en',
      'Defense Ministers Ok Tae-gyu of South Korea and Sota Kurosaki of Japan met.',
      ['Ok Tae-gyu: defence minister, KR', 'Sota Kurosaki: defence minister, JP'],
    ],
    [
      'en',
      'Foreign Minister Bae Jun-sik called his Japanese counterpart, Aoi Tsukishiro.',
      ['Bae Jun-sik: foreign minister, KR', 'Aoi Tsukishiro: foreign minister, JP'],
    ],
    ['en', "Aoi Tsukishiro, Japan's foreign minister, spoke.", ['Aoi Tsukishiro: foreign minister, JP']],
    ['ko', '배준식 대통령이 말했다.', ['배준식: president, KR']],
    [
      'ko',
      '고바야카와 렌 일본 총리가 말했다. 고바야카와 총리는',
      ['고바야카와 렌: prime minister, JP', '고바야카와: prime minister, JP'],
    ],
    ['ko', '구로사키 소타 방위상이 말했다.', ['구로사키 소타: defence minister, JP']],
    ['ja', '裵俊植（ペ・ジュンシク）大統領は述べた。', ['裵俊植: president, KR']],
    ['ja', '小早川蓮首相は述べた。', ['小早川蓮: prime minister, JP']],
    ['ja', '韓国の玉泰奎外相は述べた。', ['玉泰奎: foreign minister, KR']],
  ] as const)('%s %s', (language, text, expected) => {
    expect(introduced(text, language)).toEqual(expected);
  });

  test.each([
    ['en', 'Chinese Foreign Minister Wang Lei spoke.'],
    ['en', 'Former Foreign Minister Bae Jun-sik spoke.'],
    ['en', 'On Monday Prime Minister On Friday spoke.'],
    ['ko', '한국의 대통령이 말했다.'],
    ['ko', '신임 외교부 장관이 말했다.'],
    ['ja', '女性初の首相は述べた。'],
    ['ja', '小早川蓮元首相は述べた。'],
    ['ja', '韓国外相は述べた。'],
  ] as const)('nobody in: %s %s', (language, text) => {
    expect(introduced(text, language)).toEqual([]);
  });
});

test.each([
  'President Gook Ha-rin and Japanese Prime Minister Ren Kobayakawa held talks in Seoul on Tuesday.',
  // whom the gazetteer has in another office
  'President Cho Hyun of South Korea met Japanese Prime Minister Shinjiro Koizumi in Seoul on Tuesday.',
  '배준식 대통령이 9일 서울에서 고바야카와 렌 일본 총리와 회담했다.',
  '조현 대통령과 고이즈미 신지로 일본 총리가 9일 서울에서 회담했다.',
  '小早川蓮首相は9日、ソウルで韓国の裵俊植大統領と会談した。',
  '小泉進次郎首相と韓国の趙顕大統領は9日、ソウルで会談した。',
])('a summit of leaders to come is a summit: %s', (text) => {
  expect(newsOf(text)).toMatchObject([
    { kind: 'summit', status: 'held', date: '2027-03-09', place: 'Seoul', actors: ['JP', 'KR'] },
  ]);
});

test('how a stranger is written in English is told by English alone', () => {
  const [english] = newsOf(
    'Foreign Minister Bae Jun-sik met his Japanese counterpart, Aoi Tsukishiro, in Seoul on Tuesday.',
  );
  expect(english?.participants).toEqual(['Aoi Tsukishiro', 'Bae Jun-sik']);
  const [korean] = newsOf('배준식 외교부 장관이 9일 서울에서 쓰키시로 아오이 일본 외무상과 회담했다.');
  expect(korean).toMatchObject({ kind: 'talks', topic: 'foreign-ministers-talks' });
  expect(korean?.participants).toBeUndefined();
});
