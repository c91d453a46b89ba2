import { sensesOf } from './verb-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

const WINS_OVER = wordSet('persuade convince get talk bring induce');
const TELLS = wordSet('tell advise warn remind');
const OTHER = wordSet(
  'korea japan seoul tokyo japanese korean ly line naver softbank counterpart counterparts neighbor neighbour ambassador envoy side firm company operator companies firms mitsubishi',
);
const STOPS = wordSet(', ; that it would will had has was is said');
const COURTS = wordSet('court judge judges bench tribunal justices');
/** How far behind the verb its addressee and the infinitive may stand. */
const REACH = 15;

/** told Tokyo on Wednesday to lift its ban: who is told to do something is asked for it, and has not done it. */
export const asksOf = (words: readonly Word[], from: number, lemma: string): boolean =>
  TELLS.has(lemma) && addresses(words, from) !== undefined;

/** persuaded Tokyo to drop its demand, got Seoul to extend the line: the other side agrees. */
export const winsOver = (words: readonly Word[], from: number, lemma: string): boolean => {
  const verb = WINS_OVER.has(lemma) ? addresses(words, from) : undefined;
  // got Tokyo to back its request: no act
  return (
    verb !== undefined && sensesOf(verb.kind.form?.lemma ?? '').some((s) => s.sense === 'act' && s.rest.length === 0)
  );
};

/** The infinitive that the other side is addressed with. */

function addresses(words: readonly Word[], from: number): Word | undefined {
  // what a court tells somebody to do is its ruling
  if (words.slice(0, from).some((w) => COURTS.has(w.text))) return undefined;
  let addressed = false;
  for (let k = from + 1; k <= from + REACH && k < words.length; k++) {
    const { text } = words[k]!;
    if (STOPS.has(text)) return undefined;
    if (OTHER.has(text)) addressed = true;
    // told Japan's ministry not to, told Seoul to: before any other noun of theirs
    if (text === 'to' && words[k + 1]?.kind.isBase) return addressed ? words[k + 1] : undefined;
  }
  return undefined;
}

const GLAD = wordSet('welcome hail praise applaud cheer greet');
const DECISION = wordSet('decision move step pledge promise offer agreement');
/** welcomed Tokyo's decision to lift its curbs: so it was decided. */
export const welcomes = (words: readonly Word[], from: number, lemma: string): boolean =>
  GLAD.has(lemma) &&
  words
    .slice(from + 2, from + 7)
    .some(
      (w, n, all) =>
        DECISION.has(w.text) &&
        words[from + 3 + n]?.text === 'to' &&
        words[from + 4 + n]?.kind.isBase === true &&
        [words[from + 1]!, ...all.slice(0, n)].some((v) => v.capital && /'s?$/.test(v.text)),
    );

const WINS = wordSet('win secure gain obtain get have');
const CONSENT = wordSet('agreement consent approval assent go-ahead nod backing permission');
/** won Tokyo's agreement to open it, has the go-ahead from Tokyo. */
export const winsAgreement = (words: readonly Word[], from: number, lemma: string): boolean =>
  WINS.has(lemma) &&
  words
    .slice(from + 1, from + 6)
    .some(
      (w, n) =>
        CONSENT.has(w.text) &&
        /^(?:to|from|for)$/.test(words[from + 2 + n]?.text ?? '') &&
        (words.slice(from + 1, from + 1 + n).some((v) => v.capital) || words[from + 3 + n]?.capital === true),
    );

/** turned to Seoul on Wednesday with a request for helicopters. */
export const turnsWith = (words: readonly Word[], from: number, lemma: string): boolean =>
  lemma === 'turn' &&
  words[from + 1]?.text === 'to' &&
  words
    .slice(from + 3, from + 9)
    .some((w, n, all) => w.text === 'with' && /^(?:request|appeal|plea|call|demand)$/.test(all[n + 2]?.text ?? ''));
