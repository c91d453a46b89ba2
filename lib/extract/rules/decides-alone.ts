import type { Action } from '../../model/vocabularies';
import type { Acting } from '../actors/acting';
import type { ArticleView, SentenceView } from '../article-view';
import type { Predicate } from '../locale';
import { type Draft, isMeeting } from '../rule';

/** Acts that one side does by itself: 효력을 정지하기로 했다 needs no partner. */
const UNILATERAL: ReadonlySet<Action> = new Set([
  'suspend',
  'end',
  'withdraw',
  'lift',
  'impose',
  'tighten',
  'reinstate',
]);

/** The government decided: one of them, whichever it is. */
const OFFICE = /(?<![a-z])[Tt]he (?:\w+ )?(?:government|cabinet|ministry|agency|administration)\s(?:[\w]+\s){0,2}$/;
const ALONE = /(?:decid|vow|pledg|promis|undert|resolv|commit|opt)/;

/** 청와대는 ... 종료 통보의 효력을 정지하기로 했다: a decision, though the pact is of both; a dropped subject goes on. */
export function decidesAlone(
  sentence: SentenceView,
  predicate: Predicate,
  action: Action | undefined,
  acting: Acting,
  article: ArticleView,
  before: readonly Draft[],
): string[] | undefined {
  if (predicate.mode !== 'agree' || acting.joint) return undefined;
  return article.language === 'en'
    ? ownWord(sentence, predicate, acting, before)
    : ownDecision(sentence, predicate, action, acting, article, before);
}

/** South Korea has decided, vowed, pledged: its own word, as long as nobody else is the subject. */
function ownWord(
  { text, index }: SentenceView,
  { start, end }: Predicate,
  { actors }: Acting,
  before: readonly Draft[],
): string[] | undefined {
  if (!ALONE.test(text.slice(start, end))) return undefined;
  if (actors.length === 1) return actors;
  return OFFICE.test(text.slice(Math.max(0, start - 60), start))
    ? before.findLast((d) => d.actors.length === 1 && index - d.sentence.index <= 3)?.actors
    : undefined;
}

function ownDecision(
  sentence: SentenceView,
  predicate: Predicate,
  action: Action | undefined,
  acting: Acting,
  article: ArticleView,
  before: readonly Draft[],
): string[] | undefined {
  const { accord, reversal } = article.locale.words;
  if (accord.test(sentence.text.slice(predicate.start, predicate.end + 6))) return undefined;
  const { actors } = acting;
  // 정부는 한일 청소년 교류에 50억 원을 지원하기로 했다: the pair only says what it is about
  if (actors.length === 1 && !before.some((d) => isMeeting(d) && d.context === 'news')) return actors;
  // 법무부는 K-ETA를 면제하기로 했다: an office by itself, whoever met before, where nobody tells what was agreed
  if (isOfficeAlone(sentence, predicate, acting, article, before)) return actors;
  const unilateral = action && (UNILATERAL.has(action) || (action === 'resume' && reversal.test(sentence.text)));
  if (!unilateral) return undefined;
  if (actors.length === 1) return actors;
  const last = before.findLast((d) => d.sentence.span.paragraph === sentence.span.paragraph);
  return actors.length === 0 && last?.actors.length === 1 && sentence.index - last.sentence.index === 1
    ? last.actors
    : undefined;
}

const TELLS = /다고\s/u;
const TITLE = /(?:총리|대통령|장관|상|대신|실장|국장|차관|대사)$/u;
const MARKED = /^(?:\s?(?:정부|측|당국))?[은는]\s/u;

/** A ministry or country that is what the clause is about, with nobody who met in the sentence. */
function isOfficeAlone(
  sentence: SentenceView,
  predicate: Predicate,
  { actors }: Acting,
  { language }: ArticleView,
  before: readonly Draft[],
): boolean {
  const { text, names, clauses } = sentence;
  if (language !== 'ko' || actors.length !== 1 || TELLS.test(text.slice(predicate.end))) return false;
  if (before.some((d) => d.sentence === sentence && isMeeting(d))) return false;
  const from = clauses.find((c) => c.start <= predicate.start && predicate.start < c.end)?.start ?? 0;
  return names.some(
    ({ start, end, term, value }) =>
      start >= from &&
      end <= predicate.start &&
      (value.type === 'institution' || value.type === 'country') &&
      !TITLE.test(term) &&
      value.countries.join() === actors.join() &&
      MARKED.test(text.slice(end, end + 6)),
  );
}
