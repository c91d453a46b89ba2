import { LANGUAGES, type Language } from '../model/vocabularies';
import type { Answers } from '../runtime/deployment/answers';
import { operationsOf, settingsOf, subscriptionsOf } from '../runtime/settings';
import { readConfigurations } from '../runtime/settings-file';
import { emailOf, minutesOf } from './deploy-answers';
import { CliError } from './exit';
import { say } from './output';

const NAMES: Record<Language, string> = { en: 'English', ko: '한국어', ja: '日本語' };

/** What asks: the prompts, and what is answered where a question is left by Ctrl-C. */
async function prompts() {
  const clack = await import('@clack/prompts');
  const given = <T>(answer: T): Exclude<T, symbol> => {
    if (clack.isCancel(answer)) throw new CliError('left by you: nothing was deployed, nothing changed');
    return answer as Exclude<T, symbol>;
  };
  return { ...clack, given };
}

/** The message with which a reader refuses a value; undefined where it takes it. */
function refusal(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Asks for the region that is set nowhere. */
export async function askRegion(): Promise<string> {
  const { select, text, given } = await prompts();
  const region = given(
    await select({
      message: 'Which region?',
      options: [
        { value: 'ap-northeast-2', label: 'Seoul (ap-northeast-2)' },
        { value: 'ap-northeast-1', label: 'Tokyo (ap-northeast-1)' },
        { value: '', label: 'another' },
      ],
      output: process.stderr,
    }),
  );
  if (region !== '') return region;
  const validate = (value: string | undefined) =>
    /^[a-z]{2}(-[a-z]+)+-\d$/.test(value ?? '') ? undefined : 'a region as eu-central-1';
  return given(await text({ message: 'Its name', validate, output: process.stderr }));
}

/** Asks what neither flags nor the operator's files say. */
export async function askRest(answers: Answers): Promise<Answers> {
  const { text, multiselect, given } = await prompts();
  const files = readConfigurations();
  const [settings, readers, operations] = [settingsOf(...files), subscriptionsOf(...files), operationsOf(...files)];
  const output = process.stderr;
  const asked: Answers = { ...answers };
  if (readers.length > 0) say(`Readers of your configuration: ${readers.length}`);
  else if (asked.emails === undefined && asked.phones === undefined) {
    const validate = (value: string | undefined) => (value ? refusal(() => emailOf(value)) : undefined);
    const email = given(
      await text({ message: 'Who is to receive alerts? (an email address; empty for nobody yet)', validate, output }),
    );
    if (email) asked.emails = [emailOf(email)];
  }
  if (asked.languages === undefined && files.every((f) => f.alerts?.languages === undefined))
    asked.languages = given(
      await multiselect({
        message: 'In which languages?',
        options: LANGUAGES.map((value) => ({ value, label: NAMES[value] })),
        initialValues: [...settings.alerts.languages],
        required: true,
        output,
      }),
    );
  if (asked.minutes === undefined && files.every((f) => f.pollMinutes === undefined))
    asked.minutes = minutesOf(
      given(
        await text({
          message: 'Every how many minutes are feeds asked?',
          initialValue: String(settings.pollMinutes),
          validate: (value) => refusal(() => minutesOf(value ?? '')),
          output,
        }),
      ),
    );
  if (asked.alarmEmail === undefined && operations.email === undefined) {
    const validate = (value: string | undefined) => (value ? refusal(() => emailOf(value)) : undefined);
    const email = given(
      await text({
        message: 'Who is to be told when something is wrong? (an email address; empty for nobody)',
        initialValue: asked.emails?.[0] ?? '',
        validate,
        output,
      }),
    );
    if (email) asked.alarmEmail = emailOf(email);
  }
  return asked;
}
