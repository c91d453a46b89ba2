import { BE, BOUND, DO, HAVE, MODALS } from './function-words';
import { stateAt } from './states';
import { type Chain, chainOf, groupOf, type Tense, type VerbGroup } from './verb-group';
import { isAdverb, isBase, isGerund, isParticiple } from './word-forms';
import type { Word } from './words';

/** A group that begins with a helper verb or `to`. */
export function helped(words: readonly Word[], i: number): VerbGroup | undefined {
  const { text, kind } = words[i]!;
  if (!kind.isHelper) return undefined;
  const negated = text.endsWith("n't") || text === 'cannot';
  let chain: Chain | undefined;
  let tense: Tense = 'present';
  let modal: string | undefined;
  if (MODALS.has(text)) {
    // the month of May
    if (text === 'may' && words[i]!.capital && i > 0) return undefined;
    chain = afterModal(words, i + 1);
    modal = text
      .replace(/n't$|not$/, '')
      .replace(/^wo$/, 'will')
      .replace(/^ca$/, 'can');
    tense = modal === 'will' || modal === 'shall' ? 'future' : 'present';
  } else if (HAVE.has(text) && words[i + 1]?.text === 'to') {
    // nobody has to announce it
    chain = afterModal(words, i + 2);
    modal = 'must';
  } else if (HAVE.has(text)) {
    tense = text.startsWith('had') ? 'pluperfect' : 'perfect';
    const been = skip(words, i + 1);
    const after = words[been.index]?.text === 'been' ? skip(words, been.index + 1) : undefined;
    const state = after && stateAt(words, i, after.index, tense, negated || been.negated || after.negated);
    if (state) return state;
    chain = afterHave(words, i + 1);
  } else if (BE.has(text)) {
    const after = skip(words, i + 1);
    const state = stateAt(words, i, after.index, /^w/.test(text) ? 'past' : 'present', negated || after.negated);
    if (state) return state;
    chain = afterBe(words, i + 1);
    tense = chain?.future ? 'future' : /^w/.test(text) ? 'past' : 'present';
  } else if (text === 'be' && isParticiple(words[i + 1])) {
    // proposed that the dialogue be raised
    chain = afterBe(words, i + 1);
    tense = 'infinitive';
  } else if (DO.has(text)) {
    const at = skip(words, i + 1);
    if (isBase(words[at.index])) chain = chainOf(at.index, at.negated);
    tense = text.startsWith('did') ? 'past' : 'present';
  } else if (text === 'to' && !TOWARDS.test(words[i - 1]?.text ?? '') && !isRange(words, i)) {
    chain = afterModal(words, i + 1);
    if (chain?.perfect) return undefined;
    tense = 'infinitive';
  }
  if (!chain) return undefined;
  if (chain.future && tense !== 'infinitive') tense = 'future';
  if (chain.perfect && modal && modal !== 'will') tense = 'pluperfect';
  chain.negated ||= negated;
  return groupOf(words, i, chain.main, chain, tense, modal);
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
