import type { QuantityCue } from '../../locale';

const SCALE: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };

/** 1,500万, 945万9600, 100億, 6千万: Japanese counts by ten thousands. */
export function japaneseNumber(text: string): number | undefined {
  let total = 0;
  let seen = false;
  for (const [, digits, thousand, scale] of text.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?)(千)?(万|億|兆)?/gu)) {
    total += Number(digits) * (thousand ? 1e3 : 1) * (scale ? SCALE[scale]! : 1);
    seen = true;
  }
  return seen ? Math.round(total) : undefined;
}

const NUMBER = '(\\d[\\d,.]*千?(?:万|億|兆)?(?:\\d[\\d,]*(?:千|万|億)?)?)';
const cue = (unit: string, name: string): QuantityCue => ({
  pattern: new RegExp(`${NUMBER}${unit}`, 'u'),
  read: (match) => {
    const value = japaneseNumber(match[1]!);
    return value === undefined ? undefined : { value, unit: name };
  },
});

export const JA_QUANTITIES: readonly QuantityCue[] = [
  cue('(?:米)?ドル', 'USD'),
  cue('人', 'people'),
  cue('円', 'JPY'),
  cue('ウォン', 'KRW'),
  cue('県', 'prefectures'),
  cue('トン', 'tonnes'),
  cue('(?:往復|便)', 'flights'),
  cue('(?:%|パーセント)', 'percent'),
  {
    pattern: /(\d{1,2})割/u,
    read: (match) => ({ value: Number(match[1]) * 10, unit: 'percent' }),
  },
];

export const JA_ORDINALS: readonly RegExp[] = [
  /第(?<n>\d{1,2})回/u,
  /(?<n>\d{1,2})(?:回|度)目/u,
  /(?<first>初の|初めての|初会談)/u,
];
