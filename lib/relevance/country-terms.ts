import countries from '../../data/gazetteer/countries.json' with { type: 'json' };
import type { Language } from '../model/vocabularies';

/**
 * Words that stand for one country, or for several at once (compounds), with the countries' codes. Compounds of other
 * dyads (북일, 日中) are listed so that their parts are not read as Korea or Japan; words of no code at all are no
 * country: the Korean Peninsula, a newspaper called Asahi.
 */
export function* countryTerms(language: Language): Iterable<readonly [string, readonly string[]]> {
  for (const entry of countries) for (const term of entry.names[language]) yield [term, entry.countries];
  if (language !== 'en') return;
  for (const term of englishPairs()) yield [term, ['JP', 'KR']];
  for (const [third, code] of [
    ['U.S.', 'US'],
    ['US', 'US'],
    ['China', 'CN'],
  ] as const) {
    for (const term of englishTriples(third)) yield [term, ['JP', 'KR', code].sort()];
  }
}

const KOREA = ['South Korea', 'S. Korea', 'Korea', 'ROK', 'Seoul', 'South Korean', 'Korean'];
const JAPAN = ['Japan', 'Tokyo', 'Japanese'];

/** English writes the pair in many ways; each half may stand first. */
const englishPairs = (): string[] => KOREA.flatMap((k) => JAPAN.flatMap((j) => [`${k}-${j}`, `${j}-${k}`]));

/** Three countries in one English compound, with Korea and Japan among them. */
const englishTriples = (x: string): string[] =>
  ['South Korea', 'Korea', 'ROK'].flatMap((k) => [
    `${k}-${x}-Japan`,
    `${k}-Japan-${x}`,
    `${x}-Japan-${k}`,
    `Japan-${x}-${k}`,
    `Japan-${k}-${x}`,
    `${x}-${k}-Japan`,
  ]);
