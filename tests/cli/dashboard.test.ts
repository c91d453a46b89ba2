import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kjm } from './kjm';

test.each([
  [['--port', '99999'], 2, /--port: 99999 is no port number/],
  [['--store', join(mkdtempSync(join(tmpdir(), 'kjm-none-')), 'none')], 3, /no store in .*npm run demo/],
])('kjm dashboard %j says what is wrong and what to do', async (args, code, sentence) => {
  const result = await kjm(['dashboard', ...args]);
  expect(result.code).toBe(code);
  expect(result.stderr).toMatch(sentence);
});
