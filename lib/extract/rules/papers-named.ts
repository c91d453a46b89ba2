import type { Instrument } from '../../model/vocabularies';
import { contains } from '../../text/span';
import { isPlain } from '../about/topic-question';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';

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
