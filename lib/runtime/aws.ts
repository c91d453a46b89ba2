import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Log } from '../pipeline/ports';
import { EVENT_WORDS } from '../query/describe-events';
import type { Chronicle } from '../store/chronicle';
import { dynamoChronicle } from '../store/dynamo';
import { documentClient } from '../store/dynamo-client';
import { dynamoIntake } from '../store/dynamo-intake';
import type { Intake } from '../store/intake';
import { env } from './env';
import { jsonLog } from './log';

/** The environment that the stack gives its functions; each gets only the names it has a right to. */
export const ENVIRONMENT = {
  chronicle: 'CHRONICLE_TABLE',
  intake: 'INTAKE_TABLE',
  queue: 'ARTICLE_QUEUE_URL',
  polls: 'POLL_QUEUE_URL',
  topic: 'ALERT_TOPIC_ARN',
  settings: 'SETTINGS',
} as const;

/** What every function has. */
export interface AwsBase {
  now: () => Date;
  log: Log;
  settings: Settings;
  chronicle: Chronicle;
}

const client = documentClient();

function settingsOf(): Settings {
  const text = process.env[ENVIRONMENT.settings];
  return text ? { ...DEFAULT_SETTINGS, ...(JSON.parse(text) as Settings) } : DEFAULT_SETTINGS;
}

/** Clock, log, settings and the Chronicle, from the environment of the function. */
export function awsBase(): AwsBase {
  return {
    now: () => new Date(),
    log: jsonLog(),
    settings: settingsOf(),
    chronicle: dynamoChronicle({ client, table: env(ENVIRONMENT.chronicle) }, EVENT_WORDS),
  };
}

export const awsIntake = (settings: Settings): Intake =>
  dynamoIntake({ client, table: env(ENVIRONMENT.intake) }, settings.retention);
