import type { Language } from '../../model/vocabularies';
import { distance, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom, isoOf } from '../dates/calendar';
import type { Predicate } from '../locale';
import { attachedInEnglish } from './attached-in-english';

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
const BESIDE = /^(?:に合わせ|に先立|を前に|に続[いき])|^(?:에 맞춰|에 앞서|[을를] 앞두고|[을를] 계기로|에 이어)\s/u;
const BEFORE_IT = /^(?:を前に|を控え|に先立ち|[을를]\s?앞두고|에 앞서)/u;
const SET_UP =
  /^\s?(?:を|が)(?:[^、。]{0,10}[にで]|新たに|近く|正式に)?(?:発足|設置|新設|創設|立ち上げ|設立|結成|設け|つく|常設)|^[을를이가] (?:새로 |공식 |정식 )?(?:신설|출범|발족|구성|설치|창설|결성|꾸[리려렸]|만들|상설화|정례화)/u;
const DONE_TO_ROW =
  /^」?の(?:設置|新設|創設|発足|立ち上げ|常設化?|定例化|格上げ|拡充|拡大|廃止|再開)(?:[でにをはがも]|$)|^」?を[^、。]{0,8}?(?:停止|中断|中止|終了|延長|拡大|拡充|格上げ|廃止|打ち切|常設化|定例化|凍結)(?!後|前)/u;
const IN_IT = /^(?:에서|을 통해|を通じ|で(?:は|、)?)/u;
/**
 * How the predicate goes with a meeting: `own` tells of it (held, will meet), `setting` tells what was done there, in
 * the lead, so that it must have been held.
 */
export function attachmentOf(
  sentence: SentenceView,
  cue: Span,
  predicate: Predicate,
  article: ArticleView,
): 'own' | 'setting' | 'ahead' | undefined {
  const { text } = sentence;
  const off = predicate.mode === 'cancel' || predicate.mode === 'postpone';
  if (article.language === 'en') return attachedInEnglish(sentence, cue, predicate, article);
  // 緩和すると会談に先立ち発表した: it only stands with who said so
  if (article.language === 'ja' && cue.start >= predicate.end) return undefined;
  const after = text
    .slice(cue.end, predicate.start)
    .replace(/\([^)]*\)/gu, '')
    .replace(/^\)/u, '');
  // 首脳会談に合わせて開く予定だった経済人会議は延びた: beside what is off
  if (off && BESIDE.test(after)) return undefined;
  if (article.language === 'ja' && ATTENDED.test(text.slice(cue.end, predicate.end + 2)))
    return sentence.lead || predicate.mode === 'done' ? 'own' : undefined;
  // 회담이 끝나고: it is over, and something else follows
  if (/끝나|마친|마치고|終え|終わ/u.test(text.slice(cue.end, predicate.end))) return undefined;
  // 首脳会談を前に、...との観測を否定した
  if (predicate.mode === 'deny') {
    // 조 장관과의 통화에서 ...보도를 부인했다: where it was denied
    if (article.language === 'ko' && IN_IT.test(after))
      return bothBefore(sentence, cue) && sentence.dates.some((d) => d.end <= cue.start) ? 'setting' : undefined;
    return distance(cue, predicate) < 70 && !BEFORE_IT.test(after) ? 'own' : undefined;
  }
  if (off)
    return distance(cue, predicate) < (/^[이가]\s/u.test(text.slice(cue.end)) ? 70 : 36) && !/^\S{0,2}은\s/u.test(after)
      ? 'own'
      : distance(cue, predicate) < 20
        ? 'own'
        : undefined;
  if (SETTING[article.language].test(after)) {
    // 第2回協議に合わせ署名した: a numbered meeting, told as today's
    const numbered = article.locale.ordinals.some((o) => o.test(text.slice(Math.max(0, cue.start - 14), cue.end)));
    const done =
      predicate.mode === 'sign' ||
      predicate.mode === 'agree' ||
      predicate.mode === 'done' ||
      predicate.mode === 'demand' ||
      (predicate.mode === 'propose' && (article.language === 'ko' || /た。?$/u.test(text.trimEnd())));
    // 23일 도쿄에서 열린 정상회담에서 ...하기로 했다, 16日の首脳会談で...一致した: it was held, if a day says which
    // 8일 제주에서 열린 교류회의에서 뜻을 모았다: so was any meeting that is said to be held
    const dated =
      (/정상|首脳/u.test(text.slice(cue.start, cue.end)) ||
        HELD[article.language].test(text.slice(0, cue.start)) ||
        (article.language === 'ja' && OF_THE_DAY.test(text.slice(0, cue.start)))) &&
      IN_IT.test(after) &&
      sentence.dates.some((d) => d.end <= cue.start && cue.start - d.end < 40);
    // 지난 10일 김 장관과 아카자와 경제산업상은 화상회담에서 합의했다: both sides, in a meeting, on a day
    // 趙外相は12日、茂木外相との会談で...促した
    const met =
      (article.language === 'ko' ||
        MET_WITH.test(text.slice(0, cue.start)) ||
        OF_THE_TWO.test(text.slice(0, cue.start))) &&
      IN_IT.test(after) &&
      done &&
      sentence.dates.some((d) => d.end <= cue.start && d.value.length === 10) &&
      (bothBefore(sentence, cue) || OF_THE_TWO.test(text.slice(0, cue.start)) || officesOnDay(sentence, cue, article));
    // 다음 달 서울에서 열릴 차관 협의에서 다뤄진다: one to come, whatever is to be done there
    if (isAhead(sentence, cue, article)) return 'ahead';
    return (dated || met || (sentence.lead && numbered)) && done ? 'setting' : undefined;
  }
  // 水素対話を延長した, 協議を打ち切った: a row of meetings is what something is done to
  if (article.language === 'ja' && DONE_TO_ROW.test(after)) return undefined;
  // 協議体を発足させた: to set one up is an act, whatever its tense
  if (SET_UP.test(after)) return undefined;
  // 안보대화를 재개하기로 합의: a row of meetings brought back is an act, not a meeting
  if (article.locale.words.revive.test(after) && predicate.mode !== 'done') return undefined;
  // 진해를 방문해 달라는 장관의 초청을 수락했다: what was accepted stands before who asked
  const accepted = /수락|받아들|受諾|応じ/u.test(text.slice(predicate.start, predicate.end));
  const reach =
    !accepted && (predicate.mode === 'done' || predicate.mode === 'sign' || predicate.mode === 'agree') ? 18 : 45;
  // 합동총회를 9월 서울에서 여는 방향으로 조율하기로 했다
  const held =
    article.language === 'ko' &&
    after.length <= 45 &&
    /^[을를]\s/u.test(after) &&
    /\s(?:열|여는|갖|가질|개최|진행)[^,]{0,14}$/u.test(after);
  // 3국 정상회의는 2024년 5월 서울에서 4년 5개월 만에 재개됐다: the meeting itself took place
  const tookPlace =
    article.language === 'ko' &&
    predicate.mode === 'done' &&
    after.length <= 110 &&
    /^[은는이가]\s[^,]*$/u.test(after) &&
    /^(?:재개|열[렸린리]|개최|성사)/u.test(text.slice(predicate.start, predicate.end));
  return held || tookPlace || after.length <= reach || cue.end > predicate.start ? 'own' : undefined;
}

/** 한일 정상은 10일 |회담에서, 日韓外相は10日の|会談で: both by their office, and a day. */
const OF_THE_TWO =
  /(?:한일|양국|두 나라)\s?(?:정상|외교장관|외교부 장관|국방장관|재무장관|외교수장)[은이]\s\S{1,4}일\s(?:\S{1,8}\s){0,2}$|(?:日韓|両国の?)(?:両)?(?:首脳|外相|防衛相|財務相)[はが]\d{1,2}日の?[^、。]{0,8}$/u;
/** 茂木外相との|会談で, 尹氏と岸田首相は16日の|会談で */
const MET_WITH = /との[^、。]{0,4}$|と[^、。]{1,20}は(?:\d{1,2}日(?:夜|朝|午後|午前)?)?[、の]?[^、。]{0,10}$/u;
const COMING =
  /(?:열릴|열리는|개최될|개최되는|예정된|가질|열기로 한)\s[^,.]{0,24}$|(?:開く|開かれる|予定する|予定の|控える|行う|行われる)[^、。はがを]{0,16}$/u;
/** 9日に釜山で開かれた会合に|出席し: who attends meets. */
const ATTENDED = /^」?に(?:出席|参加)(?:し|$)/u;

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
const bothBefore = (sentence: SentenceView, cue: Span): boolean =>
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
