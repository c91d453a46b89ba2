import type { Action, Instrument } from '../../model/vocabularies';
import { contains, distance, overlaps, type Span } from '../../text/span';
import { isPlain } from '../about/topic-question';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Mode, Predicate } from '../locale';
import type { FoundAction } from '../rule';

/** The act of a clause: the word for one that stands nearest its verb. */
export function actionOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): FoundAction | undefined {
  const text = sentence.text.slice(clause.start, clause.end);
  // 강력히 항의하며 철회를 촉구한다: the protest, not what it asks for
  const own = predicate.act;
  if (article.language !== 'en' && own?.action === 'protest')
    return { action: 'protest', span: { start: own.start, end: own.end } };
  let best: (FoundAction & { gap: number }) | undefined;
  let once: FoundAction | undefined;
  for (const { action, cue, status } of article.locale.actions) {
    for (const match of cue.all(text)) {
      const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (clause.holes.some((h) => span.start >= h.start && span.start < h.end)) continue;
      // 국교정상화 60주년: an occasion's name is no act
      if (article.language !== 'en' && sentence.topics.some((t) => t.value.adjunct && contains(t, span))) continue;
      // 행정지도, 문부과학성: letters within another word
      if (article.language === 'ko' && isWithinWord(sentence, span)) continue;
      // 참배에 반발해 회의를 미뤘다: why, and not what
      if (
        article.language === 'ko' &&
        action !== 'protest' &&
        span.end < predicate.start &&
        REACTED.test(sentence.text.slice(span.end))
      )
        continue;
      // 참배에 항의해 회의를 미뤘다: how it was meant, and not what was put off
      if (action === 'protest' && OFF.has(predicate.mode) && MEANT.test(sentence.text.slice(span.end))) continue;
      const gap = distance(span, predicate);
      // 정부가 꾸린 협의체가 첫 회의를 연다: it only describes a noun
      if (article.language === 'ko' && span.end < predicate.start && describes(sentence.text, span)) continue;
      // 끊겼던 근무를 되살린다: nor does what was done to it before
      if (article.language === 'ko' && span.end < predicate.start && ONCE.test(sentence.text.slice(span.end))) {
        if (action === 'suspend' || action === 'end') once = { action: 'resume', span };
        continue;
      }
      // 복구 현장을 둘러봤다: the word only describes what was looked at
      if (article.language === 'ko' && predicate.mode === 'done' && !isObject(sentence.text, span, predicate)) continue;
      // English acts stand at or after the verb, Korean and Japanese ones before it
      if (article.language === 'en' && span.end < predicate.start) continue;
      if (
        article.language !== 'en' &&
        gap > (predicate.mode === 'done' ? (article.language === 'ko' ? 6 : 10) : predicate.mode === 'deny' ? 80 : 30)
      )
        continue;
      // 승인했다 says how, 복원 what: any other act goes before approving one
      const rank = gap + (action === 'approve' ? 40 : 0);
      const within = best?.status !== undefined && contains(best.span, span);
      if (!best || (rank < best.gap && !within) || (status && contains(span, best.span)))
        best = { action, span, gap: rank, ...(status ? { status } : {}) };
    }
  }
  // reacted angrily to the approval: what the verb itself does goes before what is only named after it
  const isVerb =
    article.language === 'en' && own?.action !== undefined && VERBS.has(own.action) && overlaps(own, predicate);
  if (best && best.gap < 130 && !(isVerb && !best.status && !overlaps(best.span, predicate)))
    return again(best, sentence.text);
  const act = predicate.act;
  // 끊겼던 노선을 주 8회 운항한다: what was off goes on
  if (once && !act?.action && (act || predicate.mode !== 'done')) return once;
  return (
    act?.action &&
    again({ action: act.action, span: { start: act.start, end: act.end }, weak: act.weak === true }, sentence.text)
  );
}

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

const INSTRUMENT_NEXT = /^[가-힣 ]{0,8}(?:양해각서|협력각서|각서|협정|협약|약정|의향서)/u;

/** Several papers signed at once: AIの覚書と、スタートアップ支援に関する覚書; each topic that an instrument follows closely. */
export function documents(sentence: SentenceView, clause: Clause, article: ArticleView): string[] {
  if (article.language === 'en') return afterColon(sentence, clause);
  const close = sentence.topics.filter(
    (t) =>
      contains(clause, t) &&
      // 도핑 방지 각서와 드라마 제작 협정: right before a paper an everyday word is what it is on
      (!t.value.weak || (article.language === 'ko' && INSTRUMENT_NEXT.test(sentence.text.slice(t.end, t.end + 16)))) &&
      !t.value.adjunct &&
      !MEETING_TOPICS.has(t.value.topic) &&
      article.locale.instruments.some(({ cue }) => cue.test(sentence.text.slice(t.end, t.end + 18))),
  );
  // 청정수소 공급망 협정: one paper, and the first noun says which supply chain
  const heads = close.filter((t) => !close.some((u) => u !== t && u.end <= t.start && t.start - u.end <= 1));
  return heads.length > 1 ? [...new Set(heads.map((t) => t.value.topic))] : [];
}

/** Three papers were initialled: a memorandum on quantum sensing, a work plan on debris: the first matter of each. */
function afterColon({ text, topics }: SentenceView, clause: Clause): string[] {
  const colon = text.indexOf(': ', clause.start);
  if (colon < 0 || colon > clause.end) return [];
  const matters: string[] = [];
  let start = colon;
  for (const item of text.slice(colon).split(/(?:,|;)(?: and)? (?=an? |one |the |another )/)) {
    const first = topics.find(
      (t) => isPlain(t) && !MEETING_TOPICS.has(t.value.topic) && t.start >= start && t.end <= start + item.length + 6,
    );
    if (first) matters.push(first.value.topic);
    start += item.length + 2;
  }
  return matters.length > 1 ? [...new Set(matters)] : [];
}

/** The kind of paper that a clause names. */
export function instrumentOf(sentence: SentenceView, clause: Clause, article: ArticleView): Instrument | undefined {
  const text = sentence.text.slice(clause.start, clause.end);
  return article.locale.instruments.find(({ cue }) => cue.test(text))?.instrument;
}

/** a memorandum on funds, which was signed on Thursday: the paper stands before the clause that tells of it. */
export function antecedentInstrument(
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
): Instrument | undefined {
  const text = sentence.text.slice(Math.max(0, clause.start - 170), clause.start);
  let best: { instrument: Instrument; at: number } | undefined;
  for (const { instrument, cue } of article.locale.instruments) {
    const at = cue.all(text).at(-1)?.index ?? -1;
    if (at >= 0 && (!best || at > best.at)) best = { instrument, at };
  }
  return best?.instrument;
}

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
