import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect } from 'vitest';

export const KJM = 'dist/cli/kjm.mjs';

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command as a user does; `input` goes to its standard input, `env` to its environment. */
export function kjm(args: readonly string[], input?: string, env: Record<string, string> = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [KJM, ...args], { env: { ...process.env, NO_COLOR: '1', ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input ?? '');
  });
}

const ajv = new Ajv2020({ allErrors: true });

/** Holds a value to the schema that scripts rely on. */
export function expectSchema(name: string, value: unknown): void {
  const validate =
    ajv.getSchema(name) ??
    ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')), name).getSchema(name)!;
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}
