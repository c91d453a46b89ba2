import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Language } from '../../lib/model/vocabularies';

const read = (language: Language, text: string, title = '') =>
  readArticle({ id: 'a', text, title, publishedAt: '2027-03-12T18:00:00+09:00', language }).facts.map(
    ({ kind, topic, status, date, context }) => [kind, topic, status, date ?? '-', context].join(' '),
  );

/** News of its own, so that the rest of the article is read after it. */
const LEAD = {
  ko: '한국과 일본은 12일 서울에서 수소 협력 양해각서에 서명했다. 양국은 올해 안에 실무 작업에 들어간다.\n\n',
  ja: '日韓両政府は12日、水素協力の覚書に署名した。年内に実務作業に入る。\n\n',
} as const;

describe('what is told only in passing is background', () => {
  test.each<[Language, string, string]>([
    ['ko', '지난해 8월 두 부처가 서명한 AI 협력각서와는 별개다.', 'agreement ai signed 2026-08 background'],
    ['ko', '2016년 11월 체결된 지소미아를 토대로 정보를 나눠 왔다.', 'agreement gsomia signed 2016-11 background'],
    ['ko', '우주와 스타트업 협력각서라는 성과도 있었다.', 'agreement startups signed - background'],
    ['ja', '昨年8月に両省が署名したAI協力の覚書とは別だ。', 'agreement ai signed 2026-08 background'],
    ['ja', '16年に締結されたGSOMIAを土台に情報を交換してきた。', 'agreement gsomia signed 2016 background'],
    ['ja', '人工知能の覚書という成果もあった。', 'agreement ai signed - background'],
  ])('a paper in what describes a noun (%s: %s)', (language, sentence, fact) => {
    const facts = read(language, LEAD[language as 'ko' | 'ja'] + sentence);
    expect(facts).toContain(fact);
    expect(facts.filter((f) => f.endsWith('news') && !f.includes('hydrogen'))).toEqual([]);
  });

  test.each<[Language, string, string]>([
    ['ko', '양국 정상은 지난해 1월 나라 회담에서 이 문제를 논의했다.', 'summit leaders-summit held 2026-01 background'],
    ['ko', '두 정상의 대면은 지난해 5월 안동 회담 이후 열 달 만이다.', 'summit leaders-summit held 2026-05 background'],
    ['ja', '昨年1月に奈良で行われた首脳会談でも話題に上った。', 'summit leaders-summit held 2026-01 background'],
    ['ja', '両首脳の対面は昨年5月に安東で会って以来となる。', 'summit leaders-summit held 2026-05 background'],
  ])('a meeting that is only where or since when (%s: %s)', (language, sentence, fact) => {
    expect(read(language, LEAD[language as 'ko' | 'ja'] + sentence)).toContain(fact);
  });
});

describe('why something was done is not what was done', () => {
  test.each<[Language, string, string]>([
    ['ko', '이 훈련은 2018년 12월 초계기 갈등으로 중단됐다.', 'measure defence-exchange suspended 2018-12 background'],
    [
      'ja',
      '訓練は2018年12月に起きたレーダー照射問題で途絶えていた。',
      'measure defence-exchange suspended 2018-12 background',
    ],
  ])('a drill that stopped over a quarrel (%s: %s)', (language, sentence, fact) => {
    const lead =
      language === 'ko'
        ? '한국과 일본 해군이 공동 훈련을 다시 한다. 두 나라 국방부가 12일 발표했다.\n\n'
        : '海上自衛隊と韓国海軍が共同演習を再び行う。防衛省が12日発表した。\n\n';
    const facts = read(language, lead + sentence);
    expect(facts.filter((f) => f.includes('radar'))).toEqual([]);
    expect(facts).toContain(fact);
  });
});

describe('a history keeps its year, and what followed then stays history', () => {
  test.each<[Language, string]>([
    ['ko', '일본은 2023년 3월 수출규제를 풀었고, 7월에는 한국을 화이트리스트에 되돌렸다.'],
    ['ja', '日本は2023年3月に輸出規制を解除し、7月には韓国をグループAに復帰させた。'],
  ])('%s: %s', (language, sentence) => {
    const facts = read(language, LEAD[language as 'ko' | 'ja'] + sentence);
    expect(facts).toContain('measure export-whitelist in-force 2023-07 background');
    expect(facts.filter((f) => f.includes('export') && f.endsWith('news'))).toEqual([]);
  });

  test.each<[Language, string]>([
    ['ko', '사도광산은 2024년 7월 세계유산에 등재됐다. 그때 일본 정부는 추도식을 매년 열겠다고 약속했다.'],
    ['ja', '佐渡島の金山は2024年7月に世界遺産に登録された。その際、日本政府は追悼式を毎年開くと約束した。'],
  ])('then (%s: %s)', (language, text) => {
    expect(read(language, LEAD[language as 'ko' | 'ja'] + text).filter((f) => /sado.*news$/.test(f))).toEqual([]);
  });
});

test.each<[Language, string]>([
  ['ko', '회담에서는 지난달 서명된 핵심광물 협력각서의 이행 방안이 논의될 것으로 보인다.'],
  ['ko', '한일 지소미아가 체결된 지 12일로 10년을 맞았다.'],
  ['ko', '각서는 연구자 파견을 골자로 한다.'],
  ['ja', '会談では、先月署名した重要鉱物の協力覚書の具体化を話し合う見通しだ。'],
  ['ja', '日韓のGSOMIAは12日、署名から10年を迎えた。'],
  ['ja', '若手研究者の派遣を柱とする。'],
])('an agenda, an anniversary or the gist of a paper is no news (%s: %s)', (language, sentence) => {
  const news = read(language, LEAD[language as 'ko' | 'ja'] + sentence).filter((f) => f.endsWith('news'));
  expect(news.filter((f) => !f.includes('hydrogen'))).toEqual([]);
});

test.each<[Language, string, string]>([
  ['ko', '[사설] 남은 과제', '사도광산 추도식은 3년 연속 반쪽으로 치러졌다. 한국 정부는 불참을 통보했다.'],
  ['ja', '【社説】残る課題', '佐渡金山の追悼式は3年続けて韓国政府が欠席した。'],
])('an editorial reports nothing of its own (%s: %s)', (language, title, text) => {
  expect(read(language, text, title).filter((f) => f.endsWith('news'))).toEqual([]);
});

test('a sentence that stops at the noun of its act tells it', () => {
  expect(read('ja', `${LEAD.ja}日韓の通貨スワップは関係悪化のあおりを受け、2015年2月に失効。`)).toContain(
    'measure currency-swap ended 2015-02 background',
  );
});
