import type { OneOfTwo } from '../../model/the-two';
import { everyMatch } from '../../text/cue';
import { overlaps } from '../../text/span';
import type { NameMatch } from '../name';
import { isKoreanInKanji } from './name-shapes';
import type { Introduced } from './office-holder';

const PORTFOLIOS =
  '外務|外|防衛|国防|財務|経済産業|経産|産業通商資源|産業通商|農林畜産食品|農林水産|農水|農|厚生労働|厚労|文部科学|文科|総務|法務|法|環境|国土交通|国交|デジタル|経済安全保障(?:担当)?|経済安保(?:担当)?|保健福祉|教育|科学技術情報通信|海洋水産|統一|行政安全|雇用労働|文化体育観光|企画財政|財政経済';
const TITLE = new RegExp(
  `(大統領|首相|総理大臣|総理|官房長官|(?:${PORTFOLIOS})(?:相|大臣)|外交部長官|国防部長官|(?:第[12])?(?:外務|外交|防衛|国防)(?:事務)?次官)(?!官邸|府|室|会談|会合|級|補佐官|候補|選)`,
  'gu',
);
/** 裵俊植（ペ・ジュンシク）|大統領: what stands before the title. */
const NAME = /(?<![一-鿿々ァ-ヶー])([一-鿿々]{3,5}|[一-鿿々]{1,3}[ぁ-んァ-ヶー]{1,3})(?:[（(][^）)]{1,20}[）)])?・?$/u;
/** 裵俊植|（ペ・ジュンシク）|大統領 */
const READING = /^(?:[（(][^）)]{1,20}[）)])?・?$/u;
/** 女性初の首相, 歴代外相: no names. */
const COMMON =
  /女性|歴代|両国|各国|主要|当時|現職|新任|後任|前任|次期|関係|担当|国$|国の$|^(?:新|前|元|現|同|各|両)|[元前新現次]$|[のがはをにでと]$/u;
const ROLES: readonly [RegExp, string][] = [
  [/大統領/u, 'president'],
  [/首相|総理/u, 'prime minister'],
  [/官房長官/u, 'chief cabinet secretary'],
  [/次官/u, 'vice minister'],
  [/^外|外務/u, 'foreign minister'],
  [/防衛|国防/u, 'defence minister'],
  [/^財務|財政/u, 'finance minister'],
];
/** Offices that one of the two has alone. */
const KOREAN =
  /大統領|国防|外交|長官$(?<!官房長官)|産業通商|農林畜産|保健福祉|海洋水産|統一|行政安全|雇用労働|企画財政|財政経済|科学技術情報/u;
const JAPANESE = /官房|防衛|経済産業|経産|農林水産|農水|農相|厚|文部|文科|総務|国土|国交|デジタル|経済安|総理/u;
const OF_KOREA = /(?:韓国|韓)の?[^、。はがと]{0,6}$/u;
const OF_JAPAN = /日本の?[^、。はがと]{0,6}$/u;

/** People whom a Japanese text gives an office of one of the two countries, and what it calls them later. */
export function introducedInJapanese(text: string, names: readonly NameMatch[]): Introduced[] {
  const found: Introduced[] = [];
  const titles = everyMatch(TITLE, text);
  for (const { 0: title, index } of titles) {
    const role = ROLES.find(([pattern]) => pattern.test(title))?.[1] ?? 'minister';
    const known = names.find(
      (n) => n.value.type === 'person' && n.end <= index && READING.test(text.slice(n.end, index)),
    );
    if (known) {
      const { start, end, term: name } = known;
      found.push({ start, end, name, family: '', role, country: 'JP' });
      continue;
    }
    const before = text.slice(Math.max(0, index - 30), index);
    const match = NAME.exec(before);
    if (!match || COMMON.test(match[1]!)) continue;
    const start = index - before.length + match.index;
    const span = { start, end: start + match[1]!.length };
    if (names.some((n) => overlaps(n, span))) continue;
    const name = match[1]!;
    const lead = text.slice(Math.max(0, start - 12), start);
    const korean =
      OF_KOREA.test(lead) ||
      (!OF_JAPAN.test(lead) && (KOREAN.test(title) || (isKoreanInKanji(name) && !JAPANESE.test(title))));
    const country = korean ? 'KR' : 'JP';
    found.push({ ...span, name, family: familyOf(name, country, text), role, country });
  }
  return [...found, ...laterMentions(text, found)];
}

/** What the text itself calls them later (月城氏); else the usual length. */
function familyOf(name: string, country: OneOfTwo, text: string): string {
  const lengths = country === 'KR' ? [1, 2] : [2, 3, 1];
  const called = lengths.find((length) =>
    new RegExp(`(?<![一-鿿々])${name.slice(0, length)}(?:氏|首相|総理|大統領|[一-鿿]{0,8}相)`, 'u').test(text),
  );
  return name.slice(0, called ?? lengths[0]);
}

function laterMentions(text: string, found: readonly Introduced[]): Introduced[] {
  const later: Introduced[] = [];
  for (const one of new Map(found.map((f) => [f.name, f])).values()) {
    if (one.family === '') continue;
    const calls = new RegExp(`(?<![一-鿿々])${one.family}(?=${CALLED[one.role] ?? '[一-鿿]{0,8}(?:相|大臣)'})`, 'gu');
    for (const { 0: whole, index } of everyMatch(calls, text))
      later.push({ ...one, start: index, end: index + whole.length });
  }
  return later;
}

const CALLED: Readonly<Record<string, string>> = {
  president: '大統領',
  'prime minister': '首相|総理',
  'foreign minister': '外相|外務大臣|長官',
  'defence minister': '防衛相|防衛大臣|国防相',
  'finance minister': '財務相|財務大臣',
  'chief cabinet secretary': '官房長官|長官',
};
