import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../model/vocabularies';
import type { FeedTest } from '../runtime/test-feed';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, say } from './output';

interface Options {
  lang?: Language;
  country?: string;
  encoding?: string;
  allowPrivateHosts?: boolean;
  json?: boolean;
}

export function testCommand(): Command {
  return new Command('test')
    .summary('fetch a feed without subscribing: what would be taken, and why')
    .argument('<url>', 'address of the feed')
    .addOption(new Option('--lang <language>', 'its language; by the host unless given').choices(LANGUAGES))
    .option('--country <code>', "the publisher's country, as KR or JP")
    .option('--encoding <label>', 'overrides what the server says of the encoding, as euc-kr')
    .option('--allow-private-hosts', 'allow addresses of your own network')
    .option('--json', 'print JSON')
    .action(run);
}

async function run(url: string, options: Options): Promise<void> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new CliError(`${url} is no address of a feed: it begins with https:// or http://`, EXIT.usage);
  const { testFeed } = await import('../runtime/test-feed');
  const result = await testFeed(url, options);
  if (options.json) printJson(result);
  else show(result);
  if (result.outcome !== 'ok') process.exitCode = EXIT.failure;
}

function show(result: FeedTest): void {
  if (result.error !== undefined) {
    say(result.error);
    return;
  }
  const taken = result.entries.filter((e) => e.taken);
  print(
    `${colours.bold(result.title ?? result.url)}: ${result.entries.length} entries, ${taken.length} would be taken`,
  );
  if (result.movedTo !== undefined) say(`It has moved for good: subscribe to ${result.movedTo}`);
  if (result.dropped > 0) say(`${result.dropped} entries hold nothing that can be read`);
  for (const { taken, title, why, cues, publishedAt, facts } of result.entries) {
    print(
      `${taken ? colours.green('+') : colours.dim('-')} ${publishedAt?.slice(0, 16) ?? 'no date         '}  ${title}`,
    );
    print(colours.dim(`    ${why}${cues.length > 0 ? `: ${cues.join(', ')}` : ''}`));
    for (const fact of facts)
      print(`    ${[fact.kind, fact.topic, fact.status, fact.date].filter(Boolean).join(' · ')}: "${fact.quote}"`);
  }
}
