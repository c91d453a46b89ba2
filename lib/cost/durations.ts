import { CAPACITY, HAND_OUT } from '../model/capacity';
import { MIX } from './load';
import type { Measured, Work } from './measured';

/** What Lambda gives one whole processor at. */
const MB_OF_A_PROCESSOR = 1769;
/** A request to DynamoDB or SQS from within the region. */
const REQUEST_MS = 6;
/** Until a feed has answered: the mean of publishers far and near, slow ones included. */
const FEED_MS = 800;
/** Hosts that one invocation polls side by side. */
const LANES = 16;
/** Loading the bundle, where an invocation finds none warm; AWS bills it. Half of the invocations of a small monitor do. */
const START_MS = 250;
const COLD = 0.5;

const working = ({ cpuMs, requests }: Work, memoryMb: number): number =>
  cpuMs / Math.min(1, memoryMb / MB_OF_A_PROCESSOR) + requests * REQUEST_MS;

const started = (ms: number): number => ms + START_MS * COLD;

/** Milliseconds of one invocation that polls so many feeds on hosts of their own. */
export function pollMs({ work }: Measured, feeds: number): number {
  const { cpuMs } = work.pollUnchanged;
  const processor = (feeds * cpuMs) / (CAPACITY.poll.memoryMb / MB_OF_A_PROCESSOR);
  const waiting = Math.ceil(feeds / LANES) * (FEED_MS + work.pollUnchanged.requests * REQUEST_MS);
  return started(Math.max(processor, waiting) + working(work.turn, CAPACITY.poll.memoryMb));
}

/** Milliseconds that reading one queued article takes, over what articles turn out to be. */
export const articleMs = ({ work }: Measured): number =>
  (Object.keys(MIX) as (keyof typeof MIX)[]).reduce(
    (sum, kind) => sum + MIX[kind] * working(work[kind], CAPACITY.extract.memoryMb),
    0,
  );

export const extractMs = (measured: Measured, articles: number): number => started(articles * articleMs(measured));
export const alertMs = ({ work }: Measured): number => started(working(work.alert, CAPACITY.alert.memoryMb) + 100);
export const sweepMs = ({ work }: Measured): number => started(working(work.sweep, CAPACITY.alert.memoryMb));
export const queryMs = ({ work }: Measured): number => started(working(work.query, CAPACITY.query.memoryMb));

/** Feeds of one message of the queue of polls. */
export const batchOf = (feeds: number): number => Math.min(feeds, HAND_OUT.batch);
