import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { Check } from '../runtime/doctor/check';
import { nowOf } from './clock';
import { CliError, EXIT, explain } from './exit';
import { colours, print, printJson, say } from './output';
import { onQueues } from './queue';
import { onSubscribers } from './sub-target';
import { type TargetOptions, withTarget } from './target';

export interface DoctorOptions extends TargetOptions {
  json?: boolean;
  fix?: boolean;
}

export function doctorCommand(): Command {
  const command = new Command('doctor')
    .description(
      'Looks at everything that alerts depend on, on a local store or a deployed stack: ok, warn or FAIL, each trouble with\n' +
        'the command that mends it. Exit code 6 where something fails.',
    )
    .option('--fix', 'mend what can be mended without asking: try again what failed for good')
    .option('--json', 'print JSON');
  return withTarget(command).action(runDoctor);
}

const MARK = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

function show({ area, level, what, fix }: Check): void {
  const mark =
    level === 'fail' ? colours.bold(colours.red(MARK.fail)) : level === 'warn' ? colours.yellow(MARK.warn) : MARK.ok;
  print(`${mark}  ${area.padEnd(13)}  ${what}`);
  if (fix !== undefined && level !== 'ok') print(colours.dim(`      -> ${fix}`));
}

/** Runs the checks and prints them. Throws with exit code 6 where something fails. */
export async function runDoctor(options: DoctorOptions): Promise<void> {
  const fixed = options.fix ? await mended(options) : [];
  const checks = await examine(options);
  const failed = checks.filter((c) => c.level === 'fail').length;
  const warned = checks.filter((c) => c.level === 'warn').length;
  const at = (await nowOf(options)).toISOString();
  if (options.json) printJson({ at, target: options.stack ?? options.store, ok: failed === 0, fixed, checks });
  else {
    for (const line of fixed) say(`mended: ${line}`);
    for (const check of checks) show(check);
    if (failed === 0) say(warned === 0 ? 'Nothing to mend.' : `Nothing fails; ${warned} to look at.`);
  }
  if (failed > 0) throw new CliError(`${failed} of ${checks.length} checks fail`, EXIT.unhealthy);
}

async function mended(options: DoctorOptions): Promise<string[]> {
  const { mend } = await import('../runtime/doctor/mend');
  return onQueues(options, mend);
}

async function examine(options: DoctorOptions): Promise<Check[]> {
  const { checkAccount, checkMachine, lookAt } = await import('../runtime/doctor/look');
  const checks = checkMachine();
  let clockOffsetMs: number | undefined;
  if (options.stack !== undefined) {
    const account = await checkAccount();
    checks.push(...account.checks);
    // without an account there is nothing more to ask
    if (account.clockOffsetMs === undefined) return checks;
    clockOffsetMs = account.clockOffsetMs;
  } else if (!existsSync(join(resolve(options.store), 'db')))
    return [
      ...checks,
      {
        area: 'store',
        level: 'fail',
        what: `there is none in ${resolve(options.store)}`,
        fix: 'npm run demo, npm start, or name another with --store; a deployed one with --stack',
      },
    ];
  const now = await nowOf(options);
  const { readSettings } = await import('../runtime/settings-file');
  try {
    return await onSubscribers(options, async (subscribers, target) => [
      ...checks,
      ...(await lookAt(
        {
          ...target,
          now,
          pollMinutes: readSettings().pollMinutes,
          subscriptions: () => subscribers.check(),
          queues: async (task) => {
            const { outputs, queue } = target;
            if (outputs !== undefined) return (await import('../runtime/sqs-queues')).onSqsQueues(outputs, task);
            const { localQueues } = await import('../runtime/local-queues');
            return task(localQueues(queue as NonNullable<typeof queue>, () => now));
          },
        },
        { stack: options.stack, store: options.store, clockOffsetMs },
      )),
    ]);
  } catch (error) {
    // what cannot be opened at all is the finding
    const { message } = explain(error);
    const area = options.stack === undefined ? 'store' : 'stack';
    const fix =
      options.stack === undefined
        ? 'see above; another store: --store'
        : 'npm run deploy, or the right name: --stack NAME';
    return [...checks, { area, level: 'fail', what: message, fix }];
  }
}
