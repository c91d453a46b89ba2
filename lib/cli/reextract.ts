import { Command } from 'commander';
import { CliError, EXIT } from './exit';
import { printJson, say } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  since: string;
  json?: boolean;
}

export function reextractCommand(): Command {
  const command = new Command('reextract')
    .description(
      'Reads the article texts kept since a day again, with the rules of this version, and rebuilds the events they tell\n' +
        'of. Sends no alert. Texts are kept for as long as retention.articleDays says.',
    )
    .requiredOption('--since <day>', 'articles that came on this day or later, as 2024-09-06')
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  const since = new Date(`${options.since}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.since) || Number.isNaN(since.getTime()))
    throw new CliError(`--since: ${options.since} is no day as 2024-09-06`, EXIT.usage);
  const [{ reextract }, { readArticle }, { silentLog }] = await Promise.all([
    import('../pipeline/reextract'),
    import('../extract/read-article'),
    import('../runtime/log'),
  ]);
  const result = await onTarget(options, ({ chronicle, intake }) =>
    reextract(since, { now: () => new Date(), log: silentLog, chronicle, intake, read: readArticle }),
  );
  if (options.json) printJson(result);
  else say(`${result.articles} articles read again, ${result.changed} with other facts than before`);
}
