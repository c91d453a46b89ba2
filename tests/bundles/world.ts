import { execFileSync } from 'node:child_process';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import { ENVIRONMENT } from '../../lib/runtime/aws';
import { openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { dynamoChronicle } from '../../lib/store/dynamo';
import { dynamoIntake } from '../../lib/store/dynamo-intake';
import { fakeSns } from '../runtime/fake-sns';
import { fakeSqs } from './fake-sqs';
import { type Lambda, startLambda } from './lambda';
import { newsroom } from './newsroom';

let built = false;

/** Builds the functions, once a process; the same sources give the same bytes, whoever built them before. */
export function buildFunctions(): void {
  if (!built) execFileSync(process.execPath, ['build.mjs', '--lambda'], { stdio: 'inherit' });
  built = true;
}

export type FunctionName = 'poll' | 'extract' | 'alert' | 'query';

/** What is around the functions when they are deployed: store, queues, topic and outlets, told them by environment alone. */
export async function openWorld() {
  const [store, sqs, sns, outlets] = await Promise.all([openEmbeddedStore({}), fakeSqs(), fakeSns(), newsroom()]);
  const chronicle = dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS);
  const intake = dynamoIntake({ client: store.client, table: store.tables.intake }, DEFAULT_SETTINGS.retention);
  // the feeds that a new store would get are out in the world
  await chronicle.setMarker('feeds', 'those of the test');
  await chronicle.setMarker('due', 'those of the test');
  const lambdas: Lambda[] = [];
  const environment: Record<string, string> = {
    AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_ENDPOINT_URL_SNS: sns.endpoint,
    [ENVIRONMENT.chronicle]: store.tables.chronicle,
    [ENVIRONMENT.intake]: store.tables.intake,
    [ENVIRONMENT.queue]: sqs.urlOf('articles'),
    [ENVIRONMENT.polls]: sqs.urlOf('polls'),
    [ENVIRONMENT.topic]: 'arn:aws:sns:ap-northeast-2:000000000000:alerts',
    [ENVIRONMENT.settings]: JSON.stringify({
      ...DEFAULT_SETTINGS,
      quietFirstPoll: false,
      history: { until: '1970-12-31' },
    }),
  };
  return {
    chronicle,
    intake,
    sqs,
    sns,
    outlets,
    environment,
    /** A new process of a function. */
    async start(name: FunctionName, node: string, over: Record<string, string> = {}): Promise<Lambda> {
      const lambda = await startLambda(name, node, {
        ...environment,
        TEST_NEWSROOM_PORT: String(outlets.port),
        ...over,
      });
      lambdas.push(lambda);
      return lambda;
    },
    async close() {
      await Promise.all(lambdas.map((lambda) => lambda.stop()));
      await Promise.all([store.close(), sqs.close(), sns.close(), outlets.close()]);
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
