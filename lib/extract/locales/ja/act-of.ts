import file from '../../../../data/cues/ja-verbs.json' with { type: 'json' };
import type { Action } from '../../../model/vocabularies';
import { everyMatch } from '../../../text/cue';
import type { Span } from '../../../text/span';
import type { VerbFile } from '../../verb-file';
import { isTold } from './described';

/** An official act, by the verb or the noun that names it. */
export interface FoundAct extends Span {
  action?: Action;
  /** An everyday word too (送る, 協力): an act only where an office does it. */
  weak: boolean;
}

const { nouns, verbs, weak } = file as VerbFile;
const WEAK = new Set(weak);

interface Lexeme {
  action?: Action;
  weak: boolean;
}

const lexeme = (word: string, action: Action | undefined): Lexeme => ({
  weak: WEAK.has(word),
  ...(action ? { action } : {}),
});
const NOUNS = new Map(nouns.flatMap(({ action, words }) => words.map((w) => [w, lexeme(w, action)] as const)));
const STEMS = verbs
  .flatMap(({ action, stems }) => stems.map((stem) => ({ stem, lexeme: lexeme(stem, action) })))
  // 引き継ぐ before 引く
  .sort((a, b) => b.stem.replace(/\[.*/u, '').length - a.stem.replace(/\[.*/u, '').length);
const LONGEST_FIRST = (a: string, b: string): number => b.length - a.length;

/** A noun that a light verb or a particle carries on: 再開|し, 撤廃|を, 設置|で. Each stem is a group of its own. */
const ACT = new RegExp(
  `(${[...NOUNS.keys()].sort(LONGEST_FIRST).join('|')})(?=[しすさせ、をにがのへもと]|で(?![はも])|案[をがにの]|「[^」]{1,16}」[をに]|$|済|な)|(?<![\\u4e00-\\u9fff])(?:${STEMS.map(({ stem }) => `(${stem})`).join('|')})`,
  'gu',
);
/** How far before the end of the predicate its act may stand. */
const REACH = 24;

/** The act of a predicate that ends at `end`: the last word of one within reach, with no comma between. */
export function actOf(text: string, end: number): FoundAct | undefined {
  const from = Math.max(0, end - REACH, text.lastIndexOf('、', end - 2) + 1);
  const part = text.slice(from, end);
  const match = everyMatch(ACT, part).findLast((m) => isTold(m, part));
  if (!match) return undefined;
  const found = match[1]
    ? NOUNS.get(match[1])
    : STEMS[match.slice(2).findIndex((group) => group !== undefined)]?.lexeme;
  return found && { start: from + match.index, end: from + match.index + match[0].length, ...found };
}
