import type { Clause, Mode, Predicate } from '../../locale';
import { actOf, type FoundAct } from './act-of';
import { KO_CUES } from './cues';
import { endingOf } from './endings';
import { plainEnd } from './layers';
import { type SubjectClass, subjectClassOf } from './subject';

/** What decides wherever it stands in the clause: a denial, a postponement. */
const ANYWHERE = KO_CUES.modes.filter(({ where }) => where === 'anywhere');
/** What decides at the end of the clause, best first. */
const AT_END = KO_CUES.modes.filter(({ where }) => where === 'end');

const RECAP =
  /바 있|겠다고 (?:했|밝혔|약속했)(?:지만|으나)|(?:예정|계획|방침)이었[^.]{0,6}$|었었|했었|^당시|데 이어[,\s]*$|[아어해] 왔[^.]{0,6}$|(?:기 때문|데 따른 것)이(?:다|었다)$/u;
const UNDONE = /지(?:는|도|를)? (?:않|못|아니)(?:았|는|은|고|했|한|하)[^.]{0,6}$/u;
/** What may be, ought to be or is feared: no act. */
const UNREAL =
  /(?:[할될갈릴올낼울을] 수(?:도|는|가)? (?:있|없)|[해여어아]야 (?:한|하|할|했)|필요(?:가 있|하|성)|(?:우려|가능성|관측|전망)(?:이|가|도|은)? (?:있|제기|나오|나온|커|높|크)|(?:지|는지|을지|ㄹ지)(?:도|는)? (?:주목|미지수|불투명|관심|모른)|면 좋겠)\S{0,4}(?:\s본다)?$/u;
/** 전망이 나온다, 설이 퍼졌다, 목소리를 높였다: what people say. */
const TALK =
  /(?:설|전망|관측|소문|추측|우려|지적|비판|주장|의견|목소리|여론|분석|기대|요구|반론|해석)(?:이|가|도|은|만|을)\s(?:\S{1,8}\s){0,2}(?:나오|나온|나왔|퍼[졌지]|돌[았고]|돈다|제기|많|높|커지|커졌|높[였인]|우세|있다|쏟아|잇따|끊이|거세|키웠|낳)[가-힣]{0,5}$/u;
/** 난색을 보이고 있다, 진통을 겪고 있다: how it stands. */
const STATE =
  /(?:난색|진통|난항|어려움|불만|신경전|논란|차질|혼선|이견|갈등|마찰|온도차|의지|자신감|기대감)[을를이가]\s(?:보[이였인]|겪|빚|드러|나타|표|노출|일[고었])[가-힣 ]{0,8}$/u;
/** Modes that reach back over the clauses before: 방문해 회담하는 방향으로 조율 중, ... 보도에 대해 정해진 바 없다. */
const OPEN: ReadonlySet<Mode> = new Set(['plan', 'propose', 'negotiate', 'deny']);
/** What was done before the end of the sentence tells what was agreed: 회담을 갖고, 만나, 방문해. */
const MET =
  /(?:갖|가지|만나|열|개최하|개최해|회담하|회담을 하|통화하|통화를 하|방문해|방문하|찾아|참석해|앉아|앉|마치|체결하|체결해|맺|서명하|주재하|진행하)(?:고|며|면서|어|여|고서)?$/u;
const REPORTED = /다(?:는|며)? 보도|보도했|보도됐/u;

/** Several rules ask for the predicate of one clause: those of the sentence at hand are kept. */
let kept: { sentence: string; predicates: Map<number, Predicate | undefined> } = {
  sentence: '',
  predicates: new Map(),
};

/** What ends a clause is looked for in its last words alone. */
const TAIL = 48;

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
  const { text: trimmed, body, said, verb, attributive } = plainEnd(whole);
  const from = clause.start;
  const recap = RECAP.test(trimmed);
  const subject = subjectClassOf(sentence, clause);
  // 업계는, 시민단체는, 박진 전 장관은: no office acts, whatever they say; what a newspaper reports may be
  if (subject === 'private' && !/보도|전했|전해|알려/u.test(verb)) return undefined;
  const of = (mode: Mode, start: number, end: number): Predicate => {
    const act = countsAs(actAt(body, start, end, ASKS.has(mode)), subject, body, mode);
    return {
      mode,
      start: from + start,
      end: from + end,
      recap,
      ...(act
        ? {
            act: {
              start: from + act.start,
              end: from + act.end,
              ...(act.action ? { action: act.action } : {}),
              ...(act.weak ? { weak: true } : {}),
            },
          }
        : {}),
    };
  };

  for (const { mode, cue } of ANYWHERE) {
    const match = cue.exec(trimmed);
    if (!match) continue;
    // "검토 중이며 확정된 바는 없다": nothing fixed yet, but it is being looked at
    if (mode === 'deny' && /(?:검토|협의|조율|논의) 중[^.]{0,12}$/u.test(trimmed.slice(0, match.index)))
      return { mode: 'propose', start: from + match.index, end: from + match.index + match[0].length, recap };
    if (!describes(trimmed, match))
      return { mode, start: from + match.index, end: from + match.index + match[0].length, recap };
  }
  // 대사를 불러 ...시정을 요구했다, 공사를 초치해 철회를 촉구했다: an envoy is called in
  const summons = SUMMONS.exec(body);
  if (summons && !/예정|계획|방침|검토/u.test(body.slice(-8))) {
    const at = { start: from + summons.index, end: from + summons.index + summons[0].length };
    return {
      mode: 'done',
      start: from + body.lastIndexOf(' ') + 1,
      end: from + body.length,
      recap,
      act: { ...at, action: 'protest' },
    };
  }
  // "강력히 항의하며 철회를 촉구한다"고 밝혔다: a protest, whatever it asks for
  const regret = REGRET.exec(body);
  if (regret && /촉구|요구/u.test(body.slice(-8))) {
    const at = { start: from + regret.index, end: from + regret.index + regret[0].length };
    return {
      mode: 'done',
      start: from + body.lastIndexOf(' ') + 1,
      end: from + body.length,
      recap,
      act: { ...at, action: 'protest' },
    };
  }
  // 공동성명에서 ...를 재확인하고 요구했다: what a paper issued says
  if (
    ISSUED.test(sentence.slice(0, clause.start + body.length)) &&
    /(?:확인|요구|규탄|촉구|합의|명시|천명|강조|비판)[가-힣]{0,4}$/u.test(body)
  )
    return of('sign', body.lastIndexOf(' ') + 1, body.length);
  if (said && /촉구|요구|요청|당부/u.test(verb)) return of('demand', body.length - 1, trimmed.length);
  // "극히 유감"이라고 밝혔다
  if (said === '라' && REGRETS.test(body)) {
    const at = { start: from + body.search(REGRETS), end: from + body.length };
    return { mode: 'done', ...at, recap, act: { ...at, action: 'protest' } };
  }
  // "이웃이 되자"고 했다: a wish that asks for no act
  if (said === '자' && !/제안|제의|건의|촉구|요청/u.test(verb) && !actOf(body, body.length)) return undefined;
  if (said && (said === '자' || /제안|제의|건의|초청/u.test(verb)))
    return of('propose', body.length - 1, trimmed.length);

  // 갖지 않았다, 확정되지 않았다: nothing happened
  const end = body.slice(-TAIL);
  if (UNDONE.test(end) || UNREAL.test(end) || STATE.test(end) || TALK.test(end) || TALK.test(trimmed.slice(-TAIL)))
    return undefined;
  let best = frameOf(body);
  const word = body.lastIndexOf(' ') + 1;
  const ending = attributive ?? endingOf(body);
  if (!best) {
    if (ending === 'past' || ending === 'nominal') best = { mode: 'done', start: word, end: body.length };
    else if (ending === 'present') best = { mode: 'plan', start: word, end: body.length };
    else if (ending === 'will') best = { mode: 'plan', start: word, end: body.length };
    else if (ending === 'going-on' && /(?:고|[아어해여]) 있[가-힣]{0,4}$/u.test(body))
      best = { mode: 'done', start: word, end: body.length };
    else if (ending === 'joining') return inherited(sentence, clause, body, recap);
    else return headline(body, from);
  }
  // 방위백서를 채택했다: a paper of one side
  if (best.mode === 'sign' && /채택/u.test(body.slice(best.start)) && !PAPER.test(body))
    best = { ...best, mode: 'announce' };
  if (best.mode === 'plan' && /발표|밝혔/u.test(verb) && /발표/u.test(verb)) best = { ...best, mode: 'announce' };
  if (verb === '보도했' && best.mode === 'plan') best = { ...best, mode: 'propose' };
  return of(best.mode, best.start, best.end);
}

/** What happens to a thing by itself: 발효됐다, 열렸다, 되살아났다, 출범한다. */
const INTRANSITIVE =
  /(?:되|됐|된|돼|됩)[가-힣]{0,5}$|(?:이뤄|이루어|열[렸린리립]|[가-힣][졌진집]|어[났난]|아[났난]|오[른르]|올[랐]|쓰[인이]|쓰였|늘었|줄었|들어[갔간]|넘[겨]|끝[났난]|나[왔온]|[뜬떴])[가-힣]{0,5}$|(?:발효|출범|종료|만료|가동|취항|개통|개장|착수)[했한하합]/u;

const SUMMONS =
  /(?:대사|공사|공사참사관|참사관|무관|대사대리)[를을]\s(?:[^,"]{0,24}\s)?(?:(?:불러|불러들여|초치해|초치하여|초치하고)(?=[\s,])|(?:불렀|불러들였|초치했|초치한)[가-힣]{0,4}$)/u;
const PAPER = /공동|성명|선언|협정|각서|약정|조약|의정서|합의|발표문|문서|협약|계획서/u;
const REGRETS = /(?:극히|깊은|강한|심히|매우|대단히|심각한) 유감["'”’]?이(?:라)?$/u;
const REGRET = /(?:항의|규탄|성토)(?:하며|하고|하면서|함과 동시에)|유감을 (?:표|나타내|금)[가-힣 ]{0,6}(?:며|고)\s/u;
const ISSUED = /공동\s?(?:성명|선언|선언문|발표문|보도문|언론발표문)(?:에서|을 통해|를 통해)\s/u;

/** 수위를 높였다, 박차를 가했다, 의미를 뒀다: words that do nothing. */
const IDIOM =
  /(?:수위|목소리|기대감?|관심|속도|기세|입장|무게|의미|각|날|고삐|신경|촉각|박차|초점|방점|주목|이목|눈길|발걸음|걸음|시선|뜻|힘|선|문제|의혹|논의|협의|대화|토론|점검|브리핑|회견|간담회|세미나|이야기)(?:을|를|이|가|도|은|는)\s\S{1,6}$/u;

/** 일본 측도 수용했다: an answer, not a measure of its own. */
const ACCEPTS = /(?:수용|동의|화답|호응|환영)[가-힣]{0,4}$|받아들[였이][가-힣]{0,4}$/u;

/** 목표를 세웠다, 일정을 잡았다 */
const PLANS = /(?:목표|계획|방침|일정|원칙)[을를] (?:세우|세웠|세운|잡|정하|정했|마련)[가-힣]{0,4}$/u;

/** An everyday word is an act where an office does it; a thing undergoes, it does not act. */
function countsAs(
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
  if (subject === 'thing') return INTRANSITIVE.test(body) && !act.weak ? act : undefined;
  return act.weak ? undefined : act;
}

const ASKS: ReadonlySet<Mode> = new Set(['demand', 'propose', 'negotiate', 'deny']);

/** The act that a frame governs: in its own word (착수하|기로), before it (허용할 |방침), else at its end. */
function actAt(body: string, start: number, end: number, governed: boolean): FoundAct | undefined {
  const space = body.indexOf(' ', start);
  const own = actOf(body, space === -1 ? body.length : space, governed);
  if (own && own.end > start) return own;
  const before = start > 0 && body[start - 1] === ' ' ? actOf(body, body.slice(0, start).trimEnd().length) : undefined;
  return before ?? own ?? actOf(body, Math.min(body.length, Math.max(end, start)));
}

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
    act: {
      start: from + act.start,
      end: from + body.length,
      ...(act.action ? { action: act.action } : {}),
      ...(act.weak ? { weak: true } : {}),
    },
  };
}

/** 연기된 회담 (the postponed talks): describes a noun. */
const describes = (text: string, match: RegExpExecArray): boolean =>
  // 참석하지 않는 것은 안타깝다: what is thought of it
  /^(?:\s한|\s했다는|\s하기로 한)?(?:는|은|을)?\s(?:것[은이에]|데 대해|점[을이은])/u.test(
    text.slice(match.index + match[0].length),
  ) ||
  (/^(?:된|했던|됐던|한|던)\s/u.test(text.slice(match.index + match[0].length - 1)) &&
    match.index + match[0].length < text.length - 14);

/** 회담을 갖고 ... 합의했다: a clause without a tense takes that of the last one. */
function inherited(sentence: string, clause: Clause, body: string, recap: boolean): Predicate | undefined {
  if (clause.end >= sentence.length) return undefined;
  const rest: Clause = { ...clause, start: clause.end, end: sentence.length };
  const final = koreanPredicate(sentence, rest);
  const act = countsAs(actOf(body, body.length), subjectClassOf(sentence, clause), body, 'done');
  const met = MET.test(body.slice(-TAIL));
  // 협력을 확대하고 ... 늘리기로 했다: both were agreed; a meeting in the first was held
  // 회장을 만나 ...자고 제안했다: they met all the same
  const spoke =
    met && /(?:제안|요청|촉구|요구|당부|초청|건의|제의)(?:했|하였|한)[가-힣]{0,4}\.?["']?$/u.test(sentence.trimEnd());
  const shared =
    final && !spoke && (OPEN.has(final.mode) || (!met && act && (final.mode === 'agree' || final.mode === 'announce')));
  const mode: Mode = shared && !REPORTED.test(body) ? final.mode : 'done';
  const word = body.lastIndexOf(' ') + 1;
  return {
    mode,
    start: clause.start + word,
    end: clause.start + body.length,
    recap: recap || final?.recap === true,
    ...(act
      ? {
          act: {
            start: clause.start + act.start,
            end: clause.start + act.end,
            ...(act.action ? { action: act.action } : {}),
            ...(act.weak ? { weak: true } : {}),
          },
        }
      : {}),
  };
}
