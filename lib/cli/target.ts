import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { EVENT_WORDS } from '../query/describe-events';
import type { Chronicle } from '../store/chronicle';
import type { TableHandle } from '../store/dynamo-client';
import type { Intake } from '../store/intake';
import { CliError, EXIT } from './exit';

/** Where a command works: on a local store, or on a deployed stack with the operator's AWS credentials. */
export interface TargetOptions {
  store: string;
  stack?: string;
}

export const defaultStore = (): string => process.env.KJM_STORE ?? '.kjm/store';

/** Adds the options that say where a command works. */
export function withTarget(command: Command): Command {
  return command
    .option('--store <dir>', 'folder of the local store (or KJM_STORE)', defaultStore())
    .option('--stack <name>', 'a deployed stack instead, with your AWS credentials');
}

export interface Target {
  chronicle: Chronicle;
  intake: Intake;
  /** The version in which its newest writer writes. */
  version: number;
  /** The table of the Chronicle itself, for archives. */
  table: TableHandle;
  /** The table of the queues, which only a local store has. */
  queue?: TableHandle;
  /** The names of what the stack made; undefined for a local store. */
  outputs?: Record<string, string>;
  close(): Promise<void>;
}

/** Opens the target for reading and editing, beside a monitor that runs on it. */
export async function openTarget(options: TargetOptions, { create = false } = {}): Promise<Target> {
  const [{ dynamoChronicle }, { dynamoIntake }, { DEFAULT_SETTINGS }, { storeVersion }] = await Promise.all([
    import('../store/dynamo'),
    import('../store/dynamo-intake'),
    import('../model/settings'),
    import('../store/store-version'),
  ]);
  const retention = DEFAULT_SETTINGS.retention;
  if (options.stack !== undefined) {
    const [{ documentClient }, { stackOutputs }] = await Promise.all([
      import('../store/dynamo-client'),
      import('../runtime/stack-outputs'),
    ]);
    const outputs = await stackOutputs(options.stack);
    const client = documentClient();
    const table = (name: string) => {
      const value = outputs[name];
      if (value === undefined)
        throw new CliError(
          `the stack ${options.stack} has no output ${name}: is it a Korea-Japan Monitor of this version?`,
        );
      return { client, table: value };
    };
    const chronicle = dynamoChronicle(table('ChronicleTable'), EVENT_WORDS);
    return {
      chronicle,
      version: await storeVersion(chronicle, `of ${options.stack}`),
      intake: dynamoIntake(table('IntakeTable'), retention),
      table: table('ChronicleTable'),
      outputs,
      close: async () => client.destroy(),
    };
  }
  const dir = resolve(options.store);
  if (!create && !existsSync(join(dir, 'db')))
    throw new CliError(
      `there is no store in ${dir} yet. Run "npm run demo" or "npm start" first, or name another with --store.`,
      EXIT.notFound,
    );
  const { openEmbeddedStore } = await import('../runtime/embedded-store');
  const store = await openEmbeddedStore({ dir, share: true });
  const chronicle = dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS);
  let version: number;
  try {
    version = await storeVersion(chronicle, dir);
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    chronicle,
    version,
    intake: dynamoIntake({ client: store.client, table: store.tables.intake }, retention),
    table: { client: store.client, table: store.tables.chronicle },
    queue: { client: store.client, table: store.tables.queue },
    close: () => store.close(),
  };
}

/** Opens the target for the time of one task. */
export async function onTarget<T>(
  options: TargetOptions,
  task: (target: Target) => Promise<T>,
  how?: { create?: boolean },
): Promise<T> {
  const target = await openTarget(options, how);
  try {
    return await task(target);
  } finally {
    await target.close();
  }
}
