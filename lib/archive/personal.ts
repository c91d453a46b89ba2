import type { ArchiveRecord } from './archive-line';

interface Body {
  protocol?: unknown;
  endpoint?: unknown;
}

const bodyOf = (record: ArchiveRecord): Body => (record.packed?.body ?? {}) as Body;

/** By a folder or a console nobody is known. */
const isNobody = (record: ArchiveRecord): boolean => ['outbox', 'console'].includes(String(bodyOf(record).protocol));

/**
 * The record without what names a person; undefined where nothing is left of it. Of a subscriber there stays what was
 * chosen, under a number instead of the id, which is made of the address.
 */
export function withoutAddress(record: ArchiveRecord, number: number): ArchiveRecord | undefined {
  // who got what, by the id of the subscriber
  if (record.type === 'marker') return record.sk.startsWith('delivered:') ? undefined : record;
  if (record.type !== 'subscriber' || isNobody(record)) return record;
  const { endpoint: _endpoint, arn: _arn, ...rest } = bodyOf(record) as Record<string, never>;
  const id = `without-address-${number}`;
  return { ...record, sk: `SUB#${id}`, packed: { body: { ...rest, id, endpoint: '' } } };
}

/** Whether a subscriber can be taken over: one on a topic has to confirm anew, one without address cannot be reached. */
export const isReachable = (record: ArchiveRecord): boolean => {
  const { protocol, endpoint } = bodyOf(record);
  return isNobody(record) || (protocol === 'smtp' && endpoint !== '');
};
