import type { Language } from '../model/vocabularies';
import { everyMatch } from '../text/cue';
import { contains, type Span } from '../text/span';
import type { ArticleView, SentenceView } from './article-view';
import type { Clause, Predicate } from './locale';

/** Who acts in a clause, as far as its words and the sentence before tell. */
export interface Acting {
  /** Codes, sorted; empty where the clause names nobody. */
  actors: string[];
  /** Korea and Japan act together. */
  joint: boolean;
  /** Someone else acts, or deals with only one of the two: no fact of ours. */
  stranger: boolean;
}

const isPair = (countries: readonly string[]): boolean => countries.includes('KR') && countries.includes('JP');

export function actingIn(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Acting {
  const { locale } = article;
  if (clause.sharing) return sharedActing(sentence, clause, clause.sharing, predicate, article);
  const quoted = quotesIn(sentence.text, article.language);
  const names = sentence.names.filter(
    (n) => n.value.type !== 'place' && n.value.countries.length > 0 && !quoted.some((q) => contains(q, n)),
  );
  const inClause = names.filter((n) => contains(clause, n) && !clause.holes.some((h) => contains(h, n)));
  const people = sentence.people.filter((p) => contains(clause, p));
  const text = sentence.text.slice(clause.start, clause.end);
  const everyone = new Set([
    ...names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  const bothNamed = everyone.has('KR') && everyone.has('JP');

  const allies = article.language === 'en' ? alliesIn(sentence, clause) : undefined;
  if (allies) return { actors: allies, joint: true, stranger: false };
  const tri = inClause.find((n) => isPair(n.value.countries) && n.value.countries.length > 2);
  const both =
    locale.words.bothSides.test(text) || locale.words.bothLeaders.test(text) || locale.words.bothMinisters.test(text);
  const strangers = [
    ...new Set([...inClause.flatMap((n) => n.value.countries), ...people.map((p) => p.person.country)]),
  ].filter((c) => c !== 'KR' && c !== 'JP');

  const subjects = [...inClause, ...names.filter((n) => n.end <= clause.start)].filter((n) =>
    locale.isSubject(sentence.text, n, predicate),
  );
  const own = subjects.filter((n) => contains(clause, n));
  const pool = own.length ? own : subjects;
  const speakers = sentence.people.filter(
    (p) => p.start < predicate.start && locale.isSubject(sentence.text, p, predicate),
  );
  const first = pool[0];
  const speaker = speakers.find((p) => contains(clause, p)) ?? speakers[0];
  const subject =
    first && speaker
      ? first.start <= speaker.start
        ? first.value.countries
        : [speaker.person.country]
      : (first?.value.countries ?? (speaker ? [speaker.person.country] : []));

  if (tri) return { actors: [...tri.value.countries].sort(), joint: true, stranger: false };
  const foreignPair = inClause.some((n) => n.value.countries.length > 1 && !isPair(n.value.countries));
  // 한중 양국, 日中両国: the two sides are others
  const theirs = inClause.some(
    (n) =>
      n.value.countries.length > 1 &&
      !isPair(n.value.countries) &&
      /^\s?(?:양국|양측|両)/u.test(sentence.text.slice(n.end, n.end + 3)),
  );
  if (foreignPair && (!both || theirs) && !inClause.some((n) => isPair(n.value.countries)))
    return { actors: [], joint: false, stranger: true };
  const three = threeOf(sentence, predicate, article);
  if (three) return { actors: three, joint: true, stranger: false };
  if (subject.length && !subject.includes('KR') && !subject.includes('JP'))
    return { actors: [...subject], joint: false, stranger: true };
  // Trump and Takaichi hailed ... and signed two documents: the names before are the subject
  const earlier = names.filter((n) => n.end <= clause.start).flatMap((n) => n.value.countries);
  const guests = sentence.people.filter((p) => p.end <= clause.start).map((p) => p.person.country);
  const nameless = inClause.length === 0 && people.length === 0;
  if (nameless && !bothNamed && [...earlier, ...guests].some((c) => c !== 'KR' && c !== 'JP'))
    return { actors: [], joint: false, stranger: true };
  const ours = subject.includes('KR') || subject.includes('JP');
  if (strangers.length && !both && !bothNamed && !(predicate.mode === 'deny' && ours))
    return { actors: [], joint: false, stranger: true };
  if (both || pool.some((n) => isPair(n.value.countries)) || coordinated(sentence, clause, own, article))
    return { actors: ['JP', 'KR'], joint: true, stranger: false };
  const side = subject.filter((c) => c === 'KR' || c === 'JP');
  if (side.length) return { actors: [...side].sort(), joint: false, stranger: false };
  return { actors: [], joint: false, stranger: false };
}

/** What somebody says in so many words: whom it names is spoken of, and does not act. */
function quotesIn(text: string, language: Language): Span[] {
  if (language !== 'ja' || !text.includes('「')) return [];
  return everyMatch(QUOTE, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const QUOTE = /「[^」]{8,300}」(?=と|など)/gu;

/** Japan, the United States and South Korea; Yoon, Chinese Premier Li and Kishida: three or more listed as one subject. */
function alliesIn(sentence: SentenceView, clause: Clause): string[] | undefined {
  if (sentence.names.length + sentence.people.length < 3) return undefined;
  const marks = [
    ...sentence.names
      .filter((n) => n.value.type === 'country' && n.value.countries.length === 1)
      .map((n) => ({ start: n.start, end: n.end, country: n.value.countries[0]! })),
    ...sentence.people.map((p) => ({ start: p.start, end: p.end, country: p.person.country })),
  ]
    .filter((m) => contains(clause, m) && !clause.holes.some((h) => contains(h, m)))
    .sort((a, b) => a.start - b.start);
  let run: string[] = [];
  for (const [i, mark] of marks.entries()) {
    const last = marks[i - 1];
    if (!last || !LISTED.test(sentence.text.slice(last.end, mark.start))) run = [];
    run.push(mark.country);
    if (run.includes('KR') && run.includes('JP') && new Set(run).size >= 3) return [...new Set(run)].sort();
  }
  return undefined;
}

const LISTED = /^(?:'s)?(?:\s[A-Z][A-Za-z.-]+){0,4}(?:,|\sand|,\sand)\s(?:the\s|[A-Z][A-Za-z.]+\s){0,4}$/;

/** Lee met Takaichi, signing an accord: whoever met signs, unless the words name a stranger as the other side. */
function sharedActing(
  sentence: SentenceView,
  clause: Clause,
  main: Clause,
  predicate: Predicate,
  article: ArticleView,
): Acting {
  const acting = actingIn(sentence, main, article.locale.predicate(sentence.text, main) ?? predicate, article);
  const strange = sentence.names.some(
    (n) => contains(clause, n) && n.value.countries.some((c) => c !== 'KR' && c !== 'JP' && !acting.actors.includes(c)),
  );
  return strange && !acting.joint ? { actors: [], joint: false, stranger: true } : acting;
}

/** 신원식 장관과 기하라 방위상, 오스틴 미국 국방장관은: three in a row are the subject together. */
function threeOf(sentence: SentenceView, predicate: Predicate, article: ArticleView): string[] | undefined {
  if (article.language === 'en' || !article.hasStrangers) return undefined;
  const head = (article.language === 'ko' ? /(?:은|는|이|가)\s/u : /[はが]/u).exec(sentence.text);
  if (!head || head.index > Math.min(90, predicate.start)) return undefined;
  const row = [
    ...sentence.names
      .filter((n) => n.value.type !== 'place')
      .map((n) => ({ end: n.end, countries: n.value.countries })),
    ...sentence.people.map((p) => ({ end: p.end, countries: [p.person.country] })),
  ].filter((m) => m.end <= head.index);
  const all = [...new Set(row.flatMap((m) => m.countries))].sort();
  const listed = /(?:와|과|·|,|と|、|・)/u.test(sentence.text.slice(0, head.index));
  return listed && all.length === 3 && isPair(all) ? all : undefined;
}

/** South Korea and Japan; 이 대통령과 이시바 총리는; 岸田首相と尹大統領は: both stand side by side as the subject. */
function coordinated(sentence: SentenceView, clause: Clause, subjects: readonly Span[], article: ArticleView): boolean {
  // 韓国側が自衛隊と韓国海軍の訓練を ...: those named after the subject are not the subject
  const last = article.language === 'en' ? undefined : subjects.at(-1);
  const marks = [
    ...sentence.names
      .filter((n) => n.value.type !== 'place' && n.value.countries.length === 1)
      .map((n) => ({ start: n.start, end: n.end, country: n.value.countries[0]! })),
    ...sentence.people.map((p) => ({ start: p.start, end: p.end, country: p.person.country })),
  ]
    .filter((m) => contains(clause, m) && (last === undefined || m.start <= last.start))
    .sort((a, b) => a.start - b.start);
  const JOIN = JOINS[article.language];
  return marks.some((mark, i) => {
    const next = marks.slice(i + 1).find((m) => m.start >= mark.end && m.country !== mark.country);
    if (
      !next ||
      mark.country === next.country ||
      !['KR', 'JP'].includes(mark.country) ||
      !['KR', 'JP'].includes(next.country)
    )
      return false;
    return JOIN.test(sentence.text.slice(mark.end, next.start));
  });
}

const JOINS = {
  en: /^(?:'s)?(?:[A-Za-z.\s-]{0,45}?,?\sand|[A-Za-z\s]{0,30}?\swith)\s(?:[A-Za-z-]+\s){0,5}$/,
  ko: /^[가-힣\s()]{0,16}(?:와|과|및|·)\s?(?:[가-힣]+\s){0,4}$/u,
  ja: /^[\u4e00-\u9fffァ-ヶー・()ぁ-ん]{0,18}(?:と|及び|・)[\u4e00-\u9fffァ-ヶーの]{0,8}$/u,
} as const;
