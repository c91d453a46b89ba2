import type { Action } from '../../model/vocabularies';
import { contains, distance, overlaps, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Mode, Predicate } from '../locale';
import type { FoundAction } from '../rule';

/** A word for an act in its clause. */
interface ActWord {
  action: Action;
  span: Span;
  sentence: SentenceView;
  predicate: Predicate;
  article: ArticleView;
  /** How far from the verb. */
  gap: number;
}

const isBeforeVerb = ({ span, predicate, article }: ActWord): boolean =>
  article.language === 'ko' && span.end < predicate.start;

/** 끊겼던 근무를 되살린다: what was done to it before. */
const wasOnce = (w: ActWord): boolean => isBeforeVerb(w) && ONCE.test(w.sentence.text.slice(w.span.end));

/** Words for acts that are none of the clause. */
const NO_ACT: readonly ((w: ActWord) => boolean)[] = [
  // 국교정상화 60주년: an occasion's name is no act
  ({ span, sentence, article }) =>
    article.language !== 'en' && sentence.topics.some((t) => t.value.adjunct && contains(t, span)),
  // 행정지도, 문부과학성: letters within another word
  ({ span, sentence, article }) => article.language === 'ko' && isWithinWord(sentence, span),
  // 참배에 반발해 회의를 미뤘다: why, and not what
  (w) => isBeforeVerb(w) && w.action !== 'protest' && REACTED.test(w.sentence.text.slice(w.span.end)),
  // 참배에 항의해 회의를 미뤘다: how it was meant, and not what was put off
  ({ action, span, sentence, predicate }) =>
    action === 'protest' && OFF.has(predicate.mode) && MEANT.test(sentence.text.slice(span.end)),
  // 정부가 꾸린 협의체가 첫 회의를 연다: it only describes a noun
  (w) => isBeforeVerb(w) && describes(w.sentence.text, w.span),
  wasOnce,
  // 탄약을 서로 제공하는 협정을 타진했다, 遺骨を返還する協定を提案した: what the paper would provide for
  ({ span, predicate, sentence }) => isOfPaper(span, predicate, sentence),
  // 복구 현장을 둘러봤다: the word only describes what was looked at
  ({ span, sentence, predicate, article }) =>
    article.language === 'ko' && predicate.mode === 'done' && !isObject(sentence.text, span, predicate),
  // English acts stand at or after the verb, Korean and Japanese ones before it
  ({ span, predicate, article, gap }) =>
    article.language === 'en' ? span.end < predicate.start : gap > reachOf(predicate, article),
];

function reachOf({ mode }: Predicate, { language }: ArticleView): number {
  if (mode === 'done') return language === 'ko' ? 6 : 10;
  return mode === 'deny' ? 80 : 30;
}

/** The words for acts that stand in a clause, outside what is embedded in it. */
function* actWordsIn(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): Iterable<ActWord & { status: FoundAction['status'] }> {
  const text = sentence.text.slice(clause.start, clause.end);
  for (const { action, cue, status } of article.locale.actions)
    for (const match of cue.all(text)) {
      const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (clause.holes.some((h) => span.start >= h.start && span.start < h.end)) continue;
      yield { action, span, status, sentence, predicate, article, gap: distance(span, predicate) };
    }
}

/** The act of a clause: the word for one that stands nearest its verb. */
export function actionOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): FoundAction | undefined {
  const own = predicate.act;
  // 강력히 항의하며 철회를 촉구한다: the protest, not what it asks for
  if (article.language !== 'en' && own?.action === 'protest')
    return { action: 'protest', span: { start: own.start, end: own.end } };
  let best: (FoundAction & { gap: number }) | undefined;
  let once: FoundAction | undefined;
  for (const word of actWordsIn(sentence, clause, predicate, article)) {
    const none = NO_ACT.find((holds) => holds(word));
    if (none === wasOnce && (word.action === 'suspend' || word.action === 'end'))
      once = { action: 'resume', span: word.span };
    if (none) continue;
    const { action, span, status } = word;
    // 승인했다 says how, 복원 what: any other act goes before approving one
    const rank = word.gap + (action === 'approve' ? 40 : 0);
    const within = best?.status !== undefined && contains(best.span, span);
    if (!best || (rank < best.gap && !within) || (status && contains(span, best.span)))
      best = { action, span, gap: rank, ...(status ? { status } : {}) };
  }
  if (best && best.gap < 130 && !isOfVerb(best, predicate, article)) return again(best, sentence.text);
  // 끊겼던 노선을 주 8회 운항한다: what was off goes on
  if (once && !own?.action && (own || predicate.mode !== 'done')) return once;
  return own?.action && !isOfPaper(own, predicate, sentence)
    ? again({ action: own.action, span: { start: own.start, end: own.end }, weak: own.weak === true }, sentence.text)
    : undefined;
}

/** reacted angrily to the approval: what the verb itself does goes before what is only named after it */
const isOfVerb = ({ span, status }: FoundAction, predicate: Predicate, { language }: ArticleView): boolean =>
  language === 'en' &&
  predicate.act?.action !== undefined &&
  VERBS.has(predicate.act.action) &&
  overlaps(predicate.act, predicate) &&
  !status &&
  !overlaps(span, predicate);

const OF_PAPER =
  /^(?:하?는|할|되는|될) (?:내용의 )?(?:\S{1,6} )?(?:협정|각서|협약|약정|조약|양해각서)[을를의에]|^す?る(?:ための|内容の)?(?:政府間)?(?:協定|覚書|条約|取り決め)[をの]/u;
const isOfPaper = ({ end }: Span, { start }: Predicate, { text }: SentenceView): boolean =>
  end < start && OF_PAPER.test(text.slice(end, start));
const OFF: ReadonlySet<Mode> = new Set(['postpone', 'cancel']);
const REACTED = /^[^,.]{0,8}?(?:에 (?:반발|대응|맞[서선])|[을를] (?:이유로|문제 삼|빌미로)|때문에|탓)/u;
const MEANT = /^(?:해|하며|하여|하는|의 (?:뜻|표시)|로|し|して|の意)/u;

/** What a verb does on its own, whatever noun follows it. */
const VERBS: ReadonlySet<Action> = new Set([
  'protest',
  'visit',
  'withdraw',
  'reinstate',
  'resume',
  'lift',
  'ease',
  'fund',
  'compensate',
]);
/** 노선을 다시 띄운다, 窓口を再び設ける: what was there before is not new. */
const AGAIN = /(?:다시|재차)\s$|再び$|改めて$/u;
/** 終了通告を撤回した, 중단 결정을 철회했다: what was to stop goes on. */
const UNDONE =
  /^の?(?:決定|通告|通知|方針|措置|宣言)を[^、。]{0,8}(?:撤回|取り消|取り下げ)|^\s?(?:결정|통보|방침|조치|선언)[을를]\s(?:\S{1,6}\s)?(?:철회|취소|거둬|거두|물[렸리])/u;
/** 종료 통보를 |철회했다 */
const STOP_NOTICE = /(?:종료|중단|파기)\s?(?:통보|결정|방침|선언)[을를]\s(?:\S{1,6} )?$/u;
function again(found: FoundAction, text: string): FoundAction {
  const { action, span } = found;
  const stops = action === 'suspend' || action === 'end';
  const back =
    (action === 'establish' && AGAIN.test(text.slice(0, span.start))) ||
    (action === 'withdraw' && STOP_NOTICE.test(text.slice(0, span.start))) ||
    (stops && UNDONE.test(text.slice(span.end)));
  if (!back) return found;
  const { status: _status, ...rest } = found;
  return { ...rest, action: 'resume' };
}

/** The letters stand inside a longer name or topic, with more on both sides. */
const isWithinWord = ({ names, topics }: SentenceView, { start, end }: Span): boolean =>
  names.some((n) => n.start < start && n.end > end) || topics.some((t) => t.start < start && t.end > end);

const ONCE = /^(?:했|됐|되었|었|겼|렸|졌)?던\s/u;

/** A word that ends as a verb before its noun does: 꾸린, 만든, 세운. */
const describes = (text: string, { start, end }: Span): boolean =>
  /[꾸만세띄늘넓키푼뺀줄][린든운인]?$/u.test(text.slice(start, end)) &&
  /[린든운인]$/u.test(text.slice(start, end)) &&
  text[end] === ' ';

const OBJECT =
  /^(?:\s(?:조치|결정|절차|작업|사업|체제|제도|정책|방안|규정|협정|약정|훈련|조사|행사))?[가-힣]{0,4}?(?:을|를|이|가|에|도|은|는|로|으로|까지)\s(?:\S{1,6}\s)?$/u;

const ORDERED = /^하라(?:고|는)\s(?:\S{1,6}\s)?$/u;

/** The word is in the verb, or heads what the verb is about: 연장을 (전격) 결정했다, 강화 조치를 단행했다. */
const isObject = (text: string, { start, end }: Span, predicate: Span): boolean =>
  end > predicate.start ||
  start >= predicate.start ||
  OBJECT.test(text.slice(end, predicate.start)) ||
  // 배상하라고 판결했다
  ORDERED.test(text.slice(end, predicate.start)) ||
  end === predicate.start;
