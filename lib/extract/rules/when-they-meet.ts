import type { Span } from '../../text/span';
import { frameOf } from '../about/frame';
import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';
import { partiesOf } from '../parties/parties-of';
import { type Draft, isMeeting } from '../rule';
import { participantsOf } from '../slots/participants-of';
import { heldMeeting } from './held-meeting';

/** will come up |when President Lee sees| the premier in Nara next Tuesday: in the present tense, so still to come. */
const WHEN =
  /(?<![A-Za-z])(?:when|once|before|as) (?:he|she|they|(?:the |both |their )?(?:(?:the two|both|their)(?: [a-z]+){0,2} (?:men|women|leaders|ministers|sides|officials|chiefs|envoys)|the (?:pair|two)|both)|(?:[A-Z][\w.'-]*,? ){1,6}(?:and (?:[A-Z][\w.'-]* ?){1,6})?)\s?(?:next |again |then )?(meets?|sees?|sits? down|hosts?|receives?|welcomes?|gets? together|comes? together|confers?|huddles?|gathers?|convenes?|talks?|hold talks|holds talks)(?=,? (?:in|at|on|with|for|next|again|here|there|later|this|his|her|their|over|by|[A-Z]))/;
/** How far a day may stand from the word. */
const REACH = 90;

/** A meeting to come that a clause of time tells of (English). */
export function whenTheyMeet(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  const match = WHEN.exec(sentence.text);
  if (!match) return [];
  const verb = match.index + match[0].length - match[1]!.length;
  const cue: Span = { start: verb, end: match.index + match[0].length };
  const after = sentence.dates.find(
    (d) =>
      d.start >= cue.end &&
      d.start - cue.end < REACH &&
      daysFrom(article.published, d.future ?? d.value) >= 0 &&
      !/[;:]/.test(sentence.text.slice(cue.end, d.start)),
  );
  // in Sapporo on April 22, when they come together
  const day =
    after ??
    sentence.dates.find(
      (d) =>
        /^,? $/.test(sentence.text.slice(d.end, match.index)) && daysFrom(article.published, d.future ?? d.value) >= 0,
    );
  const clause = sentence.clauses.findLast((c) => c.start <= match.index && c.end >= cue.end && !c.conditional);
  if (!day || !clause || before.some((d) => d.sentence === sentence && isMeeting(d))) return [];
  const whole: Clause = { ...clause, end: sentence.text.length, embedded: false, holes: [] };
  const predicate: Predicate = { mode: 'plan', recap: false, ...cue };
  const parties = partiesOf({ sentence, clause: whole, cue, predicate, level: 'any', article, before });
  if (!parties) return [];
  const told = heldMeeting(
    parties,
    {
      context: 'news',
      rule: 'when-they-meet',
      statusCue: sentence.text.slice(cue.start, cue.end),
      date: day.future ?? day.value,
      dateBasis: day.basis,
      participants: participantsOf(sentence, whole, article, parties.kind === 'summit'),
      topic: frameOf(talksTopic(sentence, whole, article), parties.actors, article.language),
      sentence,
      clause: whole,
      predicate,
      doubt: 0.1,
    },
    article,
  );
  return [{ ...told, status: 'planned' }];
}
