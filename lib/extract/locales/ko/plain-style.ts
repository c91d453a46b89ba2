import { FINAL, finalOf, isSyllable } from '../../../text/hangul';

/** Verbs in 이 whose polite form looks like that of a noun: 모입니다 is 모인다, 만입니다 is 만이다. */
const VERBAL = /(?:모|줄|높|[아어여]들|쓰|붙|쌓|끌|벌)입니다$/u;

/** 같습니다, 없습니다: no present tense is told from the plain form. */
const DESCRIPTIVE = /[없같싶많높낮좋]$/u;

/** The end of a clause in the plain style that dailies write, where a broadcaster speaks: 했습니다 -> 했다, 합니다 -> 한다. */
export function plainStyle(text: string): string {
  if (!text.endsWith('니다')) return text;
  const stem = text.slice(0, -2);
  const last = stem.charCodeAt(stem.length - 1);
  if (stem.endsWith('습')) {
    const before = stem.slice(0, -1);
    const past = finalOf(before.charCodeAt(before.length - 1)) === FINAL.ss;
    return `${before}${past || DESCRIPTIVE.test(before) ? '다' : '는다'}`;
  }
  if (!isSyllable(last) || finalOf(last) !== FINAL.b) return text;
  if (stem.endsWith('입') && !VERBAL.test(text)) return `${stem.slice(0, -1)}이다`;
  return `${stem.slice(0, -1)}${String.fromCharCode(last - FINAL.b + FINAL.n)}다`;
}
