/** What one piece of work costs, measured by `bench/scale.ts` on the real pipeline over the embedded store. */
export interface Work {
  requests: number;
  readUnits: number;
  /** Of the tables and of their indexes together. */
  writeUnits: number;
  /** Bytes that stay in the tables and their indexes. */
  chronicleBytes: number;
  intakeBytes: number;
  /** Processor time of the function itself, on the machine of the measurement. */
  cpuMs: number;
  /** Bytes that the work logs. */
  logBytes: number;
}

/** Each is of one: one turn, one feed polled, one article read. `moveDue` comes to each poll of a feed that was handed out. */
export const WORKS = [
  'turn',
  'pollUnchanged',
  'moveDue',
  'pollChanged',
  'entry',
  'queued',
  'readIrrelevant',
  'readWithoutFacts',
  'readNewEvent',
  'readRepeat',
  'alert',
  'sweep',
  'query',
] as const;
export type WorkName = (typeof WORKS)[number];

/** The figures of `data/cost-model.json`. */
export interface Measured {
  measuredOn: string;
  machine: string;
  node: string;
  work: Record<WorkName, Work>;
  /** Bytes that the head of a thread of topics takes for each of its events. */
  headBytesPerEvent: number;
}
