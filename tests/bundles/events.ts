/** Events as AWS hands them to a function, recorded from its documentation, with what a test puts into them. */
import { createHash } from 'node:crypto';

/** A message of a queue, as the event source mapping hands it over. */
export function sqsEvent(bodies: readonly string[], queue = 'articles') {
  return {
    Records: bodies.map((body, i) => ({
      messageId: `19dd0b57-b21e-4ac1-bd88-01bbb068cb${String(i).padStart(2, '0')}`,
      receiptHandle: `MessageReceiptHandle${i}`,
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1523232000000',
        SenderId: 'AROAEXAMPLEOFAROLEID:poll',
        ApproximateFirstReceiveTimestamp: '1523232000001',
      },
      messageAttributes: {},
      md5OfBody: createHash('md5').update(body).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: `arn:aws:sqs:ap-northeast-2:000000000000:${queue}`,
      awsRegion: 'ap-northeast-2',
    })),
  };
}

export const messageIdOf = (i: number): string =>
  sqsEvent(Array.from({ length: i + 1 }, () => '')).Records[i]!.messageId;

/** What EventBridge Scheduler gives where its target names no input. */
export const SCHEDULED = {
  version: '0',
  id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: '000000000000',
  time: '2026-11-24T16:53:06Z',
  region: 'ap-northeast-2',
  resources: ['arn:aws:scheduler:ap-northeast-2:000000000000:schedule/default/Schedule'],
  detail: '{}',
};

/** The ring of the table's stream: an item of the outbox was written. */
export const RING = {
  Records: [
    {
      eventID: 'c4ca4238a0b923820dcc509a6f75849b',
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'ap-northeast-2',
      dynamodb: {
        ApproximateCreationDateTime: 1479499740,
        Keys: { pk: { S: 'EVENT#e1' }, sk: { S: 'ALERT#n1' } },
        NewImage: { pk: { S: 'EVENT#e1' }, sk: { S: 'ALERT#n1' }, dueQueue: { S: 'alert' } },
        SequenceNumber: '111',
        SizeBytes: 26,
        StreamViewType: 'NEW_IMAGE',
      },
      eventSourceARN: 'arn:aws:dynamodb:ap-northeast-2:000000000000:table/Chronicle/stream/2026-11-24T00:00:00.000',
    },
  ],
};

/** A request to the function URL. */
export function urlEvent(path: string, { method = 'GET', query = '', body = '', headers = {} } = {}) {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: query,
    headers: {
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
      'x-forwarded-for': '203.0.113.7',
      host: 'abcdefghij.lambda-url.ap-northeast-2.on.aws',
      ...headers,
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'abcdefghij',
      authorizer: { iam: { accountId: '000000000000', userArn: 'arn:aws:iam::000000000000:user/reader' } },
      domainName: 'abcdefghij.lambda-url.ap-northeast-2.on.aws',
      domainPrefix: 'abcdefghij',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'curl/8' },
      requestId: 'e1506fd5-9e7b-434f-bd42-4f8fa224b599',
      routeKey: '$default',
      stage: '$default',
      time: '24/Nov/2026:16:53:06 +0000',
      timeEpoch: 1795539186000,
    },
    ...(body === '' ? {} : { body }),
    isBase64Encoded: false,
  };
}
