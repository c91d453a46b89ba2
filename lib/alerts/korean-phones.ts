import { plainPunctuation } from './sms-length';

/** Every character of KS X 1001: what Korean carriers pass on. Made of the code itself, row by row. */
function readAlphabet(): ReadonlySet<string> {
  const decoder = new TextDecoder('euc-kr');
  const all = new Set<string>();
  for (let ascii = 0x20; ascii < 0x7f; ascii += 1) all.add(String.fromCharCode(ascii));
  for (let row = 0xa1; row <= 0xfe; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const char = decoder.decode(new Uint8Array([row, cell]));
      if (char.length === 1 && char !== '\ufffd') all.add(char);
    }
  return all;
}

let alphabet: ReadonlySet<string> | undefined;

function isInAlphabet(char: string): boolean {
  // made with the first text message: a function that sends none starts without it
  alphabet ??= readAlphabet();
  return alphabet.has(char);
}

/** Whether a Korean phone shows all of it. */
export const isForKoreanPhones = (text: string): boolean => [...text].every(isInAlphabet);

/**
 * A text that Korean phones show: what they lack is put plainly where it can be (`—`), else a question mark stands in its
 * place, as the carrier would put it, but counted.
 */
export function forKoreanPhones(text: string): string {
  const plain = (char: string) => plainPunctuation(char.normalize('NFKC'));
  return [...text.normalize('NFC')]
    .map((char) => (isInAlphabet(char) ? char : isForKoreanPhones(plain(char)) ? plain(char) : '?'))
    .join('');
}
