import measuredData from '../../data/cost-model.json' with { type: 'json' };
import { type Bend, bendsOf } from './bends';
import { type Bill, billOf } from './bill';
import type { Load } from './load';
import type { Measured } from './measured';
import { type Use, useOfMonth } from './month';
import { PRICES, type Region } from './prices';
import { type QueueDay, simulateQueue } from './queue';

export const MEASURED: Measured = measuredData;

/** All that is reckoned of a load. */
export interface Estimate {
  load: Load;
  use: Use;
  bill: Bill;
  queue: QueueDay;
  bends: Bend[];
}

/** What a load costs in a month, how long articles wait, and where the design bends first. */
export function estimate(load: Load, region: Region, measured: Measured = MEASURED): Estimate {
  const use = useOfMonth(load, measured);
  return {
    load,
    use,
    bill: billOf(use, PRICES, region),
    queue: simulateQueue(load.articles * load.relevant, load.pollMinutes, measured),
    bends: bendsOf(load, measured),
  };
}
