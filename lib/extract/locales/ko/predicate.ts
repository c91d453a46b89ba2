import { sifted } from '../../../text/cue';
import { FINAL, finalOf } from '../../../text/hangul';
import type { Span } from '../../../text/span';
import type { Clause, Mode, Predicate } from '../../locale';
import { actOf, type FoundAct, verbStart } from './act-of';
import { KO_CUES } from './cues';
import { endingOf } from './endings';
import { ASKS, actAt, countsAs } from './governed-act';
import { headlineMode, isHeadline } from './headline';
import { plainEnd } from './layers';
import { isNoAct, TAIL } from './no-act';
import { protestIn, regretIn } from './protests';
import { subjectClassOf } from './subject';

/** What decides wherever it stands in the clause: a denial, a postponement. */
const ANYWHERE = KO_CUES.modes.filter(({ where }) => where === 'anywhere');
/** What decides at the end of the clause, best first. */
const AT_END = KO_CUES.modes.filter(({ where }) => where === 'end');

const RECAP = sifted(
  /바 있|겠다고 (?:했|밝혔|약속했)(?:지만|으나)|(?:예정|계획|방침)이었[^.]{0,6}$|었었|했었|^당시|데 이어[,\s]*$|(?<!통보|통지|고지|전|알)[아어해여와워줘져쳐켜려] 왔[^.]{0,6}$|(?:기 때문|데 따른 것)이(?:다|었다)$/u,
  'ko',
);
const GOING_ON =
  /(?:(?:촉구|요구|요청|추진|논의|협의|강조|주장|유지|지원|제기|검토|시행|운영)해|이어) (?:왔다|온 것)["']?$/u;
/** Modes that reach back over the clauses before: 방문해 회담하는 방향으로 조율 중, ... 보도에 대해 정해진 바 없다. */
const OPEN: ReadonlySet<Mode> = new Set(['plan', 'propose', 'negotiate', 'deny']);
/** What was done before the end of the sentence tells what was agreed: 회담을 갖고, 만나, 방문해. */
const MET =
  /(?:갖|가지|만나|열|개최하|개최해|회담하|회담을 하|통화하|통화를 하|방문해|방문하|찾아|참석해|앉아|앉|마치|체결하|체결해|맺|서명하|주재하|진행하|전화를 받)(?:고|며|면서|어|여|고서)?$/u;
/** Modes of what has been done. */
const TOLD: ReadonlySet<Mode> = new Set(['sign', 'effect', 'announce']);
const ASKED = /(?:도록|하라고|[할을] 것을)\s(?:\S{1,8}\s){0,3}(?:촉구|요구|요청|당부|주문)/u;
const REPORTED = /다(?:는|며)? 보도|보도했|보도됐/u;

/** 더는 이어 가지 않기로 했다: to go on no longer is to end, and no plan called off. */
const CEASES = sifted(/(?:이어 ?가|유지하|연장하|갱신하|계속하|지속하)지 않기로/u, 'ko');
const WAIVES = sifted(
  /(?<=(?:세|수수료|비용|요금|관세|보증금|출국세|인상분|부담금|통행료|사용료)[^,.]{0,24})(?:받|물리|매기|걷|부과하)지 않기로/u,
  'ko',
);
/** 지소미아를 끝내지 않기로 했다: it goes on. */
const KEEPS = sifted(/(?:끝내|종료하|파기하|폐기하)지 않기로/u, 'ko');
/** 기자들과 만나: before whom something is said. */
const BEFORE_PRESS = sifted(/(?:기자|취재진|언론)\S{0,3}\s(?:따로 )?만나(?:서)?$/u, 'ko');
const PRESS = /언론|신문|통신|방송|매체|외신|NHK|TV|닛케이|일간지|주간지/u;
const HITHERTO =
  /^(?:지금|현재|현행|종전|통상|보통|원래|기존)(?:은|는|까지는?|에는|으로는|대로라면|\s(?:규정|제도|법)[은는상으로]{1,3})\s/u;
/** 협약에는 기금을 조성한다는 내용도 담겼다: what a paper says is agreed. */
const CONTENT = sifted(
  /(?:다|자)는 내용(?:이|도|을|과|까지)\s(?:\S{1,8}\s)?(?:담[겼긴았은]|포함|들어[갔간]|넣[었은]|명시|적[혔었]|실[렸린])[가-힣]{0,4}$/u,
  'ko',
);

const TALKED =
  /(?:협상|교섭|협의|논의|조율)(?:을|를|이|가|에)?\s(?:\S{1,6}\s)?(?:이어|거듭|계속|벌[여였이]|오[갔가]|진행)\S{0,2}(?:\s[갔왔])?\S{0,4}$/u;
const FAILED =
  /(?:간극|이견|접점|입장 ?차이?|합의점?|거리|평행선|결론|타협점?)\S{0,2}\s(?:\S{1,6}\s)?(?:좁히|찾|이르|도달|내|메우|줄이|달하)\S{0,2}\s?못|결렬|(?:끝내|결국) \S{0,8}(?:틀어|엎어|깨[졌지])/u;

/** Several rules ask for the predicate of one clause: those of the sentence at hand are kept. */
let kept: { sentence: string; predicates: Map<number, Predicate | undefined> } = {
  sentence: '',
  predicates: new Map(),
};

/** The predicate of a Korean clause: its last verb, once who said so is taken off. */
export function koreanPredicate(sentence: string, clause: Clause): Predicate | undefined {
  if (kept.sentence !== sentence) kept = { sentence, predicates: new Map() };
  const key = clause.start * 0x10000 + clause.end;
  const { predicates } = kept;
  if (!predicates.has(key)) predicates.set(key, readPredicate(sentence, clause));
  return predicates.get(key);
}

function readPredicate(sentence: string, clause: Clause): Predicate | undefined {
  const whole = sentence.slice(clause.start, clause.end);
  const { text: trimmed, ago, body, said, verb, attributive } = plainEnd(whole);
  const from = clause.start;
  // 협정을 맺은 뒤 처음으로 ...: long ago
  const recap =
    ago ||
    RECAP.test(trimmed) ||
    // "여러 차례 촉구해 왔다"고 말했다
    GOING_ON.test(body) ||
    // 2012년에는 서명을 앞두고 |불발된 바 있다
    (clause.end < sentence.length && /바 있(?:다|습니다)\S{0,3}$/u.test(sentence)) ||
    (/뒤\s*$/u.test(whole) && /^처음/u.test(sentence.slice(clause.end, clause.end + 4)));
  const subject = subjectClassOf(sentence, clause);
  // 업계는, 시민단체는, 박진 전 장관은: no office acts, whatever they say; what a newspaper reports may be
  if (
    subject === 'private' &&
    !/미래 ?파트너십/u.test(whole) &&
    !(PRESS.test(whole) && /보도|전했|전해|알려/u.test(verb))
  )
    return undefined;
  const of = (mode: Mode, start: number, end: number): Predicate => {
    const act = countsAs(actAt(body, start, end, ASKS.has(mode)), subject, body, mode);
    return {
      mode,
      start: from + start,
      end: from + end,
      recap,
      ...(act ? { act: placed(act, from) } : {}),
    };
  };

  if (BEFORE_PRESS.test(body)) return undefined;
  const ceases = CEASES.exec(body);
  if (ceases)
    return {
      ...of('announce', ceases.index, ceases.index + ceases[0].length),
      act: { start: from + ceases.index, end: from + ceases.index + ceases[0].length, action: 'end' },
    };
  // 수수료를 1년간 받지 않기로 했다: let off, and no plan called off
  const waives = WAIVES.exec(body);
  if (waives)
    return {
      ...of('agree', waives.index, waives.index + waives[0].length),
      act: { start: from + waives.index, end: from + waives.index + waives[0].length, action: 'simplify' },
    };
  const keeps = KEEPS.exec(body);
  if (keeps)
    return {
      ...of('announce', keeps.index, keeps.index + keeps[0].length),
      act: { start: from + keeps.index, end: from + keeps.index + keeps[0].length, action: 'resume' },
    };
  const content = CONTENT.exec(body);
  if (content && PAPER.test(body.slice(0, content.index)))
    return { ...of('agree', content.index + 1, body.length), ...contentAct(body, content.index + 1, from) };

  // 재무성이 거절했다고 쓴 데서 비롯됐다: where a rumour comes from
  if (RUMOUR.test(body)) return undefined;

  for (const { mode, cue } of ANYWHERE) {
    const match = cue.exec(trimmed);
    if (!match) continue;
    // "검토 중이며 확정된 바는 없다": nothing fixed yet, but it is being looked at
    if (mode === 'deny' && /(?:검토|협의|조율|논의) 중[^.]{0,12}$/u.test(trimmed.slice(0, match.index)))
      return { mode: 'propose', start: from + match.index, end: from + match.index + match[0].length, recap };
    // 수입 금지와는 무관하다고 선을 그었다: of another thing
    if (
      mode === 'deny' &&
      /(?:와|과)는?\s(?:무관|별개|관계없|상관없|관련이? 없)|["“]관련(?:이|은)? 없다/u.test(trimmed)
    )
      return undefined;
    if (!describes(trimmed, match))
      return { mode, start: from + match.index, end: from + match.index + match[0].length, recap };
  }
  // 대사를 불러 ...시정을 요구했다: an envoy is called in
  const protest = protestIn(body);
  if (protest) return protested(protest, body.lastIndexOf(' ') + 1, body.length, from, recap);
  // 공동성명에서 ...를 재확인하고 요구했다: what a paper issued says
  if (
    ISSUED.test(sentence.slice(0, clause.start + body.length)) &&
    /(?:확인|요구|규탄|촉구|합의|명시|천명|강조|비판)[가-힣]{0,4}$/u.test(body)
  )
    return of('sign', body.lastIndexOf(' ') + 1, body.length);
  // 서술을 바로잡으라고 밝혔다: an order, whatever the verb of saying
  if (said === '라' && ORDERS.test(body)) return of('demand', body.length - 1, trimmed.length);
  if (said && /촉구|요구|요청|당부/u.test(verb)) return of('demand', body.length - 1, trimmed.length);
  // "극히 유감"이라고 밝혔다
  const regret = said === '라' ? regretIn(body) : undefined;
  if (regret) return protested(regret, regret.start, regret.end, from, recap);
  // "이웃이 되자"고 했다: a wish that asks for no act
  if (said === '자' && !/제안|제의|건의|촉구|요청/u.test(verb) && !actOf(body, body.length)) return undefined;
  if (said && (said === '자' || /제안|제의|건의|초청/u.test(verb)))
    return of('propose', body.length - 1, trimmed.length);

  // 물밑 협상을 이어 갔지만 |끝내 간극을 좁히지 못했다: it came to nothing
  if (clause.end < sentence.length && TALKED.test(body) && FAILED.test(sentence.slice(clause.end))) return undefined;
  // 착실히 이행되고 있다고 평가했다: how somebody sees it
  if (said && /평가|강조|지적|언급/u.test(verb) && /고 있다$/u.test(body)) return undefined;
  // 훈련의 하나다, 요청한 사항이다: what it is
  if (/(?:하나|일환|차원|취지|셈|수준|사항|대목)(?:이)?다$/u.test(body)) return undefined;
  // 지금은 한 번만 허용된다: how it stands
  if (HITHERTO.test(body) && /(?:[다]|있)$/u.test(body) && endingOf(body) !== 'past') return undefined;
  // 대응책을 마련하겠다: no act yet, whatever it will be
  if (
    /(?:대응책|대책|대응 방안)[을를] (?:\S{1,6} ){0,2}(?:마련|강구|세우|내놓)(?:하겠|겠|하기로|할)/u.test(
      body.slice(-TAIL),
    ) &&
    subject !== undefined &&
    !/합의|뜻을/u.test(body.slice(-12))
  )
    return undefined;
  // 오는 4월부터 시험 없이 일할 수 있다: what is then allowed
  if (ALLOWED.test(body) && BEGINS.test(sentence.slice(0, clause.end)) && !/통보|종료|해지|파기/u.test(body)) {
    const start = body.lastIndexOf(' ', body.lastIndexOf(' 수 ') - 1) + 1;
    return {
      mode: 'plan',
      start: from + start,
      end: from + body.length,
      recap,
      act: { start: from + start, end: from + body.length, action: 'ease' },
    };
  }
  // 갖지 않았다, 확정되지 않았다: nothing happened
  if (isNoAct(body, trimmed)) return undefined;
  let best = frameOf(body) ?? toCome(body);
  const word = verbStart(body);
  const ending = attributive ?? endingOf(body);
  if (!best) {
    if (ending === 'past' || ending === 'nominal') best = { mode: 'done', start: word, end: body.length };
    else if (ending === 'present') best = { mode: 'plan', start: word, end: body.length };
    else if (ending === 'will') best = { mode: 'plan', start: word, end: body.length };
    else if (ending === 'going-on' && /(?:고|[아어해여]) 있[가-힣]{0,4}$/u.test(body))
      // 들여오지 못하게 하고 있다: with the verb that goes on
      best = { mode: 'done', start: body.lastIndexOf(' ', word - 2) + 1, end: body.length };
    else if (ending === 'joining') return inherited(sentence, clause, body, recap);
    else {
      const noun = isHeadline(sentence) && clause.end === sentence.length ? headlineMode(body) : undefined;
      if (!noun) return headline(body, from);
      best = noun;
    }
  }
  // 후속 조치를 각 부처에 주문했다: an order within one government
  if (best.mode === 'demand' && OWN_MINISTRIES.test(body)) best = { ...best, mode: 'announce' };
  // 방위백서를 채택했다: a paper of one side
  // 방안을 확정해 내놨다: so are plans put forward
  if (best.mode === 'sign' && /채택|내[놨놓]/u.test(body.slice(best.start)) && !PAPER.test(body))
    best = { ...best, mode: 'announce' };
  if (best.mode === 'plan' && /발표|약속|선언|공언/u.test(verb)) best = { ...best, mode: 'announce' };
  // 다음 달 서명한다, 15일 교환합니다: still to come
  if (TOLD.has(best.mode) && ending === 'present' && !said) best = { ...best, mode: 'plan' };
  if (verb === '보도했' && best.mode === 'plan') best = { ...best, mode: 'propose' };
  return of(best.mode, best.start, best.end);
}

const OWN_MINISTRIES =
  /(?:각 부처|관계 ?부처|전 부처|내각|참모진?|관계 ?기관)(?:들)?에(?:게)? (?:\S{1,6} )?(?:주문|당부|요청|지시)\S{0,5}$/u;
const RUMOUR = /(?:데서|것에서|보도에서|글에서|말에서) (?:비롯|시작|나왔|출발|불거)[가-힣]{0,4}$/u;
const ALLOWED = /[가-힣] 수 있(?:다|습니다|게 된다|게 됩니다|게 됐다)$/u;
const BEGINS = /(?:오는|내년|내달|다음 ?달|올해|\d월|\d일)[^.,]{0,14}부터/u;

/** 이 문제를 다룰 것으로, 곧 치를 전망: any verb that stands before what is to come. */
const TO_COME = /([가-힣]) (?:것으로 (?:알려|전해|보인|예상|전망|관측)|전망|예정|공산)[^.]{0,8}$/u;
function toCome(body: string): { mode: Mode; start: number; end: number } | undefined {
  const match = TO_COME.exec(body);
  if (!match || finalOf(match[1]!.charCodeAt(0)) !== FINAL.l) return undefined;
  return { mode: 'plan', start: match.index, end: body.length };
}

/** The act of what a paper says. */
function contentAct(body: string, end: number, from: number): Pick<Predicate, 'act'> {
  const act = actOf(body, end);
  return act ? { act: placed(act, from) } : {};
}

/** An act found in a clause, by its place in the sentence. */
const placed = ({ start, end, action, weak }: FoundAct, from: number): NonNullable<Predicate['act']> => ({
  start: from + start,
  end: from + end,
  ...(action ? { action } : {}),
  ...(weak ? { weak: true } : {}),
});

const protested = (act: Span, start: number, end: number, from: number, recap: boolean): Predicate => ({
  mode: 'done',
  start: from + start,
  end: from + end,
  recap,
  act: { start: from + act.start, end: from + act.end, action: 'protest' },
});

const ORDERS = /(?:[가-힣][으]라|[하말놓풀두추내빼]라|[가-힣]지 말라)$/u;
const PAPER = /공동|성명|선언|협정|각서|약정|조약|의정서|합의|발표문|문서|협약|계획서/u;
const ISSUED = sifted(/공동\s?(?:성명|선언|선언문|발표문|보도문|언론발표문)(?:에서|을 통해|를 통해)\s/u, 'ko');

/** The words that govern the verb, at the end of the clause: -기로 했다, -ㄹ 예정, -는 방안을 검토. */
function frameOf(body: string): { mode: Mode; start: number; end: number } | undefined {
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

/** ... 공물 봉납, ... 수입 재개: a headline ends in the noun of its act. */
function headline(body: string, from: number): Predicate | undefined {
  const start = body.lastIndexOf(' ') + 1;
  const act = actOf(`${body}하`, body.length + 1);
  if (!act || act.weak || start < act.start - 1) return undefined;
  const mode: Mode =
    act.action === 'protest' || act.action === 'visit' || act.action === undefined ? 'done' : 'announce';
  return {
    mode,
    start: from + start,
    end: from + body.length,
    recap: false,
    act: placed({ ...act, end: body.length }, from),
  };
}

/** 연기된 회담 (the postponed talks): describes a noun. */
const describes = (text: string, match: RegExpExecArray): boolean =>
  // 참석하지 않는 것은 안타깝다: what is thought of it
  /^(?:\s한|\s했다는|\s하기로 한)?(?:는|은|을)?\s(?:것[은이에]|데 대해|점[을이은])/u.test(
    text.slice(match.index + match[0].length),
  ) ||
  // 열리지 않은 대화를 되살리자고 했다
  (((/^(?:은|도록)\s/u.test(text.slice(match.index + match[0].length)) && /[않못]$/u.test(match[0])) ||
    /^(?:된|했던|됐던|한|던)\s/u.test(text.slice(match.index + match[0].length - 1))) &&
    match.index + match[0].length < text.length - 14);

const ASKED_AT_IT =
  /(?:(?:제안|요청|촉구|요구|당부|초청|건의|제의|결의|타진|피력|전달)(?:했|하였|한)|(?:건의|촉구|요구|검토|추진|논의|살펴보|따져보)(?:하기로|기로) (?:했|하였|합의했|결의했|뜻을))[가-힣 ]{0,6}\.?["']?$/u;

/** 회담을 갖고 ... 합의했다: a clause without a tense takes that of the last one. */
function inherited(sentence: string, clause: Clause, body: string, recap: boolean): Predicate | undefined {
  // 피해를 줄이려고 |손을 잡았다: what for
  if (clause.end >= sentence.length || /(?:려고?|고자)$/u.test(body)) return undefined;
  const rest: Clause = { ...clause, start: clause.end, end: sentence.length };
  const final = koreanPredicate(sentence, rest);
  const act = countsAs(actOf(body, body.length), subjectClassOf(sentence, clause), body, 'done');
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
  const mode: Mode = shared && !REPORTED.test(body) ? final.mode : 'done';
  const word = body.lastIndexOf(' ') + 1;
  return {
    mode,
    start: clause.start + word,
    end: clause.start + body.length,
    recap: recap || final?.recap === true,
    ...(act ? { act: placed(act, clause.start) } : {}),
  };
}
