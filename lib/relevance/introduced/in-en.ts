import type { OneOfTwo } from '../../model/the-two';
import { everyMatch } from '../../text/cue';
import { isJapaneseName, isKoreanName } from './name-shapes';
import type { Introduced } from './office-holder';

const OF_COUNTRY: readonly [RegExp, OneOfTwo | ''][] = [
  [/^(?:South )?Korea(?:n|'s)?$|^Seoul(?:'s)?$/, 'KR'],
  [/^Japan(?:ese|'s)?$|^Tokyo(?:'s)?$/, 'JP'],
  [/./, ''],
];
const NATION =
  "(?:South Korean?|Korean?|Japan|Japanese|Seoul|Tokyo|[A-Z][a-z]+(?:ese|ian|an|ish)|U\\.S\\.|North Korean)(?:'s)?";
const PORTFOLIO = '(?:(?!Former |Ex)[A-Z][a-z]+(?:,? (?:and |& )?[A-Z][a-z]+){0,4} )';
const RANK = '(?:(?:Vice|Deputy|First|Second|Senior|Acting|Parliamentary|Chief) )*';
const TITLE = `(?:${RANK}(?:President|Prime Minister|Premier|${PORTFOLIO}?(?:Vice )?Minister|Chief Cabinet Secretary|National Security Advis[eo]r|Ambassador|Director[- ]General)(?: (?:for|of|to) (?:[A-Z][\\w-]*)(?:,? (?:and )?[A-Z][\\w-]*){0,5})?|(?:president|premier|[a-z]+ (?:vice )?minister))`;
const TITLES = `(?:${PORTFOLIO}?(?:Vice )?Ministers|(?:[a-z]+ ){1,2}ministers)`;
const LOW_TITLE =
  '(?:[a-z]+ ){0,3}(?:president|prime minister|premier|minister|vice minister|ambassador|adviser|secretary)';
const NAME =
  '((?!(?:Prime|Foreign|Vice|Finance|Defen[cs]e) )[A-Z][a-z]+(?:-[A-Za-z]+)?(?: [A-Z][a-z]+(?:-[A-Za-z]+)?){1,2})';
const ITS = '(?: (?:of|from) ((?:South )?Korea|Japan))?';

/** Japanese Foreign Minister Aoi Tsukishiro, prime minister Ren Kobayakawa of Japan */
const BEHIND_TITLE = new RegExp(`(?<![A-Za-z-])(?:(${NATION}) )?(?:(then-|former )?)(${TITLE}),? ${NAME}${ITS}`, 'g');
/** Defense Ministers Bae Jun-sik of South Korea and Sota Kurosaki of Japan */
const PAIR = new RegExp(`(?<![A-Za-z-])(${TITLES}) ${NAME}${ITS} and ${NAME}${ITS}`, 'g');
/** her Japanese counterpart, Aoi Tsukishiro */
const COUNTERPART = new RegExp(
  `(?<![A-Za-z-])((?:South )?Korean|Japanese) (?:counterpart|colleague|opposite number),? ${NAME}`,
  'g',
);
/** Aoi Tsukishiro, Japan's foreign minister, */
const APPOSED = new RegExp(`(?<![A-Za-z-])${NAME}, (?:the )?(${NATION}) (${LOW_TITLE})(?![a-z])`, 'g');

const FORMER = /(?:then-|former |Former |ex-)$/;

/** People whom an English text gives an office of one of the two countries. */
export function introducedInEnglish(text: string): Introduced[] {
  const found: Introduced[] = [];
  const add = (name: string, at: number, role: string, nation: string | undefined, of: string | undefined): void => {
    const words = name.split(' ');
    const country = countryOf(of ?? nation, words, role);
    if (!country || COMMON.test(name)) return;
    const family = country === 'KR' ? words[0]! : words.at(-1)!;
    found.push({ start: at, end: at + name.length, name, family, role, country });
  };
  for (const { 0: whole, 1: nation, 2: past, 3: title, 4: name, 5: of, index } of everyMatch(BEHIND_TITLE, text)) {
    if (past || FORMER.test(text.slice(0, index))) continue;
    add(name!, index + whole.indexOf(name!, whole.indexOf(title!) + title!.length), roleOf(title!), nation, of);
  }
  for (const { 0: whole, 1: titles, 2: first, 3: firstOf, 4: second, 5: secondOf, index } of everyMatch(PAIR, text)) {
    add(first!, index + whole.indexOf(first!, titles!.length), roleOf(titles!), undefined, firstOf);
    add(second!, index + whole.lastIndexOf(second!), roleOf(titles!), undefined, secondOf);
  }
  for (const { 0: whole, 1: nation, 2: name, index } of everyMatch(COUNTERPART, text)) {
    const role = found.filter(({ end }) => end <= index).at(-1)?.role;
    if (role) add(name!, index + whole.lastIndexOf(name!), role, nation, undefined);
  }
  for (const { 1: name, 2: nation, 3: title, index } of everyMatch(APPOSED, text))
    add(name!, index, roleOf(title!), nation, undefined);
  return found;
}

/** What begins with a capital and is no name. */
const COMMON =
  /(?:^| )(?:The|On|In|At|Ministry|Minister|President|Korea|Japan|South|North|House|Party|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?: |$)/;

function countryOf(nation: string | undefined, words: readonly string[], role: string): OneOfTwo | undefined {
  const named = nation && OF_COUNTRY.find(([pattern]) => pattern.test(nation))?.[1];
  if (nation !== undefined) return named || undefined;
  if (isKoreanName(words)) return 'KR';
  if (isJapaneseName(words)) return 'JP';
  return role === 'chief cabinet secretary' ? 'JP' : undefined;
}

/** The office in the words of the gazetteer. */
function roleOf(title: string): string {
  const low = title
    .toLowerCase()
    .replace(/^premier$/, 'prime minister')
    .replace(/^(?:deputy |vice |first |second |senior |acting |parliamentary )+/, (rank) =>
      rank.replace(/(?:first|second|senior) /g, ''),
    )
    .replace(/defense/, 'defence')
    .replace(/ministers$/, 'minister');
  return low.replace(
    /minister (?:for|of) (?:the )?(foreign affairs|(?:national )?defence|finance).*/,
    (_, of: string) =>
      of.startsWith('foreign') ? 'foreign minister' : of.includes('defence') ? 'defence minister' : 'finance minister',
  );
}
