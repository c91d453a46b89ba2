import { readArticle } from '../../lib/extract/read-article';
import type { Fact } from '../../lib/model/fact';
import { FAMILY, STAGE } from '../../lib/model/vocabularies';

/** Published on Wednesday, 10 March 2027. */
export const PUBLISHED = '2027-03-10T18:00:00+09:00';

/** The facts of a short text, as published on PUBLISHED unless told otherwise. */
export const factsOf = (text: string, publishedAt = PUBLISHED): Fact[] =>
  readArticle({ id: 't', text, publishedAt }).facts;

export const newsOf = (text: string, publishedAt = PUBLISHED): Fact[] =>
  factsOf(text, publishedAt).filter((fact) => fact.context === 'news');

/** What a sentence behind a lead tells: family, topic, stage and whether it is background, or `none`. */
export const toldBehind =
  (lead: string) =>
  (text: string): string =>
    [
      ...new Set(
        factsOf(lead + text)
          .filter(({ evidence }) => evidence.start >= lead.length - 1)
          .map(
            ({ kind, topic, status, context }) =>
              `${FAMILY[kind]} ${topic} ${STAGE[status]}${context === 'background' ? ' bg' : ''}`,
          ),
      ),
    ]
      .sort()
      .join(', ') || 'none';
