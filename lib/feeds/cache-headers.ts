type Headers = Readonly<Record<string, string>>;

/** Seconds until an answer goes stale: max-age, else Expires, less the time it lay in caches. */
export function cacheSeconds(headers: Headers, now: Date): number | undefined {
  const age = nonNegative(headers.age) ?? 0;
  const maxAge = nonNegative(/(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(headers['cache-control'] ?? '')?.[1]);
  if (maxAge !== undefined) return Math.max(0, maxAge - age);
  const expires = Date.parse(headers.expires ?? '');
  if (Number.isNaN(expires)) return undefined;
  const seconds = Math.round((expires - serverTime(headers, now)) / 1000);
  return seconds > 0 ? seconds : undefined;
}

/** Retry-After in seconds; a date is taken relative to the server's own clock. */
export function retryAfterSeconds(headers: Headers, now: Date): number | undefined {
  const raw = headers['retry-after']?.trim();
  if (!raw) return undefined;
  if (/^\d+$/.test(raw)) return nonNegative(raw);
  const at = Date.parse(raw);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - serverTime(headers, now)) / 1000));
}

function serverTime(headers: Headers, now: Date): number {
  const date = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? now.getTime() : date;
}

function nonNegative(digits: string | undefined): number | undefined {
  if (digits === undefined || !/^\d+$/.test(digits.trim())) return undefined;
  return Math.min(Number(digits), 366 * 86_400);
}
