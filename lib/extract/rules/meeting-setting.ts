import type { Language } from '../../model/vocabularies';
import type { Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom, isoOf } from '../dates/calendar';
import type { Mode, Predicate } from '../locale';

/** How a Korean or Japanese verb stands to the word for a meeting before it. */
export interface Before {
  sentence: SentenceView;
  article: ArticleView;
  cue: Span;
  predicate: Predicate;
  mode: Mode;
  /** The words from the meeting to the verb, without what stands in brackets. */
  after: string;
}

export type Attachment = 'own' | 'setting' | 'ahead';
/** What the verb tells of the meeting: `none` where it tells of something else, undefined where this does not say. */
export type Reading = (b: Before) => Attachment | 'none' | undefined;

export const isJapanese = ({ article }: Before): boolean => article.language === 'ja';
export const isKorean = ({ article }: Before): boolean => article.language === 'ko';

/** After the word for a meeting: it is where or when something else happened, or what it brought. */
const SETTING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:$)/,
  ko: /^(?:\s?\S{0,4}에서|이?\s?(?:끝나|마친|이후|직후|뒤|전|때|당시|과정|성과|결과|계기|후속|장소|의제|일정[을를]\s?$|분위기|내용|기록|사진|경위)|의 |차|에 앞서|에 맞춰|\s?개최\s?(?:방안|문제|일정|시기|여부|가능성)|에 (?:나란히 |함께 )?참석|[을를] (?:위한|준비)|을 앞두|과 관련|\s?공동)/u,
  ja: /^(?:した(?:際|時(?!間)|とき|後|両|首脳|外相|2人|二人)|で(?!.{0,6}(?:行|開))|後|の(?:あと|後)|の(?:開催(?:方法|時期|問題|案|日程|の可能性)|際の?|場|成果|結果|冒頭|席|議題|内容|記録|議事|経緯|様子|写真)|では|に(?:合わせ|際し|先立|出席(?!し))|を(?:機に|前に|受け|終え)|が終|以来|以降|終了後)/u,
};
/** A meeting described as held, up to the word for it: 열린 한일 국장급 |협의, 開かれた日韓局長級|協議. */
const HELD: Readonly<Record<Language, RegExp>> = {
  en: /^(?:$)/,
  ko: /(?:열린|끝난|막을 내린|폐막한|개최된|개최한|진행된|진행한|가진|마련된|소집된|이뤄진|만난|(?:로|으로|에서|서|간|과|와)\s연)\s[^,.]{0,24}$/u,
  ja: /(?:開かれた|開催された|行われた|開いた|行った)[^、。]{0,20}$/u,
};
/** 10日の|財務対話で */
const OF_THE_DAY = /\d日の(?:日韓|韓日|両国)?[^、。はが]{0,8}$/u;
export const IN_IT = /^(?:에서|을 통해|を通じ|で(?:は|、)?)/u;

/** Where, when or after which something else was done: what was done there tells that it was held. */
export const setting: Reading = (b) => {
  const { sentence, cue, article, after } = b;
  if (!SETTING[article.language].test(after)) return undefined;
  // 다음 달 서울에서 열릴 차관 협의에서 다뤄진다: one to come, whatever is to be done there
  if (isAhead(sentence, cue, article)) return 'ahead';
  const isHeld = isDated(b) || haveMet(b) || (sentence.lead && isNumbered(b));
  return isHeld && isDone(b) ? 'setting' : 'none';
};

const DONE: ReadonlySet<Mode> = new Set(['sign', 'agree', 'done', 'demand']);
const isDone = ({ sentence, article, mode }: Before): boolean =>
  DONE.has(mode) || (mode === 'propose' && (article.language === 'ko' || /た。?$/u.test(sentence.text.trimEnd())));

/** 第2回協議に合わせ署名した: a numbered meeting, told as today's. */
const isNumbered = ({ sentence: { text }, cue, article }: Before): boolean =>
  article.locale.ordinals.some((o) => o.test(text.slice(Math.max(0, cue.start - 14), cue.end)));

/**
 * 23일 도쿄에서 열린 정상회담에서 ...하기로 했다, 16日の首脳会談で...一致した: it was held, if a day says which. 8일 제주에서 열린
 * 교류회의에서 뜻을 모았다: so was any meeting that is said to be held.
 */
const isDated = (b: Before): boolean => {
  const { sentence, cue, article, after } = b;
  const before = sentence.text.slice(0, cue.start);
  return (
    (/정상|首脳/u.test(sentence.text.slice(cue.start, cue.end)) ||
      HELD[article.language].test(before) ||
      (isJapanese(b) && OF_THE_DAY.test(before))) &&
    IN_IT.test(after) &&
    sentence.dates.some((d) => d.end <= cue.start && cue.start - d.end < 40)
  );
};

/** 지난 10일 김 장관과 아카자와 경제산업상은 화상회담에서 합의했다, 趙外相は12日、茂木外相との会談で...促した: both sides, on a day. */
const haveMet = (b: Before): boolean => {
  const { sentence, cue, article, after } = b;
  const before = sentence.text.slice(0, cue.start);
  return (
    (isKorean(b) || MET_WITH.test(before) || OF_THE_TWO.test(before)) &&
    IN_IT.test(after) &&
    isDone(b) &&
    sentence.dates.some((d) => d.end <= cue.start && d.value.length === 10) &&
    (bothBefore(sentence, cue) || OF_THE_TWO.test(before) || officesOnDay(sentence, cue, article))
  );
};

/** 한일 정상은 10일 |회담에서, 日韓外相は10日の|会談で: both by their office, and a day. */
const OF_THE_TWO =
  /(?:한일|양국|두 나라)\s?(?:정상|외교장관|외교부 장관|국방장관|재무장관|외교수장)[은이]\s\S{1,4}일\s(?:\S{1,8}\s){0,2}$|(?:日韓|両国の?)(?:両)?(?:首脳|外相|防衛相|財務相)[はが]\d{1,2}日の?[^、。]{0,8}$/u;
/** 茂木外相との|会談で, 尹氏と岸田首相は16日の|会談で */
const MET_WITH = /との[^、。]{0,4}$|と[^、。]{1,20}は(?:\d{1,2}日(?:夜|朝|午後|午前)?)?[、の]?[^、。]{0,10}$/u;
const COMING =
  /(?:열릴|열리는|개최될|개최되는|예정된|가질|열기로 한)\s[^,.]{0,24}$|(?:開く|開かれる|予定する|予定の|控える|行う|行われる)[^、。はがを]{0,16}$/u;
/** The meeting is described as one to come, with its day. */
const isAhead = ({ text, dates }: SentenceView, cue: Span, { language, published }: ArticleView): boolean =>
  language !== 'en' &&
  COMING.test(text.slice(0, cue.start)) &&
  dates.some(
    (d) =>
      d.end <= cue.start &&
      cue.start - d.end < 40 &&
      (daysFrom(published, d.future ?? d.value) > 0 ||
        // 이달 말 열릴 정상회담
        (language === 'ko' && d.value === isoOf(published).slice(0, 7))),
  );
/** Officials of both sides stand before the word for their meeting. */
export const bothBefore = (sentence: SentenceView, cue: Span): boolean =>
  sentence.people.some((p) => p.end <= cue.start) && sidesBefore(sentence, cue);

function sidesBefore({ people, names }: SentenceView, cue: Span): boolean {
  const sides = new Set([
    ...people.filter((p) => p.end <= cue.start).map((p) => p.person.country),
    ...names.filter((n) => n.end <= cue.start && n.value.type !== 'place').flatMap((n) => n.value.countries),
  ]);
  return sides.has('KR') && sides.has('JP');
}
/** 한일 군 당국은 9일 화상|회의에서, 교육부와 문부과학성은 9일 국장급 |회의에서 */
const OFFICES_ON_DAY =
  /(?:당국|정부|양국|양측|두 나라|[가-힣][부성청처원군])(?:은|는|이|가)\s(?:지난 )?\d{1,2}일\s((?:\S{1,8}\s){0,4}\S{0,6})$/u;
/** Where many sit, or one side alone. */
const OF_MANY = /유엔|총회|이사회|G\d|아세안|에이펙|안보리|IAEA|WTO|국제|다자|기구|각의|국무|국회/u;

function officesOnDay(sentence: SentenceView, cue: Span, { language, locale }: ArticleView): boolean {
  const where = language === 'ko' ? OFFICES_ON_DAY.exec(sentence.text.slice(0, cue.start))?.[1] : undefined;
  return (
    where !== undefined &&
    !OF_MANY.test(where) &&
    (sidesBefore(sentence, cue) || locale.words.bothSides.test(sentence.text.slice(0, cue.start)))
  );
}
