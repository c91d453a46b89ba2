import type { Quantity } from '../model/fact';
import { contains, distance, type Span } from '../text/span';
import { type ArticleView, isLeader, type SentenceView } from './article-view';
import { type Day, daysFrom } from './dates/calendar';
import type { DateMention } from './dates/date-mention';
import type { PersonMatch } from './find-people';
import type { Clause, Mode, Predicate } from './locale';
import { englishOrdinalWord } from './locales/en/numbers';
import { koreanOrdinalWord } from './locales/ko/numbers';

/** Modes whose act is still to come, so that `on Friday` means the next one. */
const FUTURE: ReadonlySet<Mode> = new Set([
  'plan',
  'agree',
  'propose',
  'negotiate',
  'announce',
  'postpone',
  'cancel',
  'deny',
]);

/** Modes of what is still to come: a day that is over, with no other reading, belongs to something else. */
const AHEAD: ReadonlySet<Mode> = new Set(['plan', 'propose', 'negotiate', 'deny']);

/** Modes that may fall back on a date that describes a noun. */
const LOOSE: ReadonlySet<Mode> = new Set(['done', 'effect', 'plan', 'cancel', 'postpone']);

export interface Dated {
  date?: string;
  dateBasis?: 'stated' | 'implied';
  announcedOn?: string;
  /** Taken from another clause of the sentence. */
  borrowed?: boolean;
}

/** The day of the act of a clause, and the day it was told, as far as the sentence gives them. */
export function dateOf(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Dated {
  const { locale } = article;
  const { mode } = predicate;
  const own = sentence.dates.filter((d) => contains(clause, d) && !clause.holes.some((h) => contains(h, d)));
  // said after meeting Lee on Tuesday: the day of what came before is not that of what is to come
  const inHoles = sentence.dates.filter((d) =>
    clause.holes.some(
      (h) =>
        contains(h, d) &&
        !/^\s?(?:after|following|since|when)\s/.test(sentence.text.slice(h.start)) &&
        !/^\s?(?:which|that|who|whose)\s/.test(sentence.text.slice(h.start)),
    ),
  );
  const earlier = clause.embedded
    ? []
    : sentence.dates.filter(
        (d) => d.end <= clause.start && !sentence.clauses.some((c) => c.embedded && contains(c, d)),
      );
  const saying = (d: DateMention): boolean => locale.isSaying(sentence.text, d);
  const told = [...own, ...earlier].find(saying);
  const isOver = (d: DateMention): boolean =>
    (mode === 'deny' && d.value.length === 10 && daysFrom(article.published, d.future ?? d.value) === 0) ||
    (daysFrom(article.published, d.value) < 0 &&
      (d.fixed === true || d.future === undefined || daysFrom(article.published, d.future) > 400));
  const pick = (list: DateMention[], { loosely = true } = {}): DateMention | undefined => {
    // 29일부터 이달 31일까지, 1日から30日まで: a range gives its first day
    const starts = list.some((d) => FROM.test(sentence.text.slice(d.end, d.end + 3)));
    const free = list.filter(
      (d) =>
        !d.bound &&
        !saying(d) &&
        !(AHEAD.has(mode) && isOver(d)) &&
        // 年内にまとめる共同声明を出した: a day to come is that of what the paper says
        !(article.language === 'ja' && mode === 'sign' && isToCome(d, article.published)) &&
        // originally due last July: not when it was
        !(article.language === 'en' && ORIGINALLY.test(sentence.text.slice(Math.max(0, d.start - 40), d.start))) &&
        !(starts && UNTIL.test(sentence.text.slice(d.end, d.end + 3))),
    );
    // a day of an earlier clause is that of a noun only where the noun stands in that clause too
    const upTo = (d: DateMention) => (d.end <= clause.start ? { start: clause.start, end: clause.start } : predicate);
    const main = free.filter((d) => !locale.isEmbeddedDate(sentence.text, d, upTo(d)));
    // 来年の国交正常化60周年, 1942年の水没事故: the date of a noun is never that of an accord or a demand
    // 27일 ...1978년 발효한 협정에 따른 회의를 열었다고 밝혔다: the day of telling goes before that of a noun
    const loose = loosely && LOOSE.has(mode) && !(told && mode === 'done');
    // 1945년 침몰한 배의 명부를 넘겼다: the year of a noun is not that of what was done
    const recent = (d: DateMention): boolean =>
      article.language !== 'ko' || d.value.length === 10 || daysFrom(article.published, d.value) > -60;
    const pool = main.length || !loose ? main : free.filter(recent);
    // the most exact, then the nearest to the verb
    return [...pool].sort((a, b) => precision(b) - precision(a) || distance(a, predicate) - distance(b, predicate))[0];
  };
  // 10일 국무회의를 주재하고 지난 6일 열린 회담의 후속조치를 지시했다: the day of the noun comes after that of the sentence
  const before = earlier.slice().reverse();
  const near = pick(own, { loosely: false }) ?? (pick(before, { loosely: false }) ? undefined : pick(own));
  // due to open on Dec. 10, pushed back to February: the new day
  const moved =
    mode === 'postpone' && article.language === 'en'
      ? own.find(
          (d) =>
            d.start > predicate.end &&
            /(?:to|until|till)\s(?:early |late |mid-)?$/.test(
              sentence.text
                .slice(0, d.start)
                .concat(/^(?:to|until|till)\s/.test(sentence.text.slice(d.start)) ? 'to ' : ''),
            ) &&
            !saying(d),
        )
      : undefined;
  const event =
    moved ??
    near ??
    pick(before, { loosely: false }) ??
    pick(before) ??
    // When the cabinet decided in January 2022, Seoul summoned the envoy: then
    (article.language === 'en'
      ? pick(sentence.dates.filter((d) => clause.holes.some((h) => h.start <= clause.start + 1 && contains(h, d))))
      : undefined) ??
    (mode === 'postpone' || mode === 'cancel' || mode === 'plan' || mode === 'deny' ? pick(inHoles) : undefined);
  const announced = told ? told.value : undefined;
  if (!event) return announced ? { announcedOn: announced } : {};
  // agreed and announced look both ways: 11日 on the 4th, told as to come, is not last month's
  const called = article.language !== 'en' && (mode === 'cancel' || mode === 'postpone');
  const bothWays = mode === 'agree' || mode === 'announce' || called;
  const open =
    event.future !== undefined &&
    !event.fixed &&
    FUTURE.has(mode) &&
    // rejected the idea in June: denied then
    !(
      mode === 'deny' &&
      article.language === 'en' &&
      (daysFrom(article.published, event.future) > 250 || daysFrom(article.published, event.value) >= -6)
    ) &&
    (!bothWays ||
      // notified Seoul of its plan to start on Thursday
      (article.language === 'en' &&
        mode === 'announce' &&
        event.start > predicate.end &&
        daysFrom(article.published, event.future) <= 7 &&
        /(?:^|\s)(?:to|will|would)\s[a-z]/.test(sentence.text.slice(predicate.end, event.start))) ||
      FROM.test(sentence.text.slice(event.end, event.end + 3)) ||
      isLikelierAhead(article.published, event.value, event.future) ||
      // agreed to exchange officials from September
      (event.value.length === 7 && daysFrom(article.published, event.value) < -60));
  // 24日までに協議するよう求めた: until then is still to come
  const until =
    article.language === 'ja' &&
    event.future !== undefined &&
    UNTIL.test(sentence.text.slice(event.end, event.end + 3)) &&
    mode !== 'done';
  const date = open || until ? (event.future ?? event.value) : event.value;
  return {
    date,
    dateBasis: event.basis,
    ...(announced && announced !== date ? { announcedOn: announced } : {}),
    ...(near ? {} : { borrowed: true }),
  };
}

/** What was agreed on the 30th for December lies ahead; what was agreed `on the 28th`, told on the 30th, does not. */
function isLikelierAhead(published: Day, past: string, future: string): boolean {
  const back = -daysFrom(published, past);
  const ahead = daysFrom(published, future);
  // in March, September is the one to come
  return back > 9 && (ahead < 60 || ahead < back || (past.length === 7 && ahead < 200));
}

const ORIGINALLY =
  /(?:originally|initially|previously|first|earlier|once)\s(?:due|planned|scheduled|set|slated|expected|intended|pencilled in)\s(?:for\s|in\s|on\s|to\s(?:\w+\s){1,3})?$/;
const isToCome = ({ value }: DateMention, published: Day): boolean =>
  value.length === 4 ? Number(value) >= published.year : daysFrom(published, value) > 0;

const FROM = /^(?:부터|から)/;
const UNTIL = /^(?:까지|まで)/;

const precision = (d: DateMention): number => d.value.length;

/** Where it happens: a town of the clause, else of the sentence; an office or venue stands for its city. */
export function placeOf(sentence: SentenceView, clause: Clause, article: ArticleView): string | undefined {
  const places = sentence.names.flatMap((n) =>
    (n.value.type === 'place' || n.value.type === 'institution') && n.value.place
      ? [{ ...n, place: n.value.place }]
      : [],
  );
  const capitals = CAPITALS[article.language];
  for (const name of sentence.names) {
    const city = name.value.type === 'country' ? capitals[name.term] : undefined;
    if (city && isWhere(sentence.text, name, article)) places.push({ ...name, place: city });
  }
  const located = places.filter((p) => isWhere(sentence.text, p, article) && !clause.holes.some((h) => contains(h, p)));
  return (located.find((p) => contains(clause, p)) ?? located.findLast((p) => p.end <= clause.start))?.place;
}

const CAPITALS = {
  en: { Seoul: 'Seoul', Tokyo: 'Tokyo', Beijing: 'Beijing', Washington: 'Washington' } as Record<string, string>,
  ko: { 서울: 'Seoul', 도쿄: 'Tokyo', 베이징: 'Beijing', 워싱턴: 'Washington' } as Record<string, string>,
  ja: { ソウル: 'Seoul', 東京: 'Tokyo', 北京: 'Beijing', ワシントン: 'Washington' } as Record<string, string>,
};

/** in Busan, 부산에서, 釜山で: not Seoul's offer, 도쿄전력, 東京都知事. */
function isWhere(sentence: string, { start, end }: Span, { language }: ArticleView): boolean {
  if (language === 'en')
    return /(?<![a-z])(?:in|at|to|on|near|off|visit(?:s|ed)?|host(?:s|ed)?)\s(?:the\s|nearby\s|[A-Z][a-z]+\s)?$/i.test(
      sentence.slice(Math.max(0, start - 14), start),
    );
  const after = sentence.slice(end, end + 22);
  if (language === 'ko')
    return /^[가-힣\s·()'\d]{0,14}?(?:에서|을 방문|를 방문|을 찾|를 찾|에 있는|서 열|로 초치)|^\s?(?:청사|외교부|재무성|총리관저|대통령실)/u.test(
      after,
    );
  return /^[\u4e00-\u9fffぁ-んァ-ヶー・()\d]{0,16}?(?:で|において|を訪|に呼|にある|の外交部|の.{1,8}庁舎)/u.test(after);
}

/** Officials of both sides who take part: those of the sentence, and of the article for `the two leaders`. */
export function participantsOf(
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
  summit: boolean,
): string[] {
  const inClause = sentence.people.filter((p) => contains(clause, p));
  const named = (inClause.length >= 2 ? inClause : sentence.people).filter(
    (p) => !summit || isLeader(p) || isForeignLeader(p),
  );
  const names = new Set(named.map((p) => p.person.name));
  if (summit) {
    for (const country of ['KR', 'JP']) {
      if (named.some((p) => p.person.country === country)) continue;
      // the leader named first in the article is the one its news is about
      const leader = article.leaders.find((p) => p.person.country === country);
      if (leader) names.add(leader.person.name);
    }
  }
  return [...names].sort();
}

const isForeignLeader = ({ person, role }: PersonMatch): boolean =>
  person.country !== 'KR' && person.country !== 'JP' && /president|premier|leader/.test(role);

/** Which meeting of its row it is: 12 for the 12th summit. */
export function ordinalOf(text: string, article: ArticleView): number | undefined {
  for (const pattern of article.locale.ordinals) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    if (groups.n) return Number(groups.n);
    if (groups.first) return 1;
    if (groups.w) return koreanOrdinalWord(groups.w) ?? englishOrdinalWord(groups.w);
  }
  return undefined;
}

export function quantityOf(sentence: SentenceView, span: Span, article: ArticleView): Quantity | undefined {
  const text = sentence.text.slice(span.start, span.end);
  if (article.language === 'ko' && !/\d/.test(text)) return undefined;
  for (const { pattern, read } of article.locale.quantities) {
    const match = pattern.exec(text);
    const quantity = match && read(match);
    if (quantity && Number.isFinite(quantity.value) && quantity.value > 0) return quantity;
  }
  return undefined;
}
