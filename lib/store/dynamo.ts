import type { Chronicle } from './chronicle';
import { dynamoChanges } from './dynamo-changes';
import type { TableHandle } from './dynamo-client';
import { dynamoEvents } from './dynamo-events';
import { dynamoFeeds } from './dynamo-feeds';
import { dynamoOutbox } from './dynamo-outbox';
import { dynamoReadings } from './dynamo-readings';
import { dynamoSubscribers } from './dynamo-subscribers';
import { dynamoTopics } from './dynamo-topics';

/** The Chronicle over the DynamoDB API. `fieldOf` names the field of a topic, by which lists may be asked. */
export function dynamoChronicle(handle: TableHandle, fieldOf: (topic: string) => string): Chronicle {
  return {
    ...dynamoReadings(handle),
    ...dynamoTopics(handle),
    ...dynamoEvents(handle, fieldOf),
    ...dynamoChanges(handle),
    ...dynamoOutbox(handle),
    ...dynamoFeeds(handle),
    ...dynamoSubscribers(handle),
  };
}
