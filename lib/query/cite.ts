import { oneLine } from '../alerts/one-line';
import { dayOf } from '../events/days';
import type { Event, Source } from '../model/event';
import type { Language } from '../model/vocabularies';
import { titleIn } from './event-view';
import { changedAt, proofOf, urnOf } from './evidence';

export const CITE_STYLES = ['plain', 'bibtex', 'ris', 'csl-json'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

const AUTHOR = 'Korea-Japan Monitor';

/** What every style says of an event: the record as it stood at its revision, and the article that proves it. */
interface Citable {
  id: string;
  title: string;
  revision: number;
  /** The day of the last report or correction. */
  changedOn: string;
  accessedOn: string;
  quote: string;
  proof: Source | undefined;
}

function citable(event: Event, language: Language, accessedOn: string): Citable {
  const last = event.steps.at(-1);
  return {
    id: event.id,
    title: oneLine(titleIn(event, language)),
    revision: event.revision,
    changedOn: dayOf(changedAt(event)),
    accessedOn,
    quote: oneLine(last?.proof.quote ?? ''),
    proof: last && proofOf(event, last),
  };
}

const sourceLine = ({ proof }: Citable): string =>
  proof === undefined ? '' : [oneLine(proof.outlet), dayOf(proof.publishedAt)].join(', ');

function plain(c: Citable): string {
  const source = c.proof && `Evidence: ${[sourceLine(c), c.proof.url].filter(Boolean).join(', ')}.`;
  return `${[
    `${AUTHOR}. "${c.title}."`,
    `Event ${c.id}, revision ${c.revision}, ${c.changedOn}.`,
    source,
    `Accessed ${c.accessedOn}.`,
  ]
    .filter(Boolean)
    .join(' ')}\n`;
}

/** Braces would end a value, the rest would be commands. */
const tex = (text: string): string =>
  text
    .replace(/[\\{}]/g, (c) => ({ '\\': '\u0000', '{': '\\{', '}': '\\}' })[c] as string)
    .replace(/[$&#_%]/g, '\\$&')
    .replaceAll('^', '\\textasciicircum{}')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('\u0000', '\\textbackslash{}');

function bibtex(c: Citable): string {
  const [year, month, day] = c.changedOn.split('-');
  const fields: [string, string | undefined][] = [
    ['author', `{${AUTHOR}}`],
    ['title', `{${tex(c.title)}}`],
    ['year', year],
    ['month', month],
    ['day', day],
    ['version', String(c.revision)],
    ['note', tex([`Event ${c.id}, revision ${c.revision}`, sourceLine(c), `"${c.quote}"`].filter(Boolean).join('; '))],
    ['url', c.proof?.url?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', c.accessedOn],
  ];
  const lines = fields.filter(([, v]) => v !== undefined).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{kjm-${c.id}-r${c.revision},\n${lines.join('')}}\n`;
}

function ris(c: Citable): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'GEN'],
    ['AU', AUTHOR],
    ['TI', c.title],
    ['PY', c.changedOn.slice(0, 4)],
    ['DA', c.changedOn.replaceAll('-', '/')],
    ['ET', `revision ${c.revision}`],
    ['ID', urnOf(c.id)],
    ['N1', [sourceLine(c), `"${c.quote}"`].filter(Boolean).join('; ')],
    ['UR', c.proof?.url],
    ['Y2', c.accessedOn.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

function cslJson(c: Citable): string {
  const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
  const item = {
    id: `kjm-${c.id}-r${c.revision}`,
    type: 'document',
    title: c.title,
    author: [{ literal: AUTHOR }],
    issued: parts(c.changedOn),
    accessed: parts(c.accessedOn),
    number: c.id,
    version: String(c.revision),
    ...(c.proof?.url === undefined ? {} : { URL: c.proof.url }),
    note: [sourceLine(c), `"${c.quote}"`].filter(Boolean).join('; '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const STYLES: Readonly<Record<CiteStyle, (c: Citable) => string>> = { plain, bibtex, ris, 'csl-json': cslJson };

/** An event as a citation: the record at its present revision, with the article that proves it. `accessedOn` is a day. */
export const citationOf = (event: Event, style: CiteStyle, language: Language, accessedOn: string): string =>
  STYLES[style](citable(event, language, accessedOn));
