import { sifted } from '../../../text/cue';
import type { Mode } from '../../locale';
import type { Ending } from './ending';

export const BINDS: ReadonlySet<Mode> = new Set(['agree', 'announce', 'propose', 'demand', 'sign', 'plan']);

/** What was done before it was announced: met, came, signed, opened, called. */
export const MET = sifted(
  /(?:会談|面会|懇談|協議|会合|対話|電話|通話|会見|訪問|訪韓|訪日|来日|訓練|演習)[^、]{0,6}(?:し|行い|開き|臨み|持ち|終え|重ね)、?$|(?:会い|向き合い|顔を合わせ|語り合い|話し込み|会食し|訪れ|開き|開か[れせ]|行い|行われ|臨み|出席し|署名し|締結し|交わし|調印し|採択し|呼び|召致し|抗議し|集ま[りっ]|受け|決定し|決め|開催し|開催され|主宰し|主催し|述べ|語り|話し|強調し|指摘し|説明し|説き|合意し|一致し)、?$/u,
  'ja',
);
const SETTLES =
  /(?:提案|提起|要請|招待|招請|打診|(?:日程|計画|案|時期)を(?:固め|決め|詰め)|調整することに(?:な[っり]|し)|決め|確認|意向を(?:伝え|示し)|考えを(?:伝え|示し))[^、。]{0,4}た。?$/u;
const SPOKE = /(?:た|ました)。?$/u;
const STILL =
  /(?:見通し|方向|予定|方針|計画|日程|見込み|運び|はこび)[^、。]{0,12}。?$|調整(?:に入|し|を)|(?:分か|わか|判明|明らかに|発表|報じ)[^、。]{0,6}。?$/u;
const QUOTATIVE = sifted(
  /[るうくすつぬむぶぐ]」?と[^、。「」]{0,26}(?:発表|公表|表明|明らかに|決め|決定)[^、。]{0,8}。?$/u,
  'ja',
);

/** 延長する一方、...と発表した: announced; 求めるとともに、...と伝えた: asked for. */
export function besideMode(own: Mode, { sentence, final }: Ending): Mode {
  if (own !== 'plan') return own;
  if (QUOTATIVE.test(sentence)) return 'announce';
  const mode = final()?.mode;
  if (mode && BINDS.has(mode) && mode !== 'demand') return mode;
  return SPOKE.test(sentence) ? 'done' : 'plan';
}

/** 行い、...合意した: a joining form takes the tense of the last clause. */
export function inheritedMode({ sentence, clause, final: read }: Ending): Mode {
  const own = sentence.slice(clause.start, clause.end);
  // 懇談を終え、帰国する: over, whatever is to come
  if (/終え、?$/u.test(own)) return 'done';
  // 大使を呼び、...を検討すると伝えた: called in, whatever is considered
  if (/(?:呼び|召致し|抗議し)、?$/u.test(own)) return 'done';
  const final = read();
  // 議員らと会い、来春に総会を開く日程を固めた: they met, whatever is to come
  if (final && SETTLES.test(sentence) && MET.test(own)) return 'done';
  // 電話で話し、開始を急ぎたいと伝えた: they have spoken
  if (final && MET.test(own) && SPOKE.test(sentence) && !STILL.test(sentence)) return 'done';
  if (final?.mode === 'plan' || final?.mode === 'propose') return final.mode;
  // 協力を拡大し、...を拡充することで合意した: both were agreed; a meeting in the first was held
  if (final?.mode === 'agree') return MET.test(own) ? 'done' : 'agree';
  // 提訴を取り下げ、管理を元に戻すと発表した: both are what was announced; a meeting in the first was held
  return final?.mode === 'announce' && QUOTATIVE.test(sentence) && !MET.test(own) ? 'announce' : 'done';
}
