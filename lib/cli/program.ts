import { Command, CommanderError } from 'commander';
import { alertsCommand } from './alerts';
import { amendCommands } from './amend';
import { changesCommand } from './changes';
import { dashboardCommand } from './dashboard';
import { demoCommand } from './demo';
import { eventCommand } from './event';
import { eventsCommand } from './events';
import { EXIT, explain } from './exit';
import { explainCommand } from './explain';
import { extractCommand } from './extract';
import { feedsCommand } from './feeds';
import { messageColours, say } from './output';
import { pollCommand } from './poll';
import { reextractCommand } from './reextract';
import { replayCommand } from './replay';
import { runCommand } from './run';
import { subCommand } from './sub';

const VERSION = '0.1.0';

function program(): Command {
  const kjm = new Command('kjm')
    .description('Korea-Japan Monitor: one alert for one development, whatever number of outlets tell it.')
    .version(VERSION)
    .addHelpText(
      'after',
      '\nExit codes: 0 ok, 1 failure, 2 usage, 3 not found, 4 permission, 5 partial.\nStart with: kjm demo',
    );
  const commands = [
    demoCommand(),
    runCommand(),
    dashboardCommand(),
    pollCommand(),
    extractCommand(),
    explainCommand(),
    replayCommand(),
    reextractCommand(),
    eventsCommand(),
    eventCommand(),
    feedsCommand(),
    changesCommand(),
    ...amendCommands(),
    alertsCommand(),
    subCommand(),
  ];
  for (const command of commands) kjm.addCommand(command);
  const settle = (command: Command): void => {
    command.exitOverride().showHelpAfterError('(--help says more)');
    command.commands.forEach(settle);
  };
  settle(kjm);
  return kjm;
}

/** Runs the command line and sets the exit code; errors are told as sentences. */
export async function main(argv: readonly string[]): Promise<void> {
  // what the AWS SDK will support next year is the maintainers' affair, not that of the person at the keyboard
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  // a reader that closes the pipe early (head) has had enough
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : EXIT.failure));
  // the embedded store fails outside any call of ours when its disk does
  process.on('uncaughtException', (error) => {
    tell(error);
    process.exit(process.exitCode ?? EXIT.failure);
  });
  try {
    await program().parseAsync([...argv]);
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
