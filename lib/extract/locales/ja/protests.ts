import { sifted } from '../../../text/cue';
import type { Clause, Mode } from '../../locale';

const PROTEST_PAPER = sifted(
  /(?:遺憾|失望|抗議)(?:の意)?」?(?:を(?:表|示|表明)?[すれ]?|する|の)(?:る」と|」と|と)?[^、。「」]{0,10}(?:論評|声明|談話|コメント)[をも](?:発表|出|公表|送)/u,
  'ja',
);
const TOLD_OF: ReadonlySet<Mode> = new Set(['done', 'announce', 'demand', 'sign', 'deny']);
const CONDEMNS = sifted(
  /(?:糾弾|非難|抗議|批判)する[^、。「」]{0,8}決議案?を[^、。]{0,10}(?:採択|可決)|(?:受け入れられない|容認できない|遺憾だ?)」?とする[^、。「」]{0,12}(?:論評|声明|談話|コメント)[をも](?:発表|出|公表)/u,
  'ja',
);
const REGRET = sifted(
  /(?:抗議|遺憾|失望|憂慮)(?:の意)?」?(?:を(?:表明|表|示|伝え)|し)[^。]{0,6}(?:、|とともに|た上で|たうえで)/u,
  'ja',
);
const SUMMONS = sifted(
  /(?:大使|公使|参事官|武官|臨時代理|次席|総領事)(?:\([^)]{0,12}\))?(?:代理|ら)?を[^、。]{0,24}(?:呼び(?:出し|つけ|付け)?(?:て|、)|呼んで|呼びつけて|召致し(?:て|、))/u,
  'ja',
);

/** 「極めて遺憾だ」と述べた: said by an office, it is a protest. */
const REGRETS =
  /遺憾(?:だ|である|に思う|の意を表す)」と[^、。]{0,8}(?:述べ|表明|語っ|強調|コメント)(?:た|し(?:た|、))|(?:極めて|強く|深く|誠に|甚だ|大変|非常に|断じて)(?:遺憾|受け入れられない|容認できない)[^、。「」]{0,8}」?と[^、。]{0,12}(?:表明|抗議|申し入れ|反発)(?:し(?:た|、)|た|、)?/u;
export const regrets = (text: string): boolean => REGRETS.test(text);

/** 公使を呼んでいる, 大使を召致した: to call one in is to protest. */
const CALLED = sifted(
  /(?:駐[\u4e00-\u9fff]大使|大使|公使|参事官|武官|臨時代理|総領事)(?:\([^)]{0,12}\))?(?:代理|ら)?を[^、。]{0,16}(?:呼ん(?:だ|でい[たる])|呼び(?:出し|つけ)(?:た|てい[たる])|召致し(?:た|てい[たる]))$/u,
  'ja',
);

const LODGED = sifted(
  /(?:大使|公使|参事官|大使館|総領事|外交(?:ルート|経路))[^。]{0,60}(?:中止|撤回|撤去|抗議|遺憾|受け入れられ|認められ)[^、。]{0,12}申し入れ(?:た|まし|て)|(?:中止|撤回|抗議|遺憾|受け入れられ|認められ)[^。]{0,20}(?:大使|公使|大使館|外交(?:ルート|経路))[^。]{0,16}申し入れ(?:た|まし|て)/u,
  'ja',
);

/** A protest by what was done or written for it, whatever it asks for. */
export function isProtest(sentence: string, clause: Clause, mode: Mode): boolean {
  const text = sentence.slice(clause.start, clause.end);
  // 遺憾の意を表す論評を出した, 糾弾する決議を採択した
  if ((PROTEST_PAPER.test(text) || CONDEMNS.test(text)) && TOLD_OF.has(mode)) return true;
  if (REGRETS.test(sentence.slice(0, clause.end)) && (mode === 'demand' || REGRETS.test(text))) return true;
  if (mode === 'done' && CALLED.test(text.replace(/[。、]$/u, ''))) return true;
  if (mode !== 'demand') return false;
  // 大使館の公使に電話で中止を申し入れた
  if (LODGED.test(text)) return true;
  const upTo = sentence.slice(0, clause.end);
  // 深い失望を表明し、中断を促した; 公使を呼び出して撤回を求めた
  return REGRET.test(upTo) || (SUMMONS.test(upTo) && !/予定|方針|検討/u.test(text.slice(-10)));
}
