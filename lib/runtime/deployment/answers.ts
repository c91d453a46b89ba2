import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../model/vocabularies';
import { type Configuration, parseConfiguration } from '../settings';
import { LOCAL_FILE } from '../settings-file';

/** What a deployment is asked for. What is absent stays as the operator's files have it. */
export interface Answers {
  emails?: string[];
  phones?: string[];
  languages?: Language[];
  minutes?: number;
  alarmEmail?: string;
}

/** A configuration with the answers in it: readers are added, the rest is replaced. */
export function withAnswers(before: Configuration, answers: Answers): Configuration {
  const { emails = [], phones = [], languages, minutes, alarmEmail } = answers;
  const there = before.subscriptions ?? [];
  const known = new Set(there.map((s) => s.endpoint));
  const added = [
    ...emails.map((endpoint) => ({ protocol: 'email' as const, endpoint })),
    ...phones.map((endpoint) => ({ protocol: 'sms' as const, endpoint })),
  ].filter((s) => !known.has(s.endpoint));
  return {
    ...before,
    ...(minutes === undefined ? {} : { pollMinutes: minutes }),
    ...(languages === undefined ? {} : { alerts: { ...before.alerts, languages } }),
    ...(alarmEmail === undefined ? {} : { operations: { ...before.operations, email: alarmEmail } }),
    ...(added.length === 0 ? {} : { subscriptions: [...there, ...added] }),
  };
}

/**
 * Keeps the answers in the operator's personal file, so that the next deployment neither asks again nor forgets a reader.
 * Answers whether anything changed. Throws ConfigurationError where the file cannot be used; it is left as it is then.
 */
export function keepAnswers(answers: Answers, dir = process.cwd()): boolean {
  const file = resolve(dir, LOCAL_FILE);
  const before = existsSync(file) ? parseConfiguration(readFileSync(file, 'utf8'), file) : {};
  const after = withAnswers(before, answers);
  if (JSON.stringify(after) === JSON.stringify(before)) return false;
  const text = `${JSON.stringify(after, null, 2)}\n`;
  // what it writes it must be able to read again
  parseConfiguration(text, file);
  writeFileSync(file, text);
  return true;
}
