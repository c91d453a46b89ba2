import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../lib/model/alert';
import type { Fact } from '../../lib/model/fact';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Language } from '../../lib/model/vocabularies';
import { sendDue } from '../../lib/pipeline/alert';
import { amend } from '../../lib/pipeline/amend';
import { ensureWeekly } from '../../lib/pipeline/digest';
import { ingest } from '../../lib/pipeline/ingest';
import type { Ports } from '../../lib/pipeline/ports';
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

const kst = (time: string) => new Date(`${time}:00+09:00`);
const summit = (over: Partial<Fact> = {}) =>
  fact({ kind: 'summit', topic: 'leaders-summit', status: 'held', place: 'Seoul', ...over });

/** A store whose alerts go out by these deliveries, under a clock that the test moves. */
function world(facts: Record<string, Fact[]>, deliveries: Delivery[], languages: Language[] = ['en'], at = store) {
  const clock = { now: kst('2024-09-06T21:00') };
  const made = testPorts(at, facts, () => clock.now);
  const alerts = { ...DEFAULT_SETTINGS.alerts, deliveries, languages };
  const ports: Ports = { ...made.ports, settings: { ...DEFAULT_SETTINGS, alerts } };
  return { ...made, ports, clock };
}

test('what falls due at night waits for the morning, what falls due by day does not', async () => {
  const { ports, clock, published } = world({ a: [summit()], b: [fact()] }, ['daytime']);
  await ingest(articleMessage('a'), ports);
  await sendDue(ports);
  clock.now = kst('2024-09-06T22:30');
  await ingest(articleMessage('b'), ports);
  for (const time of ['2024-09-06T23:00', '2024-09-07T07:55', '2024-09-07T08:01']) {
    clock.now = kst(time);
    await sendDue(ports);
    expect(published.length, time).toBe(time.endsWith('08:01') ? 2 : 1);
  }
  expect(published.every((p) => p.message.attributes.delivery === 'daytime')).toBe(true);
});

describe('a daily digest', () => {
  test('gathers a day into one message a language, once', async () => {
    const facts = {
      a: [summit({ date: '2024-09-07', status: 'planned' })],
      b: [fact()],
      c: [summit({ date: '2024-09-12', place: 'Tokyo', status: 'announced' })],
    };
    const { ports, clock, published, digests } = world(facts, ['daily'], ['en', 'ko', 'ja']);
    for (const id of ['a', 'b', 'c']) await ingest(articleMessage(id), ports);
    await sendDue(ports);
    clock.now = kst('2024-09-07T08:02');
    await Promise.all([sendDue(ports), sendDue(ports)]);
    await sendDue(ports);
    expect(published).toEqual([]);
    expect(digests.map((d) => d.message.subject).sort()).toEqual([
      '[KJ] Daily digest 2024-09-07: 3 new, 0 updates, 2 upcoming',
      '[日韓] 日刊まとめ 2024-09-07：新規3・更新0・予定2',
      '[한일] 일간 요약 2024-09-07: 신규 3, 변경 0, 예정 2',
    ]);
    const english = digests.find((d) => d.item.language === 'en')!.message;
    expect(english.email).toMatch(/^NEW\n3 Diplomacy Korea-Japan summit set for /m);
    expect(english.attributes).toMatchObject({
      delivery: 'daily',
      kind: 'digest',
      severity: 3,
      field: ['diplomacy', 'people'],
    });
    const items = await ports.chronicle.alerts({ limit: 50 });
    expect(items.every((i) => i.state === 'sent')).toBe(true);
  });

  test('tells an event that moved on within the day once, as new', async () => {
    const { ports, clock, digests } = world({ a: [summit({ status: 'planned' })], b: [summit()] }, ['daily']);
    for (const id of ['a', 'b']) await ingest(articleMessage(id), ports);
    clock.now = kst('2024-09-07T08:02');
    await sendDue(ports);
    expect(digests[0]?.message.email.match(/Korea-Japan summit/g)).toHaveLength(1);
    expect(digests[0]?.message.email).toContain('summit held 6 September 2024');
  });

  test('leaves out what was withdrawn since, and is not sent where nothing is left', async () => {
    const { ports, clock, digests } = world({ a: [summit()] }, ['daily']);
    const { events } = await ingest(articleMessage('a'), ports);
    await tellCorrection(await amend({ eventId: events[0]!.id, type: 'withdraw', reason: 'a hoax' }, ports), ports);
    clock.now = kst('2024-09-07T08:02');
    await sendDue(ports);
    expect(digests).toEqual([]);
  });

  test('tells a correction to those whom an earlier digest told', async () => {
    const { ports, clock, digests } = world({ a: [summit()] }, ['daily']);
    const { events } = await ingest(articleMessage('a'), ports);
    clock.now = kst('2024-09-07T08:02');
    await sendDue(ports);
    const request = { eventId: events[0]!.id, type: 'set', set: { place: 'Busan' }, reason: 'misread' } as const;
    await tellCorrection(await amend(request, ports), ports);
    clock.now = kst('2024-09-08T08:02');
    await sendDue(ports);
    expect(digests[1]?.message.email).toMatch(/^CORRECTED\n3 Diplomacy Korea-Japan summit held .* in Busan/m);
  });

  test('that came too late for one digest goes with the next', async () => {
    const { ports, clock, digests } = world({ a: [summit()], b: [fact()] }, ['daily']);
    await ingest(articleMessage('a'), ports);
    const [late] = await ports.chronicle.waitingFor('daily', 'en', '2024-09-08');
    clock.now = kst('2024-09-07T08:02');
    await sendDue(ports);
    await ports.chronicle.addAlert({ ...late!, id: 'n-late', eventId: late!.eventId });
    clock.now = kst('2024-09-07T12:00');
    await ingest(articleMessage('b'), ports);
    clock.now = kst('2024-09-08T08:02');
    await sendDue(ports);
    expect(digests.map((d) => d.message.subject.match(/\d new/)?.[0])).toEqual(['1 new', '2 new']);
  });
});

test('a weekly digest goes out also when nothing is new, week after week', async () => {
  const { ports, clock, digests } = world({}, ['weekly']);
  await ensureWeekly(ports);
  for (const day of ['2024-09-07', '2024-09-09', '2024-09-10', '2024-09-16']) {
    clock.now = kst(`${day}T08:01`);
    await sendDue(ports);
  }
  expect(digests.map((d) => d.message.subject)).toEqual([
    '[KJ] Weekly digest 2024-09-09: 0 new, 0 updates, 0 upcoming',
    '[KJ] Weekly digest 2024-09-16: 0 new, 0 updates, 0 upcoming',
  ]);
  expect(digests[0]?.message.email).toContain('Nothing new. The monitor is running.');
});

describe.each(['before', 'after'] as const)('a failure %s any call around a digest', (when) => {
  test('loses nothing; short of one between publish and mark, nothing is doubled', async () => {
    const facts = { a: [summit({ status: 'planned' })], b: [fact()] };
    const story = async ({ ports, clock }: ReturnType<typeof world>, with_: (p: Ports) => Ports = (p) => p) => {
      const mine = with_(ports);
      clock.now = clock.now < kst('2024-09-07T08:00') ? kst('2024-09-06T21:00') : clock.now;
      for (const id of ['a', 'b']) await ingest(articleMessage(id), mine);
      clock.now = new Date(Math.max(clock.now.getTime(), kst('2024-09-07T08:02').getTime()));
      await sendDue(mine);
    };
    const whole = world(facts, ['daily']);
    let calls = () => 0;
    await story(whole, (p) => {
      const counter = failing(p, 0, when);
      calls = counter.calls;
      return counter.ports;
    });
    const told = (w: ReturnType<typeof world>) =>
      w.digests.flatMap((d) => d.message.email.match(/e[0-9a-f]{8}/g) ?? []).sort();
    expect(told(whole)).toHaveLength(2);

    for (let n = 1; n <= calls(); n += 1) {
      const fresh = await memoryStore();
      const w = world(facts, ['daily'], ['en'], fresh);
      await story(w, (p) => failing(p, n, when).ports).catch(() => {});
      w.clock.now = new Date(w.clock.now.getTime() + 10 * 60_000);
      await story(w);
      // what was put out after the digest had gone goes with the next
      w.clock.now = kst('2024-09-08T08:02');
      await sendDue(w.ports);
      expect([...new Set(told(w))], `failure at call ${n}`).toEqual([...new Set(told(whole))]);
      expect(w.digests.length, `failure at call ${n}`).toBeLessThanOrEqual(2);
      await fresh.close();
    }
  }, 300_000);
});
