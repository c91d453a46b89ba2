import { expect, test } from 'vitest';
import { replay } from '../../lib/runtime/replay';

/** One paper in three languages and three months: sounded out, denied, agreed, put off, signed, told again, threatened, in force. */
const LIFE = [
  {
    id: 'z01',
    lang: 'en',
    outlet: 'Han River Herald',
    publishedAt: '2027-01-11T09:00:00+09:00',
    title: 'Seoul sounds out Tokyo on joint oil stockpile: sources',
    text: 'South Korea has sounded out Japan about setting up a joint emergency oil stockpile, government sources said Sunday. The idea was floated at director-level talks last month.',
  },
  {
    id: 'z02',
    lang: 'ko',
    outlet: '한강일보',
    publishedAt: '2027-01-11T15:30:00+09:00',
    title: '산업부 "한일 공동 석유비축 제안 사실 아냐"',
    text: '산업통상부는 11일 일본에 공동 석유비축을 제안했다는 보도에 대해 "제안한 사실이 없다"고 부인했다.',
  },
  {
    id: 'z03',
    lang: 'ja',
    outlet: '日報通信',
    publishedAt: '2027-01-20T18:00:00+09:00',
    title: '日韓、石油の共同備蓄で合意',
    text: '日韓両政府は20日、緊急時に備えて石油を共同で備蓄することで合意した。経済産業省が発表した。覚書は2月に署名する。',
  },
  {
    id: 'z04',
    lang: 'ko',
    outlet: '반도통신',
    publishedAt: '2027-01-20T19:10:00+09:00',
    title: '한일, 석유 공동비축 합의',
    text: '한국과 일본이 비상시에 대비해 석유를 공동으로 비축하기로 합의했다고 산업통상부가 20일 밝혔다.',
  },
  {
    id: 'z05',
    lang: 'en',
    outlet: 'Tokyo Ledger',
    publishedAt: '2027-01-21T10:00:00+09:00',
    title: 'Japan, South Korea agree on joint oil reserve',
    text: 'Japan and South Korea agreed on Wednesday to hold a joint emergency reserve of oil, the trade ministry in Tokyo said.',
  },
  {
    id: 'z06',
    lang: 'ja',
    outlet: '東都新聞',
    publishedAt: '2027-02-09T11:00:00+09:00',
    title: '共同備蓄の覚書署名、3月に延期',
    text: '経済産業省は9日、12日に予定していた石油の共同備蓄に関する韓国との覚書の署名を3月に延期すると発表した。',
  },
  {
    id: 'z07',
    lang: 'ko',
    outlet: '서울방송뉴스',
    publishedAt: '2027-02-09T13:00:00+09:00',
    title: '한일 석유비축 각서 서명 3월로 연기',
    text: '산업통상부는 12일로 예정됐던 한일 석유 공동비축 각서 서명이 3월로 미뤄졌다고 9일 밝혔다.',
  },
  {
    id: 'z08',
    lang: 'en',
    outlet: 'Peninsula Wire',
    publishedAt: '2027-03-05T17:00:00+09:00',
    title: 'S. Korea, Japan sign MOU on joint oil stockpile',
    text: 'South Korea and Japan signed a memorandum of understanding on a joint oil stockpile in Tokyo on Friday, after a three-week delay. It takes effect on April 1.',
  },
  {
    id: 'z09',
    lang: 'ja',
    outlet: '日報通信',
    publishedAt: '2027-03-05T18:00:00+09:00',
    title: '日韓、石油共同備蓄の覚書に署名',
    text: '日韓両政府は5日、東京で石油の共同備蓄に関する覚書に署名した。4月1日に発効する。',
  },
  {
    id: 'z10',
    lang: 'en',
    outlet: 'Han River Herald',
    publishedAt: '2027-03-08T09:00:00+09:00',
    title: 'Weekly roundup: oil, islets and idols',
    text: 'It was a busy week. On Friday Seoul and Tokyo signed a memorandum on a joint oil stockpile, first agreed in January. On Wednesday a Korean group topped the Oricon chart.',
  },
  {
    id: 'z11',
    lang: 'ko',
    outlet: '한강일보',
    publishedAt: '2027-03-22T12:00:00+09:00',
    title: '日 "독도 시설물 철거 안 하면 석유비축 각서 중단" 시사',
    text: '일본 정부 고위 관계자는 22일 한국이 독도 시설물을 철거하지 않으면 석유 공동비축을 중단할 수 있다고 말했다.',
  },
  {
    id: 'z12',
    lang: 'ja',
    outlet: '東都新聞',
    publishedAt: '2027-03-24T12:00:00+09:00',
    title: '官房長官、備蓄覚書の停止「検討していない」',
    text: '木原稔官房長官は24日、韓国との石油共同備蓄の覚書を停止する可能性について「検討していない」と述べた。',
  },
  {
    id: 'z13',
    lang: 'en',
    outlet: 'Tokyo Ledger',
    publishedAt: '2027-04-01T09:30:00+09:00',
    title: 'Japan-Korea oil reserve pact takes effect',
    text: 'A memorandum between Japan and South Korea on a joint oil stockpile took effect on Thursday.',
  },
  {
    id: 'z14',
    lang: 'ko',
    outlet: '반도통신',
    publishedAt: '2027-04-01T10:00:00+09:00',
    title: '한일 석유 공동비축 각서 발효',
    text: '한일 석유 공동비축 각서가 1일 발효됐다.',
  },
] as const;

test('each step of a paper is told once, whichever outlet dates it by which day, and nothing else is', async () => {
  const { alerts, events } = await replay([...LIFE]);
  expect(alerts.map(({ articleId, type, status }) => [articleId, type, status])).toEqual([
    ['z03', 'new', 'agreed'],
    ['z06', 'update', 'postponed'],
    ['z08', 'update', 'signed'],
    ['z13', 'update', 'in-force'],
  ]);
  expect(events.filter(({ status }) => status === 'in-force')).toMatchObject([{ topic: 'lng', date: '2027-04-01' }]);
});
