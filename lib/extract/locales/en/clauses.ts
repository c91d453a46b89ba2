import { everyMatch } from '../../../text/cue';
import type { Span } from '../../../text/span';
import { clauseText } from '../../clause-text';
import type { Clause } from '../../locale';
import { coordinated, isHeadless, sentences, sideBySide } from './joints';
import { SAID_BY_STATE } from './new-rule';
import { reduced, relatives } from './noun-clauses';
import { INFINITIVE, opensWithInfinitive, PARTICIPIAL, participleOf } from './participles';
import { hasTensed, isTensed } from './tensed';
import type { VerbGroup } from './verb-group';
import { verbGroups } from './verb-groups';
import { wordsOfSentence } from './words';

/** Where a coordinate clause begins: `, and agreed to`, `; Seoul ...`, `, while`, `, signing a memorandum`. */
const COORDINATE = new RegExp(
  [
    ';\\s+',
    ',?\\s+(?=after which\\s)',
    ',\\s+(?=(?:while|whereas|but|saying|adding|although|though|citing|noting|stressing|arguing|blaming|describing|reflecting|underscoring|prompting|leading|provoking)\\s)',
    ',\\s+and\\s+(?=(?:[A-Z]|the\\s|both\\s|they\\s|he\\s|she\\s|it\\s|in\\s|a\\s|an\\s))',
    `,\\s+(?=${PARTICIPIAL})`,
    // paving the way for ...: what may follow is not what happened
    ',\\s+(?=(?:paving|clearing|opening|smoothing) the way\\s)',
    // agreed to set up a body, expand exchanges and conduct a drill
    `(?:,(?:\\s+and)?|\\s+and)\\s+(?=(?:also\\s)?${INFINITIVE})`,
    '\\s+and\\s+(?=(?:the (?:two|pair|sides|leaders|ministers)|they|he|she|both (?:sides|leaders|countries))\\s(?:also\\s)?(?:agreed|said|will|would|has|have|is|are|signed|decided|lodged|plans?|called|asked|urged)(?![a-z]))',
    `\\s+(?=while\\s+${PARTICIPIAL})`,
    // said they would start talks, and that Seoul would halt its complaint: as much said as the first
    ',?\\s+(?=(?:and|but) that (?!(?:was|were|is|has|had)\\s)[^,;.]{2,60}? (?:would|will|had|has|have|should|could|was|were|is|are)\\s)',
    // is recalling its envoy and breaking off talks
    `\\s+(?=and\\s${PARTICIPIAL})(?<=(?:is|are|was|were|be)\\s(?:\\w+ly\\s)?[a-z]+ing\\s[^;]{0,140}\\s)`,
    // closed their meeting by adopting a statement
    '\\s+(?=by\\s+(?:adopting|issuing|signing|inking|releasing|agreeing|concluding|announcing)\\s)',
    '\\s+(?=as (?:their|the two|the) (?:leaders|ministers|sides|two|presidents)\\s)',
  ].join('|'),
  'g',
);

/** since June, since late last year: a day that opens no clause. */
const WHEN =
  "\\s(?:(?:early|late|mid|last|this|then)[ -]?)*(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|year|month|week|spring|summer|autumn|fall|winter)(?![a-z'’])(?!,? when)";
const PAST =
  '(?:was|were|had|has|have|did|[a-z]+ed|took|met|held|led|put|broke|let|cut|ran|won|sent|said|told|came|went|gave|left|made|began|became|withdrew|drew|fell|rose|paid|set|brought|struck|froze|shut|stood|built|sat|spoke|flew)(?![a-z])';

/** More that may be told of a noun behind its comma: flights, halted in March 2020, are to restart. */
const CUT =
  'halted|cut|cancell?ed|ended|broken off|closed|shut|scrapped|begun|started|issued|drafted|banned|stopped|shelved|postponed|resumed|restored|revived|renewed|extended|expanded|ratified|approved|dropped|removed|tightened|eased|filed|lodged|founded|put (?:off|up|in place|on hold)';

/** After sitting down with him: how people meet. */
const MEETING =
  '(?:meeting|holding|signing|sitting down|conferring|speaking|talking|getting together|coming together|huddling|exchanging views|dining|lunching|comparing notes|gathering|convening|reconvening|having (?:talks|lunch|dinner|a meeting)|opening talks)';

/** Where an embedded clause begins; it ends at the next comma or with the sentence. */
const EMBEDDED = new RegExp(
  [
    '(?<!after),?\\s+(?:which|who|whom|whose|where)\\s',
    `,?\\s(?:(?:just |only )?(?:hours|days|weeks|months|a day|a week|a month) )?(?:after(?!\\swhich)|because|since(?!\\s(?:19|20)\\d{2}\\s(?!when)|${WHEN})|before|until|although|though|unless|as long as|when)\\s(?=(?:[\\w.'’-]+\\s){0,8}?${PAST})`,
    // When Japan lifted the curbs, ...
    `^["']?(?:(?:(?:Just |Only |About )?(?:[Hh]ours|[Dd]ays|[Mm]inutes|[Ww]eeks|[Mm]onths)|A (?:day|week|month|few (?:hours|days|weeks))|(?:Two|Three|Four|Five|Six|Ten) (?:hours|days|weeks)|The (?:day|night)|Shortly|Soon|Right|Immediately) (?:before|after)|When|After|Since(?!\\s(?:19|20)\\d{2}\\s(?!when))|While|Because|Although|Though|Once|Before|Until)\\s(?=(?:[\\w.'-]+\\s){1,8}?${PAST})`,
    // Despite doubts that it would come in time, ...
    `^["']?(?:Despite|Amid|Given|In spite of|Even amid|Notwithstanding)\\s(?:[\\w'-]+\\s){1,4}that\\s`,
    `\\s(?:after|following|before)\\s(?=${MEETING}\\s)`,
    // halts its petition while talks go on
    `(?<!,|\\sa)\\swhile\\s(?!${PARTICIPIAL})`,
    '\\sthat\\s(?=(?:[a-z]+ed|took|was|were|had|has|have|is|ran|held|led|came|broke|went|began)(?![a-z]))',
    `,\\s+(?:(?:first|last|jointly|originally)\\s+)?(?=(?:signed|reached|opened|adopted|established|launched|formed|scheduled|agreed|created|held|built|concluded|struck|unveiled|named|set up|imposed|introduced|announced|suspended|frozen|lifted|${CUT})\\s(?:in|on|at|by|for|to|between|after|last|during|under|earlier|up|with|since)\\s)`,
  ].join('|'),
  'g',
);

const CONDITIONAL =
  /(?:^|[\s,])(?:[Ii]f|Should|[Pp]erhaps|might|provided that|[Ii]n case|[Uu]nless|it would be)(?=[\s,])|(?<![a-z])what would (?:turn out|prove|become|later)(?![a-z])|(?<![a-z])(?:unclear|uncertain|not (?:clear|certain|known|sure)|unknown|doubtful|in doubt|to be seen|unsure|no guarantee|yet to (?:say|decide|announce|confirm|tell|make clear)|not (?:said|decided|disclosed|announced|made clear)|[Nn]either [^.;]{3,60} (?:said|decided|disclosed))\s(?:whether|if|that|when)\s|^(?:Were|Had)\s[A-Z]|^Should\s|would (?:probably|likely|surely|force|mean|be (?:wise|better))\s/;
/** could: a supposition, unless it only says what was settled or asked: agreed to study how they could lend each other fuel. */
const COULD =
  /(?<![a-z])(?:could|should|must)(?=\s)(?! not (?:but|help))(?!(?<=could) (?:also |then |soon |even )?(?:be held|take place|meet|hold (?:talks|a (?:meeting|summit|\w+ (?:meeting|summit)))|sit down|see (?:each other|him|her|[A-Z])|confer|gather|convene|reconvene|huddle|dine|sit (?:across|opposite)|(?:speak|talk) (?:by|on|over|with|in)|exchange views|compare notes|have (?:talks|lunch|dinner)|open talks|come together|get together|travel to|visit|fly to)(?![a-z]))/;
const SETTLED_BEFORE =
  /(?<![a-z])(?:agreed|decided|signed|announced|asked|launched|began|adopted|set up|told|urged|proposed|approved|whether|demanded|insist(?:ed|s)?|stress(?:ed|es)?|confirmed|of one mind|on the same page|in agreement|concurred|ruled|requested|called|suggested)(?![a-z]).*$/i;
/** have agreed to release oil if a strait is closed: settled all the same. */
const SETTLED_FOR_CASE =
  /^\W*(?:[\w'.-]+ ){1,8}(?:agreed|pledged|promised|vowed|undertook|signed|concluded)(?: (?:on )?[A-Z]\w+day)?(?: \w+){0,2} (?:to|an?|on|that)\s[^,;"]*\s(?:if|in case|unless)\s/;
function isConditional(text: string): boolean {
  if (CONDITIONAL.test(text) && !SETTLED_FOR_CASE.test(text)) return true;
  const could = COULD.exec(text);
  if (could && could[0] !== 'could' && SAID_BY_STATE.test(text.slice(could.index))) return false;
  return could !== null && !SETTLED_BEFORE.test(text.slice(0, could.index));
}
const FRAGMENT = /^,?\s*(?:and|but)\s/;
/** agreed to resume contacts |and to hold a round */
const AND_TO = /^,?\s*and to\s/;
const WAY = /^,?\s*(?:paving|clearing|opening|smoothing) the way\s/;
/** At which Cho asked Japan to ...: what was said there is as new as the talks. */
const THERE = /(?:at|during|in) $/;
/** Said after meeting ...: it happened, and it is told for the first time. */
const FRESH = new RegExp(`^\\s?(?:after|following)\\s(?!signing)${MEETING}\\s`);

/** Clauses of a sentence: coordinate ones side by side, embedded ones as holes of the clause they stand in. */
export function englishClauses(sentence: string): Clause[] {
  const words = wordsOfSentence(sentence);
  const groups = verbGroups(words);
  const joints = everyMatch(COORDINATE, sentence).map((m) => m.index + (/^[;,]/.test(m[0]) ? 1 : 0));
  for (const at of coordinated(words, groups)) if (!joints.includes(at)) joints.push(at);
  for (const at of [...sentences(words, groups), ...sideBySide(words, groups)])
    if (!joints.includes(at)) joints.push(at);
  joints.sort((a, b) => a - b);
  const holes: Span[] = [];
  for (const match of everyMatch(EMBEDDED, sentence)) {
    const start = match.index + match[0].length;
    if (
      /^,\s+(?!wh)/.test(match[0]) &&
      SHORTENED.test(sentence.slice(start, start + 24)) &&
      isMain(sentence, groups, holes, start)
    )
      continue;
    if (holes.some((h) => start < h.end && start > h.start)) continue;
    // the comma of `Jan. 1, 2027` ends nothing
    let comma = stopAfter(sentence, start);
    // before the pact, signed in 2016, was to lapse: the clause goes on to its verb
    if (comma !== -1 && SUBORDINATE.test(match[0]) && !hasTensed(groups, start, start + comma)) {
      const second = stopAfter(sentence, start + comma + 1);
      if (second !== -1 && hasTensed(groups, start + comma + second, sentence.length))
        comma = stopAfterVerb(sentence, groups, start, start + comma + 1 + second);
    }
    const joint = joints.find((at) => at > start) ?? sentence.length;
    const stop = Math.min(joint, comma === -1 ? sentence.length : start + comma);
    const end = Math.min(stop, verbOfSentence(sentence, match[0], groups, start, stop));
    holes.push({ start: match.index === 0 ? 0 : match.index + 1, end });
  }
  for (const hole of relatives(words, groups, sentence.length)) {
    if (!holes.some((h) => hole.start < h.end && h.start < hole.end)) holes.push(hole);
  }
  holes.sort((a, b) => a.start - b.start);
  // Joo, who led the Korean side, and Kishida, his counterpart, agreed: two of one subject
  const isTold = (at: number): boolean =>
    groups.some((g) => isTensed(g) && g.end <= at && !holes.some((h) => h.start <= g.start && g.end <= h.end));
  for (const at of joints.filter((j) => AND_NAME.test(sentence.slice(j, j + 12)) && !isTold(j)))
    joints.splice(joints.indexOf(at), 1);
  // Park and Abe, meeting for the first time, agreed ...: a participle before the verb of the sentence
  const openings = joints.filter(
    (at) =>
      PARTICIPLE_AT.test(sentence.slice(at, at + 30)) &&
      !hasTensed(groups, 0, at) &&
      stopAfter(sentence, at + 1) !== -1,
  );
  const told: Span[] = openings.map((at) => ({ start: at, end: at + 1 + stopAfter(sentence, at + 1) }));
  for (const span of told) {
    joints.splice(joints.indexOf(span.start), 1);
    for (const hole of holes.filter((h) => h.start > span.start && h.end <= span.end))
      holes.splice(holes.indexOf(hole), 1);
    if (!holes.some((h) => h.start < span.end && span.start < h.end)) holes.push(span);
  }
  holes.sort((a, b) => a.start - b.start);
  const cuts = joints.filter((at) => at > 12 && !holes.some((h) => at > h.start && at < h.end));
  const isClause = (at: number, end: number): boolean => {
    const text = sentence.slice(at, end);
    return (
      !FRAGMENT.test(text) ||
      participleOf(text) !== undefined ||
      opensWithInfinitive(text) ||
      AND_TO.test(text) ||
      // agreed to hold it, and Seoul and Tokyo to revive port calls
      /^,?\s*and [A-Z][^,]{2,40} to [a-z]/.test(text) ||
      groups.some(
        (g) => isTensed(g) && g.start >= at && g.end <= end && !holes.some((h) => h.start <= g.start && g.end <= h.end),
      )
    );
  };
  // will be able to drive there, |and the other way round, from Sept. 1: no clause of its own
  for (let n = cuts.length - 1; n >= 0; n--) if (!isClause(cuts[n]!, cuts[n + 1] ?? sentence.length)) cuts.splice(n, 1);
  const clauses: Clause[] = [];
  let start = 0;
  let main: Clause | undefined;
  for (const end of [...cuts, sentence.length]) {
    if (end - start < 6) continue;
    const inner = holes.filter((h) => h.start >= start && h.end <= end);
    const clause = clauseOf(sentence, start, end, false, inner);
    const text = sentence.slice(start, end);
    // asked to stop at once, where he met him, and to let experts in: it goes on with the clause before
    if (AND_TO.test(text) && holes.some((h) => h.end === start && h.start > 0)) clause.embedded = true;
    if (WAY.test(text)) clause.conditional = true;
    const goesOn = participleOf(text) || opensWithInfinitive(text) || isHeadless(sentence, groups, start);
    if (main && (goesOn || AND_TO.test(text))) clause.sharing = main;
    else main = clause;
    clauses.push(clause);
    start = end;
  }
  for (const hole of holes) {
    const fresh =
      FRESH.test(sentence.slice(hole.start, hole.end)) ||
      (sentence.startsWith('which', hole.start) && THERE.test(sentence.slice(0, hole.start)));
    const setting = told.includes(hole);
    const clause = clauseOf(sentence, hole.start, hole.end, !fresh && !setting, []);
    const around =
      (setting || FRESH.test(sentence.slice(hole.start, hole.end))) &&
      clauses.find((c) => !c.embedded && c.start <= hole.start && hole.end <= c.end);
    if (around) clause.sharing = around;
    clauses.push(clause);
  }
  for (const span of reduced(words, groups, sentence.length))
    clauses.push(clauseOf(sentence, span.start, span.end, true, []));
  return clauses.sort((a, b) => a.start - b.start);
}

/** A meeting that was to be held in January |has been scrapped: the second verb is that of the sentence. */
function verbOfSentence(
  sentence: string,
  opening: string,
  groups: readonly VerbGroup[],
  start: number,
  stop: number,
): number {
  if (!/^\s(?:that|which|who)\s$/.test(opening)) return stop;
  const [first, second] = groups.filter((g) => isTensed(g) && g.start >= start - opening.length && g.end <= stop);
  if (!first || !second) return stop;
  const helped = /^(?:has|have|had|is|are|was|were|will|would)\s/.test(sentence.slice(second.start));
  return helped &&
    !/[,;]|(?<![a-z])(?:and|but|that|which|who|when|as|if|because|while|said)(?![a-z])/.test(
      sentence.slice(first.end, second.start),
    )
    ? second.start
    : stop;
}

const AND_NAME = /^,?\s+and\s+(?:[A-Z]|the\s|his\s|her\s)/;
const SHORTENED =
  /^(?:[a-z]+\s)?(?:signed|reached|opened|adopted|established|launched|formed|scheduled|agreed|created|held|built|concluded|struck|unveiled|named|set up|imposed|introduced|announced|suspended|frozen|lifted|halted|cut|cancell?ed|ended|broken off|closed|shut|scrapped|begun|started|issued|drafted|banned|stopped|shelved|postponed|resumed|restored|revived|renewed|extended|expanded|ratified|approved|dropped|removed|tightened|eased|filed|lodged|founded|put)\s/;
const PARTICIPLE_AT = new RegExp(`^,?\\s+${PARTICIPIAL}`);

/** Park and Abe, meeting for once, agreed on Monday ...: what follows the comma is the verb of the sentence. */
function isMain(sentence: string, groups: readonly VerbGroup[], holes: readonly Span[], start: number): boolean {
  if (groups.some((g) => isTensed(g) && g.end <= start && !holes.some((h) => h.start <= g.start && g.end <= h.end)))
    return false;
  const stop = stopAfter(sentence, start);
  const next = stop === -1 ? undefined : groups.find((g) => g.start > start + stop && isTensed(g));
  return !next || next.start - start - stop > 30;
}

const SUBORDINATE = /after|because|since|before|until|although|though|unless|long as|when/;

const stopAfter = (sentence: string, at: number): number => sentence.slice(at).search(/,\s(?!(?:19|20)\d{2})|;\s| - /);

/** From the clause's start to the stop that follows its verb. */
function stopAfterVerb(sentence: string, groups: readonly VerbGroup[], start: number, from: number): number {
  const verb = groups.find((g) => g.start >= from && isTensed(g));
  const stop = verb ? stopAfter(sentence, verb.end) : -1;
  return stop === -1 ? -1 : verb!.end + stop - start;
}

function clauseOf(sentence: string, start: number, end: number, embedded: boolean, holes: Span[]): Clause {
  return { start, end, embedded, conditional: isConditional(clauseText(sentence, { start, end, holes })), holes };
}
