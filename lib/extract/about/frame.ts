import { MEETING_TOPICS } from './topic-rows';

/** Ministers of three countries, with no subject of their own: a meeting of the three, whatever their office. */
export function frameOf(topic: string, actors: readonly string[]): string {
  if ((!MEETING_TOPICS.has(topic) && topic !== 'other') || actors.length < 3) return topic;
  return actors.includes('US') ? 'korea-us-japan' : 'korea-china-japan';
}
