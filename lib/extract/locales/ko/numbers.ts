import type { QuantityCue } from '../../locale';

const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1e3 };
const LARGE: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };

/** 1,450만, 1048만 7500, 100억, 6천만, 1천400만: Korean counts by ten thousands, and by thousands within them. */
export function koreanNumber(text: string): number | undefined {
  let total = 0;
  let part = 0;
  let seen = false;
  for (const [, digits, small, large] of text
    .replaceAll(/[,\s]/gu, '')
    .matchAll(/(\d+(?:\.\d+)?)?(천|백|십)?(만|억|조)?/gu)) {
    if (!digits && !small && !large) continue;
    seen = true;
    part += Number(digits ?? (small ? 1 : 0)) * (small ? SMALL[small]! : 1);
    if (!large) continue;
    total += part * LARGE[large]!;
    part = 0;
  }
  return seen ? Math.round(total + part) : undefined;
}

const NUMBER = '(\\d[\\d,.]*(?:천|백)?(?:\\s?\\d[\\d,]*)?\\s?(?:만|억|조)?(?:\\s?\\d[\\d,]*(?:천|만)?)?)';
const cue = (unit: string, name: string): QuantityCue => ({
  pattern: new RegExp(`${NUMBER}\\s?여?\\s?${unit}`, 'u'),
  read: (match) => {
    const value = koreanNumber(match[1]!);
    return value === undefined ? undefined : { value, unit: name };
  },
});

export const KO_QUANTITIES: readonly QuantityCue[] = [
  cue('달러', 'USD'),
  cue('명', 'people'),
  cue('엔(?![가-힣])', 'JPY'),
  cue('원(?=[을의에이은,\\s])', 'KRW'),
  cue('(?:개\\s?)?현(?=[을의에산은,\\s])', 'prefectures'),
  cue('톤', 'tonnes'),
  cue('배럴', 'barrels'),
  cue('(?:퍼센트|%|프로)', 'percent'),
  cue('(?:왕복|편)(?=[을으로이의,\\s])', 'flights'),
  cue('(?:건|회|차례|곳|개(?!국)|대|척|가구|쌍)(?=[을를로으이가의,\\s])', 'items'),
];

const WORDS = ['', '첫', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두', '열세'];

export const KO_ORDINALS: readonly RegExp[] = [
  /제\s?(?<n>\d{1,2})회/u,
  /제?\s?(?<n>\d{1,2})(?:번째|차)(?!례|\s?(?:산업|세계|대전|관문|종))/u,
  new RegExp(
    `(?<w>${WORDS.filter(Boolean)
      .toSorted((a, b) => b.length - a.length)
      .join('|')}) 번째`,
    'u',
  ),
];

export const koreanOrdinalWord = (word: string): number | undefined => {
  const index = WORDS.indexOf(word);
  return index > 0 ? index : undefined;
};
