import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import stringWidth from 'string-width';

/** Colours only where a person looks, whatever CI or a pipe says; an empty NO_COLOR counts as none. */
const wanted = (stream: NodeJS.WriteStream): boolean =>
  process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== '0'
    ? true
    : stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

export const colours = pc.createColors(wanted(process.stdout));
export const messageColours = pc.createColors(wanted(process.stderr));

/** Data goes to stdout. */
export const write = (text: string): void => void process.stdout.write(text);
export const print = (text: string): void => write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
export const printJsonLine = (value: unknown): void => print(JSON.stringify(value));

/** Messages go to stderr, so that a pipe carries data alone. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Most cells are plain, or marks of ours; to look up the width of others costs a tenth of a second once. */
const widthOf = (text: string): number => (/^[ -~●○█…]*$/.test(text) ? text.length : stringWidth(text));

const GAP = 2;
/** A last column narrower than this says nothing; the line wraps instead. */
const LEAST = 20;

/** Text cut to a width in which wide characters count as two. */
function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let [kept, used] = ['', 0];
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) {
    const wide = widthOf(segment);
    if (used + wide > width - 1) break;
    kept += segment;
    used += wide;
  }
  return `${kept.trimEnd()}…`;
}

/** The columns of the terminal; a pipe is as wide as what goes through it, since what is cut there is lost. */
const room = (): number => (process.stdout.isTTY && process.stdout.columns) || Number.POSITIVE_INFINITY;

/** A table without frames whose columns align whatever the script; on a terminal the last one takes the room left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(...[name, ...rows.map((r) => r[i] ?? '')].map((c) => widthOf(c))));
  const before = widths.slice(0, -1).reduce((sum, w) => sum + w + GAP, 0);
  const last = Math.max(LEAST, room() - before);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) =>
        i === widths.length - 1 ? fit(cell, last) : cell + ' '.repeat((widths[i] as number) - widthOf(cell) + GAP),
      )
      .join('')
      .trimEnd();
  return [line(head.map((h) => colours.bold(h))), ...rows.map(line)].join('\n');
}
