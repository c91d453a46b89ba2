import type { EverydayVerb, VerbPlace } from './everyday-verb';
import { sensesOf } from './verb-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

const OTHER = wordSet(
  'korea japan seoul tokyo japanese korean ly line naver softbank counterpart counterparts neighbor neighbour ambassador envoy side firm company operator companies firms mitsubishi',
);
const STOPS = wordSet(', ; that it would will had has was is said');
const COURTS = wordSet('court judge judges bench tribunal justices');
/** How far behind the verb its addressee and the infinitive may stand. */
const REACH = 15;

/** The infinitive that the other side is addressed with. */
function addressed({ words, last }: VerbPlace): Word | undefined {
  // what a court tells somebody to do is its ruling
  if (words.slice(0, last).some((w) => COURTS.has(w.text))) return undefined;
  let isOther = false;
  for (let k = last + 1; k <= last + REACH && k < words.length; k++) {
    const { text } = words[k]!;
    if (STOPS.has(text)) return undefined;
    if (OTHER.has(text)) isOther = true;
    // told Japan's ministry not to, told Seoul to: before any other noun of theirs
    if (text === 'to' && words[k + 1]?.kind.isBase) return isOther ? words[k + 1] : undefined;
  }
  return undefined;
}

const DECISION = wordSet('decision move step pledge promise offer agreement');
const CONSENT = wordSet('agreement consent approval assent go-ahead nod backing permission');

/** Verbs by which one side brings the other to something. */
export const ASKING: readonly EverydayVerb[] = [
  // told Tokyo on Wednesday to lift its ban: who is told to do something is asked for it, and has not done it
  {
    verbs: wordSet('tell advise warn remind'),
    active: true,
    sense: 'demand',
    holds: (at) => addressed(at) !== undefined,
  },
  // persuaded Tokyo to drop its demand, got Seoul to extend the line: the other side agrees
  {
    verbs: wordSet('persuade convince get talk bring induce'),
    active: true,
    sense: 'agree',
    holds: (at) => {
      const verb = addressed(at);
      // got Tokyo to back its request: no act
      return (
        verb !== undefined &&
        sensesOf(verb.kind.form?.lemma ?? '').some((s) => s.sense === 'act' && s.rest.length === 0)
      );
    },
  },
  // welcomed Tokyo's decision to lift its curbs: so it was decided
  {
    verbs: wordSet('welcome hail praise applaud cheer greet'),
    active: true,
    sense: 'announce',
    holds: ({ words, last }) =>
      words
        .slice(last + 2, last + 7)
        .some(
          (w, n, all) =>
            DECISION.has(w.text) &&
            words[last + 3 + n]?.text === 'to' &&
            words[last + 4 + n]?.kind.isBase === true &&
            [words[last + 1]!, ...all.slice(0, n)].some((v) => v.capital && /'s?$/.test(v.text)),
        ),
  },
  // won Tokyo's agreement to open it, has the go-ahead from Tokyo
  {
    verbs: wordSet('win secure gain obtain get have'),
    sense: 'agree',
    holds: ({ words, last }) =>
      words
        .slice(last + 1, last + 6)
        .some(
          (w, n) =>
            CONSENT.has(w.text) &&
            /^(?:to|from|for)$/.test(words[last + 2 + n]?.text ?? '') &&
            (words.slice(last + 1, last + 1 + n).some((v) => v.capital) || words[last + 3 + n]?.capital === true),
        ),
  },
  // turned to Seoul on Wednesday with a request for helicopters
  {
    verbs: wordSet('turn'),
    active: true,
    sense: 'demand',
    holds: ({ words, last }) =>
      words[last + 1]?.text === 'to' &&
      words
        .slice(last + 3, last + 9)
        .some((w, n, all) => w.text === 'with' && /^(?:request|appeal|plea|call|demand)$/.test(all[n + 2]?.text ?? '')),
  },
];
