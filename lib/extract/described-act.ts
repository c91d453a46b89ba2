import type { Action } from '../model/vocabularies';
import type { Span } from '../text/span';

/** An act told only in what describes a noun: 체결된 각서, 途絶えていた訓練. The span goes from its verb to the noun. */
export interface DescribedAct extends Span {
  /** The noun with what stands before it. */
  head: Span;
  mode: 'sign' | 'agree' | 'done';
  action?: Action;
}
