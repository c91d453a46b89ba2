import { Command, Option } from 'commander';
import type { StatsBy } from '../query/stats';
import { nowOf } from './clock';
import { type FilterOptions, readFilters, withFilters } from './event-filters';
import { colours, print, printJson, say, table, write } from './output';
import { onTarget, withTarget } from './target';

/** As in lib/query/stats, whose labels would be loaded with it. */
const BY = ['field', 'topic', 'kind', 'status', 'actor', 'outlet', 'month'] as const satisfies readonly StatsBy[];
const FORMATS = ['table', 'json', 'csv'] as const;
const BAR = 30;

interface Options extends FilterOptions {
  by: StatsBy;
  format: (typeof FORMATS)[number];
  json?: boolean;
}

export function statsCommand(): Command {
  const command = withFilters(new Command('stats'))
    .description(
      'Counts events, not articles: what ten outlets tell is one event. An event counts for each of its actors.',
    )
    .addOption(new Option('--by <what>', 'by what to count').choices(BY).default('field'))
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--json', 'print JSON, as --format json');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  const { limit: _limit, ...query } = await readFilters(options, await nowOf(options));
  const [{ everyEvent }, { statsFrom }, { countEvents, tallyOf }, { THREADS }] = await Promise.all([
    import('../query/every-event'),
    import('../query/stats'),
    import('../events/count-events'),
    import('../query/threads'),
  ]);
  await onTarget(options, async ({ chronicle }) => {
    // of all there are, the heads of topics know the counts
    const all = Object.keys(query).length === 0;
    const counted = all
      ? await chronicle.counts(THREADS)
      : countEvents((await everyEvent(chronicle, query)).flatMap((event) => tallyOf(event) ?? []));
    const stats = statsFrom(counted, options.by, options.lang);
    if (options.json || options.format === 'json') return printJson(stats);
    const counts = stats.rows.map((r) => [r.key, String(r.events), r.label]);
    if (options.format === 'csv')
      return write((await import('../query/formats/csv')).csvRows([[stats.by, 'events', 'label'], ...counts]));
    if (stats.rows.length === 0) return say('No event matches. Loosen the filters.');
    const most = Math.max(...stats.rows.map((r) => r.events));
    const bar = (n: number) => '█'.repeat(Math.max(1, Math.round((n / most) * BAR)));
    print(
      table(
        [stats.by.toUpperCase(), 'EVENTS', ''],
        stats.rows.map((r) => [r.label, String(r.events).padStart(6), colours.dim(bar(r.events))]),
      ),
    );
    say(colours.dim(counted.events === 1 ? '1 event' : `${counted.events} events`));
  });
}
