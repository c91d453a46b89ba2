import type { Span } from './span';

/** A span at its place in the picture, in pixels; `label` is the room for words to its right. */
export interface Placed {
  span: Span;
  x: number;
  width: number;
  row: number;
  label: number;
}

export interface Lane {
  field: string;
  placed: Placed[];
  rows: number;
  /** Spans for which there was no row. */
  left: number;
}

export interface Picture {
  /** Days since 1970. */
  from: number;
  to: number;
  width: number;
}

const POINT = 12;
const SHORTEST = 10;
const GAP = 6;
const LABEL = 150;
const MOST_ROWS = 7;

export const xOf = ({ from, to, width }: Picture, day: number): number => ((day - from) / (to - from)) * width;
export const dayAt = ({ from, to, width }: Picture, x: number): number => from + (x / width) * (to - from);

/** Puts spans into rows from the left, each into the first row with room for it and `reserve` pixels of words. */
function pack(
  spans: readonly Span[],
  picture: Picture,
  reserve: number,
): { placed: Placed[]; rows: number; left: number } {
  const ends: number[] = [];
  const placed: Placed[] = [];
  let left = 0;
  for (const span of spans) {
    const start = xOf(picture, span.from);
    const end = Math.min(xOf(picture, span.to), picture.width);
    const width = span.point ? POINT : Math.max(SHORTEST, end - start);
    const x = span.point ? start - POINT / 2 : start;
    let row = ends.findIndex((end) => end <= x);
    if (row < 0 && ends.length < MOST_ROWS) row = ends.length;
    if (row < 0) {
      left += 1;
      continue;
    }
    ends[row] = x + width + GAP + reserve;
    placed.push({ span, x, width, row, label: 0 });
  }
  return { placed, rows: ends.length, left };
}

/** The room for words of each span: up to the next one of its row, or the edge. */
function withLabels(placed: readonly Placed[], width: number): Placed[] {
  const next = new Map<number, number>();
  return [...placed]
    .reverse()
    .map((p) => {
      const label = (next.get(p.row) ?? width) - GAP - (p.x + p.width);
      next.set(p.row, p.x);
      return { ...p, label: Math.max(0, label) };
    })
    .reverse();
}

/** Lanes by field of what lies in the picture. Words get room where all fits with them; else shapes go first. */
export function layOut(spans: readonly Span[], picture: Picture, fields: readonly string[]): Lane[] {
  const seen = spans
    .filter((s) => s.to >= picture.from && s.from <= picture.to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return fields.flatMap((field) => {
    const its = seen.filter((s) => s.event.field === field);
    if (its.length === 0) return [];
    const roomy = pack(its, picture, LABEL);
    const { placed, rows, left } = roomy.left === 0 ? roomy : pack(its, picture, 0);
    return [{ field, placed: withLabels(placed, picture.width), rows, left }];
  });
}

/** Cuts words to a width: letters of Korean and Japanese are as wide as they are high. */
export function fitText(text: string, width: number, size: number): string {
  let room = width;
  let fitted = '';
  for (const letter of text) {
    room -= size * (/[\u1100-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1 : 0.53);
    if (room < size) return fitted.length > 4 ? `${fitted.trimEnd()}…` : '';
    fitted += letter;
  }
  return fitted;
}
