import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { sendDue } from '../../lib/pipeline/alert';
import { type Amended, amend, type Request } from '../../lib/pipeline/amend';
import { ingest } from '../../lib/pipeline/ingest';
import type { Ports } from '../../lib/pipeline/ports';
import { reextract } from '../../lib/pipeline/reextract';
import { tellCorrection } from '../../lib/pipeline/tell-correction';
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

const correct = async (request: Request, ports: Ports): Promise<Amended> => {
  const amended = await amend(request, ports);
  await tellCorrection(amended, ports);
  return amended;
};

async function eventOf(article: string, ports: Ports) {
  const { eventIds } = (await ports.chronicle.reading(article))!;
  return (await ports.chronicle.event(eventIds.at(-1)!))!;
}

describe('an operator corrects what was told', () => {
  test('a wrong day: those who were told get a correction, once, that names both days and the reason', async () => {
    const { ports, published } = testPorts(store, { a: [summit()] });
    await ingest(articleMessage('a'), ports);
    await sendDue(ports);
    const { id } = await eventOf('a', ports);
    const request: Request = {
      eventId: id,
      type: 'set',
      set: { date: '2024-09-05' },
      reason: 'the office gave the day.',
    };
    for (let i = 0; i < 2; i += 1) await correct(request, ports);
    await sendDue(ports);
    expect(published.map((p) => p.message.attributes.kind)).toEqual(['new', 'correction']);
    const { email, subject } = published[1]!.message;
    expect(subject).toBe('[KJ] CORRECTION Diplomacy: Korea-Japan summit held 5 September 2024 in Seoul');
    expect(email).toContain(
      'CORRECTED  date: "6 September 2024" > "5 September 2024".\nReason: the office gave the day.\n',
    );
    expect(await eventOf('a', ports)).toMatchObject({ date: '2024-09-05', revision: 2 });
  });

  test('only the languages and deliveries that got the alert get the correction', async () => {
    const { ports, published } = testPorts(store, { a: [summit()] });
    const settings = (languages: ('en' | 'ko')[]) => ({
      ...ports,
      settings: { ...DEFAULT_SETTINGS, alerts: { ...DEFAULT_SETTINGS.alerts, languages } },
    });
    await ingest(articleMessage('a'), settings(['ko']));
    await sendDue(ports);
    const { id } = await eventOf('a', ports);
    await correct({ eventId: id, type: 'set', set: { place: 'Busan' }, reason: 'misread' }, settings(['en', 'ko']));
    await sendDue(ports);
    expect(published.map((p) => p.message.attributes.lang)).toEqual(['ko', 'ko']);
    expect(published[1]?.message.email).toContain('정정  장소: "서울" > "부산".');
  });

  test('what is not out yet is put right instead', async () => {
    const { ports, published } = testPorts(store, { a: [summit()] });
    await ingest(articleMessage('a'), ports);
    const { id } = await eventOf('a', ports);
    await correct({ eventId: id, type: 'set', set: { place: 'Busan' }, reason: 'misread' }, ports);
    await sendDue(ports);
    expect(published.map((p) => [p.message.attributes.kind, p.item.alert.event.place])).toEqual([['new', 'Busan']]);
  });

  test('a withdrawal asks those who were told to disregard it; later articles of the same alert nobody', async () => {
    const { ports, published } = testPorts(store, { a: [summit()], b: [summit()] });
    await ingest(articleMessage('a'), ports);
    await sendDue(ports);
    const { id } = await eventOf('a', ports);
    await correct({ eventId: id, type: 'withdraw', reason: 'a hoax' }, ports);
    await ingest(articleMessage('b'), ports);
    await sendDue(ports);
    expect(published.map((p) => p.message.attributes.kind)).toEqual(['new', 'withdrawn']);
    expect(published[1]?.message.email).toContain(
      `Please disregard our alert of 6 September 2024 for ${id}.\nThe measure itself is not affected by this notice.\nReason: a hoax.`,
    );
    expect((await ports.chronicle.list({ limit: 10 })).items).toEqual([]);
    expect(await ports.chronicle.event(id)).toMatchObject({ withdrawn: true, articles: ['a', 'b'] });
  });

  test('a withdrawal of what is not out yet takes it back', async () => {
    const { ports, published } = testPorts(store, { a: [summit()] });
    await ingest(articleMessage('a'), ports);
    const { id } = await eventOf('a', ports);
    await correct({ eventId: id, type: 'withdraw', reason: 'a hoax' }, ports);
    await sendDue(ports);
    expect(published).toEqual([]);
    expect(await ports.chronicle.alertsOf(id)).toMatchObject([{ state: 'dropped' }]);
  });

  test('two events merged: the second id leads to the first, its readers are told, and nothing is told again', async () => {
    const facts = { a: [summit({ date: '2024-09-03' })], b: [summit()], c: [summit()] };
    const { ports, published } = testPorts(store, facts);
    for (const id of ['a', 'b']) await ingest(articleMessage(id), ports);
    await sendDue(ports);
    const [a, b] = [await eventOf('a', ports), await eventOf('b', ports)];
    await correct({ eventId: a.id, type: 'merge', from: b.id, reason: 'one visit of two days' }, ports);
    await ingest(articleMessage('c'), ports);
    await sendDue(ports);
    expect(await ports.chronicle.event(b.id)).toMatchObject({ id: a.id, articles: ['a', 'b', 'c'], formerIds: [b.id] });
    const told = published.map((p) => `${p.message.attributes.kind} ${p.item.eventId}`);
    expect(told.sort()).toEqual([`new ${a.id}`, `new ${b.id}`, `withdrawn ${b.id}`].sort());
    expect(published[2]?.message.email).toContain(`The same development is told as ${a.id}`);
  });

  test('articles split off become an event of their own, which is told', async () => {
    const { ports, published } = testPorts(store, { a: [summit()], b: [summit()] });
    for (const id of ['a', 'b']) await ingest(articleMessage(id), ports);
    await sendDue(ports);
    const { id } = await eventOf('a', ports);
    const { other } = await correct({ eventId: id, type: 'split', articles: ['b'], reason: 'two meetings' }, ports);
    await sendDue(ports);
    expect(other).toMatchObject({ articles: ['b'] });
    expect(published.map((p) => [p.message.attributes.kind, p.item.eventId])).toEqual([
      ['new', id],
      ['new', other!.id],
    ]);
  });

  test('better rules that read kept texts again respect the correction', async () => {
    const facts = { a: [summit()] };
    const { ports } = testPorts(store, facts);
    await ingest(articleMessage('a'), ports);
    const { id } = await eventOf('a', ports);
    await correct({ eventId: id, type: 'set', set: { date: '2024-09-05' }, reason: 'the office gave the day' }, ports);
    facts.a = [summit({ date: '2024-09-07', participants: ['Fumio Kishida'] })];
    await reextract(new Date('2024-09-01'), ports);
    expect(await ports.chronicle.event(id)).toMatchObject({ date: '2024-09-05', participants: ['Fumio Kishida'] });
  });

  test('what changed is told since a time, with reasons', async () => {
    const { ports } = testPorts(store, { a: [summit({ date: '2024-09-03' })], b: [summit()] });
    for (const id of ['a', 'b']) await ingest(articleMessage(id), ports);
    const [a, b] = [await eventOf('a', ports), await eventOf('b', ports)];
    await correct({ eventId: a.id, type: 'set', set: { place: 'Busan' }, reason: 'misread' }, ports);
    await correct({ eventId: a.id, type: 'merge', from: b.id, reason: 'one visit' }, ports);
    const changes = await ports.chronicle.changes({ since: '2024-09-06', until: '2024-09-07', limit: 50 });
    expect(changes.map((c) => [c.eventId, c.type, c.reason, c.movedTo]).sort()).toEqual(
      [
        [a.id, 'new', undefined, undefined],
        [b.id, 'new', undefined, undefined],
        [a.id, 'corrected', 'misread', undefined],
        [a.id, 'merged', 'one visit', undefined],
        [b.id, 'moved', undefined, a.id],
      ].sort(),
    );
    expect(changes.find((c) => c.type === 'corrected')?.fields).toEqual([
      { field: 'place', from: 'Seoul', to: 'Busan' },
    ]);
  });

  test.each<[string, Request, RegExp]>([
    ['an event that is none', { eventId: 'e0', type: 'withdraw', reason: 'x' }, /there is no event e0/],
    [
      'an article that is not its own',
      { eventId: '', type: 'split', articles: ['z'], reason: 'x' },
      /z is no article of/,
    ],
    ['all of its articles', { eventId: '', type: 'split', articles: ['a'], reason: 'x' }, /would keep no article/],
    ['itself', { eventId: '', type: 'merge', from: '', reason: 'x' }, /are one event already/],
  ])('%s is refused in words', async (_what, request, message) => {
    const { ports } = testPorts(store, { a: [summit()] });
    await ingest(articleMessage('a'), ports);
    const { id } = await eventOf('a', ports);
    const filled = { ...request, eventId: request.eventId || id, ...(request.type === 'merge' ? { from: id } : {}) };
    await expect(amend(filled as Request, ports)).rejects.toThrow(message);
  });
});

test('articles and corrections that write one topic at once lose nothing', async () => {
  const ids = Array.from({ length: 12 }, (_, i) => `art${i}`);
  const { ports } = testPorts(store, Object.fromEntries(['a', ...ids].map((id) => [id, [summit()]])));
  await ingest(articleMessage('a'), ports);
  const { id } = await eventOf('a', ports);
  await Promise.all([
    ...ids.map((article) => ingest(articleMessage(article), ports)),
    correct({ eventId: id, type: 'set', set: { place: 'Busan' }, reason: 'misread' }, ports),
    correct({ eventId: id, type: 'set', set: { date: '2024-09-05' }, reason: 'misdated' }, ports),
  ]);
  expect(await ports.chronicle.event(id)).toMatchObject({ place: 'Busan', date: '2024-09-05', revision: 3 });
  expect((await ports.chronicle.event(id))?.articles).toHaveLength(13);
});

describe.each(['before', 'after'] as const)('a failure %s any call while an operator corrects', (when) => {
  test('leaves nothing half done once the operator asks again', async () => {
    const facts = { a: [summit({ date: '2024-09-03' })], b: [summit()] };
    const start = async (ports: Ports) => {
      for (const id of ['a', 'b']) await ingest(articleMessage(id), ports);
      await sendDue(ports);
      return { a: (await eventOf('a', ports)).id, b: (await eventOf('b', ports)).id };
    };
    const story = async (ports: Ports, { a }: { a: string; b: string }) => {
      await correct({ eventId: a, type: 'set', set: { place: 'Busan' }, reason: 'misread' }, ports);
      await sendDue(ports);
    };
    const rest = async (ports: Ports, { a, b }: { a: string; b: string }) => {
      await correct({ eventId: a, type: 'merge', from: b, reason: 'one visit' }, ports);
      const { failed } = await sendDue(ports);
      if (failed > 0) throw new Error('an alert failed');
    };
    const whole = testPorts(store, facts);
    const ids = await start(whole.ports);
    const counters = [failing(whole.ports, 0, when), failing(whole.ports, 0, when)];
    await story(counters[0]!.ports, ids);
    await rest(counters[1]!.ports, ids);
    const wanted = whole.published.map((p) => p.item.id).sort();
    const event = await whole.ports.chronicle.event(ids.a);
    expect(wanted).toHaveLength(4);

    for (const [part, step] of [story, rest].entries())
      for (let n = 1; n <= counters[part]!.calls(); n += 1) {
        const fresh = await memoryStore();
        let clock = new Date('2024-09-06T12:00:00Z');
        const { ports, published } = testPorts(fresh, facts, () => clock);
        await start(ports);
        if (part === 1) await story(ports, ids);
        await step(failing(ports, n, when).ports, ids).catch(() => {});
        clock = new Date(clock.getTime() + 10 * 60_000);
        await step(ports, ids);
        if (part === 0) await rest(ports, ids);
        const sent = published.map((p) => p.item.id).sort();
        expect([...new Set(sent)], `part ${part}, failure at call ${n}`).toEqual(wanted);
        expect(sent.length - wanted.length, `part ${part}, failure at call ${n}`).toBeLessThanOrEqual(1);
        const now = await ports.chronicle.event(ids.b);
        const timeless = (e: typeof now) => ({ ...e, revisions: e?.revisions.map(({ at: _at, ...r }) => r) });
        expect(timeless(now), `part ${part}, failure at call ${n}`).toEqual(timeless(event));
        await fresh.close();
      }
  }, 300_000);
});
