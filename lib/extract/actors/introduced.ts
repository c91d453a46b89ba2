import type { ArticleView } from '../article-view';

const TITLED =
  /^\W*(?:and |but |while )?(?:(?:Mr|Ms|Mrs|Dr)\.? )([A-Z][a-z]+)\s(?:[a-z]+ly\s|also\s|then\s|later\s)?[a-z]/;

/** The side of one who is no person we know, as the article introduces them: Kim Min of South Korea, Japan's Ken Sato. */
export function countryOf(surname: string, article: ArticleView): 'KR' | 'JP' | undefined {
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

/** Ms Jeong asked for help: the side of whoever the clause begins with. */
export function introducedSide(text: string, article: ArticleView): 'KR' | 'JP' | undefined {
  const [, surname] = TITLED.exec(text) ?? [];
  return surname === undefined ? undefined : countryOf(surname, article);
}
