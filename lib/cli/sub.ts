import { Command } from 'commander';
import type { Choice, Subscriber } from '../model/subscription';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, say, table } from './output';
import { type ChoiceOptions, choiceFrom, type EndpointOptions, endpointFrom, withChoice } from './sub-options';
import { previewCommand } from './sub-preview';
import { onSubscribers } from './sub-target';
import { type TargetOptions, withTarget } from './target';

type Options = TargetOptions & { json?: boolean };

export function subCommand(): Command {
  const list = new Command('list').summary('who receives alerts, which, and whether they arrive');
  const add = withChoice(
    new Command('add')
      .summary('subscribe someone, or change what they receive')
      .option('--email <address>', 'by SNS; it has to be confirmed by a link')
      .option('--sms <number>', 'by SNS, as +821012345678')
      .option('--smtp <address>', 'by your mail server (local store)')
      .option('--outbox', 'into the outbox folder (local store)')
      .option('--console', 'onto the console of "kjm run" (local store)'),
  );
  const remove = new Command('remove').summary('unsubscribe').argument('<id>', 'an id from "kjm sub list"');
  const pause = new Command('pause')
    .summary('send nothing for a while, without unsubscribing')
    .argument('<id>', 'an id from "kjm sub list"')
    .option('--until <time>', 'resume by itself then (local store)')
    .option('--resume', 'send again');
  const test = new Command('test')
    .summary('send a test alert to a subscriber')
    .description('Sends a test that a subscriber’s choice lets through. On a topic all who chose the same receive it.')
    .argument('<id>', 'an id from "kjm sub list"');
  const check = new Command('check').summary('look for what keeps alerts from arriving, with what mends it');
  const all: [Command, (...args: never[]) => Promise<void>][] = [
    [list, runList],
    [add, runAdd],
    [remove, runRemove],
    [pause, runPause],
    [test, runTest],
    [check, runCheck],
  ];
  const sub = new Command('sub');
  for (const [command, run] of all)
    sub.addCommand(
      withTarget(command.option('--json', 'print JSON')).action(run as (...args: unknown[]) => Promise<void>),
    );
  return sub.addCommand(previewCommand());
}

/** What a subscriber chose, in a few words. */
function wanted({ languages, deliveries = ['instant'], minSeverity, fields, kinds }: Choice): string {
  return [
    languages?.join(',') ?? 'all languages',
    deliveries.join(','),
    minSeverity !== undefined && minSeverity > 1 ? `severity ${minSeverity}+` : '',
    fields?.join(','),
    kinds?.join(','),
  ]
    .filter(Boolean)
    .join(' · ');
}

const row = (s: Subscriber): string[] => [
  s.id,
  s.pausedUntil === undefined || s.state !== 'paused' ? s.state : `paused until ${s.pausedUntil.slice(0, 10)}`,
  s.protocol,
  s.endpoint || '-',
  wanted(s.choice),
];

async function runList(options: Options): Promise<void> {
  await onSubscribers(options, async (subscribers) => {
    const all = await subscribers.list();
    if (options.json) return printJson({ subscribers: all });
    if (all.length === 0) return say('Nobody is subscribed. Add someone: kjm sub add --email name@example.org');
    print(table(['ID', 'STATE', 'BY', 'TO', 'RECEIVES'], all.map(row)));
  });
}

async function runAdd(options: Options & ChoiceOptions & EndpointOptions): Promise<void> {
  const [{ protocol, endpoint }, choice] = [endpointFrom(options), choiceFrom(options)];
  await onSubscribers(options, async (subscribers) => {
    const added = await subscribers.add(protocol, endpoint, choice);
    if (options.json) return printJson(added);
    say(`${added.id} receives: ${wanted(added.choice)}`);
    if (added.state === 'pending') say('A confirmation mail is on its way; alerts begin once its link is opened.');
  });
}

async function runRemove(id: string, options: Options): Promise<void> {
  await onSubscribers(options, async (subscribers) => {
    await subscribers.remove(id);
    if (options.json) printJson({ id, removed: true });
    else say(`${id} is unsubscribed`);
  });
}

async function runPause(id: string, options: Options & { until?: string; resume?: boolean }): Promise<void> {
  if (options.until !== undefined && (options.resume || Number.isNaN(Date.parse(options.until))))
    throw new CliError('--until: a time as 2024-09-06, without --resume', EXIT.usage);
  const until = options.until === undefined ? undefined : new Date(options.until).toISOString();
  await onSubscribers(options, async (subscribers) => {
    if (options.resume) await subscribers.resume(id);
    else await subscribers.pause(id, until);
    const state = options.resume ? 'active' : 'paused';
    if (options.json) return printJson({ id, state, ...(until === undefined ? {} : { pausedUntil: until }) });
    say(
      options.resume ? `${id} receives alerts again` : `${id} is paused${until === undefined ? '' : ` until ${until}`}`,
    );
  });
}

async function runTest(id: string, options: Options): Promise<void> {
  const { testSubscriber } = await import('../runtime/test-alert');
  await onSubscribers(options, async (subscribers) => {
    const one = (await subscribers.list()).find((s) => s.id === id);
    if (one === undefined)
      throw new CliError(`there is no subscriber ${id}: "kjm sub list" lists those there are`, EXIT.notFound);
    if (one.state !== 'active')
      throw new CliError(`${id} is ${one.state} and would not receive it: "kjm sub check" says what mends that`);
    const sent = await testSubscriber(one, options);
    if (options.json) printJson(sent);
    else say(`sent to ${one.endpoint || one.protocol}: ${sent.receipt}`);
  });
}

const MARK = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

async function runCheck(options: Options): Promise<void> {
  const failed = await onSubscribers(options, async (subscribers) => {
    const findings = await subscribers.check();
    if (options.json) printJson({ findings });
    else
      for (const { level, subscriber, what, fix } of findings) {
        print(
          `${level === 'fail' ? colours.bold(MARK[level]) : MARK[level]}  ${[subscriber, what].filter(Boolean).join(' ')}`,
        );
        if (fix !== undefined) print(colours.dim(`      ${fix}`));
      }
    return findings.filter((f) => f.level === 'fail').length;
  });
  if (failed > 0) throw new CliError(`${failed} of the findings keep alerts from arriving`, EXIT.partial);
}
