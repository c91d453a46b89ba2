import type { Language } from '../model/vocabularies';
import { everyMatch } from './cue';
import type { Span } from './span';

/** A sentence of a normalised text, without the spaces around it. */
export interface Sentence extends Span {
  /** Counts lines of the text, from 0: a dropped subject is looked for in the same one. */
  paragraph: number;
}

type Breaks = (line: string) => number[];

/** Parts a normalised text (see normalise) into sentences; a line end always parts. */
export function splitSentences(text: string, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const breaks = withMarks(BREAKS[language](words), words);
    let from = line.start;
    for (const at of [...breaks, line.end - line.start]) {
      const span = trim(text, from, line.start + at);
      if (span.end > span.start) sentences.push({ start: span.start, end: span.end, paragraph });
      from = line.start + at;
    }
    paragraph += 1;
  }
  return sentences;
}

/** ※ This article was translated; ■ 14:10 ... ■ 14:20 ...; * Won steady * Yen up: feeds put on one line what had lines of its own. */
const MARK = /(?<=\s)(?:[※■◆●◇□▽▼▶▷]|\* (?=[A-Z]))/g;
/** [Machine translation] The ministry said: a label is no part of the sentence. */
const LABEL = /^\[[^\]]{1,40}\]\s+(?=\S)/;

function withMarks(breaks: number[], line: string): number[] {
  const label = LABEL.exec(line)?.[0].length;
  const marks = everyMatch(MARK, line).map((match) => match.index);
  if (label === undefined && marks.length === 0) return breaks;
  return [...new Set([...breaks, ...marks, ...(label === undefined ? [] : [label])])].sort((a, b) => a - b);
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) {
    lines.push({ start, end: i });
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Normalised text has no other spaces. */
const isSpace = (code: number): boolean => code === 32 || code === 10;

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const ABBREVIATION =
  /(?:^|[\s("'-])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Adm|Sen|Rep|Gov|St|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Co|Corp|Ltd|approx|bil|mil|tril|e\.g|i\.e|cf|S|N)\.$/;
const INITIALS = /(?:^|[\s("'-])(?:[A-Za-z]\.)+$/;
/** Words that begin a sentence and never go on with a name: `in the U.S. The envoy ...`. */
const OPENER =
  /^["'(]?(?:The|He|She|It|They|We|This|That|These|Those|In|On|At|But|And|However|Meanwhile|A|An|His|Her|Their|Its|There|After|Before|Since|Both|Earlier|As|Under|According|Seoul|Tokyo)\s/;

const ENGLISH_STOP = /[.!?]+["')\]]*\s+(?=["'([]?[A-Z0-9$*])/g;
/** - Chips: nothing new. - Hydrogen: more of it.: items of a list in one line. */
const LISTED = /^[-\u2022*] /;
const ITEM_STOP = /[.!?]+["')\]]*\s+(?=["'([]?[A-Z0-9$*]|[-\u2022*] [A-Z])/g;

function englishBreaks(line: string): number[] {
  const breaks: number[] = [];
  const quoted = quotedUnits(line);
  for (const match of everyMatch(LISTED.test(line) ? ITEM_STOP : ENGLISH_STOP, line)) {
    const at = match.index + match[0].length;
    const stop = match.index + 1;
    if (quoted[match.index] && quoted[stop]) continue;
    if (match[0].startsWith('.')) {
      const before = line.slice(Math.max(0, stop - 12), stop);
      const after = line.slice(at, at + 14);
      if ((ABBREVIATION.test(before) || INITIALS.test(before)) && !(INITIALS.test(before) && OPENER.test(after))) {
        if (!(/(?:Inc|Co|Corp|Ltd|bil|mil)\.$/.test(before) && OPENER.test(after))) continue;
      }
    }
    breaks.push(at);
  }
  return breaks;
}

/** Marks what stands inside paired straight quotes of one line, up to 300 characters: longer ones are a lost mark. */
function quotedUnits(line: string): Uint8Array {
  const inside = new Uint8Array(line.length + 1);
  let open = -1;
  for (let i = line.indexOf('"'); i !== -1; i = line.indexOf('"', i + 1)) {
    if (open === -1 || i - open > 300) open = i;
    else {
      inside.fill(1, open + 1, i);
      open = -1;
    }
  }
  return inside;
}

const KOREAN_STOP = /(?<!\d)[.!?。]+[)\]'”"]*\s+/g;

function koreanBreaks(line: string): number[] {
  const breaks: number[] = [];
  const quoted = quotedUnits(line);
  // 2027. 4. 14. is a date; a stop inside "..." belongs to the quote
  for (const match of everyMatch(KOREAN_STOP, line)) {
    if (quoted[match.index]) continue;
    if (BRACKETED.test(line.slice(Math.max(0, match.index - 60), match.index))) continue;
    breaks.push(match.index + match[0].length);
  }
  return breaks;
}
const BRACKETED = /\([^)]{0,60}$/;

const OPENING = '「『（(';
const CLOSING = '」』）)';
const JAPANESE_MARKS = /[「『（(」』）)。！？!?]/g;

function japaneseBreaks(line: string): number[] {
  const breaks: number[] = [];
  let depth = 0;
  let opened = 0;
  for (const { 0: char, index } of everyMatch(JAPANESE_MARKS, line)) {
    if (OPENING.includes(char)) {
      if (depth === 0) opened = index;
      depth += 1;
    } else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else {
      // a bracket never closed is a slip of the page, not a quote of 300 characters
      if (depth > 0 && index - opened > 300) depth = 0;
      if (depth === 0) breaks.push(index + 1);
    }
  }
  return breaks;
}

const BREAKS: Readonly<Record<Language, Breaks>> = { en: englishBreaks, ko: koreanBreaks, ja: japaneseBreaks };
