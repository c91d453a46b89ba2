import type { OneOfTwo } from '../../model/the-two';
import type { ArticleView } from '../article-view';

const TITLED =
  /^\W*(?:and |but |while )?(?:(?:Mr|Ms|Mrs|Dr)\.? )([A-Z][a-z]+)\s(?:[a-z]+ly\s|also\s|then\s|later\s)?[a-z]/;

/** The side of one who is no person we know, as the article introduces them: Kim Min of South Korea, Japan's Ken Sato. */
export function countryOf(surname: string, article: ArticleView): OneOfTwo | undefined {
  const who = `(?:[A-Z][a-z-]+ )?${surname}(?: [A-Z][a-z]+-?[a-z]*)?`;
  const of = new RegExp(`${who}(?:,? of|,? from) (South Korea|Korea|Japan)(?![a-z])`);
  const own = new RegExp(`(South Korea|Korea|Japan)(?:'s|n|ese) [^.;]{0,60}?,? ?${who}(?![a-z])`);
  for (const view of article.sentences) {
    const known = view.people.find((p) => view.text.slice(p.start, p.end).endsWith(surname));
    if (known && (known.person.country === 'KR' || known.person.country === 'JP')) return known.person.country;
    const found = of.exec(view.text)?.[1] ?? own.exec(view.text)?.[1];
    if (found) return found === 'Japan' ? 'JP' : 'KR';
  }
  return undefined;
}

/** Choi also asked: a surname alone before its verb. */
const ALONE =
  /^\W*(?:and |but |while )?([A-Z][a-z]+)\s(?:(?:[a-z]+ly|also|then|later|in turn)\s)?(?:said|told|[a-z]{3,}ed|will|would|has|had|did|is|was)(?![a-z])/;
/** Choi Won-ho, the ministry's director: a given name with a hyphen is Korean. */
const KOREAN = /^\W*(?:[A-Z][a-z]+ |[Tt]he |[a-z]+ ){0,6}[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+(?![a-z])/;
const OF_OFFICE =
  /(?<![a-z])(?:minister|director|spokes(?:man|woman|person)|officials?|chief|secretary|ambassador|envoy|head|commissioner|advis[eo]r|deputy|administrator|negotiator|chair(?:man|woman)?|president|premier)(?![a-z])/i;
/** "...," said Oh Yu-kyoung, the minister. */
const SAID_BY =
  /(?:said|says|told reporters) (?:[A-Z][a-z]+ |the |[a-z]+ ){0,6}[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+(?![a-z])/;
const full = new Map<string, RegExp>();

/** The surname with a given name that has a hyphen. */
function fullName(surname: string): RegExp {
  const pattern = full.get(surname) ?? new RegExp(`(?<![A-Za-z])${surname} [A-Z][a-z]+-[a-z]+`);
  full.set(surname, pattern);
  return pattern;
}

/** Whether the article introduces the bearer of a surname as a Korean of office: Education Minister Choi Kyo-jin. */
const isKoreanOfficial = (surname: string, article: ArticleView): boolean =>
  article.sentences.some(({ text }) => {
    const at = text.search(fullName(surname));
    return at >= 0 && OF_OFFICE.test(text.slice(Math.max(0, at - 70), at + 90)) && !/North Korea/.test(text);
  });

/** Ms Jeong asked for help: the side of whoever the clause begins with. */
export function introducedSide(text: string, article: ArticleView): OneOfTwo | undefined {
  const [, surname] = TITLED.exec(text) ?? [];
  if (surname !== undefined) return countryOf(surname, article);
  if (KOREAN.test(text) && OF_OFFICE.test(text.slice(0, 120)) && !/North Korea/.test(text)) return 'KR';
  const said = SAID_BY.exec(text);
  if (said && OF_OFFICE.test(text.slice(said.index)) && !/North Korea/.test(text)) return 'KR';
  const [, alone] = ALONE.exec(text) ?? [];
  return alone !== undefined && isKoreanOfficial(alone, article) ? 'KR' : undefined;
}
