import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../lib/cli/commands';
import { EXAMPLES, examplesOf } from '../../lib/cli/examples';
import { dayFrom } from '../../lib/cli/list-flags';
import { didYouMean } from '../../lib/cli/nearest';
import { program } from '../../lib/cli/program';

const leaves = (command: Command, path = command.name()): [string, Command][] =>
  command.commands.length === 0 ? [[path, command]] : command.commands.flatMap((c) => leaves(c, `${path} ${c.name()}`));

test('every command is listed under its own name', async () => {
  for (const { name, load } of COMMANDS) expect((await load(() => program(undefined))).name()).toBe(name);
});

test('every command shows an example in its help', async () => {
  const without = leaves(await program('all')).filter(([path]) => examplesOf(path).length === 0);
  expect(without.map(([path]) => path)).toEqual([]);
});

test.each(EXAMPLES)('%s is a command that is understood', async (example) => {
  const words = [...example.replace(/ >>? .*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
  const kjm = await program('all');
  let ran = '';
  for (const [path, command] of leaves(kjm))
    command.action(() => {
      ran = path;
    });
  await kjm.parseAsync(words.slice(1), { from: 'user' });
  expect(example.startsWith(ran) && ran !== '').toBe(true);
});

describe('spans back from today', () => {
  const now = new Date('2024-03-31T20:00:00Z'); // 1 April in Seoul
  test.each([
    ['30d', '2024-03-02'],
    ['2w', '2024-03-18'],
    ['1m', '2024-03-01'],
    ['14m', '2023-02-01'],
    ['1y', '2023-04-01'],
    ['today', '2024-04-01'],
    ['2024-09', '2024-09'],
    ['soon', 'soon'],
  ])('%s', (span, day) => expect(dayFrom(span, now)).toBe(day));

  test('a month before 31 March is the last of February', () =>
    expect(dayFrom('1m', new Date('2024-03-31T03:00:00Z'))).toBe('2024-02-29'));
});

test.each([
  ['sumit', ' Did you mean summit?'],
  ['Summit', ' Did you mean summit?'],
  ['titel', ' Did you mean title?'],
  ['elephant', ''],
])('%s', (given, said) => expect(didYouMean(given, ['summit', 'title', 'talks'])).toBe(said));
