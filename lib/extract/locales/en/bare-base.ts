import { type BareVerb, groupAt, type Place } from './bare-word';
import { groupOf, PLAIN, type VerbGroup } from './verb-group';
import { senseAt } from './verb-sense';
import { isSubject } from './word-forms';
import type { Word } from './words';

/** What a day or month saw happen: a bare infinitive after the noun that does it. */
export const isSeen = (words: readonly Word[], i: number, before: readonly VerbGroup[]): boolean => {
  const seer = before.at(-1);
  if (seer?.lemma !== 'see' || seer.tense === 'infinitive' || i - seer.last > 14) return false;
  const { text } = words[i - 1]!;
  return i - seer.last > 1 && !words[i - 1]!.kind.isDeterminer && !/^(?:to|and|or|,)$/.test(text) && !/'s$/.test(text);
};

const isFirstVerb = ({ before }: BareVerb): boolean => before.length === 0;

/** South Koreans no longer need a test. */
const noLonger: Place = ({ words, i, previous }) =>
  previous?.text === 'longer' && words[i - 2]?.text === 'no'
    ? groupOf(words, i - 2, i, { ...PLAIN, negated: true }, 'present')
    : undefined;

const GOES_ON = new Set(['go', 'drag', 'continue', 'proceed', 'progress', 'grind']);
/** Talks on the matter go on. */
const goesOn: Place = (at) =>
  isFirstVerb(at) &&
  GOES_ON.has(at.form.lemma) &&
  /^(?:talks|negotiations|consultations|discussions)$/.test(at.words[0]!.text)
    ? groupAt(at, 'present')
    : undefined;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|\d{4})$/;
/** begin in September, open on Friday, start next week: told of the calendar. */
const isWhen = ({ words, i }: BareVerb): boolean => {
  const [next, then] = [words[i + 1]?.text ?? '', words[i + 2]?.text ?? ''];
  return next === 'next' || (/^(?:in|on|from)$/.test(next) && MONTH.test(then));
};

/** Seoul, Tokyo hold first talks; ministers meet in Rio: verbs whose base is no noun, as headlines put what has happened. */
const HEADLINE = new Set(
  'meet sit hold agree sign ink seal stage launch unveil scrap mull weigh seek speak confer conduct discuss vow confirm resume reaffirm extend adopt expand begin reopen restore establish introduce convene conclude suspend postpone cancel reject deny announce condemn impose remove relax ease lift approve'.split(
    ' ',
  ),
);
export const isPlural = (words: readonly Word[], i: number): boolean => {
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
/** Korea, Japan eye a pact; the ministers hope to. */
const inHeadline: Place = (at) =>
  HEADLINE.has(at.form.lemma) && isFirstVerb(at) && isPlural(at.words, at.i) && at.next
    ? groupAt(at, isWhen(at) || at.words[0]!.text === 'on' ? 'present' : 'past')
    : undefined;

/** Tests begin in September. */
const onCalendar: Place = (at) =>
  at.previous?.text.endsWith('s') && isFirstVerb(at) && at.i < 10 && isWhen(at) ? groupAt(at, 'present') : undefined;

const STARTS = new Set(['start', 'begin', 'open', 'resume', 'end', 'close', 'restart', 'reopen']);
/** A plural that opens the clause, and a day behind the verb. */
const isDated = ({ words, i }: BareVerb): boolean =>
  i > 1 &&
  /[a-z]{3}s$/.test(words[0]!.text) &&
  !/^(?:to|will|would|can|may|for|and|or)$/.test(words[i - 1]!.text) &&
  !/'s$/.test(words[i - 1]!.text) &&
  words.slice(i + 1, i + 7).some((w, n, all) => /^(?:on|in|from)$/.test(w.text) && MONTH.test(all[n + 1]?.text ?? ''));
/** Talks on a new swap between Korea and Japan start in Tokyo on Monday. */
const starts: Place = (at) =>
  isFirstVerb(at) && STARTS.has(at.form.lemma) && isDated(at) ? groupAt(at, 'present') : undefined;

const seen: Place = (at) => (isSeen(at.words, at.i, at.before) ? groupAt(at, 'past') : undefined);

/** The sides remain in talks: more than one word makes it a verb. */
function isPhrase({ words, i, form }: BareVerb): boolean {
  const found = senseAt(words, i, form.lemma, false);
  return found?.sense === 'negotiate' && found.last > i;
}
const afterSubject: Place = (at) =>
  isSubject(at.previous) &&
  at.next &&
  (/^(?:to|on|the|a|an|its|their|that|ai)$/.test(at.next.text) || isPhrase(at)) &&
  at.previous?.text !== 'it'
    ? groupAt(at, 'present')
    : undefined;

/** Where the base of a verb, which may as well be a noun, is the verb of its clause. */
export const BASES: readonly Place[] = [noLonger, goesOn, inHeadline, onCalendar, starts, seen, afterSubject];
