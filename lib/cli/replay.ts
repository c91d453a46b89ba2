import { Command, Option } from 'commander';
import { type ArticleLine, parseArticleLine } from './article-line';
import { CliError, EXIT } from './exit';
import { print, printJson, say } from './output';
import { readLines } from './read-lines';

interface Options {
  json?: boolean;
  history?: 'none' | 'all';
  historyUntil?: string;
}

export function replayCommand(): Command {
  return new Command('replay')
    .description(
      'Runs a file of articles through the whole pipeline on a store in memory, with the clock of the articles,\n' +
        'and prints the events it makes and the alerts it would send.',
    )
    .argument('<file>', 'articles as JSON Lines: { id, title?, text, url?, publishedAt, lang?, outlet? }, or -')
    .option('--json', 'print JSON')
    .addOption(new Option('--history <which>', 'load the bundled chronology').choices(['none', 'all']))
    .option('--history-until <day>', 'load it up to a day; the default is the day before the first article')
    .action(run);
}

async function run(file: string, options: Options): Promise<void> {
  const articles: ArticleLine[] = [];
  let bad = 0;
  for await (const { line, number } of readLines(file)) {
    const article = parseArticleLine(line, number);
    if ('problem' in article) {
      say(`${file}: ${article.problem}; it is passed over`);
      bad += 1;
    } else articles.push(article);
  }
  const { replay } = await import('../runtime/replay');
  const result = await replay(articles, {
    ...(options.history === undefined ? {} : { history: options.history }),
    ...(options.historyUntil === undefined ? {} : { historyUntil: options.historyUntil }),
  });
  if (options.json) printJson(result);
  else {
    for (const a of result.alerts) print(`${a.at}  ${a.subject}`);
    print(`${result.events.length} events, ${result.alerts.length} alerts from ${articles.length} articles`);
  }
  if (bad > 0) throw new CliError(`${bad} lines of ${file} could not be read; the others are replayed`, EXIT.partial);
}
