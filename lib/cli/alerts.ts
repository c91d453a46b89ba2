import { Command, Option } from 'commander';
import { render } from '../alerts/render';
import type { Event } from '../model/event';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { alertsOf } from '../pipeline/announce';
import { outboxView, wayOf } from '../query/alert-view';
import { explainAlerts } from '../query/explain-alerts';
import { readSettings } from '../runtime/settings-file';
import { alertsLogCommand } from './alerts-log';
import { alertsResendCommand } from './alerts-resend';
import { CliError, EXIT } from './exit';
import { limitOf, timeOf } from './list-flags';
import { colours, print, printJson, say, table } from './output';
import { onTarget, type Target, type TargetOptions, withTarget } from './target';

interface ListOptions extends TargetOptions {
  json?: boolean;
  since?: string;
  limit: string;
}

/** How many are read to find one by its id. */
const MOST = 5000;

export function alertsCommand(): Command {
  const list = new Command('list')
    .summary('what was told, when, and whether it is out')
    .option('--since <time>', 'from a time on, as 2024-09-06')
    .option('--limit <n>', 'how many', '50')
    .option('--json', 'print JSON');
  const test = new Command('test')
    .summary('send a test alert through the channel, to see that delivery works')
    .addOption(new Option('--lang <language>', 'in which language').choices(LANGUAGES).default('en'))
    .option('--json', 'print JSON');
  const why = new Command('why')
    .summary('why each step of an event was told, or was not')
    .argument('<event>', 'an id from "kjm events"')
    .option('--json', 'print JSON');
  const show = new Command('show')
    .summary('the messages of an event, as they were sent')
    .argument('<event>', 'an id from "kjm events" or an alert, or an alert of "kjm alerts log"')
    .option('--json', 'print JSON');
  return new Command('alerts')
    .addCommand(withTarget(why).action(runWhy))
    .addCommand(withTarget(show).action(runShow))
    .addCommand(withTarget(list).action(runList))
    .addCommand(alertsLogCommand())
    .addCommand(alertsResendCommand())
    .addCommand(withTarget(test).action(runTest));
}

async function runList(options: ListOptions): Promise<void> {
  const limit = limitOf(options.limit);
  const since = options.since === undefined ? {} : { since: timeOf('since', options.since) };
  await onTarget(options, async ({ chronicle }) => {
    const found = outboxView(await chronicle.alerts({ ...since, limit }));
    if (options.json) return printJson(found);
    const { alerts, digests } = found;
    if (alerts.length + digests.length === 0) return say('No alerts yet.');
    const rows = [
      ...alerts.map((a) => [a.at.slice(0, 16), a.state, a.language, a.delivery, a.eventId, a.subject]),
      ...digests.map((d) => [d.at.slice(0, 16), d.state, d.language, d.delivery, '-', d.why]),
    ].sort((a, b) => ((a[0] as string) < (b[0] as string) ? 1 : -1));
    print(table(['AT', 'STATE', 'LANG', 'DELIVERY', 'EVENT', 'SUBJECT'], rows));
  });
}

async function runTest(options: TargetOptions & { json?: boolean; lang: Language }): Promise<void> {
  const { testAlert } = await import('../runtime/test-alert');
  const sent = await testAlert(options, options.lang);
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
    const steps = explainAlerts(event, await alertsOf(event, target), policy, new Date().toISOString());
    if (options.json) return printJson({ eventId: event.id, steps });
    for (const { status, reportedAt, told, why, alerts } of steps) {
      print(`${told ? colours.bold('told') : 'not told'}  ${status}, first reported ${reportedAt}: ${why}`);
      for (const a of alerts) print(colours.dim(`          ${a.at} ${a.language} ${a.state} ${a.receipt ?? ''}`));
    }
  });
}

async function runShow(id: string, options: TargetOptions & { json?: boolean }): Promise<void> {
  await onTarget(options, async (target) => {
    const one = id.startsWith('n')
      ? (await target.chronicle.alerts({ limit: MOST })).find((i) => i.id === id)
      : undefined;
    const event = await eventOf(one?.eventId ?? id, target);
    const items = (await alertsOf(event, target)).filter((i) => one === undefined || i.id === id);
    const messages = items.map((item) => ({ ...wayOf(item), ...render(item) }));
    if (options.json) return printJson({ eventId: event.id, messages });
    if (messages.length === 0) return say(`nothing was told of ${id}: "kjm alerts why ${id}" says why`);
    for (const { subject, email, sms } of messages)
      print(`${colours.bold('EMAIL')}  ${subject}\n\n${email}\n${colours.bold('SMS')}    ${sms}\n`);
  });
}
