import { outboxFolder } from '../alerts/channels/outbox-folder';
import { accepts } from '../alerts/filter-policy';
import type { Message, OutboxEntry } from '../model/alert';
import type { SmtpSettings, Subscriber } from '../model/subscription';
import type { Channel } from '../pipeline/ports';
import type { Chronicle } from '../store/chronicle';
import { subscriberId } from './subscribers';

export interface LocalChannelOptions {
  /** The folder that alerts are written into. */
  outbox: string;
  smtp: SmtpSettings | undefined;
  say: (line: string) => void;
  now: () => Date;
}

/** Where nobody is subscribed, all alerts go into the folder. */
export const EVERYTHING: Subscriber = {
  id: subscriberId('outbox', ''),
  protocol: 'outbox',
  endpoint: '',
  choice: { deliveries: ['instant', 'daytime', 'daily', 'weekly'] },
  state: 'active',
};

/** Whether a subscriber gets messages at a time. */
export const isListening = (s: Subscriber, now: Date): boolean =>
  s.state !== 'paused' || (s.pausedUntil !== undefined && Date.parse(s.pausedUntil) <= now.getTime());

/** Delivers one message to one subscriber. */
export async function deliver(
  subscriber: Pick<Subscriber, 'protocol' | 'endpoint'>,
  message: Message,
  item: OutboxEntry,
  { outbox, smtp, say }: LocalChannelOptions,
): Promise<string> {
  if (subscriber.protocol === 'console') {
    say(`${message.subject}\n\n${message.email}`);
    return 'console';
  }
  if (subscriber.protocol === 'smtp') {
    if (smtp === undefined)
      throw new Error('no mail server is set: add smtp to kjm.config.local.json, see docs/configuration.md');
    const { smtpChannel } = await import('../alerts/channels/smtp');
    return smtpChannel(smtp)(message, item, subscriber.endpoint);
  }
  return outboxFolder(outbox)(message, item);
}

/**
 * Publishes on this machine: to each subscriber who wants the message. Whom it reached is written down one by one, so that
 * a mail server that fails one reader does not make the others get it again.
 */
export function localChannel(
  chronicle: () => Pick<Chronicle, 'subscribers' | 'marker' | 'setMarker'>,
  options: LocalChannelOptions,
): Channel {
  return async (message, item) => {
    const store = chronicle();
    const listed = await store.subscribers();
    const receipts: string[] = [];
    for (const subscriber of listed.length === 0 ? [EVERYTHING] : listed) {
      if (!isListening(subscriber, options.now()) || !accepts(subscriber.choice, message.attributes)) continue;
      const mark = `delivered:${item.id}:${subscriber.id}`;
      const before = subscriber.protocol === 'outbox' ? undefined : await store.marker(mark);
      const receipt = before ?? (await deliver(subscriber, message, item, options));
      if (before === undefined && subscriber.protocol !== 'outbox') await store.setMarker(mark, receipt);
      receipts.push(receipt);
    }
    return receipts.join(' ') || 'nobody wants it';
  };
}
