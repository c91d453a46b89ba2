import { Command } from 'commander';
import { nowOf } from './clock';
import { type FilterOptions, readFilters, withFilters } from './event-filters';
import { CliError, EXIT } from './exit';
import { wholeDay } from './list-flags';
import { colours, print, printJson, say, table } from './output';
import { onTarget, withTarget } from './target';

interface Options extends FilterOptions {
  json?: boolean;
}

const HEADINGS = {
  new: 'NEW',
  moved: 'MOVED ON',
  ended: 'ENDED',
  cancelled: 'CALLED OFF',
} as const;

export function diffCommand(): Command {
  const command = withFilters(new Command('diff'))
    .description(
      'Compares where everything stood at the end of two days: what is new, what moved on and from where, what ended, what\n' +
        'was called off. What was told late of an earlier day counts for that day.',
    )
    .argument('<from>', 'a day as 2024-01-01, or 30d back from today')
    .argument('[to]', 'a later day; the default is today')
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

async function run(first: string, second: string | undefined, options: Options): Promise<void> {
  const now = await nowOf(options);
  const [from, to] = [wholeDay('from', first, now), wholeDay('to', second ?? 'today', now)];
  if (from >= to) throw new CliError(`${from} is not before ${to}: give the earlier day first`, EXIT.usage);
  const { since: _since, until: _until, ...query } = await readFilters(options, now);
  const [{ everyEvent }, { DIFF_CHANGES, diffOf }] = await Promise.all([
    import('../query/every-event'),
    import('../query/diff'),
  ]);
  await onTarget(options, async ({ chronicle }) => {
    const diff = diffOf(await everyEvent(chronicle, query), from, to, options.lang);
    if (options.json) return printJson(diff);
    if (diff.changes.length === 0) return say(`Nothing changed between ${from} and ${to}.`);
    let between = '';
    for (const change of DIFF_CHANGES) {
      const its = diff.changes.filter((c) => c.change === change);
      if (its.length === 0) continue;
      const way = (c: (typeof its)[number]) => [c.from, c.to].filter(Boolean).join(' > ');
      const rows = its.map((c) => [c.on, way(c), c.field, c.id, c.title]);
      print(`${between}${table(['ON', 'STATUS', 'FIELD', 'ID', `${HEADINGS[change]} (${its.length})`], rows)}`);
      between = '\n';
    }
    say(colours.dim(`${diff.changes.length} changes from ${from} to ${to}`));
  });
}
