import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who holds a local store, and where others may reach it. */
export interface LockHolder {
  pid: number;
  endpoint?: string;
}

export type LockAttempt =
  /** `abandoned`: whoever had it before died with it. */
  | { held: true; abandoned: boolean; publish(endpoint: string): void; release(): void }
  | { held: false; holder: LockHolder };

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: somebody else's process, which is alive all the same
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

function readHolder(file: string): LockHolder | undefined {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
    return Number.isInteger(holder.pid) ? holder : undefined;
  } catch {
    // half-written or already gone: nobody's
    return undefined;
  }
}

/**
 * Takes the store in `dir` for this process. LevelDB does not notice a second process until it breaks, so the lock is
 * ours: a file made exclusively, which a later process may take over once its maker is dead.
 */
export function lockStore(dir: string): LockAttempt {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (cause) {
    throw new Error(`the folder ${dir} cannot be made: ${(cause as Error).message}`, { cause });
  }
  const file = join(dir, 'lock.json');
  let abandoned = false;
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      const fd = openSync(file, 'wx');
      writeFileSync(fd, JSON.stringify({ pid: process.pid } satisfies LockHolder));
      closeSync(fd);
      return {
        held: true,
        abandoned,
        publish(endpoint) {
          writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, endpoint } satisfies LockHolder));
          renameSync(`${file}.new`, file);
        },
        release: () => rmSync(file, { force: true }),
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder !== undefined && holder.pid !== process.pid && isAlive(holder.pid)) return { held: false, holder };
    abandoned = true;
    // a dead holder's file is moved away first, so that of two who find it only one removes it
    try {
      renameSync(file, `${file}.dead-${process.pid}`);
      rmSync(`${file}.dead-${process.pid}`, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`the lock of the store ${dir} keeps changing hands; look for another kjm that starts and stops`);
}
