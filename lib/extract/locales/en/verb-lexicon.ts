import file from '../../../../data/cues/en-verbs.json' with { type: 'json' };
import type { Action } from '../../../model/vocabularies';

/** What a verb does to a fact: it is an act itself, or it governs one (agree to lift, refuse to lift). */
export type Sense =
  | 'act'
  | 'sign'
  | 'agree'
  | 'propose'
  | 'demand'
  | 'deny'
  | 'negotiate'
  | 'postpone'
  | 'cancel'
  | 'announce'
  | 'plan'
  | 'keep'
  /** takes effect, enters into force. */
  | 'effect'
  | 'meet'
  /** Transparent: what was said counts, not that it was. */
  | 'say'
  /** Never an act by itself: be, rise, arrive. */
  | 'inert'
  /** Takes its sense from its noun: lodge a protest, put forward a proposal. */
  | 'light';

export interface VerbSense {
  lemma: string;
  /** The words that follow the verb itself: `off` of put off. */
  rest: readonly string[];
  /** How many words may stand between the verb and these. */
  gap: number;
  sense: Sense;
  action?: Action;
}

/** The ways an English verb form can be read. */
export interface Form {
  lemma: string;
  base: boolean;
  third: boolean;
  past: boolean;
  participle: boolean;
  gerund: boolean;
}

interface VerbFile {
  verbs: readonly { sense: Sense; action?: Action; words: readonly string[] }[];
  irregular: Readonly<Record<string, readonly string[]>>;
  light: { verbs: readonly string[]; nouns: Readonly<Record<string, readonly string[]>> };
  inert: readonly string[];
}

const FILE = file as unknown as VerbFile;
const senses = new Map<string, VerbSense[]>();
const forms = new Map<string, Form>();

/** Readings of a verb, the one with most words first. */
export const sensesOf = (lemma: string): readonly VerbSense[] => senses.get(lemma) ?? [];
export const formOf = (word: string): Form | undefined => forms.get(word);

/** What a noun makes of a light verb: (made) a proposal, (lodged) a protest. */
export interface NounSense {
  sense: Sense;
  action?: Action;
}

export const NOUN_SENSES: ReadonlyMap<string, NounSense> = new Map(
  Object.entries(FILE.light.nouns).flatMap(([key, nouns]) => {
    const sense: NounSense =
      key === 'protest' || key === 'release' || key === 'approve'
        ? { sense: 'act', action: key }
        : { sense: key as Sense };
    return nouns.flatMap((noun) => [[noun, sense] as const, [pluralOf(noun), sense] as const]);
  }),
);

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function addSense(words: string, sense: Sense, action?: Action): void {
  const [lemma = '', ...rest] = words.split(' ');
  const list = senses.get(lemma) ?? [];
  if (list.some((s) => s.rest.join(' ') === rest.join(' ') && (s.sense === 'light') === (sense === 'light'))) return;
  list.push({ lemma, rest, gap: gapOf(rest), sense, ...(action ? { action } : {}) });
  senses.set(lemma, list);
  addForms(lemma);
}

const PARTICLE = /^(?:off|up|out|back|down|over|away|in|on|aside|forward|home|together)$/;

function gapOf([first, ...more]: readonly string[]): number {
  if (first === undefined) return 0;
  const particle = PARTICLE.test(first);
  // put Japan's request for more permits on hold
  // took Tokyo to task, gave the rite a miss
  if (more.length > 0 && (particle || /^(?:to|a|an|into|behind)$/.test(first))) return 8;
  // on and in are as often prepositions: held talks on the sidelines
  return particle && !/^(?:on|in|over)$/.test(first) ? 4 : 0;
}

function addForms(lemma: string): void {
  const [past, participle] = FILE.irregular[lemma] ?? [];
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  // called, calling: what ends in two letters doubles none
  const doubles = past && /([b-df-hj-np-tv-z])\1ed$/.test(past) && lemma.at(-1) !== lemma.at(-2);
  const double = doubles ? lemma.at(-1)! : shortGerund(lemma);
  put(lemma, lemma, 'base');
  put(y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, lemma, 'third');
  put(e && !/[eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}${double}ing`, lemma, 'gerund');
  const regular = e ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${lemma}${shortGerund(lemma)}ed`;
  for (const form of past?.split('/') ?? [regular]) put(form, lemma, 'past');
  for (const form of participle?.split('/') ?? [regular]) put(form, lemma, 'participle');
}

/** set, setting: short verbs without a past of their own double their last letter. */
const shortGerund = (lemma: string): string =>
  /^[^aeiou]*[aeiou][b-df-hj-np-tvz]$/.test(lemma) ||
  /^(?:forbid|begin|cancel|travel|readmit|unwrap|embed|omit|forget|quit|unclog|refit|rerun)$/.test(lemma)
    ? lemma.at(-1)!
    : '';

function put(form: string, lemma: string, as: 'base' | 'third' | 'past' | 'participle' | 'gerund'): void {
  const known = forms.get(form);
  // found is the past of find before it is a verb of its own
  if (known && known.lemma !== lemma) {
    if (as !== 'past' && as !== 'participle') return;
    if (!known.base) return;
  }
  const entry =
    known?.lemma === lemma
      ? known
      : { lemma, base: false, third: false, past: false, participle: false, gerund: false };
  entry[as] = true;
  forms.set(form, entry);
}

// a light verb with its noun goes before the verb alone: expressed regret, expressed
for (const word of FILE.light.verbs) addSense(word, 'light');
for (const { sense, action, words } of FILE.verbs) for (const word of words) addSense(word, sense, action);
for (const word of FILE.inert) if (!sensesOf(word).some((s) => s.rest.length === 0)) addSense(word, 'inert');
for (const lemma of Object.keys(FILE.irregular)) addForms(lemma);
for (const list of senses.values()) list.sort((a, b) => b.rest.length - a.rest.length);
