import type { Command, Option } from 'commander';

/** What may follow one command: its subcommands and flags, and the choices of flags and arguments. */
export interface Words {
  /** As typed: `kjm feeds add`. */
  path: string;
  words: { word: string; help: string }[];
  /** By flag, what may follow it; empty where anything may. */
  values: { flag: string; choices: readonly string[] }[];
}

const flagsOf = (option: Option): string[] => [option.short, option.long].filter((f) => f !== undefined);
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** The words of a command and of all below it. */
export function wordsOf(command: Command, path = command.name()): Words[] {
  const { options, commands, registeredArguments } = command;
  const words = [
    ...commands.map((c) => ({ word: c.name(), help: firstLine(c.summary() || c.description()) })),
    ...registeredArguments.flatMap((a) => (a.argChoices ?? []).map((word) => ({ word, help: a.description }))),
    ...[...options.flatMap((o) => flagsOf(o).map((word) => ({ word, help: firstLine(o.description) })))],
    { word: '--help', help: 'show help' },
  ];
  const values = options
    .filter((o) => o.required || o.optional)
    .flatMap((o) => flagsOf(o).map((flag) => ({ flag, choices: o.argChoices ?? [] })));
  return [{ path, words, values }, ...commands.flatMap((c) => wordsOf(c, `${path} ${c.name()}`))];
}
