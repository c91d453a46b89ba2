/** Words that are asked for one by one: `wordSet('let leave allow')`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
