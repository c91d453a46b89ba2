import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A subscription as the fake keeps it. */
interface Kept {
  protocol: string;
  endpoint: string;
  policy: string;
  confirmed: boolean;
}

const inXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const entries = (pairs: Record<string, string>) =>
  Object.entries(pairs)
    .map(([key, value]) => `<entry><key>${key}</key><value>${inXml(value)}</value></entry>`)
    .join('');

/** As much of SNS (and of CloudFormation's outputs) as the command line asks, over its real protocol, on loopback. */
export async function fakeSns(stackOutputs: Record<string, string> = {}) {
  const subscriptions = new Map<string, Kept>();
  const published: Record<string, string>[] = [];
  const account = {
    sandbox: false,
    limit: '1',
    verified: [] as string[],
    optedOut: [] as string[],
    denied: [] as string[],
  };
  let count = 0;

  const answers: Record<string, (input: Record<string, string>) => string> = {
    ListSubscriptionsByTopic: () =>
      `<Subscriptions>${[...subscriptions]
        .map(
          ([arn, s]) =>
            `<member><SubscriptionArn>${s.confirmed ? arn : 'PendingConfirmation'}</SubscriptionArn><Protocol>${s.protocol}</Protocol><Endpoint>${inXml(s.endpoint)}</Endpoint></member>`,
        )
        .join('')}</Subscriptions>`,
    Subscribe: (input) => {
      count += 1;
      const arn = `arn:aws:sns:local:1:topic:${count}`;
      const { Protocol: protocol = '', Endpoint: endpoint = '' } = input;
      const policy = input['Attributes.entry.1.value'] ?? '{}';
      subscriptions.set(arn, { protocol, endpoint, policy, confirmed: protocol !== 'email' });
      return `<SubscriptionArn>${arn}</SubscriptionArn>`;
    },
    GetSubscriptionAttributes: ({ SubscriptionArn = '' }) =>
      `<Attributes>${entries({ FilterPolicy: subscriptions.get(SubscriptionArn)?.policy ?? '' })}</Attributes>`,
    SetSubscriptionAttributes: ({ SubscriptionArn = '', AttributeValue = '' }) => {
      const kept = subscriptions.get(SubscriptionArn);
      if (kept) kept.policy = AttributeValue;
      return '';
    },
    Unsubscribe: ({ SubscriptionArn = '' }) => {
      subscriptions.delete(SubscriptionArn);
      return '';
    },
    Publish: (input) => {
      published.push(input);
      return `<MessageId>m${published.length}</MessageId>`;
    },
    GetSMSSandboxAccountStatus: () => `<IsInSandbox>${account.sandbox}</IsInSandbox>`,
    ListSMSSandboxPhoneNumbers: () =>
      `<PhoneNumbers>${account.verified.map((n) => `<member><PhoneNumber>${n}</PhoneNumber><Status>Verified</Status></member>`).join('')}</PhoneNumbers>`,
    GetSMSAttributes: () => `<attributes>${entries({ MonthlySpendLimit: account.limit })}</attributes>`,
    CheckIfPhoneNumberIsOptedOut: ({ phoneNumber = '' }) =>
      `<isOptedOut>${account.optedOut.includes(phoneNumber)}</isOptedOut>`,
    DescribeStacks: () =>
      `<Stacks><member><StackName>Monitor</StackName><StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2024-09-06T00:00:00Z</CreationTime><Outputs>${Object.entries(
        stackOutputs,
      )
        .map(([k, v]) => `<member><OutputKey>${k}</OutputKey><OutputValue>${inXml(v)}</OutputValue></member>`)
        .join('')}</Outputs></member></Stacks>`,
  };

  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const input = Object.fromEntries(new URLSearchParams(body));
      const action = input.Action ?? '';
      const answer = answers[action];
      response.setHeader('content-type', 'text/xml');
      if (answer === undefined || account.denied.includes(action)) {
        response.statusCode = 403;
        const code = answer === undefined ? 'InvalidAction' : 'AuthorizationError';
        response.end(
          `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${action}</Message></Error></ErrorResponse>`,
        );
        return;
      }
      response.end(`<${action}Response><${action}Result>${answer(input)}</${action}Result></${action}Response>`);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    subscriptions,
    published,
    account,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
