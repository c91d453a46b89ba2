import { Command } from 'commander';
import { alertView } from '../query/alert-view';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, say, table } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

interface ListOptions extends TargetOptions {
  json?: boolean;
  since?: string;
  limit: string;
}

export function alertsCommand(): Command {
  const list = new Command('list')
    .summary('what was told, when, and whether it is out')
    .option('--since <time>', 'from a time on, as 2024-09-06')
    .option('--limit <n>', 'how many', '50')
    .option('--json', 'print JSON');
  const test = new Command('test')
    .summary('send a test alert through the channel, to see that delivery works')
    .option('--json', 'print JSON');
  return new Command('alerts')
    .summary('list alerts, or send a test alert')
    .addCommand(withTarget(list).action(runList))
    .addCommand(withTarget(test).action(runTest));
}

async function runList(options: ListOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CliError(`--limit: ${options.limit} is no whole number above 0`, EXIT.usage);
  if (options.since !== undefined && Number.isNaN(Date.parse(options.since)))
    throw new CliError(`--since: ${options.since} is no time as 2024-09-06 or 2024-09-06T09:00:00Z`, EXIT.usage);
  const since = options.since === undefined ? {} : { since: new Date(options.since).toISOString() };
  await onTarget(options, async ({ chronicle }) => {
    const alerts = (await chronicle.alerts({ ...since, limit })).map(alertView);
    if (options.json) return printJson({ alerts });
    if (alerts.length === 0) return say('No alerts yet.');
    print(
      table(
        ['AT', 'STATE', 'LANG', 'EVENT', 'SUBJECT'],
        alerts.map((a) => [a.at.slice(0, 16), a.state, a.language, a.eventId, a.subject]),
        [18, 8, 6, 11],
      ),
    );
  });
}

async function runTest(options: TargetOptions & { json?: boolean }): Promise<void> {
  const { testAlert } = await import('../runtime/test-alert');
  const sent = await testAlert(options);
  if (options.json) printJson(sent);
  else {
    print(`${colours.bold(sent.subject)}\n\n${sent.sms}`);
    say(`sent: ${sent.receipt}`);
  }
}
