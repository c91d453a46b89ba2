/** 90 minutes as `90 min`, 30 hours as `30 h`, 8 days as `8 d`. */
export function span(minutes: number): string {
  if (minutes < 120) return `${Math.round(minutes)} min`;
  if (minutes < 72 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1440)} d`;
}
