import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { OutboxEntry, OutboxItem } from '../model/alert';
import { WRITES } from '../model/version';
import type { Chronicle } from './chronicle';
import { madeIt, refused, type TableHandle } from './dynamo-client';
import { changeYear, changeYears, outboxKey } from './keys';
import { pack, unpack } from './pack';
import { present } from './shape';

type Part = Pick<
  Chronicle,
  | 'addAlert'
  | 'alertsOf'
  | 'dueAlerts'
  | 'waitingFor'
  | 'claimAlert'
  | 'markSent'
  | 'dropAlert'
  | 'replaceAlert'
  | 'alerts'
>;

/** The partition of the sparse index that holds what is still to be sent: small, because sent items leave it. */
const DUE = 'alert';
/** What waits for a digest has a partition of its own, which nobody but the digest reads. */
const queueOf = (item: OutboxEntry): string =>
  !('digest' in item) && (item.delivery === 'daily' || item.delivery === 'weekly')
    ? `${item.delivery}:${item.language}`
    : DUE;
/** No alert was sent before the product existed; the demo's newsroom plays in 2024. */
const FIRST_YEAR = '2024';

/** What changes on the way out stands in the open, beside the packed body. */
const OPEN = ['state', 'dueAt', 'sentAt', 'receipt', 'attempts', 'why'];

function readItem(stored: Record<string, unknown>): OutboxEntry {
  const item = present('alert', stored);
  const name = `alert ${String(item.sk).slice('ALERT#'.length)}`;
  const open = Object.fromEntries(OPEN.flatMap((k) => (item[k] === undefined ? [] : [[k, item[k]]])));
  return { ...unpack<OutboxEntry>(name, item.body), ...open };
}

const isAlert = (item: OutboxEntry): item is OutboxItem => !('digest' in item);

/** The outbox: one item an alert and language, put once, claimed with a lease, marked when it is sent. */
export function dynamoOutbox({ client, table }: TableHandle): Part {
  const query = async (input: Omit<ConstructorParameters<typeof QueryCommand>[0], 'TableName'>) => {
    const { Items } = await client.send(new QueryCommand({ TableName: table, ...input }));
    return (Items ?? []).map(readItem);
  };

  return {
    addAlert: (item) =>
      madeIt(
        client.send(
          new PutCommand({
            TableName: table,
            Item: {
              ...outboxKey(item.eventId, item.id),
              v: WRITES,
              state: item.state,
              attempts: item.attempts,
              dueAt: item.dueAt,
              dueQueue: queueOf(item),
              changeYear: changeYear('alert', item.createdAt),
              changeKey: `${item.createdAt}#${item.id}`,
              body: pack(`alert ${item.id}`, item),
            },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),

    alertsOf: async (eventId) =>
      (
        await query({
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :alert)',
          ExpressionAttributeValues: { ':pk': `EVENT#${eventId}`, ':alert': 'ALERT#' },
        })
      ).filter(isAlert),

    async waitingFor(delivery, language, until) {
      const found: OutboxEntry[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: table,
            IndexName: 'due',
            KeyConditionExpression: 'dueQueue = :queue AND dueAt <= :until',
            ExpressionAttributeValues: { ':queue': `${delivery}:${language}`, ':until': until },
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        );
        found.push(...Items.map(readItem));
        start = LastEvaluatedKey;
      } while (start !== undefined);
      return found.filter(isAlert);
    },

    dueAlerts: (now, limit) =>
      query({
        IndexName: 'due',
        KeyConditionExpression: 'dueQueue = :due AND dueAt <= :now',
        ExpressionAttributeValues: { ':due': DUE, ':now': now },
        Limit: limit,
      }),

    async claimAlert(item, now, leaseSeconds) {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: outboxKey(item.eventId, item.id),
            // the lease is the due time itself: a claim that is never finished falls due again
            UpdateExpression: 'SET #state = :claimed, dueAt = :lease ADD attempts :one',
            ConditionExpression: 'attribute_exists(dueQueue) AND dueAt <= :now',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: {
              ':claimed': 'claimed',
              ':lease': new Date(Date.parse(now) + leaseSeconds * 1000).toISOString(),
              ':now': now,
              ':one': 1,
            },
            ReturnValues: 'ALL_NEW',
          }),
        );
        return Attributes === undefined ? undefined : readItem(Attributes);
      } catch (error) {
        if (refused(error)) return undefined;
        throw error;
      }
    },

    async markSent(item, receipt, now) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: outboxKey(item.eventId, item.id),
          UpdateExpression: 'SET #state = :sent, sentAt = :now, receipt = :receipt REMOVE dueQueue',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':sent': 'sent', ':now': now, ':receipt': receipt },
        }),
      );
    },

    dropAlert: (item, why) =>
      madeIt(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: outboxKey(item.eventId, item.id),
            UpdateExpression: 'SET #state = :dropped, why = :why REMOVE dueQueue',
            ConditionExpression: '#state = :due',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':dropped': 'dropped', ':due': 'due', ':why': why },
          }),
        ),
      ),

    replaceAlert: (item) =>
      madeIt(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: outboxKey(item.eventId, item.id),
            UpdateExpression: 'SET body = :body',
            ConditionExpression: '#state = :due',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':body': pack(`alert ${item.id}`, item), ':due': 'due' },
          }),
        ),
      ),

    async alerts({ since, limit }) {
      const found: OutboxEntry[] = [];
      for (const year of changeYears(since ?? FIRST_YEAR).reverse()) {
        if (found.length >= limit) break;
        const values = { ':year': changeYear('alert', year), ':since': since ?? '0' };
        let start: Record<string, unknown> | undefined;
        do {
          const { Items = [], LastEvaluatedKey } = await client.send(
            new QueryCommand({
              TableName: table,
              IndexName: 'byChange',
              KeyConditionExpression: 'changeYear = :year AND changeKey >= :since',
              ExpressionAttributeValues: values,
              ScanIndexForward: false,
              Limit: limit - found.length,
              ...(start === undefined ? {} : { ExclusiveStartKey: start }),
            }),
          );
          found.push(...Items.map(readItem));
          start = LastEvaluatedKey;
        } while (start !== undefined && found.length < limit);
      }
      return found;
    },
  };
}
