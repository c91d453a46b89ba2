/**
 * What a text message of one segment costs in USD, lowest and highest of several lists (2026, not the vendor's own): enough
 * to tell cents from dollars. What is charged stands in the account's bill.
 */
const BY_COUNTRY: readonly { prefix: string; country: string; low: number; high: number }[] = [
  { prefix: '+82', country: 'KR', low: 0.02, high: 0.08 },
  { prefix: '+81', country: 'JP', low: 0.02, high: 0.1 },
];

/** The cost of messages to one number; that of Korea and Japan together where the number is not known. */
export function smsCost(segments: number, phone?: string): { low: number; high: number } {
  const match = BY_COUNTRY.filter((c) => phone === undefined || phone.startsWith(c.prefix));
  const of = match.length > 0 ? match : BY_COUNTRY;
  return {
    low: segments * Math.min(...of.map((c) => c.low)),
    high: segments * Math.max(...of.map((c) => c.high)),
  };
}
