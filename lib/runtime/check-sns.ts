import {
  CheckIfPhoneNumberIsOptedOutCommand,
  GetSMSAttributesCommand,
  GetSMSSandboxAccountStatusCommand,
  ListSMSSandboxPhoneNumbersCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { Finding } from '../model/subscription';
import { type OnTopic, onTopic, type SnsOptions } from './on-topic';
import { mask, subscriberId } from './subscribers';

/** What an account may spend on text messages in a month unless it asked for more, in USD. */
const DEFAULT_SPEND_LIMIT = 1;

type Client = Pick<SNSClient, 'send'>;

/** Looks at a topic for what keeps alerts from arriving; each finding says what mends it. */
export async function checkSns(options: SnsOptions): Promise<Finding[]> {
  const there = await onTopic(options);
  const phones = there.filter((s) => s.subscriber.protocol === 'sms');
  const findings: Finding[] = [
    ...(there.length === 0
      ? [{ level: 'warn' as const, what: 'nobody is subscribed', fix: 'kjm sub add --email name@example.org' }]
      : []),
    ...there.flatMap((one) => confirmation(one)),
    ...(await vanished(there, options)),
    ...there.flatMap((one) => unanswered(one, options)),
  ];
  if (phones.length > 0) findings.push(...(await textMessages(options.client, phones)));
  if (findings.length === 0) findings.push({ level: 'ok', what: `${there.length} subscribed, nothing to mend` });
  return findings;
}

function confirmation({ subscriber }: OnTopic): Finding[] {
  const { id, state, endpoint, protocol } = subscriber;
  const name = { subscriber: id };
  if (state === 'pending')
    return [
      {
        ...name,
        level: 'fail',
        what: `${endpoint} has not opened the link in the confirmation mail`,
        fix: `look into the spam folder; a link older than two days is void: kjm sub add --${protocol} ... sends another`,
      },
    ];
  return state === 'paused'
    ? [{ ...name, level: 'warn', what: `${endpoint} is paused`, fix: `kjm sub pause ${id} --resume` }]
    : [];
}

/** Whoever forwards a mail can unsubscribe its reader, and link scanners do; CloudFormation does not notice. */
async function vanished(there: readonly OnTopic[], { chronicle, configured }: SnsOptions): Promise<Finding[]> {
  const ids = new Set(there.map((s) => s.subscriber.id));
  const known = new Map(
    configured.map((c) => [subscriberId(c.protocol, c.endpoint), { protocol: c.protocol, endpoint: mask(c.endpoint) }]),
  );
  for (const kept of await chronicle.subscribers()) known.set(kept.id, kept);
  return [...known]
    .filter(([id]) => !ids.has(id))
    .map(([id, { protocol, endpoint }]) => ({
      level: 'fail',
      subscriber: id,
      what: `${endpoint} was subscribed and is not any more: unsubscribed by a link, or never confirmed`,
      fix: `kjm sub add --${protocol} ... again, or kjm sub remove ${id} if that is meant`,
    }));
}

/** A subscription that asks for what is never sent is silent without a fault. */
function unanswered({ subscriber }: OnTopic, { sent }: SnsOptions): Finding[] {
  const { id, endpoint, choice } = subscriber;
  const missing = [
    ...(choice.languages ?? []).filter((l) => !sent.languages.includes(l)),
    ...(choice.deliveries ?? ['instant']).filter((d) => !sent.deliveries.includes(d) && subscriber.state !== 'paused'),
  ];
  if (missing.length === 0) return [];
  return [
    {
      level: 'warn',
      subscriber: id,
      what: `${endpoint} asks for ${missing.join(', ')}, and alerts are sent in ${[...sent.languages, ...sent.deliveries].join(', ')}`,
      fix: 'add it to alerts.languages or alerts.deliveries in kjm.config.json and deploy again',
    },
  ];
}

/** A question to SNS whose answer may be withheld for want of a right. */
async function ask<T>(right: string, question: () => Promise<T>, tell: (answer: T) => Finding[]): Promise<Finding[]> {
  try {
    return tell(await question());
  } catch (error) {
    if (!(error instanceof Error) || !/AuthorizationError|AccessDenied/.test(error.name)) throw error;
    return [
      { level: 'warn', what: `${right} is not allowed to you, so it was not looked at`, fix: `allow sns:${right}` },
    ];
  }
}

async function textMessages(client: Client, phones: readonly OnTopic[]): Promise<Finding[]> {
  const sandbox = await ask(
    'GetSMSSandboxAccountStatus',
    () => client.send(new GetSMSSandboxAccountStatusCommand({})),
    ({ IsInSandbox }) =>
      IsInSandbox
        ? [
            {
              level: 'warn',
              what: 'the account is in the SMS sandbox: only verified numbers get text messages',
              fix: 'ask AWS Support for production access to SNS SMS, or verify each number in the SNS console',
            },
          ]
        : [],
  );
  const verified = sandbox.some((f) => f.what.includes('sandbox')) ? await unverified(client, phones) : [];
  const limit = await ask(
    'GetSMSAttributes',
    () => client.send(new GetSMSAttributesCommand({ attributes: ['MonthlySpendLimit'] })),
    ({ attributes }) => {
      const usd = Number(attributes?.MonthlySpendLimit ?? DEFAULT_SPEND_LIMIT);
      return usd <= DEFAULT_SPEND_LIMIT
        ? [
            {
              level: 'warn',
              what: `text messages stop at USD ${usd.toFixed(2)} a month, which is some dozen messages`,
              fix: 'raise the SMS spend limit: AWS Support for the quota, then aws sns set-sms-attributes --attributes MonthlySpendLimit=...',
            },
          ]
        : [];
    },
  );
  const optedOut: Finding[] = [];
  for (const { subscriber, endpoint } of phones)
    optedOut.push(
      ...(await ask(
        'CheckIfPhoneNumberIsOptedOut',
        () => client.send(new CheckIfPhoneNumberIsOptedOutCommand({ phoneNumber: endpoint })),
        ({ isOptedOut }) =>
          isOptedOut
            ? [
                {
                  level: 'fail',
                  subscriber: subscriber.id,
                  what: `${subscriber.endpoint} has answered STOP and gets nothing`,
                  fix: 'with its owner’s consent: aws sns opt-in-phone-number --phone-number ... (once in 30 days)',
                },
              ]
            : [],
      )),
    );
  return [...sandbox, ...verified, ...limit, ...optedOut];
}

/** Numbers that the sandbox will not deliver to. */
function unverified(client: Client, phones: readonly OnTopic[]): Promise<Finding[]> {
  return ask(
    'ListSMSSandboxPhoneNumbers',
    () => client.send(new ListSMSSandboxPhoneNumbersCommand({})),
    ({ PhoneNumbers = [] }) => {
      const good = new Set(PhoneNumbers.filter((p) => p.Status === 'Verified').map((p) => p.PhoneNumber));
      return phones
        .filter((p) => !good.has(p.endpoint))
        .map(({ subscriber }) => ({
          level: 'fail',
          subscriber: subscriber.id,
          what: `${subscriber.endpoint} is not verified in the SMS sandbox and gets nothing`,
          fix: 'verify it in the SNS console under Text messaging, or leave the sandbox',
        }));
    },
  );
}
