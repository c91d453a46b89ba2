import type { Mention } from '../model/event';

/** Two quotes that share so much of the shorter one were written once. */
const COPIED = 0.8;
/** Below so many letters chance makes quotes alike, and only the very same words are a copy. */
const TELLING = 24;
/** More independent voices than this are not counted: nobody's decision hangs on them. */
const ENOUGH = 12;
const GRAM = 4;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= text.length; i += 1) grams.add(text.slice(i, i + GRAM));
  return grams;
}

interface Voice {
  text: string;
  grams: Set<string>;
}

function isCopy(a: Voice, b: Voice): boolean {
  if (a.text === b.text) return true;
  const [few, many] = a.grams.size < b.grams.size ? [a.grams, b.grams] : [b.grams, a.grams];
  if (few.size < TELLING) return false;
  let shared = 0;
  for (const gram of few) if (many.has(gram)) shared += 1;
  return shared / few.size >= COPIED;
}

/**
 * How many outlets tell it in words of their own: a wire story that ten papers print is one voice. Mentions are in their
 * canonical order; of each outlet the first counts.
 */
export function independentVoices(mentions: readonly Mention[]): number {
  const voices: Voice[] = [];
  const heard = new Set<string>();
  for (const { fact, source } of mentions) {
    if (voices.length === ENOUGH) break;
    if (heard.has(source.outlet)) continue;
    heard.add(source.outlet);
    const text = plain(fact.evidence.text);
    const voice = { text, grams: gramsOf(text) };
    if (!voices.some((other) => isCopy(other, voice))) voices.push(voice);
  }
  return voices.length;
}
