import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { LANGUAGES, type Language } from '../model/vocabularies';
import type { Sent } from '../pipeline/alert';
import { eventView } from '../query/event-view';
import { CliError, EXIT } from './exit';
import { colours, messageColours, print, say, table } from './output';
import { SIDE_MARKS } from './side-marks';

interface Options {
  store: string;
  lang: string;
  exit?: boolean;
  port: string;
}

export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'Starts a newsroom on loopback (invented outlets, three languages, ten days of September 2024), runs the real\n' +
        'pipeline on it and shows each alert as it would be sent. Then serves the page and the query API until stopped.',
    )
    .option('--exit', 'end when done (also without a terminal)')
    .option('--lang <languages>', 'languages of the alerts, as en,ko,ja', 'en')
    .option('--store <dir>', 'folder of the demo store', '.kjm/demo')
    .option('--port <n>', 'port of the page on 127.0.0.1', '4190')
    .action(run);
}

function languagesOf(text: string): Language[] {
  const languages = text.split(',').map((t) => t.trim());
  const unknown = languages.filter((l) => !LANGUAGES.includes(l as Language));
  if (unknown.length > 0)
    throw new CliError(`--lang: ${unknown.join(', ')} is not among ${LANGUAGES.join(', ')}`, EXIT.usage);
  return languages as Language[];
}

async function run(options: Options): Promise<void> {
  const languages = languagesOf(options.lang);
  const { openDemo, isFinished } = await import('../runtime/demo');
  const dir = resolve(options.store);
  if (isFinished(dir)) rmSync(dir, { recursive: true, force: true });
  const demo = await openDemo(dir, languages);
  try {
    say(
      `A newsroom of ${demo.outlets} invented outlets tells ten days of September 2024. ${demo.articles} articles, ` +
        `${demo.history} events of history since 1965.\n`,
    );
    let alerts = 0;
    await demo.play({
      onRound: ({ clock, fresh, relevant, read, facts }) =>
        say(messageColours.dim(`${clock}  ${fresh} new articles, ${relevant} relevant, ${read} read, ${facts} facts`)),
      onAlert: (sent) => {
        alerts += 1;
        showAlert(sent);
      },
    });
    const events = await demo.events();
    print(colours.bold(`${events.length} events, ${alerts} alerts\n`));
    const rows = events
      .map((e) => eventView(e, languages[0] as Language))
      .map((e) => [e.id, e.date ?? '-', e.status, SIDE_MARKS[e.sides], String(e.outlets.length), e.title]);
    print(table(['ID', 'DATE', 'STATUS', 'SIDES', 'SRC', 'TITLE'], rows));
    tryNext(events.find((e) => e.kind === 'summit')?.id ?? events[0]?.id ?? 'ID', options.store);
    if (!options.exit && process.stdout.isTTY) await serve(demo, Number(options.port), options.store);
  } finally {
    await demo.close();
  }
}

function showAlert({ message }: Sent): void {
  const rule = colours.dim('─'.repeat(72));
  print(`${rule}\n${colours.bold('EMAIL')}  ${message.subject}\n`);
  print(message.email);
  print(`${colours.bold('SMS')}    ${message.sms}\n`);
}

function tryNext(id: string, store: string): void {
  say('');
  say(messageColours.bold('Try next'));
  for (const [command, what] of [
    [`npx kjm event ${id} --store ${store}`, 'the life of an event, with its quotes'],
    [`npx kjm dashboard --open --store ${store}`, 'the page, in the browser'],
    [`npx kjm events --store ${store} --topic currency-swap`, 'a topic since 1965'],
    [`npx kjm alerts list --store ${store}`, 'what was told, and when'],
    ['npm run demo -- --lang ko', 'the same alerts in Korean (or ja)'],
    ['npm start', 'the real feeds'],
  ] as const)
    say(`  ${command.padEnd(58)} ${messageColours.dim(what)}`);
  say(messageColours.dim(`  The alerts lie as files in ${join(store, 'outbox')}.`));
}

async function serve(
  demo: Awaited<ReturnType<typeof import('../runtime/demo')['openDemo']>>,
  port: number,
  store: string,
): Promise<void> {
  const [{ serveApi }, { openPage }] = await Promise.all([
    import('../runtime/serve-api'),
    import('../runtime/serve-page'),
  ]);
  const page = openPage({ store: 'demo', name: store, now: demo.ports.now });
  const api = await serveApi(demo.ports, port, page);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  say(`\nLook at it: ${api.url}/ (query API: ${api.url}/v1/events). Ctrl-C stops.`);
  await pause(2 ** 31 - 1, undefined, { signal: stop.signal }).catch(() => {});
  await api.close();
}
