import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RUNTIME_CLIENT } from './nodes';

/** What became of an invocation, as Lambda is told it. */
export type Outcome = { answer: unknown } | { error: { errorType: string; errorMessage: string } };

export interface Lambda {
  invoke(event: unknown, options?: { remainingMs?: number }): Promise<Outcome>;
  /** What it took from the start of the process to its first answer; undefined before that. */
  cold(): Cold | undefined;
  /** The lines of JSON that it has logged. */
  logged(): Record<string, unknown>[];
  /** Whatever it wrote, for messages of failed tests. */
  output(): string;
  stop(): Promise<void>;
}

/** A cold start. The time of its main thread is the same on a busy machine, and leaves out what the store takes to answer. */
export interface Cold {
  wallMs: number;
  /** NaN where the system does not say. */
  cpuMs: number;
}

function mainThreadMs(pid: number | undefined): number {
  try {
    // nanoseconds on a processor
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}

interface Waiting {
  event: unknown;
  remainingMs: number;
  done: (outcome: Outcome) => void;
}

const preload = (file: string) => ['--require', fileURLToPath(new URL(`runtime/${file}`, import.meta.url))];

/** What Lambda itself sets; credentials that are good for nothing keep the SDK from looking for others. */
const LAMBDA_ENVIRONMENT = {
  AWS_REGION: 'ap-northeast-2',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_SESSION_TOKEN: 'test',
  AWS_LAMBDA_FUNCTION_NAME: 'function-under-test',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
  AWS_LAMBDA_LOG_FORMAT: 'JSON',
  AWS_LAMBDA_LOG_GROUP_NAME: 'log',
  AWS_LAMBDA_LOG_STREAM_NAME: 'log',
  _HANDLER: 'index.handler',
  TZ: ':UTC',
};

/**
 * Lambda's runtime API on loopback, with a built function behind AWS's own client: what Lambda does with it, but for the
 * sandbox. The process starts with the first event, as a cold one does.
 */
export async function startLambda(bundle: string, node: string, env: Record<string, string>): Promise<Lambda> {
  const waiting: Waiting[] = [];
  const running = new Map<string, Waiting>();
  let [count, startedAt, output] = [0, 0, ''];
  let cold: Cold | undefined;
  let idle: ServerResponse | undefined;
  let child: ChildProcess | undefined;

  const hand = () => {
    const next = waiting[0];
    if (idle === undefined || next === undefined) return;
    waiting.shift();
    const id = `invocation-${++count}`;
    running.set(id, next);
    idle.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': id,
      'lambda-runtime-deadline-ms': String(Date.now() + next.remainingMs),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:ap-northeast-2:000000000000:function:under-test',
      'lambda-runtime-trace-id': 'Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0',
    });
    idle.end(JSON.stringify(next.event));
    idle = undefined;
  };
  const end = (id: string | undefined, outcome: Outcome) => {
    cold ??= { wallMs: performance.now() - startedAt, cpuMs: mainThreadMs(child?.pid) };
    const [key, one] = id === undefined ? ([...running][0] ?? [undefined, waiting.shift()]) : [id, running.get(id)];
    if (key !== undefined) running.delete(key);
    one?.done(outcome);
  };

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const [, id, what] = /invocation\/([^/]+)\/(response|error)$/.exec(request.url ?? '') ?? [];
    if (request.url?.endsWith('/invocation/next')) {
      idle = response;
      hand();
      return;
    }
    response.writeHead(202).end('{}');
    if (what === 'response') end(id, { answer: body === '' ? undefined : JSON.parse(body) });
    else end(id, { error: JSON.parse(body) });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const start = () => {
    const folder = resolve('dist/lambda', bundle);
    const network = env.TEST_NEWSROOM_PORT === undefined ? [] : preload('network.cjs');
    startedAt = performance.now();
    child = spawn(node, [...preload('rapid-client.cjs'), ...network, RUNTIME_CLIENT as string, 'index.handler'], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? '',
        ...LAMBDA_ENVIRONMENT,
        LAMBDA_TASK_ROOT: folder,
        AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}`,
        // read by the Node of the test alone: Lambda's is new enough
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        ...env,
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    child.on('close', (code) => {
      // a function that dies answers nobody: Lambda says so in its place
      for (const one of [...running.values(), ...waiting.splice(0)])
        one.done({ error: { errorType: 'Runtime.ExitError', errorMessage: `exited with ${code}: ${output}` } });
    });
  };

  return {
    invoke: (event, { remainingMs = 60_000 } = {}) =>
      new Promise((done) => {
        waiting.push({ event, remainingMs, done });
        if (child === undefined) start();
        hand();
      }),
    cold: () => cold,
    logged: () =>
      output
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    output: () => output,
    async stop() {
      if (child !== undefined && child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'close');
      }
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
