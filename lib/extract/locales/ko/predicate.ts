import type { Clause, Mode, ModeCue, Predicate } from '../../locale';

/** What decides wherever it stands in the clause: a denial, a postponement. */
const ANYWHERE: readonly ModeCue[] = [
  // 정해진 바 없다, 논의된 바 없다, 사실과 다르다, 선을 그었다 (drew a line)
  {
    mode: 'deny',
    pattern:
      /(?:논의|정해진|결정|확정된?|통보받은|검토한|합의한|계획한|결정된)\s?\S{0,3}\s?(?:바|것|사항)(?:는|은|도|이|가)?\s?(?:아직\s|전혀\s|아무것도\s)?(?:없|아니)|사실무근|사실이 아니|사실과 (?:다르|달)|부인(?:했|하)|일축|선을 그|반박했|(?:검토|고려|상정)하지 않|지(?:는|도)? 않겠|지(?:는|도)? 않을 (?:것|방침)|(?:계획|예정|방침|의향)(?:이|은|도|조차) 없/u,
  },
  {
    mode: 'cancel',
    pattern:
      /무산[됐돼되]|불발|취소(?:했|됐|하기로|되|한다|돼)|보류(?:했|하기로|됐)|않기로|불참(?:했|하|한다|키로)|열리지 않|백지화|못하게 됐/u,
  },
  { mode: 'postpone', pattern: /연기(?:했|됐|하기로|되|한다|돼)|미뤄[졌지]|미루기로|미뤘|순연|늦춰[졌지]|늦추기로/u },
];

/** What decides at the end of the clause, best first. */
const AT_END: readonly ModeCue[] = [
  { mode: 'keep', pattern: /유지(?:한다|하기로|할|된다|됩니다)|변동이 없|변함이? 없|그대로/gu },
  // 재개하기로 했다, 추진키로 합의했다, 뜻을 모았다, 이끌어냈다
  {
    mode: 'agree',
    pattern:
      /(?:기로|키로)\s?(?:\S{1,6}\s)?(?:합의|했|하였|한다|하고|하며|하면서|뜻|의견|결정|약속)|합의(?:했|하였|됐|에 이르|에 도달|를 이뤘|하고|하며)|뜻을 (?:모|같이|함께)|의견을 (?:같이|모|함께)|의견이 일치|공감(?:했|하|대)|이끌어[냈내]|인식을 (?:같이|함께)/gu,
  },
  // 합의할 것으로 보인다: not yet
  { mode: 'negotiate', pattern: /(?:협상|교섭|협의|논의)(?:\s?중|하고 있|을 (?:벌이|진행|이어가)고)|줄다리기/gu },
  { mode: 'demand', pattern: /촉구|요구(?:했|하|한)|요청|당부|(?:하라|말라|달라|지하라|돌려달라)고|할 것을/gu },
  {
    mode: 'propose',
    pattern:
      /조율|추진(?:\s?중|하고 있|하겠|할)|검토(?:\s?중|하고 있|하기로|한다|할|에 들어)|타진|제안|건의|희망|자고\s|방안을(?!\s?(?:협의|논의|의논|점검|발표|마련)(?:했|하기로|하고|함))|방향으로|의향|의지를 (?:밝|보|피력)|초청(?!장)|초대|(?<!지)원한다|바란다|나서고 있|모색|논의될 수|거론|유력|보도/gu,
  },
  {
    mode: 'plan',
    pattern:
      /예정|계획(?:이|을|임|하고)|방침|(?:할|될|릴|날|설|질|갈|낼|올|둘|울) (?:것|전망)|전망|앞두고|하기로|겠다$|겠습니다$|(?:[한된간난선린운인진친낸룬온든연찬힌킨둔준눈쓴]|는)다$|[합됩갑립납옵]니다$|나선다/gu,
  },
  {
    mode: 'sign',
    pattern:
      /(?:체결|서명|교환|채택|조인|발표문|공동성명|맺|(?:협정|각서|약정|협약)[을를] (?:개정|갱신))(?:했|하였|됐|되|돼|하고|하며|었|고|을|를)|내놨|내놓았|서명식/gu,
  },
  { mode: 'effect', pattern: /발효|시행에 들어|효력이|시행(?:됐|했|되)/gu },
  {
    mode: 'announce',
    pattern: /발표(?:했|하)|의결|승인|결정(?:했|하|됐)|확정|선언|공포|고시|공개(?:했|한|하)|밝혔|밝히/gu,
  },
  { mode: 'done', pattern: /고 있(?:다|습니다)$/gu },
  {
    mode: 'done',
    pattern:
      /(?:았|었|였|했|됐|렸|졌|갔|났|왔|겼|꿨|렀|켰|썼|봤|췄|냈|줬|쳤|섰|뤘|혔|폈|놨|샀|썼)(?:다|습니다|고|으며|으나|지만|는데|으면서|던)?$|함$|했음$/gu,
  },
];

/** ...다고 (외교부가) (3일) 밝혔다: what was said, and who says so. */
const SPEECH =
  /["'”]?(다|라|자|냐|까|음)["'”]?(?:고|며)\s(?:[^"]{0,45}?\s)?(밝혔|밝혀|말했|전했|보도했|발표했|설명했|강조했|덧붙였|소개했|했|못박|답했|알려졌|전해졌|주장|내다봤|촉구|요구|제안|평가)[^"]{0,12}$/u;
const RECAP =
  /바 있|겠다고 (?:했|밝혔|약속했)(?:지만|으나)|(?:예정|계획|방침)이었[^.]{0,6}$|었었|했었|^당시|데 이어[,\s]*$/u;
const UNDONE = /지(?:는|도|를)? (?:않|못)(?:았|는|고|했|한)[^.]{0,6}$/u;
/** 제외한 바 있다 is 제외했다, told as history. */
const finite = (text: string): string =>
  text.replace(/(?:([한된])|([가-힣])은|진|낸) 바 있(?:다|습니다)$/u, (all, plain?: string, stem?: string) =>
    plain ? (plain === '한' ? '했다' : '됐다') : stem ? `${stem}었다` : all.startsWith('진') ? '졌다' : '냈다',
  );
/** Modes that reach back over the clauses before: 방문해 회담하는 방향으로 조율 중, ... 보도에 대해 정해진 바 없다. */
const OPEN: ReadonlySet<Mode> = new Set(['plan', 'propose', 'negotiate', 'deny']);
const JOINING = /(?:고|며|면서|해|뒤|자|만나)[,\s]*$/u;

/** The predicate of a Korean clause: its last verb, once who said so is taken off. */
export function koreanPredicate(sentence: string, clause: Clause): Predicate | undefined {
  const whole = sentence.slice(clause.start, clause.end);
  const trimmed = finite(whole.replace(/[\s.,!?"'」』)\]]+$/u, ''));
  const speech = SPEECH.exec(trimmed);
  const body = (speech ? trimmed.slice(0, speech.index + speech[1]!.length) : trimmed).replace(/["']+$/u, '');
  const from = clause.start;
  const recap = RECAP.test(whole);

  for (const { mode, pattern } of ANYWHERE) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    // "검토 중이며 확정된 바는 없다": nothing fixed yet, but it is being looked at
    if (mode === 'deny' && /(?:검토|협의|조율|논의) 중[^.]{0,12}$/u.test(trimmed.slice(0, match.index)))
      return spanOf('propose', match.index, match.index + match[0].length, from, recap);
    if (!isEmbedded(trimmed, match))
      return { mode, start: from + match.index, end: from + match.index + match[0].length, recap };
  }
  const verb = speech?.[2] ?? '';
  if (speech && /촉구|요구/u.test(verb)) return spanOf('demand', speech.index, trimmed.length, from, recap);
  if (speech && (speech[1] === '자' || verb === '제안'))
    return spanOf('propose', speech.index, trimmed.length, from, recap);

  // 갖지 않았다, 확정되지 않았다: nothing happened
  if (UNDONE.test(body)) return undefined;
  const tail = Math.max(0, body.length - 30);
  let best: { mode: Mode; start: number; end: number } | undefined;
  for (const { mode, pattern } of AT_END) {
    const match = [...body.slice(tail).matchAll(pattern)].at(-1);
    if (!match) continue;
    const start = tail + match.index;
    const end = start + match[0].length;
    // 협력을 추진하기로 한 조치가 ...: the words belong to a noun further on
    if (body.length - end > 10) continue;
    best = { mode, start, end };
    break;
  }
  if (!best) {
    if (!JOINING.test(whole)) return undefined;
    return inherited(sentence, clause, body.length, recap);
  }
  if (best.mode === 'plan' && /발표|밝혔/u.test(verb) && /발표/u.test(verb)) best = { ...best, mode: 'announce' };
  if (verb === '보도했' && best.mode === 'plan') best = { ...best, mode: 'propose' };
  return { mode: best.mode, start: from + best.start, end: from + best.end, recap };
}

const spanOf = (mode: Mode, start: number, end: number, from: number, recap: boolean): Predicate => ({
  mode,
  start: from + start,
  end: from + end,
  recap,
});

/** 연기된 회담 (the postponed talks): describes a noun. */
const isEmbedded = (text: string, match: RegExpExecArray): boolean =>
  /^(?:된|했던|됐던|한|던)\s/u.test(text.slice(match.index + match[0].length - 1)) &&
  match.index + match[0].length < text.length - 14;

const ACCORD =
  /(?:확대|확충|강화|신설|출범|설치|설립|재개|추진|완화|간소화|연장|복원|개설|시행|실시|개방)(?:시키)?하?고|이어가고|늘리고|만들고|넓히고|시작하고/u;

/** 회담을 갖고 ... 합의했다: a clause without a tense takes that of the last one. */
function inherited(sentence: string, clause: Clause, length: number, recap: boolean): Predicate | undefined {
  if (clause.end >= sentence.length) return undefined;
  const rest: Clause = { ...clause, start: clause.end, end: sentence.length };
  const final = koreanPredicate(sentence, rest);
  const own = sentence.slice(clause.start, clause.end);
  // 협력을 확대하고 ... 늘리기로 했다: both were agreed; a meeting in the first was held
  const accord = final?.mode === 'agree' && ACCORD.test(own);
  const mode: Mode = final && (OPEN.has(final.mode) || accord) ? final.mode : 'done';
  const word = sentence.lastIndexOf(' ', clause.start + length - 2) + 1;
  return {
    mode,
    start: Math.max(clause.start, word),
    end: clause.start + length,
    recap: recap || final?.recap === true,
  };
}
