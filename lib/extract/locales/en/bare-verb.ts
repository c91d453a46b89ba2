import { firstOf } from '../../first-of';
import { BASES, isPlural } from './bare-base';
import { type BareVerb, type BareWord, groupAt, type Place } from './bare-word';
import { AFTER_PARTICIPLE, PLURALS } from './function-words';
import { isFirst, isReduced } from './reduced-clause';
import { PLAIN, type VerbGroup } from './verb-group';
import type { Sense } from './verb-lexicon';
import { isObject, isSubject } from './word-forms';
import type { Word } from './words';

const PASSIVE: typeof PLAIN = { ...PLAIN, passive: true };
const NEGATED: typeof PLAIN = { ...PLAIN, negated: true };

/** Words that look like verbs and are none where they stand. */
const NO_VERB: readonly ((at: BareWord) => boolean)[] = [
  // 100 million won
  ({ word, previous }) =>
    word.text === 'won' && previous !== undefined && /^(?:\d.*|million|billion|trillion|mln|bln)$/.test(previous.text),
  // the United States opened it
  ({ word }) => word.text === 'states' && word.capital,
  // met behind closed doors
  ({ word, previous }) => word.text === 'closed' && previous?.text === 'behind',
  // bound for an air show
  ({ word, next }) => word.text === 'bound' && next?.text === 'for',
];

/** produced a second document: a verb the lexicon does not know, by its place */
function isUnknownVerb({ word, previous, next }: BareWord): boolean {
  if (!previous || !/[a-z]{3}ed$/.test(word.text)) return false;
  if (/^(?:it|he|she|they|we|who|which)$/.test(previous.text)) return true;
  return !word.capital && next !== undefined && isObject(next) && !previous.kind.isDeterminer;
}

/** Asked whether it would be brought up: who was asked is not who asks. */
const askedFirst: Place = ({ word, previous }) => (!previous && word.text === 'asked' ? 'none' : undefined);

/** two of those held in Osaka will be sent home */
const ofThose: Place = (at) =>
  at.previous?.text === 'those' && at.form.participle ? groupAt(at, 'participle') : undefined;

/** As agreed in January, the two began ... */
const asAgreed: Place = ({ previous, form }) => (previous?.text === 'as' && form.participle ? 'none' : undefined);

/** Volunteers: a sentence begins with its subject. */
const subjectFirst: Place = ({ previous, form }) => (!previous && !form.past && !form.participle ? 'none' : undefined);

/** Signed in March, the accord went into force: the verb of the sentence follows the comma. */
const isOpening = (words: readonly Word[]): boolean => {
  const comma = words.findIndex((w) => w.text === ',');
  if (comma < 2 || comma > 14) return false;
  const rest = words.slice(comma + 1, comma + 18);
  return rest.some(
    (w, n) =>
      n > 0 && (w.kind.isHelper ? w.text !== 'to' && w.text !== 'be' : w.kind.form?.past === true && !w.kind.form.base),
  );
};
const participleFirst: Place = (at) =>
  !at.previous && at.form.participle && at.next && AFTER_PARTICIPLE.has(at.next.text)
    ? groupAt(at, at.form.past && !isOpening(at.words) ? 'past' : 'participle', PASSIVE)
    : undefined;

/** the drill first held in June will take place again */
const firstDone: Place = (at) =>
  at.previous && isFirst(at.words, at.i) && isReduced(at.words, at.i, at.before)
    ? groupAt(at, 'participle')
    : undefined;

const isPastAlone = ({ form }: BareVerb): boolean => form.past === true && !form.base;
/** a request, Seoul's offers, two visits */
const noun: Place = (at) => {
  const { previous, next } = at;
  if (!previous || !(previous.kind.isDeterminer || /(?:'s|s'|^\d.*)$/.test(previous.text))) return undefined;
  // the ministers further agreed; the last three signed it
  const isVerb =
    isPastAlone(at) &&
    (previous.text === 'further' || (next && isObject(next) && /^(?:two|three|last)$/.test(previous.text)));
  return isVerb ? undefined : 'none';
};

/** On Monday, Cho and Motegi come together. */
const comeTogether: Place = (at) =>
  at.word.text === 'come' && at.next?.text === 'together' && at.before.length === 0 && isPlural(at.words, at.i)
    ? groupAt(at, 'present')
    : undefined;

const isDenied = (w: Word | undefined): boolean => w !== undefined && /^(?:neither|never|nor|not|hardly)$/.test(w.text);
/** His counterpart put their names to it: a past that looks like its base and is hardly ever a noun. */
const isPutTo = (text: string, next: Word | undefined): boolean =>
  /^(?:put|shut|let)$/.test(text) &&
  next !== undefined &&
  (isObject(next) || /^(?:off|out|up|on|back|forward)$/.test(next.text));
const past: Place = (at) => {
  const { form, word, words, i, previous, next, before } = at;
  if (!form.past && !form.participle) return undefined;
  // agreed terms: an adjective after another
  if (form.base && !form.past) return 'none';
  // South Korea and Japan, led by new presidents, agreed
  if (isReduced(words, i, before) || (form.participle && previous?.text === ',' && next?.text === 'by'))
    return groupAt(at, 'participle');
  return form.past && (!form.base || isSubject(previous) || isPutTo(word.text, next))
    ? groupAt(at, 'past', isDenied(previous) ? NEGATED : PLAIN)
    : 'none';
};

const OF_NATION = /^(?:korean|japanese|chinese|russian|american|british|german|french)$/;
const AFTER_NOUN = /^(?:between|with|on|from|and|,|\.|in|at|for|of|that|are|is|were|was|have|has|will)$/;
const third: Place = (at) => {
  const { form, word, previous, next } = at;
  if (!form.third) return undefined;
  // Korean shelves; Seoul calls in the envoy
  const isVerb =
    isSubject(previous) &&
    !OF_NATION.test(previous!.text) &&
    next &&
    (!AFTER_NOUN.test(next.text) || (word.text === 'calls' && previous!.capital && /^(?:in|for|on)$/.test(next.text)));
  const isNoun = PLURALS.has(word.text) && !isVerb;
  return isNoun ? 'none' : groupAt(at, 'present', isDenied(previous) ? NEGATED : PLAIN);
};

const GERUNDS: ReadonlySet<Sense> = new Set(['act', 'sign', 'deny', 'demand']);
/** A gerund says something of an act where no other verb does: a statement denying this, a notice doing away with it. */
const gerund: Place = (at) => {
  if (!at.form.gerund) return undefined;
  const group = groupAt(at, 'gerund');
  return group.sense && GERUNDS.has(group.sense) ? group : 'none';
};

/** The first that knows what the word is decides. */
const PLACES: readonly Place[] = [
  askedFirst,
  ofThose,
  asAgreed,
  subjectFirst,
  participleFirst,
  firstDone,
  noun,
  comeTogether,
  past,
  third,
  gerund,
];

/** A verb without helpers: agreed, lifts, and at the head of a clause lifting. */
export function bareVerb(words: readonly Word[], i: number, before: readonly VerbGroup[]): VerbGroup | undefined {
  const at: BareWord = { words, i, word: words[i]!, previous: words[i - 1], next: words[i + 1], before };
  if (NO_VERB.some((holds) => holds(at))) return undefined;
  const { form } = at.word.kind;
  if (!form) return isUnknownVerb(at) ? groupAt(at, 'past') : undefined;
  const verb: BareVerb = { ...at, form };
  const group = firstOf(PLACES, verb) ?? (form.base ? firstOf(BASES, verb) : undefined);
  return group === 'none' ? undefined : group;
}
