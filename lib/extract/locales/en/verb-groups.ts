import { AFTER_PARTICIPLE, PLURALS } from './function-words';
import { helped } from './helped-verb';
import { isFirst, isReduced } from './reduced-clause';
import { inverted } from './states';
import { groupOf, PLAIN, type VerbGroup } from './verb-group';
import type { Sense } from './verb-lexicon';
import { senseAt } from './verb-sense';
import { isObject, isSubject } from './word-forms';
import type { Word } from './words';

/** Reads the verb groups of a clause from left to right, each word once. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const turned = i === 0 ? inverted(words) : undefined;
    if (turned) {
      groups.push(turned);
      i = turned.last;
      continue;
    }
    if (!words[i]!.kind.isVerbal) continue;
    const group = helped(words, i) ?? bare(words, i, groups);
    if (!group) continue;
    // Tuesday saw the pact enter into force: what was seen is what happened
    const seer = groups.at(-1);
    if (seer && group.tense === 'past' && words[group.first]!.kind.form?.base && isSeen(words, group.first, groups))
      seer.sense = 'say';
    groups.push(group);
    i = Math.max(i, group.last);
  }
  return groups;
}

/** A verb without helpers: agreed, lifts, and at the head of a clause lifting. */
function bare(words: readonly Word[], i: number, before: readonly VerbGroup[]): VerbGroup | undefined {
  const word = words[i]!;
  const { form } = word.kind;
  // 100 million won
  if (word.text === 'won' && i > 0 && /^(?:\d.*|million|billion|trillion|mln|bln)$/.test(words[i - 1]!.text))
    return undefined;
  // the United States opened it
  if (word.text === 'states' && word.capital) return undefined;
  // met behind closed doors
  if (word.text === 'closed' && words[i - 1]?.text === 'behind') return undefined;
  // bound for an air show
  if (word.text === 'bound' && words[i + 1]?.text === 'for') return undefined;
  if (!form) {
    if (!word.text.endsWith('ed')) return undefined;
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
      !words[i - 1]!.kind.isDeterminer;
    return known ? groupOf(words, i, i, PLAIN, 'past') : undefined;
  }
  const previous = words[i - 1];
  const next = words[i + 1];
  // Asked whether it would be brought up: who was asked is not who asks
  if (!previous && word.text === 'asked') return undefined;
  // two of those held in Osaka will be sent home
  if (previous?.text === 'those' && form.participle) return groupOf(words, i, i, PLAIN, 'participle');
  // As agreed in January, the two began ...
  if (previous?.text === 'as' && form.participle) return undefined;
  // Volunteers: a sentence begins with its subject
  if (!previous && !form.past && !form.participle) return undefined;
  if (!previous && form.participle && next && AFTER_PARTICIPLE.has(next.text) && i === 0)
    return groupOf(words, i, i, { ...PLAIN, passive: true }, form.past && !isOpening(words) ? 'past' : 'participle');
  // the drill first held in June will take place again
  if (previous && isFirst(words, i) && isReduced(words, i, before)) return groupOf(words, i, i, PLAIN, 'participle');
  if (
    previous &&
    (previous.kind.isDeterminer || /(?:'s|s'|^\d.*)$/.test(previous.text)) &&
    // the ministers further agreed
    !(previous.text === 'further' && form.past && !form.base) &&
    !(form.past && !form.base && next && isObject(next) && /^(?:two|three|last)$/.test(previous.text))
  )
    return undefined;
  // On Monday, Cho and Motegi come together
  if (word.text === 'come' && next?.text === 'together' && before.length === 0 && isPlural(words, i))
    return groupOf(words, i, i, PLAIN, 'present');
  if (form.past || form.participle) {
    // agreed terms: an adjective after another
    if (form.base && !form.past) return undefined;
    // South Korea and Japan, led by new presidents, agreed
    if (isReduced(words, i, before) || (form.participle && previous?.text === ',' && next?.text === 'by'))
      return groupOf(words, i, i, PLAIN, 'participle');
    return form.past && (!form.base || isSubject(previous) || isPutTo(word.text, next))
      ? groupOf(words, i, i, { ...PLAIN, negated: isDenied(previous) }, 'past')
      : undefined;
  }
  if (form.third) {
    if (
      PLURALS.has(word.text) &&
      !(
        isSubject(previous) &&
        next &&
        !/^(?:between|with|on|from|and|,|\.|in|at|for|of|that|are|is|were|was|have|has|will)$/.test(next.text)
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
  // South Koreans no longer need a test
  if (form.base && previous?.text === 'longer' && words[i - 2]?.text === 'no')
    return groupOf(words, i - 2, i, { ...PLAIN, negated: true }, 'present');
  // Talks on the matter go on
  if (
    form.base &&
    before.length === 0 &&
    GOES_ON.has(form.lemma) &&
    /^(?:talks|negotiations|consultations|discussions)$/.test(words[0]!.text)
  )
    return groupOf(words, i, i, PLAIN, 'present');
  // Korea, Japan eye a pact; the ministers hope to
  if (form.base && HEADLINE.has(form.lemma) && before.length === 0 && isPlural(words, i) && next)
    return groupOf(words, i, i, PLAIN, isWhen(words, i) || words[0]!.text === 'on' ? 'present' : 'past');
  // Tests begin in September
  if (form.base && previous?.text.endsWith('s') && before.length === 0 && i < 10 && isWhen(words, i))
    return groupOf(words, i, i, PLAIN, 'present');
  // Talks on a new swap between Korea and Japan start in Tokyo on Monday
  if (form.base && before.length === 0 && STARTS.has(form.lemma) && isCalendar(words, i))
    return groupOf(words, i, i, PLAIN, 'present');
  if (form.base && isSeen(words, i, before)) return groupOf(words, i, i, PLAIN, 'past');
  if (
    form.base &&
    isSubject(previous) &&
    next &&
    (/^(?:to|on|the|a|an|its|their|that|ai)$/.test(next.text) || isPhrase(words, i, form.lemma)) &&
    previous?.text !== 'it'
  )
    return groupOf(words, i, i, PLAIN, 'present');
  return undefined;
}

/** What a day or month saw happen: a bare infinitive after the noun that does it. */
const isSeen = (words: readonly Word[], i: number, before: readonly VerbGroup[]): boolean => {
  const seer = before.at(-1);
  if (seer?.lemma !== 'see' || seer.tense === 'infinitive' || i - seer.last > 14) return false;
  const { text } = words[i - 1]!;
  return i - seer.last > 1 && !words[i - 1]!.kind.isDeterminer && !/^(?:to|and|or|,)$/.test(text) && !/'s$/.test(text);
};

/** The sides remain in talks: more than one word makes it a verb. */
function isPhrase(words: readonly Word[], i: number, lemma: string): boolean {
  const found = senseAt(words, i, lemma, false);
  return found?.sense === 'negotiate' && found.last > i;
}

/** His counterpart put their names to it: a past that looks like its base and is hardly ever a noun. */
const isPutTo = (text: string, next: Word | undefined): boolean =>
  /^(?:put|shut|let)$/.test(text) &&
  next !== undefined &&
  (isObject(next) || /^(?:off|out|up|on|back|forward)$/.test(next.text));

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

const GOES_ON = new Set(['go', 'drag', 'continue', 'proceed', 'progress', 'grind']);

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|\d{4})$/;
/** begin in September, open on Friday, start next week: told of the calendar. */
const isWhen = (words: readonly Word[], i: number): boolean => {
  const [next, then] = [words[i + 1]?.text ?? '', words[i + 2]?.text ?? ''];
  return next === 'next' || (/^(?:in|on|from)$/.test(next) && MONTH.test(then));
};

const STARTS = new Set(['start', 'begin', 'open', 'resume', 'end', 'close', 'restart', 'reopen']);
/** A plural that opens the clause, and a day behind the verb. */
const isCalendar = (words: readonly Word[], i: number): boolean =>
  i > 1 &&
  /[a-z]{3}s$/.test(words[0]!.text) &&
  !/^(?:to|will|would|can|may|for|and|or)$/.test(words[i - 1]!.text) &&
  !/'s$/.test(words[i - 1]!.text) &&
  words.slice(i + 1, i + 7).some((w, n, all) => /^(?:on|in|from)$/.test(w.text) && MONTH.test(all[n + 1]?.text ?? ''));

/** Seoul, Tokyo hold first talks; ministers meet in Rio: verbs whose base is no noun, as headlines put what has happened. */
const HEADLINE = new Set(
  'meet hold agree sign discuss vow confirm resume reaffirm extend adopt expand begin reopen restore establish introduce convene conclude suspend postpone cancel reject deny announce condemn impose remove relax ease lift approve'.split(
    ' ',
  ),
);
const isPlural = (words: readonly Word[], i: number): boolean => {
  const subject = words.slice(Math.max(0, i - 8), i);
  const last = subject.at(-1);
  return (
    last !== undefined &&
    (/[a-z]s$/.test(last.text) || (last.capital && subject.some((w) => /^(?:,|and)$/.test(w.text)))) &&
    subject.some((w) => w.capital) &&
    !subject.some((w) => /^(?:to|will|would|can|may|for|that|how|when)$/.test(w.text)) &&
    // foreign ministers of Korea, Japan meet
    (!subject.some((w) => w.text === 'of') || (last.capital && subject.some((w) => w.text === ',' || w.text === 'and')))
  );
};

/** A gerund says something of an act where no other verb does: a statement denying this. */
const GERUNDS: ReadonlySet<Sense> = new Set(['act', 'sign', 'deny', 'demand']);

const isDenied = (w: Word | undefined): boolean => w !== undefined && /^(?:neither|never|nor|not|hardly)$/.test(w.text);
