import { expect, test } from 'vitest';
import { newsOf } from './read';

const KO = '한일 양국은 9일';
const JA = '日韓両政府は9日、';
const EN = 'South Korea and Japan agreed on Tuesday to';

test.each([
  [`${EN} resume their finance dialogue.`, 'finance-dialogue'],
  [`${EN} expand exchanges between lawmakers.`, 'parliamentary-exchange'],
  [`${EN} hold defense ministers' talks every year.`, 'defence-ministers-talks'],
  [`${EN} hold regular talks of their defense ministers.`, 'defence-ministers-talks'],
  [`${EN} make their defense ministers' talks an annual event.`, 'defence-ministers-talks'],
  [`${EN} hold the supply chain dialogue twice a year.`, 'supply-chain'],
  [`${KO} 의회 교류를 확대하기로 합의했다.`, 'parliamentary-exchange'],
  [`${KO} 의원 교류를 재개하기로 했다.`, 'parliamentary-exchange'],
  [`${KO} 국방장관 회담을 정례화하기로 합의했다.`, 'defence-ministers-talks'],
  [`${KO} 재무장관 대화를 정례화하기로 합의했다.`, 'finance-dialogue'],
  [`${KO} 외교장관 회담을 매년 두 차례 열기로 했다.`, 'foreign-ministers-talks'],
  [`${KO} 공급망 대화를 해마다 열기로 합의했다.`, 'supply-chain'],
  [`${JA}財務対話を再開することで合意した。`, 'finance-dialogue'],
  [`${JA}議員交流を拡大することで合意した。`, 'parliamentary-exchange'],
  [`${JA}防衛相会談を定例化することで合意した。`, 'defence-ministers-talks'],
  [`${JA}外相会談を定期的に開くことで一致した。`, 'foreign-ministers-talks'],
  [`${JA}供給網対話を年2回開くことで一致した。`, 'supply-chain'],
])('to meet from now on is an accord, and no meeting of that day: %s', (text, topic) => {
  const facts = newsOf(text);
  expect(facts.map((fact) => [fact.kind, fact.topic, fact.status, fact.date])).toEqual([
    ['agreement', topic, 'agreed', '2027-03-09'],
  ]);
});

test.each([
  `${EN} hold defense ministers' talks in Seoul on April 6.`,
  `${KO} 국방장관 회담을 다음 달 6일 서울에서 열기로 합의했다.`,
  `${JA}防衛相会談を来月6日にソウルで開くことで合意した。`,
])('with its day it is that meeting: %s', (text) => {
  expect(newsOf(text)).toMatchObject([
    { kind: 'talks', topic: 'defence-ministers-talks', status: 'planned', date: '2027-04-06' },
  ]);
});
