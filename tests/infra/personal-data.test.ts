import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ADDRESS = /[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/gi;
const PHONE = /\+\d[\d ()-]{8,16}\d/g;
/** Set apart for documentation, the number that messages show the form with, and Hong Gildong, Korea's John Doe. */
const EXAMPLES = /^hong@|@(?:[\w-]+\.)*example\.(?:org|com|net)$|@localhost$|^\+1555555\d{4}$|^\+821012345678$/;

/** What is deployed and what deploys it; an operator's own values come from the command line alone. */
const files = () => {
  const inside = ['bin', 'lambdas', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  return [...inside.map((entry) => join(entry.parentPath, entry.name)), 'cdk.json', 'package.json', 'build.mjs'];
};

test('no address and no phone number in code', () => {
  const found = files().flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...(text.match(ADDRESS) ?? []), ...(text.match(PHONE) ?? [])]
      .filter((value) => !EXAMPLES.test(value.replace(/[ ()-]/g, '')))
      .map((value) => `${file}: ${value}`);
  });
  expect(found).toEqual([]);
});
