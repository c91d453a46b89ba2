import type { Fact } from '../model/fact';
import type { Relevance } from '../relevance/judge-relevance';
import type { SentenceView } from './article-view';
import type { Clause } from './locale';
import { factOf, openArticle, type ReaderInput, readSentence } from './read-article';
import { REFINERS } from './refiners';
import type { Draft } from './rule';

/** What the reader made of one clause: the words it took for the verb, or why it gave nothing. */
export interface ClauseExplanation {
  text: string;
  /** done, plan, deny, ... and the words that say so. */
  mode?: string;
  cue?: string;
  /** By rule: why it gave nothing. */
  nothing: { rule: string; why: string }[];
}

export interface SentenceExplanation {
  text: string;
  part: 'heading' | 'lead' | 'body';
  names: string[];
  topics: string[];
  dates: string[];
  clauses: ClauseExplanation[];
  /** As the rules read them, before the refiners. */
  drafts: string[];
}

/** What one refiner did to one draft. */
export interface RefinerExplanation {
  refiner: string;
  effect: 'added' | 'changed' | 'removed';
  draft: string;
}

export interface Explanation {
  language: string;
  relevance: Relevance;
  sentences: SentenceExplanation[];
  refiners: RefinerExplanation[];
  facts: Fact[];
}

/** Reads an article as `readArticle` does, and takes down how: what was found, which rule fired, why a clause gave nothing. */
export function explainArticle(input: ReaderInput): Explanation {
  const { language, text, relevance, view } = openArticle(input);
  if (!view) return { language, relevance, sentences: [], refiners: [], facts: [] };
  const notes = new Map<Clause, ClauseExplanation['nothing']>();
  view.note = (rule, _sentence, clause, why) => notes.set(clause, [...(notes.get(clause) ?? []), { rule, why }]);

  let drafts: Draft[] = [];
  const sentences = view.sentences.map((sentence) => {
    const found = readSentence(sentence, view, drafts);
    drafts = [...drafts, ...found];
    const clauses = sentence.clauses.map((clause): ClauseExplanation => {
      const predicate = view.locale.predicate(sentence.text, clause);
      return {
        text: sentence.text.slice(clause.start, clause.end).trim(),
        ...(predicate ? { mode: predicate.mode, cue: sentence.text.slice(predicate.start, predicate.end).trim() } : {}),
        nothing: found.some((d) => d.clause === clause) ? [] : (notes.get(clause) ?? []),
      };
    });
    return describe(sentence, clauses, found);
  });

  const refiners: RefinerExplanation[] = [];
  for (const { name, refine } of REFINERS) {
    const next = refine(drafts, view);
    refiners.push(...differences(name, drafts, next));
    drafts = next;
  }
  return { language, relevance, sentences, refiners, facts: drafts.map((draft) => factOf(draft, view, text)) };
}

const describe = (
  { text, heading, lead, names, topics, dates }: SentenceView,
  clauses: ClauseExplanation[],
  found: readonly Draft[],
): SentenceExplanation => ({
  text,
  part: heading ? 'heading' : lead ? 'lead' : 'body',
  names: names.map((n) => `${n.term} (${n.value.countries.join('+') || n.value.type})`),
  topics: topics.map((t) => `${t.term} (${t.value.topic}${t.value.weak ? ', weak' : ''})`),
  dates: dates.map((d) => (d.future && d.future !== d.value ? `${d.value} or ${d.future}` : d.value)),
  clauses: heading ? [] : clauses,
  drafts: found.map(lineOf),
});

/** summit leaders-summit held 2024-09-06 JP+KR (rule summit, news) */
const lineOf = ({ kind, topic, status, action, date, place, actors, rule, context }: Draft): string =>
  [kind, topic, status, action, date, place, actors.join('+'), `(rule ${rule}, ${context})`].filter(Boolean).join(' ');

/** A draft keeps its clause and its first words; what came of it, told by the line before and after. */
function differences(refiner: string, before: readonly Draft[], after: readonly Draft[]): RefinerExplanation[] {
  const same = (a: Draft, b: Draft): boolean => a.clause === b.clause && a.topic === b.topic && a.kind === b.kind;
  const out: RefinerExplanation[] = [];
  for (const draft of before) {
    const kept = after.find((d) => d === draft) ?? after.find((d) => same(d, draft));
    if (!kept) out.push({ refiner, effect: 'removed', draft: lineOf(draft) });
    else if (lineOf(kept) !== lineOf(draft))
      out.push({ refiner, effect: 'changed', draft: `${lineOf(draft)} -> ${lineOf(kept)}` });
  }
  for (const draft of after)
    if (!before.some((d) => d === draft || same(d, draft)))
      out.push({ refiner, effect: 'added', draft: lineOf(draft) });
  return out;
}
