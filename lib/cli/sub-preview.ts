import { Command } from 'commander';
import type { Event } from '../model/event';
import { previewOf } from '../query/preview';
import { readSettings } from '../runtime/settings-file';
import type { Chronicle } from '../store/chronicle';
import { CliError, EXIT } from './exit';
import { print, printJson, say, table } from './output';
import { type ChoiceOptions, choiceFrom, withChoice } from './sub-options';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions, ChoiceOptions {
  days: string;
  until?: string;
  sms?: string;
  json?: boolean;
}

const DAY_MS = 86_400_000;
const MOST_CHANGES = 5000;

export function previewCommand(): Command {
  const command = new Command('preview')
    .summary('what a subscription would have received in the last days, and what it would cost as text messages')
    .option('--days <n>', 'how many days back', '30')
    .option('--until <time>', 'up to a time; the default is now')
    .option('--sms <number>', 'the number whose country the cost is for')
    .option('--json', 'print JSON');
  return withTarget(withChoice(command)).action(run);
}

/** The events that anything happened to between two times. */
async function eventsTold(chronicle: Chronicle, since: string, until: string): Promise<Event[]> {
  const changes = await chronicle.changes({ since, until, limit: MOST_CHANGES });
  const ids = [...new Set(changes.filter((c) => c.type === 'new' || c.type === 'step').map((c) => c.eventId))];
  return chronicle.events(ids);
}

async function run(options: Options): Promise<void> {
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > 400)
    throw new CliError(`--days: ${options.days} is no whole number from 1 to 400`, EXIT.usage);
  const end = options.until === undefined ? Date.now() : Date.parse(options.until);
  if (Number.isNaN(end)) throw new CliError(`--until: ${options.until} is no time as 2024-09-06`, EXIT.usage);
  const choice = choiceFrom(options);
  const [since, until] = [new Date(end - days * DAY_MS).toISOString(), new Date(end).toISOString()];
  await onTarget(options, async ({ chronicle }) => {
    const policy = readSettings().alerts;
    // a reader of all languages receives those in which alerts are sent
    const asked = { languages: policy.languages, ...choice };
    // what is read late is told of days before
    const told = await eventsTold(chronicle, since, new Date().toISOString());
    const preview = previewOf(told, {
      choice: asked,
      policy,
      since,
      until,
      ...(options.sms === undefined ? {} : { phone: options.sms }),
    });
    if (options.json) return printJson(preview);
    if (preview.alerts.length > 0)
      print(
        table(
          ['AT', 'GOES OUT', 'LANG', 'SUBJECT'],
          preview.alerts.map((a) => [a.at.slice(0, 16), a.dueAt.slice(0, 16), a.language, a.subject]),
        ),
      );
    const { low, high } = preview.sms.usd;
    say(
      `Would have sent ${preview.messages} messages (${preview.new} new, ${preview.updates} updates) from ${preview.events} events` +
        `${preview.busiestDay === null ? '' : `; busiest day ${preview.busiestDay.messages}`}; ${preview.held} held at night.`,
    );
    say(`As text messages: ${preview.sms.segments} segments, about USD ${low.toFixed(2)} to ${high.toFixed(2)}.`);
  });
}
