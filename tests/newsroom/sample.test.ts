import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS, LANGUAGES, STAGE, STATUSES } from '../../lib/model/vocabularies';
import { loadBundled, SAMPLE_DIR } from '../../lib/newsroom/bundled';
import type { Outlet, SampleArticle } from '../../lib/newsroom/model';
import { parseArticles } from '../../lib/newsroom/parse-articles';

interface Expected {
  developments: {
    key: string;
    kind: (typeof KINDS)[number];
    topic: string;
    steps: { status: (typeof STATUSES)[number]; date?: string; alert: boolean; articles: string[] }[];
    shouldAlert: boolean;
  }[];
  noAlert: string[];
  recaps: string[];
}

let outlets: Outlet[];
let articles: SampleArticle[];
let expected: Expected;
let topics: Set<string>;
const byId = (id: string) => articles.find((article) => article.id === id);
const languageOf = (id: string) => outlets.find((outlet) => outlet.id === byId(id)?.outlet)?.language;

beforeAll(async () => {
  ({ outlets, articles } = await loadBundled());
  expected = JSON.parse(await readFile(`${SAMPLE_DIR}/expected.json`, 'utf8')) as Expected;
  const known = JSON.parse(await readFile('data/topics.json', 'utf8')) as { topics: { id: string }[] };
  topics = new Set(known.topics.map((topic) => topic.id));
});

describe('outlets', () => {
  it('cover the three languages, the three feed formats, three countries and the legacy charsets', () => {
    expect(new Set(outlets.map((outlet) => outlet.language))).toEqual(new Set(LANGUAGES));
    expect(new Set(outlets.map((outlet) => outlet.format))).toEqual(new Set(['rss2', 'atom', 'rdf']));
    expect(new Set(outlets.map((outlet) => outlet.country)).size).toBeGreaterThanOrEqual(3);
    expect(outlets.some((outlet) => outlet.encoding === 'euc-kr' && outlet.language === 'ko')).toBe(true);
    expect(outlets.some((outlet) => outlet.encoding === 'shift_jis' && outlet.language === 'ja')).toBe(true);
    expect(new Set(outlets.map((outlet) => outlet.path)).size).toBe(outlets.length);
    expect(outlets.filter((outlet) => outlet.fullText)).toHaveLength(1);
  });
});

describe('articles', () => {
  it('have unique ids and paths below their outlet, and dates within the fortnight of the demo', () => {
    expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length);
    expect(new Set(articles.map((article) => article.path)).size).toBe(articles.length);
    for (const article of articles) {
      expect(article.path.startsWith(`/${article.outlet}/`), article.id).toBe(true);
      expect(Date.parse(article.publishedAt)).toBeGreaterThanOrEqual(Date.parse('2024-09-02T00:00:00+09:00'));
      expect(Date.parse(article.publishedAt)).toBeLessThan(Date.parse('2024-09-13T00:00:00+09:00'));
      if (article.updatedAt) expect(Date.parse(article.updatedAt)).toBeGreaterThan(Date.parse(article.publishedAt));
      expect(article.paragraphs.length, article.id).toBeGreaterThan(0);
    }
  });

  it('stand oldest first', () => {
    const times = articles.map((article) => Date.parse(article.publishedAt));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('can be written in the charset of their outlet', () => {
    for (const article of articles) {
      const encoding = outlets.find((outlet) => outlet.id === article.outlet)?.encoding ?? 'utf-8';
      const text = [
        article.title,
        article.summary,
        article.byline,
        article.caption,
        ...(article.related ?? []),
        ...article.paragraphs,
      ].join('\n');
      const bytes = iconv.encode(text, encoding);
      expect(iconv.decode(bytes, encoding), article.id).toBe(text);
      // a strict decoder knows KS X 1001 only, so the sample keeps to it
      expect(new TextDecoder(encoding, { fatal: true }).decode(bytes), article.id).toBe(text);
    }
  });

  it('include the speech of 10 September with its glued words', () => {
    const speech = byId('meridian-0910-1');
    const text = speech?.paragraphs.join('\n') ?? '';
    for (const glued of ['the12th Korea-Japan summit', 'memorandumof understanding', 'onSept. 6', '10 millionpeople']) {
      expect(text).toContain(glued);
    }
    expect(text.split(/\s+/).length).toBeGreaterThan(300);
  });
});

describe('expected.json', () => {
  it('names known articles, words of the vocabularies and stages that differ', () => {
    for (const development of expected.developments) {
      expect(KINDS).toContain(development.kind);
      expect(topics, development.key).toContain(development.topic);
      expect(development.shouldAlert).toBe(development.steps.some((step) => step.alert));
      const stages = development.steps.map((step) => STAGE[step.status]);
      expect(new Set(stages).size, development.key).toBe(stages.length);
      for (const step of development.steps) {
        expect(STATUSES).toContain(step.status);
        if (step.date) expect(step.date).toMatch(/^2024(-\d\d(-\d\d)?)?$/);
        expect(step.articles.length).toBeGreaterThan(0);
        for (const id of step.articles) expect(byId(id), id).toBeDefined();
      }
    }
    expect(new Set(expected.developments.map((development) => development.key)).size).toBe(
      expected.developments.length,
    );
  });

  it('gives every article one role: it tells news, or it must not alert', () => {
    const telling = new Set(expected.developments.flatMap((d) => d.steps.flatMap((step) => step.articles)));
    for (const article of articles) {
      expect(Number(telling.has(article.id)) + Number(expected.noAlert.includes(article.id)), article.id).toBe(1);
    }
    for (const id of [...expected.noAlert, ...expected.recaps]) expect(byId(id), id).toBeDefined();
    for (const id of expected.recaps) expect(expected.noAlert).toContain(id);
  });

  it('holds enough of each: developments, tellings, recaps, near misses', () => {
    expect(expected.developments.length).toBeGreaterThanOrEqual(12);
    expect(articles.length - expected.noAlert.length).toBeGreaterThanOrEqual(26);
    expect(expected.recaps).toHaveLength(5);
    expect(expected.noAlert.length - expected.recaps.length).toBe(11);
  });

  it('tells the major developments in all three languages', () => {
    const major = [
      'summit-seoul-2024-09-06',
      'nationals-protection-mou',
      'summit-follow-up-order',
      'travellers-10-million',
      'pre-entry-screening',
      'gimpo-haneda-flights',
      'finance-dialogue-busan',
      'sado-mine-protest',
      'foreign-ministers-tokyo',
      'hydrogen-mou',
    ];
    for (const key of major) {
      const steps = expected.developments.find((development) => development.key === key)?.steps ?? [];
      expect(new Set(steps.flatMap((step) => step.articles.map(languageOf))), key).toEqual(new Set(LANGUAGES));
    }
  });
});

describe('parseArticles', () => {
  it('skips blank lines and names a broken one', () => {
    expect(parseArticles('\n{"id":"a"}\n\n')).toEqual([{ id: 'a' }]);
    expect(() => parseArticles('{"id":"a"}\n{oops')).toThrow(/line 2/);
  });
});
