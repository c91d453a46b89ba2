import type { Language } from '../model/vocabularies';
import type { NameMatch } from './name';
import { isActing, isGovernment, isOf, isParty, ofThird } from './parties-named';
import { BETWEEN, OFFICIAL } from './topic-words';

/** Seoul bars oysters from Hiroshima; 홋카이도산 가리비; the ferry from Busan to Tsushima: a place stands for the other side, named elsewhere. */
export function placedThere(
  sentence: string,
  language: Language,
  inside: readonly NameMatch[],
  names: readonly NameMatch[],
): string[] | undefined {
  if (inside.some(ofThird)) return undefined;
  const korea = inside.find((n) => isOf(n, 'KR'));
  const japan = inside.find((n) => isOf(n, 'JP'));
  if (!korea || !japan) return undefined;
  // Busan and Fukuoka will be linked by ferry: towns of both are both
  const linked = language === 'en' && LINKED.test(sentence);
  if (!linked && !names.some((n) => isParty(n) && n.value.countries.length > 0)) return undefined;
  // 식약처는 홋카이도산 가리비 수입을 허용했다: an office of the one, a place of the other
  if (language !== 'en' && !inside.some((n) => isGovernment(n) && isNational(n, inside))) return undefined;
  const official = OFFICIAL[language].exec(sentence)?.[0];
  return official ? [korea.term, japan.term, official] : undefined;
}

const LINKED =
  /(?<![a-z])(?:ferr(?:y|ies)|flights?|route|hydrofoil|sister cit(?:y|ies)|linked|link)(?![a-z])[^.]*(?<![a-z])(?:ministry|governments?|authorities|officials|minister|agency)(?![a-z])|(?<![a-z])governments(?![a-z])[^.]*(?<![a-z])(?:ferr(?:y|ies)|flights?|route|hydrofoil)(?![a-z])/;

/** Of one country alone, where the sentence names a place of the other. */
const isNational = ({ value }: NameMatch, inside: readonly NameMatch[]): boolean =>
  value.countries.length === 1 &&
  inside.some(
    (n) => n.value.type === 'place' && n.value.countries.length > 0 && !n.value.countries.includes(value.countries[0]!),
  );

/** 韓国政府は...８県産の水産物に対する輸入禁止を解除: one side, and a matter that can only be with the other. */
export function betweenThem(sentence: string, language: Language, inside: readonly NameMatch[]): string[] | undefined {
  if (inside.some(ofThird)) return undefined;
  const matter = BETWEEN[language].exec(sentence)?.[0];
  const official = OFFICIAL[language].exec(sentence)?.[0] ?? inside.find(isActing)?.term;
  return matter && official ? [matter, official] : undefined;
}

/** 후쿠시마 수산물 문제와 독도 도발은: matters that the two have with each other, named side by side by their places alone. */
export function mattersOfBoth(
  sentence: string,
  language: Language,
  inside: readonly NameMatch[],
): string[] | undefined {
  if (language === 'en') return undefined;
  const sides = new Set(inside.flatMap((n) => n.value.countries));
  if (sides.size !== 2 || !sides.has('KR') || !sides.has('JP')) return undefined;
  const matters = [...new Set(BETWEEN[language].all(sentence).map(([word]) => word))];
  return matters.length >= 2 ? matters : undefined;
}
