import { Command } from 'commander';
import type { EventChange } from '../model/correction';
import { nowOf } from './clock';
import { limitOf, timeOf } from './list-flags';
import { colours, print, printJson, say, table } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  since: string;
  until?: string;
  limit: string;
  json?: boolean;
}

export function changesCommand(): Command {
  const command = new Command('changes')
    .requiredOption('--since <time>', 'a time as 2024-09-06 or 2024-09-06T09:00:00Z, or 7d back from now')
    .option('--until <time>', 'up to a time; the default is now')
    .option('--limit <n>', 'how many, oldest first', '100')
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

const short = (value: unknown): string =>
  value === null ? '-' : Array.isArray(value) ? value.join(', ') : String(value);

function whatOf({ type, fields, reason, movedTo, status }: EventChange): string {
  const moves = fields.map((f) => `${f.field} ${short(f.from)} > ${short(f.to)}`).join(', ');
  const parts = [moves || (type === 'new' ? status : ''), movedTo && `to ${movedTo}`, reason && `"${reason}"`];
  return parts.filter(Boolean).join(' ');
}

async function run(options: Options): Promise<void> {
  const limit = limitOf(options.limit);
  const since = timeOf('since', options.since, await nowOf(options));
  const until = options.until === undefined ? new Date().toISOString() : timeOf('until', options.until);
  await onTarget(options, async ({ chronicle }) => {
    const changes = await chronicle.changes({ since, until, limit });
    if (options.json) return printJson({ changes });
    if (changes.length === 0) return say(`Nothing has changed since ${since}.`);
    const rows = changes.map((c) => [c.at.slice(0, 16), c.eventId, c.type, c.topic, whatOf(c)]);
    print(table(['AT', 'EVENT', 'CHANGE', 'TOPIC', 'WHAT'], rows));
    say(colours.dim(changes.length === limit ? `More: --since ${changes.at(-1)?.at}` : `${changes.length} changes`));
  });
}
