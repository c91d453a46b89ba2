import { expect, test } from 'vitest';
import { sameInstrument } from '../../lib/events/act-words';
import type { Instrument } from '../../lib/model/vocabularies';

test.each<[Instrument, Instrument, boolean]>([
  ['mou', 'agreement', true],
  ['arrangement', 'mou', true],
  ['mou', 'accord', true],
  ['treaty', 'agreement', true],
  ['treaty', 'mou', false],
  ['mou', 'joint-declaration', false],
  ['agreement', 'joint-statement', false],
  ['exchange-of-notes', 'agreement', false],
])('%s and %s may name one paper: %s', (a, b, same) => {
  expect(sameInstrument(a, b)).toBe(same);
  expect(sameInstrument(b, a)).toBe(same);
});
