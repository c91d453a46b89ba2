import type { Mode } from '../../locale';

/** Participles that carry an act of their own: `..., signing a memorandum`, `while calling on Tokyo to`. */
const ACTS: readonly (readonly [Mode, string])[] = [
  ['sign', 'signing|inking|adopting|concluding|issuing|releasing (?:a|the|their) joint|exchanging (?:notes|memorand)'],
  ['agree', 'agreeing|pledging|vowing|promising|undertaking|committing|reaching|striking|confirming|reaffirming'],
  [
    'demand',
    'urging|demanding|requesting|calling (?:on|for|upon)|asking (?!about)|pressing (?:for|Seoul|Tokyo|Japan|South|Korea)',
  ],
  ['propose', 'proposing|suggesting|inviting|seeking|considering'],
  ['announce', 'announcing|ordering|instructing|unveiling'],
  ['deny', 'denying|ruling out|rejecting reports'],
  ['cancel', 'cancel(?:l)?ing|calling off|scrapping plans'],
  ['postpone', 'postponing|putting off|delaying'],
  [
    'done',
    'lifting|easing|removing|relaxing|tightening|imposing|banning|suspending|halting|resuming|restarting|reopening|reviving|restoring|reinstating|launching|establishing|setting up|opening|extending|renewing|expanding|ending|terminating|dissolving|withdrawing|dropping (?:its|the|their|a)|protesting|summoning|lodging|expressing|voicing|scrapping (?:its|the|export|curbs)|meeting|holding',
  ],
];

const WORDS = ACTS.map(([, words]) => words).join('|');
const STEPS = '(?:while\\s|thus\\s|thereby\\s|also\\s|and\\s|formally\\s|jointly\\s|later\\s)*';

/** Source of a lookahead for a joint before such a participle. */
export const PARTICIPIAL = `${STEPS}(?:${WORDS})(?![a-z])`;

const OPENINGS = ACTS.map(([mode, words]) => ({
  mode,
  pattern: new RegExp(`^[,\\s]*(?:after\\s|following\\s|before\\s)?${STEPS}(?<act>${words})(?![a-z])`, 'i'),
}));

/** Bare infinitives that go on a list of what was agreed or is planned. */
export const INFINITIVE =
  '(?:expand|establish|launch|set up|resume|conduct|hold|lift|ease|create|extend|introduce|simplify|sign|strengthen|begin|start|stage|increase|double|share|exchange|suspend|end|restore|reinstate|open|promote|step up|deepen|regularize|cooperate|fund|dispatch|revive)\\s(?!up)';
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
