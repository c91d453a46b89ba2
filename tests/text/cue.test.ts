import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CueFile } from '../../lib/extract/cue-tables';
import { LANGUAGES } from '../../lib/model/vocabularies';
import { createCue } from '../../lib/text/cue';
import { normalise } from '../../lib/text/normalise';
import { splitSentences } from '../../lib/text/split-sentences';
import { readArticles } from '../gold/gold-file';

const found = (matches: Iterable<RegExpExecArray>): (string | number)[] =>
  Array.from(matches, (match) => [match.index, match[0]]).flat();

describe.each(LANGUAGES)('words looked for one by one, %s', (language) => {
  const path = join(import.meta.dirname, `../../data/cues/${language}.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as CueFile;
  const lists = [file.modes, file.actions, file.instruments, file.meetings, file.offices]
    .flatMap((table) => table.map(({ words }) => words))
    .concat(Object.values(file.words))
    .filter((words) => words.length > 0);
  const sentences = readArticles(`own-${language}`).flatMap(({ text }) => {
    const normal = normalise(text, language).text;
    return splitSentences(normal, language).map(({ start, end }) => normal.slice(start, end));
  });

  test('are found as one expression of all of them finds them', () => {
    for (const words of lists) {
      const cue = createCue(words, language);
      const any = `(?:${words.join('|')})`;
      const whole = language === 'en' ? new RegExp(`(?<![a-z])${any}(?![a-z])`, 'gi') : new RegExp(any, 'gu');
      for (const sentence of sentences) {
        const expected = found(sentence.matchAll(whole));
        expect(found(cue.all(sentence))).toEqual(expected);
        expect(cue.exec(sentence)?.index).toBe(expected[0]);
        expect(cue.test(sentence)).toBe(expected.length > 0);
      }
    }
  });
});
