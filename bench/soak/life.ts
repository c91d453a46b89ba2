import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Settings } from '../../lib/model/settings';
import type { Answer, Order } from './worker';

/** The process that runs the monitor died before it answered. */
export class Killed extends Error {
  override name = 'Killed' as const;
}

/** A process of the monitor over a store that outlives it. */
export interface Life {
  ask<D extends Order['do']>(order: Extract<Order, { do: D }>): Promise<Extract<Answer, { did: D }>>;
  /** As a power cut would. */
  kill(): void;
  end(): Promise<void>;
}

export async function beginLife(dir: string, settings: Settings, seed: number): Promise<Life> {
  const child: ChildProcess = fork(
    join(import.meta.dirname, 'worker.ts'),
    [dir, JSON.stringify(settings), String(seed)],
    {
      execArgv: ['--import', 'tsx', '--expose-gc'],
      env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    },
  );
  let settle: { done: (answer: Answer) => void; fail: (error: Error) => void } | undefined;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const answer = () =>
    new Promise<Answer>((done, fail) => {
      settle = { done, fail };
    });
  child.on('message', (message: Answer) => settle?.done(message));
  void gone.then(() => settle?.fail(new Killed('the process of the monitor has ended')));
  await answer();
  return {
    ask: async (order) => {
      const answered = answer();
      child.send(order, () => {});
      return (await answered) as never;
    },
    kill: () => void child.kill('SIGKILL'),
    async end() {
      child.send({ do: 'end' } satisfies Order, () => {});
      await gone;
    },
  };
}
