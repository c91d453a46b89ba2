import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../lib/feeds/decode';
import type { Language } from '../../lib/model/vocabularies';
import { charsetOf, decodeAs } from '../../lib/net/charset';
import { cpuMilliseconds } from '../cpu-time';

const KO = '한일 정상회담에서 통화스와프 협정에 서명했다. 뷁 똠방각하 햏 펲 ①㈜';
const JA = '日韓首脳会談で通貨スワップ協定に署名した。髙島﨑 ①㈱ ～ カタカナ';
const EN = 'The “Korea–Japan” summit – café';
const JIS = Buffer.concat([
  Buffer.from('<?xml version="1.0"?><a>\x1b$B', 'latin1'),
  Buffer.from('F|4Z', 'latin1'), // 日韓 in JIS X 0208
  Buffer.from('\x1b(B</a>', 'latin1'),
]);
const xml = (text: string, label?: string) =>
  `<?xml version="1.0"${label ? ` encoding="${label}"` : ''}?><a>${text}</a>`;
const bytes = (text: string, charset: string, label?: string) => iconv.encode(xml(text, label), charset);

interface Case {
  name: string;
  body: Buffer;
  holds: string;
  contentType?: string;
  override?: string;
  language?: Language;
}

const CASES: Case[] = [
  { name: 'UTF-8 without any label', body: bytes(KO, 'utf8'), holds: KO },
  {
    name: 'UTF-8 with a byte order mark',
    body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(JA, 'utf8')]),
    holds: JA,
  },
  {
    name: 'UTF-8 that the server calls euc-kr',
    body: bytes(KO, 'utf8'),
    contentType: 'text/xml; charset=euc-kr',
    holds: KO,
  },
  { name: 'UTF-8 that the document calls euc-kr', body: bytes(KO, 'utf8', 'euc-kr'), holds: KO },
  {
    name: 'UTF-8 that the server calls iso-8859-1',
    body: bytes(JA, 'utf8', 'utf-8'),
    contentType: 'text/xml; charset=ISO-8859-1',
    holds: JA,
  },
  {
    name: 'UTF-8 after the operator set euc-kr and the publisher moved on',
    body: bytes(KO, 'utf8'),
    override: 'euc-kr',
    holds: KO,
  },
  { name: 'cp949 declared as euc-kr', body: bytes(KO, 'cp949', 'euc-kr'), holds: KO },
  {
    name: 'cp949 labelled ks_c_5601-1987 by the server',
    body: bytes(KO, 'cp949'),
    contentType: 'text/xml; charset=ks_c_5601-1987',
    holds: KO,
  },
  { name: 'cp949 labelled MS949', body: bytes(KO, 'cp949', 'MS949'), holds: KO },
  { name: 'cp949 labelled euc_kr', body: bytes(KO, 'cp949', 'euc_kr'), holds: KO },
  {
    name: 'cp949 that the server calls utf-8',
    body: bytes(KO, 'cp949', 'euc-kr'),
    contentType: 'text/xml; charset=utf-8',
    holds: KO,
  },
  {
    name: 'cp949 that everybody calls utf-8',
    body: bytes(KO, 'cp949', 'utf-8'),
    contentType: 'text/xml; charset=utf-8',
    language: 'ko',
    holds: KO,
  },
  {
    name: 'cp949 where the server default is iso-8859-1',
    body: bytes(KO, 'cp949', 'euc-kr'),
    contentType: 'text/xml; charset=iso-8859-1',
    holds: KO,
  },
  { name: 'cp949 without any label in a Korean feed', body: bytes(KO, 'cp949'), language: 'ko', holds: KO },
  { name: 'cp949 by the word of the operator', body: bytes(KO, 'cp949', 'shift_jis'), override: 'euc-kr', holds: KO },
  { name: 'Shift_JIS declared', body: bytes(JA, 'shift_jis', 'Shift_JIS'), holds: JA },
  {
    name: 'Shift_JIS labelled windows-31j',
    body: bytes(JA, 'shift_jis'),
    contentType: 'application/xml;charset="windows-31j"',
    holds: JA,
  },
  { name: 'Shift_JIS labelled x-sjis', body: bytes(JA, 'shift_jis', 'x-sjis'), holds: JA },
  { name: 'Shift_JIS without any label in a Japanese feed', body: bytes(JA, 'shift_jis'), language: 'ja', holds: JA },
  {
    name: 'EUC-JP declared',
    body: bytes('日韓首脳会談で署名した', 'euc-jp', 'EUC-JP'),
    holds: '日韓首脳会談で署名した',
  },
  {
    name: 'EUC-JP without any label in a Japanese feed',
    body: bytes('日韓首脳会談で通貨スワップに署名した', 'euc-jp'),
    language: 'ja',
    holds: '日韓首脳会談で通貨スワップに署名した',
  },
  { name: 'ISO-2022-JP declared', body: JIS, contentType: 'text/xml; charset=iso-2022-jp', holds: '日韓' },
  { name: 'ISO-2022-JP without any label', body: JIS, holds: '日韓' },
  {
    name: 'UTF-16 little-endian with a mark',
    body: Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(KO, 'utf-16le', 'utf-16')]),
    holds: KO,
  },
  {
    name: 'UTF-16 big-endian with a mark',
    body: Buffer.concat([Buffer.from([0xfe, 0xff]), bytes(KO, 'utf-16be', 'utf-16')]),
    holds: KO,
  },
  { name: 'UTF-16 without a mark', body: bytes(JA, 'utf-16le', 'utf-16'), holds: JA },
  { name: 'windows-1252 called iso-8859-1', body: bytes(EN, 'win1252', 'iso-8859-1'), language: 'en', holds: EN },
  { name: 'windows-1252 without any label in an English feed', body: bytes(EN, 'win1252'), language: 'en', holds: EN },
  { name: 'a label nobody knows', body: bytes(KO, 'cp949', 'klingon'), language: 'ko', holds: KO },
];

describe('the reader sees the letters the publisher wrote', () => {
  test.each(CASES)('$name', ({ body, contentType, override, language, holds }) => {
    expect(decodeFeed(body, contentType, override, language)).toContain(holds);
  });

  test('one broken byte in a UTF-8 feed costs one letter, not the feed', () => {
    const whole = Buffer.from(xml(KO.repeat(50)));
    whole[200] = 0xff;
    expect(decodeFeed(whole, 'text/xml; charset=utf-8', undefined, 'ko')).toContain(KO);
  });

  test('all 11,172 Korean syllables survive cp949', () => {
    const all = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index)).join('');
    expect(decodeFeed(bytes(all, 'cp949', 'euc-kr'))).toContain(all);
  });

  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const pairs = range(0x81, 0xfe).flatMap((lead) =>
    [...range(0x40, 0x7e), ...range(0x81, 0xfe)].map((trail) => Buffer.of(lead, trail)),
  );
  test.each([
    ['cp949', 'euc-kr', pairs],
    ['shift_jis', 'windows-31j', pairs],
    ['euc-jp', 'EUC_JP', pairs],
    ['euc-jp', 'euc-jp', pairs.map((pair) => Buffer.concat([Buffer.of(0x8f), pair]))],
    [
      'win1252',
      'latin1',
      range(0xa0, 0xff)
        .concat(0x80, 0x93, 0x94, 0x97, 0x99)
        .map((byte) => Buffer.of(byte)),
    ],
  ])('no letter that iconv-lite reads in %s is lost where %s is declared', (charset, label, letters) => {
    const lost = letters.filter((letter) => {
      const read = iconv.decode(letter, charset);
      return !read.includes('\ufffd') && decodeAs(letter, charsetOf(label) as string) !== read;
    });
    expect(lost.map((letter) => letter.toString('hex'))).toEqual([]);
  });

  test.each([
    ['utf8', 'utf-8'],
    ['UTF16', 'utf-16le'],
    ['Shift-JIS', 'shift_jis'],
    ['cp932', 'shift_jis'],
    ['EUC-KR', 'cp949'],
    ['CP1252', 'windows-1252'],
    ['win1251', 'windows-1251'],
    ['gb2312', 'gb18030'],
    ['koi8-r', 'koi8-r'],
    ['klingon', undefined],
  ])('the label %s means %s', (label, charset) => {
    expect(charsetOf(label)).toBe(charset);
  });

  test.each([
    ['letters nobody writes', Buffer.alloc(8 * 1024 * 1024, 0xff)],
    ['half letters', Buffer.alloc(8 * 1024 * 1024, 0x82)],
    ['Korean', Buffer.alloc(8 * 1024 * 1024, iconv.encode('한국과 일본 ', 'cp949'))],
  ])('8 MB of %s without a label hold nobody up', (_what, body) => {
    expect(cpuMilliseconds(() => decodeFeed(body, undefined, undefined, 'ko'))).toBeLessThan(3000);
  });
});
