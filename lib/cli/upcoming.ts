import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { clockOption, readClock } from './clock';
import { daysOf } from './list-flags';
import { colours, print, printJson, say, table } from './output';
import { SIDE_MARKS } from './side-marks';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  days: string;
  overdue: string;
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
    .option('--overdue <n>', 'how many days a promise may be overdue', '365')
    .addOption(new Option('--lang <language>', 'language of titles').choices(LANGUAGES).default('en'))
    .addOption(clockOption())
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

async function run(options: Options): Promise<void> {
  const [days, back] = [daysOf('days', options.days), daysOf('overdue', options.overdue)];
  const [{ dayAfter, dayOf }, { eventView }, { everyEvent }, { overdueOf, upcomingOf }] = await Promise.all([
    import('../events/days'),
    import('../query/event-view'),
    import('../query/every-event'),
    import('../query/upcoming'),
  ]);
  const today = dayOf((readClock(options.at) ?? new Date()).toISOString());
  await onTarget(options, async ({ chronicle }) => {
    // a year alone stands before its days in the index, and is due on the last of them
    const since = dayAfter(today, -back).slice(0, 4);
    const found = await everyEvent(chronicle, { since, until: dayAfter(today, days) });
    const events = found.map((e) => eventView(e, options.lang));
    const upcoming = upcomingOf(events, today, days);
    const overdue = overdueOf(events, today).filter((e) => e.daysOverdue <= back);
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
