import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../lib/articles/fetch-page';
import { paceHosts } from '../../lib/articles/pace';
import { serve } from '../feeds/loopback-server';

/** A pace whose time passes only by waiting. */
function paced(longestWaitMs?: number) {
  let clock = 0;
  const waits: number[] = [];
  const pace = paceHosts({
    clock: () => clock,
    sleep: async (ms) => {
      waits.push(ms / 1000);
      clock += ms;
    },
    ...(longestWaitMs === undefined ? {} : { longestWaitMs }),
  });
  return { pace, waits };
}

describe('a host is given time between two pages', () => {
  test('pages of one host wait for each other, those of others do not', async () => {
    const { pace, waits } = paced();
    for (const host of ['a', 'a', 'b', 'a']) await pace(host, 5);
    expect(waits).toEqual([5, 5]);
  });

  test('who would wait too long is told so and takes no turn', async () => {
    const { pace } = paced(20_000);
    expect(await pace('a', 30)).toBe(true);
    expect(await pace('a', 30)).toBe(false);
  });

  test.each([
    ['nothing asked for: five seconds', '', ['ok', 'ok'], [5]],
    ['less asked for: five seconds', 'User-agent: *\nCrawl-delay: 1', ['ok', 'ok'], [5]],
    ['more asked for: as asked', 'User-agent: *\nCrawl-delay: 20', ['ok', 'ok'], [20]],
    ['more than a minute: the text of the feed must do', 'User-agent: *\nCrawl-delay: 120', ['refused', 'refused'], []],
  ])('Crawl-delay: %s', async (_what, robots, outcomes, wanted) => {
    const story = `<html><body><article><p>${'The two ministers met on Friday in Seoul. '.repeat(20)}</p></article></body></html>`;
    const server = await serve((request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(request.url === '/robots.txt' ? robots : story),
    );
    const { pace, waits } = paced();
    const options = { now: new Date(), allowPrivateHosts: true, robots: new Map(), pace };
    const pages = [await fetchPage(`${server.origin}/1`, options), await fetchPage(`${server.origin}/2`, options)];
    expect(pages.map((p) => p.outcome)).toEqual(outcomes);
    expect(waits).toEqual(wanted);
  });
});
