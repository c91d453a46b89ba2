import { Command, Option } from 'commander';
import type { Event } from '../model/event';
import { LANGUAGES, type Language } from '../model/vocabularies';
import type { StepExplained } from '../query/explain-alerts';
import { CliError, EXIT } from './exit';
import { printJson, say } from './output';
import { onTarget, type Target, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  json?: boolean;
  explain?: boolean;
  lang: Language;
}

export function eventCommand(): Command {
  const command = new Command('event')
    .argument('<id>', 'an id from "kjm events" or an alert')
    .option('--explain', 'which rule read each fact, how sure it is, and why each step was told or not')
    .addOption(new Option('--lang <language>', 'language of the title').choices(LANGUAGES).default('en'))
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

/** The event of an id, or of one that leads to it. Throws CliError where there is none. */
export async function findEvent(id: string, { chronicle }: Pick<Target, 'chronicle'>): Promise<Event> {
  const event = await chronicle.event(id);
  if (event === undefined)
    throw new CliError(`there is no event ${id}: "kjm events" lists those there are`, EXIT.notFound);
  if (event.id !== id) say(`${id} is part of ${event.id} now`);
  return event;
}

async function run(id: string, options: Options): Promise<void> {
  await onTarget(options, async (target) => {
    const event = await findEvent(id, target);
    const { eventView } = await import('../query/event-view');
    const view = { ...event, ...eventView(event, options.lang) };
    const explained = options.explain ? await explain(event, target) : undefined;
    if (options.json) return printJson({ ...view, ...(explained && { explain: explained }) });
    const { showEvent } = await import('./show-event');
    showEvent(view, explained);
  });
}

async function explain(event: Event, target: Target): Promise<StepExplained[]> {
  const [{ explainAlerts }, { alertsOf }, { readSettings }] = await Promise.all([
    import('../query/explain-alerts'),
    import('../pipeline/announce'),
    import('../runtime/settings-file'),
  ]);
  return explainAlerts(event, await alertsOf(event, target), readSettings().alerts, new Date().toISOString());
}
