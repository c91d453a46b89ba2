import type { Action } from '../../model/vocabularies';
import type { Acting } from '../actors/acting';
import type { ArticleView, SentenceView } from '../article-view';
import type { Predicate } from '../locale';
import type { Draft } from '../rule';

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
  // South Korea has decided, vowed, pledged: its own word, as long as nobody else is the subject
  if (article.language === 'en')
    return predicate.mode === 'agree' &&
      !acting.joint &&
      ALONE.test(sentence.text.slice(predicate.start, predicate.end))
      ? acting.actors.length === 1
        ? acting.actors
        : OFFICE.test(sentence.text.slice(Math.max(0, predicate.start - 60), predicate.start))
          ? before.findLast((d) => d.actors.length === 1 && sentence.index - d.sentence.index <= 3)?.actors
          : undefined
      : undefined;
  if (predicate.mode !== 'agree' || acting.joint) return undefined;
  // 정부는 한일 청소년 교류에 50억 원을 지원하기로 했다: the pair only says what it is about
  if (
    acting.actors.length === 1 &&
    !article.locale.words.accord.test(sentence.text.slice(predicate.start, predicate.end + 6)) &&
    !before.some((d) => (d.kind === 'summit' || d.kind === 'talks') && d.context === 'news')
  )
    return acting.actors;
  // 법무부는 K-ETA를 면제하기로 했다: an office by itself, whoever met before, where nobody tells what was agreed
  if (isOfficeAlone(sentence, predicate, acting, article, before)) return acting.actors;
  const reverses = action === 'resume' && article.locale.words.reversal.test(sentence.text);
  if (!action || (!UNILATERAL.has(action) && !reverses)) return undefined;
  if (article.locale.words.accord.test(sentence.text.slice(predicate.start, predicate.end + 6))) return undefined;
  if (acting.actors.length === 1) return acting.actors;
  const last = before.findLast((d) => d.sentence.span.paragraph === sentence.span.paragraph);
  return acting.actors.length === 0 && last?.actors.length === 1 && sentence.index - last.sentence.index === 1
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
  { language, locale }: ArticleView,
  before: readonly Draft[],
): boolean {
  const { text, names, clauses } = sentence;
  if (language !== 'ko' || actors.length !== 1 || TELLS.test(text.slice(predicate.end))) return false;
  if (locale.words.accord.test(text.slice(predicate.start, predicate.end + 6))) return false;
  if (before.some((d) => d.sentence === sentence && (d.kind === 'summit' || d.kind === 'talks'))) return false;
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
