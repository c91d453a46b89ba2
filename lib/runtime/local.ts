import { setTimeout as pause } from 'node:timers/promises';
import { fetchPage } from '../articles/fetch-page';
import { paceHosts } from '../articles/pace';
import { readArticle } from '../extract/read-article';
import { fetchFeed } from '../feeds/fetch-feed';
import type { PollReport } from '../model/feed-state';
import type { Settings } from '../model/settings';
import { pollDue, takeTurn } from '../pipeline/hand-out';
import { type Ingested, ingest } from '../pipeline/ingest';
import type { Channel, Log, Ports } from '../pipeline/ports';
import { EVENT_WORDS } from '../query/describe-events';
import { dynamoChronicle } from '../store/dynamo';
import { dynamoIntake } from '../store/dynamo-intake';
import { handleBatch } from './batch';
import { type EmbeddedStore, openEmbeddedStore } from './embedded-store';
import { type LocalQueue, localQueue } from './local-queue';
import { parsePollBatch } from './poll-batch';

export interface LocalOptions {
  /** Folder of the store; absent keeps all in memory. */
  dir?: string;
  /** Talk to the store of a process that has it open already, instead of refusing. */
  share?: boolean;
  settings: Settings;
  log: Log;
  publish: Channel;
  now?: () => Date;
  /** Feeds and pages of one's own network, and the demo's newsroom. */
  allowPrivateHosts?: boolean;
  /** Ask hosts without pause between requests: the demo's newsroom needs no sparing. */
  unsparing?: boolean;
}

/** The pipeline on one machine: the same ports as in AWS over the embedded store and its queue. */
export interface LocalRuntime {
  ports: Ports;
  store: EmbeddedStore;
  queue: LocalQueue;
  /** Polls every feed that is due; many go through the queue of polls as in AWS. */
  turn(): Promise<PollReport[]>;
  /** Reads every article that waits, through the same batch handler as the deployed function. */
  work(onArticle?: (ingested: Ingested) => void): Promise<{ handled: number; failed: number }>;
  close(): Promise<void>;
}

/** Opens the local runtime. Throws StoreBusyError where another process has the store and `share` is not set. */
export async function openLocal(options: LocalOptions): Promise<LocalRuntime> {
  const { settings, log, now = () => new Date(), allowPrivateHosts = false } = options;
  const store = await openEmbeddedStore({
    ...(options.dir === undefined ? {} : { dir: options.dir }),
    ...(options.share === undefined ? {} : { share: options.share }),
  });
  const rest = options.unsparing ? async () => {} : (ms: number) => pause(ms);
  const pace = options.unsparing ? {} : { pace: paceHosts({ sleep: rest }) };
  const table = (name: keyof EmbeddedStore['tables']) => ({ client: store.client, table: store.tables[name] });
  const queue = localQueue(table('queue'), 'articles');
  const polls = localQueue(table('queue'), 'polls');
  const ports: Ports = {
    now,
    log,
    settings,
    chronicle: dynamoChronicle(table('chronicle'), EVENT_WORDS),
    // one process has the store at a time, and its endpoint is its own: the leases of the one before are void
    intake: dynamoIntake(table('intake'), settings.retention, store.endpoint),
    fetchFeed: (feed, state) => fetchFeed(feed, state, { now: now(), allowPrivateHosts }),
    fetchPage: (url, language) => fetchPage(url, { now: now(), language, allowPrivateHosts, ...pace }),
    queueArticle: (message) => queue.send(message),
    queuePolls: (batch) => polls.send(batch),
    rest,
    read: readArticle,
    publish: options.publish,
  };
  return {
    ports,
    store,
    queue,
    async turn() {
      const { reports } = await takeTurn(ports);
      await polls.drain(async (records) => {
        for (const record of records) reports.push(...(await pollDue(parsePollBatch(record).feeds, ports)));
        return { batchItemFailures: [] };
      });
      return reports;
    },
    work: (onArticle = () => {}) =>
      queue.drain((records) => handleBatch(records, async (message) => onArticle(await ingest(message, ports)), log)),
    close: () => store.close(),
  };
}
