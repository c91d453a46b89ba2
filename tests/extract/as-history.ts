import type { Fact } from '../../lib/model/fact';
import { newsOf } from './read';

/** A Thursday. */
const PUBLISHED = '2026-09-10T09:00:00+09:00';
const LEAD = 'The foreign ministers of South Korea and Japan met in Seoul on Wednesday and discussed cooperation. ';

/** What comes out as news of the words behind the lead. */
export const newsBehind = (text: string): Fact[] =>
  newsOf(LEAD + text, PUBLISHED).filter(({ evidence }) => evidence.start >= LEAD.length - 1);

/** What the words look back on. */
export const MATTERS = ['currency swap', 'seafood ban', 'export curbs', 'working holiday program'];
/** A way of telling it, with a matter put in. */
export const fill = (way: string, matter: string): string => {
  const many = matter.endsWith('curbs');
  const verb = (one: string, several: string) => (many ? several : one);
  return way
    .replaceAll('{M}', matter)
    .replace('{was}', verb('was', 'were'))
    .replace('{is}', verb('is', 'are'))
    .replace('{has}', verb('has', 'have'))
    .replace('{dates}', verb('dates', 'date'))
    .replace('{traces}', verb('traces', 'trace'))
    .replace('{goes}', verb('goes', 'go'));
};
