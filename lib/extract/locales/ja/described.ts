import type { Cue } from '../../../text/cue';

/**
 * 解除した規制を, 停止している協議の, 元に戻ったものと: a finished act that only describes a noun. What is to come before a
 * noun of its own (解除する方針, 再開すること) is told, and so is what a clause ends in.
 */
const DESCRIBES =
  /^(?:[しさせらりれっいきけげめんえわがと]{0,3}(?:た|だ|て(?:いる|いた|きた)))(?!(?:方針|予定|見通し|見込み|考え|計画|こと|旨|ところ|ほか|ため|上で|うえ|後|際|場合|模様|形|格好|一方|結果|経緯|直後|矢先))(?=[\u4e00-\u9fffァ-ヶーA-Za-z「]|もの(?!の))/u;
/** 解除後も, 終了に伴い, 再開を機に, 延長を巡って: when, why or about what. */
const SETTING =
  /^(?:措置|決定|問題|後|前|時|中|以降|以来|直後|直前)?(?:後(?!退)|以降|以来|直後|直前|(?:を|など(?:を|について)|策を|について)(?:話し合|議論す|協議す)(?=[うる][\u4e00-\u9fff])|に(?:伴|関し|関する|対する|備え|反対|先立|際し|よる|よって|より|向けた|至る)|を(?:巡|めぐ|機に|受け(?![たる取]|まし)|理由に|背景に|前に|控え|念頭|見据え|契機|きっかけ))/u;

/** Whether a word tells an act of its clause, by what follows it. */
export const isTold = (match: RegExpExecArray, text: string): boolean => {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  return !DESCRIBES.test(after) && !SETTING.test(after);
};

/** The words of a cue that tell an act, as against those that describe a noun or set a scene. */
export const toldOnly = (cue: Cue): Cue => ({
  test: (text) => cue.all(text).some((match) => isTold(match, text)),
  exec: (text) => cue.all(text).find((match) => isTold(match, text)) ?? null,
  all: (text) => cue.all(text).filter((match) => isTold(match, text)),
});
