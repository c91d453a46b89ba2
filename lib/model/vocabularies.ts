/** The closed vocabularies of a fact. Every other file takes its words from here. */

export const LANGUAGES = ['en', 'ko', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export const KINDS = ['summit', 'talks', 'agreement', 'measure', 'target'] as const;
export type Kind = (typeof KINDS)[number];

/** An act may be told as agreement or as measure; both name the same development. */
export type Family = 'summit' | 'talks' | 'act' | 'target';
export const FAMILY: Readonly<Record<Kind, Family>> = {
  summit: 'summit',
  talks: 'talks',
  agreement: 'act',
  measure: 'act',
  target: 'target',
};

export const STATUSES = [
  'proposed',
  'negotiating',
  'planned',
  'announced',
  'agreed',
  'signed',
  'held',
  'in-force',
  'suspended',
  'ended',
  'postponed',
  'cancelled',
  'denied',
] as const;
export type Status = (typeof STATUSES)[number];

/** open: wished for; committed: bound to come; done: has come; stopped: was, and is no more; off: will not come. */
export type Stage = 'open' | 'committed' | 'done' | 'stopped' | 'off';
export const STAGE: Readonly<Record<Status, Stage>> = {
  proposed: 'open',
  negotiating: 'open',
  planned: 'committed',
  announced: 'committed',
  agreed: 'committed',
  signed: 'done',
  held: 'done',
  'in-force': 'done',
  suspended: 'stopped',
  ended: 'stopped',
  postponed: 'off',
  cancelled: 'off',
  denied: 'off',
};

export const ACTIONS = [
  'lift',
  'ease',
  'tighten',
  'impose',
  'suspend',
  'resume',
  'reinstate',
  'establish',
  'extend',
  'expand',
  'simplify',
  'fund',
  'compensate',
  'protest',
  'withdraw',
  'implement',
  'end',
  'approve',
  'visit',
  'release',
] as const;
export type Action = (typeof ACTIONS)[number];

export const INSTRUMENTS = [
  'treaty',
  'agreement',
  'mou',
  'joint-declaration',
  'joint-statement',
  'arrangement',
  'exchange-of-notes',
  'accord',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Whose press reports an event. */
export const SIDES = ['both', 'KR', 'JP', 'other'] as const;
export type Sides = (typeof SIDES)[number];

export const CONTEXTS = ['news', 'background'] as const;
export type Context = (typeof CONTEXTS)[number];
