import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/model/vocabularies';
import { CITE_STYLES, citationOf } from '../../lib/query/cite';
import { held, hostile } from './events';

interface Csl {
  title: string;
  author: { literal?: string; family?: string }[];
  issued: { 'date-parts': number[][] };
  URL: string;
  note: string;
}
const read = (text: string, format?: string): Csl => new Cite(text, format && { forceType: format }).data[0] as Csl;

describe.each(LANGUAGES)('a citation in %s is read by citation-js', (language) => {
  test.each([
    ['bibtex', '@bibtex/text'],
    ['ris', '@ris/file'],
    ['csl-json', undefined],
  ] as const)('as %s', (style, format) => {
    const item = read(citationOf(held, style, language, '2024-09-10'), format);
    expect(item.title).toMatch({ en: /^Korea-Japan summit held/, ko: /^한일 정상회담/, ja: /^日韓首脳会談/ }[language]);
    expect(item.issued['date-parts']).toEqual([[2024, 9, 6]]);
    expect(item.URL).toBe('https://minato.example/2');
    expect(item.note).toContain('両首脳は6日、ソウルで会談した。');
    expect(JSON.stringify(item.author)).toContain('Korea-Japan Monitor');
  });
});

test('plain text names the record, its revision, the evidence and the day it was looked at', () =>
  expect(citationOf(held, 'plain', 'en', '2024-09-10')).toBe(
    'Korea-Japan Monitor. "Korea-Japan summit held 6 September 2024 in Seoul." Event e1, revision 1, 2024-09-06. ' +
      'Evidence: 港新報, 2024-09-06, https://minato.example/2. Accessed 2024-09-10.\n',
  ));

test('words of the web cannot break out of their place', () => {
  const bibtex = citationOf(hostile, 'bibtex', 'en', '2024-09-10');
  expect(read(bibtex, '@bibtex/text').note).toContain('<script>alert(1)</script> & "quoted"');
  const tex = { ...hostile, subject: 'a} @misc{b, \\input{x} 100% #1 ~^' };
  expect(new Cite(citationOf(tex, 'bibtex', 'en', '2024-09-10'), { forceType: '@bibtex/text' }).data).toHaveLength(1);
  expect(citationOf(hostile, 'ris', 'en', '2024-09-10').trimEnd().split('\r\n')).toHaveLength(11);
});

test('every style ends its last line', () => {
  for (const style of CITE_STYLES) expect(citationOf(held, style, 'en', '2024-09-10')).toMatch(/\n$/);
});
