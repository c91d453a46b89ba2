import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import type { Parties } from '../parties/parties';
import type { Draft } from '../rule';
import { placeOf } from '../slots/place-of';

/** Where a meeting is told of in passing, and how sure that is. */
interface Telling extends Pick<Draft, 'context' | 'rule' | 'statusCue' | 'participants' | 'date' | 'dateBasis'> {
  announcedOn?: string;
  borrowed?: boolean;
  ordinal?: number | undefined;
  sentence: SentenceView;
  /** What the fact stands on. */
  clause: Clause;
  predicate: Predicate;
  /** Where the meeting's place may stand; the clause, unless told otherwise. */
  around?: Clause;
  /** What the talks were about, where their parties do not say. */
  topic?: string;
  /** What is taken off how sure the parties are. */
  doubt: number;
}

/** A meeting that was held, told of as the setting or the past of something else. */
export function heldMeeting(parties: Parties, telling: Telling, article: ArticleView): Draft {
  const { sentence, clause, predicate, context, rule, statusCue, participants = [], ...more } = telling;
  const { around, topic, doubt, ordinal, ...dated } = more;
  const summit = parties.kind === 'summit';
  const place = placeOf(sentence, around ?? clause, article);
  return {
    kind: parties.kind,
    topic: summit ? 'leaders-summit' : (parties.topic ?? topic ?? talksTopic(sentence, clause, article)),
    status: 'held',
    actors: [...parties.actors],
    ...(participants.length ? { participants } : {}),
    ...dated,
    ...(place ? { place } : {}),
    ...(ordinal ? { ordinal } : {}),
    context,
    ...(statusCue === undefined ? {} : { statusCue }),
    rule,
    confidence: parties.confidence - doubt,
    sentence,
    clause,
    predicate,
    evidence: { start: 0, end: sentence.text.length },
  };
}
