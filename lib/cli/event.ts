import { Command, Option } from 'commander';
import type { Event } from '../model/event';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { type EventView, eventView } from '../query/event-view';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, say } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  json?: boolean;
  lang: Language;
}

export function eventCommand(): Command {
  const command = new Command('event')
    .summary('show one event: its life, with the quote that proves each step')
    .argument('<id>', 'an id from "kjm events" or an alert')
    .addOption(new Option('--lang <language>', 'language of the title').choices(LANGUAGES).default('en'))
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

async function run(id: string, options: Options): Promise<void> {
  await onTarget(options, async ({ chronicle }) => {
    const event = await chronicle.event(id);
    if (event === undefined)
      throw new CliError(`there is no event ${id}: "kjm events" lists those there are`, EXIT.notFound);
    const view = { ...event, ...eventView(event, options.lang) };
    if (event.id !== id) say(`${id} is part of ${event.id} now`);
    if (options.json) printJson(view);
    else show(view);
  });
}

function show(event: Event & EventView): void {
  print(colours.bold(event.title));
  const facts: [string, string | undefined][] = [
    ['id', event.id],
    ['kind', `${event.kind} · ${event.topic} · ${event.field}`],
    ['status', event.status],
    ['date', event.date],
    ['place', event.place],
    ['actors', event.actors.join(', ')],
    ['present', event.participants.join(', ')],
    ['outlets', `${event.outlets.join(', ')} (sides: ${event.sides})`],
  ];
  if (event.withdrawn) print(colours.bold('withdrawn: the operator says that this is no event'));
  for (const [name, value] of facts) if (value) print(`${colours.dim(name.padEnd(9))}${value}`);
  print('');
  for (const step of event.steps) {
    print(
      `${colours.bold(step.status)}${step.date ? ` ${step.date}` : ''}${step.news ? '' : colours.dim(' (told as background)')}`,
    );
    print(`  "${step.proof.quote}"`);
    const proof = event.mentions.find((m) => m.source.articleId === step.proof.articleId)?.source;
    print(colours.dim(`  ${[proof?.outlet, proof?.publishedAt, proof?.url].filter(Boolean).join(' · ')}`));
    if (step.articles.length > 1)
      print(colours.dim(`  told by ${step.articles.length} articles, ${step.independent} in words of their own`));
  }
  for (const { field, step, values } of event.contradictions) {
    const sides = values.map((v) => `${v.value} (${v.outlets.join(', ')})`).join(' against ');
    print(`${colours.bold('contradicted')} ${field}${step === undefined ? '' : ` of ${step}`}: ${sides}`);
  }
  for (const { at, type, reason, set, other } of event.revisions) {
    const what = [set && JSON.stringify(set), other].filter(Boolean).join(' ');
    print(colours.dim(`${at.slice(0, 16)} ${type} ${what}: ${reason}`));
  }
}
