import type { Locale } from './locale';

/** What a newsroom writes under its last line, and the end that it has. */
const LAST = /\s*(?:\/?END\/?|\(END\)|#{2,}|-30-)\s*$/;
const MAY_BE_LAST = /[D/)#-]\s*$/;

/** [속보], [Machine translation] */
const LABEL = /^\[[^\]]{1,40}\]$/;

const SMALL =
  /^(?:the|and|for|with|from|into|onto|over|under|amid|after|before|between|against|about|during|until|upon|via|per|but|nor|yet|than|that|its|his|her|their|off|out)$/;

/** What no newsroom means as a statement: rules, labels, notices of copyright or translation. */
export const isNotice = (sentence: string, { words }: Locale): boolean =>
  !/\p{L}/u.test(sentence) || LABEL.test(sentence) || words.boilerplate.test(sentence);

/** Lines that state nothing: headlines (no stop at the end, or Every Word Capital), captions, copyright. */
export function isHeading(sentence: string, locale: Locale): boolean {
  if (isNotice(sentence, locale)) return true;
  const { language } = locale;
  const body = MAY_BE_LAST.test(sentence) ? sentence.replace(LAST, '') : sentence;
  if (!/[.。!?…"'」』)\]]$/u.test(body)) return !/[다요까]$/u.test(sentence);
  if (language !== 'en') return false;
  if (
    /\s[a-z]{3,}ed\s|(?<![A-Za-z])(?:held|said|will|has|have|had|was|were|is|are|met|agreed|signed)(?![a-z])/.test(
      sentence,
    )
  )
    return false;
  // a headline writes all but its small words with a capital: Cho Hyun sat down with Motegi is none
  if ((sentence.match(/(?<![A-Za-z'-])[a-z]{3,}(?![A-Za-z])/g) ?? []).some((word) => !SMALL.test(word))) return false;
  const words = sentence.match(/[A-Za-z][A-Za-z'-]{3,}/g) ?? [];
  return words.length >= 5 && words.filter((w) => /^[A-Z]/.test(w)).length / words.length >= 0.8;
}
