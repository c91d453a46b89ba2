import { type Argument, Command, CommanderError, InvalidArgumentError, type Option } from 'commander';
import { COMMANDS, type CommandEntry } from './commands';
import { examplesOf } from './examples';
import { EXIT, explain } from './exit';
import { didYouMean } from './nearest';
import { messageColours, say } from './output';

const VERSION = '0.1.0';

/** The command that the words ask for, or ask help for. */
function wantedBy(words: readonly string[]): string | undefined {
  const names = words.filter((word) => !word.startsWith('-'));
  return names[0] === 'help' ? names[1] : names[0];
}

/** A command as it is listed, without the code that runs it. */
const listed = ({ name, summary }: CommandEntry): Command => new Command(name).summary(summary);

async function loaded({ summary, load }: CommandEntry): Promise<Command> {
  const command = await load(() => program('all'));
  return command.description() === '' ? command.summary(summary).description(summary) : command.summary(summary);
}

/** Names the choice that was probably meant. */
function suggest(of: Option | Argument): void {
  const { argChoices } = of;
  if (argChoices === undefined) return;
  of.argParser((value: string) => {
    if (argChoices.includes(value)) return value;
    throw new InvalidArgumentError(`Allowed choices are ${argChoices.join(', ')}.${didYouMean(value, argChoices)}`);
  });
}

/** What every command shares: exit codes of ours, suggestions, examples in its help. */
function settle(command: Command, path: string): void {
  command.exitOverride().showHelpAfterError('(--help says more)');
  // lines are broken where the terminal ends; those that are indented stay
  command.description(command.description().replace(/\n(?=\S)/g, ' '));
  for (const option of command.options) suggest(option);
  for (const argument of command.registeredArguments) suggest(argument);
  const examples = examplesOf(path);
  if (path !== 'kjm' && examples.length > 0)
    command.addHelpText('after', `\nExample:\n${examples.map((e) => `  ${e}\n`).join('')}`);
  for (const sub of command.commands) settle(sub, `${path} ${sub.name()}`);
}

/** The command line with the named command loaded; all of them where `'all'` are wanted. */
export async function program(wanted: string | undefined): Promise<Command> {
  const kjm = new Command('kjm')
    .description('Korea-Japan Monitor: one alert for one development, whatever number of outlets tell it.')
    .version(VERSION)
    .addHelpText(
      'after',
      '\nExit codes: 0 ok, 1 failure, 2 usage, 3 not found, 4 permission, 5 partial, 6 unhealthy.\nStart with: kjm demo',
    );
  for (const entry of COMMANDS)
    kjm.addCommand(wanted === 'all' || entry.name === wanted ? await loaded(entry) : listed(entry));
  settle(kjm, 'kjm');
  return kjm;
}

/** Runs the command line and sets the exit code; errors are told as sentences. */
export async function main(argv: readonly string[]): Promise<void> {
  // what the AWS SDK will support next year is the maintainers' affair, not that of the person at the keyboard
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  // other AWS tools know this name too, and an empty value is none
  const region = process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION;
  if (region) process.env.AWS_REGION = region;
  else delete process.env.AWS_REGION;
  // a reader that closes the pipe early (head) has had enough
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : EXIT.failure));
  // the embedded store fails outside any call of ours when its disk does
  process.on('uncaughtException', (error) => {
    tell(error);
    process.exit(process.exitCode ?? EXIT.failure);
  });
  try {
    await (await program(wantedBy(argv.slice(2)))).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
      return;
    }
    tell(error);
  }
}

function tell(error: unknown): void {
  const { message, code } = explain(error);
  say(`${messageColours.red('error:')} ${message}`);
  if (process.env.KJM_DEBUG !== undefined && error instanceof Error) say(error.stack ?? '');
  process.exitCode = code;
}
