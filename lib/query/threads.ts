import topicData from '../../data/topics.json' with { type: 'json' };
import { threadOf } from '../events/thread';

/** Every thread under which facts are grouped and stored. */
export const THREADS: readonly string[] = [...new Set(topicData.topics.map(({ id }) => threadOf(id)))];
