import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { CliError, EXIT } from './exit';
import { printJson, say } from './output';
import { openTarget, type Target, type TargetOptions, withTarget } from './target';

interface Options extends TargetOptions {
  sendDue?: boolean;
  json?: boolean;
}

export function importCommand(): Command {
  const command = new Command('import')
    .description(
      'Fills an empty store from an archive of "kjm export --format all". The archive is checked whole before anything is\n' +
        'written; an import that broke off goes on where it was, and a second one changes nothing.',
    )
    .argument('<file>', 'the archive')
    .option('--send-due', 'send the alerts that were still due when the archive was made; else they are kept unsent')
    .option('--json', 'print JSON');
  return withTarget(command).action(run);
}

async function run(file: string, options: Options): Promise<void> {
  if (!existsSync(file))
    throw new CliError(`there is no file ${file}: "kjm export --format all --out ${file}" makes one`, EXIT.notFound);
  const [{ ArchiveError }, { restore }, { tableShelf }, { readArchiveFile }] = await Promise.all([
    import('../archive/archive-error'),
    import('../archive/restore'),
    import('../runtime/table-shelf'),
    import('../runtime/archive-file'),
  ]);
  let target: Target | undefined;
  const open = async () => {
    target = await openTarget(options, { create: true });
    return tableShelf(target.table);
  };
  try {
    const restored = await restore(() => readArchiveFile(file), open, { sendDue: options.sendDue === true });
    if (options.json) printJson(restored);
    const { records, written, held, subscribers } = restored;
    say(
      written === 0 ? `nothing to do: all ${records} records are there` : `imported ${written} of ${records} records`,
    );
    if (written > 0 && held > 0) say(`${held} alerts were still due and are kept unsent (--send-due sends them)`);
    if (subscribers > 0) say(`${subscribers} subscribers have to subscribe anew: kjm sub add`);
  } catch (cause) {
    if (!(cause instanceof ArchiveError)) throw cause;
    const next = /^the store holds/.test(cause.message) ? ' Import into an empty one with --store.' : '';
    throw new CliError(`${file} cannot be imported: ${cause.message}. Nothing was changed.${next}`, EXIT.failure, {
      cause,
    });
  } finally {
    await target?.close();
  }
}
