import { ContextError, type Deployment, readContext } from '../infra/read-context';
import type { Answers } from '../runtime/deployment/answers';
import { CliError, EXIT } from './exit';

/** The flags of `kjm deploy` that answer its questions. */
export interface AnswerFlags {
  email?: string;
  phone?: string;
  lang?: string;
  schedule?: string;
  alarmEmail?: string;
  context: string[];
}

/** What `--context` and a flag both may give. */
const KEYS = ['email', 'phone', 'lang', 'schedule', 'alarmEmail', 'stackName'] as const;
type Key = (typeof KEYS)[number];
type Given = Partial<Record<Key, string>>;

/** Reads values by the rules by which the stack reads them. */
function read(given: Given): Deployment {
  try {
    return readContext((key) => given[key as Key]);
  } catch (error) {
    if (error instanceof ContextError) throw new CliError(error.message, EXIT.usage, { cause: error });
    throw error;
  }
}

/** An address as the stack takes it. Throws a CliError where it takes none. */
export const emailOf = (value: string): string => read({ alarmEmail: value }).operations.email ?? '';

/** Minutes between two polls, likewise. */
export const minutesOf = (value: string): number => read({ schedule: value }).settings.pollMinutes;

/** The answers that flags give, and the values of `--context` of the same names; what else is in it goes to CDK as it is. */
export function answersFrom(flags: AnswerFlags): { answers: Answers; context: string[]; stackName?: string } {
  const given: Given = {};
  const context: string[] = [];
  for (const pair of flags.context) {
    const at = pair.indexOf('=');
    const key = KEYS.find((k) => k === pair.slice(0, at));
    if (at < 1)
      throw new CliError(`--context ${pair}: give key=value, as --context email=name@example.org`, EXIT.usage);
    if (key === undefined) context.push(pair);
    else given[key] = pair.slice(at + 1);
  }
  const { email, phone, lang, schedule, alarmEmail } = flags;
  Object.assign(
    given,
    Object.fromEntries(Object.entries({ email, phone, lang, schedule, alarmEmail }).filter(([, v]) => v !== undefined)),
  );
  const { stackName, settings, subscriptions, operations } = read(given);
  const readers = (protocol: 'email' | 'sms') =>
    subscriptions.filter((s) => s.protocol === protocol).map((s) => s.endpoint);
  return {
    context,
    ...(given.stackName === undefined ? {} : { stackName }),
    answers: {
      ...(given.email === undefined ? {} : { emails: readers('email') }),
      ...(given.phone === undefined ? {} : { phones: readers('sms') }),
      ...(given.lang === undefined ? {} : { languages: settings.alerts.languages }),
      ...(given.schedule === undefined ? {} : { minutes: settings.pollMinutes }),
      ...(operations.email === undefined ? {} : { alarmEmail: operations.email }),
    },
  };
}
