import { CAPACITY, HAND_OUT } from '../model/capacity';
import { alertMs, articleMs, batchOf, extractMs, pollMs, queryMs, sweepMs } from './durations';
import { type Load, MIX } from './load';
import type { Measured, Work } from './measured';

export const DAYS = 30;
const DAY_MINUTES = 1440;
const DAY_SECONDS = 86_400;
const GB = 2 ** 30;
/** What Lambda itself logs of an invocation: start and report. */
const PLATFORM_LOG_BYTES = 700;
/** How Lambda asks a queue that is empty: five connections, each for twenty seconds. */
const IDLE_RECEIVES_A_DAY = 5 * 3 * DAY_MINUTES;
/** Seen ids and texts expire (`retention`). */
const TEXT_DAYS = 90;
const SEEN_DAYS = 400;
const YEAR_DAYS = 365;
/** The chronology and its index, loaded once. */
const HISTORY_GB = 0.0025;

/** What the stack has of each, whatever the load; a test holds them against the template. */
export const STANDING = { metrics: 9, alarmMetrics: 10, dashboards: 1, queues: 2 } as const;

/** The use of a month, by what is paid for. */
export interface Use {
  gbSeconds: Record<'poll' | 'extract' | 'alert' | 'query', number>;
  invocations: Record<'poll' | 'extract' | 'alert' | 'query', number>;
  reads: Record<'poll' | 'extract' | 'alert' | 'query', number>;
  writes: Record<'poll' | 'extract' | 'alert' | 'query', number>;
  sqsRequests: { idle: number; work: number };
  publishes: number;
  emails: number;
  sms: number;
  schedules: number;
  chronicleGb: number;
  intakeGb: number;
  logGb: number;
}

type Counts = Record<keyof Use['reads'], number>;

/** How many articles one invocation finds waiting: one where they come now and then, a whole batch where they queue. */
function batchFill(queuedADay: number, measured: Measured): number {
  const capacity = (CAPACITY.extract.atOnce * DAY_SECONDS * 1000) / articleMs(measured);
  return Math.min(CAPACITY.extract.batch, Math.max(1, (queuedADay / capacity) * CAPACITY.extract.batch));
}

/** Reckons the use of a month from what each piece of work was measured to cost. */
export function useOfMonth(load: Load, measured: Measured): Use {
  const { work } = measured;
  const turns = DAY_MINUTES / load.pollMinutes;
  const polls = load.feeds * turns;
  const changed = Math.min(polls, load.articles);
  const queued = load.articles * load.relevant;
  const batches = load.feeds > HAND_OUT.few ? Math.ceil(load.feeds / HAND_OUT.batch) * turns : 0;
  const reading = queued / batchFill(queued, measured);
  const sweeps = DAY_MINUTES / CAPACITY.alert.sweepMinutes;
  const fill = queued / Math.max(1e-9, reading);
  const a = (n: number) => n * DAYS;
  /** Each function's work of a day with how often it is done. */
  const done: Record<keyof Counts, [Work, number][]> = {
    poll: [
      [work.turn, turns],
      [work.pollUnchanged, polls - changed],
      [work.pollChanged, changed],
      [work.entry, load.articles - changed],
      [work.moveDue, batches > 0 ? polls : 0],
    ],
    extract: (Object.keys(MIX) as (keyof typeof MIX)[]).map((kind) => [work[kind], queued * MIX[kind]]),
    alert: [
      [work.alert, load.alerts],
      [work.sweep, sweeps],
    ],
    query: [[work.query, load.queries]],
  };
  const sum = (of: (one: Work) => number) => (list: [Work, number][]) =>
    a(list.reduce((total, [one, times]) => total + of(one) * times, 0));
  const each = (of: (list: [Work, number][]) => number): Counts => ({
    poll: of(done.poll),
    extract: of(done.extract),
    alert: of(done.alert),
    query: of(done.query),
  });
  const invocations: Counts = {
    poll: a(turns + batches),
    extract: a(reading),
    alert: a(load.alerts + sweeps),
    query: a(load.queries),
  };
  const gb = (memoryMb: number, ms: number) => (memoryMb / 1024) * (ms / 1000);
  const bytes = (of: (one: Work) => number) => Object.values(each(sum(of))).reduce((x, y) => x + y, 0) / DAYS;
  const days = Math.min(load.month * DAYS, YEAR_DAYS * 10);
  const seenBytes = work.entry.intakeBytes * load.articles;
  const textBytes = done.extract.reduce((total, [one, times]) => total + one.intakeBytes * times, 0);
  const all = Object.values(invocations).reduce((x, y) => x + y, 0);
  return {
    gbSeconds: {
      poll: gb(
        CAPACITY.poll.memoryMb,
        batches > 0
          ? a(batches) * pollMs(measured, batchOf(load.feeds)) + a(turns) * pollMs(measured, 0)
          : a(turns) * pollMs(measured, load.feeds),
      ),
      extract: gb(CAPACITY.extract.memoryMb, invocations.extract * extractMs(measured, fill)),
      alert: gb(CAPACITY.alert.memoryMb, a(load.alerts) * alertMs(measured) + a(sweeps) * sweepMs(measured)),
      query: gb(CAPACITY.query.memoryMb, invocations.query * queryMs(measured)),
    },
    invocations,
    reads: each(sum((one) => one.readUnits)),
    writes: each(sum((one) => one.writeUnits)),
    sqsRequests: {
      idle: a(STANDING.queues * IDLE_RECEIVES_A_DAY),
      // sent one by one; received and deleted by the batch
      work: a(queued + 2 * reading + 3 * batches),
    },
    publishes: a(load.alerts),
    emails: a(load.emails),
    sms: a(load.sms),
    schedules: a(turns + sweeps),
    chronicleGb: HISTORY_GB + (bytes((one) => Math.max(0, one.chronicleBytes)) * days) / GB,
    intakeGb: (seenBytes * Math.min(days, SEEN_DAYS) + textBytes * Math.min(days, TEXT_DAYS)) / GB,
    logGb: (a(bytes((one) => one.logBytes)) + all * PLATFORM_LOG_BYTES) / GB,
  };
}
