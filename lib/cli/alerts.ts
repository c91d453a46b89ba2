import { Command } from 'commander';
import { render } from '../alerts/render';
import type { Event } from '../model/event';
import { outboxView } from '../query/alert-view';
import { explainAlerts } from '../query/explain-alerts';
import { readSettings } from '../runtime/settings-file';
import { CliError, EXIT } from './exit';
import { colours, print, printJson, say, table } from './output';
import { onTarget, type Target, type TargetOptions, withTarget } from './target';

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
  const why = new Command('why')
    .summary('why each step of an event was told, or was not')
    .argument('<event>', 'an id from "kjm events"')
    .option('--json', 'print JSON');
  const show = new Command('show')
    .summary('the messages of an event, as they were sent')
    .argument('<event>', 'an id from "kjm events" or an alert');
  return new Command('alerts')
    .summary('list and explain alerts, or send a test alert')
    .addCommand(withTarget(why).action(runWhy))
    .addCommand(withTarget(show).action(runShow))
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
    const found = outboxView(await chronicle.alerts({ ...since, limit }));
    if (options.json) return printJson(found);
    const { alerts } = found;
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

async function eventOf(id: string, { chronicle }: Target): Promise<Event> {
  const event = await chronicle.event(id);
  if (event === undefined)
    throw new CliError(`there is no event ${id}: "kjm events" lists those there are`, EXIT.notFound);
  return event;
}

async function runWhy(id: string, options: TargetOptions & { json?: boolean }): Promise<void> {
  await onTarget(options, async (target) => {
    const event = await eventOf(id, target);
    const policy = readSettings().alerts;
    const steps = explainAlerts(event, await target.chronicle.alertsOf(id), policy, new Date().toISOString());
    if (options.json) return printJson({ eventId: id, steps });
    for (const { status, reportedAt, told, why, alerts } of steps) {
      print(`${told ? colours.bold('told') : 'not told'}  ${status}, first reported ${reportedAt}: ${why}`);
      for (const a of alerts) print(colours.dim(`          ${a.at} ${a.language} ${a.state} ${a.receipt ?? ''}`));
    }
  });
}

async function runShow(id: string, options: TargetOptions): Promise<void> {
  await onTarget(options, async (target) => {
    await eventOf(id, target);
    const items = await target.chronicle.alertsOf(id);
    if (items.length === 0) return say(`nothing was told of ${id}: "kjm alerts why ${id}" says why`);
    for (const item of items) {
      const { subject, email, sms } = render(item);
      print(`${colours.bold('EMAIL')}  ${subject}\n\n${email}\n${colours.bold('SMS')}    ${sms}\n`);
    }
  });
}
