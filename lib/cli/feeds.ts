import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { parseOpml, renderOpml } from '../feeds/opml';
import type { Feed } from '../model/article';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { CliError, EXIT } from './exit';
import { healthCommand } from './feeds-health';
import { muteCommand, subscribed, unmuteCommand } from './feeds-mute';
import { testCommand } from './feeds-test';
import { print, printJson, say, table } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

export function feedsCommand(): Command {
  const list = new Command('list').summary('the subscribed feeds').option('--json', 'print JSON');
  const add = new Command('add')
    .summary('subscribe to a feed')
    .argument('<url>', 'address of the feed')
    .option('--title <title>', 'the name of the outlet, as alerts cite it')
    .addOption(new Option('--lang <language>', 'its language').choices(LANGUAGES).makeOptionMandatory())
    .option('--country <code>', "the publisher's country, as KR or JP", '')
    .option('--no-articles', 'do not fetch the article pages of this feed');
  const remove = new Command('remove').summary('unsubscribe from a feed').argument('<url>', 'address of the feed');
  const imports = new Command('import')
    .summary('subscribe to the feeds of an OPML file')
    .argument('<file>', 'an OPML file');
  const exports = new Command('export').summary('print the feeds as OPML');
  return new Command('feeds')
    .addCommand(withTarget(list).action(runList))
    .addCommand(healthCommand())
    .addCommand(testCommand())
    .addCommand(withTarget(add).action(runAdd))
    .addCommand(withTarget(remove).action(runRemove))
    .addCommand(muteCommand())
    .addCommand(unmuteCommand())
    .addCommand(withTarget(imports).action(runImport))
    .addCommand(withTarget(exports).action(runExport));
}

async function runList(options: TargetOptions & { json?: boolean }): Promise<void> {
  const feeds = await onTarget(options, ({ chronicle }) => chronicle.feeds());
  if (options.json) return printJson({ feeds });
  if (feeds.length === 0)
    return say('No feeds. Add one with "kjm feeds add URL --lang ko", or an OPML file with "kjm feeds import".');
  const rows = feeds.map((f) => [
    f.title,
    f.language,
    f.country,
    f.muted ? 'muted' : f.fetchArticles ? 'pages' : 'feed only',
    f.url,
  ]);
  print(table(['OUTLET', 'LANG', 'FROM', 'TEXT', 'URL'], rows));
}

interface AddOptions extends TargetOptions {
  title?: string;
  lang: Language;
  country: string;
  articles: boolean;
}

async function runAdd(url: string, options: AddOptions): Promise<void> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new CliError(`${url} is no address of a feed: it begins with https:// or http://`, EXIT.usage);
  if (!/^([A-Z]{2})?$/.test(options.country))
    throw new CliError(`--country: ${options.country} is no code as KR`, EXIT.usage);
  const feed: Feed = {
    url,
    title: options.title ?? new URL(url).host,
    language: options.lang,
    country: options.country,
    fetchArticles: options.articles,
  };
  await onTarget(options, ({ chronicle }) => chronicle.putFeed(feed), { create: true });
  say(`subscribed to ${feed.title}; its first poll records what is there and does not alert`);
}

async function runRemove(url: string, options: TargetOptions): Promise<void> {
  await onTarget(options, async (target) => {
    await subscribed(url, target);
    await target.chronicle.removeFeed(url);
    await target.intake.removeFeedState(url);
  });
  say(`unsubscribed from ${url}; what was read from it stays`);
}

async function runImport(file: string, options: TargetOptions): Promise<void> {
  const feeds = readOpml(file);
  await onTarget(
    options,
    async ({ chronicle }) => {
      for (const feed of feeds) await chronicle.putFeed(feed);
    },
    { create: true },
  );
  say(`subscribed to ${feeds.length} feeds of ${file}`);
}

async function runExport(options: TargetOptions): Promise<void> {
  const feeds = await onTarget(options, ({ chronicle }) => chronicle.feeds());
  print(renderOpml(feeds, 'Korea-Japan Monitor'));
}

/** The feeds of an OPML file. Throws CliError naming the file where it cannot be read. */
export function readOpml(file: string): Feed[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CliError(`the file ${file} cannot be read: ${(cause as Error).message}`, EXIT.notFound, { cause });
  }
  try {
    return parseOpml(text);
  } catch (cause) {
    throw new CliError(`${file}: ${(cause as Error).message}`, EXIT.failure, { cause });
  }
}
