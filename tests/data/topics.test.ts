import { describe, expect, test } from 'vitest';
import pairs from '../../data/topic-pairs.json' with { type: 'json' };
import data from '../../data/topics.json' with { type: 'json' };
import { LANGUAGES } from '../../lib/model/vocabularies';

const fields = new Set(data.fields.map((f) => f.id));

describe('data/topics.json', () => {
  test('ids are unique and plain', () => {
    const ids = data.topics.map((t) => t.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(ids).toContain('leaders-summit');
    expect(ids).toContain('other');
  });

  test.each(data.topics.map((t) => [t.id, t] as const))('%s', (id, topic) => {
    expect(fields).toContain(topic.field);
    for (const language of LANGUAGES) {
      expect(topic.label[language]).toBeTruthy();
      const synonyms: string[] = topic.synonyms[language];
      const weak: string[] = (topic as { weak?: Record<string, string[]> }).weak?.[language] ?? [];
      if (id !== 'other') expect(synonyms.length + weak.length).toBeGreaterThan(0);
      expect(new Set([...synonyms, ...weak]).size, 'a term is listed once').toBe(synonyms.length + weak.length);
      for (const term of [...synonyms, ...weak]) expect(term).toBe(term.trim());
    }
  });

  test('no strong term names two topics in one language', () => {
    for (const language of LANGUAGES) {
      const seen = new Map<string, string>();
      for (const topic of data.topics) {
        for (const term of topic.synonyms[language] as string[]) {
          expect(seen.get(term) ?? topic.id, `${language} ${term}`).toBe(topic.id);
          seen.set(term, topic.id);
        }
      }
    }
  });
});

describe('data/topic-pairs.json', () => {
  const ids = data.topics.map((t) => t.id);
  test.each(pairs.pairs.map((p) => [`${p.topic}: ${p.words[0]}`, p] as const))('%s', (_, pair) => {
    expect(ids).toContain(pair.topic);
    expect(pair.with.length).toBeGreaterThan(0);
    for (const list of [pair.words, ...pair.with]) {
      expect(new Set(list).size, 'a word is listed once').toBe(list.length);
      for (const word of list) expect(word).toMatch(/^[A-Za-z0-9][A-Za-z0-9 .'-]*\*?(?: [a-z]+\*?)?$/);
    }
  });
});
