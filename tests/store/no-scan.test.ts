import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no path of the store scans a table: cost must not grow with what is kept', () => {
  const files = readdirSync('lib/store');
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((f) => /ScanCommand|\bscan\(/i.test(readFileSync(`lib/store/${f}`, 'utf8')))).toEqual([]);
});
