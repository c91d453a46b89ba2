import { Command, Option } from 'commander';
import type { Reading } from '../model/fact';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { parseArticleLine } from './article-line';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, printJsonLine, say } from './output';
import { readAll, readLines } from './read-lines';

interface Options {
  published?: string;
  title?: string;
  lang?: Language;
  json?: boolean;
  ndjson?: string;
}

export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'Reads the facts in an article (a text file, or - for standard input) and shows each with its evidence.\n' +
        'With --ndjson, reads a file of articles, one JSON object a line, and prints one JSON line an article.',
    )
    .argument('[file]', 'text of the article, or -')
    .option('--published <time>', 'when it was published, as 2024-09-10 or 2024-09-10T09:00:00+09:00')
    .option('--title <title>', 'its headline')
    .addOption(new Option('--lang <language>', 'its language; found out when not given').choices(LANGUAGES))
    .option('--json', 'print JSON')
    .option('--ndjson <file>', 'articles as { id, title?, text, url?, publishedAt, lang? }, or -')
    .addHelpText('after', '\nExample:\n  kjm extract article.txt --published 2024-09-10 --title "..." --json')
    .action(run);
}

async function run(file: string | undefined, options: Options): Promise<void> {
  const { readArticle } = await import('../extract/read-article');
  if (options.ndjson !== undefined) return readMany(options.ndjson, readArticle);
  if (file === undefined)
    throw new CliError('name a file with the text of an article, or - for standard input', EXIT.usage);
  if (options.published === undefined || Number.isNaN(Date.parse(options.published)))
    throw new CliError(
      'say when the article was published with --published 2024-09-10: "last Friday" means nothing without it',
      EXIT.usage,
    );
  const text = await readAll(file);
  const reading = readArticle({
    id: file === '-' ? 'stdin' : file,
    text,
    publishedAt: options.published,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.lang === undefined ? {} : { language: options.lang }),
  });
  if (options.json) printJson(reading);
  else show(reading);
}

type Read = typeof import('../extract/read-article')['readArticle'];

async function readMany(file: string, readArticle: Read): Promise<void> {
  let bad = 0;
  for await (const { line, number } of readLines(file)) {
    const article = parseArticleLine(line, number);
    if ('problem' in article) {
      say(`${file}: ${article.problem}; it is passed over`);
      bad += 1;
      continue;
    }
    const { id, title, text, publishedAt, lang } = article;
    const optional = { ...(title === undefined ? {} : { title }), ...(lang === undefined ? {} : { language: lang }) };
    printJsonLine(readArticle({ id, text, publishedAt, ...optional }));
  }
  if (bad > 0) throw new CliError(`${bad} lines of ${file} could not be read; the others are done`, EXIT.partial);
}

function show({ relevant, language, facts }: Reading): void {
  if (!relevant) {
    print(`Not about Korea-Japan relations (${language}).`);
    return;
  }
  print(`${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} (${language})`);
  for (const fact of facts) {
    const { kind, topic, status, date, place, actors, context, evidence, rule } = fact;
    const head = [kind, topic, status, date ?? 'no date', place, actors.join('+')].filter(Boolean).join(' · ');
    print(`\n${context === 'news' ? colours.bold(head) : colours.dim(`${head} (background)`)}`);
    print(`  "${evidence.text}"`);
    print(
      colours.dim(
        `  ${evidence.start}-${evidence.end}, rule ${rule}, cue ${fact.statusCue ?? 'none'}, confidence ${fact.confidence}`,
      ),
    );
  }
}
