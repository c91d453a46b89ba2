import { Command, Option } from 'commander';
import { nowOf } from './clock';
import { type FilterOptions, readFilters, withFilters } from './event-filters';
import { CliError, EXIT } from './exit';
import { didYouMean } from './nearest';
import { colours, print, printJson, say, table, write } from './output';
import { SIDE_MARKS } from './side-marks';
import { onTarget, withTarget } from './target';

const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md'] as const;

interface Options extends FilterOptions {
  format: (typeof FORMATS)[number];
  json?: boolean;
  columns?: string;
  bom?: boolean;
}

export function eventsCommand(): Command {
  const command = withFilters(new Command('events'))
    .option('--upcoming', 'only what is still to come, soonest first')
    .option('--limit <n>', 'how many', '50')
    .option('--cursor <cursor>', 'go on where the last list ended')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--columns <names>', 'which columns of a table, CSV or Markdown, as id,date,title')
    .option('--bom', 'mark CSV as UTF-8 for Excel')
    .option('--json', 'print JSON, as --format json');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  const format = options.json ? 'json' : options.format;
  const query = await readFilters(options, await nowOf(options));
  const columns = options.columns === undefined ? undefined : await readColumns(options.columns);
  await onTarget(options, async ({ chronicle }) => {
    const { items, cursor } = await chronicle.list(query);
    const { eventView } = await import('../query/event-view');
    const { lang } = options;
    if (format === 'json')
      return printJson({
        events: items.map((e) => eventView(e, lang)),
        ...(cursor === undefined ? {} : { cursor }),
      });
    if (format === 'ndjson') write((await import('../query/formats/ndjson')).ndjsonOf(items, lang));
    else if (format === 'csv') {
      const { csvOf } = await import('../query/formats/csv');
      write(csvOf(items, lang, { bom: options.bom === true, ...(columns && { columns }) }));
    } else if (format === 'md') write((await import('../query/formats/markdown')).markdownOf(items, lang, columns));
    else if (items.length === 0) return say('No event matches. Loosen the filters, or see "kjm events --help".');
    else if (columns !== undefined) {
      const { cellsOf } = await import('../query/formats/columns');
      print(
        table(
          columns.map((c) => c.toUpperCase()),
          items.map((e) => cellsOf(e, columns, lang)),
        ),
      );
    } else {
      const rows = items
        .map((e) => eventView(e, lang))
        .map((e) => [
          e.id,
          e.date ?? '-',
          String(e.severity),
          e.status,
          SIDE_MARKS[e.sides],
          e.field,
          String(e.outlets.length),
          e.title,
        ]);
      print(table(['ID', 'DATE', 'SEV', 'STATUS', 'SIDES', 'FIELD', 'SRC', 'TITLE'], rows));
    }
    const next = items.length === 1 ? `kjm event ${items[0]?.id}` : 'kjm event ID';
    const count = items.length === 1 ? '1 event' : `${items.length} events`;
    say(colours.dim(cursor === undefined ? `${count}. Next: ${next}` : `More: --cursor ${cursor}`));
  });
}

/** The columns that `--columns` names, in its order. */
async function readColumns(text: string) {
  const { COLUMNS } = await import('../query/formats/columns');
  return text.split(',').map((given) => {
    const name = given.trim();
    const column = COLUMNS.find((c) => c === name);
    if (column !== undefined) return column;
    const said = didYouMean(name, COLUMNS) || ` There are ${COLUMNS.join(', ')}.`;
    throw new CliError(`--columns: there is no column "${name}".${said}`, EXIT.usage);
  });
}
