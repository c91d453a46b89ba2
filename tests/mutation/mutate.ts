/**
 * Proves that the guards hold: takes one away at a time, in a copy of the project, and runs the tests that must see it.
 * `npm run mutate [-- parts of names]` prints which test failed for each, and fails where a mutant survives.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { GUARDS, type Guard } from './guards';

interface Run {
  passed: boolean;
  /** Full names of the tests that failed. */
  failed: string[];
  /** What went wrong where no test did. */
  output: string;
}

interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

function copyOf(root: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'kjm-mutate-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  if (listed.status !== 0) throw new Error(`git cannot list the files of ${root}: ${listed.stderr}`);
  for (const file of listed.stdout.toString().split('\0').filter(Boolean)) {
    mkdirSync(join(dir, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(dir, file));
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  // the page is served as it is built
  const built = spawnSync(process.execPath, ['build.mjs', '--cli'], { cwd: dir, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the copy cannot be built: ${built.stderr}`);
  return dir;
}

function runTests(dir: string, tests: readonly string[], named?: string): Run {
  const report = join(dir, 'report.json');
  rmSync(report, { force: true });
  const args = [
    'run',
    ...tests,
    '--config',
    'tests/mutation/vitest.config.ts',
    '--reporter',
    'json',
    '--outputFile',
    report,
  ];
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...args, '--bail', '1', ...(named === undefined ? [] : ['-t', named])],
    { cwd: dir, encoding: 'utf8', timeout: 600_000 },
  );
  let results: Report['testResults'] = [];
  try {
    results = (JSON.parse(readFileSync(report, 'utf8')) as Report).testResults;
  } catch {
    return { passed: false, failed: [], output: `${error?.message ?? ''} ${stdout}${stderr}`.slice(-1500) };
  }
  const all = results.flatMap((r) => r.assertionResults);
  const failed = all.filter((a) => a.status === 'failed').map((a) => a.fullName);
  const ran = all.some((a) => a.status === 'passed') || failed.length > 0;
  return {
    passed: status === 0 && ran,
    failed,
    output: `${results.map((r) => r.message).join('\n')}${stderr}`.slice(-1500),
  };
}

function broken(dir: string, guard: Guard): Run {
  const path = join(dir, guard.file);
  const whole = readFileSync(path, 'utf8');
  const parts = whole.split(guard.find);
  if (parts.length !== 2)
    throw new Error(
      `the guard "${guard.name}" is no longer where it was in ${guard.file}: mend tests/mutation/guards.ts`,
    );
  writeFileSync(path, parts.join(guard.replace));
  try {
    return runTests(dir, guard.tests, guard.named);
  } finally {
    writeFileSync(path, whole);
  }
}

const parts = process.argv.slice(2);
const guards = GUARDS.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
const dir = copyOf(process.cwd());
try {
  const began = performance.now();
  const tests = [...new Set(guards.flatMap((g) => g.tests))];
  const whole = runTests(dir, tests);
  if (!whole.passed) {
    console.error(`the tests fail before anything is broken: ${whole.failed.join('; ') || whole.output}`);
    process.exitCode = 1;
  } else {
    const survivors: string[] = [];
    for (const guard of guards) {
      const { passed, failed, output } = broken(dir, guard);
      const seen = failed[0] !== undefined;
      if (!seen) survivors.push(guard.name);
      console.log(`${seen ? 'killed  ' : 'SURVIVED'} ${guard.name}: ${failed[0] ?? (passed ? guard.without : output)}`);
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `\n${guards.length - survivors.length} of ${guards.length} guards are seen when they break (${seconds} s)`,
    );
    if (survivors.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
