import { Argument, Command } from 'commander';
import { QUEUE_HOLDS, QUEUE_NAMES, QueueError, type QueueName, type Queues } from '../runtime/queues';
import { confirmed } from './ask';
import { CliError, EXIT } from './exit';
import { limitOf } from './list-flags';
import { colours, print, printJson, say, table } from './output';
import { span } from './spans';
import { onTarget, type TargetOptions, withTarget } from './target';

type Options = TargetOptions & { json?: boolean };

export function queueCommand(): Command {
  const name = () => new Argument('<queue>', 'which queue').choices(QUEUE_NAMES);
  const list = new Command('list').summary('how much waits, how much failed for good, since when');
  const show = new Command('show')
    .summary('look at what failed, with the reason, and leave it there')
    .addArgument(name())
    .option('--limit <n>', 'how many', '10');
  const redrive = new Command('redrive').summary('give what failed another try').addArgument(name());
  const purge = new Command('purge')
    .summary('delete what a queue holds, for good')
    .addArgument(name())
    .option('--yes', 'do not ask');
  const all: [Command, (...args: never[]) => Promise<void>][] = [
    [list, runList],
    [show, runShow],
    [redrive, runRedrive],
    [purge, runPurge],
  ];
  const queue = new Command('queue').description(
    `Queues: ${QUEUE_NAMES.map((n) => `${n} (${QUEUE_HOLDS[n]})`).join(', ')}.`,
  );
  for (const [command, run] of all)
    queue.addCommand(
      withTarget(command.option('--json', 'print JSON')).action(run as (...args: unknown[]) => Promise<void>),
    );
  return queue;
}

/** Opens the queues of a local store or of a stack for the time of one task. */
export async function onQueues<T>(options: TargetOptions, task: (queues: Queues) => Promise<T>): Promise<T> {
  try {
    return await onTarget(options, async ({ outputs, queue }) => {
      if (outputs !== undefined) return (await import('../runtime/sqs-queues')).onSqsQueues(outputs, task);
      const { localQueues } = await import('../runtime/local-queues');
      return task(localQueues(queue as NonNullable<typeof queue>, () => new Date()));
    });
  } catch (error) {
    if (error instanceof QueueError) throw new CliError(error.message, EXIT.usage);
    throw error;
  }
}

async function runList(options: Options): Promise<void> {
  const queues = await onQueues(options, (q) => q.list());
  if (options.json) return printJson({ queues });
  print(
    table(
      ['QUEUE', 'WAIT', 'IN WORK', 'OLDEST', 'HOLDS'],
      queues.map((q) => [
        q.name,
        String(q.waiting),
        String(q.inFlight),
        q.oldestSeconds === null ? '-' : span(q.oldestSeconds / 60),
        q.holds,
      ]),
    ),
  );
  for (const { name } of queues.filter((q) => q.name !== 'articles' && q.waiting > 0))
    say(`Look at them: kjm queue show ${name}${options.stack === undefined ? '' : ` --stack ${options.stack}`}`);
}

async function runShow(name: QueueName, options: Options & { limit: string }): Promise<void> {
  const limit = limitOf(options.limit);
  const messages = await onQueues(options, (q) => q.show(name, limit));
  if (options.json) return printJson({ queue: name, messages });
  if (messages.length === 0) return say(`Nothing in ${name}: no ${QUEUE_HOLDS[name]}.`);
  for (const { id, sentAt, receives, about, reason } of messages) {
    print(`${colours.bold(about)}`);
    print(`  ${reason}`);
    print(colours.dim(`  ${id}, sent ${sentAt ?? 'at an unknown time'}, handed out ${receives} times`));
  }
}

async function runRedrive(name: QueueName, options: Options): Promise<void> {
  const moved = await onQueues(options, (q) =>
    q.redrive(name, (p) => say(`  ${p.moved}${p.total === null ? '' : ` of ${p.total}`} moved`)),
  );
  if (options.json) return printJson({ queue: name, moved });
  say(
    moved === 0
      ? `Nothing in ${name} to try again.`
      : `${moved} will be tried again; "kjm queue list" shows how they do.`,
  );
}

async function runPurge(name: QueueName, options: Options & { yes?: boolean }): Promise<void> {
  const purged = await onQueues(options, async (q) => {
    const there = (await q.list()).find((state) => state.name === name);
    const what =
      name === 'articles'
        ? `${there?.waiting ?? 0} articles that nobody has read yet, and that no feed will bring again`
        : `${there?.waiting ?? 0} ${QUEUE_HOLDS[name]}`;
    return (await confirmed(`This deletes ${what}, for good.`, options.yes)) ? q.purge(name) : undefined;
  });
  if (purged === undefined) return;
  if (options.json) return printJson({ queue: name, purged });
  say(`${purged} deleted from ${name}`);
}
