import { MEETING_TOPICS } from '../about/topic-rows';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import type { Guard } from './act-guard';
import { ANSWERS } from './answers';

/** By the words of a Korean or Japanese clause. */
export const IN_KOREAN_OR_JAPANESE: readonly Guard<[ActClause]>[] = [
  {
    // 종료를 6시간 앞두고 |효력을 이어가기로 했다: when, and not what
    why: 'ahead of it something else is told',
    holds: (c) => c.article.language === 'ko' && /앞두고[,\s]*$/u.test(c.text) && c.clause.end < c.sentence.text.length,
  },
  {
    // 게이단렌 간부들을 만나 투자를 요청했다: asked of business
    why: 'asked of somebody private',
    holds: (c) =>
      (c.mode === 'demand' || c.mode === 'propose') && MET_FIRMS.test(c.sentence.text.slice(0, c.predicate.start)),
  },
  {
    // "관계 전체를 보며 대응하겠다"고 답했다: named in the words of an answer, it is of nothing
    why: 'said in general terms',
    holds: (c) =>
      c.mode === 'plan' &&
      ANSWERED.test(c.text) &&
      !c.sentence.topics.some(
        (t) =>
          !MEETING_TOPICS.has(t.value.topic) &&
          !t.value.adjunct &&
          t.end <= c.predicate.start &&
          t.start >= c.text.search(/["「]/u) + c.clause.start,
      ),
  },
  {
    // 각서의 이행 방안이 논의될 것으로 보인다, 具体化を話し合う見通しだ
    why: 'it is on the agenda, and no more',
    holds: (c) => (c.mode === 'plan' || c.mode === 'propose') && AGENDA.test(c.text.trimEnd()),
  },
  {
    // 増便について話し合う, 拡大を議論する: what they meet about is not done yet
    why: 'it is talked about',
    holds: (c) => c.article.language === 'ja' && c.mode === 'plan' && (TALKED_OVER.test(c.text) || isToBeTalkedOver(c)),
  },
  {
    // 構想を持ちかけ、飯田氏は検討する考えを示した: an answer, and no plan of its own
    why: 'the other side looks into it',
    holds: (c) =>
      c.article.language === 'ja' &&
      c.mode === 'propose' &&
      c.clause.start > 0 &&
      /^[^、。をがに]{1,16}は(?:前向きに|持ち帰って|慎重に|今後)?検討する(?:考え|意向|姿勢|方針|と)/u.test(c.text),
  },
  {
    // 訪れ、韓国の農相と会った: a journey to meet, which is told by its own rule
    why: 'a journey to meet',
    holds: (c) =>
      c.article.language === 'ja' &&
      c.action?.action === 'visit' &&
      /訪(?:れ|問し|ね)、$/u.test(c.text) &&
      c.before.some((d) => d.sentence === c.sentence && isMeeting(d)),
  },
  {
    // 대사 초치는 하지 않기로 했다: no protest is no act
    why: 'a protest that was not made',
    holds: (c) => c.mode === 'cancel' && NO_PROTEST.test(c.text),
  },
  {
    // 차관급 협의를 시작했다
    why: 'the talks themselves',
    holds: (c) => c.mode === 'negotiate' && c.meeting?.status === 'held' && !c.instrument,
  },
  {
    // 실무 협의를 다음 달 여는 방안을 검토 중이다: what is being looked at is to meet
    why: 'a meeting that is only proposed is told by its own rule',
    holds: (c) =>
      (c.mode === 'propose' || c.mode === 'negotiate') &&
      c.meeting !== undefined &&
      c.meeting.status !== 'held' &&
      !c.action &&
      !c.predicate.act &&
      !c.signing,
  },
  ...ANSWERS,
];

const TALKED_OVER = /(?:話し合う|協議する|議論する|意見(?:を)?交[換わ]す?る?)。?$/u;
const TO_TALK_OVER = /(?:話し合う|協議する|議論する)[^、。をがは]{0,14}(?:協議|会合|会議|対話|委員会)(?:を|が)/u;
/** 拡大を話し合う|協議を開く */
function isToBeTalkedOver({ text, clause, predicate, action }: ActClause): boolean {
  const found = TO_TALK_OVER.exec(text);
  const act = predicate.act ?? action?.span;
  return found !== null && act !== undefined && act.end <= clause.start + found.index;
}

const NO_PROTEST =
  /(?:초치|항의|유감 표명|맞대응)(?:는|은|를|을|도|까지는)?\s(?:\S{1,6} )?(?:하지|내지|보내지) 않기로|(?:抗議|召致|対抗措置)(?:は|を)(?:し|出さ|取ら)ない(?:こと|方針)/u;
const ANSWERED =
  /["「][^"「」]{2,60}(?:대응|노력|협력|소통|대처|기여)(?:하|해 나가)겠다["”]?고|["「][^"「」]{0,20}(?:외교|관계|소통|대화|교류|공조)[를을] (?:[^ "]{1,6} ){0,2}이어 ?(?:가|나가)겠다["”]?고|「[^「」]{2,60}(?:(?:対応|努力|協力|連携|対処|尽力)(?:する|していく|したい)|努める|努めたい|努めていく)」と/u;
const AGENDA =
  /(?:논의|협의|의논|거론|점검|다뤄|다루|테이블에 오|의제로 오)(?:될|할|질|를|를 것|게 될|르)\s?(?:것|전망|예정|계획|듯|가능성|공산)[가-힣 ]{0,10}[."']{0,2}$|(?:話し合[うわ]|議論[すさ]|協議[すさ]|取り上げ|意見を交わ|議題に|テーマに)[^、。]{0,8}(?:見通し|予定|見込み|方向|可能性|とみられ|公算)[^、。]{0,8}。?$/u;
const MET_FIRMS =
  /(?:게이단렌|경단련|한경협|상의|경제단체|기업인|재계|업체|경제계)(?: \S{1,6})?(?:들)?(?:과|와|을|를) (?:만나|만난)|(?:経団連|経済界|財界|企業|商工会議所)(?:の[^、。]{1,6})?(?:ら|たち)?(?:と(?:会い|会って|懇談し|面会し)|(?:を|に)訪(?:れ|ね|問し))/u;
