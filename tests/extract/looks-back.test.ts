import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';

/** What the article opens with, the matters it may look back on, and ways to look back on them. */
const TOLD_AGAIN: Readonly<Record<Language, { lead: string; matters: readonly string[]; ways: readonly string[] }>> = {
  ko: {
    lead: '한일 외교장관은 10일 서울에서 회담하고 협력을 강화하기로 했다. ',
    matters: ['통화스와프는', '무비자 입국은', '청소년 교류는', '경제안보대화는'],
    ways: [
      '2019년 중단됐다가 2023년 재개됐다.',
      '2015년 종료된 뒤 8년 만인 2023년 재개됐다.',
      '이미 지난달 재개됐다.',
      '1999년 처음 도입됐다.',
      '전임 정부 때 중단됐다.',
      '관계 악화로 한동안 끊겼다가 재작년 복원됐다.',
      '그동안 여러 차례 연장돼 왔다.',
      '지난해 12월 만료됐다.',
    ],
  },
  ja: {
    lead: '日韓の外相は10日、ソウルで会談し、協力を強めることで一致した。',
    matters: ['通貨スワップは', 'ビザ免除は', '青少年交流は', '経済安保対話は'],
    ways: [
      '2019年に中断し、2023年に再開した。',
      'すでに先月再開された。',
      '1999年に初めて導入された。',
      '前政権の時に中断した。',
      '関係悪化で途絶えたが、一昨年に復活した。',
      'これまで何度も延長されてきた。',
      '昨年12月に期限が切れた。',
    ],
  },
  en: {
    lead: 'The foreign ministers of South Korea and Japan met in Seoul on Saturday and discussed cooperation. ',
    matters: ['The currency swap', 'The visa waiver', 'The youth exchange program', 'The ban on Japanese seafood'],
    ways: [
      'was suspended in 2019 and resumed in 2023.',
      'was then suspended for four years.',
      'was already resumed last month.',
      'was first introduced in 1999.',
      'was suspended under the previous government.',
      'was restored the year before last.',
      'has been extended several times over the years.',
      'expired last December.',
    ],
  },
};

describe.each(Object.entries(TOLD_AGAIN))('what an article looks back on is no news (%s)', (_, told) => {
  const { lead, matters, ways } = told;
  test.each(ways)('%s', (way) => {
    for (const matter of matters) {
      const text = `${lead}${matter}${lead.includes('。') ? '' : ' '}${way}`;
      const behind = newsOf(text, PUBLISHED).filter(({ evidence }) => evidence.start >= lead.length - 1);
      expect(behind, text).toEqual([]);
    }
  });
});

test.each([
  '두 장관은 이후 통화스와프를 3년 더 연장하기로 했다.',
  '両外相はその後、通貨スワップを3年延長することで合意した。',
  'The ministers then agreed to extend the currency swap for three years.',
])('for years to come is news: %s', (text) => {
  const { lead } = TOLD_AGAIN[/[가-힣]/u.test(text) ? 'ko' : /[ぁ-ん]/u.test(text) ? 'ja' : 'en'];
  expect(newsOf(lead + text, PUBLISHED)).toContainEqual(
    expect.objectContaining({ topic: 'currency-swap', status: 'agreed' }),
  );
});
