import type { Mode } from '../../locale';
import { JA_CUES } from './cues';

/** What decides at the end of the clause, best first. */
const AT_END = JA_CUES.modes.filter(({ where }) => where === 'end');

const DROPS = /^(?:案)?(?:を|は|も)(?:取り下げ|撤回し|引っ込め|断念し|引き下げ)(?:た|る|、)?/u;
const UNREACHED = /(?:つか|至ら|得られ|でき|まとまら|届か|せ|し)(?:ず|な(?:い|か|く))|には?至(?:ら|って(?:い)?な)/u;
const STUDIES =
  /(?:検討|調整|議論)(?:を[^、]{0,6}(?:進め|深め|続け|急|本格化させ)[るぐ]?|する)ことに(?:し|な)[^、]{0,3}$/u;
const ISSUED =
  /(?:求め|促[しす]|迫|抗議す|非難す|訴え)る?[^、]{0,8}(?:声明|論評|談話|書簡|決議|コメント)文?を(?:発表|公表|出|送|採択|可決)/u;
const ORDERS = /^る[^、。]{0,4}(?:行政(?:指導|処分)|命令|通達|告示|判決|法律|条例|予算案|法案)/u;
const REACTS =
  /^の(?!方針|予定|見通し|意向|考え|こと|方向|計画|一致|共有|上)[\u4e00-\u9fff]|^(?:に|を|が|は|には)[^、]{0,4}(?:抗議|反発|遺憾|賛成|反対|歓迎|支持|失望|懸念|異議|不満|疑問|応じ|従)/u;
const ASKING = /(?:求め|要請す|働きかけ|促|訴え|要望す|呼びかけ)[るす]?(?:こと|方針)(?:で|に|を)[^、]{0,8}$/u;

interface Governing {
  mode: Mode;
  start: number;
  end: number;
}

/** A word that decides, in the tail of its clause. */
interface Decider extends Governing {
  tail: string;
  /** The tail up to the end of the word, and what is left. */
  until: string;
  rest: string;
}

/** What becomes of it: `none` where something else decides, undefined where the clause has not this turn. */
type Turn = (d: Decider) => Governing | 'none' | undefined;

/** 提案を取り下げた: it is off */
const dropped: Turn = ({ mode, start, tail, rest }) =>
  (mode === 'propose' || mode === 'demand') && DROPS.test(rest)
    ? { mode: 'cancel', start, end: tail.length }
    : undefined;

/** 折り合いがつかず断念した, 合意に至らず: it did not come to that */
const unreached: Turn = ({ rest }) => (UNREACHED.test(rest) ? 'none' : undefined);

/** 即時廃止を求める論評を発表した: what the paper asks for */
const issued: Turn = ({ mode, tail, end }) => {
  if (mode !== 'announce' && mode !== 'done') return undefined;
  const paper = ISSUED.exec(tail);
  return paper ? { mode: 'demand', start: paper.index, end } : undefined;
};

/** 見直しを求める行政指導を行った: the order, whatever it asks for */
const ordered: Turn = ({ mode, rest }) => (mode === 'demand' && ORDERS.test(rest) ? 'none' : undefined);

/** 終了の決定に抗議した: the answer to it */
const reacted: Turn = ({ rest }) => (REACTS.test(rest) ? 'none' : undefined);

/** 実務的な検討を進めることにした */
const studied: Turn = ({ mode, start, end, until }) =>
  mode === 'agree' && STUDIES.test(until) ? { mode: 'propose', start, end } : undefined;

/** 常設化するよう求めることで一致した: what both agree on is to ask for it */
const askedTogether: Turn = ({ mode, start, end, until }) =>
  mode === 'agree' && ASKING.test(until) ? { mode: 'demand', start, end } : undefined;

/** The first that answers decides; else the word stands as it is. */
const TURNS: readonly Turn[] = [dropped, unreached, issued, ordered, reacted, studied, askedTogether];

function turnOf(decider: Decider): Governing | 'none' {
  for (const turn of TURNS) {
    const found = turn(decider);
    if (found) return found;
  }
  return decider;
}

/** The mode that the words at the end of a clause give it: ...ことで合意した, ...方針を固めた, ...よう求めた. */
export function endMode(body: string): Governing | undefined {
  const from = Math.max(0, body.length - 26);
  const tail = body.slice(from);
  for (const { mode, cue } of AT_END) {
    const match = cue.all(tail).at(-1);
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].length;
    const rest = tail.slice(end);
    if (rest.length > 9) continue;
    const found = turnOf({ mode, start, end, tail, until: tail.slice(0, end), rest });
    if (found !== 'none') return { mode: found.mode, start: from + found.start, end: from + found.end };
  }
  return undefined;
}

/** 見送られた会談 (the meeting that was dropped): describes a noun. */
export const isEmbedded = (text: string, match: RegExpExecArray): boolean =>
  // 除外を取り消す改正を終えた
  (/[すくぐるむうつぬ]$/u.test(match[0]) && NOUN_AFTER.test(text.slice(match.index + match[0].length))) ||
  (/^(?:[れせ]?(?:た|ていた|る))(?!見通し|方針|予定|見込み|こと)[\u4e00-\u9fff「]/u.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 6),
  ) &&
    match.index + match[0].length < text.length - 10) ||
  COMPLEMENT.test(text.slice(match.index));

/** 設置に応じなかったことに抗議した, 見送ったのは残念だ: what somebody thinks of it, or does about it. */
const NOUN_AFTER =
  /^(?!方針|予定|見通し|見込み|考え|意向|計画|方向|構え|可能性|公算|運び|模様|決定|旨)[\u4e00-\u9fff]{2}.{6}/u;
const COMPLEMENT =
  /^[^、]{0,8}[たるい]こと(?:への|に対する)|^[^、]{0,12}?(?:[たるい](?:こと|の|点|件|問題)|として?|との[^、]{1,6})(?:に|について|を(?:巡|めぐ|受け|理由)|に関)[^、]{0,30}(?:抗議|遺憾|失望|批判|非難|反発|懸念|歓迎|説明|追及|謝罪|議論|協議)[^、]{0,8}$/u;
