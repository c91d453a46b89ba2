import { expect, test } from 'vitest';
import { newsOf } from './read';

test.each([
  'The thaw came in 2023. Seoul fully normalised the GSOMIA pact that March, and Japan lifted its curbs on exports to South Korea in the same month.',
  'A look back at the steps that ended four years of export curbs and restored military intelligence sharing between South Korea and Japan.',
])('what is looked back on is no news: %s', (text) => expect(newsOf(text)).toEqual([]));
