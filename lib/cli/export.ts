import { Command, Option } from 'commander';
import type { Manifest } from '../archive/archive-line';
import type { Event, EventSummary } from '../model/event';
import type { EventQuery } from '../store/chronicle';
import { nowOf } from './clock';
import { type FilterOptions, readFilters, withFilters } from './event-filters';
import { CliError, EXIT } from './exit';
import { say, write } from './output';
import { onTarget, type Target, withTarget } from './target';

const FORMATS = ['ndjson', 'csv', 'md', 'ics', 'rss', 'atom', 'jsonfeed', 'cameo', 'opml', 'all'] as const;
type Format = (typeof FORMATS)[number];

interface Options extends FilterOptions {
  format: Format;
  out?: string;
  bom?: boolean;
  withAddresses?: boolean;
}

/** Feed readers want what is new; the rest is in the other formats. */
const FEED_LENGTH = 200;

export function exportCommand(): Command {
  const command = withFilters(new Command('export'))
    .description(
      'Writes events with their evidence for other programs; docs/exports.md says what each format holds. "all" writes one\n' +
        'archive of everything (readings, events, corrections, feeds, alerts), which "kjm import" takes.',
    )
    .addOption(new Option('--format <format>', 'which format').choices(FORMATS).makeOptionMandatory())
    .option('--out <file>', 'into a file; the default is standard output')
    .option('--bom', 'mark CSV as UTF-8 for Excel')
    .option('--with-addresses', 'with the addresses of subscribers in the archive of everything');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  const now = await nowOf(options);
  const query = await readFilters(options, now);
  await onTarget(options, async (target) => {
    if (options.format === 'all') return archive(target, options);
    const { text, what } = await render(options, query, target, now);
    if (options.out === undefined) return write(text);
    await saved(options.out, async () => {
      const { writeWhole } = await import('../runtime/archive-file');
      await writeWhole(options.out as string, [text], false);
    });
    say(`${what} written to ${options.out}`);
  });
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

async function render(
  options: Options,
  { limit: _limit, ...query }: EventQuery,
  { chronicle }: Target,
  now: Date,
): Promise<{ text: string; what: string }> {
  if (options.format === 'opml') {
    const [feeds, { renderOpml }] = await Promise.all([chronicle.feeds(), import('../feeds/opml')]);
    return { text: renderOpml(feeds, 'Korea-Japan Monitor'), what: counted(feeds.length, 'feed') };
  }
  const { everyEvent, withEvidence } = await import('../query/every-event');
  const chosen = await choose(options.format, await everyEvent(chronicle, query), now);
  const events = await withEvidence(chronicle, chosen);
  return { text: await contentOf(events, options), what: counted(events.length, 'event') };
}

/** Of a calendar those that have a day near, of a feed those that changed last. */
async function choose(format: Format, events: EventSummary[], now: Date): Promise<EventSummary[]> {
  if (format === 'ics') {
    const [{ calendarOf }, { dayOf }] = await Promise.all([import('../query/upcoming'), import('../events/days')]);
    return calendarOf(events, dayOf(now.toISOString()));
  }
  if (!['rss', 'atom', 'jsonfeed'].includes(format) || events.length <= FEED_LENGTH) return events;
  say(`the feed holds the ${FEED_LENGTH} of ${events.length} events that changed last`);
  const { changedAt } = await import('../query/evidence');
  return events.sort((a, b) => (changedAt(a) < changedAt(b) ? 1 : -1)).slice(0, FEED_LENGTH);
}

async function contentOf(events: Event[], { format, lang, bom }: Options): Promise<string> {
  switch (format) {
    case 'csv':
      return (await import('../query/formats/csv')).csvOf(events, lang, { bom: bom === true });
    case 'md':
      return (await import('../query/formats/markdown')).markdownOf(events, lang);
    case 'ics':
      return (await import('../query/formats/ics')).icsOf(events, lang);
    case 'rss':
      return (await import('../query/formats/feeds')).rssOf(events, lang);
    case 'atom':
      return (await import('../query/formats/feeds')).atomOf(events, lang);
    case 'jsonfeed':
      return (await import('../query/formats/feeds')).jsonFeedOf(events, lang);
    case 'cameo': {
      const { cameoOf, cameoRowsOf } = await import('../query/formats/cameo');
      const { uncoded } = cameoRowsOf(events);
      if (uncoded.length > 0)
        say(`${counted(uncoded.length, 'step')} without a code: docs/exports.md says which and why`);
      return cameoOf(events, { bom: bom === true });
    }
    default:
      return (await import('../query/formats/ndjson')).ndjsonOf(events, lang);
  }
}

/** A monitor at work writes now and then; between two articles there is time. */
const TRIES = 5;

async function archive({ table, chronicle }: Target, options: Options): Promise<void> {
  if (options.out === undefined && process.stdout.isTTY)
    throw new CliError('an archive is not for a terminal: give --out archive.ndjson.gz', EXIT.usage);
  const [{ ArchiveError }, { archiveLines }, { tableShelf }, { writeOut, writeWhole }, { THREADS }] = await Promise.all(
    [
      import('../archive/archive-error'),
      import('../archive/write-archive'),
      import('../runtime/table-shelf'),
      import('../runtime/archive-file'),
      import('../query/threads'),
    ],
  );
  let written: Manifest | undefined;
  const lines = () =>
    archiveLines(tableShelf(table).items(), {
      now: new Date().toISOString(),
      addresses: options.withAddresses === true,
      async state() {
        const heads = await Promise.all(THREADS.map((topic) => chronicle.topic(topic)));
        return JSON.stringify(heads.map(({ version, pending }) => [version, pending.length]));
      },
      onEnd: (manifest) => {
        written = manifest;
      },
    });
  const { out } = options;
  for (let tries = 1; written === undefined; tries += 1) {
    try {
      if (out === undefined) await writeOut(lines());
      else await saved(out, () => writeWhole(out, lines(), true));
    } catch (cause) {
      if (!(cause instanceof ArchiveError)) throw cause;
      if (out === undefined || tries === TRIES)
        throw new CliError(`no archive was made: ${cause.message}. Try again when the monitor rests.`, EXIT.failure, {
          cause,
        });
    }
  }
  const { counts, sha256 } = written as Manifest;
  const said = Object.entries(counts).map(([type, n]) => counted(n, type));
  say(`archived ${said.join(', ') || 'an empty store'}; sha256 ${sha256}`);
}

/** Runs what writes a file, and names the file where it fails. */
async function saved(file: string, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === undefined || code === 'ENOSPC') throw cause;
    throw new CliError(`${file} cannot be written (${message}): name another with --out`, EXIT.failure, { cause });
  }
}
