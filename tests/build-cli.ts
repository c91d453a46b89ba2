import { execFileSync } from 'node:child_process';

/** Tests that run the command line run today's, not the one of the last install. */
export default function buildCli(): void {
  execFileSync(process.execPath, ['build.mjs', '--cli'], { stdio: 'inherit' });
}
