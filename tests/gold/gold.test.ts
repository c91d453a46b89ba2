import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Reading } from '../../lib/model/fact';
import { KINDS, LANGUAGES } from '../../lib/model/vocabularies';
import { dateIn, readDatedPhrases } from './dated-phrases';
import floors from './floors.json' with { type: 'json' };
import { articleSets, type GoldArticle, isHeldOut, readArticles } from './gold-file';
import { ratiosOf, scoreReadings } from './score';
import { readTraps, wrongNews } from './traps';

const articlesIn = (language: string, sets: readonly string[]): GoldArticle[] =>
  sets
    // ids tell articles apart within a set
    .flatMap((set) => readArticles(set).map((article) => ({ ...article, id: `${set}/${article.id}` })))
    .filter(({ lang }) => lang === language);
const SEEN = articleSets().filter((set) => !isHeldOut(set));
const articlesOf = new Map(LANGUAGES.map((language) => [language, articlesIn(language, SEEN)]));

const read = ({ id, title, text, publishedAt, lang }: GoldArticle): Reading =>
  readArticle({ id, text, publishedAt, language: lang, ...(title ? { title } : {}) });

describe.each(LANGUAGES)('annotated articles, %s: nothing gets worse unseen', (language) => {
  const articles = articlesOf.get(language)!;
  const readings = new Map(articles.map((article) => [article.id, read(article)]));
  const floor = floors[language];

  test('all kinds together', () => {
    const ratios = ratiosOf(scoreReadings(articles, readings));
    expect(ratios.f1, 'F1').toBeGreaterThanOrEqual(floor.f1);
    expect(ratios.strict, 'F1 with stage and date right').toBeGreaterThanOrEqual(floor.strict);
    expect(ratios.backgroundAsNews, 'background told as news').toBeLessThanOrEqual(floor.backgroundAsNews);
    expect(ratios.relevanceRecall, 'relevant articles found').toBeGreaterThanOrEqual(floor.relevance);
    expect(ratios.relevancePrecision, 'irrelevant articles left out').toBeGreaterThanOrEqual(floor.relevance);
  });

  test.each(KINDS)('%s', (kind) => {
    expect(ratiosOf(scoreReadings(articles, readings, kind)).f1).toBeGreaterThanOrEqual(floor.kinds[kind]);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  test('articles that the rules were never fitted to are read no worse than before', () => {
    const articles = articlesIn(language, articleSets().filter(isHeldOut));
    const ratios = ratiosOf(scoreReadings(articles, new Map(articles.map((a) => [a.id, read(a)]))));
    expect(articles.length).toBeGreaterThanOrEqual(20);
    expect(ratios.f1, 'F1').toBeGreaterThanOrEqual(floors[language].heldOut.f1);
    expect(ratios.precision, 'facts that are right').toBeGreaterThanOrEqual(floors[language].heldOut.precision);
  });

  test('of sentences that lead keyword matchers astray, at most one in fifty does', () => {
    const traps = readTraps(language);
    const sprung = traps.filter((trap) => wrongNews(trap).length > 0).map(({ id }) => id);
    expect(traps.length).toBeGreaterThanOrEqual(150);
    expect(sprung.length / traps.length, sprung.join(' ')).toBeLessThanOrEqual(floors.traps);
  });

  test('of phrases with a date, nineteen in twenty are read exactly and hardly one is read wrongly', () => {
    const phrases = readDatedPhrases(language).map((phrase) => ({ ...phrase, read: dateIn(phrase) }));
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    const wrong = phrases.filter(({ date, read: found }) => found !== date && found !== null);
    const exact = phrases.filter(({ date, read: found }) => found === date);
    expect(exact.length / phrases.length).toBeGreaterThanOrEqual(0.95);
    expect(wrong.length / phrases.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.02);
  });
});

test('the same articles in another order give the same readings, to the byte', () => {
  const articles = [...articlesOf.values()].flat();
  const forward = articles.map((article) => JSON.stringify(read(article)));
  const backward = articles
    .toReversed()
    .map((article) => JSON.stringify(read(article)))
    .toReversed();
  expect(backward).toEqual(forward);
});
