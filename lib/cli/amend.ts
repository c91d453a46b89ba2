import { Command } from 'commander';
import type { Request } from '../pipeline/amend';
import { CliError, EXIT } from './exit';
import { printJson, say } from './output';
import { parseSet } from './parse-set';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  reason: string;
  alert: boolean;
  json?: boolean;
}

/** What `Request` asks for, but for the reason, which every one has. */
type Asked<R = Request> = R extends Request ? Omit<R, 'reason'> : never;

const REASON_LIMIT = 200;

function amendment(name: string, description: string): Command {
  const command = new Command(name)
    .description(description)
    .argument('<event>', 'an id from "kjm events" or an alert')
    .requiredOption('--reason <text>', 'why, in a sentence: readers who were alerted are told it')
    .option('--no-alert', 'tell nobody')
    .option('--json', 'print JSON');
  return withTarget(command);
}

/** The commands by which an operator corrects events. */
export function amendCommands(): Command[] {
  return [
    amendment(
      'correct',
      'Sets fields of an event. What is set holds against every later article; those who were alerted get a correction.\n' +
        'An empty value (--set place=) gives the field back to the articles.',
    )
      .requiredOption('--set <field=value>', 'may be given several times', (v: string, all: string[] = []) => [
        ...all,
        v,
      ])
      .action((eventId: string, options: Options & { set: string[] }) =>
        run({ eventId, type: 'set', set: parseSet(options.set) }, options),
      ),
    amendment(
      'merge',
      'Gives the articles of the second event to the first. The id of the second leads to the first from now on; those who\n' +
        'were alerted of the second are told.',
    )
      .argument('<other>', 'the event that is the same')
      .action((eventId: string, from: string, options: Options) => run({ eventId, type: 'merge', from }, options)),
    amendment(
      'split',
      'Takes articles out of an event into a new one of their own, which is alerted if the policy says so.',
    )
      .requiredOption(
        '--articles <ids>',
        'the articles that leave, separated by commas ("kjm event ID --json" has them)',
      )
      .action((eventId: string, options: Options & { articles: string }) =>
        run(
          {
            eventId,
            type: 'split',
            articles: options.articles
              .split(',')
              .map((a) => a.trim())
              .filter(Boolean),
          },
          options,
        ),
      ),
    amendment(
      'withdraw',
      'Takes an event out of every list and tells those who were alerted of it to disregard it. Later articles that tell\n' +
        'the same do not alert. With --undo it is back; that is not alerted.',
    )
      .option('--undo', 'take the withdrawal back')
      .action((eventId: string, options: Options & { undo?: boolean }) =>
        run({ eventId, type: options.undo ? 'restore' : 'withdraw' }, options),
      ),
  ];
}

async function run(asked: Asked, options: Options): Promise<void> {
  const reason = options.reason.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (reason === '' || reason.length > REASON_LIMIT)
    throw new CliError(`--reason: a sentence of 1 to ${REASON_LIMIT} characters is wanted`, EXIT.usage);
  const [{ AmendError, amend }, { tellCorrection }, { readSettings }, { silentLog }] = await Promise.all([
    import('../pipeline/amend'),
    import('../pipeline/tell-correction'),
    import('../runtime/settings-file'),
    import('../runtime/log'),
  ]);
  await onTarget(options, async ({ chronicle }) => {
    const ports = { now: () => new Date(), log: silentLog, settings: readSettings(), chronicle };
    const amended = await amend({ ...asked, reason } as Request, ports).catch((error: unknown) => {
      if (!(error instanceof AmendError)) throw error;
      throw new CliError(error.message, error.kind === 'unknown' ? EXIT.notFound : EXIT.usage);
    });
    const told = options.alert ? await tellCorrection(amended, ports) : { alerts: 0, mended: 0 };
    const { after, other, correction, isNew } = amended;
    const { id, revision } = after;
    if (options.json)
      return printJson({
        eventId: id,
        revision,
        correction: { id: correction.id, type: correction.type, at: correction.at, reason: correction.reason },
        ...(other === undefined ? {} : { other: other.id }),
        isNew,
        ...told,
      });
    const what = {
      set: 'is corrected',
      merge: `has taken over ${correction.type === 'merge' ? correction.from : ''}`,
      split: `has lost articles to ${other?.id}`,
      withdraw: 'is withdrawn',
      restore: 'is back',
    }[correction.type];
    say(`${id} ${what}${isNew ? '' : ' already'} (revision ${revision}).`);
    if (told.alerts > 0) say(`${told.alerts} alerts are due to those who were told.`);
    if (told.mended > 0) say(`${told.mended} alerts that were not out yet are mended.`);
  });
}
