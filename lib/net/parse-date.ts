export interface DateContext {
  /** Offset in minutes of a date that names no zone: 540 for Korean and Japanese publishers. */
  zoneMinutes: number;
  /** The reference time: nothing is published later than this. */
  now: Date;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, number>> = {
  kst: 540,
  jst: 540,
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  msk: 180,
  ist: 330,
  hkt: 480,
  sgt: 480,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const DAY_MS = 86_400_000;

/** The year, month and day of a text, by the first form that fits, and where the form ends. */
const DAY_FORMS: readonly { form: RegExp; order: 'ymd' | 'dmy' | 'mdy' | 'era' }[] = [
  // 2026년 11월 24일, 2026年11月24日
  { form: /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/, order: 'ymd' },
  // 令和8年11月24日 (Reiwa 8 = 2026)
  { form: /令和\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, order: 'era' },
  // 2026-11-24, 2026.11.24, 2026. 11. 24., 2026/11/24
  { form: /(?<!\d)(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})(?!\d)\.?/, order: 'ymd' },
  // 20261124, 20261124T1005, 202611241005
  { form: /(?<!\d)(\d{4})(\d{2})(\d{2})(?=$|[t\s]|\d{4}(?:\d{2})?(?!\d))/, order: 'ymd' },
  // 24 Nov 2026, 24-Nov-26
  { form: /(?<!\d)(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/, order: 'dmy' },
  // Nov 24, 2026; Tue Nov 24 10:05:00 KST 2026 (the year stands behind the time)
  {
    form: /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:[a-z]{1,5}\s+|[+-]\d{4}\s+)?)?(\d{4})/,
    order: 'mdy',
  },
];

/**
 * A feed's date as ISO 8601 UTC; undefined where it cannot be read or cannot be true (before 1990, more than a day ahead),
 * so that the caller's own first sight of the item counts. A clock that is a little fast is set back to `now`.
 */
export function parseDate(raw: string, context: DateContext): string | undefined {
  const text = raw.slice(0, 120).normalize('NFKC').trim().toLowerCase();
  const at = /^\d{10}(?:\d{3})?$/.test(text)
    ? Number(text) * (text.length === 10 ? 1000 : 1)
    : instant(text, context.zoneMinutes);
  if (at === undefined || !Number.isFinite(at)) return undefined;
  const now = context.now.getTime();
  if (at < Date.UTC(1990, 0, 1) || at > now + DAY_MS) return undefined;
  return new Date(Math.min(at, now)).toISOString();
}

function instant(text: string, zoneMinutes: number): number | undefined {
  const day = dayOf(text);
  if (!day) return undefined;
  const { hour, minute, second, rest } = timeOf(day.rest);
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const zone = zoneOf(rest) ?? zoneMinutes;
  return day.at + ((hour * 60 + minute - zone) * 60 + second) * 1000;
}

function dayOf(text: string): { at: number; rest: string } | undefined {
  for (const { form, order } of DAY_FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [a, b, c] = match.slice(1) as [string, string, string];
    let [year, month, day] = [Number(a), Number(b), Number(c)];
    if (order === 'dmy') [year, month, day] = [fullYear(c), monthOf(b), Number(a)];
    if (order === 'mdy') [year, month, day] = [Number(c), monthOf(a), Number(b)];
    if (order === 'era') year = 2018 + (a === '元' ? 1 : Number(a));
    const at = Date.UTC(year, month - 1, day);
    const real = new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === day;
    if (!real) continue;
    // "Nov 24 10:05:00 KST 2026" swallowed its time together with the year; look for it in the whole again.
    const rest = order === 'mdy' && match[0].includes(':') ? match[0] : text.slice(match.index + match[0].length);
    return { at, rest };
  }
  return undefined;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** 10:05, 10:05:30.123, 오후 3시 5분, 午後3時5分, 3:05 pm, 1005 and 100530 right behind a compact date. */
function timeOf(text: string): { hour: number; minute: number; second: number; rest: string } {
  const match =
    /(오전|오후|午前|午後|am|pm)?\s*(\d{1,2})\s*[:시時]\s*(?:(\d{1,2})\s*[:분分]?\s*(?:(\d{1,2})(?:[.,]\d+)?\s*[초秒]?)?)?\s*(am|pm|a\.m\.|p\.m\.)?/.exec(
      text,
    ) ?? /^t?()(\d{2})(\d{2})(\d{2})?()/.exec(text);
  if (!match) return { hour: 0, minute: 0, second: 0, rest: text };
  const half = match[1] || match[5] || '';
  let hour = Number(match[2]);
  if (/오후|午後|p/.test(half) && hour < 12) hour += 12;
  if (/오전|午前|a/.test(half) && hour === 12) hour = 0;
  return {
    hour,
    minute: Number(match[3] ?? 0),
    second: Number(match[4] ?? 0),
    rest: text.slice(match.index + match[0].length),
  };
}

function zoneOf(text: string): number | undefined {
  const offset = /([+\-\u2212])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes <= 14 * 60) return offset[1] === '+' ? minutes : -minutes;
  }
  for (const word of text.match(/[a-z]+/g) ?? []) {
    if (Object.hasOwn(ZONES, word)) return ZONES[word];
  }
  return undefined;
}
