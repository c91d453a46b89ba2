import type { Span } from '../../../text/span';
import type { Sense, VerbSense } from './verb-lexicon';
import { beginning, senseAt } from './verb-sense';
import type { Word } from './words';

export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its helpers: `has also been told to`, `will not take part in`; offsets as those of its words. */
export interface VerbGroup extends Span {
  lemma: string;
  /** Nothing where the lexicon does not know the verb. */
  sense: Sense | undefined;
  action: VerbSense['action'] | undefined;
  tense: Tense;
  modal: string | undefined;
  passive: boolean;
  progressive: boolean;
  negated: boolean;
  /** No longer: it was so until now. */
  noLonger: boolean;
  /** Where the verb itself begins. */
  head: number;
  /** Index of its first and last word. */
  first: number;
  last: number;
}

/** How the helpers of a verb put it. */
export interface Chain {
  main: number;
  passive: boolean;
  progressive: boolean;
  perfect: boolean;
  future: boolean;
  negated: boolean;
}

export const PLAIN: Omit<Chain, 'main'> = {
  passive: false,
  progressive: false,
  perfect: false,
  future: false,
  negated: false,
};

/** A chain of its own, to be added to. */
export function chainOf(
  main: number,
  negated: boolean,
  ...marks: ('passive' | 'progressive' | 'perfect' | 'future')[]
): Chain {
  const chain: Chain = { main, passive: false, progressive: false, perfect: false, future: false, negated };
  for (const mark of marks) chain[mark] = true;
  return chain;
}

/** will no longer need, are not screened any longer, no more */
export const isNoLonger = (words: readonly Word[], first: number, main: number): boolean =>
  words.slice(first, main).some((w, n, all) => w.text === 'longer' && /^(?:no|any)$/.test(all[n - 1]?.text ?? ''));

/** The group of the words from `first` to the verb at `main`, with the sense that the verb has there. */
export function groupOf(
  words: readonly Word[],
  first: number,
  main: number,
  { passive, progressive, negated }: Pick<Chain, 'passive' | 'progressive' | 'negated'>,
  tense: Tense,
  modal?: string,
): VerbGroup {
  const word = words[main]!;
  const lemma = word.kind.form?.lemma ?? word.text;
  const found = beginning(words, main, lemma) ?? senseAt(words, main, lemma, passive);
  return {
    start: words[first]!.start,
    end: words[Math.max(main, found?.last ?? main)]!.end,
    lemma,
    sense: found?.sense,
    action: found?.action,
    tense,
    modal,
    passive,
    progressive,
    negated,
    noLonger: isNoLonger(words, first, main),
    head: word.start,
    first,
    last: Math.max(main, found?.last ?? main),
  };
}
