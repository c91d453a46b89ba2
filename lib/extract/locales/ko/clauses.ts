import type { Clause } from '../../locale';

/** Endings that join clauses: 갖고, 했으며, 했지만, 개최해; not 라고/다고 (speech), 통해/위해 (particles). */
const JOINT =
  /(?<=[하했되됐갖열맺내었았였겠졌렸왔갔났쳤겼켰냈줬섰꿨두이리키추끊풀띄지으나만치보우주오가]고|(?<!라)며|면서|지만|으나|했으나|는데|은데|인데|한데|된데|(?<=[가-힣]{2})(?<![통위대관인의비향더난올새듬])해|(?<=[서와과] )만나|아서|어서|뒤|한 데 이어)(?:,\s*|\s+)(?!있|싶|나서|난 )/gu;
const CONDITIONAL = /만약|만일|경우|[된한난진]다면|[하되나]면\s|가능해/u;

/** Clauses of a sentence, each with its verb last; what stands before a noun (체결된 각서) stays inside its clause. */
export function koreanClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end - start < 4) return;
    clauses.push({ start, end, embedded: false, conditional: CONDITIONAL.test(sentence.slice(start, end)), holes: [] });
    start = end;
  };
  for (const match of sentence.matchAll(JOINT)) {
    const end = match.index + match[0].length;
    // what is quoted stays in one piece: "... 검토 중이며 확정된 바는 없다"고
    if (quotesBefore(sentence, end) % 2 === 0) push(end);
  }
  push(sentence.length);
  const last = clauses.at(-1);
  if (last && last.end < sentence.length) last.end = sentence.length;
  return clauses.length
    ? clauses
    : [{ start: 0, end: sentence.length, embedded: false, conditional: false, holes: [] }];
}

function quotesBefore(sentence: string, end: number): number {
  let count = 0;
  for (let i = sentence.indexOf('"'); i !== -1 && i < end; i = sentence.indexOf('"', i + 1)) count += 1;
  return count;
}
