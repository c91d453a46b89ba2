import { contains, type Span } from '../../text/span';
import { frameOf } from '../about/frame';
import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';
import { partiesOf } from '../parties/parties-of';
import { type Draft, isMeeting } from '../rule';
import { type Dated, dateOf } from '../slots/date-of';
import { ordinalOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { heldMeeting } from './held-meeting';
import { isOfOthers, isStillToCome, type NamedMeeting, namedMeetings } from './named-meetings';

/** A meeting that a clause names only as where, or after which, its news was made (English): after talks in Seoul on Friday. */
export function besideNews(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  for (const meeting of namedMeetings(sentence, article)) {
    const draft = readMeeting(meeting, sentence, article, before);
    if (draft) return [draft];
  }
  return [];
}

function readMeeting(
  { lead, cue, level }: NamedMeeting,
  sentence: SentenceView,
  article: ArticleView,
  before: readonly Draft[],
): Draft | undefined {
  // are in talks with Japan on a swap: they negotiate, and no meeting is told of
  if (UNDER_WAY.test(sentence.text.slice(Math.max(0, lead.start - 14), cue.start))) return undefined;
  const clause = sentence.clauses.findLast((c) => c.start <= lead.start && c.end >= lead.start + 4);
  if (!clause || isStillToCome(sentence, clause, lead) || isOfOthers(sentence, cue, article)) return undefined;
  const predicate: Predicate = { mode: 'done', recap: false, start: lead.start, end: lead.end };
  const whole: Clause = { ...clause, end: sentence.text.length, embedded: false, holes: [] };
  const parties = partiesOf({ sentence, clause: whole, cue, predicate, level, article, before });
  if (!parties) return undefined;
  const dated = dayOf(cue, sentence, whole, predicate, article, before);
  const { date } = dated;
  // After a meeting of the committee in Fukuoka, delegates said: told for the first time, whatever day it was
  const first = date === undefined && sentence.lead && FIRST_TOLD.test(sentence.text.slice(lead.start, lead.end));
  const ahead = date !== undefined && isJourneyAhead(date, lead, cue, sentence, article);
  if (date === undefined ? !first : daysFrom(article.published, date) > 0 && !ahead) return undefined;
  const fresh = ahead || date === undefined || isRecent(date, article);
  const same = (d: Draft): boolean =>
    isMeeting(d) && d.kind === parties.kind && d.actors.join() === parties.actors.join();
  const told = before.filter(same);
  // the one just told of; what came of it is told after
  const isTold = (d: Draft): boolean =>
    (d.sentence === sentence && (d.status === 'held' || contains(d.clause, cue))) ||
    (d.status === 'held' && (fresh ? d.context === 'news' : d.date === date));
  if (told.some(isTold)) return undefined;
  const draft = heldMeeting(
    parties,
    {
      context: fresh ? 'news' : 'background',
      rule: 'told-meeting',
      statusCue: sentence.text.slice(lead.start, lead.end).trim(),
      ...dated,
      ordinal: ordinalOf(sentence.text.slice(lead.end, cue.end), article),
      participants: participantsOf(sentence, whole, article, parties.kind === 'summit'),
      topic: frameOf(
        topicThere({ start: lead.end, end: cue.end }, sentence, whole, article, before),
        parties.actors,
        article.language,
      ),
      sentence,
      clause: whole,
      predicate,
      doubt: 0.15,
    },
    article,
  );
  return ahead ? { ...draft, status: 'planned' } : draft;
}

const UNDER_WAY = /(?<![a-z])(?:is|are|be|been|remains?|still|currently|now) in $/;

const JOURNEY = /^(?:visited|flew|travel|went|came|arrived|was in|were in|is in|are in)/;
/** Arrived in Seoul on Wednesday |for talks on Thursday|: still to come, where that is no day before the article's. */
const isJourneyAhead = (
  date: string,
  lead: Span,
  cue: Span,
  { text, dates }: SentenceView,
  { published }: ArticleView,
): boolean =>
  JOURNEY.test(text.slice(lead.start, lead.end)) &&
  daysFrom(published, date) >= 0 &&
  daysFrom(published, date) < 10 &&
  (daysFrom(published, date) > 0 || dates.some((d) => d.end <= cue.start && d.value.length === 10 && d.value < date));

const FIRST_TOLD = /^(?:After|Following|At|During|In|Over|Through) (?:an?|[a-z]+ (?:hours?|days?)(?: of)?) $/;

/** What may stand between the word for a meeting and its day: talks with his counterpart in Tokyo on Friday. */
const UP_TO_DAY =
  /^(?!.*(?<![a-z])(?:and|but|that|which|who|to|said|after|before)(?![a-z]))(?:[^.,;:"]|, (?=[A-Z][^,]{2,40}, )|(?<=, [A-Z][^,]{2,40}), ){0,90}$/;

/** Its own day: right behind it or in front of it; else that of what was done there. */
function dayOf(
  cue: Span,
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
  before: readonly Draft[],
): Dated {
  const { text, dates } = sentence;
  // at last year's summit
  const bound = dates.find(
    (d) => d.bound && d.end <= cue.start && cue.start - d.end < 24 && /^'s? /.test(text.slice(d.end)),
  );
  if (bound) return { date: bound.value, dateBasis: bound.basis };
  const own =
    dates.find((d) => !d.bound && d.start >= cue.end && UP_TO_DAY.test(text.slice(cue.end, d.start))) ??
    dates.findLast((d) => !d.bound && d.end <= cue.start && cue.start - d.end < 24 && contains(clause, d));
  if (own) return { date: own.value, dateBasis: own.basis };
  const { date, announcedOn } = dateOf(sentence, clause, predicate, article);
  const recent = [date, announcedOn, actDay(sentence, before), dayOfAccord(cue, sentence, article)].find(
    (d) => d !== undefined && isRecent(d, article),
  );
  return recent === undefined ? {} : { date: recent, dateBasis: 'implied' };
}

/** The accord |was reached at| a meeting: on the day on which the sentence before has the two agree. */
const ACCORD =
  /^\W*(?:The|That|Their|This|Both) (?:[\w-]+ ){0,3}(?:accord|deal|agreement|decision|understanding|plan|pact|step|move|arrangement|document|memorandum|restart|exchange|announcement|statement|schedule|date)s? (?:(?:was|were|came|had been|emerged|took) )?(?:[\w-]+ ){0,4}/;
function dayOfAccord({ start }: Span, { index, text }: SentenceView, article: ArticleView): string | undefined {
  if (index === 0 || !ACCORD.test(text.slice(0, start))) return undefined;
  for (const view of [article.sentences[index - 1], article.sentences[index - 2]]) {
    const day = view?.dates.find((d) => isRecent(d.value, article));
    if (day) return day.value;
  }
  return undefined;
}

/** The 15th meeting of their science and technology committee, talks on hydrogen: the words of the meeting itself. */
function ofItsName({ start, end }: Span, { text, topics }: SentenceView): string | undefined {
  const tail =
    /^(?: (?:of|on|about|over|between|with) [^,;:]{1,60}?)?(?= (?:in|at|held|that|which|last|this|earlier|as|to) |[,.;:]|$)/.exec(
      text.slice(end),
    )?.[0] ?? '';
  const inside = topics.filter((t) => t.start >= start && t.end <= end + tail.length);
  return inside.find((t) => !t.value.weak && t.value.topic !== 'leaders-summit')?.value.topic;
}

/** What the talks were about: else what was settled there. */
function topicThere(
  /** All that names the meeting: from its article to its last word. */
  name: Span,
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
  before: readonly Draft[],
): string {
  const named = ofItsName(name, sentence);
  if (named) return named;
  const topic = talksTopic(sentence, clause, article);
  if (topic !== 'other') return topic;
  return before.findLast((d) => sentence.index - d.sentence.index <= 2 && !isMeeting(d))?.topic ?? topic;
}

/** News still: a whole day, at most three before the article's. */
const isRecent = (date: string, article: ArticleView): boolean => {
  const days = daysFrom(article.published, date);
  return date.length === 10 && days <= 0 && days >= -3;
};

/** The day of what was signed or agreed there, told just before. */
const actDay = (sentence: SentenceView, before: readonly Draft[]): string | undefined => {
  const told = before.findLast((d) => sentence.index - d.sentence.index <= 1 && d.context === 'news' && !isMeeting(d));
  return told?.status === 'signed' || told?.status === 'agreed' ? told.date : (told?.announcedOn ?? told?.date);
};
