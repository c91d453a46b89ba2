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
