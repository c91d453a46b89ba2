import { severityOf } from '../alerts/severity';
import type { Alert, Notice, OutboxItem } from '../model/alert';
import type { CorrectableField, Correction } from '../model/correction';
import type { Event } from '../model/event';
import type { Amended } from './amend';
import { type AnnouncePorts, alertsOf, announce, putOut } from './announce';

/** What readers were told of a correction. */
export interface Told {
  /** Alerts that went, or go, to those who had been told. */
  alerts: number;
  /** Alerts that were not out yet, and were changed or taken back instead. */
  mended: number;
}

/**
 * Tells a correction to those language and delivery streams that got the alert, and to no others. What is not out yet is
 * mended in place. Doing it again tells nobody twice.
 */
export async function tellCorrection(amended: Amended, ports: AnnouncePorts): Promise<Told> {
  const { correction, after, other } = amended;
  if (correction.type === 'restore') return { alerts: 0, mended: 0 };
  if (correction.type === 'set') return tell(amended, await alertsOf(after, ports), 'correction', ports);
  if (correction.type === 'withdraw') return tell(amended, await alertsOf(after, ports), 'withdrawn', ports);
  if (correction.type === 'merge') {
    // what was told under the id that is merged away is void; the event that stays is as it was told
    const told = await ports.chronicle.alertsOf(correction.from);
    return tell({ correction, after: other ?? (told[0]?.alert.event as Event) }, told, 'withdrawn', ports);
  }
  // the event split off is news of its own where the policy says so
  const added = other === undefined ? 0 : await announce(other, '', ports);
  return { alerts: added, mended: 0 };
}

async function tell(
  { correction, after }: Pick<Amended, 'correction' | 'after'>,
  all: readonly OutboxItem[],
  type: 'correction' | 'withdrawn',
  ports: AnnouncePorts,
): Promise<Told> {
  const told: Told = { alerts: 0, mended: 0 };
  const streams = new Map<string, OutboxItem[]>();
  for (const item of [...all].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    if (item.state === 'dropped') continue;
    if (item.state === 'due' && item.alert.notice === undefined && (await mend(item, correction, type, after, ports)))
      told.mended += 1;
    else {
      const stream = `${item.language} ${item.delivery}`;
      streams.set(stream, [...(streams.get(stream) ?? []), item]);
    }
  }
  for (const items of streams.values()) if (await notify(items, correction, type, after, ports)) told.alerts += 1;
  return told;
}

/** Takes back what is not out yet, or puts it right; false where it is on its way meanwhile. */
function mend(
  item: OutboxItem,
  correction: Correction,
  type: 'correction' | 'withdrawn',
  after: Event,
  { chronicle }: AnnouncePorts,
): Promise<boolean> {
  return type === 'withdrawn'
    ? chronicle.dropAlert(item, `withdrawn before it went out: ${correction.reason}`)
    : chronicle.replaceAlert({ ...item, alert: asNow(item.alert, after) });
}

/** Tells one stream; nothing where what it was told last is what holds now. */
async function notify(
  items: readonly OutboxItem[],
  correction: Correction,
  type: 'correction' | 'withdrawn',
  after: Event,
  ports: AnnouncePorts,
): Promise<boolean> {
  const [first, last] = [items[0] as OutboxItem, items.at(-1) as OutboxItem];
  const notice: Notice = {
    fields: differences(correction, last.alert.event, after),
    reason: correction.reason,
    alertedAt: first.createdAt,
    ...(correction.type === 'merge' ? { mergedInto: correction.eventId } : {}),
  };
  if (last.alert.type === 'withdrawn' || (type === 'correction' && notice.fields.length === 0)) return false;
  const step = after.steps.at(-1) ?? last.alert.step;
  const alert: Alert = {
    type,
    event: after,
    step,
    severity: severityOf(after, step),
    articleId: step.proof.articleId,
    notice,
  };
  const { language, delivery } = last;
  const why = `what this stream was told is ${type === 'withdrawn' ? 'withdrawn' : 'corrected'}`;
  return putOut(alert, `${type}-${correction.id}`, { language, delivery, why }, ports);
}

/** An alert that waits, about the event as it now is. */
function asNow(alert: Alert, event: Event): Alert {
  const step = event.steps.find((s) => s.key === alert.step.key) ?? alert.step;
  return { ...alert, event, step, severity: severityOf(event, step) };
}

/** The fields that the correction set and that read differently now. */
function differences(correction: Correction, before: Event, after: Event): Notice['fields'] {
  if (correction.type !== 'set') return [];
  return (Object.keys(correction.set) as CorrectableField[]).flatMap((field) => {
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}
