import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import type { Finding, SmtpSettings, Subscriber } from '../model/subscription';
import type { Chronicle } from '../store/chronicle';
import { EVERYTHING, isListening } from './local-channel';
import { SubscriberError, type Subscribers, subscriberId, unknownSubscriber } from './subscribers';

interface Options {
  chronicle: Pick<Chronicle, 'subscribers' | 'putSubscriber' | 'removeSubscriber'>;
  outbox: string;
  smtp: SmtpSettings | undefined;
  now: () => Date;
  sent: { languages: readonly string[]; deliveries: readonly string[] };
}

/** Subscribers of a local store; without any, everything goes into the outbox folder. */
export function localSubscribers(options: Options): Subscribers {
  const { chronicle, now } = options;
  const find = async (id: string): Promise<Subscriber> => {
    const one = (await chronicle.subscribers()).find((s) => s.id === id);
    if (one === undefined) throw unknownSubscriber(id);
    return one;
  };
  const list = async (): Promise<Subscriber[]> => {
    const all = await chronicle.subscribers();
    return all.length === 0 ? [EVERYTHING] : all.map((s) => (isListening(s, now()) ? { ...s, state: 'active' } : s));
  };
  return {
    list,
    async add(protocol, endpoint, choice) {
      if (protocol === 'email' || protocol === 'sms')
        throw new SubscriberError(
          `--${protocol} is for a deployed topic (--stack NAME); here there are --smtp, --outbox and --console`,
        );
      const id = subscriberId(protocol, endpoint);
      const subscriber: Subscriber = { id, protocol, endpoint, choice, state: 'active', addedAt: now().toISOString() };
      await chronicle.putSubscriber(subscriber);
      return subscriber;
    },
    async remove(id) {
      await find(id);
      await chronicle.removeSubscriber(id);
    },
    async pause(id, until) {
      const { pausedUntil: _before, ...subscriber } = await find(id);
      await chronicle.putSubscriber({
        ...subscriber,
        state: 'paused',
        ...(until === undefined ? {} : { pausedUntil: until }),
      });
    },
    async resume(id) {
      const { pausedUntil: _before, ...subscriber } = await find(id);
      await chronicle.putSubscriber({ ...subscriber, state: 'active' });
    },
    check: async () => check(await list(), options),
  };
}

async function check(all: readonly Subscriber[], { outbox, smtp, sent }: Options): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id, state, choice } of all) {
    if (state === 'paused')
      findings.push({ level: 'warn', subscriber: id, what: `${id} is paused`, fix: `kjm sub pause ${id} --resume` });
    const missing: string[] = (choice.languages ?? []).filter((l) => !sent.languages.includes(l));
    // who takes everything asks for nothing that is missing
    if (!(choice.deliveries ?? ['instant']).some((d) => sent.deliveries.includes(d)))
      missing.push(...(choice.deliveries ?? ['instant']));
    if (missing.length > 0)
      findings.push({
        level: 'warn',
        subscriber: id,
        what: `${id} asks for ${missing.join(', ')}, and alerts are sent in ${[...sent.languages, ...sent.deliveries].join(', ')}`,
        fix: 'add it to alerts.languages or alerts.deliveries in kjm.config.json',
      });
  }
  if (all.some((s) => s.protocol === 'outbox')) findings.push(...(await folder(outbox)));
  if (all.some((s) => s.protocol === 'smtp')) findings.push(...(await mailServer(smtp)));
  return findings.length > 0 ? findings : [{ level: 'ok', what: `${all.length} subscribed, nothing to mend` }];
}

async function folder(dir: string): Promise<Finding[]> {
  try {
    await mkdir(dir, { recursive: true });
    await access(dir, constants.W_OK);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ level: 'fail', what: `alerts cannot be written into ${dir}: ${reason}`, fix: `make ${dir} writable` }];
  }
}

async function mailServer(smtp: SmtpSettings | undefined): Promise<Finding[]> {
  if (smtp === undefined)
    return [
      {
        level: 'fail',
        what: 'no mail server is set',
        fix: 'add smtp to kjm.config.local.json, see docs/configuration.md',
      },
    ];
  const { checkSmtp } = await import('../alerts/channels/smtp');
  const reason = await checkSmtp(smtp);
  if (reason === undefined) return [];
  return [
    {
      level: 'fail',
      what: `the mail server ${smtp.host}:${smtp.port} does not take us: ${reason}`,
      fix: 'correct smtp in kjm.config.local.json, or the password in its environment variable',
    },
  ];
}
