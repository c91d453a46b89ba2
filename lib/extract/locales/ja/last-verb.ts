import type { Mode, Predicate } from '../../locale';
import { ANYWHERE } from './anywhere';
import { type Ending, spanning } from './ending';
import { endMode } from './governing';
import { drillMode, headlineMode, isHeadline, stoppedMode } from './headline';
import { inheritedMode } from './joined';

/** By the last verb of the clause: its mode, its tense, and what who tells it adds. */
export function byLastVerb(e: Ending): Predicate | undefined {
  const { sentence, body, trimmed, verb, goesOn, concedes } = e;
  // 両政府が10月から引き上げ: a headline ends in a noun
  const noun = isHeadline(sentence) && !goesOn ? headlineMode(trimmed) : undefined;
  if (noun?.mode === 'announce') return spanning(e, noun.mode, noun.start, noun.end);
  const found = endMode(body);
  if (!found) return withoutVerb(e);
  // 通告したと報じたが、...否定した: the report takes the denial that follows
  if (verb === '報じ' && ANYWHERE[0]!.cue.test(sentence.slice(e.clause.end)))
    return { ...spanning(e, 'deny', found.start, found.end), recap: false };
  let mode = tensed(found.mode, found.start, e);
  if (
    mode === 'plan' &&
    /発表|公表|決定|した|しまし|表明|明らかに|示|伝え|約束|確約|明言|公言|言明|断言|宣言|予告/u.test(verb)
  )
    mode = 'announce';
  if (mode === 'plan' && found.end === body.length && !concedes && goesOn && !verb) mode = 'done';
  if (
    mode === 'done' &&
    goesOn &&
    !/ており、?$/u.test(trimmed) &&
    !/[ただ](?:が|ものの|ほか|ところ|一方で?|半面)?、?$/u.test(trimmed)
  )
    mode = inheritedMode(e);
  return spanning(e, mode, found.start, found.end);
}

/** 共同プレス発表を発表した with nothing said before; a headline; a sentence that stops at a noun. */
function withoutVerb(e: Ending): Predicate | undefined {
  const { sentence, trimmed, verb, goesOn } = e;
  const read = verb ? endMode : isHeadline(sentence) ? headlineMode : goesOn ? undefined : stoppedMode;
  const plain = read?.(trimmed);
  if (plain) return { ...plain, ...spanning(e, plain.mode, plain.start, plain.end) };
  const drill = read === headlineMode ? drillMode(trimmed) : undefined;
  if (!drill) return undefined;
  const told = spanning(e, drill.mode, drill.start, drill.end);
  return { ...told, act: { start: told.start, end: told.end } };
}

const BY_ITSELF = /^こと(?:を[^、。]{0,5}決め|に(?:した|しまし|し、))|^約束/u;
const ONE_SIDE = /(?:日本|韓国)(?:側|政府)?(?:は|が)/u;
const TOGETHER =
  /韓国(?:側|政府)?[はが].*日本(?:側|政府)?[はが]|日本(?:側|政府)?[はが].*韓国(?:側|政府)?[はが]|両|日韓|韓日|双方|互い|とも(?:に|、)|(?:日本|韓国)(?:側|政府)?と(?!の)/u;
/** Modes of what has been done, unless the verb is in its plain form. */
const TOLD: ReadonlySet<Mode> = new Set(['sign', 'effect', 'announce']);

function tensed(mode: Mode, start: number, { sentence, body }: Ending): Mode {
  // 日本政府は韓国との…を再開することを決めた: one side decides, and agrees with nobody
  const own =
    mode === 'agree' && BY_ITSELF.test(body.slice(start)) && ONE_SIDE.test(sentence) && !TOGETHER.test(sentence)
      ? 'announce'
      : mode;
  // 来月署名する, 10月から適用を始める, 春に効力を持つ: still to come
  return TOLD.has(own) && /(?:[する]|[つぶむぐくぬう])$/u.test(body) && !/て(?:いる|くる|ある)$/u.test(body)
    ? 'plan'
    : own;
}
