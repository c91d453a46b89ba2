import descriptions from '../../data/cues/ja-descriptions.json' with { type: 'json' };
import type { Language } from '../model/vocabularies';
import { createTermMatcher, type TermMatcher } from '../text/match-terms';
import type { Span } from '../text/span';

/** A matter that is described, in a word or in two some way apart. */
export interface TopicDescription extends Span {
  topic: string;
}

interface Tail {
  topic: string;
  /** Empty where the head says it all. */
  word: string;
}

/** How many letters may stand between the two words. */
const GAP = 16;
/** A description ends where the sentence does or a part of it is set off. */
const MARK = /[。、「」()]/u;

/** What may come after the word that a description opens with; written as 軍事情報…協定. */
function tailsByHead(): Map<string, Tail[]> {
  const tails = new Map<string, Tail[]>();
  for (const [topic, written] of Object.entries(descriptions))
    for (const description of written) {
      const [head, word = ''] = description.normalize('NFKC').replace('...', '…').split('…') as [string, string?];
      tails.set(head, [...(tails.get(head) ?? []), { topic, word }]);
    }
  return tails;
}

let heads: TermMatcher<Tail[]> | undefined;

/**
 * Newsrooms describe a matter as often as they name it: 機密軍事情報を分け合う協定 is GSOMIA. Of what may follow the nearest is
 * taken. Japanese seldom says the same thing twice in the same words; English has words that name a matter in pairs.
 */
export function findDescriptions(text: string, language: Language): TopicDescription[] {
  if (language !== 'ja') return [];
  heads ??= createTermMatcher(tailsByHead(), 'ja');
  const found: TopicDescription[] = [];
  let reached = 0;
  for (const { start, end, value } of heads(text)) {
    const reach = text.slice(end, end + GAP + 8);
    const stop = reach.search(MARK);
    const best = nearestOf(value, stop === -1 ? reach : reach.slice(0, stop));
    // 部隊同士で燃料を融通する: the longer one says more
    if (best && end + best.to > reached) {
      found.push({ start, end: end + best.to, topic: best.topic });
      reached = end + best.to;
    }
  }
  return found;
}

function nearestOf(tails: readonly Tail[], near: string): { to: number; topic: string } | undefined {
  let best: { at: number; tail: Tail } | undefined;
  for (const tail of tails) {
    const at = tail.word ? near.indexOf(tail.word) : GAP;
    if (at === -1 || at > GAP) continue;
    if (!best || at < best.at || (at === best.at && tail.word.length > best.tail.word.length)) best = { at, tail };
  }
  return best && { to: best.tail.word ? best.at + best.tail.word.length : 0, topic: best.tail.topic };
}
