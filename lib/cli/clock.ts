import { resolve } from 'node:path';
import { Option } from 'commander';
import { CliError, EXIT } from './exit';

export const clockOption = (): Option => new Option('--at <time>', 'set the clock, as 2024-09-10T09:00:00Z');

/** The time given by `--at`, if any. */
export function readClock(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new CliError(`--at: ${text} is no time as 2024-09-10T09:00:00Z`, EXIT.usage);
  return at;
}

/**
 * What is now for a store: of the demo's store, which plays in 2024, the time at which it stands; else that of this machine.
 * `--at` sets another.
 */
export async function nowOf(options: { store: string; stack?: string; at?: string }): Promise<Date> {
  const at = readClock(options.at);
  if (at !== undefined) return at;
  const { demoClock } = await import('../runtime/demo-clock');
  return (options.stack === undefined ? demoClock(resolve(options.store)) : undefined)?.() ?? new Date();
}
