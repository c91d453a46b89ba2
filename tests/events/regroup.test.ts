import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../lib/events/build-event';
import { regroup } from '../../lib/events/regroup';
import type { Event, Mention } from '../../lib/model/event';
import type { Fact } from '../../lib/model/fact';
import { mention } from '../make';

const at = (day: string) => ({ publishedAt: `${day}T09:00:00.000Z` });

/** Feeds mentions in one after another, as articles come. */
function arrive(mentions: readonly Mention[]): Event[] {
  let events: Event[] = [];
  const byArticle = new Map<string, Mention[]>();
  for (const m of mentions) byArticle.set(m.source.articleId, [...(byArticle.get(m.source.articleId) ?? []), m]);
  for (const [id, its] of byArticle) {
    const { changed, removed, touched } = regroup(events, id, its);
    const facts = events.flatMap((e) => e.mentions.map((m) => m.factId));
    const gone = new Set([...removed, ...changed.map((e) => e.id)]);
    events = [...events.filter((e) => !gone.has(e.id)), ...changed];
    expect(touched.every((e) => e.articles.includes(id))).toBe(true);
    // no fact is lost where two groups would have the same id
    const kept = events.flatMap((e) => e.mentions.map((m) => m.factId)).sort();
    expect(kept).toEqual([...facts, ...its.map((m) => m.factId)].sort());
  }
  return events;
}

const summit = (id: string, date: string, published: string, over: Partial<Fact> = {}) =>
  mention(id, { kind: 'summit', topic: 'leaders-summit', status: 'held', date, ...over }, at(published));
const measure = (id: string, published: string, over: Partial<Fact>) =>
  mention(id, { kind: 'measure', ...over }, at(published));
const undated = (m: Mention): Mention => {
  const { date: _date, ...fact } = m.fact;
  return { ...m, fact };
};

describe('what is one event', () => {
  test.each<[string, Mention[]]>([
    [
      'one summit told by three outlets',
      [
        summit('a', '2024-09-06', '2024-09-06'),
        summit('b', '2024-09-06', '2024-09-07'),
        undated(summit('c', '', '2024-09-08')),
      ],
    ],
    [
      'a summit planned, then held',
      [summit('a', '2024-09-06', '2024-09-03', { status: 'planned' }), summit('b', '2024-09-06', '2024-09-06')],
    ],
    [
      'a month named by one, the day by another',
      [summit('a', '2024-09', '2024-09-02', { status: 'planned' }), summit('b', '2024-09-06', '2024-09-06')],
    ],
    [
      'an accord dated by the day it was made, and by the day it is for with the other beside it',
      [
        mention('a', { status: 'agreed', action: 'expand', date: '2024-04-22' }, at('2024-04-22')),
        mention(
          'b',
          { status: 'agreed', action: 'expand', date: '2024-10', announcedOn: '2024-04-22' },
          at('2024-04-22'),
        ),
      ],
    ],
    [
      'a memorandum planned for a day and signed on it',
      [mention('a', { status: 'planned' }, at('2024-09-04')), mention('b', {}, at('2024-09-06'))],
    ],
    [
      'a measure announced now and in force in a month',
      [
        measure('a', '2024-09-05', { status: 'announced', action: 'ease', date: '2024-10-01' }),
        measure('b', '2024-10-01', { status: 'in-force', action: 'ease', date: '2024-10-01' }),
      ],
    ],
    [
      'one protest of which an outlet names the side that lodges it and another the side that hears it',
      [
        measure('a', '2024-09-05', { status: 'held', action: 'protest', actors: ['KR'], date: '2024-09-05' }),
        measure('b', '2024-09-05', { status: 'held', action: 'protest', actors: ['JP'], date: '2024-09-05' }),
      ],
    ],
    [
      'a pact that one says is established and another resumed',
      [
        mention('a', { action: 'establish', instrument: 'arrangement' }),
        mention('b', { action: 'resume', instrument: 'accord' }),
      ],
    ],
    [
      'a treaty signed in spring and in force in autumn',
      [
        mention('a', { instrument: 'treaty', date: '2024-03-06' }, at('2024-03-06')),
        mention('b', { instrument: 'treaty', status: 'in-force', date: '2024-09-06' }, at('2024-09-06')),
      ],
    ],
    [
      'a step that one names by its part and another by the whole',
      [
        measure('a', '2024-09-06', { topic: 'entry-procedures', status: 'announced', date: '2024-10-01' }),
        measure('b', '2024-09-06', { topic: 'pre-entry-screening', status: 'announced', date: '2024-10-01' }),
      ],
    ],
    [
      'an open subject in two languages on one day',
      [
        mention('a', { topic: 'other', subject: 'wildfire relief', action: 'fund' }),
        mention('b', { topic: 'other', subject: '산불 구호', action: 'fund' }),
      ],
    ],
  ])('%s', (_name, mentions) => expect(arrive(mentions)).toHaveLength(1));

  test.each<[string, Mention[]]>([
    ['two summits a week apart', [summit('a', '2024-09-06', '2024-09-06'), summit('b', '2024-09-13', '2024-09-13')]],
    [
      'summits of one month in two towns',
      [
        summit('a', '2024-09', '2024-09-02', { place: 'Seoul' }),
        summit('b', '2024-09', '2024-09-02', { place: 'Tokyo' }),
      ],
    ],
    [
      'a memorandum and a joint declaration signed on one day',
      [mention('a', { instrument: 'mou' }), mention('b', { instrument: 'joint-declaration' })],
    ],
    [
      'curbs tightened and curbs lifted',
      [
        measure('a', '2024-09-05', { action: 'tighten', status: 'in-force', date: '2024-09-05' }),
        measure('b', '2024-09-06', { action: 'lift', status: 'in-force', date: '2024-09-06' }),
      ],
    ],
    [
      'a phone call held and a visit wished for that evening',
      [summit('a', '2024-09-06', '2024-09-06'), undated(summit('b', '', '2024-09-06', { status: 'proposed' }))],
    ],
    [
      'the meeting of three and that of two on its margins',
      [
        summit('a', '2024-05-27', '2024-05-27', { actors: ['CN', 'JP', 'KR'] }),
        summit('b', '2024-05-27', '2024-05-27'),
      ],
    ],
    [
      'a drill of one side and the protest of the other on the same day',
      [
        measure('a', '2026-12-10', { topic: 'dokdo-takeshima', status: 'held', actors: ['KR'], date: '2026-12-10' }),
        measure('b', '2026-12-10', {
          topic: 'dokdo-takeshima',
          status: 'held',
          action: 'protest',
          actors: ['JP'],
          date: '2026-12-10',
        }),
      ],
    ],
    [
      'the protests of both sides that one article tells of',
      [
        measure('a', '2024-09-05', { status: 'held', action: 'protest', actors: ['KR'], date: '2024-09-05' }),
        mention(
          'a',
          { kind: 'measure', status: 'held', action: 'protest', actors: ['JP'], date: '2024-09-05' },
          at('2024-09-05'),
          1,
        ),
      ],
    ],
    [
      'what an article says is done and what it says is hoped for next',
      [mention('a', {}), undated(mention('a', { kind: 'measure', status: 'proposed', action: 'fund' }, {}, 1))],
    ],
    [
      'two open subjects on one day',
      [
        mention('a', { topic: 'other', subject: 'wildfire relief' }),
        mention('b', { topic: 'other', subject: 'beach cleaning' }),
      ],
    ],
    [
      'last year’s signature and this year’s',
      [mention('a', { date: '2023-09-06' }, at('2023-09-06')), mention('b', {}, at('2024-09-06'))],
    ],
  ])('%s stay apart', (_name, mentions) => expect(arrive(mentions)).toHaveLength(2));
});

describe('an event is a pure function of its facts', () => {
  const specs = fc.array(
    fc.record({
      actors: fc.constantFrom('JP,KR', 'KR', 'JP'),
      day: fc.integer({ min: 10, max: 28 }),
      published: fc.integer({ min: 10, max: 28 }),
      status: fc.constantFrom('proposed' as const, 'planned' as const, 'signed' as const, 'denied' as const),
      instrument: fc.constantFrom(undefined, 'mou' as const, 'joint-declaration' as const),
      dated: fc.boolean(),
      context: fc.constantFrom('news' as const, 'background' as const),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const content = (events: readonly Event[]) =>
    events.map((e) => JSON.stringify({ ...e, id: '', formerIds: [] })).sort();

  test('whatever the order of arrival', () => {
    fc.assert(
      fc.property(specs, fc.infiniteStream(fc.nat()), (all, randoms) => {
        const mentions = all.map(({ day, published, status, instrument, dated, context, actors }, i) => {
          const over = {
            status,
            context,
            actors: actors.split(','),
            date: `2024-09-${day}`,
            ...(instrument ? { instrument } : {}),
          };
          const made = mention(`a${i}`, over, at(`2024-09-${published}`));
          return dated ? made : undated(made);
        });
        const keyed = mentions.map((m) => [randoms.next().value, m] as const);
        const shuffled = keyed.sort((a, b) => a[0] - b[0]).map(([, m]) => m);
        expect(content(arrive(shuffled))).toEqual(content(arrive(inOrder(mentions))));
      }),
      { numRuns: 300 },
    );
  });

  test('and the same article twice changes nothing', () => {
    const events = arrive([summit('a', '2024-09-06', '2024-09-06'), summit('b', '2024-09-06', '2024-09-07')]);
    expect(regroup(events, 'b', [summit('b', '2024-09-06', '2024-09-07')]).changes).toEqual([]);
  });

  test('a later reading of an article moves its facts and keeps the id of the event', () => {
    const events = arrive([summit('a', '2024-09-06', '2024-09-06'), summit('b', '2024-09-06', '2024-09-07')]);
    const moved = regroup(events, 'b', [summit('b', '2024-09-20', '2024-09-07', { status: 'planned' })]);
    expect(moved.changed.find((e) => e.articles.includes('a'))?.id).toBe(events[0]?.id);
    expect(moved.touched.map((e) => e.date)).toEqual(['2024-09-20']);
  });

  test('an event whose last fact is withdrawn is gone', () => {
    const events = arrive([summit('a', '2024-09-06', '2024-09-06')]);
    expect(regroup(events, 'a', []).removed).toEqual([events[0]?.id]);
  });
});
