import { Argument, Command } from 'commander';
import { print } from './output';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** `whole` gives the command line with every command loaded. */
export function completionCommand(whole: () => Promise<Command>): Command {
  return new Command('completion')
    .description(
      'Prints a script that completes commands, flags and their choices. Add it to your shell:\n' +
        '  bash  kjm completion bash >> ~/.bashrc\n' +
        '  zsh   kjm completion zsh > a folder of $fpath, as _kjm\n' +
        '  fish  kjm completion fish > ~/.config/fish/completions/kjm.fish',
    )
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action(async (shell: Shell) => {
      const [{ wordsOf }, { SCRIPTS }] = await Promise.all([
        import('./completion-words'),
        import('./completion-scripts'),
      ]);
      print(SCRIPTS[shell](wordsOf(await whole())));
    });
}
