import { openEmbeddedStore } from '/work/wt-bundles/lib/runtime/embedded-store';
import { startLambda } from '/work/wt-bundles/tests/bundles/lambda';
import { NODES } from '/work/wt-bundles/tests/bundles/nodes';
import { fakeSns } from '/work/wt-bundles/tests/runtime/fake-sns';

const store = await openEmbeddedStore({});
const sns = await fakeSns();
const env = {
  AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
  AWS_ENDPOINT_URL_SNS: sns.endpoint,
  AWS_ENDPOINT_URL_SQS: sns.endpoint,
  CHRONICLE_TABLE: store.tables.chronicle,
  INTAKE_TABLE: store.tables.intake,
  ALERT_TOPIC_ARN: 'arn:aws:sns:ap-northeast-2:000000000000:alerts',
  ARTICLE_QUEUE_URL: sns.endpoint + '/1/a',
  POLL_QUEUE_URL: sns.endpoint + '/1/p',
};
const url = {
  version: '2.0',
  rawPath: '/v1/events',
  rawQueryString: '',
  headers: { host: 'q.example' },
  requestContext: { http: { method: 'GET', path: '/v1/events' }, domainName: 'q.example' },
  isBase64Encoded: false,
};
for (const n of NODES)
  for (const [f, e] of [
    ['alert', {}],
    ['query', url],
    ['extract', { Records: [] }],
    ['poll', {}],
  ] as const) {
    const ms = [];
    let o;
    for (let i = 0; i < 5; i++) {
      const l = await startLambda(f, n.path!, env);
      o = await l.invoke(e);
      ms.push(l.coldMs()!);
      await l.stop();
    }
    console.log(n.version, f, ms.map((x) => x.toFixed(0)).join(' '), JSON.stringify(o).slice(0, 150));
  }
await store.close();
await sns.close();
