import { Command, Option } from 'commander';
import type { OutboxEntry } from '../model/alert';
import { wayOf } from '../query/alert-view';
import { limitOf, timeOf } from './list-flags';
import { print, printJson, say, table } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  event?: string;
  state?: string;
  since?: string;
  limit: string;
  json?: boolean;
}

export function alertsLogCommand(): Command {
  const command = new Command('log')
    .summary('what went out, when and why; what waits, and until when; what was dropped')
    .option('--event <id>', 'of one event')
    .addOption(new Option('--state <state>', 'in one state').choices(['due', 'claimed', 'sent', 'dropped']))
    .option('--since <time>', 'from a time on, as 2024-09-06')
    .option('--limit <n>', 'how many, newest first', '100')
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

/** How many are read to find those asked for. */
const MOST = 5000;

async function run(options: Options): Promise<void> {
  const limit = limitOf(options.limit);
  const since = options.since === undefined ? {} : { since: timeOf('since', options.since) };
  await onTarget(options, async ({ chronicle }) => {
    const wanted = (e: OutboxEntry) =>
      (options.event === undefined || e.eventId === options.event) &&
      (options.state === undefined || e.state === options.state);
    const filtered = options.event !== undefined || options.state !== undefined;
    const found = await chronicle.alerts({ ...since, limit: filtered ? MOST : limit });
    const entries = found.filter(wanted).slice(0, limit).map(wayOf);
    if (options.json) return printJson({ entries });
    if (entries.length === 0) return say('Nothing of that kind is in the outbox.');
    print(
      table(
        ['AT', 'ALERT', 'EVENT', 'LANG', 'DELIVERY', 'STATE', 'OUT', 'WHY'],
        entries.map((e) => [
          e.at.slice(0, 16),
          e.id,
          e.eventId,
          e.language,
          e.delivery,
          e.attempts > 1 ? `${e.state} (${e.attempts} tries)` : e.state,
          (e.sentAt ?? (e.state === 'dropped' ? '-' : `due ${e.dueAt}`)).slice(0, e.sentAt ? 16 : 20),
          [e.why, e.receipt].filter(Boolean).join(' -> '),
        ]),
      ),
    );
  });
}
