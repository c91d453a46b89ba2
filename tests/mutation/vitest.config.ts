import { defineConfig } from 'vitest/config';

/** As the project's own, but nothing is built before: no test of a guard needs the built command line. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    maxWorkers: 2,
  },
});
