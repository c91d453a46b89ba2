import type { Span } from '../../../text/span';
import { clauseText } from '../../clause-text';
import type { Clause } from '../../locale';

/** Where a coordinate clause begins: `, and agreed to`, `; Seoul ...`, `, while`. */
const COORDINATE =
  /;\s+|,?\s+(?=after which\s)|,\s+(?=(?:while|whereas|but|saying|adding|although|though)\s)|,?\s+(?=(?:and|but)\s+(?:(?:also|then|separately|later|both|instead)\s+)?(?:agreed|agrees?|said|says|signed|decided|urged|asked|called|demanded|demands|protested|summoned|to\s+[a-z]+|will|would|is|are|was|were|has|have|had|announced|pledged|promised|adopted|lodged|condemned|expressed|discussed|went|met|held|sent|opened|lifted|removed|plans?|reached|named|shared|reaffirmed|voiced)(?![a-z]))|,\s+and\s+(?=(?:[A-Z]|the\s|they\s|he\s|she\s|it\s|in\s|a\s|an\s))/g;

/** Where an embedded clause begins; it ends at the next comma or with the sentence. */
const EMBEDDED =
  /(?<!after),?\s+(?:which|who|whom|whose|where)\s|,?\s(?:after(?!\swhich)|because|since|before|until|although|though|unless|as long as)\s(?=(?:[A-Za-z'-]+\s){0,6}?(?:was|were|had|has|have|did|[a-z]+ed|took|met|held|led|put|broke|let|cut|ran|won)(?![a-z]))|\sthat\s(?=(?:[a-z]+ed|took|was|were|had|has|have|is|ran|held|led|came|broke)(?![a-z]))|,\s+(?:(?:first|last|jointly|originally)\s+)?(?=(?:signed|reached|opened|adopted|established|launched|formed|scheduled|agreed|created|held|built|concluded|struck|unveiled|named|set up|imposed|introduced)\s(?:in|on|at|by|for|to|between|after|last|during|under|earlier|up|with)\s)/g;

const CONDITIONAL = /(?:^|[\s,])(?:[Ii]f|should|were to|could|[Pp]erhaps|might|provided that|[Ii]n case)(?=[\s,])/;

/** Clauses of a sentence: coordinate ones side by side, embedded ones as holes of the clause they stand in. */
export function englishClauses(sentence: string): Clause[] {
  const joints = [...sentence.matchAll(COORDINATE)].map((m) => m.index + (/^[;,]/.test(m[0]) ? 1 : 0));
  const holes: Span[] = [];
  for (const match of sentence.matchAll(EMBEDDED)) {
    const start = match.index + match[0].length;
    if (holes.some((h) => start < h.end && start > h.start)) continue;
    const comma = sentence.slice(start).search(/,\s|;\s| - /);
    const joint = joints.find((at) => at > start) ?? sentence.length;
    const end = Math.min(joint, comma === -1 ? sentence.length : start + comma);
    holes.push({ start: match.index === 0 ? 0 : match.index + 1, end });
  }
  const cuts = joints.filter((at) => at > 12 && !holes.some((h) => at > h.start && at < h.end));
  const clauses: Clause[] = [];
  let start = 0;
  for (const end of [...cuts, sentence.length]) {
    if (end - start < 6) continue;
    const inner = holes.filter((h) => h.start >= start && h.end <= end);
    clauses.push(clauseOf(sentence, start, end, false, inner));
    start = end;
  }
  for (const hole of holes) clauses.push(clauseOf(sentence, hole.start, hole.end, true, []));
  return clauses.sort((a, b) => a.start - b.start);
}

function clauseOf(sentence: string, start: number, end: number, embedded: boolean, holes: Span[]): Clause {
  return { start, end, embedded, conditional: CONDITIONAL.test(clauseText(sentence, { start, end, holes })), holes };
}
