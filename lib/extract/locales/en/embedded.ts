import { everyMatch } from '../../../text/cue';
import type { Span } from '../../../text/span';
import { relatives } from './noun-clauses';
import { PARTICIPIAL } from './participles';
import { hasTensed, isTensed } from './tensed';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';

/** since June, since late last year: a day that opens no clause. */
const WHEN =
  "\\s(?:(?:early|late|mid|last|this|then)[ -]?)*(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|year|month|week|spring|summer|autumn|fall|winter)(?![a-z'’])(?!,? when)";
const PAST =
  '(?:was|were|had|has|have|did|[a-z]+ed|took|met|held|led|put|broke|let|cut|ran|won|sent|said|told|came|went|gave|left|made|began|became|withdrew|drew|fell|rose|paid|set|brought|struck|froze|shut|stood|built|sat|spoke|flew)(?![a-z])';

/** More that may be told of a noun behind its comma: flights, halted in March 2020, are to restart. */
const CUT =
  'halted|cut|cancell?ed|ended|broken off|closed|shut|scrapped|begun|started|issued|drafted|banned|stopped|shelved|postponed|resumed|restored|revived|renewed|extended|expanded|ratified|approved|dropped|removed|tightened|eased|filed|lodged|founded|put (?:off|up|in place|on hold)';

/** After sitting down with him: how people meet. */
export const MEETING =
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

const SUBORDINATE = /after|because|since|before|until|although|though|unless|long as|when/;

const SHORTENED =
  /^(?:[a-z]+\s)?(?:signed|reached|opened|adopted|established|launched|formed|scheduled|agreed|created|held|built|concluded|struck|unveiled|named|set up|imposed|introduced|announced|suspended|frozen|lifted|halted|cut|cancell?ed|ended|broken off|closed|shut|scrapped|begun|started|issued|drafted|banned|stopped|shelved|postponed|resumed|restored|revived|renewed|extended|expanded|ratified|approved|dropped|removed|tightened|eased|filed|lodged|founded|put)\s/;
/** A sentence with its verbs. */
export interface ReadSentence {
  sentence: string;
  words: readonly Word[];
  groups: readonly VerbGroup[];
}

/** Where the next comma, semicolon or dash is, counted from a place, or -1; the comma of `Jan. 1, 2027` ends nothing. */
export const stopAfter = (sentence: string, at: number): number =>
  sentence.slice(at).search(/,\s(?!(?:19|20)\d{2})|;\s| - /);

/** Whether a tensed verb that stands in none of the holes ends before a place. */
export const isTold = ({ groups }: ReadSentence, holes: readonly Span[], at: number): boolean =>
  groups.some((g) => isTensed(g) && g.end <= at && !isInside(g, holes));

export const isInside = (span: Span, holes: readonly Span[]): boolean =>
  holes.some((h) => h.start <= span.start && span.end <= h.end);

export const isTouched = (span: Span, holes: readonly Span[]): boolean =>
  holes.some((h) => h.start < span.end && span.start < h.end);

/** The embedded clauses of a sentence, in order. */
export function embeddedIn(read: ReadSentence, joints: readonly number[]): Span[] {
  const { sentence, words, groups } = read;
  const holes: Span[] = [];
  for (const { index, 0: opening } of everyMatch(EMBEDDED, sentence)) {
    const start = index + opening.length;
    const isOther = /^,\s+(?!wh)/.test(opening) && SHORTENED.test(sentence.slice(start, start + 24));
    if (isOther && isMain(read, holes, start)) continue;
    if (holes.some((h) => start < h.end && start > h.start)) continue;
    const stop = Math.min(joints.find((at) => at > start) ?? sentence.length, endByMark(read, opening, start));
    holes.push({ start: index === 0 ? 0 : index + 1, end: Math.min(stop, verbOfSentence(read, opening, start, stop)) });
  }
  for (const hole of relatives(words, groups, sentence.length)) if (!isTouched(hole, holes)) holes.push(hole);
  return holes.sort((a, b) => a.start - b.start);
}

/** The mark that ends an embedded clause, or the end of the sentence. */
function endByMark({ sentence, groups }: ReadSentence, opening: string, start: number): number {
  let comma = stopAfter(sentence, start);
  // before the pact, signed in 2016, was to lapse: the clause goes on to its verb
  if (comma !== -1 && SUBORDINATE.test(opening) && !hasTensed(groups, start, start + comma)) {
    const second = stopAfter(sentence, start + comma + 1);
    if (second !== -1 && hasTensed(groups, start + comma + second, sentence.length))
      comma = stopAfterVerb(sentence, groups, start, start + comma + 1 + second);
  }
  return comma === -1 ? sentence.length : start + comma;
}

/** A meeting that was to be held in January |has been scrapped: the second verb is that of the sentence. */
function verbOfSentence({ sentence, groups }: ReadSentence, opening: string, start: number, stop: number): number {
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

/** Park and Abe, meeting for once, agreed on Monday ...: what follows the comma is the verb of the sentence. */
function isMain(read: ReadSentence, holes: readonly Span[], start: number): boolean {
  if (isTold(read, holes, start)) return false;
  const { sentence, groups } = read;
  const stop = stopAfter(sentence, start);
  const next = stop === -1 ? undefined : groups.find((g) => g.start > start + stop && isTensed(g));
  return !next || next.start - start - stop > 30;
}

/** From the clause's start to the stop that follows its verb. */
function stopAfterVerb(sentence: string, groups: readonly VerbGroup[], start: number, from: number): number {
  const verb = groups.find((g) => g.start >= from && isTensed(g));
  const stop = verb ? stopAfter(sentence, verb.end) : -1;
  return stop === -1 ? -1 : verb!.end + stop - start;
}
