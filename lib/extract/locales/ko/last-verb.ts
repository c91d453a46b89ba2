import type { Action } from '../../../model/vocabularies';
import { FINAL, finalOf } from '../../../text/hangul';
import type { Mode, Predicate } from '../../locale';
import { actOf, verbStart } from './act-of';
import { type ClauseEnd, governing, placed } from './clause-end';
import { KO_CUES } from './cues';
import { endingOf } from './endings';
import { headlineMode, isHeadline } from './headline';
import { inherited } from './joined';
import { PAPER } from './papers';

interface Frame {
  mode: Mode;
  start: number;
  end: number;
}

const OWN_MINISTRIES =
  /(?:각 부처|관계 ?부처|전 부처|내각|참모진?|관계 ?기관)(?:들)?에(?:게)? (?:\S{1,6} )?(?:주문|당부|요청|지시)\S{0,5}$/u;
/** Modes of what has been done. */
const TOLD: ReadonlySet<Mode> = new Set(['sign', 'effect', 'announce']);

/** By the last verb of the clause: the words that govern it, its tense, and what who tells it adds. */
export function byLastVerb(e: ClauseEnd): Predicate | undefined {
  const { body, verb, said } = e;
  const ending = e.attributive ?? endingOf(body);
  let best = frameOf(body) ?? toCome(body);
  if (!best) {
    if (ending === 'joining') return inherited(e);
    best = byTense(ending, body) ?? (isHeadlinePart(e) ? headlineMode(body) : undefined);
    if (!best) return headline(e);
  }
  // 후속 조치를 각 부처에 주문했다: an order within one government
  if (best.mode === 'demand' && OWN_MINISTRIES.test(body)) best = { ...best, mode: 'announce' };
  // 방위백서를 채택했다, 방안을 확정해 내놨다: a paper of one side
  if (best.mode === 'sign' && /채택|내[놨놓]/u.test(body.slice(best.start)) && !PAPER.test(body))
    best = { ...best, mode: 'announce' };
  if (best.mode === 'plan' && /발표|약속|선언|공언/u.test(verb)) best = { ...best, mode: 'announce' };
  // 다음 달 서명한다, 15일 교환합니다: still to come
  if (TOLD.has(best.mode) && ending === 'present' && !said) best = { ...best, mode: 'plan' };
  if (verb === '보도했' && best.mode === 'plan') best = { ...best, mode: 'propose' };
  return governing(e, best.mode, best.start, best.end);
}

/** 회담 연기|…"일정 조율 필요": the last part of a headline, or one before an ellipsis. */
const isHeadlinePart = ({ sentence, whole, goesOn }: ClauseEnd): boolean =>
  goesOn ? /(?:…|\.{3})\s*$/u.test(whole) : isHeadline(sentence);

function byTense(ending: ReturnType<typeof endingOf>, body: string): Frame | undefined {
  const word = verbStart(body);
  if (ending === 'past' || ending === 'nominal') return { mode: 'done', start: word, end: body.length };
  if (ending === 'present' || ending === 'will') return { mode: 'plan', start: word, end: body.length };
  // 들여오지 못하게 하고 있다: with the verb that goes on
  if (ending === 'going-on' && /(?:고|[아어해여]) 있[가-힣]{0,4}$/u.test(body))
    return { mode: 'done', start: body.lastIndexOf(' ', word - 2) + 1, end: body.length };
  return undefined;
}

/** What decides at the end of the clause, best first. */
const AT_END = KO_CUES.modes.filter(({ where }) => where === 'end');
/** The words that govern the verb, at the end of the clause: -기로 했다, -ㄹ 예정, -는 방안을 검토. */
function frameOf(body: string): Frame | undefined {
  const tail = Math.max(0, body.length - 30);
  const end = body.slice(tail);
  for (const { mode, cue } of AT_END) {
    const match = cue.all(end).at(-1);
    if (!match) continue;
    // 협력을 추진하기로 한 조치가 ...: the words belong to a noun further on
    if (end.length - match.index - match[0].length > 10) continue;
    return { mode, start: tail + match.index, end: tail + match.index + match[0].length };
  }
  return undefined;
}

/** 이 문제를 다룰 것으로, 곧 치를 전망: any verb that stands before what is to come. */
const TO_COME = /([가-힣]) (?:것으로 (?:알려|전해|보인|예상|전망|관측)|전망|예정(?!대로)|공산)[^.]{0,8}$/u;
function toCome(body: string): Frame | undefined {
  const match = TO_COME.exec(body);
  if (!match || finalOf(match[1]!.charCodeAt(0)) !== FINAL.l) return undefined;
  return { mode: 'plan', start: match.index, end: body.length };
}

/** Acts that a headline tells as done, not as decided. */
const DEEDS: ReadonlySet<Action> = new Set(['protest', 'visit', 'implement']);
/** ... 공물 봉납, ... 수입 재개: a headline ends in the noun of its act. */
function headline({ body, clause: { start: from } }: ClauseEnd): Predicate | undefined {
  const start = body.lastIndexOf(' ') + 1;
  const act = actOf(`${body}하`, body.length + 1);
  if (!act || act.weak || start < act.start - 1) return undefined;
  const mode: Mode = act.action === undefined || DEEDS.has(act.action) ? 'done' : 'announce';
  return {
    mode,
    start: from + start,
    end: from + body.length,
    recap: false,
    act: placed({ ...act, end: body.length }, from),
  };
}
