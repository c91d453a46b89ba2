import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import { eventView } from '../../lib/query/event-view';
import { fitText, layOut } from '../../web/src/timeline/lay-out';
import { spanOf } from '../../web/src/timeline/span';
import { ticksOf } from '../../web/src/timeline/ticks';
import { windowOf } from '../../web/src/timeline/window';
import { mention } from '../make';

const DAY = 86_400_000;
const day = (text: string) => Date.parse(text) / DAY;
const event = (id: string, date: string, over: Parameters<typeof mention>[1] = {}, at = `${date}T09:00:00.000Z`) =>
  eventView(buildEvent(id, [mention(id, { date, ...over }, { publishedAt: at })]), 'en');
const picture = { from: day('2024-09-01'), to: day('2024-10-01'), width: 900 };

describe('the timeline', () => {
  test('draws what was announced and later took effect from the one day to the other, a meeting as a point', () => {
    const measure = spanOf(event('e1', '2024-09-20', { status: 'in-force' }, '2024-09-05T01:00:00.000Z'));
    expect([measure.from, measure.to, measure.point, measure.open]).toEqual([
      day('2024-09-05'),
      day('2024-09-20'),
      false,
      true,
    ]);
    const summit = spanOf(event('e2', '2024-09-20', { kind: 'summit', status: 'planned' }, '2024-09-05T01:00:00.000Z'));
    expect([summit.from, summit.to, summit.point]).toEqual([day('2024-09-20'), day('2024-09-20'), true]);
  });

  test('no two shapes of a row touch, whatever number falls on one day, and what finds no row is counted', () => {
    const spans = Array.from({ length: 60 }, (_, i) =>
      spanOf(event(`e${i}`, `2024-09-${String(1 + (i % 20)).padStart(2, '0')}`)),
    );
    const lanes = layOut(spans, picture, [spans[0]?.event.field as string]);
    expect(lanes).toHaveLength(1);
    const [{ placed, left }] = lanes as [(typeof lanes)[number]];
    expect(placed.length + left).toBe(60);
    for (const a of placed)
      for (const b of placed)
        if (a !== b && a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
  });

  test('what lies outside the time that is shown is not drawn', () => {
    const spans = [spanOf(event('e1', '2019-08-02')), spanOf(event('e2', '2024-09-10'))];
    const lanes = layOut(spans, picture, [spans[0]?.event.field as string]);
    expect(lanes.flatMap((l) => l.placed.map((p) => p.span.event.id))).toEqual(['e2']);
  });

  test.each([
    ['m1', 'day'],
    ['m3', 'day'],
    ['y1', 'month'],
    ['all', 'year'],
  ] as const)('the ruler of %s has marks of a %s, far enough apart to be read', (zoom, unit) => {
    const ticks = ticksOf({ ...windowOf(zoom, null, '2024-09-12'), width: 900 });
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.some((t) => t.unit === unit)).toBe(true);
    for (let i = 1; i < ticks.length; i += 1) expect((ticks[i]?.x ?? 0) - (ticks[i - 1]?.x ?? 0)).toBeGreaterThan(55);
  });

  test('words are cut to their room, Korean and Japanese letters being twice as wide', () => {
    expect(fitText('Korea-Japan summit', 200, 11)).toBe('Korea-Japan summit');
    expect(fitText('한일 정상회담 개최 예정 발표', 80, 11)).toMatch(/…$/);
    expect(fitText('한일 정상회담', 30, 11)).toBe('');
  });
});
