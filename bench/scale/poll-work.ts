import type { WorkName } from '../../lib/cost/measured';
import { takeTurn } from '../../lib/pipeline/hand-out';
import { poll } from '../../lib/pipeline/poll';
import { serveFeeds } from '../feed-server';
import { difference } from './sampler';
import type { World } from './world';

const FEEDS = 20;
const LISTED = 30;
const TEXT =
  'The council of the town met on Tuesday and spoke for two hours about roads, drains and the colour of the new bus stops. ';

/** What a turn and the poll of one feed cost, by what the feed has to tell; each feed lists thirty articles. */
export async function measurePolls({ local, samples, now, set }: World) {
  const servers = await serveFeeds(FEEDS);
  const { ports } = local;
  const later = (minutes: number) => set(new Date(now().getTime() + minutes * 60_000));
  const tell = (feed: number, title = 'Council of the town meets on roads'): void => {
    const own = servers.items[feed]!;
    own.push({
      id: `${feed}-${own.length}`,
      title: `${title}, part ${own.length}`,
      text: TEXT.repeat(4),
      at: now().toISOString(),
    });
  };
  for (let i = 0; i < FEEDS; i += 1) for (let n = 0; n < LISTED; n += 1) tell(i);
  for (const feed of servers.feeds) await ports.chronicle.putFeed(feed);
  await poll(servers.feeds, ports);
  const pollEach = async (name: string, before: (feed: number) => void) => {
    later(30);
    for (const [i, feed] of servers.feeds.entries()) {
      before(i);
      await samples.take(name, () => poll([feed], ports, { stay: true }));
    }
  };
  await pollEach('unchanged', () => {});
  for (let i = 0; i < 10; i += 1) await samples.take('turn', () => takeTurn(ports));
  await pollEach('one new', (i) => tell(i));
  await pollEach('five new', (i) => {
    for (let n = 0; n < 5; n += 1) tell(i);
  });
  await pollEach('one relevant', (i) => tell(i, 'South Korea and Japan hold talks'));
  // of many feeds, which are handed out, the index of what is due is moved at each poll
  later(30);
  for (const feed of servers.feeds) await samples.take('handed out', () => poll([feed], ports));
  servers.close();
  const of = samples.mean;
  return {
    turn: of('turn'),
    pollUnchanged: of('unchanged'),
    moveDue: difference(of('handed out'), of('unchanged')),
    pollChanged: of('one new'),
    entry: difference(of('five new'), of('one new'), 4),
    // beside the one request to the queue
    queued: difference(of('one relevant'), of('one new')),
  } satisfies Partial<Record<WorkName, unknown>>;
}
