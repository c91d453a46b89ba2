import type { QuantityCue } from '../../locale';

const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  mil: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bil: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tln: 1e12,
};
const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s?(thousand|million|mln|mil|billion|bln|bil|bn|b|trillion|tln)(?![a-z]))?';

const read =
  (unit: string) =>
  ([, digits, scale]: RegExpExecArray): { value: number; unit: string } => ({
    value: Math.round(Number(digits!.replaceAll(',', '')) * (scale ? SCALE[scale.toLowerCase()]! : 1)),
    unit,
  });

const TRAVELLERS =
  '(?:visitors|arrivals|travell?ers|visits|traffic|travel|tourists|exchanges|tourism|trips|students|pupils|participants|young people)';

export const EN_QUANTITIES: readonly QuantityCue[] = [
  { pattern: new RegExp(`(?:US)?\\$\\s?${NUMBER}`, 'i'), read: read('USD') },
  { pattern: new RegExp(`${NUMBER}\\s(?:U\\.?S\\.? )?dollars`, 'i'), read: read('USD') },
  {
    pattern: new RegExp(
      `${NUMBER}\\s(?:[a-z-]+\\s)?(?:people|visitors|travel?lers|tourists|visits|Koreans|Japanese|students|pupils|teachers|youths|passengers|arrivals|workers|trips)(?![a-z])`,
      'i',
    ),
    read: read('people'),
  },
  // the number of visitors is expected to exceed 4 million
  { pattern: new RegExp(`${TRAVELLERS}[^.\\d]{0,50}?${NUMBER.slice(0, -1)}`, 'i'), read: read('people') },
  // the number of students is to double to 20,000: with its comma it is no year
  { pattern: new RegExp(`${TRAVELLERS}[^.\\d]{0,60}?\\sto\\s(\\d{1,3}(?:,\\d{3})+)`, 'i'), read: read('people') },
  { pattern: new RegExp(`${NUMBER}\\s(?:metric )?(?:tons?|tonnes?)(?![a-z])`, 'i'), read: read('tons') },
  {
    pattern: new RegExp(`${NUMBER}\\s(?:[A-Za-z-]+\\s){0,2}(?:companies|firms|start-?ups)(?![a-z])`, 'i'),
    read: read('companies'),
  },
  { pattern: new RegExp(`${NUMBER}\\swon(?![a-z])`, 'i'), read: read('KRW') },
  { pattern: new RegExp(`${NUMBER}\\syen(?![a-z])`, 'i'), read: read('JPY') },
];

const WORDS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
];
const NOUN =
  "(?:\\s[A-Za-z'-]+){0,5}?\\s(?:summit|meeting|talks|session|round|dialogue|conference|conversation|assembly|committee|gathering|consultations)";

export const EN_ORDINALS: readonly RegExp[] = [
  new RegExp(`(?<n>\\d{1,2})(?:st|nd|rd|th)${NOUN}`, 'i'),
  new RegExp(`(?<![a-z])(?<w>${WORDS.slice(2).join('|')})${NOUN}`, 'i'),
  new RegExp(`(?<=(?:their|her|his)\\s)(?<first>first)${NOUN}`, 'i'),
];

export const englishOrdinalWord = (word: string): number | undefined => {
  const index = WORDS.indexOf(word.toLowerCase());
  return index > 0 ? index : undefined;
};
