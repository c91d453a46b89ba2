import { distance } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { type Day, daysFrom, isoOf } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Clause, Mode, Predicate } from '../locale';
import { earlierMeeting, isDayOfSetting } from './earlier-meeting';

/** Modes of what is still to come: a day that is over, with no other reading, belongs to something else. */
const AHEAD: ReadonlySet<Mode> = new Set(['plan', 'propose', 'negotiate', 'deny']);

/** Modes that may fall back on a date that describes a noun. */
const LOOSE: ReadonlySet<Mode> = new Set(['done', 'effect', 'plan', 'cancel', 'postpone']);

const ORIGINALLY =
  /(?:originally|initially|previously|first|earlier|once)\s(?:due|planned|scheduled|set|slated|expected|intended|pencilled in)\s(?:for\s|in\s|on\s|to\s(?:\w+\s){1,3})?$|(?<![a-z])last\s(?:held|met|seen|[a-z]+ed)\s(?:out\s|up\s)?(?:in\s|on\s)?$/;
const FROM = /^(?:부터|から)/;
/** 올해도, 今年も: as every year. */
const ALSO = /^(?:도|も)/u;
const UNTIL = /^(?:까지|まで)/;

/** 29일부터, 1日から. */
export const isFrom = (d: DateMention, { text }: SentenceView): boolean => FROM.test(text.slice(d.end, d.end + 3));
/** 이달 31일까지, 30日まで. */
export const isUntil = (d: DateMention, { text }: SentenceView): boolean => UNTIL.test(text.slice(d.end, d.end + 3));

/** Whose day is asked for. */
export interface DateQuestion {
  sentence: SentenceView;
  clause: Clause;
  predicate: Predicate;
  article: ArticleView;
  /** The day on which somebody said so. */
  told: DateMention | undefined;
}

/** The day of saying (said on Tuesday, 10일 밝혔다), which is not that of the act. */
export const isSaying = (d: DateMention, sentence: SentenceView, { locale }: ArticleView): boolean =>
  locale.isSaying(sentence.text, d);

/** Of several dates that of the act: the most exact, then the nearest to the verb. */
export function pickDate(
  list: readonly DateMention[],
  question: DateQuestion,
  { loosely = true } = {},
): DateMention | undefined {
  const { sentence, clause, predicate, article, told } = question;
  const { mode } = predicate;
  const free = freeDates(list, question);
  // a day of an earlier clause is that of a noun only where the noun stands in that clause too
  const upTo = (d: DateMention) => (d.end <= clause.start ? { start: clause.start, end: clause.start } : predicate);
  const own = free.filter((d) => !article.locale.isEmbeddedDate(sentence.text, d, upTo(d)));
  // 지난 5월 열린 회담에서 ...하기로 했다: what was done there has the day of the meeting, if no other
  const main = own.length ? own : free.filter((d) => isDayOfSetting(sentence.text, d, article.language));
  // 来年の国交正常化60周年, 1942年の水没事故: the date of a noun is never that of an accord or a demand
  // 27일 ...1978년 발효한 협정에 따른 회의를 열었다고 밝혔다: the day of telling goes before that of a noun
  // 先週視察したことに抗議した: the day of what is protested
  const protest = article.language === 'ja' && predicate.act?.action === 'protest';
  const loose = loosely && LOOSE.has(mode) && !(told && mode === 'done') && !protest;
  // 1945년 침몰한 배의 명부를 넘겼다: the year of a noun is not that of what was done
  const recent = (d: DateMention): boolean =>
    article.language !== 'ko' || d.value.length === 10 || daysFrom(article.published, d.value) > -60;
  const pool = main.length || !loose ? main : free.filter(recent);
  // 10일 ...다음 달 회담을 열자고 제안했다: what is asked for is to come, and has its own day
  const asks = mode === 'propose' || mode === 'demand';
  const isAhead = (d: DateMention): boolean => asks && daysFrom(article.published, d.value) > 0;
  return [...pool].sort(
    (a, b) =>
      Number(isAhead(b)) - Number(isAhead(a)) ||
      b.value.length - a.value.length ||
      Number(isOfJourney(a, question)) - Number(isOfJourney(b, question)) ||
      distance(a, predicate) - distance(b, predicate),
  )[0];
}

/** left on Wednesday |to meet him on Thursday: the day before the infinitive is that of the verb before it. */
const isOfJourney = (d: DateMention, { sentence: { text }, predicate, article }: DateQuestion): boolean =>
  article.language === 'en' &&
  ((d.end <= predicate.start && text.startsWith('to ', predicate.start)) ||
    (d.start >= predicate.end && hasLeft(text, predicate) && /^,? (?:for|to) /.test(text.slice(d.end))));

/** Left for Tokyo on Wednesday for a summit. */
const LEFT = /^(?:left|departed|set off|set out|took off|flew out|headed) for$/;
const hasLeft = (text: string, { start, end }: Predicate): boolean => LEFT.test(text.slice(start, end));

/** A year or month that is still running is not over. */
const isPast = (value: string, published: Day): boolean =>
  value.length === 10 ? daysFrom(published, value) < 0 : value < isoOf(published).slice(0, value.length);

const isToCome = ({ value }: DateMention, published: Day): boolean =>
  value.length === 4 ? Number(value) >= published.year : daysFrom(published, value) > 0;

const OVER: ReadonlySet<Mode> = new Set(['done', 'effect', 'sign']);
const isSpan = (text: string, d: DateMention): boolean =>
  /^(?:in|within)\s(?:about |around |roughly |the next )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:day|week|month|year)/i.test(
    text.slice(d.start, d.end),
  );

const HOLDS =
  /^까지\s(?:\S{1,6}\s){0,3}?(?:늦추|늦춘|연장|미루|미룬|늘리|늘린|유지|유예|면제|이어|더 (?:두|운영|이어))/u;

/** Dates that may be of the act at all. */
function freeDates(list: readonly DateMention[], { sentence, predicate, article }: DateQuestion): DateMention[] {
  const isOver = (d: DateMention): boolean =>
    (predicate.mode === 'deny' && d.value.length === 10 && daysFrom(article.published, d.future ?? d.value) === 0) ||
    (isPast(d.value, article.published) &&
      (d.fixed === true || d.future === undefined || daysFrom(article.published, d.future) > 400));
  // originally due last July: not when it was
  const isOriginal = (d: DateMention): boolean =>
    article.language === 'en' && ORIGINALLY.test(sentence.text.slice(Math.max(0, d.start - 40), d.start));
  const isTerm = (d: DateMention): boolean =>
    article.language === 'en' &&
    (predicate.mode === 'done' || predicate.mode === 'agree' || predicate.mode === 'announce') &&
    (/(?:until|till|through|up to)\s(?:the end of\s|late\s|early\s)?$/.test(
      sentence.text.slice(Math.max(0, d.start - 20), d.start),
    ) ||
      /^(?:until|till|through)\s/.test(sentence.text.slice(d.start, d.start + 9)));
  // 29일부터 이달 31일까지, 1日から30日まで: a range gives its first day
  const starts = list.some((d) => isFrom(d, sentence));
  return list.filter(
    (d) =>
      !d.bound &&
      earlierMeeting(sentence.text, d, article.language) === undefined &&
      !isSaying(d, sentence, article) &&
      !(AHEAD.has(predicate.mode) && isOver(d)) &&
      // 年内にまとめる共同声明を出した: a day to come is that of what the paper says
      !(article.language !== 'en' && predicate.mode === 'sign' && isToCome(d, article.published)) &&
      // 만기를 2029년 12월까지 늦추기로 했다: how long it holds
      !(article.language === 'ko' && isUntil(d, sentence) && HOLDS.test(sentence.text.slice(d.end))) &&
      !isOriginal(d) &&
      !(d.value.length === 4 && list.length > 1 && ALSO.test(sentence.text.slice(d.end, d.end + 2))) &&
      !(
        hasLeft(sentence.text, predicate) &&
        daysFrom(article.published, d.value) <= 0 &&
        d.start >= predicate.end &&
        d.start - predicate.end < 24
      ) &&
      // met twice in three months: how long it took
      !(OVER.has(predicate.mode) && article.language === 'en' && isSpan(sentence.text, d)) &&
      // extended until December on Tuesday: how long it holds
      !(isTerm(d) && list.some((o) => o !== d && !isTerm(o))) &&
      !(starts && isUntil(d, sentence)),
  );
}
