import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { LocalRuntime } from '../runtime/local';
import { CliError, EXIT } from './exit';
import { messageColours as colour, say } from './output';
import { defaultStore } from './target';

interface Options {
  store: string;
  port: string;
  allowPrivateHosts?: boolean;
  verbose?: boolean;
}

export function runCommand(): Command {
  return new Command('run')
    .description(
      'Polls the feeds of the store on schedule (at first those of data/feeds.opml), reads articles, writes alerts to\n' +
        'the outbox folder of the store and serves page and query API on loopback, until stopped. Ctrl-C loses nothing.',
    )
    .option('--store <dir>', 'folder of the local store (or KJM_STORE)', defaultStore())
    .option('--port <n>', 'port of the page on 127.0.0.1', '4190')
    .option('--allow-private-hosts', 'allow feeds on addresses of your own network')
    .option('--verbose', 'say more')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`--port: ${options.port} is no port number`, EXIT.usage);
  const [
    { openLocal },
    { humanLog },
    { serveApi },
    { openPage },
    { localChannel },
    { readSettings, readSmtp },
    { monitor },
    bundled,
    { prepare },
    { tellOfFeeds },
  ] = await Promise.all([
    import('../runtime/local'),
    import('../runtime/log'),
    import('../runtime/serve-api'),
    import('../runtime/serve-page'),
    import('../runtime/local-channel'),
    import('../runtime/settings-file'),
    import('../runtime/monitor'),
    import('../runtime/bundled'),
    import('../pipeline/prepare'),
    import('../runtime/tell-of-feeds'),
  ]);
  const dir = resolve(options.store);
  const outbox = join(dir, 'outbox');
  const log = humanLog(options.verbose === true);
  const channel = localChannel(() => local.ports.chronicle, { outbox, smtp: readSmtp(), say, now: () => new Date() });
  const local: LocalRuntime = await openLocal({
    dir,
    settings: readSettings(),
    // a failing feed is one line of the round's summary; --verbose has its reason
    log: tellOfFeeds(options.verbose ? log : { ...log, warn: () => {} }, say),
    publish: channel,
    ...(options.allowPrivateHosts ? { allowPrivateHosts: true } : {}),
  });
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    say('\nfinishing the article at hand; press Ctrl-C again to stop at once');
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    const loaded = await prepare(
      { feeds: bundled.bundledFeeds(), chronology: bundled.bundledChronology() },
      local.ports,
    );
    if (loaded.feeds > 0) say(`new store: ${loaded.feeds} feeds, ${loaded.history} events of history since 1965`);
    const page = openPage({ store: 'local', name: options.store, now: local.ports.now });
    const api = await serveApi(local.ports, port, page);
    say(
      `${colour.bold('Korea-Japan Monitor')} watches ${(await local.ports.chronicle.feeds()).length} feeds. Look at it: ${api.url}/`,
    );
    say(`Store ${dir}, alerts in ${outbox}. Ctrl-C stops.`);
    await monitor(local, say, stop.signal);
    await api.close();
    say('stopped; what is queued is read at the next start');
  } finally {
    await local.close();
  }
}
