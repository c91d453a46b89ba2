import { BE, DO, HAVE, MODALS } from './function-words';
import { afterBe, afterHave, afterModal, skip } from './helper-chain';
import { stateAt } from './states';
import { type Chain, chainOf, groupOf, type Tense, type VerbGroup } from './verb-group';
import { isBase, isParticiple } from './word-forms';
import type { Word } from './words';

/** What a helper verb and the words behind it make together: a chain up to the verb itself, or a whole group. */
interface Help {
  chain: Chain | undefined;
  tense: Tense;
  modal?: string;
}

/** A group that begins with a helper verb or `to`. */
export function helped(words: readonly Word[], i: number): VerbGroup | undefined {
  const { text, kind } = words[i]!;
  if (!kind.isHelper) return undefined;
  const negated = text.endsWith("n't") || text === 'cannot';
  const help = helpOf(words, i, negated);
  if (!help) return undefined;
  if ('sense' in help) return help;
  const { chain, modal } = help;
  if (!chain) return undefined;
  let { tense } = help;
  if (chain.future && tense !== 'infinitive') tense = 'future';
  if (chain.perfect && modal && modal !== 'will') tense = 'pluperfect';
  chain.negated ||= negated;
  return groupOf(words, i, chain.main, chain, tense, modal);
}

function helpOf(words: readonly Word[], i: number, negated: boolean): Help | VerbGroup | undefined {
  const { text } = words[i]!;
  if (MODALS.has(text)) return byModal(words, i);
  // nobody has to announce it
  if (HAVE.has(text) && words[i + 1]?.text === 'to')
    return { chain: afterModal(words, i + 2), tense: 'present', modal: 'must' };
  if (HAVE.has(text)) return byHave(words, i, negated);
  if (BE.has(text)) return byBe(words, i, negated);
  // proposed that the dialogue be raised
  if (text === 'be' && isParticiple(words[i + 1])) return { chain: afterBe(words, i + 1), tense: 'infinitive' };
  if (DO.has(text)) return byDo(words, i);
  return text === 'to' ? byTo(words, i) : undefined;
}

function byModal(words: readonly Word[], i: number): Help | undefined {
  const { text, capital } = words[i]!;
  // the month of May
  if (text === 'may' && capital && i > 0) return undefined;
  const modal = text
    .replace(/n't$|not$/, '')
    .replace(/^wo$/, 'will')
    .replace(/^ca$/, 'can');
  return {
    chain: afterModal(words, i + 1),
    tense: modal === 'will' || modal === 'shall' ? 'future' : 'present',
    modal,
  };
}

function byHave(words: readonly Word[], i: number, negated: boolean): Help | VerbGroup {
  const tense = words[i]!.text.startsWith('had') ? 'pluperfect' : 'perfect';
  const been = skip(words, i + 1);
  const after = words[been.index]?.text === 'been' ? skip(words, been.index + 1) : undefined;
  const state = after && stateAt(words, i, after.index, tense, negated || been.negated || after.negated);
  return state ?? { chain: afterHave(words, i + 1), tense };
}

function byBe(words: readonly Word[], i: number, negated: boolean): Help | VerbGroup {
  const tense = /^w/.test(words[i]!.text) ? 'past' : 'present';
  const after = skip(words, i + 1);
  return stateAt(words, i, after.index, tense, negated || after.negated) ?? { chain: afterBe(words, i + 1), tense };
}

function byDo(words: readonly Word[], i: number): Help {
  const { index, negated } = skip(words, i + 1);
  return {
    chain: isBase(words[index]) ? chainOf(index, negated) : undefined,
    tense: words[i]!.text.startsWith('did') ? 'past' : 'present',
  };
}

function byTo(words: readonly Word[], i: number): Help | undefined {
  if (TOWARDS.test(words[i - 1]?.text ?? '') || isRange(words, i)) return undefined;
  const chain = afterModal(words, i + 1);
  return chain?.perfect ? undefined : { chain, tense: 'infinitive' };
}

/** with regard to supply, in response to protests: no infinitive. */
const TOWARDS =
  /^(?:bow(?:s|ed|ing)?|yield(?:s|ed|ing)?|succumb(?:s|ed|ing)?|regards?|respect|addition|response|relation|due|according|thanks|prior|subject|opposition|reference|return|visits?|trips?|access|contrast|approach|answer|close|next|similar|contrary|objections?|reaction|closer|subsequent|attached|linked|related|used|opposed)$/;

/** from reactors to ship repair: the end of a range. */
const isRange = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some((w) => w.text === 'from');
