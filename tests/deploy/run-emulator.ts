import { startEmulator } from './emulator';

/** `npm run emulator`: AWS on loopback, for trying a deployment without an account, until Ctrl-C. */
const emulator = await startEmulator(Number(process.env.KJM_EMULATOR_PORT ?? 4566));
if ('skipped' in emulator) {
  console.error(emulator.skipped);
  process.exitCode = 1;
} else {
  console.error(
    'An emulator of AWS is up on loopback until Ctrl-C. What it holds goes with it. In another terminal:\n',
  );
  for (const [name, value] of Object.entries(emulator.env)) console.log(`export ${name}=${value}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void emulator.stop());
}
