import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/text/normalise';

const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{${width - 12},${width}}) `, 'g'), '$1\n');

const ENGLISH =
  'The foreign ministers of South Korea and Japan met in Seoul on Friday and agreed to resume a dialogue that had been broken off four years ago. Officials of both sides will meet in Tokyo in April. Nothing was said about the export controls that Japan keeps in place, and the two ministers took no questions from reporters afterwards.';

describe('lines broken at a width are whole again', () => {
  test('an English text of a mailing list, paragraph by paragraph', () => {
    const given = `${wrapped(ENGLISH, 70)}\n\n${wrapped(ENGLISH, 70)}`;
    expect(given.split('\n').length).toBeGreaterThan(8);
    expect(normalise(given, 'en').text).toBe(`${ENGLISH}\n\n${ENGLISH}`);
  });

  test('a Japanese one, without spaces', () => {
    const line = '日韓の外相は8日にソウルで会談し、途絶えていた対話を再開することで合意した。';
    const text = line.repeat(5);
    const given = text.replace(/(.{30})/gu, '$1\n');
    expect(normalise(given, 'ja').text).toBe(text);
  });

  test.each([
    ['paragraphs of a page', `${ENGLISH}\n${ENGLISH}\n${ENGLISH}\n${ENGLISH}\n${ENGLISH}`],
    ['a list', 'Agreed were:\n- chips\n- hydrogen\n- space\n- quantum\n- youth exchange\n'],
    ['a headline over its text', `Ministers agree to talk\nBy Kim Han-na\n${ENGLISH}`],
  ])('%s stays as it is', (_, text) => {
    expect(normalise(text, 'en').text).toBe(text);
  });

  test.each([
    ['co-oper-\nation', 'co-operation'],
    ['the memo-\n  randum was signed', 'the memorandum was signed'],
    ['a follow-\nup meeting', 'a follow-up meeting'],
    ['agreed to\nmeet again', 'agreed to meet again'],
  ])('%j', (given, expected) => {
    expect(normalise(given, 'en').text).toBe(expected);
  });
});

describe('a sentence that lost the space behind its stop', () => {
  test.each([
    ['en', 'They agreed.Foreign Minister Cho left.', 'They agreed. Foreign Minister Cho left.'],
    ['en', 'in 2023.The ministers', 'in 2023. The ministers'],
    ['en', 'see news.Example.com', 'see news.Example.com'],
    ['en', 'the U.S.-led drill', 'the U.S.-led drill'],
    ['ko', '합의했다.이어 두 장관은', '합의했다. 이어 두 장관은'],
    ['ko', '회담했습니다.(사진)', '회담했습니다. (사진)'],
    ['ko', '2027.4.14', '2027.4.14'],
  ] as const)('%s %s', (language, given, expected) => {
    expect(normalise(given, language).text).toBe(expected);
  });
});

describe('what a feed escaped twice', () => {
  test.each([
    ['Japan &amp; Korea &quot;agree&quot;', 'Japan & Korea "agree"'],
    ['the ministers&#39; talks &#8211; a first', "the ministers' talks - a first"],
    ['AT&T and R&D; done', 'AT&T and R&D; done'],
    ['&#0;&#x110000;&#xd800;', '   '],
  ])('%s', (given, expected) => {
    expect(normalise(given, 'en').text).toBe(expected);
  });
});

test('a quote from a broken text is the text as it was given', () => {
  const given = 'They agreed to re-\nsume talks &amp; drills.The memo-\nrandum follows.';
  const { text, toSource } = normalise(given, 'en');
  const at = (words: string): string => {
    const start = text.indexOf(words);
    const { start: from, end } = toSource({ start, end: start + words.length });
    return given.slice(from, end);
  };
  expect(at('resume talks')).toBe('re-\nsume talks');
  expect(at('talks & drills.')).toBe('talks &amp; drills.');
  expect(at('The memorandum')).toBe('The memo-\nrandum');
});
