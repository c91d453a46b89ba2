import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEvent, inOrder } from '../../lib/events/build-event';
import { anchorsOf, EMPTY_LEDGER, type Ledger } from '../../lib/events/ledger';
import { regroup } from '../../lib/events/regroup';
import type { CorrectedFields, Correction } from '../../lib/model/correction';
import type { Event, Mention } from '../../lib/model/event';
import { mention } from '../make';

type Arrival = Mention | Correction;
const isCorrection = (a: Arrival): a is Correction => 'anchors' in a;

/** Takes articles and corrections as they come; corrections are put in the order in which they were made. */
function live(arrivals: readonly Arrival[]): Event[] {
  let events: Event[] = [];
  let ledger: Ledger = EMPTY_LEDGER;
  for (const arrival of arrivals) {
    if (isCorrection(arrival))
      ledger = { ...ledger, corrections: [...ledger.corrections, arrival].sort((a, b) => (a.at < b.at ? -1 : 1)) };
    const made = isCorrection(arrival)
      ? regroup(events, undefined, [], ledger)
      : regroup(events, arrival.source.articleId, [arrival], ledger);
    const gone = new Set([...made.removed, ...made.changed.map((e) => e.id)]);
    events = [...events.filter((e) => !gone.has(e.id)), ...made.changed];
    ledger = { ...ledger, moved: made.moved };
  }
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

let made = 0;
const base = (event: Event) => {
  made += 1;
  return {
    id: `c${made}`,
    at: `2024-10-01T00:00:${String(made % 60).padStart(2, '0')}Z`,
    reason: 'an editor looked',
    eventId: event.id,
    anchors: anchorsOf(event.mentions, []),
  };
};
const setting = (event: Event, set: CorrectedFields): Correction => ({
  ...base(event),
  type: 'set',
  set,
  step: event.steps.at(-1)!.key,
  stage: 'done',
});
const merging = (event: Event, from: Event): Correction => ({
  ...base(event),
  anchors: anchorsOf([...event.mentions, ...from.mentions], []),
  type: 'merge',
  from: from.id,
});
const splitting = (event: Event, articles: string[]): Correction => ({
  ...base(event),
  anchors: anchorsOf(
    event.mentions.filter((m) => !articles.includes(m.source.articleId)),
    [],
  ),
  type: 'split',
  into: `${event.id}x`,
  left: anchorsOf(
    event.mentions.filter((m) => articles.includes(m.source.articleId)),
    [],
  ),
});

const on = (id: string, date: string, over: Parameters<typeof mention>[1] = {}) =>
  mention(
    id,
    { kind: 'summit', topic: 'leaders-summit', status: 'held', date, ...over },
    { publishedAt: `${date}T09:00:00.000Z` },
  );

describe('the operator’s word', () => {
  test('a date that is set holds, and later articles that have it right join instead of making another event', () => {
    const [event] = live([on('a', '2024-09-03')]);
    const events = live([on('a', '2024-09-03'), setting(event!, { date: '2024-09-06' }), on('b', '2024-09-06')]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ id: event!.id, date: '2024-09-06', revision: 2, articles: ['a', 'b'] });
    expect(events[0]?.revisions[0]).toMatchObject({ reason: 'an editor looked', set: { date: '2024-09-06' } });
  });

  test('a field is given back to the facts', () => {
    const [event] = live([on('a', '2024-09-03', { place: 'Seoul' })]);
    const set = setting(event!, { place: 'Tokyo' });
    const back = setting(event!, { place: null });
    expect(live([on('a', '2024-09-03', { place: 'Seoul' }), set])[0]?.place).toBe('Tokyo');
    expect(live([on('a', '2024-09-03', { place: 'Seoul' }), set, back])[0]?.place).toBe('Seoul');
  });

  test('a status that is set is that of its step: what happens later is told by the articles', () => {
    const plan = on('a', '2024-09-06', { status: 'planned' });
    const [event] = live([plan]);
    const set = setting(event!, { status: 'proposed' });
    expect(live([plan, set])[0]?.status).toBe('proposed');
    expect(live([plan, set, on('b', '2024-09-06')])[0]?.steps.map((s) => s.status)).toEqual(['proposed', 'held']);
  });

  test('two events merged are one, under the id of the first; the other id leads there', () => {
    const facts = [on('a', '2024-09-03'), on('b', '2024-09-13')];
    const [a, b] = live(facts);
    const merged = live([...facts, merging(a!, b!)]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ id: a!.id, formerIds: [b!.id] });
  });

  test('articles split off make an event of their own, and stay there when they are read again', () => {
    const facts = [on('a', '2024-09-06'), on('b', '2024-09-06')];
    const [event] = live(facts);
    const split = splitting(event!, ['b']);
    const again = on('b', '2024-09-06', { place: 'Seoul' });
    const events = live([...facts, split, again]);
    expect(events.map((e) => e.articles)).toEqual([['a'], ['b']]);
    expect(events.map((e) => e.id)).toEqual([event!.id, `${event!.id}x`]);
  });

  test('a withdrawn event stays withdrawn when more articles tell it, until it is restored', () => {
    const [event] = live([on('a', '2024-09-06')]);
    const withdraw: Correction = { ...base(event!), type: 'withdraw' };
    const told = live([on('a', '2024-09-06'), withdraw, on('b', '2024-09-06')]);
    expect(told).toMatchObject([{ withdrawn: true, articles: ['a', 'b'] }]);
    const restore: Correction = { ...base(event!), type: 'restore' };
    expect(live([on('a', '2024-09-06'), withdraw, restore])[0]?.withdrawn).toBeUndefined();
  });
});

test('whatever the order in which articles and corrections come, the events are the same', () => {
  const facts = fc.array(
    fc.record({
      day: fc.integer({ min: 10, max: 25 }),
      published: fc.integer({ min: 10, max: 25 }),
      status: fc.constantFrom('proposed' as const, 'planned' as const, 'signed' as const),
    }),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(
      facts,
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      (all, picks, randoms) => {
        const mentions = all.map(({ day, published, status }, i) =>
          mention(`a${i}`, { status, date: `2024-09-${day}` }, { publishedAt: `2024-09-${published}T09:00:00.000Z` }),
        );
        const arrivals: Arrival[] = inOrder(mentions);
        made = 0;
        for (const pick of picks) {
          const events = live(arrivals);
          const event = events[pick % events.length]!;
          const other = events[(pick + 1) % events.length]!;
          const kind = pick % 4;
          if (kind === 0 && other !== event) arrivals.push(merging(event, other));
          else if (kind === 1 && event.articles.length > 1) arrivals.push(splitting(event, [event.articles[0]!]));
          else if (kind === 2) arrivals.push({ ...base(event), type: 'withdraw' });
          else arrivals.push(setting(event, { place: `Town ${pick}` }));
        }
        const keyed = arrivals.map((a) => [randoms.next().value as number, a] as const);
        const shuffled = keyed.sort((a, b) => a[0] - b[0]).map(([, a]) => a);
        const content = (events: readonly Event[]) =>
          events.map((e) => JSON.stringify({ ...e, id: '', formerIds: [] })).sort();
        expect(content(live(shuffled))).toEqual(content(live(arrivals)));
      },
    ),
    { numRuns: 300 },
  );
});

test('an event without corrections is at revision 1', () => {
  expect(buildEvent('e', [mention('a')])).toMatchObject({ revision: 1, revisions: [], formerIds: [] });
});
