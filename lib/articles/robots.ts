import robotsParser from 'robots-parser';
import { type FetchOptions, guardedFetch } from '../net/guarded-fetch';
import { NetError } from '../net/net-error';
import { PRODUCT_TOKEN } from '../net/user-agent';
import { LONGEST_DELAY, OWN_DELAY } from './pace';

/** The rules of one origin, or the plain verdict where there is no file to read. */
export interface RobotsRules {
  allows: (url: string) => boolean;
  /** Seconds that the publisher asks to wait between two requests. */
  crawlDelay?: number | undefined;
  fetchedAt: number;
}
/** By origin. A Map will do; one that lives as long as the process saves a request an article. */
export interface RobotsCache {
  get(origin: string): RobotsRules | undefined;
  set(origin: string, rules: RobotsRules): unknown;
}

/** The publisher's robots.txt asks us to stay away from a page. */
export class RobotsRefusal extends Error {
  override readonly name = 'RobotsRefusal';
}

const DAY_MS = 86_400_000;
const MAX_BYTES = 512 * 1024;

/**
 * Passes where robots.txt of the page's own origin allows it, and answers with the delay in seconds that it asks for; throws
 * RobotsRefusal where it does not allow it, or asks for more patience than an article is worth.
 */
export async function checkRobots(url: string, cache: RobotsCache, now: Date, net: FetchOptions): Promise<number> {
  const { origin } = new URL(url);
  let rules = cache.get(origin);
  if (!rules || now.getTime() - rules.fetchedAt > DAY_MS || rules.fetchedAt > now.getTime()) {
    rules = { ...(await readRules(origin, net)), fetchedAt: now.getTime() };
    cache.set(origin, rules);
  }
  if (!rules.allows(url)) throw new RobotsRefusal(`${origin}/robots.txt asks us not to read ${url}.`);
  const delay = Math.max(OWN_DELAY, rules.crawlDelay ?? 0);
  if (delay > LONGEST_DELAY)
    throw new RobotsRefusal(`${origin}/robots.txt asks for ${delay} seconds between pages, so ${url} is not read.`);
  return delay;
}

/** By RFC 9309: no file means no rules, a server in trouble means stay away for now. */
async function readRules(origin: string, net: FetchOptions): Promise<Omit<RobotsRules, 'fetchedAt'>> {
  const address = `${origin}/robots.txt`;
  try {
    const response = await guardedFetch(address, { ...net, maxBytes: MAX_BYTES, whenTooLarge: 'cut' });
    if (response.status >= 200 && response.status < 300) {
      const robots = robotsParser(address, response.body.toString('utf8').replace(/^\ufeff/, ''));
      // By the bare name: with a full User-Agent string the rule for us would be missed.
      return {
        allows: (url) => robots.isAllowed(url, PRODUCT_TOKEN) === true,
        crawlDelay: robots.getCrawlDelay(PRODUCT_TOKEN),
      };
    }
    const absent = response.status >= 400 && response.status < 500 && response.status !== 429;
    return { allows: () => absent };
  } catch (error) {
    if (error instanceof NetError && error.kind !== 'refused') return { allows: () => false };
    throw error;
  }
}
