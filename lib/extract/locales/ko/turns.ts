import type { Action } from '../../../model/vocabularies';
import { sifted } from '../../../text/cue';
import type { Mode, Predicate } from '../../locale';
import { actOf } from './act-of';
import { decidedAnywhere } from './anywhere';
import { type ClauseEnd, governing, placed, protested, spanning } from './clause-end';
import { endingOf } from './endings';
import { byLastVerb } from './last-verb';
import { isNoAct, TAIL } from './no-act';
import { PAPER } from './papers';
import { protestIn, regretIn } from './protests';

/** One turn of words: its predicate, `none` where it tells no act, undefined where the clause has it not. */
type Turn = (e: ClauseEnd) => Predicate | 'none' | undefined;

/** Words that are an act by themselves. */
const actBy =
  (pattern: { exec(text: string): RegExpExecArray | null }, mode: Mode, action: Action): Turn =>
  (e) => {
    const found = pattern.exec(e.body);
    if (!found) return undefined;
    const told = governing(e, mode, found.index, found.index + found[0].length);
    return { ...told, act: { start: told.start, end: told.end, action } };
  };

const noneIf =
  (holds: (e: ClauseEnd) => boolean): Turn =>
  (e) =>
    holds(e) ? 'none' : undefined;

const PRESS = /언론|신문|통신|방송|매체|외신|NHK|TV|닛케이|일간지|주간지/u;
/** 업계는, 시민단체는, 박진 전 장관은: no office acts, whatever they say; what a newspaper reports may be. */
const ofNoOffice = ({ subject, whole, verb }: ClauseEnd): boolean =>
  subject === 'private' &&
  !/(?:미래 ?)?파트너십|(?:공동|미래) ?기금/u.test(whole) &&
  !(PRESS.test(whole) && /보도|전했|전해|알려/u.test(verb));

/** 기자들과 만나: before whom something is said. */
const BEFORE_PRESS = sifted(/(?:기자|취재진|언론)\S{0,3}\s(?:따로 )?만나(?:서)?$/u, 'ko');
/** 더는 이어 가지 않기로 했다: to go on no longer is to end, and no plan called off. */
const CEASES = sifted(/(?:이어 ?가|유지하|연장하|갱신하|계속하|지속하)지 않기로/u, 'ko');
const WAIVES = sifted(
  /(?<=(?:세|수수료|비용|요금|관세|보증금|출국세|인상분|부담금|통행료|사용료)[^,.]{0,24})(?:받|물리|매기|걷|부과하)지 않기로/u,
  'ko',
);
/** 지소미아를 끝내지 않기로 했다: it goes on. */
const KEEPS = sifted(/(?:끝내|종료하|파기하|폐기하)지 않기로/u, 'ko');
/** 협약에는 기금을 조성한다는 내용도 담겼다: what a paper says is agreed. */
const CONTENT = sifted(
  /(?:다|자)는 내용(?:이|도|을|과|까지)\s(?:\S{1,8}\s)?(?:담[겼긴았은]|포함|들어[갔간]|넣[었은]|명시|적[혔었]|실[렸린])[가-힣]{0,4}$/u,
  'ko',
);
const contained: Turn = (e) => {
  const found = CONTENT.exec(e.body);
  if (!found || !PAPER.test(e.body.slice(0, found.index))) return undefined;
  const start = found.index + 1;
  const act = actOf(e.body, start);
  const told = governing(e, 'agree', start, e.body.length);
  return act ? { ...told, act: placed(act, e.clause.start) } : told;
};

const RUMOUR = /(?:데서|것에서|보도에서|글에서|말에서) (?:비롯|시작|나왔|출발|불거)[가-힣]{0,4}$/u;

/** 대사를 불러 ...시정을 요구했다: an envoy is called in. */
const protest: Turn = (e) => {
  const act = protestIn(e.body);
  return act && protested(e, act, e.body.lastIndexOf(' ') + 1, e.body.length);
};

const ISSUED = sifted(/공동\s?(?:성명|선언|선언문|발표문|보도문|언론발표문)(?:에서|을 통해|를 통해)\s/u, 'ko');
/** 공동성명에서 ...를 재확인하고 요구했다: what a paper issued says. */
const issued: Turn = (e) =>
  ISSUED.test(e.sentence.slice(0, e.clause.start + e.body.length)) &&
  /(?:확인|요구|규탄|촉구|합의|명시|천명|강조|비판)[가-힣]{0,4}$/u.test(e.body)
    ? governing(e, 'sign', e.body.lastIndexOf(' ') + 1, e.body.length)
    : undefined;

const ORDERS = /(?:[가-힣][으]라|[하말놓풀두추내빼]라|[가-힣]지 말라)$/u;
/** What somebody says: an order, a regret, a wish, an offer. */
const said: Turn = (e) => {
  const { said: quote, verb, body, trimmed } = e;
  const asked = (mode: Mode): Predicate => governing(e, mode, body.length - 1, trimmed.length);
  // 서술을 바로잡으라고 밝혔다: an order, whatever the verb of saying
  if (quote === '라' && ORDERS.test(body)) return asked('demand');
  if (quote && /촉구|요구|요청|당부/u.test(verb)) return asked('demand');
  // "극히 유감"이라고 밝혔다
  const regret = quote === '라' ? regretIn(body) : undefined;
  if (regret) return protested(e, regret, regret.start, regret.end);
  // "이웃이 되자"고 했다: a wish that asks for no act
  if (quote === '자' && !/제안|제의|건의|촉구|요청/u.test(verb) && !actOf(body, body.length)) return 'none';
  return quote && (quote === '자' || /제안|제의|건의|초청/u.test(verb)) ? asked('propose') : undefined;
};

const TALKED =
  /(?:협상|교섭|협의|논의|조율)(?:을|를|이|가|에)?\s(?:\S{1,6}\s)?(?:이어|거듭|계속|벌[여였이]|오[갔가]|진행)\S{0,2}(?:\s[갔왔])?\S{0,4}$/u;
const FAILED =
  /(?:간극|이견|접점|입장 ?차이?|합의점?|거리|평행선|결론|타협점?)\S{0,2}\s(?:\S{1,6}\s)?(?:좁히|찾|이르|도달|내|메우|줄이|달하)\S{0,2}\s?못|결렬|(?:끝내|결국) \S{0,8}(?:틀어|엎어|깨[졌지])/u;
const HITHERTO =
  /^(?:지금|현재|현행|종전|통상|보통|원래|기존)(?:은|는|까지는?|에는|으로는|대로라면|\s(?:규정|제도|법)[은는상으로]{1,3})\s/u;
/** What came to nothing, how somebody sees it, what it is, how it stands. */
const tellsNothing = ({ sentence, clause, body, verb, said: quote, goesOn }: ClauseEnd): boolean =>
  // 물밑 협상을 이어 갔지만 |끝내 간극을 좁히지 못했다
  (goesOn && TALKED.test(body) && FAILED.test(sentence.slice(clause.end))) ||
  // 착실히 이행되고 있다고 평가했다
  (Boolean(quote) && /평가|강조|지적|언급/u.test(verb) && /고 있다$/u.test(body)) ||
  // 훈련의 하나다, 요청한 사항이다
  /(?:하나|일환|차원|취지|셈|수준|사항|대목)(?:이)?다$/u.test(body) ||
  // 지금은 한 번만 허용된다
  (HITHERTO.test(body) && /(?:[다]|있)$/u.test(body) && endingOf(body) !== 'past');

/** 대응책을 마련하겠다: no act yet, whatever it will be. */
const isRemedy = ({ body, subject }: ClauseEnd): boolean =>
  /(?:대응책|대책|대응 방안)[을를] (?:\S{1,6} ){0,2}(?:마련|강구|세우|내놓)(?:하겠|겠|하기로|할)/u.test(
    body.slice(-TAIL),
  ) &&
  subject !== undefined &&
  !/합의|뜻을/u.test(body.slice(-12));

const ALLOWED = /[가-힣] 수 있(?:다|습니다|게 된다|게 됩니다|게 됐다)$/u;
const BEGINS = /(?:오는|내년|내달|다음 ?달|올해|\d월|\d일)[^.,]{0,14}부터/u;
/** 오는 4월부터 시험 없이 일할 수 있다: what is then allowed. */
const allowed: Turn = (e) => {
  const { body } = e;
  if (!ALLOWED.test(body) || !BEGINS.test(e.sentence.slice(0, e.clause.end)) || /통보|종료|해지|파기/u.test(body))
    return undefined;
  const told = spanning(e, 'plan', body.lastIndexOf(' ', body.lastIndexOf(' 수 ') - 1) + 1, body.length);
  return { ...told, act: { start: told.start, end: told.end, action: 'ease' } };
};

/** The first that holds says what a clause tells. */
export const TURNS: readonly Turn[] = [
  noneIf(ofNoOffice),
  noneIf(({ body }) => BEFORE_PRESS.test(body)),
  actBy(CEASES, 'announce', 'end'),
  // 수수료를 1년간 받지 않기로 했다: let off, and no plan called off
  actBy(WAIVES, 'agree', 'simplify'),
  actBy(KEEPS, 'announce', 'resume'),
  contained,
  // 재무성이 거절했다고 쓴 데서 비롯됐다: where a rumour comes from
  noneIf(({ body }) => RUMOUR.test(body)),
  decidedAnywhere,
  protest,
  issued,
  said,
  noneIf(tellsNothing),
  noneIf(isRemedy),
  allowed,
  // 갖지 않았다, 확정되지 않았다: nothing happened
  noneIf(({ body, trimmed }) => isNoAct(body, trimmed)),
  byLastVerb,
];
