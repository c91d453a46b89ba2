import { AFTER_PARTICIPLE, BE, DO, HAVE, MODALS } from './function-words';
import type { VerbGroup } from './verb-group';
import { sensesOf } from './verb-lexicon';
import { senseAt } from './verb-sense';
import { isGerund } from './word-forms';
import type { Word } from './words';

/** Words that open a setting: Under terms worked out with Japan, ... */
const SETTING =
  /^(?:beginning|starting|effective|from|under|in|with|by|at|following|after|despite|amid|based|according|unlike|as|besides|during|on|through)$/;

const OWN_SUBJECT = /^(?:the|its|their|an?|all|most|both|visa-free|talks)$/;
const BREAK = /^(?:that|so|because|when|as|if|while|which|who|where|after|before|[,;"]|and|but|to|saying)$/;

const BY_HOW_MUCH =
  /^(?:\d.*|phone|telephone|video|all|end|then|early|late|mid|midnight|an?(?:other)?|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|[a-z]+ing)$/;

/** the pact signed in 2016 will lapse, textbooks cleared by the ministry: it describes the noun before it. */
export function isReduced(words: readonly Word[], i: number, before: readonly VerbGroup[]): boolean {
  const form = words[i]!.kind.form!;
  // terms worked out with Japan: the phrase first
  const phrase = senseAt(words, i, form.lemma, true);
  const end = phrase?.last ?? i;
  const next = words[end + 1];
  const previous = words[i - 1];
  if (!form.participle || !previous || !next) return false;
  if (/^(?:it|he|she|they|we|who|which|that|also|,|and|but|both|then)$/.test(previous.text)) return false;
  if (!AFTER_PARTICIPLE.has(next.text)) return false;
  // extended by three years, raised by a third: by how much, not by whom
  if (next.text === 'by') return !BY_HOW_MUCH.test(words[end + 2]?.text ?? '');
  // the drill first held in June will take place again
  if (isFirst(words, i) || isInPhrase(words, i)) return true;
  const { sense, action } = sensesOf(form.lemma).find((s) => s.rest.length === 0) ?? {};
  if (action === 'protest' || sense === 'say' || sense === 'meet') return false;
  if (sense === 'agree') return hasLater(words, i) && /^(?:at|in|by|between|last)$/.test(next.text);
  // the body set up to deal with births met on Monday
  const from = phrase?.action === 'establish' && next.text === 'to' ? words.indexOf(next) : i;
  return isInSetting(words, i, before) || isBehindVerb(words, i, before.at(-1)) || hasLater(words, from);
}

/** Under terms worked out with Japan, ...: no verb of a sentence comes before its subject. */
const isInSetting = (words: readonly Word[], i: number, before: readonly VerbGroup[]): boolean =>
  (SETTING.test(words[0]!.text) || isGerund(words[0])) &&
  before.every((g) => g.tense === 'gerund') &&
  !words.slice(0, i).some((w) => w.text === ',') &&
  words.slice(i, i + 22).some((w) => w.text === ',');

/** A second past of a clause that has its verb. */
function isBehindVerb(words: readonly Word[], i: number, last: VerbGroup | undefined): boolean {
  if (!last) return false;
  // said the ban ended on Wednesday: the verb of what is said; said the ban imposed in May would end: of a noun
  if (last.lemma === 'say' && OWN_SUBJECT.test(words[last.last + 1]?.text ?? '')) return hasLater(words, i);
  return (
    last.tense === 'infinitive' ||
    !words.slice(last.last + 1, i).some((w) => /^(?:and|but|,|;|that|said)$/.test(w.text))
  );
}

/** the drill |first held|, a swap last renewed: described by when it was done. */
export const isFirst = (words: readonly Word[], i: number): boolean =>
  /^(?:first|last|originally|initially|provisionally|previously)$/.test(words[i - 1]?.text ?? '') &&
  isNounBefore(words[i - 2]);

const isNounBefore = (w: Word | undefined): boolean =>
  w !== undefined &&
  !/^(?:,|and|but|he|she|it|they|who|which|that|was|were|is|are|has|have|had)$/.test(w.text) &&
  !w.capital;

/** ..., in a joint declaration adopted in Seoul: a noun that a preposition holds after the comma has no verb of its own. */
function isInPhrase(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    if (/^(?:in|under|with|through|via|after|following|at|on)$/.test(words[k]!.text)) return words[k - 1]!.text === ',';
    if (/^(?:,|and|but|that|of)$/.test(words[k]!.text)) return false;
  }
  return false;
}

/** A helper verb or a plain past follows before anything that begins another clause. */
function hasLater(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k < i + 16; k++) {
    const { text, kind } = words[k]!;
    // set up by Seoul and Tokyo met on Monday: one subject of two names
    if (text === 'and' && words[k - 1]!.capital && words[k + 1]?.capital) continue;
    // planned for Sept. 20 to 22
    if (text === 'to' && /^\d/.test(words[k + 1]?.text ?? '')) continue;
    if (BREAK.test(text)) return false;
    if (BE.has(text) || HAVE.has(text) || MODALS.has(text) || DO.has(text)) return true;
    const { form } = kind;
    if (form?.past && !form.base && !words[k - 1]!.kind.isDeterminer && words[k + 1]?.text !== 'by') return true;
  }
  return false;
}
