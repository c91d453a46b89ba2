import type { Span } from '../../../text/span';
import { formOf, NOUN_SENSES, type NounSense, type Sense, sensesOf, type VerbSense } from './verb-lexicon';
import type { Word } from './words';

export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'future' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its helpers: `has also been told to`, `will not take part in`; offsets as those of its words. */
export interface VerbGroup extends Span {
  lemma: string;
  /** Nothing where the lexicon does not know the verb. */
  sense?: Sense;
  action?: VerbSense['action'];
  tense: Tense;
  modal?: string;
  passive: boolean;
  progressive: boolean;
  negated: boolean;
  /** Where the verb itself begins. */
  head: number;
  /** Index of its first and last word. */
  first: number;
  last: number;
}

const MODALS: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must',
  'cannot',
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "shouldn't",
  "mustn't",
  "needn't",
]);
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "it's",
  "they're",
  "he's",
  "she's",
]);
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', "hasn't", "haven't", "hadn't"]);
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"]);
const NOT: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nor', 'neither', 'hardly', 'scarcely']);
const ADVERBS: ReadonlySet<string> = new Set([
  'also',
  'now',
  'then',
  'again',
  'soon',
  'both',
  'already',
  'still',
  'even',
  'since',
  'further',
  'all',
  'each',
  'longer',
  'instead',
  'only',
  'just',
  'ever',
  'once',
  'first',
  'together',
  'later',
  'yet',
  'too',
  'rather',
  'either',
  'all',
  'long',
  'thus',
  'therefore',
  'at',
  'last',
  'in',
  'principle',
  'turn',
]);
const LINKED: ReadonlySet<string> = new Set(['at', 'last', 'in', 'principle', 'turn']);
/** is set to, is due to: bound to come. */
const BOUND: ReadonlySet<string> = new Set([
  'set',
  'due',
  'slated',
  'scheduled',
  'expected',
  'likely',
  'poised',
  'planned',
  'bound',
  'about',
  'going',
  'ready',
  'supposed',
  'meant',
  'certain',
  'sure',
  'projected',
  'tipped',
  'designed',
  'intended',
  'destined',
  'pencilled',
]);
const NO_ING: ReadonlySet<string> = new Set([
  'nothing',
  'something',
  'anything',
  'everything',
  'during',
  'according',
  'including',
  'evening',
  'morning',
  'king',
  'being',
  'regarding',
  'concerning',
  'spring',
  'string',
  'wing',
  'outstanding',
  'willing',
  'pending',
]);
const NOT_BASE: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  'these',
  'those',
  'each',
  'both',
  'all',
  'some',
  'any',
  'about',
  'one',
  'two',
  'three',
  'more',
  'most',
  'up',
  'date',
  'and',
  'or',
  'of',
  'in',
  'which',
  'who',
  'whom',
  'what',
  'south',
  'north',
]);

const isAdverb = (w: Word): boolean =>
  !LINKED.has(w.text) && (ADVERBS.has(w.text) || (w.text.endsWith('ly') && w.text.length > 4 && !formOf(w.text)));
const isNegative = (text: string): boolean => NOT.has(text) || text.endsWith("n't") || text === 'cannot';
const isParticiple = (w: Word | undefined): boolean =>
  w !== undefined && (formOf(w.text)?.participle === true || (/[a-z]{3}ed$/.test(w.text) && !formOf(w.text)));
const isGerund = (w: Word | undefined): boolean =>
  w !== undefined &&
  (formOf(w.text)?.gerund === true || (/[a-z]{2}ing$/.test(w.text) && !formOf(w.text))) &&
  !NO_ING.has(w.text);
const isBase = (w: Word | undefined): boolean => {
  if (w === undefined || !/^[a-z]{2}/.test(w.text)) return false;
  const form = formOf(w.text);
  if (form) return form.base;
  return !w.capital && !NOT_BASE.has(w.text) && !/(?:ing|ed|ly|'s|s|ial)$/.test(w.text);
};

interface Chain {
  main: number;
  passive: boolean;
  progressive: boolean;
  perfect: boolean;
  future: boolean;
  negated: boolean;
}

/** Reads the verb groups of a clause from left to right, each word once. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const group = helped(words, i) ?? bare(words, i, groups);
    if (!group) continue;
    groups.push(group);
    i = Math.max(i, group.last);
  }
  return groups;
}

/** A group that begins with a helper verb or `to`. */
function helped(words: readonly Word[], i: number): VerbGroup | undefined {
  const { text } = words[i]!;
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
    chain = afterHave(words, i + 1);
    tense = text.startsWith('had') ? 'pluperfect' : 'perfect';
  } else if (BE.has(text)) {
    chain = afterBe(words, i + 1);
    tense = chain?.future ? 'future' : /^w/.test(text) ? 'past' : 'present';
  } else if (text === 'be' && isParticiple(words[i + 1])) {
    // proposed that the dialogue be raised
    chain = afterBe(words, i + 1);
    tense = 'infinitive';
  } else if (DO.has(text)) {
    const at = skip(words, i + 1);
    if (isBase(words[at.index])) chain = { ...PLAIN, main: at.index, negated: at.negated };
    tense = text.startsWith('did') ? 'past' : 'present';
  } else if (text === 'to' && !TOWARDS.test(words[i - 1]?.text ?? '') && !isRange(words, i)) {
    chain = afterModal(words, i + 1);
    if (chain?.perfect) return undefined;
    tense = 'infinitive';
  }
  if (!chain) return undefined;
  if (chain.future && tense !== 'infinitive') tense = 'future';
  if (chain.perfect && modal && modal !== 'will') tense = 'pluperfect';
  return groupOf(words, i, chain.main, { ...chain, negated: chain.negated || negated }, tense, modal);
}

/** with regard to supply, in response to protests: no infinitive. */
const TOWARDS =
  /^(?:regards?|respect|addition|response|relation|due|according|thanks|prior|subject|opposition|reference|return|visits?|trips?|access|contrast|approach|answer|close|next|similar|contrary|objections?|reaction|closer|subsequent|attached|linked|related|used|opposed)$/;

/** from reactors to ship repair: the end of a range. */
const isRange = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 4), i).some((w) => w.text === 'from');

const PLAIN: Omit<Chain, 'main'> = {
  passive: false,
  progressive: false,
  perfect: false,
  future: false,
  negated: false,
};

function skip(words: readonly Word[], from: number): { index: number; negated: boolean } {
  let index = from;
  let negated = false;
  while (index < words.length && index - from < 6) {
    const word = words[index]!;
    if (isNegative(word.text)) negated = true;
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
    const chain = afterBe(words, index + 1) ?? { ...PLAIN, main: index };
    return { ...chain, negated: chain.negated || negated };
  }
  if (word.text === 'have') {
    const chain = afterHave(words, index + 1);
    if (chain) return { ...chain, perfect: true, negated: chain.negated || negated };
  }
  return isBase(word) ? { ...PLAIN, main: index, negated } : undefined;
}

function afterHave(words: readonly Word[], from: number): Chain | undefined {
  const { index, negated } = skip(words, from);
  const word = words[index];
  if (!word) return undefined;
  if (word.text === 'been') {
    const chain = afterBe(words, index + 1);
    return chain && { ...chain, perfect: true, negated: chain.negated || negated };
  }
  if (word.text === 'to' || word.text === 'yet') return undefined;
  return isParticiple(word) ? { ...PLAIN, perfect: true, main: index, negated } : undefined;
}

function afterBe(words: readonly Word[], from: number): Chain | undefined {
  const { index, negated } = skip(words, from);
  const word = words[index];
  if (!word) return undefined;
  if (word.text === 'being' && isParticiple(words[index + 1]))
    return { ...PLAIN, main: index + 1, passive: true, progressive: true, negated };
  const bound = BOUND.has(word.text) && words[index + 1]?.text === 'to';
  if (bound || word.text === 'to') {
    const chain = afterModal(words, index + (bound ? 2 : 1));
    if (chain) return { ...chain, future: true, negated: chain.negated || negated };
  }
  if (isParticiple(word)) return { ...PLAIN, main: index, passive: true, negated };
  if (isGerund(word)) return { ...PLAIN, main: index, progressive: true, negated };
  return undefined;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'your',
  'my',
  'this',
  'these',
  'those',
  'any',
  'some',
  'no',
  'each',
  'every',
  'such',
  'new',
  'first',
  'second',
  'third',
  'next',
  'last',
  'other',
  'more',
  'further',
  'joint',
  'of',
  'for',
  'in',
  'with',
  'from',
  'against',
  'on',
  'at',
  'by',
  'into',
  'over',
  'between',
  'through',
  'about',
  'under',
  'without',
  'public',
  'formal',
  'recent',
  'than',
  'export',
  'import',
  'trade',
  'air',
  'two',
  'three',
  'as',
  'trilateral',
  'bilateral',
  'regular',
  'mutual',
  'direct',
  'annual',
]);
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set([
  'by',
  'in',
  'at',
  'on',
  'to',
  'between',
  'from',
  'with',
  'under',
  'last',
  'during',
  'since',
  'earlier',
  'after',
  'for',
  'into',
  'over',
  'near',
  'off',
  'this',
  'as',
  'there',
  'through',
  'against',
  'around',
  'until',
]);
const SUBJECTS: ReadonlySet<string> = new Set([
  'it',
  'he',
  'she',
  'they',
  'we',
  'who',
  'which',
  'that',
  'ministry',
  'government',
  'office',
  'side',
  'agency',
  'cabinet',
  'both',
  'sides',
  'countries',
  'governments',
  'ministers',
  'leaders',
  'ministries',
  'agencies',
  'also',
  'and',
]);
/** Third persons that are plural nouns as well. */
const PLURALS: ReadonlySet<string> = new Set([
  'talks',
  'plans',
  'visits',
  'protests',
  'calls',
  'moves',
  'curbs',
  'limits',
  'measures',
  'exchanges',
  'steps',
  'checks',
  'releases',
  'bans',
  'demands',
  'requests',
  'proposals',
  'ties',
  'drills',
  'exercises',
  'reports',
  'claims',
  'orders',
  'funds',
  'grants',
  'permits',
  'licenses',
  'posts',
  'patrols',
  'searches',
  'hosts',
  'trials',
  'pilots',
  'works',
  'needs',
  'views',
  'notes',
  'links',
  'matches',
  'cuts',
  'rises',
  'returns',
  'offers',
  'hopes',
  'surveys',
  'lists',
  'trains',
  'delays',
  'sanctions',
  'purchases',
  'reforms',
  'marks',
  'names',
  'results',
  'objects',
  'subjects',
  'supplies',
  'transfers',
  'swaps',
  'aims',
  'registers',
  'stages',
  'fires',
  'screens',
  'covers',
  'rings',
  'starts',
  'bids',
  'signs',
  'rebukes',
  'approaches',
  'concerns',
  'states',
  'tours',
]);

/** A verb without helpers: agreed, lifts, and at the head of a clause lifting. */
function bare(words: readonly Word[], i: number, before: readonly VerbGroup[]): VerbGroup | undefined {
  const word = words[i]!;
  const form = formOf(word.text);
  if (!form) {
    // produced a second document: a verb the lexicon does not know, by its place
    const after = words[i + 1];
    const pronoun = i > 0 && /^(?:it|he|she|they|we|who|which)$/.test(words[i - 1]!.text);
    if (pronoun && /[a-z]{3}ed$/.test(word.text)) return groupOf(words, i, i, PLAIN, 'past');
    const known =
      i > 0 &&
      !word.capital &&
      /[a-z]{3}ed$/.test(word.text) &&
      after &&
      isObject(after) &&
      !DETERMINERS.has(words[i - 1]!.text);
    return known ? groupOf(words, i, i, PLAIN, 'past') : undefined;
  }
  const previous = words[i - 1];
  const next = words[i + 1];
  // Volunteers: a sentence begins with its subject
  if (!previous && !form.past && !form.participle) return undefined;
  if (!previous && form.participle && next && AFTER_PARTICIPLE.has(next.text) && i === 0)
    return groupOf(words, i, i, { ...PLAIN, passive: true }, form.past ? 'past' : 'participle');
  if (
    previous &&
    (DETERMINERS.has(previous.text) || /(?:'s|s'|^\d.*)$/.test(previous.text)) &&
    !(form.past && !form.base && next && isObject(next) && /^(?:two|three|last)$/.test(previous.text))
  )
    return undefined;
  if (form.past || form.participle) {
    // agreed terms: an adjective after another
    if (form.base && !form.past) return undefined;
    if (isReduced(words, i, before)) return groupOf(words, i, i, PLAIN, 'participle');
    return form.past && (!form.base || isSubject(previous))
      ? groupOf(words, i, i, { ...PLAIN, negated: isDenied(previous) }, 'past')
      : undefined;
  }
  if (form.third) {
    if (
      PLURALS.has(word.text) &&
      !(
        isSubject(previous) &&
        next &&
        !/^(?:between|with|on|and|,|\.|in|at|for|of|are|is|were|was|have|has|will)$/.test(next.text)
      )
    )
      return undefined;
    return groupOf(words, i, i, { ...PLAIN, negated: isDenied(previous) }, 'present');
  }
  // agreed on launching, a notice doing away with: an act, though no verb of the clause
  if (form.gerund) {
    const group = groupOf(words, i, i, PLAIN, 'gerund');
    return group.sense && GERUNDS.has(group.sense) ? group : undefined;
  }
  // Korea, Japan eye a pact; the ministers hope to
  if (
    form.base &&
    isSubject(previous) &&
    next &&
    /^(?:to|on|the|a|an|its|their|that|ai)$/.test(next.text) &&
    previous?.text !== 'it'
  )
    return groupOf(words, i, i, PLAIN, 'present');
  return undefined;
}

const isSubject = (w: Word | undefined): boolean =>
  w !== undefined && (w.capital || SUBJECTS.has(w.text) || isAdverb(w)) && w.text !== 'the';
const isObject = (w: Word): boolean =>
  /^(?:the|a|an|its|their|his|her|all|some|each|that|it|them|what|more|most|new|\d.*)$/.test(w.text) || w.capital;

/** A gerund says something of an act where no other verb does: a statement denying this. */
const GERUNDS: ReadonlySet<Sense> = new Set(['act', 'sign', 'deny', 'demand']);

const isDenied = (w: Word | undefined): boolean => w !== undefined && /^(?:neither|never|nor|not|hardly)$/.test(w.text);

/** Words that open a setting: Under terms worked out with Japan, ... */
const SETTING =
  /^(?:beginning|starting|effective|from|under|in|with|by|at|following|after|despite|amid|based|according|unlike|as|besides|during|on|through)$/;

const BREAK = /^(?:that|so|because|when|as|if|while|which|who|where|after|before|[,;"]|and|but|to|saying)$/;

/** the pact signed in 2016 will lapse, textbooks cleared by the ministry: it describes the noun before it. */
function isReduced(words: readonly Word[], i: number, before: readonly VerbGroup[]): boolean {
  const form = formOf(words[i]!.text)!;
  // terms worked out with Japan: the phrase first
  const next = words[(senseAt(words, i, form.lemma, true)?.last ?? i) + 1];
  const previous = words[i - 1];
  if (!form.participle || !previous || !next) return false;
  if (/^(?:it|he|she|they|we|who|which|that|also|,|and|but|both|then)$/.test(previous.text)) return false;
  if (!AFTER_PARTICIPLE.has(next.text)) return false;
  if (next.text === 'by')
    return !/^(?:\d.*|phone|telephone|video|all|end|then|early|late|mid|midnight|[a-z]+ing)$/.test(
      words[i + 2]?.text ?? '',
    );
  if (isInPhrase(words, i)) return true;
  const { sense, action } = sensesOf(form.lemma).find((s) => s.rest.length === 0) ?? {};
  if (action === 'protest') return next.text === 'by';
  if (sense === 'say' || sense === 'meet' || sense === 'agree')
    return (
      next.text === 'by' || (sense === 'agree' && hasLater(words, i) && /^(?:at|in|by|between|last)$/.test(next.text))
    );
  if (
    (SETTING.test(words[0]!.text) || isGerund(words[0])) &&
    before.every((g) => g.tense === 'gerund') &&
    !words.slice(0, i).some((w) => w.text === ',') &&
    words.slice(i, i + 14).some((w) => w.text === ',')
  )
    return true;
  const last = before.at(-1);
  if (
    last &&
    last.tense !== 'infinitive' &&
    !words.slice(last.last + 1, i).some((w) => /^(?:and|but|,|;|that|said)$/.test(w.text))
  )
    return true;
  if (last?.tense === 'infinitive') return true;
  return hasLater(words, i);
}

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
    const { text } = words[k]!;
    if (BREAK.test(text)) return false;
    if (BE.has(text) || HAVE.has(text) || MODALS.has(text) || DO.has(text)) return true;
    const form = formOf(text);
    if (form?.past && !form.base && !DETERMINERS.has(words[k - 1]!.text) && words[k + 1]?.text !== 'by') return true;
  }
  return false;
}

function groupOf(
  words: readonly Word[],
  first: number,
  main: number,
  { passive, progressive, negated }: Pick<Chain, 'passive' | 'progressive' | 'negated'>,
  tense: Tense,
  modal?: string,
): VerbGroup {
  const word = words[main]!;
  const lemma = formOf(word.text)?.lemma ?? word.text;
  const found = beginning(words, main, lemma) ?? senseAt(words, main, lemma, passive);
  return {
    start: words[first]!.start,
    end: words[Math.max(main, found?.last ?? main)]!.end,
    lemma,
    ...(found ? { sense: found.sense } : {}),
    ...(found?.action ? { action: found.action } : {}),
    tense,
    ...(modal ? { modal } : {}),
    passive,
    progressive,
    negated,
    head: word.start,
    first,
    last: Math.max(main, found?.last ?? main),
  };
}

/** began collecting opinions: what was begun says what the act is. */
function beginning(words: readonly Word[], main: number, lemma: string): ReturnType<typeof senseAt> {
  const next = words[main + 1];
  if (!next || !isGerund(next)) return undefined;
  // will stop disputing the incident: an end of it
  if (lemma === 'stop' || lemma === 'cease' || lemma === 'quit') return { sense: 'act', action: 'end', last: main };
  if (lemma !== 'begin' && lemma !== 'start') return undefined;
  return senseAt(words, main + 1, formOf(next.text)?.lemma ?? '', false);
}

const PARTICLE = /^(?:off|up|out|back|down|over|away|in|on|aside|forward|home|together)$/;

/** The sense of a verb in its place: the longest of its phrases that stands there, else that of its noun. */
function senseAt(
  words: readonly Word[],
  main: number,
  lemma: string,
  passive: boolean,
): { sense: Sense; action?: VerbSense['action']; last: number } | undefined {
  let light = false;
  for (const entry of sensesOf(lemma)) {
    const last = entry.rest.length === 0 ? main : endOfPhrase(words, main, entry.rest);
    if (last === undefined) continue;
    // he added, added that: said
    if (lemma === 'add' && /^(?:[,.;]|that|in|to)?$/.test(words[last + 1]?.text ?? '')) return { sense: 'say', last };
    // scrapped its plan to send an envoy: called off
    if (CALLED_OFF.test(lemma) && isPlan(words, last)) return { sense: 'cancel', last };
    if (entry.sense !== 'light') return { sense: entry.sense, ...(entry.action ? { action: entry.action } : {}), last };
    const noun = passive ? nounBefore(words, main) : nounAfter(words, last);
    if (noun) return { ...noun.as, last: Math.max(last, noun.index) };
    // gave the matter consideration: nothing by itself
    light = entry.rest.length === 0;
  }
  return light ? { sense: 'inert', last: main } : undefined;
}

const CALLED_OFF = /^(?:scrap|drop|ditch|axe|withdraw|shelve|abandon|abort|cancel)$/;

/** its plan, the planned visit: what is called off was still to come. */
function isPlan(words: readonly Word[], from: number): boolean {
  for (let k = from + 1; k <= from + 3; k++)
    if (/^(?:plans?|idea|trip|visit|bid|proposal|scheme to)$/.test(words[k]?.text ?? '')) return true;
  return false;
}

function endOfPhrase(words: readonly Word[], main: number, rest: readonly string[]): number | undefined {
  // on and in are as often prepositions: held talks on the sidelines
  const gap = PARTICLE.test(rest[0]!) && !/^(?:on|in|over)$/.test(rest[0]!) ? 4 : 0;
  for (let k = main + 1; k <= main + 1 + gap && k < words.length; k++) {
    if (/^[,;.]$/.test(words[k]!.text)) return undefined;
    if (rest.every((r, n) => words[k + n]?.text === r)) return k > main + 1 ? main : k + rest.length - 1;
  }
  return undefined;
}

function nounAfter(words: readonly Word[], from: number): { as: NounSense; index: number } | undefined {
  for (let k = from + 1; k <= from + 6 && k < words.length; k++) {
    const { text } = words[k]!;
    if (/^(?:[,;.]|of|on|to|with|for|from|about|that|by|at|in|over|against)$/.test(text)) return undefined;
    const pair = NOUN_SENSES.get(`${text} ${words[k + 1]?.text}`);
    if (pair) return { as: pair, index: k + 1 };
    const one = NOUN_SENSES.get(text);
    if (one && !/^(?:and|or)$/.test(words[k + 1]?.text ?? '')) return { as: one, index: k };
  }
  return undefined;
}

/** An agreement was reached, a protest was lodged. */
function nounBefore(words: readonly Word[], main: number): { as: NounSense; index: number } | undefined {
  // the head of the subject comes first: a proposal to add it to the list was put forward
  for (let k = Math.max(0, main - 16); k < main; k++) {
    const sense = NOUN_SENSES.get(words[k]!.text);
    if (sense) return { as: sense, index: main };
  }
  return undefined;
}
