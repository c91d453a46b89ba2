import { sifted } from '../../text/cue';
import { contains, type Span } from '../../text/span';
import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Predicate } from '../locale';
import { partiesOf } from '../parties/parties-of';
import { type Draft, isMeeting, type Rule } from '../rule';
import { heldMeeting } from './held-meeting';

/** 8月に東京で予定される日韓首脳会談の準備が, 5月に開く日中韓サミットへの出席を: between the day and the word. */
const IN_JAPANESE = sifted(
  /^(?:\d*日)?(?:に|にも|の)[^、。\d]{0,14}?(?:予定(?:される|する|の|されている|している)|開かれる|開催される|開催する|開く|行われる|行う|控え[るた])(?:(?:日韓|韓日|日中韓|両国の?|2国間の?)?)(首脳会談|首脳会議|サミット)/u,
  'ja',
);
/** 21일 서울에서 예정된 외교차관 협의에는 영향이 없다, 내달로 잡힌 국방장관회담을 준비한다 */
const IN_KOREAN = sifted(
  /^(?:로|에|에는)?\s?(?:\S{1,6}에서\s|\S{1,6}에\s)?(?:예정된|예정돼 있는|예정인|열릴|열리는|열기로 한|잡힌|잡혀 있는|개최될)\s(?!예정)((?:\S{1,9}\s){0,3}?[가-힣·]{0,9}(?:회담|협의회?|회의|대화|총회|위원회))(?!체|록|장)|^\s((?:\S{1,6}\s)?[가-힣]{0,6}회[담의])(?:에는|에도|은|도|는)\s(?:변동|영향|차질|변함|지장)/u,
  'ko',
);

/** 다음 달 열리는 세계수로회의 */
const OF_MANY = /세계|국제|유엔|아세안|에이펙|APEC|G\d|다보스|뮌헨|샹그릴라|총회의/u;

/** A meeting that a Japanese (of leaders) or Korean sentence only names, with the day for which it is set. */
export const MEETING_TO_COME: Rule = {
  name: 'meeting-to-come',
  find: (sentence, article, before) => {
    if (article.language === 'en' || before.some((d) => d.sentence === sentence && isMeeting(d))) return [];
    const found = sentence.dates.flatMap((date): Draft[] => namedOn(date, sentence, article, before) ?? []);
    return article.language === 'ko' ? found.slice(0, 1) : found;
  },
};

function namedOn(
  date: DateMention,
  sentence: SentenceView,
  article: ArticleView,
  before: readonly Draft[],
): Draft[] | undefined {
  const value = date.future ?? date.value;
  const pattern = article.language === 'ja' ? IN_JAPANESE : IN_KOREAN;
  const match = pattern.exec(sentence.text.slice(date.end, date.end + 50));
  if (!match || daysFrom(article.published, value) <= 0 || OF_MANY.test(match[0])) return undefined;
  const word = (match[1] ?? match[2])!;
  const start = date.end + match.index + match[0].indexOf(word);
  const cue: Span = { start, end: start + word.length };
  const clause = sentence.clauses.find(
    (c) => contains(c, cue) && !c.embedded && !(c.conditional && article.language === 'ko'),
  );
  const predicate: Predicate = { mode: 'plan', recap: false, ...cue };
  const level: MeetingLevel = article.language === 'ja' || /정상/u.test(word) ? 'summit' : 'any';
  const told = before.some(
    (d) => isMeeting(d) && d.status !== 'held' && (level === 'summit' ? d.kind === 'summit' : d.date === value),
  );
  if (!clause || told) return undefined;
  const parties = partiesOf({ sentence, clause, cue, predicate, level, article, before });
  if (!parties || (article.language === 'ja' && parties.kind !== 'summit')) return undefined;
  const held = heldMeeting(
    parties,
    {
      context: 'news',
      rule: 'meeting-to-come',
      statusCue: match[0],
      date: value,
      dateBasis: date.basis,
      sentence,
      clause,
      predicate,
      around: { ...clause, start: date.start, end: cue.end },
      ...(parties.kind === 'talks' ? { topic: talksTopic(sentence, { ...clause, ...cue }, article) } : {}),
      doubt: 0.2,
    },
    article,
  );
  return [{ ...held, status: 'planned' }];
}
