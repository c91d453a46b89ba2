import { decodeKorean } from './korean-bytes';

/** Labels that mean more than they say, as browsers read them, and some that browsers do not know. */
const ALIASES: Readonly<Record<string, string>> = {
  euckr: 'cp949',
  ksc5601: 'cp949',
  ksc56011987: 'cp949',
  ksc56011989: 'cp949',
  windows949: 'cp949',
  uhc: 'cp949',
  ms949: 'cp949',
  xwindows949: 'cp949',
  xsjis: 'shift_jis',
  sjis: 'shift_jis',
  mskanji: 'shift_jis',
  windows31j: 'shift_jis',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  eucjp: 'euc-jp',
  xeucjp: 'euc-jp',
  iso2022jp: 'iso-2022-jp',
  csiso2022jp: 'iso-2022-jp',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  utf16: 'utf-16le',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  xgbk: 'gb18030',
};

/** The name of the encoding a label stands for; undefined where nobody knows the label. */
export function charsetOf(label: string | undefined): string | undefined {
  const plain = label
    ?.trim()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (!plain) return undefined;
  const known = Object.hasOwn(ALIASES, plain) ? ALIASES[plain] : undefined;
  if (known === 'cp949') return known;
  const windows = /^(?:win|cp)(125\d)$/.exec(plain)?.[1];
  const written = label!.trim().replace(/^["']|["']$/g, '');
  for (const name of [known, windows && `windows-${windows}`, written, written.replaceAll('_', '-')]) {
    const encoding = name && encodingOf(name);
    if (encoding) return encoding;
  }
  return undefined;
}

function encodingOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** What windows-1252 has in place of the control characters of Latin-1. Node 20 decodes it as Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Bytes in a known encoding to text; what cannot be read becomes U+FFFD. */
export function decodeAs(bytes: Buffer, charset: string): string {
  if (charset === 'cp949') return decodeKorean(bytes);
  if (charset === 'windows-1252')
    return bytes
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
  return new TextDecoder(charset).decode(bytes);
}
