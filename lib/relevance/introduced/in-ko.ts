import type { OneOfTwo } from '../../model/the-two';
import { everyMatch } from '../../text/cue';
import type { NameMatch } from '../name';
import { isHangulName, isKanaName } from './name-shapes';
import type { Introduced } from './office-holder';

/** Offices by how Korean calls them; 상 is Japan's word for a minister, 장관 is Korea's. */
const ROLES: readonly [RegExp, string, OneOfTwo | undefined][] = [
  [/^(?:외교부 ?장관|외교 ?장관)$/u, 'foreign minister', 'KR'],
  [/^외무(?:상|대신)$/u, 'foreign minister', 'JP'],
  [/^(?:국방부 ?장관|국방 ?장관)$/u, 'defence minister', 'KR'],
  [/^방위(?:상|대신)$/u, 'defence minister', 'JP'],
  [/^재무상$/u, 'finance minister', 'JP'],
  // two deputies of the premier: one for the economy, one for science or education
  [/^부총리 겸 (?:과학|교육|사회)/u, 'minister', 'KR'],
  [/^(?:경제)?부총리/u, 'finance minister', 'KR'],
  [/^대통령$/u, 'president', 'KR'],
  [/^국무총리$/u, 'prime minister', 'KR'],
  [/^총리(?:대신)?$/u, 'prime minister', undefined],
  [/^관방장관$/u, 'chief cabinet secretary', 'JP'],
  [/^(?:위원장|국장|심의관|본부장|청장|총재|실장)$/u, 'official', undefined],
  [/부 ?(?:장관|[12]?차관)$|^[12]차관$|(?:위원장|청장|처장)$/u, 'minister', 'KR'],
  [/[가-힣](?:상|대신)$/u, 'minister', 'JP'],
];
const TITLE =
  '((?:[가-힣]{2,8}부|외교|국방|외무|방위|재무|총무|법무|환경|농림수산|경제산업|문부과학|후생노동|국토교통|디지털|경제안보(?:담당)?) ?(?:장관|[12]?차관|상|대신)|(?:방송통신|금융|공정거래|개인정보보호|원자력안전|국민권익|저출산고령사회)위원장|(?:국세|관세|경찰|해양경찰|소방|산림|기상|통계|특허|병무|방위사업|질병관리|우주항공|국가유산|재외동포|농촌진흥)청장|(?:식품의약품안전|지식재산|인사혁신)처장|[12]차관|위원장|국장|심의관|본부장|청장|총재|실장|대통령|국무총리|총리대신|총리|(?:경제)?부총리(?: 겸 [가-힣]{2,12} ?장관)?|관방장관)';
const OFFICE = new RegExp(`^\\s?(?:(?:일본|日|한국|韓)\\s?)?${TITLE}`, 'u');
const NAMED = new RegExp(
  `(?<![가-힣])([가-힣]{3}|[가-힣]{2,6} [가-힣]{1,5})\\s?((?:일본|日|한국|韓|우리)\\s?)?${TITLE}(?![가-힣]{0,2}(?:실|직|급|회담|회의|관저))`,
  'gu',
);

/** People whom a Korean text gives an office of one of the two countries, and what it calls them later. */
export function introducedInKorean(text: string, names: readonly NameMatch[]): Introduced[] {
  const found: Introduced[] = [];
  for (const { 1: name, 2: nation, 3: title, index } of everyMatch(NAMED, text)) {
    const korean = isHangulName(name!);
    if (!korean && !isKanaName(name!)) continue;
    const [, role, own] = ROLES.find(([pattern]) => pattern.test(title!)) ?? [undefined, 'minister', undefined];
    const country = /일본|日/u.test(nation ?? '') ? 'JP' : nation ? 'KR' : (own ?? (korean ? 'KR' : 'JP'));
    // 국하린 외무상: whoever it is, the name is of the other country
    if (korean !== (country === 'KR')) continue;
    const family = korean ? name![0]! : name!.slice(0, name!.indexOf(' '));
    found.push({ start: index, end: index + name!.length, name: name!, family, role: role!, country });
  }
  return [...found, ...laterMentions(text, found), ...knownOnes(text, names)];
}

/** 조현 대통령: whom the gazetteer has, perhaps in another office. */
function knownOnes(text: string, names: readonly NameMatch[]): Introduced[] {
  return names.flatMap(({ start, end, term: name, value }) => {
    const title = value.type === 'person' ? OFFICE.exec(text.slice(end, end + 24))?.[1] : undefined;
    const role = title && ROLES.find(([pattern]) => pattern.test(title))?.[1];
    return role ? [{ start, end, name, family: '', role, country: 'KR' as const }] : [];
  });
}

/** 배 장관, 고바야카와 일본 총리 */
function laterMentions(text: string, found: readonly Introduced[]): Introduced[] {
  const later: Introduced[] = [];
  for (const one of new Map(found.map((f) => [f.name, f])).values()) {
    const calls = new RegExp(
      `(?<![가-힣])${one.family}(?=\\s?(?:일본\\s?|日)?${CALLED[one.role] ?? '(?:장관|차관|상|대신)'})`,
      'gu',
    );
    for (const { 0: whole, index } of everyMatch(calls, text)) {
      const end = index + whole.length;
      if (!found.some((f) => f.start < end && index < f.end)) later.push({ ...one, start: index, end });
    }
  }
  return later;
}

const CALLED: Readonly<Record<string, string>> = {
  president: '대통령',
  'prime minister': '총리',
  'foreign minister': '(?:외교부 ?장관|외교장관|장관|외무상|외상)',
  'defence minister': '(?:국방부 ?장관|국방장관|장관|방위상)',
  'finance minister': '(?:부총리|재무상|장관)',
  'chief cabinet secretary': '(?:관방)?장관',
};
