import type { Chronicle } from './chronicle';
import { countsOf } from './counts';
import { dynamoChanges } from './dynamo-changes';
import type { TableHandle } from './dynamo-client';
import { dynamoEvents } from './dynamo-events';
import { dynamoFeeds } from './dynamo-feeds';
import { dynamoOutbox } from './dynamo-outbox';
import { dynamoReadings } from './dynamo-readings';
import { dynamoSubscribers } from './dynamo-subscribers';
import { dynamoTopics } from './dynamo-topics';
import type { EventWords } from './event-words';
import { eventYears } from './event-years';
import { postOld } from './post-old';

/** The Chronicle over the DynamoDB API. `words` knows what lists are asked by and the store does not judge. */
export function dynamoChronicle(handle: TableHandle, words: EventWords): Chronicle {
  const feeds = dynamoFeeds(handle);
  const years = eventYears(handle);
  return {
    ...dynamoReadings(handle),
    ...dynamoTopics(handle),
    ...dynamoEvents(handle, words, years),
    ...dynamoChanges(handle),
    ...dynamoOutbox(handle),
    ...feeds,
    counts: (threads) => countsOf(handle, threads),
    postOld: postOld(handle, words, years, feeds),
    ...dynamoSubscribers(handle),
  };
}
