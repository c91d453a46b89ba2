import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { createCue } from '../../lib/text/cue';
import { needlesOf } from '../../lib/text/needles';

describe('what must stand in a text for an expression to match', () => {
  test.each([
    ['held', ['held']],
    ['meets?', ['meet', 'meets']],
    ['(?<!press )(?:call|talk)s(?= on)', ['calls', 'talks']],
    ['spoke(?: \\w+)? by', ['spoke']],
    ['\\d+차 회의|면담', ['차 회의', '면담']],
    ['[를을] 열', ['를 열', '을 열']],
    ['합의.{0,9}$', ['합의']],
    ['(?:회담){2,}', ['회담']],
    ['\\d+', undefined],
    ['회담|을', undefined],
    ['held|\\w+ing', ['held', 'ing']],
    ['(?:a )?', undefined],
  ] as const)('%s', (source, expected) => {
    expect(needlesOf(source)).toEqual(expected);
  });

  test.each([
    ['[a-z]+ing on the', ['on the']],
    ['\\w+ing', undefined],
    ['put .{2,30}? back', ['put ']],
  ] as const)('at the edge of a word: %s', (source, expected) => {
    expect(needlesOf(source, true)).toEqual(expected);
  });
});

describe('a cue finds what its expression matches', () => {
  test.each([
    ['en', ['\\w+ly held'], 'was Jointly Held', 'Jointly Held'],
    ['en', ['put(?:s)? .{2,30}? back on', 'met'], 'He puts the drill back on track', 'puts the drill back on'],
    ['en', ['met'], 'it was metal', undefined],
    ['en', ['(?:South )?Korea'], 'in SOUTH KOREA', 'SOUTH KOREA'],
    ['ko', ['\\d+차 회의'], '제3차 회의를', '3차 회의'],
    ['ja', ['[\\u4e00-\\u9fff]{2}相会合'], '両国の外務相会合', '外務相会合'],
  ] as const)('%s %j in %s', (language: Language, words, text, expected) => {
    const cue = createCue(words, language);
    expect(cue.exec(text)?.[0]).toBe(expected);
    expect(cue.test(text)).toBe(expected !== undefined);
    expect(cue.all(text).map(([said]) => said)).toEqual(expected ? [expected] : []);
  });
});
