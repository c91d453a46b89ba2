import { readingOf } from './readings';
import type { VerbGroup } from './verb-group';

const ASIDE: ReadonlySet<string> = new Set(['plan', 'propose', 'done', 'nothing']);
/** Verbs that make an infinitive an order, which is given: told them to speed up talks. */
export const ORDERS = /^(?:tell|order|instruct|direct|vote|act|choose|be)$/;
/** left for Tokyo to meet him: still to come. */
const MOVES = /^(?:leave|depart|fly|head|travel|set|go)$/;

/** A proposal to add a subject was put forward: the infinitive belongs to the noun, and the verb follows. */
export const isInSubject = (
  group: VerbGroup,
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
  text: string,
): boolean =>
  group.tense === 'infinitive' &&
  before === undefined &&
  // Seoul's decision to suspend it hurt tourism, though the verb looks like its base
  (/(?:decision|move|agreement|attempt|failure|refusal|willingness|readiness)\s$/.test(text.slice(0, group.start)) ||
    isFollowed(group, after, text));

const isFollowed = (group: VerbGroup, after: VerbGroup | undefined, text: string): boolean =>
  after !== undefined &&
  after.tense !== 'infinitive' &&
  after.tense !== 'participle' &&
  after.tense !== 'gerund' &&
  !/[,;]|(?<![a-z])(?:and|but|that|which|who|as)(?![a-z])/.test(text.slice(group.end, after.start)) &&
  /(?:proposal|plan|decision|agreement|bid|move|effort|efforts|attempt|request|call|deal|offer|pledge|promise|accord|idea|push|scheme|intention|deadline|motion|resolution)s?\s(?:(?:by|of|from|between) [^,;]{2,50}\s)?$/.test(
    text.slice(0, group.start),
  );

/** became the first to set foot: an infinitive is to come only where its subject, or an order, stands before it. */
export const isAside = (group: VerbGroup, before: VerbGroup | undefined, text: string): boolean =>
  group.tense === 'infinitive' &&
  ASIDE.has(readingOf(group) ?? 'nothing') &&
  (/(?<![a-z])not\s$/.test(text.slice(0, group.start)) ||
    // is reluctant to lift it
    (before !== undefined && before.lemma === 'be' && before.sense === 'say') ||
    (before !== undefined &&
      before.tense !== 'participle' &&
      !ORDERS.test(before.lemma) &&
      !(MOVES.test(before.lemma) && group.sense === 'meet') &&
      !ASIDE.has(readingOf(before) ?? '')));
