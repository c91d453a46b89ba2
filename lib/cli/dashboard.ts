import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { CliError, EXIT } from './exit';
import { say } from './output';
import { openTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  port: string;
  open?: boolean;
}

export function dashboardCommand(): Command {
  const command = new Command('dashboard')
    .description(
      'Serves the page and the query API on loopback, for this machine alone, over a local store (a monitor may run on it\n' +
        'at the same time) or, with your AWS credentials, over a deployed stack. It only reads. Ctrl-C stops.',
    )
    .option('--port <n>', 'port on 127.0.0.1; 0 takes a free one', '4190')
    .option('--open', 'open the page in the browser');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`--port: ${options.port} is no port number`, EXIT.usage);
  const [{ serveApi }, { openPage }, { humanLog }, { demoClock }, { readSettings }] = await Promise.all([
    import('../runtime/serve-api'),
    import('../runtime/serve-page'),
    import('../runtime/log'),
    import('../runtime/demo-clock'),
    import('../runtime/settings-file'),
  ]);
  const { stack } = options;
  const dir = resolve(options.store);
  const ofDemo = stack === undefined ? demoClock(dir) : undefined;
  const now = ofDemo ?? (() => new Date());
  const page = openPage(
    stack !== undefined
      ? { store: 'stack', name: stack, now }
      : { store: ofDemo === undefined ? 'local' : 'demo', name: options.store, now },
  );
  const target = await openTarget(options);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  try {
    const { chronicle, intake } = target;
    const ports = { chronicle, intake, log: humanLog(false), settings: readSettings(), now };
    const server = await serveApi(ports, port, page);
    say(`The page is at ${server.url}/ until you press Ctrl-C.`);
    if (options.open) (await import('../runtime/open-browser')).openBrowser(server.url, say);
    await pause(2 ** 31 - 1, undefined, { signal: stop.signal }).catch(() => {});
    await server.close();
  } finally {
    await target.close();
  }
}
