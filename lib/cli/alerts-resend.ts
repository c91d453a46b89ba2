import { Command } from 'commander';
import { CliError, EXIT } from './exit';
import { printJson, say } from './output';
import { onTarget, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  reason: string;
  json?: boolean;
}

const MOST = 5000;

export function alertsResendCommand(): Command {
  const command = new Command('resend')
    .summary('send an alert once more, to those who receive its language and delivery')
    .argument('<alert>', 'an id from "kjm alerts log"')
    .requiredOption('--reason <text>', 'why; it is kept in the log')
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

async function run(id: string, options: Options): Promise<void> {
  const { ResendError, resend } = await import('../pipeline/resend');
  await onTarget(options, async ({ chronicle }) => {
    const item = (await chronicle.alerts({ limit: MOST })).find((i) => i.id === id);
    if (item === undefined || 'digest' in item)
      throw new CliError(
        `there is no alert ${id} that can be sent again: "kjm alerts log" lists those there are`,
        EXIT.notFound,
      );
    const again = await resend(item, options.reason, { now: () => new Date(), chronicle }).catch((error: unknown) => {
      throw error instanceof ResendError ? new CliError(error.message) : error;
    });
    if (options.json) return printJson({ id: again.id, eventId: again.eventId, dueAt: again.dueAt });
    say(
      `${again.id} goes out at ${again.dueAt}${options.stack === undefined ? ', with the next round of "kjm run"' : ''}`,
    );
  });
}
