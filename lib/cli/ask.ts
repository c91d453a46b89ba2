import { CliError, EXIT } from './exit';
import { say } from './output';

/** True where a person sits at the keyboard. */
export const isAttended = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Asks before something that cannot be undone; without a terminal the flag has to say yes. */
export async function confirmed(question: string, yes: boolean | undefined): Promise<boolean> {
  if (yes) return true;
  if (!isAttended()) throw new CliError(`${question} There is nobody to ask here: give --yes to say so.`, EXIT.usage);
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: question, initialValue: false, output: process.stderr });
  if (answer === true && !isCancel(answer)) return true;
  say('nothing was changed');
  return false;
}
