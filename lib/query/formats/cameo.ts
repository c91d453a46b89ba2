import { placeCountry } from '../../alerts/labels';
import type { EventStep } from '../../model/event';
import { type Exported, proofOf } from '../evidence';
import { stepDay } from '../step-day';
import { type CameoCode, codeOf, PLOVER } from './cameo-codes';
import { csvRows } from './csv';

/** One act of one country towards another, with the words that prove it. */
export interface CameoRow {
  eventId: string;
  step: string;
  /** To the precision that is known. */
  date: string;
  /** ISO 3166 alpha-3, as CAMEO names countries. */
  source: string;
  target: string;
  /** A string: `057`. */
  cameo: CameoCode;
  cameoRoot: string;
  plover: string;
  ploverMode: string;
  ploverContext: string;
  kind: string;
  topic: string;
  action: string;
  status: string;
  place: string;
  sides: string;
  outlets: string;
  confidence: string;
  quote: string;
  start: string;
  end: string;
  outlet: string;
  language: string;
  publishedAt: string;
  url: string;
}

/** A step that no code fits. */
export interface Uncoded {
  eventId: string;
  step: string;
  why: string;
}

const ALPHA3: Record<string, string> = {
  KR: 'KOR',
  JP: 'JPN',
  US: 'USA',
  CN: 'CHN',
  KP: 'PRK',
  TW: 'TWN',
  RU: 'RUS',
  AU: 'AUS',
  PH: 'PHL',
  IN: 'IND',
  GB: 'GBR',
  EU: 'EUR',
};
const countryOf = (code: string): string => ALPHA3[code] ?? code;

/** Who acts towards whom: both ways between all who act; an act of one side is done to the other. */
function pairsOf(actors: readonly string[]): [string, string][] {
  const [only] = actors;
  if (actors.length === 1) return only === 'KR' ? [['KR', 'JP']] : only === 'JP' ? [['JP', 'KR']] : [];
  return actors.flatMap((a) => actors.filter((b) => b !== a).map((b): [string, string] => [a, b]));
}

function hostsOf(event: Exported, source: string, target: string): 'source' | 'target' | 'neither' | undefined {
  const country = event.place === undefined ? undefined : placeCountry(event.place);
  if (country === undefined) return undefined;
  return country === source ? 'source' : country === target ? 'target' : 'neither';
}

/** What is told as background alone has no confidence as news, but its reader had one. */
function confidenceOf(event: Exported, { confidence, proof }: EventStep): number {
  if (confidence > 0) return confidence;
  const its = event.mentions?.filter((m) => m.source.articleId === proof.articleId) ?? [];
  return Math.max(0, ...its.map((m) => m.fact.confidence));
}

function rowOf(event: Exported, step: EventStep, [source, target]: [string, string], code: CameoCode): CameoRow {
  const proof = proofOf(event, step);
  const [plover, ploverMode, ploverContext] = PLOVER[code];
  return {
    eventId: event.id,
    step: step.key,
    date: stepDay(step),
    source: countryOf(source),
    target: countryOf(target),
    cameo: code,
    cameoRoot: code.slice(0, 2),
    plover,
    ploverMode,
    ploverContext,
    kind: event.kind,
    topic: event.topic,
    action: event.action ?? '',
    status: step.status,
    place: event.place ?? '',
    sides: event.sides,
    outlets: String(step.outlets.length),
    confidence: confidenceOf(event, step).toFixed(2),
    quote: step.proof.quote,
    start: String(step.proof.start),
    end: String(step.proof.end),
    outlet: proof?.outlet ?? '',
    language: proof?.language ?? '',
    publishedAt: proof?.publishedAt ?? '',
    url: proof?.url ?? '',
  };
}

/** The acts of events as CAMEO and PLOVER rows, and the steps that no code fits, each with the reason. */
export function cameoRowsOf(events: readonly Exported[]): { rows: CameoRow[]; uncoded: Uncoded[] } {
  const rows: CameoRow[] = [];
  const uncoded: Uncoded[] = [];
  for (const event of events)
    for (const step of event.steps) {
      const pairs = pairsOf(event.actors);
      const not = (why: string) => uncoded.push({ eventId: event.id, step: step.key, why });
      if (pairs.length === 0) not('to whom it was done is not known');
      for (const [i, pair] of pairs.entries()) {
        const coded = codeOf(event, step, hostsOf(event, ...pair));
        if ('code' in coded) rows.push(rowOf(event, step, pair, coded.code));
        else if (i === 0) not(coded.why);
      }
    }
  return { rows, uncoded };
}

const HEAD: readonly (keyof CameoRow)[] = [
  'eventId',
  'step',
  'date',
  'source',
  'target',
  'cameo',
  'cameoRoot',
  'plover',
  'ploverMode',
  'ploverContext',
  'kind',
  'topic',
  'action',
  'status',
  'place',
  'sides',
  'outlets',
  'confidence',
  'quote',
  'start',
  'end',
  'outlet',
  'language',
  'publishedAt',
  'url',
];

/** The rows as CSV. */
export const cameoOf = (events: readonly Exported[], options: { bom?: boolean } = {}): string =>
  csvRows([HEAD, ...cameoRowsOf(events).rows.map((row) => HEAD.map((name) => row[name]))], options);
