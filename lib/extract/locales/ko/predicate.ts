import type { Clause, Mode, Predicate } from '../../locale';
import { KO_CUES } from './cues';

/** What decides wherever it stands in the clause: a denial, a postponement. */
const ANYWHERE = KO_CUES.modes.filter(({ where }) => where === 'anywhere');
/** What decides at the end of the clause, best first. */
const AT_END = KO_CUES.modes.filter(({ where }) => where === 'end');

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

  for (const { mode, cue } of ANYWHERE) {
    const match = cue.exec(trimmed);
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
  for (const { mode, cue } of AT_END) {
    const match = cue.all(body.slice(tail)).at(-1);
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
