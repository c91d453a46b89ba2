import { expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { FAMILY, type Language, STAGE } from '../../lib/model/vocabularies';

const news = (language: Language, text: string): string[] =>
  readArticle({ id: 't', text, publishedAt: '2026-11-27T18:00:00+09:00', language })
    .facts.filter(({ context }) => context === 'news')
    .map((f) => [FAMILY[f.kind], f.topic, STAGE[f.status], f.actors.join(), ...(f.date ? [f.date] : [])].join(' '));

test.each<[Language, string, string]>([
  [
    'en',
    'South Korea and Japan are in the final stage of negotiations on a military logistics pact, government sources said.',
    'act acsa open JP,KR',
  ],
  [
    'en',
    'The central banks of Japan and South Korea said they would connect their payment networks by March 2028, letting tourists pay by smartphone.',
    'act digital committed JP,KR 2028-03',
  ],
  [
    'ko',
    '일본 참의원 의장이 27일 사흘 일정으로 방한했다. 28일 국회에서 우원식 국회의장과 만날 예정이다.',
    'talks parliamentary-exchange committed JP,KR 2026-11-28',
  ],
  [
    'ko',
    '외교부는 27일 총괄공사를 불러 일본 초계기가 독도 인근을 두 차례 비행한 데 대해 항의했다.',
    'act dokdo-takeshima done KR 2026-11-27',
  ],
  [
    'ja',
    '参院議長は27日、3日間の日程で韓国を訪れた。28日に禹元植国会議長と会談する。',
    'talks parliamentary-exchange committed JP,KR 2026-11-28',
  ],
  [
    'ja',
    '日韓の保健当局が26日に署名した協定により、来年4月から韓国の看護師が日本の病院で働けるようになる。',
    'act qualifications committed JP,KR 2027-04',
  ],
  [
    'ja',
    '日本銀行と韓国銀行は27日、両国の即時決済網を2028年3月までにつなぐことで合意したと発表した。',
    'act digital committed JP,KR 2028-03',
  ],
])('the sentence or two that a feed gives are read: %s: %s', (language, text, told) => {
  expect(news(language, text)).toEqual([told]);
});

test.each<[Language, string]>([
  ['en', 'More than 60 flights between Japan and South Korea were cancelled on Friday as a typhoon neared Kyushu.'],
  ['ko', '태풍이 규슈에 접근하면서 27일 한일 노선 항공편 60여 편이 결항됐다.'],
  ['ja', '大雪のため27日は日韓路線の30便余りが欠航した。'],
  ['ko', '한국과 일본이 군수지원협정 협상의 막바지에 접어들었다고 복수의 정부 소식통이 26일 전했다.'],
  ['ko', '일본 참의원 의장이 27일 방한했다. 정부는 28일 국회의장과 예산안을 협의한다.'],
])('no act of state, no end of a pact: %s: %s', (language, text) => {
  expect(news(language, text).filter((told) => !/ open /.test(told))).toEqual([]);
});

test.each<[Language, string, string | undefined]>([
  ['ko', '일본 정부는 10일 탄약과 연료를 서로 제공하는 협정을 한국 측에 타진했다.', undefined],
  ['ja', '日本政府は10日、弾薬を相互に提供する協定を韓国側に打診した。', undefined],
  ['ko', '한국 정부는 10일 일본에 강제동원 희생자 유골을 반환했다.', 'release'],
])('what a paper would provide for is not what is done: %s: %s', (language, text, action) => {
  const [fact] = readArticle({ id: 't', text, publishedAt: '2026-11-27T18:00:00+09:00', language }).facts;
  expect(fact).toBeDefined();
  expect(fact?.action).toBe(action);
});
