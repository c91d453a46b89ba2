import { parse } from 'csv-parse/sync';
import { parseFeed as feedsmithParse } from 'feedsmith';
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../../lib/events/build-event';
import type { Event } from '../../../lib/model/event';
import { LANGUAGES } from '../../../lib/model/vocabularies';
import { COLUMNS } from '../../../lib/query/formats/columns';
import { csvOf } from '../../../lib/query/formats/csv';
import { atomOf, jsonFeedOf, rssOf } from '../../../lib/query/formats/feeds';
import { icsOf } from '../../../lib/query/formats/ics';
import { markdownOf } from '../../../lib/query/formats/markdown';
import { ndjsonOf } from '../../../lib/query/formats/ndjson';
import { mention } from '../../make';
import { EVENTS, held, hostile, planned } from '../events';

const summaries = EVENTS.map(({ mentions: _mentions, ...summary }) => summary);

describe('CSV, read by csv-parse', () => {
  const read = (text: string, bom = false): Record<string, string>[] => parse(text, { columns: true, bom });

  test.each(LANGUAGES)('every event is a row with every column, titles in %s', (language) => {
    const rows = read(csvOf(EVENTS, language));
    expect(rows.map((r) => r.id)).toEqual(EVENTS.map((e) => e.id));
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS);
    expect(rows[0]).toMatchObject({ sides: 'both', severity: '3', url: 'https://minato.example/2' });
  });

  test('a quote with commas, quotation marks and line ends comes back whole', () =>
    expect(read(csvOf(EVENTS, 'en')).at(-1)!.quote).toBe(hostile.steps[0]!.proof.quote));

  test('no cell runs as a formula in a spreadsheet', () => {
    const cells = read(csvOf(EVENTS, 'en')).flatMap((row) => Object.values(row));
    expect(cells.filter((c) => /^[=+\-@\t\r]/.test(c))).toEqual([]);
    expect(cells).toContain(`'${hostile.subject}`);
  });

  test('Excel is told the encoding when asked, lines end as RFC 4180 says', () => {
    const text = csvOf([held], 'ko', { bom: true, columns: ['id', 'title'] });
    expect(text).toBe('\uFEFFid,title\r\ne1,"한일 정상회담 개최 (2024년 9월 6일, 서울)"\r\n');
    expect(read(text, true)).toHaveLength(1);
  });

  test('no event is a head alone', () => expect(read(csvOf([], 'en'))).toEqual([]));
});

test('NDJSON: a line an event, with its evidence where the event is whole', () => {
  const lines = ndjsonOf(EVENTS, 'ja').trimEnd().split('\n');
  expect(lines.map((l) => JSON.parse(l).id)).toEqual(EVENTS.map((e) => e.id));
  expect(JSON.parse(lines[0]!)).toMatchObject({ field: 'diplomacy', mentions: held.mentions });
  expect(JSON.parse(ndjsonOf(summaries, 'en').split('\n')[0]!)).not.toHaveProperty('mentions');
  expect(ndjsonOf([], 'en')).toBe('');
});

test('Markdown: what the web wrote stays text in its cell', () => {
  const lines = markdownOf(EVENTS, 'en').trimEnd().split('\n');
  expect(lines).toHaveLength(EVENTS.length + 2);
  for (const line of lines) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(8);
  expect(lines.at(-1)).toContain('\\<b\\>');
});

describe('iCalendar, read by ical.js', () => {
  const read = (text: string) => {
    const component = new ICAL.Component(ICAL.parse(text));
    return component.getAllSubcomponents('vevent').map((e) => ({
      event: new ICAL.Event(e),
      value: (name: string) => e.getFirstPropertyValue(name)?.toString(),
    }));
  };
  const entry = (event: Event, language: 'en' | 'ko' | 'ja' = 'en') => read(icsOf([event], language))[0]!;

  test.each(LANGUAGES)('meetings and deadlines with their days, in %s', (language) => {
    const entries = read(icsOf(EVENTS, language));
    expect(entries.map((e) => [e.event.uid.split('@')[0], e.event.startDate.toString()])).toEqual([
      ['e1', '2024-09-06'],
      ['e2', '2024-09-20'],
      ['e3', '2024-09-15'],
      ['e4', '2024-08-01'],
      ['e5', '2024-12-31'],
      ['e6', '2024-09-02'],
    ]);
    for (const { event } of entries) expect(event.summary.length).toBeGreaterThan(3);
  });

  test('days are whole days, the end being the day after', () => {
    const { event, value } = entry(planned);
    expect([event.startDate.isDate, event.endDate.toString()]).toEqual([true, '2024-09-21']);
    expect(value('dtstamp')).toBe('2024-09-05T00:00:00Z');
    expect(value('transp')).toBe('TRANSPARENT');
  });

  test('a month without a day is a tentative span', () => {
    const { event, value } = entry(EVENTS[3]!);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2024-08-01', '2024-09-01']);
    expect(value('status')).toBe('TENTATIVE');
  });

  test('what was called off is cancelled, not gone', () => expect(entry(EVENTS[2]!).value('status')).toBe('CANCELLED'));

  test('the same meeting keeps its UID and its sequence grows with each report', () => {
    const first = buildEvent('e1', held.mentions.slice(0, 1));
    const [before, after] = [entry(first), entry(held)];
    expect(before.event.uid).toBe(after.event.uid);
    expect(after.event.sequence).toBeGreaterThan(before.event.sequence);
  });

  test('a quote cannot forge lines of the calendar', () => {
    const { event } = entry(hostile);
    expect(event.description).toContain('END:VEVENT');
    expect(read(icsOf([hostile], 'en'))).toHaveLength(1);
  });

  test('lines are folded at 75 bytes and end as RFC 5545 says', () => {
    const text = icsOf(EVENTS, 'ja');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a year alone is no day; no event is an empty calendar', () => {
    const vague = buildEvent('v', [mention('v', { kind: 'summit', status: 'planned', date: '2025' })]);
    expect(read(icsOf([vague], 'en'))).toEqual([]);
    expect(read(icsOf([], 'en'))).toEqual([]);
  });

  test('the same events give the same bytes in every time zone', () => {
    const zone = process.env.TZ;
    const texts = ['Asia/Seoul', 'America/Los_Angeles', 'UTC'].map((tz) => {
      process.env.TZ = tz;
      return icsOf(EVENTS, 'en');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(texts).size).toBe(1);
  });
});

describe.each(LANGUAGES)('feeds in %s', (language) => {
  const newestFirst = ['e1', 'e2', 'e3', 'e6', 'e4', 'e5'].map((id) => `urn:kjm:event:${id}`);

  test('RSS, read by rss-parser', async () => {
    const { items } = await new Parser().parseString(
      rssOf(EVENTS, language, { self: 'https://host.example/v1/e.rss' }),
    );
    expect(items.map((i) => i.guid)).toEqual(newestFirst);
    expect(items[0]).toMatchObject({ link: 'https://minato.example/2', isoDate: '2024-09-06T08:00:00.000Z' });
    expect(items[0]!.content).toContain('両首脳は6日、ソウルで会談した。');
    expect(items[3]!.content).not.toMatch(/<script|\u0000/);
  });

  test('Atom, read by rss-parser and feedsmith: updated is the time of the last report', async () => {
    const text = atomOf(EVENTS, language, { self: 'https://host.example/v1/e.atom' });
    const { items } = await new Parser().parseString(text);
    expect(items.map((i) => i.id)).toEqual(newestFirst);
    const parsed = feedsmithParse(text);
    expect(parsed.format).toBe('atom');
    expect(text).toContain('<updated>2024-09-06T08:00:00.000Z</updated>');
  });

  test('JSON Feed 1.1', () => {
    const feed = JSON.parse(jsonFeedOf(EVENTS, language));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map((i: { id: string }) => i.id)).toEqual(newestFirst);
    for (const item of feed.items)
      expect(item).toMatchObject({ title: expect.stringMatching(/./u), content_text: expect.stringMatching(/./u) });
  });
});

test('feeds of nothing can be read as well', async () => {
  expect((await new Parser().parseString(rssOf([], 'en'))).items).toEqual([]);
  expect((await new Parser().parseString(atomOf([], 'en'))).items).toEqual([]);
  expect(JSON.parse(jsonFeedOf([], 'en')).items).toEqual([]);
});

test('summaries of a list, which do not know their articles, are exported without links', async () => {
  const { items } = await new Parser().parseString(rssOf(summaries, 'en'));
  expect(items).toHaveLength(EVENTS.length);
  expect(items[0]!.link).toBeUndefined();
  expect(icsOf(summaries, 'en')).not.toContain('URL:');
});
