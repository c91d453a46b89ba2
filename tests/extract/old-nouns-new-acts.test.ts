import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';
const LEAD = {
  ja: '日韓の外相は10日、ソウルで会談し、協力を強めることで一致した。',
  ko: '한일 외교장관은 10일 서울에서 회담하고 협력을 강화하기로 했다. ',
} as const;
const MATTERS = {
  ja: ['通貨スワップ', 'ビザ免除', '青少年交流事業', '経済安保対話', '防衛交流'],
  ko: ['통화스와프를', '무비자 입국을', '청소년 교류를', '경제안보대화를', '국방 교류를'],
} as const;
/** When something else was done to the matter, and acts of now that say so of it. */
const WHEN = {
  ja: [
    '数年前に',
    '十数年前に',
    '10年ほど前に',
    'かつて',
    '過去に',
    '一時',
    'コロナ禍で',
    '新型コロナの感染拡大で',
    '安倍政権下で',
    '文在寅政権の時に',
    '歴代政権のもとで',
    '前回の危機で',
    '判決を機に',
    '慰安婦問題をきっかけに',
    '大震災の後に',
    '2015年に',
    '1期目に',
    '昭和の終わりに',
    '愛知万博の際に',
  ],
  ko: [
    '몇 해 전',
    '십수 년 전',
    '10여 년 전',
    '한때',
    '과거에',
    '코로나19로',
    '코로나19 확산으로',
    '아베 정권에서',
    '문재인 정부 때',
    '역대 정부에서',
    '지난 위기 때',
    '판결을 계기로',
    '위안부 문제를 계기로',
    '대지진 뒤',
    '2015년',
    '집권 1기에',
    '20세기 말',
    '월드컵 때',
    '아이치 엑스포 때',
    '7년 전',
  ],
} as const;
const ACTS = {
  ja: [
    '両政府は{C}中断した{T}を再開した。',
    '両政府は、{C}中断した{T}を再開すると発表した。',
    '両政府は{C}途絶えた{T}の再開で合意した。',
    '{C}中断した{T}が再開された。',
    '韓国政府は、{C}中断された{T}を再開する。',
    '日本政府は{C}始まった{T}を停止した。',
  ],
  ko: [
    '양국은 {C} 중단된 {T} 재개했다.',
    '양국은 {C} 중단된 {T} 재개한다고 발표했다.',
    '양국은 {C} 끊긴 {T} 재개하기로 합의했다.',
    '두 나라는 {C} 중단됐던 {T} 다시 시작했다.',
    '한국 정부는 {C} 중단된 {T} 재개한다.',
    '일본 정부는 {C} 시작된 {T} 중단했다.',
  ],
} as const;

describe.each(['ja', 'ko'] as const)(
  'what was done to the matter before makes no history of the act (%s)',
  (language) => {
    const lead = LEAD[language];
    describe.each(ACTS[language])('%s', (act) => {
      test.each<string>(WHEN[language])('%s', (when) => {
        const silent = MATTERS[language].filter(
          (matter) =>
            !newsOf(lead + act.replace('{C}', when).replace('{T}', matter), PUBLISHED).some(
              ({ evidence }) => evidence.start >= lead.length - 1,
            ),
        );
        expect(silent).toEqual([]);
      });
    });
  },
);
