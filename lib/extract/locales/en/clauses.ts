import type { Span } from '../../../text/span';
import { clauseText } from '../../clause-text';
import type { Clause } from '../../locale';
import { isConditional } from './conditional';
import { jointsOf } from './coordinate';
import { embeddedIn, isInside, isTold, isTouched, MEETING, type ReadSentence, stopAfter } from './embedded';
import { isHeadless } from './joints';
import { reduced } from './noun-clauses';
import { opensWithInfinitive, PARTICIPIAL, participleOf } from './participles';
import { hasTensed, isTensed } from './tensed';
import { verbGroups } from './verb-groups';
import { wordsOfSentence } from './words';

const FRAGMENT = /^,?\s*(?:and|but)\s/;
/** agreed to resume contacts |and to hold a round */
const AND_TO = /^,?\s*and to\s/;
const WAY = /^,?\s*(?:paving|clearing|opening|smoothing) the way\s/;
/** At which Cho asked Japan to ...: what was said there is as new as the talks. */
const THERE = /(?:at|during|in) $/;
/** Said after meeting ...: it happened, and it is told for the first time. */
const FRESH = new RegExp(`^\\s?(?:after|following)\\s(?!signing)${MEETING}\\s`);
const AND_NAME = /^,?\s+and\s+(?:[A-Z]|the\s|his\s|her\s)/;
const PARTICIPLE_AT = new RegExp(`^,?\\s+${PARTICIPIAL}`);

/** Clauses of a sentence: coordinate ones side by side, embedded ones as holes of the clause they stand in. */
export function englishClauses(sentence: string): Clause[] {
  const words = wordsOfSentence(sentence);
  const read: ReadSentence = { sentence, words, groups: verbGroups(words) };
  const found = jointsOf(sentence, words, read.groups);
  const embedded = embeddedIn(read, found);
  // Joo, who led the Korean side, and Kishida, his counterpart, agreed: two of one subject
  const joints = found.filter((at) => !AND_NAME.test(sentence.slice(at, at + 12)) || isTold(read, embedded, at));
  const openings = openingsIn(read, joints);
  const holes = withOpenings(embedded, openings);
  const coordinate = coordinateClauses(read, cutsIn(read, withoutStarts(joints, openings), holes), holes);
  return [
    ...coordinate,
    ...holes.map((hole) => embeddedClause(sentence, hole, openings.includes(hole), coordinate)),
    ...reduced(words, read.groups, sentence.length).map(({ start, end }) => clauseOf(sentence, start, end, true, [])),
  ].sort((a, b) => a.start - b.start);
}

/** Park and Abe, meeting for the first time, agreed ...: participles before the verb of the sentence. */
function openingsIn({ sentence, groups }: ReadSentence, joints: readonly number[]): Span[] {
  return joints.flatMap((start) => {
    if (!PARTICIPLE_AT.test(sentence.slice(start, start + 30)) || hasTensed(groups, 0, start)) return [];
    const stop = stopAfter(sentence, start + 1);
    return stop === -1 ? [] : [{ start, end: start + 1 + stop }];
  });
}

const withoutStarts = (joints: readonly number[], spans: readonly Span[]): number[] =>
  joints.filter((at) => !spans.some(({ start }) => start === at));

/** An opening takes in what is embedded in it. */
function withOpenings(embedded: readonly Span[], openings: readonly Span[]): Span[] {
  let holes = [...embedded];
  for (const span of openings) {
    holes = holes.filter((h) => !(h.start > span.start && h.end <= span.end));
    if (!isTouched(span, holes)) holes.push(span);
  }
  return holes.sort((a, b) => a.start - b.start);
}

/** Where coordinate clauses are cut: at joints outside what is embedded, where a clause follows. */
function cutsIn(read: ReadSentence, joints: readonly number[], holes: readonly Span[]): number[] {
  const cuts = joints.filter((at) => at > 12 && !holes.some((h) => at > h.start && at < h.end));
  // will be able to drive there, |and the other way round, from Sept. 1: no clause of its own
  for (let n = cuts.length - 1; n >= 0; n--)
    if (!isClause(read, holes, cuts[n]!, cuts[n + 1] ?? read.sentence.length)) cuts.splice(n, 1);
  return cuts;
}

function isClause({ sentence, groups }: ReadSentence, holes: readonly Span[], at: number, end: number): boolean {
  const text = sentence.slice(at, end);
  return (
    !FRAGMENT.test(text) ||
    participleOf(text) !== undefined ||
    opensWithInfinitive(text) ||
    AND_TO.test(text) ||
    // agreed to hold it, and Seoul and Tokyo to revive port calls
    /^,?\s*and [A-Z][^,]{2,40} to [a-z]/.test(text) ||
    groups.some((g) => isTensed(g) && g.start >= at && g.end <= end && !isInside(g, holes))
  );
}

function coordinateClauses(
  { sentence, groups }: ReadSentence,
  cuts: readonly number[],
  holes: readonly Span[],
): Clause[] {
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
  return clauses;
}

/** A clause within one of the coordinate ones; an opening is no less told than the verb behind it. */
function embeddedClause(sentence: string, hole: Span, isOpening: boolean, coordinate: readonly Clause[]): Clause {
  const isFresh = FRESH.test(sentence.slice(hole.start, hole.end));
  const isThere = sentence.startsWith('which', hole.start) && THERE.test(sentence.slice(0, hole.start));
  const clause = clauseOf(sentence, hole.start, hole.end, !isFresh && !isThere && !isOpening, []);
  const around =
    isOpening || isFresh
      ? coordinate.find((c) => !c.embedded && c.start <= hole.start && hole.end <= c.end)
      : undefined;
  if (around) clause.sharing = around;
  return clause;
}

function clauseOf(sentence: string, start: number, end: number, embedded: boolean, holes: Span[]): Clause {
  return { start, end, embedded, conditional: isConditional(clauseText(sentence, { start, end, holes })), holes };
}
