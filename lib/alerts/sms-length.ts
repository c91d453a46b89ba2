/** GSM 03.38 basic set, one septet each. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension, two septets each. */
const EXTENDED = '^{}\\[~]|€\f';

const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': ',',
  '\u00a0': ' ',
};

/** Replaces the characters that would turn an English message from 160 characters into 70. */
export const plainPunctuation = (text: string): string => text.replace(/[‘’“”–—…·\u00a0]/g, (c) => TYPOGRAPHIC[c] ?? c);

/** Length of a text message and the most that one segment holds: septets (160) or UTF-16 units (70). */
export function smsLength(text: string): { encoding: 'gsm-7' | 'ucs-2'; length: number; limit: 160 | 70 } {
  let septets = 0;
  for (const char of text) {
    if (BASIC.includes(char)) septets += 1;
    else if (EXTENDED.includes(char)) septets += 2;
    else return { encoding: 'ucs-2', length: text.length, limit: 70 };
  }
  return { encoding: 'gsm-7', length: septets, limit: 160 };
}
