import type { Chronicle } from './chronicle';
import { dynamoChanges } from './dynamo-changes';
import type { TableHandle } from './dynamo-client';
import { dynamoEvents } from './dynamo-events';
import { dynamoFeeds } from './dynamo-feeds';
import { dynamoOutbox } from './dynamo-outbox';
import { dynamoReadings } from './dynamo-readings';
import { dynamoSubscribers } from './dynamo-subscribers';
import { dynamoTopics } from './dynamo-topics';
import type { EventWords } from './event-words';
import { postOld } from './post-old';

/** The Chronicle over the DynamoDB API. `words` knows what lists are asked by and the store does not judge. */
export function dynamoChronicle(handle: TableHandle, words: EventWords): Chronicle {
  const feeds = dynamoFeeds(handle);
  return {
    ...dynamoReadings(handle),
    ...dynamoTopics(handle),
    ...dynamoEvents(handle, words),
    ...dynamoChanges(handle),
    ...dynamoOutbox(handle),
    ...feeds,
    postOld: postOld(handle, words, feeds),
    ...dynamoSubscribers(handle),
  };
}
