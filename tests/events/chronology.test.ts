import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import topicData from '../../data/topics.json' with { type: 'json' };
import { historyEvent, parseChronology, upTo } from '../../lib/events/chronology';

const entries = parseChronology(readFileSync('data/chronology.jsonl', 'utf8'));
const topics = new Set(topicData.topics.map((t) => t.id));

describe('the bundled chronology', () => {
  test('begins with the treaty of 1965, in order, each entry once', () => {
    expect(entries[0]).toMatchObject({ date: '1965-06-22', topic: 'claims-1965' });
    expect(entries.map((e) => e.date)).toEqual([...entries.map((e) => e.date)].sort());
    expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
  });

  test('is told in three languages, on known topics, by known parties', () => {
    for (const { id, title, topic, actors } of entries) {
      expect(topics, id).toContain(topic);
      for (const text of [title.en, title.ko, title.ja]) expect(text?.length, id).toBeGreaterThan(1);
      expect(
        actors.some((a) => a === 'KR' || a === 'JP'),
        id,
      ).toBe(true);
    }
  });

  test('names a source or says that it is unsure', () => {
    const unsupported = entries.filter((e) => e.sources.length === 0 && e.confidence === 'high');
    expect(unsupported.map((e) => e.id)).toEqual([]);
    for (const url of entries.flatMap((e) => e.sources)) expect(URL.canParse(url), url).toBe(true);
  });

  test('makes events that never count as news', () => {
    for (const event of entries.map(historyEvent)) {
      expect(event.history).toBe(true);
      expect(event.steps.every((s) => !s.news)).toBe(true);
    }
  });

  test('can be cut at a day, for replays', () => {
    expect(upTo(entries, '1965-12-31').every((e) => e.date.startsWith('1965'))).toBe(true);
    expect(upTo(entries, undefined)).toHaveLength(entries.length);
  });
});

test.each([
  ['not JSON', '{"id": "h1"', /line 1 .* not JSON/],
  ['a bad date', '{"id":"h1","date":"1965-13-01"}', /1965-13-01/],
  ['an unknown kind', '{"id":"h1","date":"1965","kind":"war"}', /war/],
])('a damaged line (%s) is named', (_what, text, reason) => {
  expect(() => parseChronology(text)).toThrow(reason);
});
