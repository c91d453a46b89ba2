import data from '../../data/topics.json' with { type: 'json' };
import type { Language } from '../model/vocabularies';
import { createTermMatcher, type TermMatch, type TermMatcher } from '../text/match-terms';
import { contains, type Span } from '../text/span';
import { findDescriptions } from './topic-descriptions';
import { withPairs } from './topic-pairs';

export interface TopicTerm {
  topic: string;
  /** Names the topic only beside an act of both governments: `AI`, 관세, 遺骨. */
  weak: boolean;
  /** Gives way to another topic of the clause: an occasion (60th anniversary), a frame (한미일), a form (joint statement). */
  adjunct: boolean;
  /** In no word of its own: gives way to what the clause names. */
  described?: boolean;
}

export type TopicMatch = TermMatch<TopicTerm>;

interface TopicEntry {
  id: string;
  field: string;
  adjunct?: boolean;
  synonyms: Readonly<Record<Language, readonly string[]>>;
  weak?: Readonly<Record<Language, readonly string[]>>;
}

const TOPICS = data.topics as readonly TopicEntry[];
/** Topics of what was done in colonial times and of how it is remembered. */
export const HISTORY: ReadonlySet<string> = new Set(TOPICS.filter((t) => t.field === 'history').map((t) => t.id));
const matchers = new Map<Language, TermMatcher<TopicTerm>>();

/** Every word of a topic in a normalised text; the longest where words overlap. */
export function findTopics(text: string, language: Language): TopicMatch[] {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = createTermMatcher(topicTerms(language), language);
    matchers.set(language, matcher);
  }
  const found = matcher(text);
  return language === 'en'
    ? withPairs(found, text, (topic) => ADJUNCTS.has(topic))
    : withDescriptions(found, text, language);
}

/** Occasions, frames and forms. */
const ADJUNCTS: ReadonlySet<string> = new Set(TOPICS.filter((t) => t.adjunct).map((t) => t.id));

/** 空港で|事前に入国審査: what is named in so many letters, or last, says more than what is described. */
const saysMore = (w: TopicMatch, d: Span & { topic: string }): boolean =>
  contains(w, d) ||
  (w.value.topic === d.topic && !w.value.weak) ||
  (!w.value.weak && !w.value.adjunct && contains(d, w) && (w.term.length > 4 || w.end === d.end));

/** 旧日本軍の性暴力: what is described is what is meant, and no word inside of it, unless a word of the clause names it. */
function withDescriptions(words: TopicMatch[], text: string, language: Language): TopicMatch[] {
  const found: TopicMatch[] = [];
  const inside = new Set<TopicMatch>();
  // both go on from left to right
  let next = 0;
  for (const d of findDescriptions(text, language)) {
    while (next < words.length && words[next]!.end <= d.start) next++;
    const beside: TopicMatch[] = [];
    for (let i = next; i < words.length && words[i]!.start < d.end; i++) beside.push(words[i]!);
    if (beside.some((w) => saysMore(w, d))) continue;
    for (const w of beside) if (contains(d, w)) inside.add(w);
    const { start, end, topic } = d;
    const value = { topic, weak: false, adjunct: ADJUNCTS.has(topic), described: true };
    found.push({ start, end, term: text.slice(start, end), value });
  }
  if (found.length === 0) return words;
  return [...words.filter((w) => !inside.has(w)), ...found].sort((a, b) => a.start - b.start);
}

function* topicTerms(language: Language): Iterable<readonly [string, TopicTerm]> {
  const seen = new Set<string>();
  for (const { id, adjunct = false, synonyms, weak } of TOPICS) {
    for (const [terms, isWeak] of [
      [synonyms[language], false],
      [weak?.[language] ?? [], true],
    ] as const) {
      for (const written of terms) {
        // the text is normalised, so the data may be written either way (ＧＳＯＭＩＡ)
        const term = written.normalize('NFKC');
        for (const form of formsOf(term, language)) {
          if (seen.has(form)) continue;
          seen.add(form);
          yield [form, { topic: id, weak: isWeak, adjunct }];
        }
      }
    }
  }
}

/** How else a term is written: 입국절차 for 입국 절차, 한·미·일 for 한미일; 韓日 for 日韓 by the Japanese pages of Korean outlets. */
function formsOf(term: string, language: Language): string[] {
  if (language === 'en') return [term];
  const forms = language === 'ko' && term.length > 4 ? [term, term.replaceAll(' ', '')] : [term];
  return [...forms, ...forms.map((form) => form.replace(SIDES, (sides) => OTHERWISE[sides]!))];
}

const OTHERWISE: Readonly<Record<string, string>> = {
  日韓: '韓日',
  日米韓: '韓米日',
  日中韓: '韓中日',
  한일: '한·일',
  한미일: '한·미·일',
  한중일: '한·중·일',
  한일중: '한·일·중',
};
const SIDES = new RegExp(
  Object.keys(OTHERWISE)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'u',
);
