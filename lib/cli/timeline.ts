import { Command, Option } from 'commander';
import { nowOf } from './clock';
import { type FilterOptions, readFilters, withFilters } from './event-filters';
import { printJson, say, write } from './output';
import { onTarget, withTarget } from './target';

const FORMATS = ['text', 'md', 'json'] as const;

interface Options extends FilterOptions {
  format: (typeof FORMATS)[number];
  json?: boolean;
}

export function timelineCommand(): Command {
  const command = withFilters(new Command('timeline'))
    .description(
      'Prints a chronology, oldest first, ready to paste: a line for each meeting and for each stage of an act on the day it\n' +
        'came about, with the outlet that proves it.',
    )
    .addOption(new Option('--format <format>', 'plain text, Markdown or JSON').choices(FORMATS).default('text'))
    .option('--json', 'print JSON, as --format json');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  // an event of which one stage lies in the time may be dated outside of it: the time chooses lines, not events
  const { since, until, ...query } = await readFilters(options, await nowOf(options));
  const [{ everyEvent, withEvidence }, { timelineMarkdown, timelineOf, timelineText }] = await Promise.all([
    import('../query/every-event'),
    import('../query/timeline'),
  ]);
  await onTarget(options, async ({ chronicle }) => {
    const time = { ...(since && { since }), ...(until && { until }) };
    const all = await everyEvent(chronicle, query);
    const told = new Set(timelineOf(all, options.lang, time).map((e) => e.eventId));
    const events = await withEvidence(
      chronicle,
      all.filter((e) => told.has(e.id)),
    );
    const entries = timelineOf(events, options.lang, time);
    if (options.json || options.format === 'json') return printJson({ entries });
    if (entries.length === 0) return say('Nothing came about in that time. Loosen the filters.');
    write(options.format === 'md' ? timelineMarkdown(entries, options.lang) : timelineText(entries));
  });
}
