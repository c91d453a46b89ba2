import { Command, Option } from 'commander';
import type { Explanation, SentenceExplanation } from '../extract/explain-article';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, say } from './output';
import { readAll } from './read-lines';

interface Options {
  published?: string;
  title?: string;
  lang?: Language;
  json?: boolean;
  allowPrivateHosts?: boolean;
}

export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Reads an article (a text file, - for standard input, or the address of a page) and shows how: the names, topics and\n' +
        'dates found in each sentence, its clauses with the verb that decided, the facts each rule read, why a clause gave\n' +
        'nothing, and what each refiner did.',
    )
    .argument('<file-or-url>', 'text of the article, -, or https://...')
    .option('--published <time>', 'when it was published; of a page, what it says itself unless given')
    .option('--title <title>', 'its headline')
    .addOption(new Option('--lang <language>', 'its language; found out when not given').choices(LANGUAGES))
    .option('--json', 'print JSON')
    .option('--allow-private-hosts', 'let the address be on this machine or network')
    .addHelpText('after', '\nExample:\n  kjm explain article.txt --published 2024-09-10')
    .action(run);
}

interface Source {
  text: string;
  title?: string;
  publishedAt?: string;
}

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

async function run(source: string, options: Options): Promise<void> {
  const given = isAddress(source) ? await pageAt(source, options) : { text: await readAll(source) };
  const publishedAt = options.published ?? given.publishedAt;
  if (publishedAt === undefined || Number.isNaN(Date.parse(publishedAt)))
    throw new CliError(
      'say when the article was published with --published 2024-09-10: "last Friday" means nothing without it',
      EXIT.usage,
    );
  const title = options.title ?? given.title;
  const { explainArticle } = await import('../extract/explain-article');
  const explanation = explainArticle({
    id: source,
    text: given.text,
    publishedAt,
    ...(title === undefined ? {} : { title }),
    ...(options.lang === undefined ? {} : { language: options.lang }),
  });
  if (options.json) printJson(explanation);
  else show(explanation);
}

async function pageAt(url: string, { allowPrivateHosts = false, lang }: Options): Promise<Source> {
  const { fetchPage } = await import('../articles/fetch-page');
  say(`reading ${url}`);
  const page = await fetchPage(url, { now: new Date(), allowPrivateHosts, ...(lang ? { language: lang } : {}) });
  if (page.outcome !== 'ok') throw new CliError(`${page.error} Save its text in a file and name that.`, EXIT.failure);
  return {
    text: page.text,
    ...(page.title ? { title: page.title } : {}),
    ...(page.publishedAt ? { publishedAt: page.publishedAt } : {}),
  };
}

function show({ language, relevance, sentences, refiners, facts }: Explanation): void {
  const about = relevance.relevant ? 'about Korea-Japan relations' : 'not about Korea-Japan relations';
  print(
    `${colours.bold(about)} (${language}): ${relevance.why}${relevance.cues.length ? ` [${relevance.cues.join(', ')}]` : ''}`,
  );
  sentences.forEach(showSentence);
  if (refiners.length) print(`\n${colours.bold('refiners')}`);
  for (const { refiner, effect, draft } of refiners) print(`  ${refiner} ${effect}: ${draft}`);
  if (!relevance.relevant) return;
  print(`\n${colours.bold(`${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`)}`);
  for (const { kind, topic, status, date, actors, context, confidence } of facts)
    print(
      `  ${[kind, topic, status, date ?? 'no date', actors.join('+'), context, confidence.toFixed(2)].join(' · ')}`,
    );
}

function showSentence({ text, part, names, topics, dates, clauses, drafts }: SentenceExplanation, index: number): void {
  print(`\n${colours.bold(`${index + 1}`)} ${part === 'body' ? '' : colours.dim(`[${part}] `)}${text}`);
  const found = [
    names.length && `names: ${names.join(', ')}`,
    topics.length && `topics: ${topics.join(', ')}`,
    dates.length && `dates: ${dates.join(', ')}`,
  ].filter(Boolean);
  if (found.length) print(colours.dim(`  ${found.join('; ')}`));
  for (const { text: words, mode, cue, nothing } of clauses) {
    if (clauses.length > 1) print(`  ${colours.dim('clause')} ${words}`);
    if (mode) print(`    ${colours.cyan(mode)} by "${cue}"`);
    for (const { rule, why } of nothing) print(`    ${colours.dim(`${rule} gave nothing: ${why}`)}`);
  }
  for (const draft of drafts) print(`  ${colours.green('=>')} ${draft}`);
}
