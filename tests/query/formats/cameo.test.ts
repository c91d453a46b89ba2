import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../../lib/events/build-event';
import type { Fact } from '../../../lib/model/fact';
import { ACTIONS, KINDS, STATUSES } from '../../../lib/model/vocabularies';
import { cameoOf, cameoRowsOf } from '../../../lib/query/formats/cameo';
import { mention } from '../../make';
import { EVENTS, held } from '../events';

const coded = (over: Partial<Fact>) => {
  const { rows, uncoded } = cameoRowsOf([buildEvent('x', [mention('m', over)])]);
  return rows.length > 0 ? rows.map((r) => `${r.source} ${r.cameo} ${r.target}`) : uncoded[0]!.why;
};
const summit = { kind: 'summit', topic: 'leaders-summit' } as const;
const measure = { kind: 'measure', status: 'in-force', actors: ['JP'] as string[] } as const;

describe('acts as CAMEO codes', () => {
  test.each<[string, Partial<Fact>, string[]]>([
    ['host and guest of a summit', { ...summit, status: 'held', place: 'Seoul' }, ['JPN 042 KOR', 'KOR 043 JPN']],
    ['a summit elsewhere', { ...summit, status: 'held', place: 'New York' }, ['JPN 044 KOR', 'KOR 044 JPN']],
    ['a summit whose place is not told', { ...summit, status: 'held' }, ['JPN 040 KOR', 'KOR 040 JPN']],
    ['a summit to come', { ...summit, status: 'planned' }, ['JPN 036 KOR', 'KOR 036 JPN']],
    ['a signature', { status: 'signed' }, ['JPN 057 KOR', 'KOR 057 JPN']],
    ['an accord in principle', { status: 'agreed' }, ['JPN 030 KOR', 'KOR 030 JPN']],
    ['a pact that ends', { status: 'ended' }, ['JPN 160 KOR', 'KOR 160 JPN']],
    ['controls on exports', { ...measure, topic: 'export-controls', action: 'impose' }, ['JPN 163 KOR']],
    ['their easing', { ...measure, topic: 'export-controls', action: 'lift' }, ['JPN 085 KOR']],
    [
      'their easing, announced',
      { ...measure, topic: 'export-controls', action: 'lift', status: 'announced' },
      ['JPN 0354 KOR'],
    ],
    [
      'an official protest',
      { ...measure, topic: 'dokdo-takeshima', action: 'protest', actors: ['KR'] },
      ['KOR 114 JPN'],
    ],
    ['intelligence shared again', { ...measure, topic: 'gsomia', action: 'resume' }, ['JPN 064 KOR']],
    ['a swap line', { ...measure, topic: 'currency-swap', action: 'establish' }, ['JPN 061 KOR']],
  ])('%s', (_what, over, expected) => expect(coded(over)).toEqual(expected));

  test.each<[string, Partial<Fact>, RegExp]>([
    ['a target', { kind: 'target', status: 'planned' }, /a number is no act/],
    ['a proposal', { status: 'proposed' }, /a proposal is no act yet/],
    ['what was called off', { ...summit, status: 'cancelled' }, /is not known/],
    [
      'water released into the sea',
      { ...measure, topic: 'fukushima-water', action: 'release' },
      /no code for "release"/,
    ],
    ['an act of a third country', { ...measure, action: 'impose', actors: ['US'] }, /to whom it was done/],
  ])('%s is not coded, and says why', (_what, over, why) => expect(coded(over)).toMatch(why));

  test('every kind, status and action is either coded or says why it is not', () => {
    for (const kind of KINDS)
      for (const status of STATUSES)
        for (const action of [undefined, ...ACTIONS])
          for (const topic of ['export-controls', 'gsomia', 'hydrogen'])
            expect(coded({ kind, status, topic, ...(action && { action }) }).length).toBeGreaterThan(0);
  });
});

test('rows carry their proof, and codes keep their leading zero, as csv-parse reads them', () => {
  const rows: Record<string, string>[] = parse(cameoOf(EVENTS), { columns: true });
  const row = rows.find((r) => r.eventId === 'e1' && r.cameo === '043');
  expect(row).toMatchObject({
    source: 'KOR',
    target: 'JPN',
    cameoRoot: '04',
    plover: 'CONSULT',
    ploverMode: 'host',
    quote: held.steps[1]!.proof.quote,
    url: 'https://minato.example/2',
    language: 'ja',
  });
  for (const { cameo } of rows) expect(cameo).toMatch(/^\d{3,4}$/);
});
