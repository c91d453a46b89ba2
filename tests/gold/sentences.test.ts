import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { FAMILY, LANGUAGES, STAGE } from '../../lib/model/vocabularies';
import { readJsonLines } from './gold-file';

/** One ordinary sentence of a newsroom, which tells one thing in so many words. */
interface Sentence {
  text: string;
  publishedAt: string;
  family: (typeof FAMILY)[keyof typeof FAMILY];
  topic: string;
  stage: (typeof STAGE)[keyof typeof STAGE];
}

describe.each(LANGUAGES)('ordinary sentences, %s', (language) => {
  test.each(readJsonLines<Sentence>(`sentences-${language}`))(
    '$text',
    ({ text, publishedAt, family, topic, stage }) => {
      const { facts } = readArticle({ id: 'sentence', text, publishedAt, language });
      const told = facts
        .filter((f) => f.context === 'news')
        .map((f) => ({ family: FAMILY[f.kind], topic: f.topic, stage: STAGE[f.status] }));
      expect(told).toContainEqual({ family, topic, stage });
    },
  );
});
