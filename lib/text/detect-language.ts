import type { Language } from '../model/vocabularies';

/** Enough to tell: a headline and a lead. */
const SAMPLE = 4000;

/**
 * The language of a text, by counting scripts. Han alone is no proof of Japanese (Korean headlines write 韓日, 李),
 * so kana must be there, or Han without any Hangul.
 */
export function detectLanguage(text: string): Language {
  let hangul = 0;
  let kana = 0;
  let han = 0;
  let latin = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) latin += (code | 32) >= 97 && (code | 32) <= 122 ? 1 : 0;
    else if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)) hangul += 1;
    else if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9d)) kana += 1;
    else if (code >= 0x3400 && code <= 0x9fff) han += 1;
  }
  // a CJK letter says as much as two Latin ones: an English text quoting 독도 stays English
  const cjk = hangul + kana + han;
  if (cjk * 2 < latin || cjk === 0) return 'en';
  return hangul >= kana && hangul > 0 && hangul * 2 >= han ? 'ko' : 'ja';
}
