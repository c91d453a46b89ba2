import type { Context } from '../../model/vocabularies';
import { contains } from '../../text/span';
import { clauseText } from '../clause-text';
import { daysFrom, isoOf } from '../dates/calendar';
import { isOver } from './by-its-day';
import { BY_OLD_DAYS } from './by-old-days';
import { isFresh } from './fresh';
import { looksBehind } from './looks-back';
import { isOfLeaderBefore } from './out-of-office';
import { type IsHistory, isOff, isOld, isPastOrAgreed, type Told, wordsOf } from './told';

/**
 * News or background of what a clause tells: by its place in the sentence, its tense, and how long ago it was. An act
 * still to come, a denial or a demand is news unless the words say otherwise.
 */
export function contextOf(t: Told): Context {
  if (t.predicate.recap) return 'background';
  if (isJustBefore(t)) return 'news';
  if (BY_WORDS.some((isHistory) => isHistory(t))) return 'background';
  const over = t.date ? isOver(t, t.date) : BY_OLD_DAYS.some((isHistory) => isHistory(t));
  return over ? 'background' : 'news';
}

/** 首脳会談に先立つ8日、外相と会い: days before something else, and told as news of its own. */
const isJustBefore = ({ sentence: { text, lead }, clause: { end }, date, article }: Told): boolean => {
  if (article.language === 'en' || lead || date?.length !== 10) return false;
  const days = daysFrom(article.published, date);
  // 장관은 이에 앞서 14일 ...과 따로 만나
  if (article.language === 'ko')
    return days >= -3 && days <= 0 && /앞서\s(?:지난\s)?\d{1,2}일\s/u.test(text.slice(0, end)) && !/바 있/u.test(text);
  return days >= -4 && days <= 0 && /先立(?:つ|ち|って)、?(?:前日の)?(?:\d+月)?\d{1,2}日/u.test(text.slice(0, end));
};

/** 올해의 한일 10대 뉴스: what was done, of whatever day. */
const isOfReview: IsHistory = (t) => t.article.looksBack && isPastOrAgreed(t) && !isOfToday(t);

const isOfToday = ({ date, article: { published } }: Told): boolean =>
  date?.length === 10 && Math.abs(daysFrom(published, date)) <= 1;

/** 앞서, 이미, previously: words of the clause, or of a Korean sentence that opens with them. */
const looksBack: IsHistory = (t) => {
  const { sentence, clause, predicate, article } = t;
  const { recap } = article.locale.words;
  if (recap.test(clauseText(sentence.text, clause)) && !(predicate.act && isEarlierToday(t))) return true;
  // 앞서 ...했고, 이를 ...까지 늘렸다: all that one sentence looks back on
  return article.language === 'ko' && clause.start > 0 && recap.test(sentence.text.slice(0, 12));
};

/** 앞서 이날 오후 대사를 불러 항의했다: before something else, and news all the same. */
const isEarlierToday = ({ sentence: { text }, date, article: { language, published } }: Told): boolean =>
  language !== 'en' &&
  date === isoOf(published) &&
  /^(?:이에 )?앞서|^(?:これに)?先立|^先に/u.test(text) &&
  /이날|오늘|같은 날|この日|同日|きょう/u.test(text.slice(0, 40)) &&
  !/바 있/u.test(text);

const DECADE = /(?<!\d)(?:(?:19)?[5-9]0|20[01]0)(?:년대|年代)/u;
/** 80년대까지 시추공을 뚫었지만, |이후 일본이 발을 뺐다: in a decade of the last century, and after it. */
const isOfDecade: IsHistory = (t) => {
  const { sentence, clause, article } = t;
  if (article.language === 'en' || !(isPastOrAgreed(t) || isOff(t))) return false;
  return (
    sentence.dates.every((d) => !contains(clause, d) || isOld(d, article)) &&
    (DECADE.test(wordsOf(t)) ||
      (/^(?:이후|그 뒤|그 후|その後|以後)/u.test(sentence.text.slice(clause.start)) &&
        DECADE.test(sentence.text.slice(0, clause.start))))
  );
};

/** The two last sat down in January |and agreed to resume it. */
const goesOnFromLast: IsHistory = ({ sentence: { text }, clause: { start }, article }) =>
  article.language === 'en' &&
  /^,?\s?and\s/.test(text.slice(start)) &&
  /(?<![a-z])last (?:met|sat|spoke|gathered|convened|talked)(?![a-z])/.test(text.slice(0, start));

/** By the words of the clause and the article, whatever day it is told of. */
const BY_WORDS: readonly IsHistory[] = [
  isOfReview,
  (t) => t.clause.embedded && !isFresh(t),
  looksBack,
  isOfDecade,
  ({ sentence, clause, predicate, date, article }) => looksBehind(sentence, clause, predicate, date, article),
  ({ sentence, clause, predicate, date, article }) =>
    (!date || date.length < 10) && isOfLeaderBefore(sentence, clause, predicate, article),
  goesOnFromLast,
];
