import file from '../../../../data/cues/en-verbs.json' with { type: 'json' };

/** Words of grammar, as data/cues/en-verbs.json lists them. */
const setOf = (name: keyof typeof file.function): ReadonlySet<string> => new Set(file.function[name]);

export const MODALS = setOf('modals');
export const BE = setOf('be');
export const HAVE = setOf('have');
export const DO = setOf('do');
export const NOT = setOf('not');
export const ADVERBS = setOf('adverbs');
export const LINKED = setOf('linked');
/** is set to, is due to: bound to come. */
export const BOUND = setOf('bound');
export const NO_ING = setOf('noGerunds');
export const NOT_BASE = setOf('noBases');
export const DETERMINERS = setOf('determiners');
export const AFTER_PARTICIPLE = setOf('afterParticiples');
export const SUBJECTS = setOf('subjects');
/** Third persons that are plural nouns as well. */
export const PLURALS = setOf('plurals');
