import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { PollReport } from '../model/feed-state';
import { clockOption, readClock } from './clock';
import { CliError, EXIT } from './exit';
import { readOpml } from './feeds';
import { messageColours, print, printJsonLine, say } from './output';
import { defaultStore } from './target';

interface Options {
  feeds?: string;
  once?: boolean;
  json?: boolean;
  store: string;
  allowPrivateHosts?: boolean;
  at?: string;
  articles: boolean;
}

export function pollCommand(): Command {
  return new Command('poll')
    .description(
      'Polls the feeds that are due by the state of the store, once, and reads what is new and relevant.\n' +
        'Prints one line a feed, skipped ones too. For a monitor that keeps going, see "kjm run".',
    )
    .option('--feeds <file>', 'an OPML file instead of the feeds of the store')
    .option('--once', 'poll once (always so; for scripts that say it)')
    .option('--json', 'print one JSON object a feed')
    .option('--store <dir>', 'folder of the local store (or KJM_STORE)', defaultStore())
    .option('--allow-private-hosts', 'allow feeds on addresses of your own network')
    .addOption(clockOption())
    .option('--no-articles', 'do not fetch article pages, only queue what is found')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const at = readClock(options.at);
  const given = options.feeds === undefined ? undefined : readOpml(options.feeds);
  const [{ openLocal }, { humanLog }, { poll }, { sendDue }, { outboxFolder }, { readSettings }] = await Promise.all([
    import('../runtime/local'),
    import('../runtime/log'),
    import('../pipeline/poll'),
    import('../pipeline/alert'),
    import('../alerts/channels/outbox-folder'),
    import('../runtime/settings-file'),
  ]);
  const dir = resolve(options.store);
  const local = await openLocal({
    dir,
    settings: readSettings(),
    // failing feeds are lines of the answer already
    log: { ...humanLog(false), warn: () => {} },
    publish: outboxFolder(join(dir, 'outbox')),
    ...(at === undefined ? {} : { now: () => at }),
    ...(options.allowPrivateHosts === undefined ? {} : { allowPrivateHosts: true }),
  });
  try {
    const feeds = given ?? (await local.ports.chronicle.feeds());
    if (feeds.length === 0)
      throw new CliError(
        'there are no feeds to poll: give --feeds FILE.opml, or add some with "kjm feeds import"',
        EXIT.notFound,
      );
    const reports = await poll(feeds, local.ports, {
      onReport: (report) => {
        if (!options.json) show(report);
      },
    });
    if (options.json) for (const report of reports) printJsonLine(report);
    if (options.articles) {
      const { handled, failed } = await local.work();
      const { sent } = await sendDue(local.ports);
      if (handled + failed > 0)
        say(`${handled} articles read, ${sent.length} alerts written to ${join(dir, 'outbox')}`);
    }
    exitBy(reports);
  } finally {
    await local.close();
  }
}

function show({ url, outcome, httpStatus, entries, relevant, error, nextPollAt, ...rest }: PollReport): void {
  const good = outcome === 'ok' || outcome === 'not-modified' || outcome === 'skipped';
  const mark = good ? outcome : messageColours.red(outcome);
  const found = outcome === 'ok' ? `${entries} entries, ${rest.new} new, ${relevant} relevant` : (error ?? '');
  print(`${mark.padEnd(13)}${httpStatus ?? '-'}  ${url}  ${found}  next ${nextPollAt.slice(0, 16)}Z`);
}

function exitBy(reports: readonly PollReport[]): void {
  const failed = reports.filter((r) => r.outcome === 'error' || r.outcome === 'blocked' || r.outcome === 'gone').length;
  if (failed === 0) return;
  const tried = reports.filter((r) => r.outcome !== 'skipped').length;
  process.exitCode = failed === tried ? EXIT.failure : EXIT.partial;
}
