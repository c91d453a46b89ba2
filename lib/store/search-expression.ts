/** Which words an event must have to be found: one word, all of some, or any of some. */
export type SearchExpression =
  | { word: string }
  | { all: readonly SearchExpression[] }
  | { any: readonly SearchExpression[] };

/** Whether words satisfy an expression. */
export function isFoundBy(expression: SearchExpression, words: ReadonlySet<string>): boolean {
  if ('word' in expression) return words.has(expression.word);
  if ('all' in expression) return expression.all.every((part) => isFoundBy(part, words));
  return expression.any.some((part) => isFoundBy(part, words));
}
