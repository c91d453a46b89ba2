import iconv from 'iconv-lite';

/**
 * Labels that mean more than they say, as browsers read them. Node's own TextDecoder('euc-kr') knows only KS X 1001 and
 * garbles half of the Korean syllables (뷁, 똠, 펲), so Korean always goes through iconv-lite's cp949.
 */
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
  const name = known ?? label!.trim().replace(/^["']|["']$/g, '');
  return name === 'iso-2022-jp' || iconv.encodingExists(name) ? name : undefined;
}

/** Bytes in a known encoding to text; what cannot be read becomes U+FFFD. */
export function decodeAs(bytes: Buffer, charset: string): string {
  // iconv-lite has no ISO-2022-JP; Node's is exact.
  if (charset === 'iso-2022-jp') return new TextDecoder('iso-2022-jp').decode(bytes);
  return iconv.decode(bytes, charset);
}
