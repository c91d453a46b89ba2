import { overlaps, type Span } from '../../text/span';
import type { TopicMatch } from '../topics';
import { isPlain } from './topic-question';

const ARTICLE = /^(?:an?|the|joint|new|more|closer|annual|regular|their|two|three|several) /;
/** A part with a verb, or one that says why, is no member of the list. */
const NO_MEMBER =
  /(?<![a-z])(?:that|which|who|whose|when|where|while|if|is|are|was|were|will|would|has|have|had|to|by|amid|despite|over|after|before|as|because)(?![a-z])/;

/**
 * What an English verb has as its objects, where they stand in a list: `agreed on three things: joint purchases of hydrogen, a
 * fund for AI and a hotline`; `a fund for AI and a hotline on supply chains`. Empty where there is no list of two topics or more.
 */
export function listedObjects(topics: readonly TopicMatch[], text: string, clause: Span, verb: Span): string[] {
  const colon = text.indexOf(':', verb.end);
  const isColon = colon !== -1 && colon < clause.end;
  const from = isColon ? colon + 1 : verb.end;
  const found: string[] = [];
  let start = from;
  for (const part of text.slice(from, clause.end).split(/(, and |, |; | and )/)) {
    const span = { start, end: start + part.length };
    start = span.end;
    const [topic, ...more] = topics.filter((t) => isPlain(t) && overlaps(t, span));
    if (!topic) continue;
    const words = part.replace(/^\s*(?:on|to|in|for|of|at|with|including) /, '').trimStart();
    const isMember = more.length === 0 && !NO_MEMBER.test(words) && (isColon || ARTICLE.test(words));
    if (!isMember) return [];
    found.push(topic.value.topic);
  }
  return found.length > 1 ? [...new Set(found)] : [];
}
