/*
 * Korean as Windows writes it (cp949, UHC), by Node's own decoder for what it knows. Node's 'euc-kr' knows KS X 1001 alone
 * and garbles the other half of the Korean syllables (뷁, 똠, 펲). Those need no table: they stand in the order of Unicode in
 * the places that KS X 1001 leaves free.
 */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const UNREADABLE = 0xfffd;
/** Two signs that came into the standard later than into Node's decoder. */
const LATER: readonly (readonly [number, string])[] = [
  [0xa2e6, '€'],
  [0xa2e7, '®'],
];

let letters: Uint16Array | undefined;

/** Bytes in cp949 to text; what cannot be read becomes U+FFFD. */
export function decodeKorean(bytes: Uint8Array): string {
  letters ??= readLetters();
  const text = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    let letter = byte;
    if (byte >= 0x80) {
      const second = bytes[at + 1] ?? 0;
      letter = letters[(byte << 8) | second] || UNREADABLE;
      // a half letter must not swallow the mark-up behind it
      if (letter !== UNREADABLE || second >= 0x80) at += 1;
    }
    text[length] = letter;
    length += 1;
  }
  return Buffer.from(text.buffer, 0, length * 2).toString('utf16le');
}

/** Of each pair of bytes the letter it stands for, or nought. */
function readLetters(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const known = new Set<number>();
  const decoder = new TextDecoder('euc-kr');
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    // rows for an office's own letters
    if (lead === 0xc9 || lead === 0xfe) continue;
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length !== 1 || letter === '\ufffd') continue;
      table[(lead << 8) | trail] = letter.charCodeAt(0);
      known.add(letter.charCodeAt(0));
    }
  }
  for (const [pair, letter] of LATER) table[pair] = letter.charCodeAt(0);
  const free = freePlaces();
  for (let syllable = FIRST_SYLLABLE; syllable <= LAST_SYLLABLE; syllable += 1)
    if (!known.has(syllable)) table[free.next().value as number] = syllable;
  return table;
}

/** The places beside KS X 1001 in which syllables stand, in order. */
function* freePlaces(): Generator<number> {
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    // from A1 on, the trails from A1 on are the standard's own
    const last = lead < 0xa1 ? 0xfe : 0xa0;
    for (let trail = 0x41; trail <= last; trail += 1) {
      const isFree = trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
      if (isFree) yield (lead << 8) | trail;
    }
  }
}
