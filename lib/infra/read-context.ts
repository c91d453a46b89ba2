import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { LANGUAGES, type Language } from '../model/vocabularies';
import type { Subscription } from './alert-topic';
import type { OperationsOptions } from './operations';

export const DEFAULT_STACK_NAME = 'KoreaJapanMonitor';

const ADDRESS = /^[^\s@,<>"']+@[^\s@,<>"']+\.[^\s@,.<>"']{2,}$/;
/** As people write it; what remains without the separators is what SNS takes. */
const PHONE = /^\+[1-9](?:[\s().-]*\d){6,14}$/;
const SEPARATORS = /[\s().-]/g;
const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,127}$/;
const DAY_MINUTES = 1440;

/** What was given on the command line cannot be used; the message says what could be. */
export class ContextError extends Error {
  override name = 'ContextError' as const;
  constructor(key: string, value: string, form: string) {
    super(`-c ${key}=${value} cannot be used: give ${form}`);
  }
}

/** What a deployment is made of, besides the code. */
export interface Deployment {
  stackName: string;
  settings: Settings;
  subscriptions: Subscription[];
  operations: OperationsOptions;
}

/**
 * Reads the values of `cdk deploy -c key=value` over what the operator's files say; whoever gives neither gets the defaults
 * and no subscriptions. Throws ContextError.
 */
export function readContext(
  get: (key: string) => unknown,
  filed: Pick<Deployment, 'settings' | 'subscriptions'> & Partial<Pick<Deployment, 'operations'>> = {
    settings: DEFAULT_SETTINGS,
    subscriptions: [],
  },
): Deployment {
  const text = (key: string) => {
    const value = get(key);
    return value === undefined || value === null ? '' : String(value).trim();
  };
  const list = (key: string) => [
    ...new Set(
      text(key)
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ];
  const check = (key: string, value: string, form: RegExp, say: string): string => {
    if (!form.test(value)) throw new ContextError(key, value, say);
    return value;
  };

  const languages = list('lang').map((value) => {
    const language = LANGUAGES.find((known) => known === value.toLowerCase());
    if (!language) throw new ContextError('lang', value, `one or more of ${LANGUAGES.join(',')}, as lang=en,ko`);
    return language;
  });
  const emails = list('email').map((value) =>
    check('email', value, ADDRESS, 'one or more addresses, as email=name@example.org'),
  );
  const phones = list('phone').map((value) =>
    check('phone', value, PHONE, 'a number with its country, as phone=+821012345678').replace(SEPARATORS, ''),
  );
  const [alarmEmail] = list('alarmEmail').map((value) =>
    check('alarmEmail', value, ADDRESS, 'an address, as alarmEmail=ops@example.org'),
  );
  const budgetUsd = readUsd(text('budget'));
  const everyDays = readDays(text('analytics'));
  return {
    stackName: check(
      'stackName',
      text('stackName') || DEFAULT_STACK_NAME,
      STACK_NAME,
      'letters, digits and hyphens that begin with a letter, as stackName=MyMonitor',
    ),
    settings: settingsFor(filed.settings, languages, readMinutes(text('schedule'))),
    subscriptions: [
      ...filed.subscriptions.filter((s) => !emails.includes(s.endpoint) && !phones.includes(s.endpoint)),
      ...emails.map((endpoint) => ({ protocol: 'email' as const, endpoint })),
      ...phones.map((endpoint) => ({ protocol: 'sms' as const, endpoint })),
    ],
    operations: {
      ...filed.operations,
      ...(alarmEmail !== undefined && { email: alarmEmail }),
      ...(budgetUsd !== undefined && { budgetUsd }),
      ...(everyDays !== undefined && { analytics: { everyDays } }),
    },
  };
}

function readUsd(value: string): number | undefined {
  if (value === '') return undefined;
  const usd = Number(value);
  if (Number.isFinite(usd) && usd > 0) return usd;
  throw new ContextError('budget', value, 'dollars a month, as budget=5');
}

function readDays(value: string): number | undefined {
  if (value === '') return undefined;
  const days = Number(value);
  if (Number.isInteger(days) && days >= 1 && days <= 30) return days;
  throw new ContextError('analytics', value, 'whole days between two exports from 1 to 30, as analytics=7');
}

function readMinutes(value: string): number | undefined {
  if (value === '') return undefined;
  const minutes = Number(value);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= DAY_MINUTES) return minutes;
  throw new ContextError('schedule', value, `whole minutes from 1 to ${DAY_MINUTES}, as schedule=10`);
}

function settingsFor(filed: Settings, languages: Language[], minutes: number | undefined): Settings {
  return {
    ...filed,
    pollMinutes: minutes ?? filed.pollMinutes,
    alerts: { ...filed.alerts, languages: languages.length > 0 ? languages : filed.alerts.languages },
  };
}
