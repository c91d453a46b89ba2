import type { Span } from '../../../text/span';
import type { Clause } from '../../locale';

/** Where a coordinate clause begins: `, and agreed to`, `; Seoul ...`, `, while`. */
const COORDINATE =
  /;\s+|,\s+(?=(?:while|whereas|but|with|saying|adding|although|though)\s)|,?\s+(?=(?:and|but)\s+(?:(?:also|then|separately|later|both|instead)\s+)?(?:agreed|agrees?|said|says|signed|decided|urged|asked|called|demanded|demands|protested|summoned|to\s+[a-z]+\s|will|would|is|are|was|were|has|have|had|announced|pledged|promised|adopted|lodged|condemned|expressed|discussed|went|met|held|sent|opened|lifted|removed|plans?|reached|named|shared|reaffirmed|voiced)(?![a-z]))|,\s+and\s+(?=(?:[A-Z]|the\s|they\s|he\s|she\s|it\s|in\s))/g;

/** Where an embedded clause begins; it ends at the next comma or with the sentence. */
const EMBEDDED =
  /,?\s+(?:which|who|whom|whose|where)\s|,?\s(?:after|because|since|before|until|although|though|unless|as long as)\s(?=(?:[A-Za-z'-]+\s){0,6}?(?:was|were|had|has|have|did|[a-z]+ed|took|met|held|led|put|broke|let|cut|ran|won)(?![a-z]))|\sthat\s(?=(?:[a-z]+ed|took|was|were|had|has|have|is|ran|held|led|came|broke)(?![a-z]))|,\s+(?:(?:first|last|jointly|originally)\s+)?(?=(?:signed|reached|opened|adopted|established|launched|formed|scheduled|agreed|created|held|built|concluded|struck|unveiled|named|set up|imposed|introduced)\s(?:in|on|at|by|for|to|between|after|last|during|under|earlier|up|with)\s)/g;

const CONDITIONAL = /(?:^|[\s,])(?:if|should|were to|could|perhaps|might|may|provided that|in case)(?=[\s,])/i;

/** Clauses of a sentence: coordinate ones side by side, embedded ones as holes of the clause they stand in. */
export function englishClauses(sentence: string): Clause[] {
  const holes: Span[] = [];
  for (const match of sentence.matchAll(EMBEDDED)) {
    const start = match.index + match[0].length;
    if (holes.some((h) => start < h.end && start > h.start)) continue;
    const comma = sentence.slice(start).search(/,\s|;\s| - /);
    holes.push({ start: match.index === 0 ? 0 : match.index + 1, end: comma === -1 ? sentence.length : start + comma });
  }
  const cuts = [...sentence.matchAll(COORDINATE)]
    .map((m) => m.index + (m[0].startsWith(';') || m[0].startsWith(',') ? 1 : 0))
    .filter((at) => at > 12 && !holes.some((h) => at > h.start && at < h.end));
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
  return { start, end, embedded, conditional: CONDITIONAL.test(masked(sentence, { start, end, holes })), holes };
}

/** The words of a clause with its holes blanked, so that offsets stay. */
export function masked(
  sentence: string,
  { start, end, holes }: { start: number; end: number; holes: readonly Span[] },
): string {
  let text = sentence.slice(start, end);
  for (const hole of holes) {
    text = text.slice(0, hole.start - start) + ' '.repeat(hole.end - hole.start) + text.slice(hole.end - start);
  }
  return text;
}
