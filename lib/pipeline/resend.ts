import { digestItem } from '../alerts/alert-id';
import { dueTime, isDigest } from '../alerts/due-times';
import type { OutboxItem } from '../model/alert';
import type { Ports } from './ports';

/** A request that cannot be met; the message is for the operator as it stands. */
export class ResendError extends Error {
  override name = 'ResendError' as const;
}

/**
 * Puts an alert out once more, under an id of its own, to the same stream. This is the one way to tell a step twice, and a
 * person asks for it.
 */
export async function resend(
  item: OutboxItem,
  reason: string,
  { now, chronicle }: Pick<Ports, 'now' | 'chronicle'>,
): Promise<OutboxItem> {
  if (item.state === 'due' || item.state === 'claimed')
    throw new ResendError(`${item.id} is not out yet: it goes at ${item.dueAt}`);
  const event = await chronicle.event(item.eventId);
  if (item.alert.type !== 'withdrawn' && (event === undefined || event.withdrawn))
    throw new ResendError(`${item.id} tells of ${item.eventId}, which is withdrawn`);
  const at = now().toISOString();
  const [root] = item.id.split('-r');
  const before = (await chronicle.alertsOf(item.eventId)).filter((i) => i.id.startsWith(`${root}-r`)).length;
  const dueAt = dueTime(item.delivery, at);
  if (isDigest(item.delivery)) await chronicle.addAlert(digestItem(item.delivery, item.language, dueAt, at));
  const { sentAt: _sent, receipt: _receipt, ...rest } = item;
  const again: OutboxItem = {
    ...rest,
    id: `${root}-r${before + 1}`,
    state: 'due',
    createdAt: at,
    dueAt,
    attempts: 0,
    why: `sent again: ${reason}`,
  };
  if (!(await chronicle.addAlert(again)))
    throw new ResendError(`${item.id} is being sent again by someone else just now`);
  return again;
}
