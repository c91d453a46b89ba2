import type { Mode } from '../../locale';
import { EN_FILE } from './cues';

/** Participles that carry an act of their own: `..., signing a memorandum`, `while calling on Tokyo to`. */
const ACTS = EN_FILE.participles!.map(({ mode, words }) => ({ mode, words: words.join('|') }));
const WORDS = ACTS.map(({ words }) => words).join('|');
const STEPS = '(?:by\\s|while\\s|thus\\s|thereby\\s|also\\s|and\\s|formally\\s|jointly\\s|later\\s)*';

/** Source of a lookahead for a joint before such a participle. */
export const PARTICIPIAL = `${STEPS}(?:${WORDS})(?![a-z])`;

const OPENINGS = ACTS.map(({ mode, words }) => ({
  mode,
  pattern: new RegExp(`^[,\\s]*(?:after\\s|following\\s|before\\s)?${STEPS}(?<act>${words})(?![a-z])`, 'i'),
}));

/** Bare infinitives that go on a list of what was agreed or is planned. */
export const INFINITIVE = `(?:${EN_FILE.lists!.infinitive!.join('|')})\\s(?!up)`;
const INFINITIVE_FIRST = new RegExp(`^,?\\s*(?:and\\s)?(?:also\\s)?${INFINITIVE}`);

export const opensWithInfinitive = (text: string): boolean => INFINITIVE_FIRST.test(text);

/** The act a participial clause opens with, if it is one; offsets within the clause. */
export function participleOf(text: string): { mode: Mode; start: number; end: number } | undefined {
  for (const { mode, pattern } of OPENINGS) {
    const match = pattern.exec(text);
    const act = match?.groups?.act;
    if (act) return { mode, start: match[0].length - act.length, end: match[0].length };
  }
  return undefined;
}
