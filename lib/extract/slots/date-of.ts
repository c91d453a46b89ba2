import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom, isoOf } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Clause, Predicate } from '../locale';
import { liesAhead } from './lies-ahead';
import { isOfAnotherAct } from './of-another-act';
import { type DateQuestion, isSaying, pickDate } from './pick-date';
import { setFor } from './set-for';

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
  const all = dates.filter((d) => contains(clause, d) && !clause.holes.some((h) => contains(h, d)));
  // the drill first held in June will take place again this year: the day of the noun gives way
  const bare = all.filter(
    (d) => !sentence.clauses.some((c) => c !== clause && c.embedded && contains(c, d) && contains(clause, c)),
  );
  const own =
    article.language !== 'en'
      ? article.language === 'ja'
        ? all.filter((d) => !isOfDescribed(d, sentence.text, clause, article))
        : all
      : bare.length > 0
        ? bare
        : all.length > 0
          ? all
          : behind(dates, sentence.text, clause);
  const earlier = clause.embedded
    ? []
    : dates
        .filter((d) => d.end <= clause.start && !sentence.clauses.some((c) => c.embedded && contains(c, d)))
        .filter((d) => !(article.language === 'ja' && predicate.mode === 'demand' && isSince(sentence.text, d, clause)))
        .filter((d) => !(article.language === 'ja' && TOLD.has(predicate.mode) && isOfPlan(sentence, d, clause)))
        .reverse();
  const question: DateQuestion = {
    sentence,
    clause,
    predicate,
    article,
    told: [...own, ...earlier.toReversed()].find((d) => isSaying(d, sentence, article)),
  };
  // reported in March: no day of telling that is still to come
  const announced =
    question.told && daysFrom(article.published, question.told.value) <= 0 ? question.told.value : undefined;
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

const DECIDED: ReadonlySet<Predicate['mode']> = new Set(['agree', 'announce', 'sign']);
const TERM =
  /^(?:by|before|within|at|around|later|toward|towards|in|during|into|from|this (?:winter|autumn|fall|summer|spring))(?![a-z])/i;
/** By the end of the year, later this month, in two weeks: of a time that is still running. */
const isTerm = (d: DateMention, text: string, { published }: ArticleView): boolean =>
  d.value.length < 10 &&
  isoOf(published).startsWith(d.value) &&
  TERM.test(text.slice(d.start, d.end)) &&
  !/^'s? /.test(text.slice(d.end)) &&
  d.value !== text.slice(d.start, d.end);

/** Until when it holds, what it is prepared for: no day on which it begins. */
const BEGINS_NOT = /(?:until|till|through|ahead of|up to|for|since)(?: the| early| late)?\s$/i;

/** Agreed on Tuesday to open a hotline by June: the day from which it holds, beside that on which it was settled. */
function takesEffect(
  own: readonly DateMention[],
  settled: DateMention,
  day: string,
  { sentence, predicate, article }: DateQuestion,
): DateMention | undefined {
  if (!DECIDED.has(predicate.mode) || day.length < 10 || daysFrom(article.published, day) > 0) return undefined;
  return own.find(
    (d) =>
      d !== settled &&
      !d.bound &&
      d.start > predicate.end &&
      (daysFrom(article.published, d.future ?? d.value) > 0 || isTerm(d, sentence.text, article)) &&
      !isSaying(d, sentence, article) &&
      !article.locale.isEmbeddedDate(sentence.text, d, predicate) &&
      !BEGINS_NOT.test(sentence.text.slice(Math.max(0, d.start - 20), d.start)) &&
      !BEGINS_NOT.test(`${sentence.text.slice(d.start, d.start + 12).split(' ')[0]} `),
  );
}

const TO_BE =
  /^[^,.、。]{0,24}?(?:열릴|열리는|열기로 한|예정(?:된|이던|인|됐던)|잡[힌혔]|개최될|개최되는|開かれる|開催される|予定(?:の|されて|だった|する))/u;

const AS_SET = /예정대로|그대로|계획대로|予定通り|予定どおり|計画通り/u;

/** Due to open on Dec. 10, pushed back to February: the new day. */
function movedTo(own: DateMention[], { sentence, predicate, article }: DateQuestion): DateMention | undefined {
  if (article.language !== 'en' && predicate.mode === 'cancel') {
    // 24일 열릴 추도식에 참석하지 않기로 23일 결정했다: the day of what was to be
    const { text } = sentence;
    return own.find((d) => TO_BE.test(text.slice(d.end, Math.min(predicate.start, d.end + 40))));
  }
  // 다음 달 초로 예정된 훈련을 예정대로 진행하기로 했다
  if (article.language !== 'en' && (predicate.mode === 'agree' || predicate.mode === 'plan')) {
    const { text } = sentence;
    const kept = AS_SET.test(text.slice(0, predicate.end + 6));
    const set = kept
      ? own.find((d) => TO_BE.test(text.slice(d.end, Math.min(predicate.start, d.end + 40))))
      : undefined;
    if (set) return set;
  }
  if ((predicate.mode !== 'postpone' && predicate.mode !== 'cancel') || article.language !== 'en') return undefined;
  const moved = own.find(
    (d) =>
      d.start > predicate.end &&
      (/^(?:to|until|till)\s/.test(sentence.text.slice(d.start)) ||
        /(?:to|until|till)\s(?:early |late |mid-)?$/.test(sentence.text.slice(0, d.start))) &&
      !isSaying(d, sentence, article),
  );
  // put off a meeting that had been planned for October: with no new day, that of what was to be
  return moved ?? sentence.dates.find((d) => wasPlannedFor(d, sentence.text) && !isSaying(d, sentence, article));
}

const PLANNED_FOR =
  /(?:planned|scheduled|slated|set|due|expected|arranged|pencil(?:l)?ed in|booked) (?:to (?:be held|take place|open|start|begin|be signed) )?(?:for |on |in |at )?(?:the )?(?:early |late |mid-|start of |end of )?$|(?:is|are|was|were) to (?:be held|take place|open|start|begin|go ahead)(?: in [A-Z]\w+)? (?:on |in |at )?(?:the )?$/;
/** The word before a month is part of the date: planned |for late October. */
const wasPlannedFor = ({ start }: DateMention, text: string): boolean => PLANNED_FOR.test(text.slice(0, start));
