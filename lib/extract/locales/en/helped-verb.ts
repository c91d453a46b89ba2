import { BE, BOUND, DO, HAVE, MODALS } from './function-words';
import { stateAt } from './states';
import { type Chain, chainOf, groupOf, type Tense, type VerbGroup } from './verb-group';
import { isAdverb, isBase, isGerund, isParticiple } from './word-forms';
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

const ASIDES: ReadonlySet<string> = new Set([
  'however',
  'meanwhile',
  'though',
  'too',
  'instead',
  'therefore',
  'moreover',
  'also',
  'nonetheless',
  'nevertheless',
  'likewise',
  'again',
]);

const TIME =
  /^(?:spring|summer|autumn|fall|winter|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}|[a-z]+day|now|then|on)$/;
const WHEN = new Set(['from', 'by', 'in', 'on', 'until', 'starting', 'beginning', 'this', 'next', 'later']);
/** will from next spring be able: a time between the helper and its verb; the index of its last word. */
function whenAt(words: readonly Word[], from: number): number | undefined {
  if (!WHEN.has(words[from]!.text)) return undefined;
  let last: number | undefined;
  for (let k = from + 1; k <= from + 5 && k < words.length; k++) {
    const { text } = words[k]!;
    if (TIME.test(text)) last = k;
    else if (!/^(?:the|next|this|last|early|late|mid|end|of|new|coming|fiscal)$/.test(text)) break;
  }
  return last;
}

function skip(words: readonly Word[], from: number): { index: number; negated: boolean } {
  let index = from;
  let negated = false;
  while (index < words.length && index - from < 9) {
    const word = words[index]!;
    const when = word.kind.isNegative ? undefined : whenAt(words, index);
    // are, however, discussing
    if (word.text === ',' && ASIDES.has(words[index + 1]?.text ?? '') && words[index + 2]?.text === ',') {
      index += 3;
      continue;
    }
    if (word.kind.isNegative) negated = true;
    else if (when) index = when;
    else if (!isAdverb(word)) break;
    index++;
  }
  return { index, negated };
}

function afterModal(words: readonly Word[], from: number): Chain | undefined {
  const { index, negated } = skip(words, from);
  const word = words[index];
  if (!word) return undefined;
  if (word.text === 'be') {
    const chain = afterBe(words, index + 1) ?? chainOf(index, false);
    chain.negated ||= negated;
    return chain;
  }
  if (word.text === 'have') {
    const chain = afterHave(words, index + 1);
    if (chain) {
      chain.perfect = true;
      chain.negated ||= negated;
      return chain;
    }
  }
  return isBase(word) ? chainOf(index, negated) : undefined;
}

function afterHave(words: readonly Word[], from: number): Chain | undefined {
  const { index, negated } = skip(words, from);
  const word = words[index];
  if (!word) return undefined;
  if (word.text === 'been') {
    const chain = afterBe(words, index + 1);
    if (!chain) return undefined;
    chain.perfect = true;
    chain.negated ||= negated;
    return chain;
  }
  if (word.text === 'to' || word.text === 'yet') return undefined;
  return isParticiple(word) ? chainOf(index, negated, 'perfect') : undefined;
}

function afterBe(words: readonly Word[], from: number): Chain | undefined {
  const { index, negated } = skip(words, from);
  const word = words[index];
  if (!word) return undefined;
  if (word.text === 'being' && isParticiple(words[index + 1]))
    return chainOf(index + 1, negated, 'passive', 'progressive');
  const able = /^(?:able|free|eligible|entitled)$/.test(word.text) && words[from - 1]?.text === 'be';
  const bound = (able || BOUND.has(word.text)) && words[index + 1]?.text === 'to';
  if (bound || word.text === 'to') {
    const chain = afterModal(words, index + (bound ? 2 : 1));
    if (chain) {
      chain.future = true;
      chain.negated ||= negated;
      return chain;
    }
  }
  if (isParticiple(word)) return chainOf(index, negated, 'passive');
  if (isGerund(word)) return chainOf(index, negated, 'progressive');
  return undefined;
}
