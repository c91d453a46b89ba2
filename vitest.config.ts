import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Whatever the tests put down is gone with the run, also what a test that failed or was killed left behind. */
const scratch = mkdtempSync(join(tmpdir(), 'kjm-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** What asks pure functions and keeps nothing: its files share one load of the reader, which costs more than most of them. */
const PURE = ['alerts', 'cost', 'data', 'extract', 'gold', 'relevance', 'text'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // a machine that is busy with other things too is slow, not wrong
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TMPDIR: scratch },
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/**/*.test.ts'], exclude: PURE, globalSetup: ['tests/build-cli.ts'] },
      },
    ],
  },
});
