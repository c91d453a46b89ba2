import type { Mode, Predicate } from '../../locale';
import { tensedAfter } from './adjectives';
import { LISTING } from './governed';
import type { Verb } from './hit';
import type { ToldClause } from './told-clause';

const OFF_STAGE: ReadonlySet<Mode> = new Set(['postpone', 'cancel', 'deny', 'demand']);

/** What the words behind a verb make of it; undefined where they leave it as it is. */
type Turn = (verb: Verb, told: ToldClause) => Verb | undefined;

const ALONE = /^(?:promise|pledge|vow|undertake)$/;
/** has promised to consider lifting it: no more than that. */
const onlyWeighs: Turn = (verb, { groups }) => {
  if (verb.mode !== 'agree' || !verb.group || !ALONE.test(verb.group.lemma)) return undefined;
  const weighs = groups.some(
    (g) => g.start >= verb.end && g.start - verb.end < 4 && g.tense === 'infinitive' && g.sense === 'propose',
  );
  return weighs ? { ...verb, mode: 'propose' } : undefined;
};

const NEITHER =
  /^\s(?:on \w+day )?that\s(?:neither\s|no\s|nothing\s|[^,;]{1,120}?\s(?:would|will|should) (?:not|never)\s|[^;]{1,160}?\swould not be\s)/;
/** concurred that neither would bring it back: all stays as it was. */
const keepsAsItWas: Turn = (verb, { text }) =>
  verb.mode === 'agree' && NEITHER.test(text.slice(verb.end))
    ? { mode: 'keep', start: verb.start, end: verb.end }
    : undefined;

const NOT_TO = /^\s(?:\w+\s){0,2}not to\s/;
const isDecidedNotTo = (verb: Verb, { text }: ToldClause): boolean =>
  verb.group !== undefined && LISTING.has(verb.mode) && NOT_TO.test(text.slice(verb.end));
/** chose not to attend */
const decidesNotTo: Turn = (verb, told) =>
  isDecidedNotTo(verb, told) && verb.mode !== 'demand' && verb.mode !== 'propose'
    ? { ...verb, mode: 'cancel' }
    : undefined;

const AGREED_LAST =
  /,\s(?:[^,"]{0,90}?(?:ministers|leaders|chiefs|sides|governments|countries|officials|envoys|they|two|Tokyo|Seoul|delegations|counterparts?)(?: [^,"]{1,70}?)?|[^,"]{4,90} and [^,"]{3,60}?)\s(agreed|have agreed|settled|decided)(?:\s(?:here|there|in [A-Z]\w+|at (?:an?|the|their) [^,]{3,50}?))?(?:\s(?:late |early )?(?:on\s)?(?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d{1,2}))?[^,]{0,24}$/;
/** will bring back regular talks, their defence chiefs agreed on Saturday: settled, as the end of the sentence says. */
const agreedLast: Turn = (verb, { text }) => {
  const settled = verb.mode === 'plan' || verb.mode === 'propose' ? AGREED_LAST.exec(text) : null;
  return settled && settled.index + settled[0].lastIndexOf(settled[1]!) > verb.end
    ? { ...verb, mode: 'agree' }
    : undefined;
};

const nextOf = (
  { hits }: ToldClause,
  { end }: Verb,
  wanted: (mode: Mode) => boolean,
  reach: number,
): Verb | undefined =>
  hits.find((h): h is Verb => h.mode !== 'nothing' && h.start >= end && h.start - end < reach && wanted(h.mode));

/** plans to put it off */
const plansToStop: Turn = (verb, told) =>
  verb.mode === 'plan'
    ? (nextOf(told, verb, (m) => OFF_STAGE.has(m), 32) ?? nextOf(told, verb, (m) => m === 'keep', 3))
    : undefined;

/** announced that it will suspend ..., said a dialogue would be postponed */
const announcesStop: Turn = (verb, told) =>
  verb.mode === 'announce' ? nextOf(told, verb, (m) => m === 'postpone' || m === 'cancel', 60) : undefined;

const TELLS = /^(?:announce|confirm|disclose|reveal|report|declare)$/;
const THAT = /^\s(?:on [^,]{2,24} |[A-Z][a-z]+day )?that (?:[^,;]{1,60} )?$/;
/** announced on the 2nd that it held the meeting: what it says was done. */
const tellsOfDeed: Turn = (verb, told) => {
  if (verb.mode !== 'announce' || !verb.group || !TELLS.test(verb.group.lemma)) return undefined;
  const deed = nextOf(told, verb, (m) => m === 'done' || m === 'sign' || m === 'agree', 80);
  const tense = deed?.group?.tense;
  return (tense === 'past' || tense === 'perfect') && THAT.test(told.text.slice(verb.end, deed!.start))
    ? deed
    : undefined;
};

/** decided to boycott the rite, agreed to call it off */
const agreesToStop: Turn = (verb, told) =>
  verb.mode === 'agree' ? nextOf(told, verb, (m) => m === 'cancel' || m === 'postpone', 8) : undefined;

/** A participle before its helper: the dialogue held in May will resume. */
const beforeHelper: Turn = (verb, { text, hits }) =>
  verb.mode === 'done' && !verb.group ? tensedAfter(text, verb, hits) : undefined;

/** In order: each sees what the ones before made of the verb. */
const TURNS: readonly Turn[] = [
  onlyWeighs,
  keepsAsItWas,
  decidesNotTo,
  agreedLast,
  plansToStop,
  announcesStop,
  tellsOfDeed,
  agreesToStop,
  beforeHelper,
];

/** What a verb says with the words behind it. */
export const turned = (verb: Verb, told: ToldClause): Verb =>
  TURNS.reduce((best, turn) => turn(best, told) ?? best, verb);

const KEPT_ON =
  /^(?:will |is to |are to |is going to )?(?:keep|kept|continue[sd]?|go on|went on)(?: to)? (?:exempt|waiv|allow|lett?|admitt?|accept)(?:e|ing)? [^,;]{4,90}? (?:for (?:an?|one|two|three|another|a further|an additional|\d+) (?:more |further |additional )?(?:year|month)s?|for another|until|through|till)(?![a-z])/;

/** Verbs whose words together tell another act than the verb by itself. */
export function otherAct(verb: Verb, told: ToldClause): Predicate | undefined {
  const { text, groups, clause } = told;
  const [start, end] = [clause.start + verb.start, clause.start + verb.end];
  // will keep exempting visitors for one more year: what was to lapse is extended
  if (verb.group && KEPT_ON.test(text.slice(verb.start)))
    return {
      mode: verb.group.tense === 'past' ? 'done' : 'plan',
      start,
      end,
      recap: false,
      act: { action: 'extend', start, end, passive: false },
    };
  // has decided not to renew the pact: its end
  const act = isDecidedNotTo(verb, told) ? groups.find((g) => g.start >= verb.end && g.sense === 'act') : undefined;
  return act?.action === 'extend'
    ? {
        mode: 'announce',
        start,
        end,
        recap: verb.group!.tense === 'pluperfect',
        act: { action: 'end', start: clause.start + act.head, end: clause.start + act.end, passive: false },
      }
    : undefined;
}
