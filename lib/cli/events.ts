import { Command, Option } from 'commander';
import { KINDS, LANGUAGES, type Language, STATUSES } from '../model/vocabularies';
import { eventView } from '../query/event-view';
import { parseFilters } from '../query/filters';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, say, table } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  json?: boolean;
  lang: Language;
  history: boolean;
  [filter: string]: unknown;
}

const FILTERS = ['topic', 'field', 'kind', 'status', 'actor', 'since', 'until', 'limit', 'cursor'] as const;
export const SIDES = { both: '●●', KR: '●○', JP: '○●', other: '○○' } as const;

export function eventsCommand(): Command {
  const command = new Command('events')
    .summary('list events: what happened and where it stands')
    .addOption(new Option('--kind <kind>').choices(KINDS))
    .option('--topic <id>', 'a topic, as currency-swap')
    .option('--field <id>', 'a field, as security')
    .addOption(new Option('--status <status>').choices(STATUSES))
    .option('--actor <country>', 'a country that acts, as KR')
    .option('--since <day>', 'from a day, month or year on')
    .option('--until <day>', 'up to a day, month or year')
    .option('--no-history', 'without the bundled chronology')
    .option('--limit <n>', 'how many', '50')
    .option('--cursor <cursor>', 'go on where the last list ended')
    .addOption(new Option('--lang <language>', 'language of titles').choices(LANGUAGES).default('en'))
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  const given = Object.fromEntries(FILTERS.map((name) => [name, options[name] as string | undefined]));
  const filters = parseFilters({ ...given, ...(options.history ? {} : { history: 'false' }) }, new Date());
  if ('problems' in filters) throw new CliError(filters.problems.map((p) => `--${p}`).join('\n'), EXIT.usage);
  await onTarget(options, async ({ chronicle }) => {
    const { items, cursor } = await chronicle.list(filters.query);
    const events = items.map((e) => eventView(e, options.lang));
    if (options.json) return printJson({ events, ...(cursor === undefined ? {} : { cursor }) });
    if (events.length === 0) return say('No event matches. Loosen the filters, or see "kjm events --help".');
    const rows = events.map((e) => [
      e.id,
      e.date ?? '-',
      e.status,
      SIDES[e.sides],
      e.field,
      String(e.outlets.length),
      e.title,
    ]);
    print(table(['ID', 'DATE', 'STATUS', 'SIDES', 'FIELD', 'SRC', 'TITLE'], rows, [11, 12, 12, 7, 12, 5]));
    say(colours.dim(cursor === undefined ? `${events.length} events. Next: kjm event ID` : `More: --cursor ${cursor}`));
  });
}
