import { BOUND } from './function-words';
import { type Chain, chainOf } from './verb-group';
import { isAdverb, isBase, isGerund, isParticiple } from './word-forms';
import type { Word } from './words';

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

/** Past adverbs, asides and times, from a helper verb to what it helps. */
export function skip(words: readonly Word[], from: number): { index: number; negated: boolean } {
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

/** The chain behind will, may, to. */
export function afterModal(words: readonly Word[], from: number): Chain | undefined {
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

/** The chain behind have, has, had. */
export function afterHave(words: readonly Word[], from: number): Chain | undefined {
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

/** The chain behind is, was, been. */
export function afterBe(words: readonly Word[], from: number): Chain | undefined {
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
