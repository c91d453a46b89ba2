import { CliError, EXIT } from './exit';

/** The number given by `--limit`. */
export function limitOf(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CliError(`--limit: ${value} is no whole number above 0`, EXIT.usage);
  return limit;
}

/** The time given by a flag such as `--since`, as ISO 8601. */
export function timeOf(flag: string, value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time))
    throw new CliError(`--${flag}: ${value} is no time as 2024-09-06 or 2024-09-06T09:00:00Z`, EXIT.usage);
  return new Date(time).toISOString();
}
