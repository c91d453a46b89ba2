import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const run = (args: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, said: stderr };
};

describe('cdk synth, as it is after npm ci', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kjm-app-'));
  let done: ReturnType<typeof run>;

  beforeAll(() => {
    const cdk = ['node_modules/aws-cdk/bin/cdk', 'synth', '--quiet', '--output', folder];
    done = run([...cdk, '-c', 'lang=en,ko', '-c', 'email=reader@example.org']);
  });

  test('needs no account and finds nothing to complain of', () => {
    expect(done, done.said).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8')).pluginReports).toEqual([]);
  });

  test('gives the stack the outputs that the command line asks for', () => {
    const template = JSON.parse(readFileSync(join(folder, 'KoreaJapanMonitor.template.json'), 'utf8'));
    expect(Object.keys(template.Outputs).sort()).toEqual([
      'AlarmTopic',
      'AlertDeadLetters',
      'AlertTopic',
      'ArticleQueue',
      'ChronicleTable',
      'ExtractDeadLetters',
      'IntakeTable',
      'PollDeadLetters',
      'QueryUrl',
    ]);
  });
});

test('a wrong context value ends the app with one plain line', () => {
  const context = JSON.stringify({ email: 'reader' });
  const { status, said } = run(['--import', 'tsx', 'bin/app.ts'], { CDK_CONTEXT_JSON: context });
  expect(status).toBe(1);
  expect(said.trim()).toBe('-c email=reader cannot be used: give one or more addresses, as email=name@example.org');
});
