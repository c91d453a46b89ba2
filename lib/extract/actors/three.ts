import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import { isPair } from './pair';

/** Japan, the United States and South Korea; Yoon, Chinese Premier Li and Kishida: three or more listed as one subject. */
export function alliesIn(sentence: SentenceView, clause: Clause): string[] | undefined {
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

/** The leaders of the United States, Japan and South Korea: the three that this sentence or one just before lists. */
export function alliesBefore(sentence: SentenceView, article: ArticleView): string[] | undefined {
  if (article.language !== 'en') return undefined;
  const whole = (view: SentenceView): Clause => ({
    start: 0,
    end: view.text.length,
    embedded: false,
    conditional: false,
    holes: [],
  });
  for (let index = sentence.index; index >= 0; index--) {
    const view = article.sentences[index]!;
    const allies = alliesIn(view, whole(view));
    if (allies) return allies;
  }
  return undefined;
}

const LISTED = /^(?:'s)?(?:\s[A-Z][A-Za-z.-]+){0,4}(?:,|\sand|,\sand)\s(?:the\s|[A-Z][A-Za-z.]+\s){0,4}$/;

/** 신원식 장관과 기하라 방위상, 오스틴 미국 국방장관은: three in a row are the subject together. */
export function threeOf(sentence: SentenceView, predicate: Predicate, article: ArticleView): string[] | undefined {
  if (article.language === 'en' || !article.hasStrangers) return undefined;
  const reach = Math.min(90, predicate.start);
  const head = (article.language === 'ko' ? /(?:은|는|이|가)\s/u : /[はが]/u).exec(sentence.text);
  if (!head || head.index > reach) return undefined;
  const three = rowUpTo(sentence, 0, head.index);
  if (three || article.language !== 'ja') return three;
  // 大会が開かれている名古屋で、日本と中国、韓国のスポーツ相が: behind what only describes the place
  const next = sentence.text.slice(head.index + 1, reach).search(/[はが]/u);
  return next < 0 ? undefined : rowUpTo(sentence, head.index + 1, head.index + 1 + next);
}

function rowUpTo(sentence: SentenceView, from: number, to: number): string[] | undefined {
  // 中国と韓国から輸入される鋼板について、財務省は: where it comes from
  if (
    /から|について|に対し|をめぐ|を巡|への|向け|による|を受け|を踏まえ|に(?:備え|対抗)/u.test(
      sentence.text.slice(from, to),
    )
  )
    return undefined;
  const row = [
    ...sentence.names
      .filter((n) => n.value.type !== 'place')
      .map((n) => ({ start: n.start, end: n.end, countries: n.value.countries })),
    ...sentence.people.map((p) => ({ start: p.start, end: p.end, countries: [p.person.country] })),
  ].filter((m) => m.start >= from && m.end <= to);
  const all = [...new Set(row.flatMap((m) => m.countries))].sort();
  const listed = /(?:와|과|·|,|と|、|・)/u.test(sentence.text.slice(from, to));
  return listed && all.length === 3 && isPair(all) ? all : undefined;
}

/** The three countries of the article's own compound: 한미일, 한중일. */
export function threeTold({ sentences }: ArticleView): string[] | undefined {
  for (const { names } of sentences) {
    const found = names.find((n) => n.value.countries.length === 3 && isPair(n.value.countries));
    if (found) return [...found.value.countries].sort();
  }
  // 한국과 일본, 호주가 서명했다. 세 나라는 ...
  for (const { names } of sentences) {
    const listed = [...new Set(names.filter((n) => n.value.type === 'country').flatMap((n) => n.value.countries))];
    if (listed.length === 3 && isPair(listed)) return listed.sort();
  }
  return undefined;
}

/** 日中韓3カ国は会合を開き、...共同声明をまとめた: the three go on, in a clause that names nobody. */
export function threeBefore(
  names: readonly NameMatch[],
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  { language, locale }: ArticleView,
): string[] | undefined {
  if (language !== 'ja') return undefined;
  const three = names.find(
    (n) =>
      n.end <= clause.start &&
      isPair(n.value.countries) &&
      n.value.countries.length > 2 &&
      locale.isSubject(sentence.text, n, predicate),
  );
  return three && [...three.value.countries].sort();
}
