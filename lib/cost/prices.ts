import data from '../../data/prices.json' with { type: 'json' };

export const REGIONS = ['us-east-1', 'ap-northeast-1', 'ap-northeast-2'] as const;
export type Region = (typeof REGIONS)[number];
/** What is paid for. */
export type Price = keyof (typeof data.regions)['us-east-1'];

/** A dated table of list prices; `data/prices.json` says how far to trust it. */
export interface Prices {
  asOf: string;
  note: string;
  regions: Record<Region, Record<Price, number>>;
  alwaysFreeAMonth: Partial<Record<Price, number>>;
  smsUsd: { low: number; high: number };
}

export const PRICES: Prices = data;
