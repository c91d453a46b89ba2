/** A text without the characters of one class at its end: looked at from there, where an expression would try every place. */
export function withoutTail(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text[end - 1]!)) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
