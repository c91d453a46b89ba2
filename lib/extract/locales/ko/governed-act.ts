import type { Mode } from '../../locale';
import { actOf, type FoundAct } from './act-of';
import { TAIL } from './no-act';
import type { SubjectClass } from './subject';

/** What happens to a thing by itself: 발효됐다, 열렸다, 되살아났다, 출범한다. */
const INTRANSITIVE =
  /(?:되|됐|된|돼|됩)[가-힣]{0,5}$|(?:이뤄|이루어|열[렸린리립]|풀[렸린리립]|[가-힣][졌진집]|어[났난]|아[났난]|오[른르]|올[랐]|쓰[인이]|쓰였|늘었|줄었|들어[갔간]|넘[겨]|끝[났난]|생[기긴겼]|나[왔온]|[뜬떴])[가-힣]{0,5}$|(?:발효|출범|종료|만료|가동|취항|개통|개장|착수)[했한하합]/u;

/** 한도는 없앴다: the object stands first, and who does it was told before. */
const FRONTED =
  /^(?:\S{1,8}\s){0,3}\S{0,6}(?:한도|제한|횟수|규제|수수료|절차|기준|상한|요건|서류|기간|인원|정원|관세|쿼터|물량|검사|심사|비용|분담금|조항|의무)[은는도]\s/u;
const OBJECT = /[가-힣][을를]\s/u;
const FROM_DAY = /(?:일|월|년|달|주|분기|초|말)부터\s/u;

/** 수위를 높였다, 박차를 가했다, 의미를 뒀다: words that do nothing. */
const IDIOM =
  /(?:수위|목소리|기대감?|관심|속도|기세|입장|무게|의미|(?<![가-힣])(?:각|날|뜻|힘|선)|고삐|신경|촉각|박차|초점|방점|주목|이목|눈길|발걸음|걸음|시선|문제|의혹|논의|협의|대화|토론|점검|브리핑|회견|침묵|판단|관행|교착|간담회|세미나|이야기)(?:을|를|이|가|도|은|는)\s\S{1,6}$/u;

/** 일본 측도 수용했다: an answer, not a measure of its own. */
const ACCEPTS = /(?:수용|동의|화답|호응|환영)[가-힣]{0,4}$|받아들[였이][가-힣]{0,4}$/u;

/** 목표를 세웠다, 일정을 잡았다 */
const PLANS = /(?<!기로 )(?:목표|계획|방침|일정|원칙)[을를] (?:세우|세웠|세운|잡|정하|정했|마련)[가-힣]{0,4}$/u;

/** An everyday word is an act where an office does it; a thing undergoes, it does not act. */
export function countsAs(
  act: FoundAct | undefined,
  subject: SubjectClass | undefined,
  body: string,
  mode: Mode,
): FoundAct | undefined {
  if (!act) return undefined;
  const end = body.slice(-TAIL);
  if (IDIOM.test(end) || PLANS.test(end) || (ACCEPTS.test(end) && !/[을를]\s/u.test(body))) return undefined;
  if (subject === 'office') return act;
  if (mode === 'agree' || mode === 'sign') return act;
  // 심사대는 다음 달 1일부터 운영된다: from a day on even what an everyday word says is done to a thing
  if (subject === 'thing')
    return (INTRANSITIVE.test(body) || (FRONTED.test(body) && !OBJECT.test(body))) &&
      (!act.weak || (mode === 'plan' && FROM_DAY.test(body)))
      ? act
      : undefined;
  return act.weak ? undefined : act;
}

/** Modes that are about the object of their verb, whatever the verb. */
export const ASKS: ReadonlySet<Mode> = new Set(['demand', 'propose', 'negotiate', 'deny']);

/** 정례화하는 데에도 |합의했다 */
const TO = /\s데(?:에)?(?:는|도)?\s?$/u;

/** The act that a frame governs: in its own word (착수하|기로), before it (허용할 |방침), else at its end. */
export function actAt(body: string, start: number, end: number, governed: boolean): FoundAct | undefined {
  const space = body.indexOf(' ', start);
  const own = actOf(body, space === -1 ? body.length : space, governed);
  if (own && own.end > start) return own;
  const before =
    start > 0 && body[start - 1] === ' '
      ? actOf(body, body.slice(0, start).replace(TO, '').trimEnd().length)
      : undefined;
  return before ?? own ?? actOf(body, Math.min(body.length, Math.max(end, start)));
}
