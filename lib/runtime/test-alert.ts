import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outboxFolder } from '../alerts/channels/outbox-folder';
import { snsChannel } from '../alerts/channels/sns';
import type { Message, OutboxItem } from '../model/alert';
import { stackOutputs } from './stack-outputs';

const TEXT = 'If you can read 한국어 and 日本語 in this line, delivery and encoding work.';

/** Sends a test through the channel of a stack or a local store. It is marked as a test and kept nowhere. */
export async function testAlert(target: {
  store: string;
  stack?: string;
}): Promise<{ subject: string; sms: string; receipt: string }> {
  const message: Message = {
    subject: '[KJ] Test alert: delivery works',
    email: `TEST\n\n${TEXT}\n`,
    sms: 'KJ TEST: delivery works',
    attributes: { lang: 'en', delivery: 'instant', field: ['diplomacy'], severity: 3, kind: 'new' },
  };
  const item = { id: `test-${Date.now()}`, eventId: 'test', createdAt: new Date().toISOString() } as OutboxItem;
  if (target.stack !== undefined) {
    const topic = (await stackOutputs(target.stack)).AlertTopic;
    if (topic === undefined) throw new Error(`the stack ${target.stack} has no output AlertTopic: deploy it again`);
    const { SNSClient } = await import('@aws-sdk/client-sns');
    return {
      subject: message.subject,
      sms: message.sms,
      receipt: await snsChannel(new SNSClient({}), topic)(message, item),
    };
  }
  const dir = join(resolve(target.store), 'outbox');
  await mkdir(dir, { recursive: true });
  return { subject: message.subject, sms: message.sms, receipt: join(dir, await outboxFolder(dir)(message, item)) };
}
