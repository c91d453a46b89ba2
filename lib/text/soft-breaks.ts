import type { Language } from '../model/vocabularies';
import { everyMatch } from './cue';
import type { Edit } from './edits';

interface Line {
  start: number;
  /** Without the spaces at its end. */
  end: number;
  length: number;
  /** It ends a sentence. */
  stops: boolean;
}

/** Mail, ministries and archives break lines at a width; longer lines are paragraphs, shorter ones lists and verses. */
const WIDTHS: Readonly<Record<Language, { least: number; most: number }>> = {
  en: { least: 40, most: 110 },
  ko: { least: 20, most: 70 },
  ja: { least: 16, most: 60 },
};
/** Fewer lines than this tell nothing about how a text is broken. */
const FEWEST = 4;
const STOPS = /[.!?。:;"'”’」』)\]]$/u;
const ITEM = /^\s*(?:[-*•·▲△■□○●▶◆※]|\d{1,2}[.)]\s|[(（[【<])/u;
/** follow-|up keeps its hyphen; co-oper|ation loses that of its line's end. */
const COMPOUND =
  /(?:^|[\s-])(?:follow|high|short|long|two|three|working|vice|co|anti|non|pre|post|self|so|cross|third|low|first|second|face|people|door|state|war|export|search|year|day|level)-$/i;
const LINE_END = / *\n */g;

/** Line ends that part no sentences: of a text broken at a width, and of words parted by a hyphen. */
export function softBreaks(text: string, language: Language): Edit[] {
  if (!text.includes('\n')) return [];
  const lines = linesOf(text);
  const width = widthOf(lines, language);
  const edits: Edit[] = [];
  for (const [i, { 0: gap, index }] of everyMatch(LINE_END, text).entries()) {
    const line = lines[i]!;
    const after = text.slice(index + gap.length, index + gap.length + 8);
    if (line.length === 0 || after === '' || after.startsWith('\n')) continue;
    const before = text.slice(Math.max(0, line.end - 14), line.end);
    if (language === 'en' && /[a-z]-$/.test(before) && /^[a-z]/.test(after)) {
      const start = COMPOUND.test(before) ? line.end : line.end - 1;
      edits.push({ start, end: index + gap.length, with: '' });
    } else if (isSoft(line, after, before, width, language))
      edits.push({ start: line.end, end: index + gap.length, with: language === 'ja' ? '' : ' ' });
  }
  return edits;
}

function isSoft(line: Line, after: string, before: string, width: number | undefined, language: Language): boolean {
  if (width !== undefined && line.length >= width * 0.6 && !ITEM.test(after)) return true;
  // a line of English goes on in small letters, and the one before has no stop
  return language === 'en' && /[a-z,]$/.test(before) && /^[a-z]/.test(after);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: gap, index } of [...everyMatch(LINE_END, text), { 0: '', index: text.length }]) {
    const last = text.slice(Math.max(start, index - 1), index);
    lines.push({ start, end: index, length: index - start, stops: STOPS.test(last) });
    start = index + gap.length;
  }
  return lines;
}

/** The width at which the lines of a text were broken; undefined where a line end parts paragraphs. */
function widthOf(lines: readonly Line[], language: Language): number | undefined {
  const { least, most } = WIDTHS[language];
  const full = lines.filter(({ length }, i) => length > 0 && (lines[i + 1]?.length ?? 0) > 0);
  const longest = lines.reduce((longest, { length }) => Math.max(longest, length), 0);
  if (full.length < FEWEST || longest > most || longest < least) return undefined;
  const open = full.filter(({ stops }) => !stops);
  const wide = open.filter(({ length }) => length >= longest * 0.7);
  return open.length * 2 >= full.length && wide.length * 4 >= open.length * 3 ? longest : undefined;
}
