import { overlaps } from '../../../text/span';
import type { Mode } from '../../locale';
import { EN_CUES } from './cues';
import type { Hit } from './hit';
import type { VerbGroup } from './verb-group';

const TOUCHES = /^(?:touch|cover|mention|include|contain|address|refer)$/;
/** It added that: said, and nothing done. */
const ADDED = /^(?: that|[,.;])/;
const A_PLAN = /(?:^|\s)(?:an?|the|its|their|this|that|any|another)\s(?:[a-z-]+\s)?$/i;
const CEREMONY = /^\s(?:ceremony|rite|event|session)(?![a-z])/;

/** A phrase of data/cues that stands in a clause, with the words of that. */
interface Phrase extends Hit {
  mode: Mode;
  words: string;
}

/** Verb groups that know better what their words say than a phrase does. */
const KNOWN_BETTER: readonly ((g: VerbGroup, phrase: Phrase, text: string) => boolean)[] = [
  (g) => (g.sense === 'act' || g.sense === 'sign') && g.tense === 'present',
  (g, { mode }) => g.sense === 'say' && mode === 'plan' && g.modal === 'would',
  (g, { mode }, text) =>
    g.sense === 'say' && mode === 'done' && g.lemma === 'add' && ADDED.test(text.slice(g.end, g.end + 6)),
  // is expected to touch on hydrogen
  (g, { mode }) => (mode === 'propose' || mode === 'plan') && g.tense === 'future' && TOUCHES.test(g.lemma),
  // ended a row over the pact
  (g) => g.sense === 'inert' && g.lemma === 'end',
  (g) => g.tense === 'participle',
];

/** A plan for the air forces to refuel is on hold: a noun, whose verb follows. */
const isPlanOf = (phrase: Phrase, read: readonly Hit[], text: string): boolean =>
  phrase.mode === 'plan' &&
  /^plans? /.test(phrase.words) &&
  A_PLAN.test(text.slice(0, phrase.start)) &&
  read.some((h) => h.start > phrase.end && h.group?.tense !== 'infinitive');

/** Thursday's signing ceremony was called off: what it is called. */
const isName = ({ mode, end }: Phrase, text: string): boolean =>
  mode === 'sign' && CEREMONY.test(text.slice(end, end + 12));

/**
 * What phrases say that no verb says better. `read` is what the verbs say; one inside a phrase that says more is taken out of it:
 * an exchange of notes was completed.
 */
export function phraseHits(
  text: string,
  groups: readonly VerbGroup[],
  aside: readonly VerbGroup[],
  read: Hit[],
): Hit[] {
  const found: Hit[] = [];
  for (const { mode, cue } of EN_CUES.modes) {
    for (const match of cue.all(text)) {
      const phrase: Phrase = { mode, start: match.index, end: match.index + match[0].length, words: match[0] };
      const inner = mode === 'sign' ? read.findIndex((h) => phrase.start < h.start && h.end <= phrase.end) : -1;
      if (inner >= 0) read.splice(inner, 1);
      const isRead =
        read.some(
          (h) => overlaps(h, phrase) && (mode !== 'deny' || (h.mode !== 'nothing' && h.start <= phrase.start)),
        ) ||
        aside.some((g) => overlaps(g, phrase)) ||
        groups.some((g) => overlaps(g, phrase) && KNOWN_BETTER.some((knows) => knows(g, phrase, text)));
      if (!isRead && !isPlanOf(phrase, read, text) && !isName(phrase, text))
        found.push({ mode, start: phrase.start, end: phrase.end });
    }
  }
  return found;
}
