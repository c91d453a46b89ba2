import { STAGE } from '../../model/vocabularies';
import { contains } from '../../text/span';
import { MEETING_TOPICS } from '../about/topic-rows';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import type { Guard } from './act-guard';
import { OF_MEETING } from './denied-meeting';

const TO_WORDS =
  /(?:抗議|主張|批判|非難|指摘|反論)(?:は|を|に対し|について|に)[^。]{0,16}(?:受け入れられ|反論|一蹴|はねつけ|突っぱね|当たらない)|수 없는 (?:주장|요구|항의|비판)["”]?이?라|(?:항의|주장|비판|지적|반발)(?:를|을|은|는|에 대해)\s(?:\S{1,8}\s)?(?:일축|반박|받아들일 수 없)/u;

const ASKED_FIRST =
  /(?:提案|提起|打診|求め|要請|促し)[^、。]{0,6}(?:が|ものの)、$|(?:제안|제의|요청|요구|타진|촉구)(?:했|하였)(?:지만|으나|는데) $/u;
const WILL_SEE =
  /検討[^、。]{0,8}」?(?:と|旨を|だと)[^、。]{0,8}(?:答え|応じ|述べ|返答|回答|説明)|검토[^,.]{0,12}(?:다고|라고|며) (?:\S{1,6} )?(?:답|말|화답|응|밝혔|했다)/u;
const ASKED_THERE =
  /(?:求め|要請|呼びかけ|促し|提案|要望|要求|案を示)[^。]{0,14}$|(?:요구|요청|촉구|제안|당부|건의)\S{0,6} $/u;
const MORE_TALK =
  /(?:논의|협의|검토|대화)[가이] (?:더 )?필요하다는 데|(?:추후|나중에|차차|계속해서?) (?:\S{1,4} )?(?:논의|협의|검토)하기로/u;
const OWN_GOVERNMENT =
  /(?:国会|議会|衆院|参院)[^。、]{0,30}(?:は|が)[^。]{0,60}(?<![一-鿿])政府に(?:対し)?[^、。]{0,12}(?:求め|促|要請)|(?:국회|의회|상임위|위원회)(?:는|가|은|이) [^.]{0,60}(?<!일본 |한국 )정부에 [^.]{0,16}(?:촉구|요구|요청)/u;
/** 이를 반박했다, 연계할 수 없다고 선을 그었다, 影響を与える意図はない: of nothing that was said to come. */
const RETORTS =
  /^\s?(?:이를|이에|これを|これに)[^가-힣]{0,2}\s?\S{0,4}\s?(?:반박|일축|맞|反論|否定)|수 없다[고며]|(?:影響|支障)[^、。]{0,8}(?:意図|考え|つもり)は|(?:영향|지장)[^,.]{0,8}(?:의도|생각)/u;
const hasOwnTopic = ({ sentence, clause }: ActClause): boolean =>
  sentence.topics.some((t) => contains(clause, t) && !MEETING_TOPICS.has(t.value.topic));

const GUARDS: readonly Guard<[ActClause]>[] = [
  {
    // 日本側は締結を呼びかけ、韓国側は「検討する」と答えた: an answer that says nothing
    why: 'it will be looked at, as an answer',
    holds: (c) =>
      c.mode === 'propose' && WILL_SEE.test(c.text) && ASKED_THERE.test(c.sentence.text.slice(0, c.clause.start)),
  },
  {
    // 大統領室が日程を固めたと伝えたが、報道官は「確定した事実はない」と否定した
    why: 'a meeting is denied, which its own rule tells',
    holds: (c) =>
      c.mode === 'deny' &&
      !hasOwnTopic(c) &&
      OF_MEETING.test(c.sentence.text) &&
      c.before.some((d) => isMeeting(d) && d.context === 'news' && STAGE[d.status] === 'open'),
  },
  {
    // 추가 논의가 필요하다는 데 인식을 같이했다
    why: 'agreed that there is more to talk about',
    holds: (c) => c.mode === 'agree' && MORE_TALK.test(c.text),
  },
  {
    // 韓国国会の委員会は、輸入禁止を維持するよう政府に求める決議案を可決した
    why: 'a parliament asks its own government',
    holds: (c) => c.mode === 'demand' && OWN_GOVERNMENT.test(c.text),
  },
  {
    // 韓国側が提案したが、日本側が応じなかった
    why: 'what the other side proposed was not taken up',
    holds: (c) =>
      c.mode === 'deny' &&
      /応じな|受け入れな|断っ|拒[みん]|응하지 않|거절|거부|난색/u.test(c.text) &&
      !hasOwnTopic(c) &&
      ASKED_FIRST.test(c.sentence.text.slice(0, c.clause.start)),
  },
  {
    // 「抗議は受け入れられない」と反論した, 비판을 반박했다: an answer, and no report denied
    why: 'an answer to what the other side says',
    holds: (c) => c.mode === 'deny' && (TO_WORDS.test(c.text) || (RETORTS.test(c.text) && !hasOwnTopic(c))),
  },
];

/** Korean and Japanese clauses that only answer what somebody has said, asked for or proposed, and change nothing. */
export const ANSWERS: readonly Guard<[ActClause]>[] = GUARDS.map(({ why, holds }) => ({
  why,
  holds: (c) => c.article.language !== 'en' && holds(c),
}));
