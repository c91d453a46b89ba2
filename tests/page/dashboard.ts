import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { KJM } from '../cli/kjm';

/** A running `kjm dashboard`, as a user starts it. */
export interface Dashboard {
  url: string;
  stop(): Promise<void>;
}

/** Starts it over a store and waits until it says where it is. Port 0 takes a free one. */
export async function startDashboard(store: string, port = 0): Promise<Dashboard> {
  const child: ChildProcess = spawn(process.execPath, [KJM, 'dashboard', '--store', store, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(`kjm dashboard ended: ${said}`)));
  });
  return {
    url,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
