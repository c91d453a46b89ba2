import type { Action } from '../model/vocabularies';
import type { Cue } from '../text/cue';
import type { Span } from '../text/span';

/** An act told only in what describes a noun: 체결된 각서, 途絶えていた訓練. The span goes from its verb to the noun. */
export interface DescribedAct extends Span {
  /** The noun with what stands before it. */
  head: Span;
  mode: 'sign' | 'agree' | 'done';
  action?: Action;
}

/** How a language tells what was done by what describes a noun; each expression takes the verb first and then the noun. */
export interface DescribedActWords {
  /** A paper, with the verb that describes it: 署名した覚書. */
  paper: Pick<Cue, 'all'>;
  /** A thing, with what was done to it: 중단됐던 훈련. */
  thing: Pick<Cue, 'all'>;
  /** A paper named as what came of it, without a verb. */
  gain: Pick<Cue, 'all'>;
  /** Verbs of papers that do not sign them. */
  modes: Readonly<Record<string, DescribedAct['mode']>>;
  /** Verbs of things; any other sets it up. */
  actions: Readonly<Record<string, DescribedAct['action']>>;
}

/** The acts that a sentence tells only in what describes a noun; offsets within the sentence. */
export function describedActs(sentence: string, words: DescribedActWords): DescribedAct[] {
  const acts = (pattern: Pick<Cue, 'all'>, paper: boolean): DescribedAct[] =>
    pattern.all(sentence).map((match) => {
      const [all, verb = '', head = ''] = match;
      const end = match.index + (verb ? all.length : head.length);
      const action = paper ? undefined : (words.actions[verb] ?? 'establish');
      return {
        start: match.index,
        end,
        head: { start: end - head.length, end },
        mode: paper ? (words.modes[verb] ?? 'sign') : 'done',
        ...(action ? { action } : {}),
      };
    });
  return [...acts(words.paper, true), ...acts(words.thing, false), ...acts(words.gain, true)];
}
