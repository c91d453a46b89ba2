import { sifted } from '../../../text/cue';
import type { Span } from '../../../text/span';
import type { Clause, Mode, Predicate } from '../../locale';
import type { FoundAct } from './act-of';
import type { Ending } from './endings';
import { ASKS, actAt, countsAs } from './governed-act';
import { type PlainEnd, plainEnd } from './layers';
import { type SubjectClass, subjectClassOf } from './subject';

/** How a Korean clause ends, which decides what it tells. */
export interface ClauseEnd extends Pick<PlainEnd, 'body' | 'verb'> {
  sentence: string;
  clause: Clause;
  /** The clause as it stands. */
  whole: string;
  /** Without marks at its end. */
  trimmed: string;
  /** 다, 라, 자, 냐: the form of what was said, where somebody says it. */
  said: string | undefined;
  /** The tense of a content that stands before a noun. */
  attributive: Ending | undefined;
  recap: boolean;
  subject: SubjectClass | undefined;
  /** Other clauses come after it. */
  goesOn: boolean;
  /** The predicate of all that comes after it. */
  final(): Predicate | undefined;
}

const RECAP = sifted(
  /바 있|겠다고 (?:했|밝혔|약속했)(?:지만|으나)|(?:예정|계획|방침)이었[^.]{0,6}$|었었|했었|^당시|데 이어[,\s]*$|(?<!통보|통지|고지|전|알)[아어해여와워줘져쳐켜려] 왔[^.]{0,6}$|(?:기 때문|데 따른 것)이(?:다|었다)$/u,
  'ko',
);
const GOING_ON =
  /(?:(?:촉구|요구|요청|추진|논의|협의|강조|주장|유지|지원|제기|검토|시행|운영)해|이어) (?:왔다|온 것)["']?$/u;

export function clauseEnd(sentence: string, clause: Clause, final: ClauseEnd['final']): ClauseEnd {
  const whole = sentence.slice(clause.start, clause.end);
  const { text: trimmed, ago, body, said, verb, attributive } = plainEnd(whole);
  const goesOn = clause.end < sentence.length;
  const recap =
    ago ||
    RECAP.test(trimmed) ||
    // "여러 차례 촉구해 왔다"고 말했다
    GOING_ON.test(body) ||
    // 2012년에는 서명을 앞두고 |불발된 바 있다
    (goesOn && /바 있(?:다|습니다)\S{0,3}$/u.test(sentence)) ||
    // 협정을 맺은 뒤 처음으로 ...: long ago
    (/뒤\s*$/u.test(whole) && /^처음/u.test(sentence.slice(clause.end, clause.end + 4)));
  const subject = subjectClassOf(sentence, clause);
  return { sentence, clause, whole, trimmed, body, said, verb, attributive, recap, subject, goesOn, final };
}

/** A predicate over some letters of the clause, with the act that stands there. */
export function governing(e: ClauseEnd, mode: Mode, start: number, end: number): Predicate {
  const act = countsAs(actAt(e.body, start, end, ASKS.has(mode)), e.subject, e.body, mode);
  return { ...spanning(e, mode, start, end), ...(act ? { act: placed(act, e.clause.start) } : {}) };
}

export const spanning = ({ clause, recap }: ClauseEnd, mode: Mode, start: number, end: number): Predicate => ({
  mode,
  start: clause.start + start,
  end: clause.start + end,
  recap,
});

/** An act found in a clause, by its place in the sentence. */
export const placed = ({ start, end, action, weak }: FoundAct, from: number): NonNullable<Predicate['act']> => ({
  start: from + start,
  end: from + end,
  ...(action ? { action } : {}),
  ...(weak ? { weak: true } : {}),
});

/** A protest, over some letters of the clause. */
export const protested = (e: ClauseEnd, act: Span, start: number, end: number): Predicate => ({
  ...spanning(e, 'done', start, end),
  act: { start: e.clause.start + act.start, end: e.clause.start + act.end, action: 'protest' },
});
