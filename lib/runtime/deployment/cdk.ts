import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../bundled';

export class CdkError extends Error {
  override name = 'CdkError' as const;
}

/** Where a deployment is synthesised, once for the diff and the deployment alike. */
export const ASSEMBLY = 'cdk.out';

/** Runs CDK with its output before the person's eyes. Throws CdkError where it fails. */
export function cdk(args: readonly string[], { anywhere = false } = {}): Promise<void> {
  const root = projectDir();
  const program = join(root, 'node_modules', 'aws-cdk', 'bin', 'cdk');
  if (!existsSync(program))
    throw new CdkError('CDK is not installed: run "npm ci" in the project (without --omit=dev)');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args, '--no-notices'], {
      // where there is no app, none is synthesised
      cwd: anywhere ? tmpdir() : root,
      // data goes to stdout, and what CDK says is no data
      stdio: ['inherit', 2, 2],
      env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: '1' },
    });
    // Ctrl-C reaches both of us: CDK ends in its own way, and we after it
    const wait = () => {};
    process.on('SIGINT', wait);
    child.once('error', (error) => fail(new CdkError(`CDK cannot be run: ${error.message}`)));
    child.once('close', (code, signal) => {
      process.off('SIGINT', wait);
      if (code === 0) done();
      else
        fail(
          new CdkError(
            `"cdk ${args[0]}" failed (${signal ?? `exit code ${code}`}): the reason stands above. What was deployed before is as it was.`,
          ),
        );
    });
  });
}

/** Synthesises the stack with these context values. */
export function synthesise(context: readonly string[]): Promise<void> {
  // a report that an earlier synthesis left behind would be taken for one of this
  rmSync(join(projectDir(), ASSEMBLY), { recursive: true, force: true });
  return cdk(['synth', '--quiet', '--output', ASSEMBLY, ...context.flatMap((value) => ['--context', value])]);
}
