/** Milliseconds of processor time that some work takes: unlike the clock, the same on a busy machine. */
export function cpuMilliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

/** The same of work that is waited for. */
export async function cpuMillisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
