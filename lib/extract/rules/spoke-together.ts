import { isThird } from '../../model/the-two';
import { contains } from '../../text/span';
import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { isLeader } from '../find-people';
import type { Clause, Mode } from '../locale';
import { type Draft, isMeeting } from '../rule';
import { dateOf } from '../slots/date-of';
import { participantsOf } from '../slots/participants-of';
import { placeOf } from '../slots/place-of';
import { heldMeeting } from './held-meeting';

/** What two do who are in one room. */
const TOGETHER: ReadonlySet<Mode> = new Set(['agree', 'done']);
const VERB =
  /(?:agree|concur|decid|settl|shar|confirm|reaffirm|discuss|condemn|sign|announc|pledg|vow|promis|undert|exchang|resolv|strik|struck|reach|unveil|initial|ink|set|review|adopt|issu|said|spell|laid|lay|put|hamm|thrash|agre|ironed|work)/;
/** Cho Tae-yul and his Japanese counterpart, Takeshi Iwaya, |agreed: the two are one subject. */
const JOINT =
  /^\W*(?:(?:[A-Z]{3,}[^-]{0,24} -+ )?)(?:[^,;:]|, (?=[^,]{3,60},(?: |$))|(?<=, [^,]{3,60}), ){4,160} and (?:[^,;:]|, ){3,110}$/;
const AND = /(?<![a-z])and(?![a-z])/;
const HAS_VERB =
  /(?<![a-z])(?:that|which|said|told|was|were|is|are|has|have|had|will|would|asked|after|between|with|by|to|for|against|over)(?![a-z])/;
const COUNTERPART = /(?:his|her) (?:\w+ ){0,3}(?:counterpart|opposite number)/;

/** Officials of both sides agree, confirm or sign together in a town, on a day of this week: they have met there (English). */
export function spokeTogether(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  if (article.language !== 'en' || before.some((d) => d.sentence === sentence && isMeeting(d))) return [];
  for (const clause of sentence.clauses) {
    const draft = readClause(sentence, clause, article, before);
    if (draft) return [draft];
  }
  return [];
}

function readClause(
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
  before: readonly Draft[],
): Draft | undefined {
  if (clause.embedded || clause.conditional) return undefined;
  const predicate = article.locale.predicate(sentence.text, clause);
  if (!predicate || predicate.recap || !TOGETHER.has(predicate.mode)) return undefined;
  const subject = sentence.text.slice(clause.start, predicate.start);
  if (!VERB.test(sentence.text.slice(predicate.start, predicate.end)) || !AND.test(subject)) return undefined;
  if (!JOINT.test(subject) || HAS_VERB.test(subject)) return undefined;
  const there = sentence.people.filter((p) => contains(clause, p) && p.end <= predicate.start);
  const sides = new Set(there.map((p) => p.person.country));
  if ([...sides].some(isThird)) return undefined;
  if (sides.size < 2 && !(sides.size === 1 && COUNTERPART.test(subject))) return undefined;
  const dated = dateOf(sentence, clause, predicate, article);
  const day = dated.date?.length === 10 ? dated.date : dated.announcedOn;
  const days = day === undefined ? undefined : daysFrom(article.published, day);
  if (days === undefined || days > 0 || days < -4 || !placeOf(sentence, clause, article)) return undefined;
  const kind = there.length > 1 && there.every(isLeader) ? 'summit' : 'talks';
  if (before.some((d) => d.kind === kind && d.status === 'held' && d.context === 'news' && d.actors.length === 2))
    return undefined;
  return heldMeeting(
    { kind, actors: ['JP', 'KR'], confidence: 0.7 },
    {
      context: 'news',
      rule: 'spoke-together',
      statusCue: sentence.text.slice(predicate.start, predicate.end),
      date: day!,
      dateBasis: 'implied',
      participants: participantsOf(sentence, clause, article, kind === 'summit'),
      topic: talksTopic(sentence, clause, article),
      sentence,
      clause,
      predicate,
      doubt: 0.15,
    },
    article,
  );
}
