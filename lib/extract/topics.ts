import data from '../../data/topics.json' with { type: 'json' };
import type { Language } from '../model/vocabularies';
import { createTermMatcher, type TermMatch, type TermMatcher } from '../text/match-terms';

export interface TopicTerm {
  topic: string;
  /** Names the topic only beside an act of both governments: `AI`, 관세, 遺骨. */
  weak: boolean;
  /** Gives way to another topic of the clause: an occasion (60th anniversary), a frame (한미일), a form (joint statement). */
  adjunct: boolean;
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
  return matcher(text);
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
