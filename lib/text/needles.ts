/** What a part of an expression matches: all of it, where that is a few strings; else strings of which each match holds one. */
interface Part {
  exact?: readonly string[];
  needles?: readonly string[];
  /** What follows stands behind a space or a digit: where a word may begin. */
  opensWord?: boolean;
}

/** More strings than this are not multiplied out. */
const MOST = 32;
const NOTHING: Part = { exact: [''] };
const ANYTHING: Part = {};

interface Reader {
  source: string;
  at: number;
  /** Needles must begin where a word does. */
  atEdges: boolean;
}

/**
 * Plain strings of which every match of an expression holds at least one: where a text holds none, the expression need not
 * be tried. Undefined where there are none, as for `\d+`, or where one is a single character, which stands anywhere. With
 * `atEdges`, strings that begin where a word does, of an expression whose matches do.
 */
export function needlesOf(source: string, atEdges = false): readonly string[] | undefined {
  if (!SPECIAL.test(source)) return source.length > 1 ? [source] : undefined;
  const needles = needlesIn(alternatives({ source, at: 0, atEdges }, true, Number.POSITIVE_INFINITY));
  return needles?.every((needle) => needle.length > 1) ? needles : undefined;
}

/** More than half of all words have no such character. */
const SPECIAL = /[\\()[\]{}|?*+.^$]/;

const needlesIn = ({ exact, needles }: Part): readonly string[] | undefined =>
  exact ? (exact.includes('') ? undefined : exact) : needles;

/** `edge`: what is read begins where a word does. */
function alternatives(reader: Reader, edge: boolean, most = MOST): Part {
  const parts = [sequence(reader, edge)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(sequence(reader, edge));
  }
  if (parts.length === 1) return parts[0]!;
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact!) : undefined;
  if (exact && exact.length <= most) return { exact };
  const needles = parts.map(needlesIn);
  return needles.every((some) => some !== undefined) ? { needles: needles.flat() } : ANYTHING;
}

/** Parts in a row: strings that stand side by side grow together; the best of what must stand is kept. */
function sequence(reader: Reader, startsAtEdge: boolean): Part {
  let run: readonly string[] = [''];
  let edge = startsAtEdge;
  let whole = true;
  let best: readonly string[] | undefined;
  const offer = (needles: readonly string[] | undefined, isAtEdge: boolean): void => {
    const cut = isAtEdge || !reader.atEdges ? needles : needles?.map(fromFirstEdge);
    if (cut && !cut.includes('') && (!best || worth(cut) > worth(best))) best = cut;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) {
    const said = plainText(reader);
    if (said !== '') {
      run = run.map((before) => before + said);
      continue;
    }
    const atEdge = run.every((said) => (said === '' ? edge : !/[a-z]$/.test(said)));
    const part = repeated(reader, atEdge);
    if (part.exact && part.exact.length * run.length <= MOST) {
      const { exact } = part;
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    offer(needlesIn({ exact: run }), edge);
    // strings of a part that is no longer multiplied out are not cut yet
    offer(needlesIn(part), part.exact === undefined || atEdge);
    edge = part.exact ? atEdge : part.opensWord === true;
    whole = false;
    run = part.exact && part.exact.length <= MOST ? part.exact : [''];
  }
  if (whole) return { exact: run };
  offer(needlesIn({ exact: run }), edge);
  return best ? { needles: best } : ANYTHING;
}

const PLAIN = /[^\\()[\]{}|?*+.^$]+(?![?*+{])/y;

/** Characters that stand for themselves, up to the next that does not, or is repeated. */
function plainText(reader: Reader): string {
  PLAIN.lastIndex = reader.at;
  const [said = ''] = PLAIN.exec(reader.source) ?? [];
  reader.at += said.length;
  return said;
}

/** `ing on the` -> `on the`; a digit may stand anywhere. */
const fromFirstEdge = (needle: string): string =>
  /^\d/.test(needle) ? needle : needle.replace(/^[a-z]*(?:[^a-z]+|$)/, '');

/** Long strings are rarer than short ones; of many, some stand anywhere. */
const worth = (needles: readonly string[]): number =>
  Math.min(6, ...needles.map((needle) => needle.length)) - Math.log10(needles.length) / 2;

function repeated(reader: Reader, edge: boolean): Part {
  const part = single(reader, edge);
  const [quantifier] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 8)) ?? [];
  if (quantifier === undefined) return part;
  reader.at += quantifier.length;
  if (quantifier.startsWith('?')) return part.exact ? { exact: ['', ...part.exact] } : ANYTHING;
  if (/^(?:\*|\{0)/.test(quantifier)) return ANYTHING;
  const needles = needlesIn(part);
  return { ...(needles ? { needles } : {}), ...(part.opensWord ? { opensWord: true } : {}) };
}

function single(reader: Reader, edge: boolean): Part {
  const { source } = reader;
  const char = source[reader.at++]!;
  if (char === '(') return group(reader, edge);
  if (char === '[') return characters(reader);
  if (char === '^' || char === '$') return NOTHING;
  if (char === '.') return ANYTHING;
  return char === '\\' ? escaped(reader) : { exact: [char] };
}

function escaped(reader: Reader): Part {
  const char = reader.source[reader.at++]!;
  if (char === 'b' || char === 'B') return NOTHING;
  // \p{L}, \u4e00, \k<name>
  const [rest] = /^(?:\{[^}]*\}|<[^>]*>|[\da-fA-F]{2,4})/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  if (/[pPuxk]/.test(char)) reader.at += rest?.length ?? 0;
  if (char === 's' || char === 'd') return { opensWord: true };
  return /[a-zA-Z\d]/.test(char) ? ANYTHING : { exact: [char] };
}

const AROUND = /^\?(?:[=!]|<[=!])/;
const OPENING = /^\?(?::|<[^>]+>)/;

function group(reader: Reader, edge: boolean): Part {
  const ahead = reader.source.slice(reader.at, reader.at + 20);
  // what is looked at before or behind is no part of the match
  const around = AROUND.exec(ahead);
  reader.at += (around ?? OPENING.exec(ahead))?.[0].length ?? 0;
  const inner = alternatives(reader, edge);
  reader.at += 1;
  return around ? NOTHING : inner;
}

function characters(reader: Reader): Part {
  const [inside] = /^\^?(?:[^\]\\]|\\.)*/su.exec(reader.source.slice(reader.at))!;
  reader.at += inside.length + 1;
  return inside.length <= 12 && !/[\^\\-]/.test(inside) ? { exact: [...inside] } : ANYTHING;
}
