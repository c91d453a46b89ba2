import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUILT_BUNDLES } from '../../lib/infra/node-function';
import { makeStack, ofType, resourcesOf } from '../infra/stack-under-test';
import { FUNCTIONS, filesOf, folderOf, loadedAtStart, sizeOf } from './sizes';
import { buildFunctions } from './world';

/** What a cold start loads. */
const MOST_AT_START = 450_000;
/** With what is loaded on demand: pages and rules of reading, formats, the chronology. docs/benchmarks.md says what fills it. */
const MOST_IN_ALL = { poll: 760_000, extract: 1_300_000, alert: 450_000, query: 620_000 };

beforeAll(buildFunctions);

describe('a function stays small', () => {
  test.each(FUNCTIONS)('%s', (name) => {
    const start = loadedAtStart(name);
    expect([...start.keys()], 'the entry and the data that it needs').toEqual(
      expect.arrayContaining(['index.mjs', expect.stringMatching(/^topics-\w+\.br$/)]),
    );
    expect(sizeOf(start).bytes).toBeLessThan(MOST_AT_START);
    expect(sizeOf(filesOf(folderOf(name))).bytes).toBeLessThan(MOST_IN_ALL[name]);
  });

  test('what is loaded on demand is not loaded at the start', () => {
    const names = (name: string) => [...loadedAtStart(name).keys()].join();
    expect(names('extract')).not.toMatch(/read-article|fetch-page|institutions/);
    expect(names('poll')).not.toMatch(/fetch-feed|opml/);
    expect(names('query')).not.toMatch(/(?:^|,)(?:feeds|ics|csv|openapi)-/);
  });
});

/** All of a folder as one text to compare. */
const whole = (folder: string) =>
  JSON.stringify([...filesOf(folder)].map(([path, bytes]) => [path, bytes.toString('base64')]).sort());
const built = () => FUNCTIONS.map((name) => whole(folderOf(name))).sort();

test('the same sources give the same bytes', () => {
  const before = built();
  execFileSync(process.execPath, ['build.mjs', '--lambda']);
  expect(built().every((folder, i) => folder === before[i])).toBe(true);
});

test('what is tested here is what is deployed, file by file', () => {
  const { app, stack } = makeStack({ bundles: BUILT_BUNDLES });
  const deployed = ofType(resourcesOf(stack), 'AWS::Lambda::Function').map(([, { Properties }]) => {
    const { S3Key } = Properties.Code as { S3Key: string };
    return whole(join(app.outdir, `asset.${S3Key.replace('.zip', '')}`));
  });
  expect(deployed).toHaveLength(FUNCTIONS.length);
  expect(built().every((folder) => deployed.includes(folder))).toBe(true);
});
