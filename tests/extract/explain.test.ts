import { describe, expect, test } from 'vitest';
import { explainArticle } from '../../lib/extract/explain-article';
import { readArticle } from '../../lib/extract/read-article';
import { readArticles } from '../gold/gold-file';
import { PUBLISHED } from './read';

const explain = (text: string) => explainArticle({ id: 't', text, publishedAt: PUBLISHED });

describe('whoever asks how an article was read is told', () => {
  test('the words that decided, and the facts before and after the refiners', () => {
    const { sentences, facts } = explain('South Korea and Japan agreed on Tuesday to resume their security dialogue.');
    expect(sentences[0]!.clauses[0]).toMatchObject({ mode: 'agree', nothing: [] });
    expect(sentences[0]!.topics).toEqual(['security dialogue (security-dialogue)']);
    expect(sentences[0]!.drafts).toHaveLength(1);
    expect(facts).toMatchObject([{ topic: 'security-dialogue', status: 'agreed' }]);
  });

  test.each([
    ['no word of an act', '한일 양국 외교부는 10일 수출규제 문제를 논의했다.'],
    ['only supposed', 'If South Korea and Japan sign the AI pact, the two navies will refuel each other.'],
    [
      'somebody else acts',
      'China and Japan signed a memorandum on hydrogen on Tuesday; South Korea and Japan did not.',
    ],
  ])('why a clause gave nothing: %s', (why, text) => {
    const given = explain(text).sentences.flatMap((s) => s.clauses.flatMap((c) => c.nothing.map((n) => n.why)));
    expect(given).toContain(why);
  });

  test('which refiner took a fact away', () => {
    const { refiners } = explain(
      '한일 양국은 10일 안보대화를 재개하기로 합의했다. 한국과 일본 정부는 안보대화를 재개하기로 합의했다고 함께 발표했다.',
    );
    expect(refiners).toContainEqual(expect.objectContaining({ refiner: 'dedupe', effect: 'removed' }));
  });

  test('why an article was not read', () => {
    expect(explain('The soccer team won.')).toMatchObject({ relevance: { relevant: false }, sentences: [], facts: [] });
  });

  test('explaining reads the same facts as reading', () => {
    for (const { id, text, publishedAt, lang } of readArticles('dev').slice(0, 24)) {
      const input = { id, text, publishedAt, language: lang };
      expect(explainArticle(input).facts).toEqual(readArticle(input).facts);
    }
  });
});
