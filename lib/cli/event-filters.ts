import { type Command, Option } from 'commander';
import { KINDS, LANGUAGES, type Language, SIDES, STATUSES } from '../model/vocabularies';
import { CliError, EXIT } from './exit';
import { dayFrom } from './list-flags';
import { didYouMean } from './nearest';
import type { TargetOptions } from './target';

/** What commands over events share: which events, and in which language. */
export interface FilterOptions extends TargetOptions {
  lang: Language;
  history: boolean;
  [filter: string]: unknown;
}

/** From the names of filters to the flags that give them. */
const FLAGS = {
  topic: 'topic',
  field: 'field',
  kind: 'kind',
  status: 'status',
  actor: 'actor',
  side: 'side',
  severity: 'severity',
  q: 'text',
  since: 'since',
  until: 'until',
  limit: 'limit',
  cursor: 'cursor',
  upcoming: 'upcoming',
} as const;

/** Adds the flags that choose events. */
export function withFilters(command: Command): Command {
  return command
    .addOption(new Option('--kind <kind>', 'what kind of event').choices(KINDS))
    .option('--topic <id>', 'a topic, as currency-swap')
    .option('--field <id>', 'a field, as security')
    .addOption(new Option('--status <status>', 'where it stands').choices(STATUSES))
    .option('--actor <country>', 'a country that acts, as KR')
    .addOption(new Option('--side <side>', 'whose press reports it').choices(SIDES))
    .addOption(new Option('--severity <n>', 'at least so severe, 3 being the most').choices(['1', '2', '3']))
    .option('--text <words>', 'words of titles, topics, people, places or quotes, in any of the languages')
    .option('--since <day>', 'from a day, month or year on; or 30d, 2w, 6m, 1y back from today')
    .option('--until <day>', 'up to a day, month or year')
    .option('--no-history', 'without the bundled chronology')
    .addOption(new Option('--lang <language>', 'language of titles').choices(LANGUAGES).default('en'));
}

/** Says which id was meant where there is none as given. */
function known(flag: string, given: unknown, ids: readonly string[]): void {
  if (typeof given !== 'string' || ids.includes(given)) return;
  throw new CliError(
    `--${flag}: there is no ${flag} ${given}.${didYouMean(given, ids) || ` "kjm stats --by ${flag}" lists those there are.`}`,
    EXIT.usage,
  );
}

/** The query that the flags ask for. Throws CliError naming the flag that cannot be used. */
export async function readFilters(options: FilterOptions, now: Date) {
  const [{ parseFilters }, { FIELD_IDS, TOPIC_IDS }] = await Promise.all([
    import('../query/filters'),
    import('../alerts/labels'),
  ]);
  known('topic', options.topic, TOPIC_IDS);
  known('field', options.field, FIELD_IDS);
  const given = Object.entries(FLAGS).flatMap(([name, flag]) => {
    const value = options[flag];
    if (value === undefined || value === false) return [];
    const text = String(value);
    return [[name, name === 'since' || name === 'until' ? dayFrom(text, now) : text]];
  });
  const read = parseFilters({ ...Object.fromEntries(given), ...(options.history ? {} : { history: 'false' }) }, now);
  if ('query' in read) return read.query;
  const named = (problem: string) => `--${problem.replace(/^q:/, 'text:')}`;
  throw new CliError(read.problems.map(named).join('\n'), EXIT.usage);
}
