import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { EventChange } from '../model/correction';
import { WRITES } from '../model/version';
import type { Chronicle } from './chronicle';
import { madeIt, type TableHandle } from './dynamo-client';
import { changeKey, changeYear, changeYears } from './keys';
import { pack, unpack } from './pack';
import { present } from './shape';

/** The log of what became of events: one item an event and version, read by time. */
export function dynamoChanges({ client, table }: TableHandle): Pick<Chronicle, 'addChange' | 'changes'> {
  return {
    async addChange(change, topicVersion) {
      const { eventId, at } = change;
      // whoever carries a version out again finds it written
      await madeIt(
        client.send(
          new PutCommand({
            TableName: table,
            Item: {
              ...changeKey(eventId, topicVersion),
              v: WRITES,
              changeYear: changeYear('event', at),
              changeKey: `${at}#${eventId}#${topicVersion}`,
              body: pack(`a change of event ${eventId}`, change),
            },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      );
    },

    async changes({ since, until, limit }) {
      const found: EventChange[] = [];
      for (const year of changeYears(since, until)) {
        if (found.length >= limit) break;
        let start: Record<string, unknown> | undefined;
        do {
          const { Items = [], LastEvaluatedKey } = await client.send(
            new QueryCommand({
              TableName: table,
              IndexName: 'byChange',
              KeyConditionExpression: 'changeYear = :year AND changeKey BETWEEN :since AND :until',
              ExpressionAttributeValues: {
                ':year': changeYear('event', year),
                ':since': since,
                ':until': `${until}~`,
              },
              Limit: limit - found.length,
              ...(start === undefined ? {} : { ExclusiveStartKey: start }),
            }),
          );
          found.push(
            ...Items.map((item) => unpack<EventChange>(`a change of ${String(item.pk)}`, present('change', item).body)),
          );
          start = LastEvaluatedKey;
        } while (start !== undefined && found.length < limit);
      }
      return found;
    },
  };
}
