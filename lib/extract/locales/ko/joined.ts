import type { Mode, Predicate } from '../../locale';
import { actOf } from './act-of';
import { type ClauseEnd, placed } from './clause-end';
import { countsAs } from './governed-act';
import { TAIL } from './no-act';

/** Modes that reach back over the clauses before: 방문해 회담하는 방향으로 조율 중, ... 보도에 대해 정해진 바 없다. */
const OPEN: ReadonlySet<Mode> = new Set(['plan', 'propose', 'negotiate', 'deny']);
/** What was done before the end of the sentence tells what was agreed: 회담을 갖고, 만나, 방문해. */
const MET =
  /(?:갖|가지|만나|열|열려|개최하|개최해|개최돼|소집돼|회담하|회담을 하|통화하|통화를 하|방문해|방문하|찾아|참석해|앉아|앉|마치|체결하|체결해|맺|서명하|주재하|진행하|전화를 받)(?:고|며|면서|어|여|고서)?$/u;
const ASKED = /(?:도록|하라고|[할을] 것을)\s(?:\S{1,8}\s){0,3}(?:촉구|요구|요청|당부|주문)/u;
const REPORTED = /다(?:는|며)? 보도|보도했|보도됐/u;
const ASKED_AT_IT =
  /(?:(?:제안|요청|촉구|요구|당부|초청|건의|제의|결의|타진|피력|전달|조율)(?:했|하였|한)|(?:건의|촉구|요구|검토|추진|논의|살펴보|따져보)(?:하기로|기로) (?:했|하였|합의했|결의했|뜻을))[가-힣 ]{0,6}\.?["']?$/u;

/** 회담을 갖고 ... 합의했다: a clause without a tense takes that of the last one. */
export function inherited(e: ClauseEnd): Predicate | undefined {
  const { sentence, clause, body, subject, recap } = e;
  // 피해를 줄이려고 |손을 잡았다: what for
  if (!e.goesOn || /(?:(?<!열)려고?|고자)$/u.test(body)) return undefined;
  const final = e.final();
  const act = countsAs(actOf(body, body.length), subject, body, 'done');
  const met = MET.test(body.slice(-TAIL));
  // 협력을 확대하고 ... 늘리기로 했다: both were agreed; a meeting in the first was held
  // 회장을 만나 ...자고 제안했다: they met all the same
  const spoke = met && ASKED_AT_IT.test(sentence.trimEnd());
  const shared =
    final &&
    !spoke &&
    (OPEN.has(final.mode) ||
      // 제한을 없애고 지원금을 올리도록 촉구했다: both are asked for
      (final.mode === 'demand' &&
        !met &&
        act?.action !== 'protest' &&
        act?.action !== 'visit' &&
        ASKED.test(sentence.slice(clause.end))) ||
      (!met && act && (final.mode === 'agree' || final.mode === 'announce')));
  // 회담에서 합의한 뒤 |두 번째가 된다: how often since, whatever its tense
  const counts =
    /(?:뒤|후)$/u.test(body) && /^[^.,]{0,12}(?:번째|만(?:이|에)\s|처음)/u.test(sentence.slice(clause.end));
  const mode: Mode = shared && !counts && !REPORTED.test(body) ? final.mode : 'done';
  const word = body.lastIndexOf(' ') + 1;
  return {
    mode,
    start: clause.start + word,
    end: clause.start + body.length,
    recap: recap || counts || final?.recap === true,
    ...(act ? { act: placed(act, clause.start) } : {}),
  };
}
