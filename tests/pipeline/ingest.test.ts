import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../lib/model/event';
import type { Fact } from '../../lib/model/fact';
import { sendDue } from '../../lib/pipeline/alert';
import { ingest } from '../../lib/pipeline/ingest';
import type { Ports } from '../../lib/pipeline/ports';
import { fact } from '../make';
import { memoryStore } from '../memory-store';
import { failing } from './failing';
import { articleMessage, testPorts } from './ports';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeEach(async () => {
  store = await memoryStore();
});
afterEach(() => store.close());

const summit = (over: Partial<Fact> = {}) =>
  fact({ kind: 'summit', topic: 'leaders-summit', status: 'held', place: 'Seoul', ...over });

async function allEvents(ports: Ports): Promise<Event[]> {
  const { items } = await ports.chronicle.list({ limit: 100 });
  return (await ports.chronicle.events(items.map((e) => e.id))).sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('one development, one alert', () => {
  test('two outlets tell one summit: one event, one alert, and both are cited', async () => {
    const { ports, published } = testPorts(store, { a: [summit()], b: [summit({ participants: ['Fumio Kishida'] })] });
    for (const id of ['a', 'b']) await ingest(articleMessage(id), ports);
    await sendDue(ports);
    const [event, ...others] = await allEvents(ports);
    expect(others).toEqual([]);
    expect(event?.outlets).toEqual(['Outlet a', 'Outlet b']);
    expect(published.map((p) => p.item.alert.type)).toEqual(['new']);
  });

  test('a message that comes three times changes nothing after the first', async () => {
    const { ports, published } = testPorts(store, { a: [summit()] });
    for (let i = 0; i < 3; i += 1) await ingest(articleMessage('a'), ports);
    await sendDue(ports);
    await sendDue(ports);
    expect(published).toHaveLength(1);
    expect((await allEvents(ports))[0]?.mentions).toHaveLength(1);
  });

  test('what a writer committed before it died is written by whoever comes to the topic next', async () => {
    const { ports } = testPorts(store, {
      a: [summit()],
      b: [summit({ status: 'planned', date: '2024-12-01', place: 'Tokyo' })],
    });
    const dying = { ...ports.chronicle, addChange: () => Promise.reject(new Error('the power is gone')) };
    await expect(ingest(articleMessage('a'), { ...ports, chronicle: dying })).rejects.toThrow(/power/);
    expect(await allEvents(ports)).toEqual([]);
    await ingest(articleMessage('b'), ports);
    expect((await allEvents(ports)).flatMap((e) => e.articles).sort()).toEqual(['a', 'b']);
  });

  test('a change of stage alerts again, as an update that names the stage before', async () => {
    const { ports, published } = testPorts(store, { a: [summit({ status: 'planned' })], b: [summit()] });
    await ingest(articleMessage('a', { publishedAt: '2024-09-05T09:00:00.000Z' }), ports);
    await sendDue(ports);
    await ingest(articleMessage('b'), ports);
    await sendDue(ports);
    expect(published.map((p) => [p.item.alert.type, p.item.alert.previousStatus])).toEqual([
      ['new', undefined],
      ['update', 'planned'],
    ]);
  });

  test('what a feed held at its first poll is recorded and not told', async () => {
    const { ports, published } = testPorts(store, { a: [summit()] });
    await ingest(articleMessage('a', { baseline: true }), ports);
    await sendDue(ports);
    expect(published).toEqual([]);
    expect(await allEvents(ports)).toHaveLength(1);
  });

  test('an item without a text is kept, read and quoted by its headline', async () => {
    const { ports } = testPorts(store, { a: [summit()] });
    await ingest(articleMessage('a', { title: 'Japan, S. Korea hold summit', text: ' ' }), ports);
    expect(await ports.intake.article('a')).toMatchObject({ text: 'Japan, S. Korea hold summit' });
  });

  test('a recap alerts nobody', async () => {
    const { ports, published } = testPorts(store, { a: [summit({ context: 'background' })] });
    await ingest(articleMessage('a'), ports);
    await sendDue(ports);
    expect(published).toEqual([]);
  });

  test('two hundred articles read at once on one topic make one event and one alert', async () => {
    const ids = Array.from({ length: 200 }, (_, i) => `art${i}`);
    const { ports, published } = testPorts(store, Object.fromEntries(ids.map((id) => [id, [summit()]])));
    // eight writers who know nothing of each other, each with twenty-five articles at once
    const writers = Array.from({ length: 8 }, () => ({ ...ports, chronicle: { ...ports.chronicle } }));
    await Promise.all(ids.map((id, i) => ingest(articleMessage(id), writers[i % writers.length]!)));
    await Promise.all([sendDue(ports), sendDue(ports), sendDue(ports)]);
    const events = await allEvents(ports);
    expect(events).toHaveLength(1);
    expect(events[0]?.articles).toHaveLength(200);
    expect(published).toHaveLength(1);
  }, 240_000);
});

describe('an article that its publisher edits', () => {
  test('bar 37: is read anew, replaces its facts, and is not told twice', async () => {
    const facts = { a: [summit()] };
    const { ports, published } = testPorts(store, facts);
    await ingest(articleMessage('a'), ports);
    await sendDue(ports);
    facts.a = [summit({ participants: ['Fumio Kishida'] })];
    const edit = articleMessage('a', {
      text: 'The edited text of a',
      revision: 'r2',
      publishedAt: '2024-09-06T11:00:00.000Z',
    });
    for (let i = 0; i < 2; i += 1) await ingest(edit, ports);
    await sendDue(ports);
    expect(published).toHaveLength(1);
    const events = await allEvents(ports);
    expect(events.map((e) => [e.articles, e.participants])).toEqual([[['a'], ['Fumio Kishida']]]);
    // dates in it are still counted from the day it was published
    expect(await ports.intake.article('a')).toMatchObject({
      text: 'The edited text of a',
      publishedAt: '2024-09-06T09:00:00.000Z',
    });
  });

  test('and that was there before we began to watch, stays untold', async () => {
    const { ports, published } = testPorts(store, { a: [summit()] });
    await ingest(articleMessage('a', { baseline: true }), ports);
    await ingest(articleMessage('a', { revision: 'r2' }), ports);
    await sendDue(ports);
    expect(published).toEqual([]);
  });

  test('its page is fetched again; where that fails, what it said before stays', async () => {
    const pages = ['The whole story as its page first told it.', 'The whole story as its page tells it now.'];
    const { ports } = testPorts(store, { a: [] });
    const url = 'https://a.example/1';
    const feed = { ...articleMessage('a').feed, fetchArticles: true };
    const fetchPage: Ports['fetchPage'] = async () => {
      const text = pages.shift();
      return text === undefined
        ? { outcome: 'error', error: 'away' }
        : { outcome: 'ok', text, access: 'partial' as const };
    };
    for (const revision of [undefined, 'r2', 'r3'])
      await ingest(articleMessage('a', { url, feed, ...(revision && { revision }) }), { ...ports, fetchPage });
    expect(await ports.intake.article('a')).toMatchObject({
      text: 'The whole story as its page tells it now.',
      textSource: 'page',
      revision: 'r3',
    });
  });
});

describe.each(['before', 'after'] as const)('a failure %s any call to store or channel', (when) => {
  test('loses nothing and doubles nothing once the work is taken up again', async () => {
    const facts = {
      a: [summit({ status: 'planned' })],
      b: [summit(), fact()],
    };
    const story = async (ports: Ports) => {
      for (const id of ['a', 'b']) {
        await ingest(articleMessage(id), ports);
        const { failed } = await sendDue(ports);
        if (failed > 0) throw new Error('an alert failed');
      }
    };
    const whole = testPorts(store, facts);
    const counter = failing(whole.ports, 0, when);
    await story(counter.ports);
    const wanted = whole.published.map((p) => p.item.id).sort();
    const wantedEvents = await allEvents(whole.ports);
    expect(wanted).toHaveLength(3);

    for (let n = 1; n <= counter.calls(); n += 1) {
      const fresh = await memoryStore();
      let clock = new Date('2024-09-06T12:00:00Z');
      const { ports, published } = testPorts(fresh, facts, () => clock);
      await story(failing(ports, n, when).ports).catch(() => {});
      // the queue brings the message again; a claim of the dead process has run out by then
      clock = new Date(clock.getTime() + 10 * 60_000);
      await story(ports);
      const ids = published.map((p) => p.item.id).sort();
      expect([...new Set(ids)], `failure at call ${n}`).toEqual(wanted);
      expect(await allEvents(ports), `failure at call ${n}`).toEqual(wantedEvents);
      // between publish and mark lies the one double that cannot be ruled out
      expect(ids.length - wanted.length, `failure at call ${n}`).toBeLessThanOrEqual(1);
      await fresh.close();
    }
  }, 300_000);
});
