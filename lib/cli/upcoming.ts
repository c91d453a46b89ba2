import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../model/vocabularies';
import type { Overdue } from '../query/upcoming';
import { clockOption, nowOf } from './clock';
import { daysOf } from './list-flags';
import { colours, print, printJson, say, table } from './output';
import { SIDE_MARKS } from './side-marks';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  days: string;
  at?: string;
  lang: Language;
  json?: boolean;
}

export function upcomingCommand(): Command {
  const command = new Command('upcoming')
    .description(
      'Lists meetings and deadlines of the coming days, and promises that are overdue: planned or announced events and\n' +
        'targets whose day is past, of which nothing was told since.',
    )
    .option('--days <n>', 'how many days ahead', '14')
    .addOption(new Option('--lang <language>', 'language of titles').choices(LANGUAGES).default('en'))
    .addOption(clockOption())
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

const dueOf = ({ dueOn, daysOverdue }: Overdue): Overdue => ({ dueOn, daysOverdue });

async function run(options: Options): Promise<void> {
  const days = daysOf(options.days);
  const [{ dayOf }, { eventView }, { datedNear, promisedBy }, { overdueOf, upcomingOf }] = await Promise.all([
    import('../events/days'),
    import('../query/event-view'),
    import('../query/coming'),
    import('../query/upcoming'),
  ]);
  const today = dayOf((await nowOf(options)).toISOString());
  await onTarget(options, async ({ chronicle }) => {
    const [near, promised] = await Promise.all([
      datedNear(chronicle, today, { behind: 0, ahead: days }),
      promisedBy(chronicle, today),
    ]);
    const upcoming = upcomingOf(near, today, days).map((e) => eventView(e, options.lang));
    const overdue = overdueOf(promised, today).map((e) => ({ ...eventView(e, options.lang), ...dueOf(e) }));
    if (options.json) return printJson({ today, days, upcoming, overdue });
    if (upcoming.length > 0)
      print(
        table(
          ['DATE', 'STATUS', 'SIDES', 'ID', `COMING ${days} DAYS`],
          upcoming.map((e) => [e.date ?? '-', e.status, SIDE_MARKS[e.sides], e.id, e.title]),
        ),
      );
    else say(`Nothing is known to come in the next ${days} days. Look further with --days.`);
    if (overdue.length > 0)
      print(
        `${upcoming.length > 0 ? '\n' : ''}${table(
          ['DUE', 'DAYS', 'STATUS', 'ID', 'OVERDUE PROMISES'],
          overdue.map((e) => [e.dueOn, String(e.daysOverdue), e.status, e.id, e.title]),
        )}`,
      );
    say(colours.dim(`${upcoming.length} coming, ${overdue.length} overdue. As a calendar: kjm export --format ics`));
  });
}
