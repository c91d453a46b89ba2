/** What a monitor has to do in a day. */
export interface Load {
  feeds: number;
  pollMinutes: number;
  /** New articles that all feeds together tell in a day. */
  articles: number;
  /** The share of them that the poller finds relevant and queues. */
  relevant: number;
  alerts: number;
  /** Text messages that alerts become, over all readers. */
  sms: number;
  /** Emails that alerts become, over all readers. */
  emails: number;
  queries: number;
  /** The month of the deployment that is reckoned: storage grows. */
  month: number;
}

export const DEFAULT_LOAD: Load = {
  feeds: 50,
  pollMinutes: 10,
  articles: 800,
  relevant: 0.25,
  alerts: 5,
  sms: 0,
  emails: 5,
  queries: 50,
  month: 12,
};

/** What the relevant articles turn out to be when they are read: an assumption, kept on the dear side. */
export const MIX = { readIrrelevant: 0.2, readWithoutFacts: 0.4, readNewEvent: 0.1, readRepeat: 0.3 } as const;
