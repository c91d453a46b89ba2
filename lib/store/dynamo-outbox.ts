import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { OutboxItem } from '../model/alert';
import type { Chronicle } from './chronicle';
import { madeIt, refused, type TableHandle } from './dynamo-client';
import { changeYear, outboxKey } from './keys';
import { pack, unpack } from './pack';

type Part = Pick<Chronicle, 'addAlert' | 'alertsOf' | 'dueAlerts' | 'claimAlert' | 'markSent' | 'alerts'>;

/** The one partition of the sparse index that holds what is still to be sent: small, because sent items leave it. */
const DUE = 'alert';
const YEARS_AHEAD = 2;
/** No alert was sent before the product existed; the demo's newsroom plays in 2024. */
const FIRST_YEAR = '2024';

function readItem(item: Record<string, unknown>): OutboxItem {
  const name = `alert ${String(item.sk).slice('ALERT#'.length)}`;
  const open = Object.fromEntries(
    ['state', 'dueAt', 'sentAt', 'receipt', 'attempts'].flatMap((k) => (item[k] === undefined ? [] : [[k, item[k]]])),
  );
  return { ...unpack<OutboxItem>(name, item.body), ...open };
}

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
              v: 1,
              state: item.state,
              attempts: item.attempts,
              dueAt: item.dueAt,
              dueQueue: DUE,
              changeYear: changeYear('alert', item.createdAt),
              changeKey: `${item.createdAt}#${item.id}`,
              body: pack(`alert ${item.id}`, item),
            },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),

    alertsOf: (eventId) =>
      query({
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :alert)',
        ExpressionAttributeValues: { ':pk': `EVENT#${eventId}`, ':alert': 'ALERT#' },
      }),

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

    async alerts({ since, limit }) {
      const found: OutboxItem[] = [];
      // a replay's clock may run ahead of ours
      let year = new Date().getUTCFullYear() + YEARS_AHEAD;
      for (; year >= Number((since ?? FIRST_YEAR).slice(0, 4)) && found.length < limit; year -= 1) {
        found.push(
          ...(await query({
            IndexName: 'byChange',
            KeyConditionExpression: 'changeYear = :year AND changeKey >= :since',
            ExpressionAttributeValues: { ':year': changeYear('alert', String(year)), ':since': since ?? '0' },
            ScanIndexForward: false,
            Limit: limit - found.length,
          })),
        );
      }
      return found;
    },
  };
}
