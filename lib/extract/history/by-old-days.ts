import { contains, type Span } from '../../text/span';
import { clauseText } from '../clause-text';
import { daysFrom, isoOf } from '../dates/calendar';
import { goesOnWithHistory } from './goes-on';
import { isOfOldDecision } from './out-of-office';
import { daysTo, HISTORY_DAYS, type IsHistory, isLongBefore, isOff, isOld, isPast, type Told, wordsOf } from './told';

/** 昨年 or `since 2013` in the clause, which has no day of its own. */
const hasOldDay: IsHistory = (t) =>
  t.sentence.dates.some(
    (d) =>
      d.end <= t.clause.end &&
      !t.clause.holes.some((h) => contains(h, d)) &&
      !isOfNoun(t, d) &&
      isLongBefore(d, t.article),
  );

const AGO = /^[^,.]{0,40}?[가-힣] 지 [^,.]{1,14}만에/u;
/** 1945년 침몰한 배의 명부를 넘겼다: the year says which ship; not so 지난해 열린 회담에서 합의했다. */
const isOfNoun = ({ sentence: { text }, predicate, article: { language, locale } }: Told, date: Span): boolean =>
  locale.isEmbeddedDate(text, date, predicate) &&
  (language === 'en' ||
    // 2015년 2월에 끝난 지 8년 만에 되살렸다: the day of the end
    ((AGO.test(text.slice(date.end)) || !/^(?:에|부터|,)/u.test(text.slice(date.end))) &&
      // 2024년 1월 노토반도 지진 때 정부는 지원했다: the year says when
      !/^[^.,。、]{0,20}?(?:때|당시|の際|の時)/u.test(text.slice(date.end)) &&
      // 昨年8月の会談で: what was agreed there is as old
      !/에서\s|(?:会談|会合|協議|会議|訪問|首脳会議)(?:で|の際)/u.test(text.slice(date.end, predicate.start))));

/** What had been done, agreed, or in Japanese asked for and begun, by a day long past. */
const wasDoneThen: IsHistory = (t) => {
  const { mode } = t.predicate;
  // 昨年8月の会談で創設に合意した
  const inJapanese =
    mode === 'agree' ||
    mode === 'propose' ||
    mode === 'demand' ||
    // 18年に協議を始めた
    (mode === 'negotiate' && /た(?:が|ものの)?[、。]?$/u.test(clauseText(t.sentence.text, t.clause).trimEnd()));
  return (
    (isPast(t) ||
      wasAskedThen(t) ||
      (t.article.language === 'ja' && inJapanese) ||
      wasSaidAtIt(t) ||
      wasCalledOff(t)) &&
    hasOldDay(t)
  );
};

/** was first floated by Tokyo in 2023: asked for in the past tense. */
const wasAskedThen: IsHistory = ({ sentence: { text }, predicate: { mode, start, end }, article }) =>
  article.language === 'en' &&
  (mode === 'propose' || mode === 'demand') &&
  /^(?:(?:was|were) )?(?:first |again |also |originally )?(?:sought|made|put|[a-z]+ed)(?![a-z])/.test(
    text.slice(start, end),
  );

/** 2015년 등재 때도 ...알리겠다고 약속했다: what was said then, of what was then to come. */
const wasSaidAtIt: IsHistory = (t) =>
  t.article.language === 'ko' &&
  /[았었했렸혔졌났]다[."']{0,2}$/u.test(wordsOf(t).trimEnd()) &&
  t.sentence.dates.every((d) => isLongBefore(d, t.article)) &&
  t.sentence.dates.some((d) =>
    /^(?:에도?|에는)?\s(?:[가-힣·]{1,8}\s){0,3}(?:때|당시)|^에[도는]?\s/u.test(
      t.sentence.text.slice(d.end, d.end + 30),
    ),
  );

/** As early as 2019 Japan suspended the dialogue. */
const wasCalledOff: IsHistory = ({ sentence: { text }, predicate: { mode, start, end }, article }) =>
  article.language === 'en' &&
  (mode === 'cancel' || mode === 'postpone') &&
  /^(?:(?:was|were)\s)?(?:[a-z]+(?:ed|en|t)|broke|fell|ran|went|came)(?![a-z])/.test(text.slice(start, end));

const OPENING =
  /^\W*(?:(?:But|And|Yet|Then|Still),? )?(?:(?:[A-Z][a-z]+ )?(?:In|Until|Between|By|Through(?:out)?|During|From|At|Back in)|Within (?:days|weeks|months|years|a [a-z]+) of|In the (?:years?|months?|days|decades?) (?:after|before|since|following)|As (?:part|a result) of|As (?:early|late|recently) as)(?: (?:the|a|an|their|its|early|late|end of|start of|spring of|summer of|autumn of|fall of|winter of))*(?: [A-Z][a-z]+)? ?$/;
/** Until 2015, at the 2023 summit, the two agreed: the clause opens with a day of old. */
const opensThen: IsHistory = ({ sentence: { text, dates }, clause, predicate: { mode, start }, article }) =>
  article.language === 'en' &&
  mode !== 'plan' &&
  dates.some(
    (d) =>
      contains(clause, d) &&
      d.end <= start &&
      isLongBefore(d, article) &&
      OPENING.test(text.slice(clause.start, d.start)),
  );

/** The clauses after it have a day, and all the days of the sentence are long past. */
const isLongOver: IsHistory = (t) =>
  t.article.language !== 'en' &&
  isPast(t) &&
  t.sentence.dates.some(
    (d) =>
      d.start >= t.clause.end &&
      !t.article.locale.isEmbeddedDate(t.sentence.text, d, {
        start: t.sentence.text.length,
        end: t.sentence.text.length,
      }),
  ) &&
  t.sentence.dates.every((d) => isLongBefore(d, t.article));

/** 18年の観艦式をめぐっては、日本が参加を見合わせた: off as it was then. */
const wasOff: IsHistory = (t) =>
  t.article.language !== 'en' &&
  isOff(t) &&
  t.predicate.mode !== 'deny' &&
  t.sentence.dates.length > 0 &&
  t.sentence.dates.every((d) => isLongBefore(d, t.article)) &&
  /(?:[았었했렸혔졌났뤘됐]다|た)[."']{0,2}。?$/u.test(wordsOf(t).trimEnd());

/** 先月にも呼んでいる: what has been done, of a day that is over. */
export const RESULT = /(?:て|ん?で)(?:いる|います|おり)[、。]?$/u;
/** 先月19日、案を拒んでいる: what has been turned down, of a day that is over. */
const wasOffThen: IsHistory = (t) =>
  t.article.language === 'ja' &&
  isOff(t) &&
  RESULT.test(wordsOf(t)) &&
  t.sentence.dates.some((d) => contains(t.clause, d) && d.value.length === 10 && daysTo(d, t.article) < -2);

/** 지난 2월에도 검토한다고 보도했고, 2月に求めていた: what was said weeks ago of what was then to come. */
const isSaidThen: IsHistory = ({
  sentence: { text, dates },
  clause,
  predicate: { mode },
  article: { language, published, locale },
}) =>
  language !== 'en' &&
  (mode === 'propose' || mode === 'demand' || mode === 'deny') &&
  /(?:[았었했렸혔졌났]|た|ていて?|ており)(?:다|고|으며|지만|으나|다가|が)?[\s,.。、"']{0,3}$/u.test(
    text.slice(clause.start, clause.end),
  ) &&
  dates.some(
    (d) =>
      contains(clause, d) &&
      d.fixed === true &&
      d.value.length >= 7 &&
      d.value.slice(0, 7) < isoOf(published).slice(0, 7) &&
      daysFrom(published, d.value) < -HISTORY_DAYS &&
      !locale.isEmbeddedDate(text, d, { start: clause.end, end: clause.end }),
  );

/** An accord of June 2024, under which the two navies promised ...: as old as the accord. */
const isInOldNoun: IsHistory = ({ sentence: { dates, clauses }, clause, predicate, article }) =>
  article.language === 'en' &&
  predicate.mode === 'agree' &&
  (clause.embedded || clauses.some((c) => c.embedded && Math.abs(clause.start - c.end) <= 2)) &&
  dates.length > 0 &&
  dates.every((d) => isLongBefore(d, article));

/** [사설] 추도식은 3년째 반쪽으로 치러졌다; Editorial: Time to renew the swap: an editorial reports nothing of its own, and plans nothing. */
const inOpinion: IsHistory = (t) =>
  t.article.opines &&
  (t.predicate.mode === 'plan' ||
    t.predicate.mode === 'agree' ||
    (t.article.language !== 'en' && (isPast(t) || isOff(t))));

/** By days of old in the words around, where what is told has none of its own. */
export const BY_OLD_DAYS: readonly IsHistory[] = [
  ({ sentence, clause, article }) => isOfOldDecision(sentence, clause, article, (d) => isOld(d, article)),
  isLongOver,
  wasOff,
  wasDoneThen,
  opensThen,
  isInOldNoun,
  wasOffThen,
  isSaidThen,
  inOpinion,
  goesOnWithHistory,
];
