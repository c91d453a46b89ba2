import file from '../../../../data/cues/ko-verbs.json' with { type: 'json' };
import type { Action } from '../../../model/vocabularies';
import { inflected } from '../../../text/hangul';
import type { VerbFile } from '../../verb-file';

/** An official act, by the verb or the noun that names it. */
export interface ActWord {
  action?: Action;
  /** An everyday word too (찾다, 열다, 강화): an act only where an office does it. */
  weak: boolean;
}

const { nouns, verbs, weak } = file as VerbFile;
const WEAK = new Set(weak);

/** Nouns of acts, which take 하다, 되다, 에 들어가다 ...: 재개, 신설. */
const NOUNS = new Map<string, ActWord>();
for (const { action, words } of nouns)
  for (const word of words) NOUNS.set(word, { weak: WEAK.has(word), ...(action ? { action } : {}) });
const LONGEST_NOUN = Math.max(...[...NOUNS.keys()].map((word) => word.length));

/** Beginnings of native verbs in all their inflections: 늘렸, 푼, 되살아난. */
const FORMS = new Map<string, ActWord>();
for (const { action, stems } of verbs)
  for (const stem of stems)
    for (const form of inflected(stem))
      if (!FORMS.has(form)) FORMS.set(form, { weak: WEAK.has(stem), ...(action ? { action } : {}) });
const LONGEST_FORM = Math.max(...[...FORMS.keys()].map((form) => form.length));

/** The act that a noun ends with: 수입재개 is 재개; the longest that fits. */
export function actNoun(noun: string): ActWord | undefined {
  for (let length = Math.min(LONGEST_NOUN, noun.length); length >= 2; length--) {
    const found = NOUNS.get(noun.slice(-length));
    if (found) return found;
  }
  return undefined;
}

/** What may follow a stem of one syllable: 막|았다, 막|기로; 막판 is a noun. */
const AFTER_STEM = /^(?:$|[다는은을기고며면자지으아어았었습겠게려던더도느세시니나])/u;

/** 대면|한다, 대기|하며: what looks like a stem of one syllable begins a noun. */
const NOUN_MADE_VERB = /^.[가-힣](?:하|한|할|했|합|해|되|된|됐|될|돼)/u;

/** 막바지에 접어들었다: it enters, and folds nothing up. */
const NO_ACT = /^접어[드든들]/u;

/** The act that an inflected native verb names, going by its beginning. */
export function actVerb(word: string): ActWord | undefined {
  if (NO_ACT.test(word)) return undefined;
  for (let length = Math.min(LONGEST_FORM, word.length); length >= 1; length--) {
    const found = FORMS.get(word.slice(0, length));
    if (found && (length > 1 || (AFTER_STEM.test(word.slice(1)) && !NOUN_MADE_VERB.test(word)))) return found;
  }
  return undefined;
}
