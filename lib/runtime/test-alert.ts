import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outboxFolder } from '../alerts/channels/outbox-folder';
import { snsChannel } from '../alerts/channels/sns';
import type { Message, OutboxItem } from '../model/alert';
import type { Subscriber } from '../model/subscription';
import type { Language } from '../model/vocabularies';
import { deliver } from './local-channel';
import { readSmtp } from './settings-file';
import { stackOutputs } from './stack-outputs';

const TEXT = 'If you can read 한국어 and 日本語 in this line, delivery and encoding work.';
const WORDS: Record<Language, Pick<Message, 'subject' | 'sms'>> = {
  en: { subject: '[KJ] Test alert: delivery works', sms: 'KJ TEST: delivery works' },
  ko: { subject: '[한일] 시험 알림: 수신 확인', sms: '한일 시험 알림: 수신 확인' },
  ja: { subject: '[日韓] テスト通知：受信確認', sms: '日韓テスト通知：受信確認' },
};

/** Where a test goes. */
export interface TestTarget {
  store: string;
  stack?: string;
}

export interface TestSent {
  subject: string;
  sms: string;
  receipt: string;
}

const messageIn = (lang: Language, over: Partial<Message['attributes']> = {}): Message => ({
  ...WORDS[lang],
  email: `TEST\n\n${TEXT}\n`,
  attributes: { lang, delivery: 'instant', field: ['diplomacy'], severity: 3, kind: 'new', ...over },
});

const testItem = (): OutboxItem =>
  ({ id: `test-${Date.now()}`, eventId: 'test', createdAt: new Date().toISOString() }) as OutboxItem;

async function toTopic(message: Message, stack: string): Promise<string> {
  const topic = (await stackOutputs(stack)).AlertTopic;
  if (topic === undefined) throw new Error(`the stack ${stack} has no output AlertTopic: deploy it again`);
  const { SNSClient } = await import('@aws-sdk/client-sns');
  const client = new SNSClient({});
  try {
    return await snsChannel(client, topic)(message, testItem());
  } finally {
    client.destroy();
  }
}

/** Sends a test through the channel of a stack or a local store. It is marked as a test and kept nowhere. */
export async function testAlert(target: TestTarget, language: Language = 'en'): Promise<TestSent> {
  const message = messageIn(language);
  const told = { subject: message.subject, sms: message.sms };
  if (target.stack !== undefined) return { ...told, receipt: await toTopic(message, target.stack) };
  const dir = join(resolve(target.store), 'outbox');
  await mkdir(dir, { recursive: true });
  return { ...told, receipt: join(dir, await outboxFolder(dir)(message, testItem())) };
}

/** Sends a test that the subscriber's choice lets through. */
export async function testSubscriber(subscriber: Subscriber, target: TestTarget): Promise<TestSent> {
  const { languages, deliveries, fields, kinds } = subscriber.choice;
  const message = messageIn(languages?.[0] ?? 'en', {
    delivery: deliveries?.[0] ?? 'instant',
    field: fields?.slice(0, 1) ?? ['diplomacy'],
    kind: kinds?.[0] ?? 'new',
  });
  const told = { subject: message.subject, sms: message.sms };
  if (target.stack !== undefined) return { ...told, receipt: await toTopic(message, target.stack) };
  const outbox = join(resolve(target.store), 'outbox');
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const options = { outbox, smtp: readSmtp(), say, now: () => new Date() };
  return { ...told, receipt: await deliver(subscriber, message, testItem(), options) };
}
