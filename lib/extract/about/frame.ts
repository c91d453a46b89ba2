import type { Language } from '../../model/vocabularies';
import { MEETING_TOPICS } from './topic-rows';

/** Three countries with no subject of their own: a meeting of the three; with Washington, whatever they spoke of. */
export function frameOf(topic: string, actors: readonly string[], language: Language): string {
  if (actors.length < 3) return topic;
  // 북핵 담당 한미일 당국자: who answer for that subject alone
  const envoys = language !== 'en' && topic.startsWith('north-korea');
  if (actors.includes('US') && !envoys) return 'korea-us-japan';
  return MEETING_TOPICS.has(topic) || topic === 'other' ? 'korea-china-japan' : topic;
}
