import { expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { newsOf } from './read';

/** Short articles in three languages: what is new in each, and nothing else. */
const ARTICLES: [name: string, publishedAt: string, text: string, news: Partial<Fact>[]][] = [
  [
    'a summit, its outcome and the next one',
    '2027-05-09T20:00:00+09:00',
    'SEOUL, May 9 (Wire) -- President Lee Jae-myung and Japanese Prime Minister Sanae Takaichi agreed Sunday to resume a security dialogue. The two leaders held their summit at the presidential office, two months after Lee visited Tokyo. They also agreed to strengthen cooperation on semiconductor supply chains. Lee and Takaichi will meet again in Hiroshima next month.',
    [
      { kind: 'agreement', topic: 'security-dialogue', status: 'agreed', date: '2027-05-09' },
      { kind: 'summit', status: 'held', date: '2027-05-09' },
      { kind: 'agreement', topic: 'semiconductors', status: 'agreed' },
      { kind: 'summit', status: 'planned', date: '2027-06', place: 'Hiroshima' },
    ],
  ],
  [
    'a decision, its day and what led to it',
    '2027-06-28T12:00:00+09:00',
    '政府は28日、輸出管理で優遇する「グループA」に韓国を再指定する政令改正を閣議決定した。7月21日に施行する。2019年8月に韓国を除外して以来の復帰となる。経済産業相は会見で「実効性を確認した」と述べた。',
    [
      {
        kind: 'measure',
        topic: 'export-whitelist',
        status: 'announced',
        action: 'reinstate',
        date: '2027-07-21',
        announcedOn: '2027-06-28',
        actors: ['JP'],
      },
    ],
  ],
  [
    'a ceremony not attended',
    '2027-11-22T12:00:00+09:00',
    '韓国政府は22日、新潟県佐渡市で23日に開かれる佐渡島の金山の追悼式に参加しないと発表した。韓国外務省は「意見の違いを調整する時間が足りない」と説明した。',
    [
      {
        kind: 'measure',
        topic: 'sado-mines',
        status: 'cancelled',
        date: '2027-11-23',
        announcedOn: '2027-11-22',
        actors: ['KR'],
      },
    ],
  ],
  [
    'a pact restored, with its history',
    '2027-03-22T12:00:00+09:00',
    '외교부는 22일 일본 측에 지소미아 정상화를 공식 통보했다고 밝혔다. 정부는 2019년 8월 일본의 수출규제에 맞서 지소미아 종료를 통보했다가 같은 해 11월 이를 유예한 바 있다. 산업통상자원부는 다음 달 일본을 화이트리스트에 복원할 예정이다.',
    [
      { topic: 'gsomia', status: 'in-force', action: 'resume', actors: ['KR'] },
      { topic: 'export-whitelist', status: 'planned', action: 'reinstate', date: '2027-04' },
    ],
  ],
  [
    'an offering and the protest against it',
    '2027-04-21T18:00:00+09:00',
    '다카이치 사나에 일본 총리가 21일 야스쿠니신사에 공물을 봉납했다. 외교부는 대변인 논평을 내고 "깊은 실망과 유감을 표한다"고 밝혔다. 한일의원연맹은 다음 달 도쿄에서 합동총회를 열기로 했다.',
    [
      { topic: 'yasukuni', status: 'held', actors: ['JP'], date: '2027-04-21' },
      { topic: 'yasukuni', status: 'held', action: 'protest', actors: ['KR'] },
      { kind: 'talks', topic: 'parliamentary-exchange', status: 'planned', date: '2027-05', place: 'Tokyo' },
    ],
  ],
  [
    'a report and its denial',
    '2027-12-03T18:00:00+09:00',
    '아사히신문은 한일 양국이 내년 1월 정상회담을 여는 방향으로 조율 중이라고 보도했다. 대통령실은 한일 정상회담에 대해 "정해진 바 없다"고 밝혔다.',
    [{ kind: 'summit', status: 'denied' }],
  ],
];

test.each(ARTICLES)('%s', (_, publishedAt, text, expected) => {
  const news = newsOf(text, publishedAt);
  expect(news).toHaveLength(expected.length);
  for (const fact of expected) expect(news).toContainEqual(expect.objectContaining(fact));
});
