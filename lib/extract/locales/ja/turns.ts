import { sifted } from '../../../text/cue';
import type { Predicate } from '../../locale';
import { decidedAnywhere } from './anywhere';
import { type Ending, spanning } from './ending';
import { endMode } from './governing';
import { isHeadline, isTowards } from './headline';
import { BINDS, besideMode } from './joined';
import { byLastVerb } from './last-verb';
import { NO_ACT, type NoAct, ONLY_SAID, OPEN, OPINION, UNREALISED } from './no-act';
import { regrets } from './protests';
import { subjectClassOf } from './subject';

/** One turn of words: its predicate, `none` where it tells no act, undefined where the clause has it not. */
type Turn = (e: Ending) => Predicate | 'none' | undefined;

const JUST = sifted(/たばかり(?:で|だ|だった|である)?(?:が|、)?$/u, 'ja');
/** 2月に釜山で会談したばかりで、|外交を続ける: over, whatever the sentence goes on to. */
const lately: Turn = (e) => {
  const found = JUST.exec(e.trimmed);
  return found ? { ...spanning(e, 'done', found.index, e.trimmed.length), recap: true } : undefined;
};

const LISTED = /[るうくすつぬむぶぐ]こと(?:や|と)?$/u;
/** 共同訓練を実施することや、|情報を共有することで合意した: each of what is listed. */
const listed: Turn = (e) => {
  if (!LISTED.test(e.trimmed) || !e.goesOn) return undefined;
  const final = e.final();
  const at = e.clause.start + e.trimmed.replace(/や$|と$/u, '').length - 2;
  return final && BINDS.has(final.mode) ? { ...final, start: at, end: at + 2 } : 'none';
};

const BESIDE = sifted(/(?<=[うくすつぬむるぐぶ])(?:一方で?|とともに|と同時に|だけでなく|のみならず|ほか|半面)$/u, 'ja');
/** 免除を延長する一方、|枠の拡大は見送ると発表した: as the sentence ends. */
const beside: Turn = (e) => {
  const joint = e.goesOn ? BESIDE.exec(e.trimmed) : undefined;
  if (!joint) return undefined;
  const own = endMode(e.trimmed.slice(0, joint.index));
  return own ? spanning(e, besideMode(own.mode, e), own.start, own.end) : 'none';
};

const FORMERLY = sifted(/(?:はず|予定|見通し|計画|段取り)だった(?:が|ものの)$/u, 'ja');
/** 2日に開かれるはずだったが、10日にずれた: what became of it. */
const formerly: Turn = (e) => {
  if (!FORMERLY.test(e.trimmed) || !e.goesOn) return undefined;
  const mode = e.final()?.mode;
  return mode === 'postpone' || mode === 'cancel'
    ? { ...spanning(e, mode, e.trimmed.length - 4, e.trimmed.length), recap: false }
    : 'none';
};

/** 延長しないことを決めた, 艦艇を送らないと発表した, 参加しない方針だ: decided not to. */
const REFUSES = sifted(
  /(?:[\u4e00-\u9fff]{2}は?(?:し|さ?せ)|[さらわかまばたがれけめえせべねじび])(?<!なら|変え|変わら|揺るが|辞さ|過ぎ|しれ|ならな|欠かせ|譲ら)ない(?:こと(?:を|が|に|と|で)|(?:方針|考え|意向|構え|姿勢)を?|旨を|」?と)(?:[^、。「」]{0,12}(?:で|に|が))?(?:決め|決まっ|決定|発表|表明|明らかに|伝え|通告|通知|明言|固め|示|合意|した|なった|し、?$|だ|$)[^、。]{0,6}$/u,
  'ja',
);
/** 会談は開かれない見通しだ */
const OFF = sifted(
  /(?:開か|行わ|実施さ|結ば|実現|成立)(?:れ|し)ない(?:見通し|見込み|公算|方向|運び|こと(?:が|に|と))[^、。]{0,10}$/u,
  'ja',
);
/** What others ask for; who does not do it has called nothing off. */
const GRANTS = /(?:解除|緩和|撤廃|解禁|容認|許可|免除|撤回|承認|認め|受け入れ|応じ)/u;
const ENDLESS = /延長|更新|継続|続け|延ばさ/u;
/** 延長しないと決めた: it ends; 解除しない方針だ: there was no plan; 艦艇を送らないと発表した: it is off. */
const refused: Turn = (e) => {
  const found = REFUSES.exec(e.trimmed) ?? OFF.exec(e.trimmed);
  if (!found) return undefined;
  const grants = GRANTS.test(e.trimmed.slice(Math.max(0, found.index - 4)));
  const mode = ENDLESS.test(found[0]) ? 'announce' : grants ? 'deny' : 'cancel';
  return spanning(e, mode, found.index, found.index + found[0].length);
};

/** From where a pattern holds to the end of the content. */
const upToEnd =
  (mode: Predicate['mode'], pattern: { exec(text: string): RegExpExecArray | null }): Turn =>
  (e) => {
    const found = pattern.exec(e.body);
    return found ? spanning(e, mode, found.index, e.body.length) : undefined;
  };

const CONTINUES = sifted(
  /(?<!(?:外交|対話|往来|訪問|交流)を)(?<!まで(?:引き続き)?)(?:続け|継続す|維持す|堅持す|据え置)[るく](?:方針|考え|意向|構え|姿勢|こと(?:を|で)(?:改めて)?(?:確認|確かめ|明確)[^、]{0,4})?(?:だ|を(?:示|崩)[^、]{0,4})?$/u,
  'ja',
);
const WHETHER = sifted(
  /(?:[るうくすつぬむぶぐ]|ない|可能|必要|可)か(?:どうか|否か)?(?:を|について|に関し|も含め)?[^、]{0,10}(?:話し合|検討|判断|協議|見極め|相談|議論|詰め)[^、]{0,10}$/u,
  'ja',
);
const STANDS = sifted(/(?:立場|談話|宣言|認識)を[^、]{0,14}(?:引き継|継承|踏襲)[^、]{0,8}$/u, 'ja');

/** 輸出規制を4月1日に解除へ, 協定を10月締結へ */
const towards: Turn = (e) => {
  const isAhead =
    (/[\u4e00-\u9fff](?:へ|に向け)$/u.test(e.body) && isHeadline(e.sentence)) || (!e.goesOn && isTowards(e.body));
  return isAhead && e.body.length > 1 ? spanning(e, 'plan', e.body.length - 1, e.body.length) : undefined;
};

/** 「極めて遺憾だ」と述べた: to say so is the act. */
const regretted: Turn = (e) =>
  regrets(e.trimmed) && OPINION.test(e.verb) && subjectClassOf(e.sentence, e.clause) === 'office'
    ? spanning(e, 'done', e.trimmed.length - 2, e.trimmed.length)
    : undefined;

const SAYS =
  /(?:盛り込(?:まれた|んだ|んでいる)|明記(?:された|した|している)|うたわれた|うたった|うたっている|記された|掲げた)$/u;
const PAPER = /(?:文書|声明|宣言|覚書|協定|合意書|共同発表|コミュニケ)」?(?:には|では|に)/u;
/** 合意文書には...が盛り込まれた: what a paper says is agreed. */
const written: Turn = (e) => {
  const found = SAYS.exec(e.body);
  return found && PAPER.test(e.sentence.slice(0, e.clause.start) + e.body.slice(0, found.index))
    ? spanning(e, 'agree', found.index, e.body.length)
    : undefined;
};

const ALLOWED = sifted(/(?:[えけせてねべめれげ]る|できる)ようになる(?:見通し|予定)?だ?$/u, 'ja');
const BEGINS = /(?:来年|来月|来春|今春|今秋|\d月|\d日)[^、。]{0,14}から/u;
/** 来年4月から働けるようになる: what is then allowed. */
const allowed: Turn = (e) => {
  const found = ALLOWED.exec(e.trimmed);
  if (!found || !BEGINS.test(e.sentence.slice(e.clause.start, e.clause.end))) return undefined;
  const told = spanning(e, 'plan', found.index, e.trimmed.length);
  return { ...told, act: { start: told.start, end: told.end, action: 'ease' } };
};

const noneOf =
  (turns: readonly NoAct[]): Turn =>
  (e) =>
    turns.some((holds) => holds(e)) ? 'none' : undefined;

/** The first that holds says what a clause tells. */
export const TURNS: readonly Turn[] = [
  lately,
  listed,
  beside,
  formerly,
  noneOf(OPEN),
  decidedAnywhere,
  noneOf(UNREALISED),
  refused,
  // 禁輸を続ける方針だ, 連携を続けることを確認した: nothing changes
  upToEnd('keep', CONTINUES),
  // 期間を延ばすか話し合う: it is open
  upToEnd('propose', WHETHER),
  towards,
  allowed,
  regretted,
  noneOf(NO_ACT),
  written,
  // 立場を全体として引き継いでいると伝えた: to say so is the act
  upToEnd('done', STANDS),
  noneOf(ONLY_SAID),
  byLastVerb,
];
