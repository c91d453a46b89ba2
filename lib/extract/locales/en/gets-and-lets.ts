import { wordSet } from './word-set';
import type { Word } from './words';

const LINKS = wordSet('link tie peg');
/** linked its return to Japan lifting its curbs: said on what it hangs. */
export const linksTo = (words: readonly Word[], from: number, lemma: string): boolean =>
  LINKS.has(lemma) &&
  words
    .slice(from + 1, from + 12)
    .some(
      (w, n) => w.text === 'to' && words[from + 2 + n]?.capital === true && words[from + 3 + n]?.kind.isGerund === true,
    );

const TAKES_IN = wordSet('receive collect get take');
const KEPT = wordSet(
  'remains bones ashes lists list records documents pages files papers copies statue artefacts artifacts relics skull',
);
/** received from Tokyo another batch of lists, the remains of five from Japan: they were handed over. */
export const receives = (words: readonly Word[], from: number, lemma: string): boolean => {
  if (!TAKES_IN.has(lemma)) return false;
  const near = words.slice(from + 1, from + 16);
  return near.some((w) => KEPT.has(w.text)) && near.some((w, n) => w.text === 'from' && near[n + 1]?.capital === true);
};

const OBSTACLES = wordSet('skip bypass avoid forgo forego');
/** Will let travelers skip fingerprinting: a burden taken off them. */
export const letsSkip = (words: readonly Word[], from: number, lemma: string): boolean =>
  (lemma === 'let' || lemma === 'allow' || lemma === 'permit') &&
  words.slice(from + 1, from + 9).some((w) => OBSTACLES.has(w.text));
