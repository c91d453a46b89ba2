import { describe, expect, test } from 'vitest';
import { STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';

/** Subject, stage wanted, ways to say so: a meeting has its day, is moved, or comes to nothing. */
const WAYS: readonly [string, string, 'committed' | 'off', readonly string[]][] = [
  [
    '이재명 대통령과 다카이치 총리의 정상회담이 다음 달 5일',
    '.',
    'committed',
    [
      '로 확정됐다',
      '로 정해졌다',
      '로 잡혔다',
      '로 굳어졌다',
      '로 앞당겨졌다',
      '에 열리는 것으로 확정됐다',
      '에 도쿄에서 이뤄진다',
    ],
  ],
  [
    '다카이치 총리의 방한이 다음 달 5일',
    '.',
    'committed',
    ['로 확정됐다', '로 정해졌다', '로 잡혔다', '로 최종 확정됐다'],
  ],
  ['이재명 대통령과 다카이치 총리의 정상회담이 다음 달 5일', '.', 'off', ['로 미뤄졌다', '로 연기됐다']],
  ['이재명 대통령과 다카이치 총리의 정상회담이', '.', 'off', [' 무산됐다', ' 없던 일이 됐다', ' 물 건너갔다']],
  [
    '조현 장관과 모테기 외무상은 다음 달 5일 도쿄에서',
    '.',
    'committed',
    [' 만난다', ' 마주 앉는다', ' 머리를 맞댄다', ' 얼굴을 맞댄다', ' 대좌한다', ' 회담을 갖기로 했다'],
  ],
  [
    '日韓首脳会談が来月5日に',
    '。',
    'committed',
    ['決まった', '固まった', '確定した', '設定された', '繰り上げられた', '東京で行われる', '実現する'],
  ],
  ['高市首相の訪韓が来月5日に', '。', 'committed', ['決まった', '固まった', '確定した', '設定された']],
  ['日韓首脳会談は', '。', 'off', ['中止になった', '見送られた', '立ち消えになった', '流れた', '白紙になった']],
  [
    'A summit between President Lee Jae Myung and Prime Minister Sanae Takaichi ',
    '.',
    'committed',
    [
      'has been fixed for Nov. 5',
      'has been confirmed for Nov. 5',
      'has been brought forward to Nov. 5',
      'has been locked in for Nov. 5',
      'is slated for Nov. 5',
      'will go ahead on Nov. 5',
    ],
  ],
  [
    'A summit between President Lee Jae Myung and Prime Minister Sanae Takaichi ',
    '.',
    'off',
    ['has fallen through', 'has been shelved', 'did not happen', 'did not take place', 'came to nothing'],
  ],
  [
    'South Korea and Japan agreed ',
    '.',
    'committed',
    [
      "on Friday to hold defense ministers' talks in Tokyo on Nov. 5",
      'in principle to hold a summit in Tokyo on Nov. 5',
      'during talks in Seoul to meet in Tokyo on Nov. 5 at the level of foreign ministers',
    ],
  ],
];

describe.each(WAYS)('%s', (subject, stop, stage, ways) => {
  test.each(ways)('... %s', (way) => {
    const text = `${subject}${way}${stop}`;
    const facts = newsOf(text, PUBLISHED);
    expect(facts.map(({ status }) => STAGE[status])).toEqual([stage]);
    expect(['summit', 'talks']).toContain(facts[0]?.kind);
    if (text.includes('5')) expect(facts[0]?.date).toBe('2026-11-05');
  });
});

test.each([
  '이재명 대통령은 10일 다카이치 총리에게 다음 달 서울에서 정상회담을 열자고 제안했다.',
  '李在明大統領は10日、高市首相に来月ソウルで会談することを提案した。',
  'President Lee Jae Myung invited Prime Minister Sanae Takaichi to visit Seoul next month.',
])('who proposes to meet is who acts, for the day proposed: %s', (text) => {
  expect(newsOf(text, PUBLISHED)).toMatchObject([
    { kind: 'summit', status: 'proposed', actors: ['KR'], date: '2026-11' },
  ]);
});

test('has asked to hold talks in November: the one to come', () => {
  const [fact] = newsOf('Seoul has asked Tokyo to hold vice-ministerial talks in November.', PUBLISHED);
  expect(fact).toMatchObject({ status: 'proposed', date: '2026-11' });
});

test.each([
  ['일본 정부는 연말까지 대한국 수출 규제를 해제하기로 했다.', '2026'],
  ['한일 양국은 오는 20일과 21일 이틀간 부산에서 공동 수색구조훈련을 실시한다.', '2026-10-20'],
  ['日韓両国は20日と21日、釜山沖で共同の捜索救難訓練を行う。', '2026-10-20'],
  ['South Korea and Japan will hold a joint search-and-rescue drill off Busan on Oct. 20 and 21.', '2026-10-20'],
])('the first day of two, the year that ends: %s', (text, date) => {
  expect(newsOf(text, PUBLISHED)).toMatchObject([{ date }]);
});
