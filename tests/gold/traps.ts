import { readArticle } from '../../lib/extract/read-article';
import type { Fact } from '../../lib/model/fact';
import { FAMILY, type Family, type Language, STAGE, type Stage } from '../../lib/model/vocabularies';
import { readJsonLines } from './gold-file';

/** A sentence that leads keyword matchers astray, and the only news that is right to come out of it. */
export interface Trap {
  id: string;
  lang: Language;
  class: string;
  publishedAt: string;
  text: string;
  may: { family: Family; topic: string; stage: Stage }[];
}

export const readTraps = (language: Language): Trap[] => readJsonLines<Trap>(`traps-${language}`);

/** What comes out as news and should not. */
export function wrongNews(trap: Trap): Fact[] {
  const { facts } = readArticle({ id: trap.id, text: trap.text, publishedAt: trap.publishedAt, language: trap.lang });
  return facts.filter(
    (fact) =>
      fact.context === 'news' &&
      !trap.may.some((m) => m.family === FAMILY[fact.kind] && m.stage === STAGE[fact.status] && m.topic === fact.topic),
  );
}
