/** What the first case that answers says of a subject; undefined where none does. */
export function firstOf<S, A>(cases: readonly ((subject: S) => A | undefined)[], subject: S): A | undefined {
  for (const one of cases) {
    const answer = one(subject);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
