/** Topics that name a row of meetings. */
export const MEETING_TOPICS: ReadonlySet<string> = new Set([
  'leaders-summit',
  'foreign-ministers-talks',
  'defence-ministers-talks',
  'finance-dialogue',
  'strategic-dialogue',
  'parliamentary-exchange',
  'security-dialogue',
]);
