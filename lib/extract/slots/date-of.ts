import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Clause, Predicate } from '../locale';
import { liesAhead } from './lies-ahead';
import { movedTo } from './moved-to';
import { isOfAnotherAct } from './of-another-act';
import { type DateQuestion, isSaying, pickDate } from './pick-date';
import { setFor } from './set-for';
import { takesEffect } from './takes-effect';

export interface Dated {
  date?: string;
  dateBasis?: 'stated' | 'implied';
  announcedOn?: string;
  /** Taken from another clause of the sentence. */
  borrowed?: boolean;
}

/** The day of the act of a clause, and the day it was told, as far as the sentence gives them. */
export function dateOf(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Dated {
  const dates =
    article.language === 'en'
      ? sentence.dates.filter((d) => !isOfAnotherAct(d, sentence.text, clause, predicate))
      : sentence.dates;
  const own = ownDates(dates, sentence, clause, article);
  const earlier = clause.embedded ? [] : earlierDates(dates, sentence, clause, predicate, article);
  const told = [...own, ...earlier.toReversed()].find((d) => isSaying(d, sentence, article));
  const question: DateQuestion = { sentence, clause, predicate, article, told };
  // reported in March: no day of telling that is still to come
  const announced = told && daysFrom(article.published, told.value) <= 0 ? told.value : undefined;
  const near = nearDate(own, earlier, question);
  const event = near ?? farDate(own, earlier, question);
  if (!event) return announced ? { announcedOn: announced } : {};
  // 9월에는 부산에서 만나 |...하기로 했다: they have met by then
  const met = article.language !== 'en' && predicate.mode === 'agree' && !near && event.end <= clause.start;
  const date = !met && liesAhead(event, question) ? (event.future ?? event.value) : event.value;
  const begins = article.language === 'en' ? takesEffect(own, event, date, question) : undefined;
  if (begins) return { date: begins.future ?? begins.value, dateBasis: begins.basis, announcedOn: date };
  return {
    date,
    dateBasis: event.basis,
    ...(announced && announced !== date ? { announcedOn: announced } : {}),
    ...(near ? {} : { borrowed: true }),
  };
}

/** The dates of a clause; those of what only describes its nouns give way. */
function ownDates(
  dates: readonly DateMention[],
  { clauses, text }: SentenceView,
  clause: Clause,
  article: ArticleView,
): DateMention[] {
  const begins = (d: DateMention): boolean =>
    article.language === 'en' && BEGINS.test(text.slice(Math.max(0, d.start - 12), d.end));
  const all = dates.filter((d) => contains(clause, d) && (begins(d) || !clause.holes.some((h) => contains(h, d))));
  if (article.language === 'ko') return all;
  if (article.language === 'ja') return all.filter((d) => !isOfDescribed(d, text, clause, article));
  // the drill first held in June will take place again this year: the day of the noun gives way
  const bare = all.filter(
    (d) => begins(d) || !clauses.some((c) => c !== clause && c.embedded && contains(c, d) && contains(clause, c)),
  );
  if (bare.length > 0) return bare;
  return all.length > 0 ? all : behind(dates, text, clause);
}

/** double the number of students who visit each other |starting next year: when it begins, wherever it stands. */
const BEGINS = /(?<![a-z])(?:starting|beginning|effective)(?: from| in| on)? [\w\s.,]+$/;

/** The dates of the clauses before, the nearest first. */
function earlierDates(
  dates: readonly DateMention[],
  sentence: SentenceView,
  clause: Clause,
  { mode }: Predicate,
  { language }: ArticleView,
): DateMention[] {
  const isOther = (d: DateMention): boolean =>
    language === 'ja' &&
    ((mode === 'demand' && isSince(sentence.text, d, clause)) || (TOLD.has(mode) && isOfPlan(sentence, d, clause)));
  return dates
    .filter((d) => d.end <= clause.start && !sentence.clauses.some((c) => c.embedded && contains(c, d)) && !isOther(d))
    .reverse();
}

/** 2015年に中断した|通貨スワップを再開した: an old day of what describes a noun. */
const isOfDescribed = (d: DateMention, text: string, clause: Clause, { published }: ArticleView): boolean =>
  daysFrom(published, d.value) < -60 && !clause.embedded && DESCRIBED.test(text.slice(d.end, clause.end));
const DESCRIBED =
  /^に?(?:中断|停止|終了|失効|途絶え|始ま|始め|導入|廃止|凍結|発足)(?:さ?れ|し|っ)?た(?=[\u4e00-\u9fffァ-ヶーA-Z「])(?!経緯|過去|当時|時|際|後|年|こと)/u;

/** when the committee meets for the third time|, in Gwangju in December: what goes on behind the comma. */
const behind = (dates: readonly DateMention[], text: string, { embedded, start, end }: Clause): DateMention[] =>
  embedded && /^,?\s?(?:when|where|at which|as)\s/.test(text.slice(start)) && text[end] === ','
    ? dates.filter((d) => d.start > end && WHERE_AND_WHEN.test(text.slice(end, d.start)))
    : [];
const WHERE_AND_WHEN = /^, (?:(?:in|at) [A-Z][\w-]+(?: [A-Z][\w-]+)? )?(?:on |in |at )?$/;

/** 10일 국무회의를 주재하고 지난 6일 열린 회담의 후속조치를 지시했다: the day of the noun comes after that of the sentence. */
function nearDate(own: DateMention[], earlier: DateMention[], question: DateQuestion): DateMention | undefined {
  return (
    movedTo(own, question) ??
    setFor(own, question) ??
    pickDate(own, question, { loosely: false }) ??
    (pickDate(earlier, question, { loosely: false }) ? undefined : pickDate(own, question))
  );
}

/** A day of the clauses before, else of those within. */
function farDate(own: DateMention[], earlier: DateMention[], question: DateQuestion): DateMention | undefined {
  const { sentence, clause, predicate, article } = question;
  const before = pickDate(earlier, question, { loosely: false }) ?? pickDate(earlier, question);
  if (before) return before;
  if (article.language === 'en') {
    // When the cabinet decided in January 2022, Seoul summoned the envoy: then
    const opening = clause.holes.filter((h) => h.start <= clause.start + 1);
    const then = pickDate(
      sentence.dates.filter((d) => opening.some((h) => contains(h, d))),
      question,
    );
    if (then) return then;
  }
  if (!['postpone', 'cancel', 'plan', 'deny'].includes(predicate.mode)) return undefined;
  // said after meeting Lee on Tuesday: the day of what came before is not that of what is to come
  const within = clause.holes.filter(
    (h) => !/^\s?(?:after|following|since|when|which|that|who|whose)\s/.test(sentence.text.slice(h.start)),
  );
  return pickDate(
    sentence.dates.filter((d) => !own.includes(d) && within.some((h) => contains(h, d))),
    question,
  );
}

/** 韓国側は13年から輸入を止めており、|農水省は撤廃を求めた: since when it has been so. */
const SINCE = /^[^。]{0,60}(?:て|で)(?:おり|いるが|きたが)、$/u;
const isSince = (text: string, date: DateMention, { start }: Clause): boolean =>
  SINCE.test(text.slice(date.end, start));

const TOLD: ReadonlySet<Predicate['mode']> = new Set(['done', 'sign', 'effect', 'agree']);
/** 20日に会談するが、|日本は…を再開した: the day of what is to come is not that of what was done. */
const isOfPlan = ({ clauses, text }: SentenceView, date: DateMention, { start }: Clause): boolean =>
  clauses.some(
    (c) =>
      c.end <= start &&
      contains(c, date) &&
      /(?:[^てでいあ]る|[うくすつぬむぶぐ])が、?$/u.test(text.slice(c.start, c.end)),
  );
