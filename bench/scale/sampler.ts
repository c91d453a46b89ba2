import type { Work } from '../../lib/cost/measured';
import type { meter, Usage } from './meter';

/** One piece of work, either metered or timed: the meter's own work must not be counted as time. */
export interface Sample {
  usage?: Usage;
  cpuMs?: number;
  logBytes: number;
  /** How much of it was done. */
  pieces: number;
}

/** Takes every other sample of each name with the meter, and the processor's time of the rest. */
export function sampler(measure: ReturnType<typeof meter>['measure'], logged: { bytes: number }) {
  const samples = new Map<string, Sample[]>();
  const taken = new Map<string, number>();
  return {
    /** Runs the work; `nameOf` may say only afterwards what it was, and `piecesOf` how much of it there was. */
    async take<T>(
      name: string,
      work: () => Promise<T>,
      nameOf: (result: T) => string = () => name,
      piecesOf: (result: T) => number = () => 1,
    ): Promise<T> {
      const nth = taken.get(name) ?? 0;
      taken.set(name, nth + 1);
      logged.bytes = 0;
      let result: T | undefined;
      const own: Partial<Sample> = {};
      if (nth % 2 === 0)
        own.usage = await measure(async () => {
          result = await work();
        });
      else {
        const began = process.cpuUsage();
        result = await work();
        const { user, system } = process.cpuUsage(began);
        own.cpuMs = (user + system) / 1000;
      }
      const what = nameOf(result as T);
      const sample: Sample = { ...own, logBytes: logged.bytes, pieces: piecesOf(result as T) };
      samples.set(what, [...(samples.get(what) ?? []), sample]);
      return result as T;
    },
    /** Forgets what was taken so far of a name: the first ones warm up what is read once. */
    forget(name: string): void {
      samples.delete(name);
    },
    mean: (name: string): Work => meanOf(samples.get(name) ?? []),
    /** Requests by operation and write units by kind of item, of one. */
    detail(name: string): Record<string, number> {
      const metered = (samples.get(name) ?? []).filter((s) => s.usage !== undefined);
      const pieces = metered.reduce((sum, s) => sum + s.pieces, 0);
      const sums: Record<string, number> = {};
      for (const { usage } of metered)
        for (const [key, n] of Object.entries({ ...usage?.requests, ...usage?.unitsByKind }))
          sums[key] = (sums[key] ?? 0) + n / Math.max(1, pieces);
      return Object.fromEntries(Object.entries(sums).map(([key, n]) => [key, Math.round(n * 10) / 10]));
    },
  };
}
export type Sampler = ReturnType<typeof sampler>;

const round = (n: number): number => Math.round(n * 100) / 100;

function meanOf(samples: readonly Sample[]): Work {
  const mean = (of: (sample: Sample) => number | undefined): number => {
    const told = samples.filter((s) => of(s) !== undefined);
    const pieces = told.reduce((sum, s) => sum + s.pieces, 0);
    return round(told.reduce((sum, s) => sum + (of(s) as number), 0) / Math.max(1, pieces));
  };
  const used = (of: (usage: Usage) => number) => mean(({ usage }) => usage && of(usage));
  return {
    requests: used((u) => Object.values(u.requests).reduce((a, b) => a + b, 0)),
    readUnits: used((u) => u.readUnits),
    writeUnits: used((u) => u.writeUnits.table + u.writeUnits.indexes),
    chronicleBytes: used((u) => u.storedBytes.chronicle),
    intakeBytes: used((u) => u.storedBytes.intake),
    cpuMs: mean((s) => s.cpuMs),
    logBytes: mean((s) => s.logBytes),
  };
}

/** What `a` takes more than `b`, by the piece. */
export const difference = (a: Work, b: Work, pieces = 1): Work =>
  Object.fromEntries(
    Object.entries(a).map(([key, n]) => [key, Math.max(0, round((n - b[key as keyof Work]) / pieces))]),
  ) as unknown as Work;
