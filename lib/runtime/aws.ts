import { SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { snsChannel } from '../alerts/channels/sns';
import { fieldOf } from '../alerts/labels';
import { fetchPage } from '../articles/fetch-page';
import { readArticle } from '../extract/read-article';
import { fetchFeed } from '../feeds/fetch-feed';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Ports } from '../pipeline/ports';
import { dynamoChronicle } from '../store/dynamo';
import { documentClient } from '../store/dynamo-client';
import { dynamoIntake } from '../store/dynamo-intake';
import { env } from './env';
import { jsonLog } from './log';

/** The environment that the stack gives its functions; each gets only the names it has a right to. */
export const ENVIRONMENT = {
  chronicle: 'CHRONICLE_TABLE',
  intake: 'INTAKE_TABLE',
  queue: 'ARTICLE_QUEUE_URL',
  topic: 'ALERT_TOPIC_ARN',
  settings: 'SETTINGS',
} as const;

/** Makes a value when it is first asked for: a function that may not use a resource need not know its name. */
function lazily<T extends object>(make: () => T): T {
  let made: T | undefined;
  return new Proxy({} as T, {
    get(_target, key) {
      made ??= make();
      return Reflect.get(made, key);
    },
  });
}

function settingsOf(): Settings {
  const text = process.env[ENVIRONMENT.settings];
  return text ? { ...DEFAULT_SETTINGS, ...(JSON.parse(text) as Settings) } : DEFAULT_SETTINGS;
}

/** The ports over AWS, from the environment of the function. Clients are made once and outlive the invocation. */
export function awsPorts(): Ports {
  const settings = settingsOf();
  const client = documentClient();
  const sqs = lazily(() => new SQSClient({}));
  const sns = lazily(() => new SNSClient({}));
  const now = () => new Date();
  return {
    now,
    log: jsonLog(),
    settings,
    chronicle: lazily(() => dynamoChronicle({ client, table: env(ENVIRONMENT.chronicle) }, fieldOf)),
    intake: lazily(() => dynamoIntake({ client, table: env(ENVIRONMENT.intake) }, settings.retention)),
    fetchFeed: (feed, state) => fetchFeed(feed, state, { now: now() }),
    fetchPage: (url, language) => fetchPage(url, { now: now(), language }),
    async queueArticle(message) {
      await sqs.send(
        new SendMessageCommand({ QueueUrl: env(ENVIRONMENT.queue), MessageBody: JSON.stringify(message) }),
      );
    },
    read: readArticle,
    publish: (message, item) => snsChannel(sns, env(ENVIRONMENT.topic))(message, item),
  };
}
