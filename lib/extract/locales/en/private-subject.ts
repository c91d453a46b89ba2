import { createCue } from '../../../text/cue';
import { clauseText } from '../../clause-text';
import { firstOf } from '../../first-of';
import type { Clause, Predicate } from '../../locale';
import { EN_CUES, EN_FILE } from './cues';
import { RULE } from './new-rule';
import { isNominalAct } from './nominal-acts';
import type { VerbGroup } from './verb-group';
import { verbGroups } from './verb-groups';
import { wordsOf } from './words';

const PRIVATE = createCue(EN_FILE.lists!.private!, 'en');
const OFFICIAL = createCue(EN_FILE.lists!.official!, 'en');
/** The pact expired, the office opens: what happens to a thing of the two countries. */
const THING = /^(?:expire|lapse|end|start|begin|open|resume|close|run|restart|reopen|take|come|go|enter)$/;
const isByPrivate = (agent: string): boolean => PRIVATE.test(agent) && !OFFICIAL.test(agent);

const isOfState = (subject: string): boolean =>
  EN_CUES.words.anaphor.test(subject) ||
  EN_CUES.instruments.some(({ cue }) => cue.test(subject)) ||
  STATE_THING.test(subject);
const STATE_THING =
  /(?<![a-z])(?:routes?|flights?|services?|cent(?:er|re)s?|desks?|hotlines?|lanes?|program(?:me)?s?|schemes?|bod(?:y|ies)|committees?|funds?|bans?|curbs|restrictions|regime|rules|line|exhibits?|exhibition|museum|ceremony|discharge|talks|negotiations|dialogue|drills?|exercises?|facility|display|offices?|trial|pilot|system|work|search|survey|services?|events?|visits?|port call|plans?|projects?|purchases?|orders?|data|checks?|lessons|screening|tests?|testing|remains|bones|statue|lists?|panels?)(?![a-z])/i;
const HEAD_ENDS = /,|(?<![a-z])(?:for|on|of|from|with|at|in|to|that|which|who|set|put|meant|used|open)(?![a-z])/;
const QUOTED = /^\W?"[^"]{5,300},?" (?:said|says) ([^"]{3,90})/;
const COURT = /(?<![a-z])(?:[Cc]ourt|judges?|ruling|verdict)(?![a-z])/;
const WARTIME =
  /(?<![a-z])(?:forced|wartime|conscripted|slave) (?:labou?r|work)|comfort wom[ae]n|sexual slavery|made to (?:work|labou?r)|Nippon Steel|Mitsubishi Heavy|Nachi-Fujikoshi|Hitachi Zosen|brothels?|sex slaves?|forced to (?:work|serve|labou?r)|mobili[sz]ed|conscript/;
const ACCORDING = /^\W*According to\s/;
/** From the next school year |South Korea and Japan will ...: a country stands right before the verb. */
const COUNTRY_LAST = /(?<![A-Za-z])(?:Korea|Japan|Seoul|Tokyo)\s(?:\w+ly\s)?$/;
const OF_WHERE =
  /(?<![a-z])(?:in|from|at|of|to|with|between|for|across|by|on)\s(?:South |North )?[A-Z]\w+(?:(?:,| and| or)\s(?:South )?[A-Z]\w+)*/g;
const SPARED =
  /(?<![a-z])(?:no longer|not|no more)\s(?:\w+ly\s)?(?:need|require|face|have)(?![a-z])|(?<![a-z])(?:need|require|face|be asked for)\sno\s/;
const OF_COUNTRY =
  /(?:Korea|Japan|Seoul|Tokyo)(?:'s|n|ese)? (?:[a-z-]+ ){0,3}(?:foundation|fund|body|cent(?:er|re)|institute|committee|panel|office|mission|team|delegation)\s?$/;
const LEAVE = /^(?:(?:may|can) now|should|must) /;
const ASIDE =
  /^(\W*(?:[Tt]he )?(?:South Korea|Japan|Seoul|Tokyo)(?: and (?:South Korea|Japan|Seoul|Tokyo))?), (?!a |an |the )[^,]{4,60},(?= )/;
const NOTHING = /^\W*(?:(?:and|but|also|then|later|in turn|separately|formally|meanwhile|[a-z]+ly)\W+)*$/i;

/** A clause with what stands before its verb. */
interface Subject {
  sentence: string;
  clause: Clause;
  predicate: Predicate;
  text: string;
  subject: string;
  /** The clause has none of its own: hope to restart services |and have asked ... */
  shared: boolean;
  /** One of ours is named in it. */
  named: boolean;
}

/** With the verb that the subject belongs to, and the head of its own words. */
interface SubjectOfVerb extends Subject {
  verb: VerbGroup | undefined;
  head: string;
}

/** Whether the subject is private; undefined where this cannot tell. */
type Verdict<S> = (s: S) => boolean | undefined;

const ofStateIf =
  <S>(holds: (s: S) => boolean): Verdict<S> =>
  (s) =>
    holds(s) ? false : undefined;

/** "Korea asked for deeds first," said a scholar. */
const saidByPrivate: Verdict<Subject> = ({ text }) => {
  const speaker = QUOTED.exec(text)?.[1];
  return speaker !== undefined && isByPrivate(speaker) ? true : undefined;
};

/**
 * Experts will be dispatched: what is done to them is no act of theirs. ICOMOS recommended that more be supplied: the passive
 * is of what was asked, not of who asks.
 */
const doneBy: Verdict<Subject> = ({ sentence, predicate: { act, end } }) =>
  act?.passive && act.start <= end
    ? /^\sby\s/.test(sentence.slice(act.end)) && isByPrivate(sentence.slice(act.end, act.end + 60))
    : undefined;

const BY_WORDS: readonly Verdict<Subject>[] = [
  saidByPrivate,
  // from 2027, students will travel under an enlarged programme; firms will need a permit, the ministry decided
  ofStateIf(({ predicate, text }) => predicate.mode === 'plan' && RULE.test(text)),
  // visitors will no longer need a permit: a burden that a state takes off them
  ofStateIf(({ predicate, text }) => predicate.act?.action === 'lift' && SPARED.test(text)),
  // travelers may now clear immigration there; firms should chip in, the minister said: a state allows, or asks
  ofStateIf(({ sentence, predicate }) => LEAVE.test(sentence.slice(predicate.start, predicate.end))),
  doneBy,
  // a court ordered a firm to pay for forced labour: what such rulings say is between the two
  ofStateIf(({ sentence, clause, subject }) => COURT.test(subject) && WARTIME.test(sentence.slice(clause.start))),
];

/** lawmakers told the government: the nearest noun is the one that acts, unless it only belongs to the other */
const nearestNoun: Verdict<SubjectOfVerb> = ({ subject }) => {
  // Japan, long a critic of the deal, has signed it: what the subject is called besides
  const bare = subject.replace(ASIDE, '$1');
  const last = PRIVATE.all(bare).at(-1);
  if (!last) return undefined;
  const after = bare.slice(last.index + last[0].length).replace(/(?:^|\s)(?:in|from|at|based in)\s[A-Z]\w+/g, ' ');
  const isOther = OFFICIAL.test(after) || COUNTRY_LAST.test(after.replace(OF_WHERE, ' ')) || /^'s?\s/.test(after);
  return isOther ? undefined : true;
};

const BY_VERB: readonly Verdict<SubjectOfVerb>[] = [
  // Japan's doubling of scholarships for students takes effect: the act, whoever it is for
  ofStateIf(({ verb, head }) => verb !== undefined && isNominalAct(head)),
  // the ceremony for victims has been put back, lanes set aside for visitors opened: a thing, whoever it is for
  ofStateIf(
    ({ verb, head }) =>
      verb !== undefined && (verb.passive || THING.test(verb.lemma)) && STATE_THING.test(head) && !PRIVATE.test(head),
  ),
  // South Korea's foundation for victims: a body of state, whoever it is for
  ofStateIf(({ named, head }) => named && OF_COUNTRY.test(head) && !PRIVATE.test(head)),
  nearestNoun,
  ({ subject }) => (ACCORDING.test(subject) && PRIVATE.test(subject.split(',')[0]!) ? true : undefined),
  ofStateIf(({ named, shared, predicate }) => named || shared || predicate.act?.passive === true),
  ofStateIf(({ subject }) => OFFICIAL.test(subject) || /["(]/.test(subject)),
  ofStateIf(
    ({ verb, subject }) =>
      verb !== undefined &&
      (verb.passive || verb.tense === 'infinitive' || (THING.test(verb.lemma) && isOfState(subject))),
  ),
];

/** Airlines, plaintiffs, a civic group, the won: the subject, what stands before the verb, is nobody of state. */
export function isPrivateSubject(sentence: string, clause: Clause, predicate: Predicate, named: boolean): boolean {
  if (clause.embedded) return false;
  const text = clauseText(sentence, clause);
  const own = text.slice(0, Math.max(0, predicate.start - clause.start));
  const shared = NOTHING.test(own);
  const subject = shared ? sentence.slice(0, clause.start) : own;
  const told: Subject = { sentence, clause, predicate, text, subject, shared, named };
  const byWords = firstOf(BY_WORDS, told);
  if (byWords !== undefined) return byWords;
  const verb = verbGroups(wordsOf(text)).find((g) => g.start + clause.start >= predicate.start - 1);
  return firstOf(BY_VERB, { ...told, verb, head: subject.split(HEAD_ENDS)[0] ?? '' }) ?? true;
}
