import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message, OutboxItem } from '../../lib/model/alert';
import type { SmtpSettings } from '../../lib/model/subscription';
import { localChannel } from '../../lib/runtime/local-channel';
import { localSubscribers } from '../../lib/runtime/local-subscribers';
import { memoryStore } from '../memory-store';
import { fakeSmtp } from './fake-smtp';

let clock = new Date('2024-09-06T12:00:00Z');
let store: Awaited<ReturnType<typeof memoryStore>>;
let mail: Awaited<ReturnType<typeof fakeSmtp>>;
let smtp: SmtpSettings;
let outbox: string;
const said: string[] = [];
beforeEach(async () => {
  [store, mail] = await Promise.all([memoryStore(), fakeSmtp()]);
  smtp = { host: '127.0.0.1', port: mail.port, secure: false, from: 'monitor@example.org' };
  outbox = join(mkdtempSync(join(tmpdir(), 'kjm-outbox-')), 'outbox');
  clock = new Date('2024-09-06T12:00:00Z');
  said.length = 0;
});
afterEach(async () => {
  await Promise.all([store.close(), mail.close()]);
});

const now = () => clock;
const subscribers = (server: SmtpSettings | undefined = smtp) =>
  localSubscribers({
    chronicle: store.chronicle,
    outbox,
    smtp: server,
    now,
    sent: { languages: ['en', 'ko'], deliveries: ['instant'] },
  });
const channel = () => localChannel(() => store.chronicle, { outbox, smtp, now, say: (line) => void said.push(line) });
const message = (over: Partial<Message['attributes']> = {}): Message => ({
  subject: '[KJ] NEW Security: 한일 협정',
  email: 'The agreement is signed.\n',
  sms: 'KJ NEW',
  attributes: { lang: 'en', delivery: 'instant', field: ['security'], severity: 2, kind: 'new', ...over },
});
const item = { id: 'n1', eventId: 'e1', createdAt: '2024-09-06T12:00:00.000Z' } as OutboxItem;

describe('subscribers of a local store', () => {
  test('without any, everything goes into the folder', async () => {
    expect(await channel()(message(), item)).toBe('n1.eml');
    expect(existsSync(join(outbox, 'n1.sms.txt'))).toBe(true);
    expect(await subscribers().list()).toMatchObject([{ protocol: 'outbox', state: 'active' }]);
  });

  test('each receives what it chose: a mail by the server, a line on the console', async () => {
    const all = subscribers();
    await all.add('smtp', 'reader@example.org', { fields: ['security'] });
    await all.add('smtp', 'other@example.org', { languages: ['ko'] });
    await all.add('console', '', {});
    await channel()(message(), item);
    expect(mail.mails.map((m) => m.to)).toEqual(['reader@example.org']);
    expect(mail.mails[0]?.text).toContain('Message-ID: <n1@korea-japan-monitor.localhost>');
    expect(said).toHaveLength(1);
    expect(existsSync(outbox)).toBe(false);
  });

  test('a reader whom the server refuses does not make the others get it twice', async () => {
    const all = subscribers();
    await all.add('smtp', 'first@example.org', {});
    await all.add('smtp', 'second@example.org', {});
    const order = (await store.chronicle.subscribers()).map((s) => s.endpoint);
    mail.options.refuse = order[1]!;
    await expect(channel()(message(), item)).rejects.toThrow(/no such reader|recipients/i);
    mail.options.refuse = '';
    await channel()(message(), item);
    expect(mail.mails.map((m) => m.to)).toEqual(order);
  });

  test('one who is paused until a day receives alerts again from then on', async () => {
    const all = subscribers();
    const { id } = await all.add('smtp', 'reader@example.org', {});
    await all.pause(id, '2024-09-08T00:00:00.000Z');
    expect(await channel()(message(), item)).toBe('nobody wants it');
    clock = new Date('2024-09-08T00:00:00Z');
    await channel()(message(), { ...item, id: 'n2' });
    expect(mail.mails).toHaveLength(1);
    expect((await all.list())[0]?.state).toBe('active');
    await all.remove(id);
    await expect(all.pause(id, undefined)).rejects.toThrow(/no subscriber/);
  });

  test('those of a topic are refused in words', async () => {
    await expect(subscribers().add('email', 'reader@example.org', {})).rejects.toThrow(/--stack NAME/);
  });
});

describe('a check of a local store', () => {
  const found = async (server?: SmtpSettings) =>
    (await subscribers(server).check()).map((f) => `${f.level}: ${f.what} -> ${f.fix ?? ''}`).join('\n');

  test('is content where all is well', async () => {
    await subscribers().add('smtp', 'reader@example.org', {});
    expect(await found()).toBe('ok: 1 subscribed, nothing to mend -> ');
  });

  test('finds a mail server that is away, a password that is missing, a language that is not sent', async () => {
    await subscribers().add('smtp', 'reader@example.org', { languages: ['ja'] });
    expect(await found({ ...smtp, port: 1 })).toMatch(/fail: the mail server 127\.0\.0\.1:1 does not take us/);
    expect(await found({ ...smtp, user: 'me', passwordVariable: 'KJM_NO_SUCH' })).toMatch(/KJM_NO_SUCH/);
    expect(await found()).toMatch(/warn: .* asks for ja, .* -> add it to alerts\.languages/);
  });
});
