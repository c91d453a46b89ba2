import { clauseText } from '../../clause-text';
import type { Clause, Mode } from '../../locale';
import { isAside, isInSubject } from './asides';
import { EN_CUES } from './cues';
import { asHeadline, isHeadline } from './headline';
import type { Hit } from './hit';
import { phraseHits } from './phrase-hits';
import type { VerbGroup } from './verb-group';
import { verbGroups } from './verb-groups';
import { hitsOf } from './verb-hits';
import { wordsWithin } from './words';

/** A clause with the places in it that say something of an act; offsets are within `text`. */
export interface ToldClause {
  sentence: string;
  clause: Clause;
  /** Its words, with spaces for what is embedded in it and for long quotes. */
  text: string;
  groups: readonly VerbGroup[];
  hits: Hit[];
}

/** "Visa-free travel will resume next month," the foreign minister said: an office says so itself. */
const STATED =
  /^"[^"]{20,400},"\s(?:[^",;]{0,60}?(?<![A-Za-z])(?:[Mm]inister|[Mm]inistry|[Ss]ecretary|[Pp]resident|[Gg]overnment|[Oo]fficials?|[Ss]pokes\w+|[Cc]abinet|[Oo]ffice)(?![a-z])[^",;]{0,60}?\s)?(?:said|announced|told)(?![a-z])/;
const COMMITS = /(?<![a-z])(?:will|decided|agreed|are to|is to)(?![a-z])/;

/** The words of a clause without quotes that are longer than a phrase, unless an office commits itself in them. */
export function withoutQuotes(sentence: string, clause: Clause): string {
  const stated = STATED.test(sentence);
  return clauseText(sentence, clause).replace(/"[^"]{0,400}"/g, (quote) =>
    quote.length > 60 && !(stated && COMMITS.test(quote)) ? ' '.repeat(quote.length) : quote,
  );
}

/** Every cue the clause holds: the leftmost decides, and `plan` gives way to what it plans to put off or deny. */
export function toldClause(sentence: string, clause: Clause, text: string): ToldClause {
  const found = verbGroups(wordsWithin(sentence, text, clause.start));
  const groups = isHeadline(sentence) ? found.map(asHeadline) : found;
  const aside = groups.filter(
    (g, n) => isAside(g, groups[n - 1], text) || isInSubject(g, groups[n - 1], groups[n + 1], text),
  );
  const read = hitsOf(
    text,
    groups.filter((g) => !aside.includes(g)),
  );
  const hits = [...phraseHits(text, groups, aside, read), ...read];
  // the earlier cue in the table wins where two begin together
  hits.sort((a, b) => a.start - b.start);
  if (hits.length === 0) hits.push(...deniedIn(clauseText(sentence, clause), text), ...gerundIn(groups));
  return { sentence, clause, text, groups, hits };
}

/** "We have no intention of signing it," a spokesperson said: what is denied may be quoted. */
function deniedIn(whole: string, text: string): Hit[] {
  const denied = whole === text ? undefined : EN_CUES.modes.find((m) => m.mode === 'deny')?.cue.exec(whole);
  return denied && /^(?:ha[sv]e? )?no |(?<![a-z])not /i.test(denied[0])
    ? [{ mode: 'deny', start: denied.index, end: denied.index + denied[0].length }]
    : [];
}

/** issued a statement denying this */
function gerundIn(groups: readonly VerbGroup[]): Hit[] {
  const group = groups.find((g) => g.tense === 'gerund' && (g.sense === 'deny' || g.sense === 'demand'));
  return group ? [{ mode: group.sense as Mode, start: group.start, end: group.end, group }] : [];
}
