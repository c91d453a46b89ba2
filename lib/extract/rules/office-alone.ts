import { isThird } from '../../model/the-two';
import type { ActClause } from './act-clause';

/** 대통령은, 외교 당국은, 大統領は: an office that one of the two alone has, or that a newsroom means at home, with nobody named. */
const OFFICE_ALONE: ReadonlyArray<readonly [string, RegExp]> = [
  ['KR', /^\s?(?:[^,]{1,12}, )?(?:외교 |보건 |금융 |방역 |통상 )?(?:당국|대통령)[은이]\s/u],
  ['KR', /^(?:[^、。]{1,10}、)?大統領[はが]/u],
  ['JP', /^(?:[^、。]{1,10}、)?(?:自民党|自公|自維)政権[はが]/u],
];

/** The side whose office opens a sentence, where nobody of another country has been named just before. */
export function officeAlone(opening: string, { sentence: { index }, article }: ActClause): string | undefined {
  const found = OFFICE_ALONE.find(([, pattern]) => pattern.test(opening))?.[0];
  // トランプ大統領は…。大統領は…: another's
  const others = article.sentences
    .slice(Math.max(0, index - 2), index + 1)
    .some(
      ({ names, people }) =>
        names.some(({ value }) => value.countries.some(isThird)) ||
        people.some(({ person }) => person.country !== 'KR' && person.country !== 'JP'),
    );
  return found && !others ? found : undefined;
}
