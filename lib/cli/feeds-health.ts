import { Command, Option } from 'commander';
import { type FeedHealth, HEALTH_STATES, healthOf } from '../feeds/health';
import { clockOption, readClock } from './clock';
import { colours, print, printJson, say, table } from './output';
import { span } from './spans';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  json?: boolean;
  at?: string;
  state?: FeedHealth['state'];
}

export function healthCommand(): Command {
  const command = new Command('health')
    .summary('how each feed does: last good poll, last news, usual rhythm, failures')
    .addOption(new Option('--state <state>', 'only feeds in this state').choices(HEALTH_STATES))
    .addOption(clockOption())
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

/** Trouble first. */
const ORDER: readonly FeedHealth['state'][] = ['gone', 'failing', 'silent', 'ok', 'muted'];

async function run(options: Options): Promise<void> {
  const now = readClock(options.at) ?? new Date();
  const all = await onTarget(options, async ({ chronicle, intake }) => {
    const feeds = await chronicle.feeds();
    const states = await intake.feedStates(feeds.map((f) => f.url));
    return feeds.map((feed) => healthOf(feed, states.get(feed.url), now));
  });
  const feeds = all
    .filter((f) => options.state === undefined || f.state === options.state)
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  if (options.json) return printJson({ at: now.toISOString(), feeds });
  if (feeds.length === 0) return say('No feed to show. "kjm feeds list" shows all that are subscribed.');
  const rows = feeds.map((f) => [
    f.state,
    since(f.lastOkAt, now),
    since(f.lastNewAt, now),
    f.usualGapMinutes === null ? '-' : span(f.usualGapMinutes),
    String(f.failures),
    f.nextPollAt === null
      ? '-'
      : f.nextPollAt <= now.toISOString()
        ? 'due'
        : `in ${span(minutesTo(f.nextPollAt, now))}`,
    `${f.title}  ${colours.dim(f.url)}`,
  ]);
  print(table(['STATE', 'GOOD', 'NEWS', 'USUALLY', 'FAILS', 'NEXT', 'OUTLET'], rows));
  for (const { url, lastError } of feeds) if (lastError) say(`${url}: ${lastError}`);
}

const minutesTo = (at: string, now: Date): number => Math.abs(Date.parse(at) - now.getTime()) / 60_000;
const since = (at: string | null, now: Date): string => (at === null ? 'never' : `${span(minutesTo(at, now))} ago`);
