import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An emulator of AWS that takes a real `cdk deploy` and runs our functions; from PyPI, MIT. */
const EMULATOR = 'ministack==1.4.21';
const REGION = 'ap-northeast-2';

export interface Emulator {
  /** What turns the AWS SDK and CDK to it. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** Why there is none, in one sentence. */
export interface NoEmulator {
  skipped: string;
}

const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'korea-japan-monitor', EMULATOR.replace('==', '-'));

/** The Python that has the emulator, installed where it was not yet; only a whole install is kept. */
async function install(): Promise<string> {
  const folder = cacheFolder();
  const python = join(folder, 'bin', 'python');
  if (existsSync(join(folder, 'whole'))) return python;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await run('python3', ['-m', 'venv', folder], { timeout: 120_000 });
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', EMULATOR], { timeout: 180_000 });
  writeFileSync(join(folder, 'whole'), `${EMULATOR}\n`);
  return python;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as { port: number };
  await new Promise<void>((done) => server.close(() => done()));
  return port;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const up = await fetch(`${url}/_ministack/health`).then(
      (r) => r.ok,
      () => false,
    );
    if (up) return true;
    await pause(100);
  }
  return false;
}

/** Installs (once) and starts the emulator on loopback. Where it cannot be had, says why. */
export async function startEmulator(port?: number): Promise<Emulator | NoEmulator> {
  let python: string;
  try {
    python = await install();
  } catch (error) {
    const { code, stderr = '', message } = error as Error & { code?: string; stderr?: string };
    const reason = code === 'ENOENT' ? 'there is no python3' : (stderr.trim().split('\n').at(-1) || message).trim();
    return { skipped: `the emulator (${EMULATOR}) cannot be had here: ${reason}` };
  }
  const folder = mkdtempSync(join(tmpdir(), 'kjm-emulator-'));
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}`;
  const log = join(folder, 'log');
  const out = openSync(log, 'w');
  const child = spawn(python, [join(import.meta.dirname, 'emulator.py')], {
    cwd: folder,
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      BIND_HOST: '127.0.0.1',
      // the name by which queues are addressed
      MINISTACK_HOST: '127.0.0.1',
      GATEWAY_PORT: String(at),
      MINISTACK_REGION: REGION,
      TMPDIR: folder,
      STATE_DIR: join(folder, 'state'),
      S3_DATA_DIR: join(folder, 's3'),
    },
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise<void>((done) => child.once('exit', () => done()));
      child.kill('SIGTERM');
      await Promise.race([ended, pause(5000).then(() => child.kill('SIGKILL'))]);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await answers(url, child))) {
    child.kill('SIGKILL');
    return { skipped: `the emulator (${EMULATOR}) does not start; its log is ${log}` };
  }
  const env = {
    AWS_ENDPOINT_URL: url,
    AWS_ENDPOINT_URL_S3: url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
  };
  return { env, stop };
}
