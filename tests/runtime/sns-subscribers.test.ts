import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { snsChannel } from '../../lib/alerts/channels/sns';
import type { Message, OutboxItem } from '../../lib/model/alert';
import { snsSubscribers } from '../../lib/runtime/sns-subscribers';
import { memoryStore } from '../memory-store';
import { fakeSns } from './fake-sns';

const NUMBER = '+15555550100';
const READER = 'reader@example.org';
const now = () => new Date('2024-09-06T12:00:00Z');

let sns: Awaited<ReturnType<typeof fakeSns>>;
let store: Awaited<ReturnType<typeof memoryStore>>;
let client: SNSClient;
beforeEach(async () => {
  [sns, store] = await Promise.all([fakeSns(), memoryStore()]);
  client = new SNSClient({
    endpoint: sns.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
});
afterEach(async () => {
  client.destroy();
  await Promise.all([sns.close(), store.close()]);
});

const subscribers = (configured: { protocol: 'email'; endpoint: string }[] = []) =>
  snsSubscribers({
    client,
    topicArn: 'arn:topic',
    chronicle: store.chronicle,
    now,
    configured,
    sent: { languages: ['en', 'ko'], deliveries: ['instant'] },
  });
const confirmAll = () => {
  for (const s of sns.subscriptions.values()) s.confirmed = true;
};
const levels = async (configured?: { protocol: 'email'; endpoint: string }[]) =>
  (await subscribers(configured).check()).map((f) => `${f.level}: ${f.what} -> ${f.fix ?? ''}`).join('\n');

describe('subscribers of a deployed topic', () => {
  test('a reader is added with a filter of the five attributes, and listed under a mask', async () => {
    const all = subscribers();
    const added = await all.add('email', READER, { languages: ['ko'], fields: ['security'], minSeverity: 2 });
    expect(added).toMatchObject({ state: 'pending', endpoint: 'r***@example.org' });
    const [kept] = sns.subscriptions.values();
    expect(JSON.parse(kept!.policy)).toEqual({
      lang: ['ko'],
      delivery: ['instant'],
      field: ['security'],
      severity: [{ numeric: ['>=', 2] }],
    });
    confirmAll();
    expect(await all.list()).toMatchObject([
      { id: added.id, state: 'active', choice: { languages: ['ko'], minSeverity: 2 } },
    ]);
    // the address is the topic's affair alone
    expect(JSON.stringify(await store.chronicle.subscribers())).not.toContain('reader@');
  });

  test('adding someone again changes the choice and asks for no other confirmation', async () => {
    const all = subscribers();
    await all.add('email', READER, { languages: ['ko'] });
    confirmAll();
    await all.add('email', READER, { languages: ['en'] });
    expect(sns.subscriptions.size).toBe(1);
    expect(await all.list()).toMatchObject([{ state: 'active', choice: { languages: ['en'] } }]);
  });

  test('one who is paused stays confirmed, receives nothing, and is resumed with the same choice', async () => {
    const all = subscribers();
    const { id } = await all.add('sms', NUMBER, { languages: ['en'], minSeverity: 3 });
    await all.pause(id, undefined);
    expect(await all.list()).toMatchObject([{ state: 'paused', choice: { minSeverity: 3 } }]);
    expect([...sns.subscriptions.values()][0]?.policy).toBe('{"delivery":["paused"]}');
    await all.resume(id);
    expect(await all.list()).toMatchObject([{ state: 'active', choice: { languages: ['en'], minSeverity: 3 } }]);
  });

  test('one who is removed is gone; one who has not confirmed cannot be removed before', async () => {
    const all = subscribers();
    const { id } = await all.add('email', READER, {});
    await expect(all.remove(id)).rejects.toThrow(/has not confirmed yet/);
    confirmAll();
    await all.remove(id);
    expect(await all.list()).toEqual([]);
    await expect(all.remove(id)).rejects.toThrow(/no subscriber/);
  });

  test('more combinations than SNS takes are refused in words', async () => {
    const fields = Array.from({ length: 60 }, (_, i) => `field${i}`);
    await expect(subscribers().add('email', READER, { fields, languages: ['en', 'ko', 'ja'] })).rejects.toThrow(/150/);
  });
});

describe('a check says what keeps alerts from arriving, and what mends it', () => {
  test('who has not confirmed, who vanished, who asks for what is not sent', async () => {
    const all = subscribers();
    await all.add('email', READER, { languages: ['ja'] });
    const { id } = await all.add('email', 'gone@example.org', {});
    for (const [arn, s] of sns.subscriptions) if (s.endpoint.startsWith('gone')) sns.subscriptions.delete(arn);
    const found = await levels([{ protocol: 'email', endpoint: 'desk@example.org' }]);
    expect(found).toMatch(/fail: r\*\*\*@example\.org has not opened the link.* -> .*kjm sub add --email/);
    expect(found).toMatch(new RegExp(`fail: g\\*\\*\\*@example\\.org was subscribed .* -> .*kjm sub remove ${id}`));
    expect(found).toMatch(/fail: d\*\*\*@example\.org was subscribed/);
    expect(found).toMatch(/warn: r\*\*\*@example\.org asks for ja, .* -> add it to alerts\.languages/);
    expect((await all.list()).map((s) => s.state)).toEqual(['pending', 'vanished']);
  });

  test('sandbox, unverified number, spend limit, STOP', async () => {
    await subscribers().add('sms', NUMBER, {});
    Object.assign(sns.account, { sandbox: true, limit: '1', optedOut: [NUMBER] });
    const found = await levels();
    expect(found).toMatch(/warn: the account is in the SMS sandbox/);
    expect(found).toMatch(/fail: .* is not verified in the SMS sandbox .* -> verify it/);
    expect(found).toMatch(/warn: text messages stop at USD 1\.00 a month/);
    expect(found).toMatch(/fail: .* has answered STOP .* -> .*opt-in-phone-number/);
  });

  test('what is not allowed is said, and the rest is looked at', async () => {
    await subscribers().add('sms', NUMBER, {});
    Object.assign(sns.account, { denied: ['GetSMSAttributes'] });
    expect(await levels()).toMatch(/warn: GetSMSAttributes is not allowed to you.* -> allow sns:GetSMSAttributes/);
  });

  test('nothing, where all is well', async () => {
    await subscribers().add('email', READER, {});
    confirmAll();
    expect(await levels()).toBe('ok: 1 subscribed, nothing to mend -> ');
  });
});

test('an alert goes to the topic with a text for each protocol and the attributes that filters choose by', async () => {
  const message: Message = {
    subject: '[한일] 신규',
    email: 'mail',
    sms: 'text',
    attributes: { lang: 'ko', delivery: 'daily', field: ['security', 'economy'], severity: 2, kind: 'digest' },
  };
  await snsChannel(client, 'arn:topic')(message, { id: 'n1', eventId: 'e1' } as OutboxItem);
  const [sent] = sns.published;
  expect(JSON.parse(sent!.Message!)).toMatchObject({ default: 'text', email: 'mail', sms: 'text' });
  const attributes = Object.fromEntries(
    [1, 2, 3, 4, 5].map((i) => [
      sent![`MessageAttributes.entry.${i}.Name`],
      sent![`MessageAttributes.entry.${i}.Value.StringValue`],
    ]),
  );
  expect(attributes).toEqual({
    lang: 'ko',
    delivery: 'daily',
    field: '["security","economy"]',
    severity: '2',
    kind: 'digest',
  });
});
