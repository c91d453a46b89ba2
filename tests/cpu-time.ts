/** Milliseconds of processor time that some work takes: unlike the clock, the same on a busy machine. */
export function cpuMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
