import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GUARDS } from './guards';

test.each(GUARDS)('npm run mutate still finds: $name', ({ file, find, replace, tests }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});

test('docs/security.md lists every guard', () => {
  const text = readFileSync('docs/security.md', 'utf8');
  expect(GUARDS.filter(({ name, without }) => !text.includes(`| ${name} | ${without} |`)).map((g) => g.name)).toEqual(
    [],
  );
});
