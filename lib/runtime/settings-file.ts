import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../model/settings';
import type { SmtpSettings } from '../model/subscription';
import { type Configuration, parseConfiguration, settingsOf, smtpOf, subscriptionsOf } from './settings';

/** What must not be committed: addresses, numbers. */
export const LOCAL_FILE = 'kjm.config.local.json';
/** The operator's file, and the personal one beside it. */
const FILES = ['kjm.config.json', LOCAL_FILE] as const;

/** The configurations in `dir`, the personal one last. Throws ConfigurationError where one cannot be used. */
export function readConfigurations(dir = process.cwd()): Configuration[] {
  return FILES.map((name) => resolve(dir, name))
    .filter((file) => existsSync(file))
    .map((file) => parseConfiguration(readFileSync(file, 'utf8'), file));
}

/** The settings that hold in `dir`. */
export const readSettings = (dir = process.cwd()): Settings => settingsOf(...readConfigurations(dir));

/** The mail server that is set in `dir`. */
export const readSmtp = (dir = process.cwd()): SmtpSettings | undefined =>
  smtpOf(...readConfigurations(dir)) as SmtpSettings | undefined;

/** Whom the files in `dir` subscribe to a deployed topic. */
export const readSubscriptions = (dir = process.cwd()) => subscriptionsOf(...readConfigurations(dir));
