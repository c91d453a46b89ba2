import { sifted } from '../../../text/cue';
import type { Clause, Predicate } from '../../locale';
import { plainEnd } from './layers';

/** How a Japanese clause ends, which decides what it tells. */
export interface Ending {
  sentence: string;
  clause: Clause;
  /** The clause without marks at its end. */
  trimmed: string;
  /** The content: up to the verb that is told of, without the joint to the next clause. */
  body: string;
  /** The verb of whoever tells it: 発表し of 再開すると発表した. */
  verb: string;
  recap: boolean;
  /** 来月解除するが、…: still to come, whatever else there is. */
  concedes: boolean;
  /** Other clauses come after it. */
  goesOn: boolean;
  /** The predicate of all that comes after it. */
  final(): Predicate | undefined;
}

/** A predicate over some letters of the clause. */
export const spanning = (
  { clause, recap }: Ending,
  mode: Predicate['mode'],
  start: number,
  end: number,
): Predicate => ({ mode, start: clause.start + start, end: clause.start + end, recap });

const RECAP = sifted(
  /(?:して|されて|れて|って|いて|んで)(?:い|き|おり)ました?た?$|(?:して|されて|れて|って|めて|えて|けて|いて|じて|べて|げて|せて)いた$|(?:して|されて|って|めて|れて)いたが$|ていた(?:という|とされる)|てき(?:た|ました)$|(?:予定|方針|見通し|はず)だった(?:が|もの(?:の|だ)?)?$|[ただ]ばかり(?:だ|だった|で|です|でした)?$/u,
  'ja',
);

export function endingOf(sentence: string, clause: Clause, final: Ending['final']): Ending {
  const { text, body: content, verb, once } = plainEnd(sentence.slice(clause.start, clause.end));
  const trimmed = text.replace(/、$/u, '');
  const goesOn = clause.end < sentence.length;
  const concedes = goesOn && /(?:[^てでいあ]る|[うくすつぬむぶぐ])が、?$/u.test(content);
  return {
    sentence,
    clause,
    trimmed,
    body: content.replace(concedes ? /が、?$/u : /、$/u, ''),
    verb,
    recap: once || RECAP.test(trimmed),
    concedes,
    goesOn,
    final,
  };
}
