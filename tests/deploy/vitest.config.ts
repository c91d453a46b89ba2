import { defineConfig } from 'vitest/config';

/** `npm run test:deploy`: a real deployment into an emulator of AWS; apart from `npm test`, since it installs from PyPI. */
export default defineConfig({
  test: {
    include: ['tests/deploy/*.check.ts'],
    globalSetup: ['tests/build-cli.ts'],
    testTimeout: 300_000,
    hookTimeout: 400_000,
    pool: 'forks',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
