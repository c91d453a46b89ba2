import type { Context } from '../model/vocabularies';
import { contains, type Span } from '../text/span';
import type { ArticleView, SentenceView } from './article-view';
import { clauseText } from './clause-text';
import { daysFrom, isoOf } from './dates/calendar';
import { type DateMention, nearer } from './dates/date-mention';
import type { Clause, Mode, Predicate } from './locale';
import { looksBehind } from './looks-back';
import { isOfLeaderBefore, isOfOldDecision } from './out-of-office';

/** Older than this is history, whatever the words. */
const HISTORY_DAYS = 14;
const PAST: ReadonlySet<Mode> = new Set(['done', 'sign', 'announce', 'effect']);

/**
 * News or background of what a clause tells: by its place in the sentence, its tense, and how long ago it was. An act
 * still to come, a denial or a demand is news unless the words say otherwise.
 */
export function contextOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  date: string | undefined,
  article: ArticleView,
  /** A meeting, where the article has told of another one as news. */
  otherMeeting = false,
): Context {
  if (predicate.recap) return 'background';
  if (isJustBefore(sentence, clause, date, article)) return 'news';
  // 올해의 한일 10대 뉴스: what was done, of whatever day
  if (article.looksBack && (PAST.has(predicate.mode) || predicate.mode === 'agree') && !isOfToday(date, article))
    return 'background';
  if (clause.embedded && !isFresh(sentence, clause, predicate, date, article)) return 'background';
  if (
    article.locale.words.recap.test(clauseText(sentence.text, clause)) &&
    !(predicate.act && isEarlierToday(sentence, date, article))
  )
    return 'background';
  // 앞서 ...했고, 이를 ...까지 늘렸다: all that one sentence looks back on
  if (article.language === 'ko' && clause.start > 0 && article.locale.words.recap.test(sentence.text.slice(0, 12)))
    return 'background';
  if (isOfDecade(sentence, clause, predicate, article)) return 'background';
  if (looksBehind(sentence, clause, predicate, date, article)) return 'background';
  if ((!date || date.length < 10) && isOfLeaderBefore(sentence, clause, predicate, article)) return 'background';
  if (article.language === 'en' && goesOnFromLast(sentence, clause)) return 'background';
  if (!date) {
    if (isOfOldDecision(sentence, clause, article, (d) => isOld(d, article))) return 'background';
    // 昨年 or `since 2013` in the clause without a day of its own
    const old = sentence.dates.some(
      (d) =>
        d.end <= clause.end &&
        !clause.holes.some((h) => contains(h, d)) &&
        !isOfNoun(sentence, d, predicate, article) &&
        daysFrom(article.published, nearer(article.published, d)) < -60,
    );
    const proposed = article.language === 'ja' && (predicate.mode === 'propose' || predicate.mode === 'demand');
    // 昨年8月の会談で創設に合意した
    const agreed = article.language === 'ja' && predicate.mode === 'agree';
    // 提訴したが、19年に敗れた: what led to what is long over
    const later = article.language !== 'en' && PAST.has(predicate.mode) && isLongOver(sentence, clause, article);
    if (
      later ||
      (article.language !== 'en' &&
        OFF.has(predicate.mode) &&
        predicate.mode !== 'deny' &&
        wasOff(sentence, clause, article))
    )
      return 'background';
    // 18年に協議を始めた
    const begun =
      article.language === 'ja' &&
      predicate.mode === 'negotiate' &&
      /た。?$/u.test(clauseText(sentence.text, clause).trimEnd());
    if (old && (PAST.has(predicate.mode) || agreed || begun || proposed || isOfThen(sentence, clause, article)))
      return 'background';
    // as early as 2019 Japan suspended the dialogue
    if (
      article.language === 'en' &&
      ((old && wasCalledOff(sentence, predicate)) || opensThen(sentence, clause, predicate, article))
    )
      return 'background';
    // an accord of June 2024, under which the two navies promised ...: as old as the accord
    if (predicate.mode === 'agree' && isInOldNoun(sentence, clause, article)) return 'background';
    if (wasOffThen(sentence, clause, predicate, article)) return 'background';
    if (isSaidThen(sentence, clause, predicate, article)) return 'background';
    // [사설] 추도식은 3년째 반쪽으로 치러졌다: an editorial reports nothing of its own
    if (article.opines && (PAST.has(predicate.mode) || OFF.has(predicate.mode))) return 'background';
    return goesOnWithHistory(sentence, predicate, article) ? 'background' : 'news';
  }
  if (
    isOfEarlierMonth(sentence, clause, predicate, date, article) ||
    isOfMonthBefore(sentence, predicate, date, article)
  )
    return 'background';
  const days = daysFrom(article.published, date);
  if (days < -HISTORY_DAYS) return 'background';
  if (sentence.lead) return 'news';
  if (days < (article.language !== 'en' ? -2 : OPEN.has(predicate.mode) ? -HISTORY_DAYS : -3)) return 'background';
  // after the lead, a meeting of the day before is what led to it
  if (otherMeeting && days < 0 && predicate.mode === 'done') return 'background';
  // a pact runs out in years: how things stand, not what is new
  if (days > 400 && predicate.mode === 'plan') return 'background';
  return 'news';
}

/** 80년대까지 시추공을 뚫었지만, |이후 일본이 발을 뺐다: in a decade of the last century, and after it. */
const isOfDecade = (
  { text, dates }: SentenceView,
  clause: Clause,
  { mode }: Predicate,
  article: ArticleView,
): boolean =>
  article.language !== 'en' &&
  (PAST.has(mode) || mode === 'agree' || OFF.has(mode)) &&
  dates.every((d) => !contains(clause, d) || isOld(d, article)) &&
  (DECADE.test(text.slice(clause.start, clause.end)) ||
    (/^(?:이후|그 뒤|그 후|その後|以後)/u.test(text.slice(clause.start)) && DECADE.test(text.slice(0, clause.start))));
const DECADE = /(?<!\d)(?:(?:19)?[5-9]0|20[01]0)(?:년대|年代)/u;

/** 首脳会談に先立つ8日、外相と会い: days before something else, and told as news of its own. */
const isJustBefore = (
  { text, lead }: SentenceView,
  { end }: Clause,
  date: string | undefined,
  { language, published }: ArticleView,
): boolean =>
  language === 'ja' &&
  !lead &&
  date?.length === 10 &&
  daysFrom(published, date) >= -4 &&
  daysFrom(published, date) <= 0 &&
  /先立(?:つ|ち|って)、?(?:前日の)?(?:\d+月)?\d{1,2}日/u.test(text.slice(0, end));

/** 先月19日、案を拒んでいる: what has been turned down, of a day that is over. */
const wasOffThen = (
  { text, dates }: SentenceView,
  clause: Clause,
  { mode }: Predicate,
  { language, published }: ArticleView,
): boolean =>
  language === 'ja' &&
  OFF.has(mode) &&
  RESULT.test(text.slice(clause.start, clause.end)) &&
  dates.some((d) => contains(clause, d) && d.value.length === 10 && daysFrom(published, nearer(published, d)) < -2);

/** 지난 2월에도 검토한다고 보도했고, 2月に求めていた: what was said weeks ago of what was then to come. */
const isSaidThen = (
  { text, dates }: SentenceView,
  clause: Clause,
  { mode }: Predicate,
  { language, published, locale }: ArticleView,
): boolean =>
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

const isInOldNoun = ({ dates, clauses }: SentenceView, clause: Clause, { language, published }: ArticleView): boolean =>
  language === 'en' &&
  (clause.embedded || clauses.some((c) => c.embedded && Math.abs(clause.start - c.end) <= 2)) &&
  dates.length > 0 &&
  dates.every((d) => daysFrom(published, nearer(published, d)) < -60);

/** 18年の観艦式をめぐっては、日本が参加を見合わせた: off as it was then. */
const wasOff = ({ dates, text }: SentenceView, { start, end }: Clause, { published }: ArticleView): boolean =>
  dates.length > 0 &&
  dates.every((d) => daysFrom(published, nearer(published, d)) < -60) &&
  /(?:[았었했렸혔졌났뤘됐]다|た)[."']{0,2}。?$/u.test(text.slice(start, end).trimEnd());

/** The clauses after it have a day, and all the days of the sentence are long past. */
const isLongOver = ({ dates, text }: SentenceView, { end }: Clause, { published, locale }: ArticleView): boolean =>
  dates.some((d) => d.start >= end && !locale.isEmbeddedDate(text, d, { start: text.length, end: text.length })) &&
  dates.every((d) => daysFrom(published, nearer(published, d)) < -60);

/** 先月にも呼んでいる: what has been done, of a day that is over. */
const RESULT = /(?:て|ん?で)(?:いる|います|おり)[、。]?$/u;

/** 지난달 만났다, 先月会っており: told by the month alone, and not as what the article opens with. */
function isOfEarlierMonth(
  { text, lead, index }: SentenceView,
  clause: Clause,
  { mode }: Predicate,
  date: string,
  { language, published, sentences }: ArticleView,
): boolean {
  if (language === 'en' || date.length < 7 || !(PAST.has(mode) || mode === 'agree')) return false;
  const earlier = date.slice(0, 7) < isoOf(published).slice(0, 7);
  const over = date.length === 10 ? daysFrom(published, date) < -1 : earlier;
  if (over && language === 'ja' && RESULT.test(text.slice(clause.start, clause.end))) return true;
  return earlier && date.length === 7 && !(lead && sentences.find((v) => v.lead)?.index === index);
}

/** In early June the ministries struck an accord, told in July: what has no day but a month that is over led up to the news. */
const isOfMonthBefore = (
  { lead, dates, text }: SentenceView,
  { mode }: Predicate,
  date: string,
  { language, published }: ArticleView,
): boolean =>
  language === 'en' &&
  !lead &&
  date.length === 7 &&
  (date < isoOf(published).slice(0, 7) ||
    dates.some((d) => d.value === date && /last week$/i.test(text.slice(d.start, d.end)))) &&
  (PAST.has(mode) || mode === 'agree');

/** 앞서 이날 오후 대사를 불러 항의했다: before something else, and news all the same. */
const isEarlierToday = (
  { text }: SentenceView,
  date: string | undefined,
  { language, published }: ArticleView,
): boolean =>
  language !== 'en' &&
  date === isoOf(published) &&
  /^(?:이에 )?앞서|^(?:これに)?先立|^先に/u.test(text) &&
  /이날|오늘|같은 날|この日|同日|きょう/u.test(text.slice(0, 40)) &&
  !/바 있/u.test(text);

const isOfToday = (date: string | undefined, { published }: ArticleView): boolean =>
  date?.length === 10 && Math.abs(daysFrom(published, date)) <= 1;

/** A demand stands until it is answered. */
const OPEN: ReadonlySet<Mode> = new Set(['demand', 'propose', 'negotiate']);

const WHERE = /^,?\s?(?:where|when|during which|in which|at which)\s/;
const MET = /^(?:met|sat|spoke|talked|conferred|huddled|held|gathered|convened|had)(?![a-z])/;
const MEANWHILE = /^,?\s?(?:when|as|after|where)\s/;
const REACHED =
  /(?<![a-z])(?:deal|accord|agreement|pact|decision|understanding|plan|announcement|statement|step|move|pledge|arrangement|memorandum|document|they|leaders|ministers|sides)(?: [a-z-]+){0,3}(?: (?:was|were))? (?:reached|struck|made|signed|agreed|announced|sealed|concluded|came|adopted|issued|unveiled|settled)(?: \w+){0,2}\s*$/;
const isOld = (d: DateMention, { published }: ArticleView): boolean => daysFrom(published, nearer(published, d)) < -14;
const isLongBefore = (d: DateMention, { published }: ArticleView): boolean =>
  daysFrom(published, nearer(published, d)) < -60;
/** Tourist visas, on which Seoul will begin accepting applications on Wednesday: still to come. */
const isAheadOf = (date: string | undefined, { published }: ArticleView): boolean =>
  date !== undefined && daysFrom(published, date) > 0 && daysFrom(published, date) < 400;
const UNDER_WAY = /^(?:is|are)\s(?:\w+ly\s)?\w+ing(?![a-z])/;
const TO_COME =
  /^(?:will|is to|are to|is due|are due|is set|are set|would|meets?|gathers?|convenes?|sits? down|reconvenes?)(?![a-z])/;
const CONTENTS =
  /^,? ?(?:gives?|lets?|allows?|sets?|covers?|obliges?|commits?|binds?|provides?|calls for|opens?|extends?|spells out|lays down|makes|requires|entitles|guarantees|grants?|promises|names|puts|brings|foresees|regulates)(?![a-z])/;
const PAPER =
  /^(?:(?:was|were|has been|have been)\s)?(?:jointly\s)?(?:sign|adopt|issu|conclud|approv|clear|announc|unveil|releas|ink|initial|exchang|put (?:their|his|her))/;

/** a memorandum that the two police chiefs signed on Wednesday: told of a noun, and as new as the day it gives. */
function isFresh(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  date: string | undefined,
  article: ArticleView,
): boolean {
  if (article.language !== 'en') return false;
  const told = sentence.text.slice(predicate.start, predicate.end);
  // for which each side is putting up 900 million yen
  if (date === undefined && predicate.mode === 'announce' && UNDER_WAY.test(told)) return true;
  if (predicate.mode === 'plan' && TO_COME.test(told) && isAheadOf(date, article)) return true;
  // protested hours after Tokyo cleared the textbooks: both are the news of the day
  if (date === undefined && sentence.lead && isWhatIsProtested(sentence, clause, predicate, article)) return true;
  // The deal was reached when the minister met his counterpart in Tokyo: as new as the deal
  if (date === undefined && sentence.index <= 3 && sentence.dates.every((d) => !isOld(d, article)))
    return (
      (MET.test(sentence.text.slice(predicate.start, predicate.end)) &&
        REACHED.test(sentence.text.slice(0, clause.start)) &&
        MEANWHILE.test(sentence.text.slice(clause.start))) ||
      ((sentence.lead || date === undefined) &&
        /^,?\s?who\s(?:met|gathered|convened|sat|held|spoke|talked|conferred)(?![a-z])/.test(
          sentence.text.slice(clause.start),
        ))
    );
  if (date?.length !== 10) return false;
  // his trip to Seoul, where he will see Lee on Friday
  const ahead = daysFrom(article.published, date);
  if (predicate.mode === 'plan' && ahead >= 0 && ahead < 60 && WHERE.test(sentence.text.slice(clause.start)))
    return true;
  const verb = sentence.text.slice(predicate.start, predicate.end);
  // voiced alarm when they met on Monday: the meeting is as new as what was said there
  if (MET.test(verb) && MEANWHILE.test(sentence.text.slice(clause.start))) return ahead <= 0 && ahead >= -2;
  if (!PAPER.test(verb)) return false;
  const days = daysFrom(article.published, date);
  // a protocol initialled on Feb. 26 |gives each country's nationals ...: news of the paper
  if (days <= 0 && days >= -10 && CONTENTS.test(sentence.text.slice(clause.end))) return true;
  return days <= 0 && days >= -1 && sentence.dates.some((d) => contains(clause, d));
}

const AFTER = /^,?\s?(?:(?:just |only |shortly |soon )?(?:hours |minutes )?after|as)\s/;
/** South Korea protested on Tuesday |after Japan cleared textbooks|: the act that is protested against, with no day of its own. */
function isWhatIsProtested(
  { text, clauses, dates }: SentenceView,
  clause: Clause,
  predicate: Predicate,
  { locale, published }: ArticleView,
): boolean {
  if (predicate.mode !== 'done' || !predicate.act || !AFTER.test(text.slice(clause.start))) return false;
  const main = clauses.find((c) => !c.embedded && contains(c, clause));
  const told = main && locale.predicate(text, main);
  return (
    told?.act?.action === 'protest' &&
    !told.recap &&
    dates.every((d) => Math.abs(daysFrom(published, nearer(published, d))) <= 3 || d.start > clause.end)
  );
}

/** その際, 이때도, 그 뒤: then, as told in the sentence before. */
const THEN =
  /^(?:\S{1,8}[은는] |두 나라는 |두 정상은 |두 장관은 )(?:그때|당시|이때)|^(?:그러나|하지만|다만|しかし|ただ|だが)?[,、]?\s?(?:その際|この際|このとき|この時|その後|その年|同年|翌年|翌月|当時|その前|以後|이때|그때|당시|그 ?해|이듬해|같은 해|그 뒤|그 후|이후|이어|그러자|그 직후|이듬달|같은 달|첫해)/u;

/** 2019년 7월 ... 단행했다. 이어 지소미아 종료를 결정했다: no new day of its own, after a sentence of old days only. */
function goesOnWithHistory(sentence: SentenceView, { mode }: Predicate, article: ArticleView): boolean {
  if (article.language === 'en' || sentence.lead) return false;
  const then = THEN.test(sentence.text);
  const old = (d: DateMention): boolean =>
    daysFrom(article.published, nearer(article.published, d)) < (d.value.length === 7 ? -45 : -60);
  const past = (d: DateMention): boolean => daysFrom(article.published, nearer(article.published, d)) < -HISTORY_DAYS;
  if (sentence.dates.length > 0 && !(then && sentence.dates.every(article.language === 'ko' ? past : old)))
    return false;
  if (!PAST.has(mode) && mode !== 'agree' && !(OFF.has(mode) && then)) return false;
  // ...と発表した, 約束した: said now, whatever the sentence before looks back on
  if (article.language === 'ja' && mode === 'announce' && !then) return false;
  let previous = article.sentences[sentence.index - 1];
  // 이어 ...했다. 그러자 ...했다: a history told in several sentences
  for (let back = 2; back <= 3 && previous && previous.dates.length === 0 && !previous.lead; back++) {
    if (article.locale.words.now.test(previous.text)) return false;
    previous = article.sentences[sentence.index - back];
  }
  if (!previous || (previous.lead && !then)) return false;
  if (previous.span.paragraph !== sentence.span.paragraph && !then) return false;
  // 両首脳は16日に会談したばかり。その際、...: then, of whatever day before the news
  const over = (d: DateMention): boolean => daysFrom(article.published, nearer(article.published, d)) < -2;
  const isPast = then && !previous.lead ? over : old;
  return previous.dates.length > 0 && previous.dates.every(isPast) && !article.locale.words.now.test(sentence.text);
}

/** The two last sat down in January |and agreed to resume it. */
const goesOnFromLast = ({ text }: SentenceView, { start }: Clause): boolean =>
  /^,?\s?and\s/.test(text.slice(start)) &&
  /(?<![a-z])last (?:met|sat|spoke|gathered|convened|talked)(?![a-z])/.test(text.slice(0, start));

const OPENING =
  /^\W*(?:(?:But|And|Yet|Then|Still),? )?(?:(?:[A-Z][a-z]+ )?(?:In|Until|Between|By|Through(?:out)?|During|From|At|Back in)|Within (?:days|weeks|months|years|a [a-z]+) of|In the (?:years?|months?|days|decades?) (?:after|before|since|following)|As (?:part|a result) of|As (?:early|late|recently) as)(?: (?:the|a|an|their|its|early|late|end of|start of|spring of|summer of|autumn of|fall of|winter of))*(?: [A-Z][a-z]+)? ?$/;
/** Until 2015, at the 2023 summit, the two agreed: the clause opens with a day of old. */
const opensThen = (
  { text, dates }: SentenceView,
  clause: Clause,
  { mode, start }: Predicate,
  article: ArticleView,
): boolean =>
  mode !== 'plan' &&
  dates.some(
    (d) =>
      contains(clause, d) &&
      d.end <= start &&
      isLongBefore(d, article) &&
      OPENING.test(text.slice(clause.start, d.start)),
  );

const wasCalledOff = ({ text }: SentenceView, { mode, start, end }: Predicate): boolean =>
  (mode === 'cancel' || mode === 'postpone') &&
  /^(?:(?:was|were)\s)?(?:[a-z]+(?:ed|en|t)|broke|fell|ran|went|came)(?![a-z])/.test(text.slice(start, end));

const OFF: ReadonlySet<Mode> = new Set(['cancel', 'postpone', 'deny']);

/** 2015년 등재 때도 ...알리겠다고 약속했다: what was said then, of what was then to come. */
const isOfThen = ({ text, dates }: SentenceView, clause: Clause, { language, published }: ArticleView): boolean =>
  language === 'ko' &&
  /[았었했렸혔졌났]다[."']{0,2}$/u.test(text.slice(clause.start, clause.end).trimEnd()) &&
  dates.every((d) => daysFrom(published, nearer(published, d)) < -60) &&
  dates.some((d) =>
    /^(?:에도?|에는)?\s(?:[가-힣·]{1,8}\s){0,3}(?:때|당시)|^에[도는]?\s/u.test(text.slice(d.end, d.end + 30)),
  );

const AGO = /^[^,.]{0,40}?[가-힣] 지 [^,.]{1,14}만에/u;

/** 1945년 침몰한 배의 명부를 넘겼다: the year says which ship; not so 지난해 열린 회담에서 합의했다. */
const isOfNoun = (
  sentence: SentenceView,
  date: Span,
  predicate: Predicate,
  { language, locale }: ArticleView,
): boolean =>
  locale.isEmbeddedDate(sentence.text, date, predicate) &&
  (language === 'en' || isOfNounHere(sentence, date, predicate));

const isOfNounHere = (sentence: SentenceView, date: Span, predicate: Predicate): boolean =>
  // 2015년 2월에 끝난 지 8년 만에 되살렸다: the day of the end
  (AGO.test(sentence.text.slice(date.end)) || !/^(?:에|부터|,)/u.test(sentence.text.slice(date.end))) &&
  // 2024년 1월 노토반도 지진 때 정부는 지원했다: the year says when
  !/^[^.,。、]{0,20}?(?:때|당시|の際|の時)/u.test(sentence.text.slice(date.end)) &&
  // 昨年8月の会談で: what was agreed there is as old
  !/에서\s|(?:会談|会合|協議|会議|訪問|首脳会議)(?:で|の際)/u.test(sentence.text.slice(date.end, predicate.start));
