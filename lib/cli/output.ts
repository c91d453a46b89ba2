import Table from 'cli-table3';
import pc from 'picocolors';

/** Colours only where a person looks, whatever CI or a pipe says. */
const wanted = (stream: NodeJS.WriteStream): boolean =>
  process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== '0'
    ? true
    : stream.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb';

export const colours = pc.createColors(wanted(process.stdout));
export const messageColours = pc.createColors(wanted(process.stderr));

/** Data goes to stdout. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
export const printJsonLine = (value: unknown): void => print(JSON.stringify(value));

/** Messages go to stderr, so that a pipe carries data alone. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The width of the terminal; a pipe is taken to be wide. */
const columns = (): number => process.stdout.columns ?? 160;

/** A table without frames whose last column takes the room that is left; wide characters count as two. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const last = Math.max(24, columns() - widths.reduce((sum, w) => sum + w, 0) - 2);
  const none = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
  const lines = ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'];
  const chars = Object.fromEntries([...none, ...lines].map((k) => [k, '']));
  const out = new Table({
    head: head.map((h) => colours.bold(h)),
    colWidths: [...widths, last],
    chars: { ...chars, middle: '' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    wordWrap: false,
  });
  out.push(...rows.map((row) => [...row]));
  return out
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
