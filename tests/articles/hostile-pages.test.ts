import { describe, expect, test } from 'vitest';
import { mainText } from '../../lib/articles/main-text';
import { readMetadata } from '../../lib/articles/page-metadata';
import { cpuMilliseconds } from '../cpu-time';

const prose = '<p>Korea and Japan agreed on a swap line of ten billion dollars.</p>';
const PAGES: [string, () => string][] = [
  ['3,000 nested boxes', () => `${'<div>'.repeat(3000)}${prose}`],
  ['20,000 nested boxes', () => '<div>'.repeat(20_000)],
  ['30,000 unclosed tags', () => `${'<b>'.repeat(30_000)}x`],
  ['60,000 links', () => `<body>${'<a href=/1>Korea and Japan sign.</a>'.repeat(60_000)}`],
  ['one line of a megabyte', () => `<p>${'Korea said yes. '.repeat(65_000)}`],
  ['a megabyte of spaces', () => `<p>${' '.repeat(1_000_000)}`],
  ['a megabyte of bare brackets', () => '<'.repeat(1_000_000)],
  ['29,000 bare brackets', () => '<'.repeat(29_000)],
  ['400,000 entities', () => '&amp;'.repeat(400_000)],
  ['50,000 line breaks', () => `<div>${'Korea said.<br><br>'.repeat(50_000)}`],
  ['15,000 boxes by name', () => `<body>${'<div class="related-x" id="ads-1">Korea said yes.</div>'.repeat(15_000)}`],
  ['300,000 attributes', () => `<p ${'a=b '.repeat(300_000)}>x`],
  ['a class of a megabyte', () => `<div class="${'a-'.repeat(500_000)}">x</div>`],
  ['a megabyte of JSON-LD brackets', () => `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`],
  ['NUL bytes', () => '\0'.repeat(100_000)],
  ['nothing', () => ''],
  ['JSON', () => '{"a":1}'],
];

describe('no page holds the reader up or breaks it', () => {
  test.each(PAGES)('%s', (_what, make) => {
    const html = make();
    const spent = cpuMilliseconds(() => {
      mainText(html);
      readMetadata(html, { url: 'https://x.kr/', now: new Date('2026-11-24T12:00:00Z'), zoneMinutes: 540 });
    });
    expect(spent).toBeLessThan(5000);
  });

  test('a page too deep for a tree is still read', () => {
    expect(mainText(`${'<div>'.repeat(3000)}${prose}`).text).toContain('swap line');
  });

  test('a page too deep for a tree is not read where part of it is behind a paywall', () => {
    const { text } = mainText(`${'<div>'.repeat(3000)}${prose}`, { paywalled: ['.closed'] });
    expect(text).toBe('');
  });
});

describe('the body in JSON-LD stands in only where the page gives little', () => {
  const body = 'Korea and Japan agreed on a swap line. '.repeat(10).trim();
  test('a page that is a shell', () => {
    expect(mainText('<html><body><div id="root"></div></body></html>', { articleBody: body }).text).toBe(body);
  });
  test('but not a stub that breaks off', () => {
    expect(mainText('<html><body></body></html>', { articleBody: `${body}…` }).text).toBe('');
  });
});
