import { FINAL, finalOf } from '../../../text/hangul';

/** How a finite or joining verb stands at the end of a clause. */
export type Ending = 'past' | 'present' | 'going-on' | 'will' | 'joining' | 'nominal';

/** What follows a tense: 했|다, 했|습니다, 했|으며, 했|지만, 했|는데, 했|음. */
const AFTER_TENSE =
  /^(?:다|습니다|어요|죠|지요|고|으며|으면서|으나|지만|는데|는데요|던|음|다가|다며|다면서|기에|기 때문|으니|는가|을까|더니|던데)?$/u;
const FORMAL = /(?:니다|는다|ㄴ다)$/u;
const JOINING = /(?:고|며|면서|하여|해|여|어|아|자|만나|러|려고|열려|되|돼|뒤|채|한편|반면에?|지만|으나|는데)$/u;

/**
 * The ending of a clause's last verb, without its sentence marks. A syllable that ends in ㅆ before what may follow a
 * tense is the past, but for 있 and 겠; one in ㄴ before 다 the present, as 는다 and 니다.
 */
export function endingOf(text: string): Ending | undefined {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  for (let i = word.length - 1; i >= Math.max(0, word.length - 6); i--) {
    const code = word.charCodeAt(i);
    if (finalOf(code) !== FINAL.ss) continue;
    if (!AFTER_TENSE.test(word.slice(i + 1))) continue;
    if (word[i] === '겠') return 'will';
    if (word[i] !== '있') return 'past';
    // 고 있다, 어 있다: goes on
    return 'going-on';
  }
  if (FORMAL.test(word)) return 'present';
  if (word.endsWith('다') && finalOf(word.charCodeAt(word.length - 2)) === FINAL.n) return 'present';
  if (/[다까요]$/u.test(word)) return undefined;
  if (/(?:함|됨|음)$/u.test(word)) return 'nominal';
  return JOINING.test(word) ? 'joining' : undefined;
}
