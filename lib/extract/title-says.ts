import { isThird } from '../model/the-two';
import type { Language } from '../model/vocabularies';
import { findNames } from '../relevance/names';
import type { ArticleView } from './article-view';
import type { PersonMatch } from './find-people';

const OPINES =
  /[[【(<［](?:사설|칼럼|기고|시론|논단|오피니언|만물상|횡설수설|社説|主張|コラム|寄稿|論説|正論|天声人語|余録|オピニオン|時評)|^(?:社説|主張|사설)[:：\s]|^\W*(?:[Ee]ditorial|EDITORIAL|(?:[Gg]uest |[Gg]lobal )?[Oo]pinion|OPINION|[Oo]p-[Ee]d|[Cc]ommentary|COMMENTARY|[Cc]olumn|COLUMN|[Vv]iewpoint|[Ll]etters? to the editor)\s?[\])|:]/u;
const LOOKS_BACK =
  /^\W*(?:[Tt]imeline|TIMELINE|[Ff]actbox|FACTBOX|[Cc]hronology|[Kk]ey (?:dates|events|moments))(?![a-z])|(?:[Yy]ear|[Dd]ecade) in [Rr]eview|[Ll]ook(?:s|ing)? back (?:at|on)|결산|10대 뉴스|되돌아본|돌아본 |돌아보는|되짚어|발자취|연표|일지$|년사$|(?:규제|협정|선언|합의|체결|수교) \d+년(?:[,….?]|$)|(?:規制|協定|宣言|合意|締結|署名|正常化)(?:から)?\d+年(?:[　 、…]|$)|振り返|回顧|10大ニュース|年表|の歩み$|この1年/u;

/** Trump, Takaichi sign a pact: by a surname that the text gives in full. */
function isInTitle({ person: { name, country } }: PersonMatch, title: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return isThird(country) && new RegExp(`(?<![A-Za-z])${surname}(?![a-z])`).test(title);
}

/** What a title says of the text beneath it. */
export const titleSays = (
  title: string,
  language: Language,
  people: readonly PersonMatch[],
): Pick<ArticleView, 'looksBack' | 'opines' | 'strangeTitle'> => ({
  looksBack: LOOKS_BACK.test(title),
  opines: OPINES.test(title),
  strangeTitle:
    findNames(title, language).some((n) => n.value.countries.some(isThird)) ||
    (language === 'en' && people.some((p) => isInTitle(p, title))),
});
