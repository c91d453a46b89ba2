import { describe, expect, test } from 'vitest';
import { snsChannel } from '../../lib/alerts/channels/sns';
import type { Subscription } from '../../lib/infra/alert-topic';
import { readContext } from '../../lib/infra/read-context';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { LANGUAGES } from '../../lib/model/vocabularies';
import { makeStack, ofType, resourcesOf } from './stack-under-test';

const settings = { ...DEFAULT_SETTINGS, alerts: { ...DEFAULT_SETTINGS.alerts, languages: [...LANGUAGES] } };
const EMAIL = 'reader@example.org';
const PHONE = '+15555550100';

const made = (subscriptions: Subscription[]) => resourcesOf(makeStack({ settings, subscriptions }).stack);
const propertiesOf = (subscription: Subscription) =>
  ofType(made([subscription]), 'AWS::SNS::Subscription').map(([, r]) => r.Properties)[0];

test.each<[string, Subscription, object]>([
  [
    'all languages and severities unless told otherwise',
    { protocol: 'email', endpoint: EMAIL },
    { lang: ['en', 'ko', 'ja'], delivery: ['instant'], severity: [{ numeric: ['>=', 1] }] },
  ],
  [
    'one language, weighty alerts only',
    { protocol: 'sms', endpoint: PHONE, languages: ['ko'], minSeverity: 3 },
    { lang: ['ko'], delivery: ['instant'], severity: [{ numeric: ['>=', 3] }] },
  ],
])('a subscription filters by attributes: %s', (_title, subscription, FilterPolicy) => {
  const { protocol: Protocol, endpoint: Endpoint } = subscription;
  const properties = propertiesOf(subscription);
  expect(properties).toMatchObject({ Protocol, Endpoint, FilterPolicy });
  // the default scope is the attributes of the message, which are what is sent
  expect(properties?.FilterPolicyScope ?? 'MessageAttributes').toBe('MessageAttributes');
});

test('what subscriptions filter by is what alerts carry, as the type that the filter wants', async () => {
  let sent: Record<string, { DataType: string }> = {};
  const client = {
    send: async ({ input }: { input: { MessageAttributes: typeof sent } }) => {
      sent = input.MessageAttributes;
      return {};
    },
  };
  const attributes = { lang: 'ko', delivery: 'instant', field: ['economy'], severity: 2, kind: 'new' };
  const publish = snsChannel(client as unknown as Parameters<typeof snsChannel>[0], 'arn');
  await publish(
    { subject: 's', email: 'e', sms: 's', attributes } as Parameters<typeof publish>[0],
    {
      id: 'n1',
      eventId: 'e1',
    } as Parameters<typeof publish>[1],
  );
  const filtered = Object.keys(propertiesOf({ protocol: 'email', endpoint: EMAIL })?.FilterPolicy as object);
  expect(Object.keys(sent)).toEqual(expect.arrayContaining(filtered));
  expect(sent.severity?.DataType).toBe('Number');
});

test('nothing is put in front of a text message', () => {
  for (const [, { Properties }] of ofType(made([]), 'AWS::SNS::Topic')) expect(Properties.DisplayName).toBeUndefined();
});

describe('who receives alerts', () => {
  test('nobody without a context value', () => {
    const { subscriptions } = readContext(() => undefined);
    expect(subscriptions).toEqual([]);
    expect(ofType(made(subscriptions), 'AWS::SNS::Subscription')).toEqual([]);
  });

  test('an endpoint stands in its subscription and nowhere else', () => {
    const resources = made([
      { protocol: 'email', endpoint: EMAIL },
      { protocol: 'sms', endpoint: PHONE },
    ]);
    const others = Object.entries(resources).filter(([, { Type }]) => Type !== 'AWS::SNS::Subscription');
    expect(Object.keys(resources).length - others.length).toBe(2);
    expect(JSON.stringify(others)).not.toMatch(/reader@|example|5550100/);
    expect(Object.keys(resources).join(' ')).not.toMatch(/reader|example|5550100/i);
  });

  test('another reader leaves the first one subscribed', () => {
    const first: Subscription = { protocol: 'email', endpoint: EMAIL };
    const ids = (all: Subscription[]) =>
      Object.entries(made(all)).flatMap(([id, r]) => (r.Properties.Endpoint === EMAIL ? [id] : []));
    expect(ids([{ protocol: 'email', endpoint: 'other@example.org' }, first])).toEqual(ids([first]));
  });

  test('a language in which no alert is sent is refused', () => {
    const subscriptions: Subscription[] = [{ protocol: 'email', endpoint: EMAIL, languages: ['ja'] }];
    expect(() => makeStack({ subscriptions })).toThrow('asks for ja, but alerts are sent in en only');
  });
});
