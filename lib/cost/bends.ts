import { CAPACITY, HAND_OUT } from '../model/capacity';
import { articleMs, pollMs } from './durations';
import { type Load, MIX } from './load';
import type { Measured } from './measured';

/** A limit of the design, how near a load comes to it, and what to turn when it is reached. */
export interface Bend {
  limit: string;
  /** The part of it that the load uses: over 1 it is passed. */
  used: number;
  turn: string;
}

/** `lib/pipeline/hand-out.ts` gives out no more in one turn. */
const MOST_FEEDS_A_TURN = 20_000;
/** A packed item holds no more (`lib/store/pack.ts`). */
const MAX_PACKED = 380_000;
/** The part of all events that the busiest thread of topics has. */
const BUSIEST = 0.2;
/** Of one item DynamoDB takes so many write units a second. */
const ITEM_WRITES_A_SECOND = 1000;
/** What the busiest hour has over the mean. */
const PEAK = 2;
const KB = 1024;

/** The limits in the order in which a load meets them. */
export function bendsOf(load: Load, measured: Measured): Bend[] {
  const queued = load.articles * load.relevant;
  const newEvents = queued * MIX.readNewEvent;
  const readable = (CAPACITY.extract.atOnce * 86_400_000) / articleMs(measured);
  const batchMs = pollMs(measured, Math.min(load.feeds, HAND_OUT.batch));
  const polled = (CAPACITY.poll.atOnce * load.pollMinutes * 60_000 * HAND_OUT.batch) / batchMs;
  const headBytes = newEvents * BUSIEST * load.month * 30 * measured.headBytesPerEvent;
  const commits = ((queued * (MIX.readNewEvent + MIX.readRepeat) * BUSIEST) / 86_400) * PEAK;
  // the head is written at the commit and once more when its changes are made
  const headUnits = commits * 2 * Math.max(1, Math.min(headBytes, MAX_PACKED) / KB);
  const bends: Bend[] = [
    {
      limit: 'articles read a day at the peak',
      used: (queued * PEAK) / readable,
      turn: 'extract.atOnce in lib/model/capacity.ts',
    },
    {
      limit: 'feeds polled a turn',
      used: load.feeds / polled,
      turn: 'poll.atOnce in lib/model/capacity.ts, or longer pollMinutes',
    },
    {
      limit: 'feeds handed out a turn',
      used: load.feeds / MOST_FEEDS_A_TURN,
      turn: 'longer pollMinutes, or a second stack',
    },
    {
      limit: 'events that the head of the busiest thread indexes',
      used: headBytes / MAX_PACKED,
      turn: 'topics split finer in data/topics.json, or a stack for each field',
    },
    {
      limit: 'write units a second of the busiest head',
      used: headUnits / ITEM_WRITES_A_SECOND,
      turn: 'topics split finer in data/topics.json, or a stack for each field',
    },
  ];
  return bends.sort((a, b) => b.used - a.used);
}
