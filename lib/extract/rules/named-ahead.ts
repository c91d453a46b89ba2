import type { Span } from '../../text/span';
import { contains } from '../../text/span';
import { frameOf } from '../about/frame';
import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Clause, Mode, Predicate } from '../locale';
import { partiesOf } from '../parties/parties-of';
import { type Draft, isMeeting } from '../rule';
import { ordinalOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { heldMeeting } from './held-meeting';
import { journeysIn } from './journeys';
import { isOfOthers } from './named-meetings';

/** Words for a meeting or a journey as a noun: what goes on with it stands elsewhere. */
const NOUN =
  /(?:meetings?|talks|summit|dialogue|consultations|session|round|conference|gathering|ministerial|assembly)$/i;
const JOURNEY = /^(?:visit|trip|journey)/;
const ONE_SIDED =
  /(?:cabinet|party|press|news|board|council|security|budget|parliament\w*|faction|G-?7|G-?20|APEC|ASEAN|NATO|U\.?N\.?|IAEA|General|Assembly)\s(?:[\w-]+ ){0,2}$/i;
/** are in talks about adding flights next month: no meeting has that day. */
const IN_TALKS = /(?<![a-z])(?:in|into|under|of|through|during|at|after|since) $/;
/** What may stand between the word and its day. */
const UP_TO_DAY =
  /^(?!.*(?<![a-z])(?:and|but|that|which|who|to|said|after|before|was|were|had|has)(?![a-z]))(?:[^.,;:"]|, (?=[A-Z][^,]{2,40}, )|(?<=, [A-Z][^,]{2,40}), ){0,80}$/;
/** Its day before it: Friday's meeting. */
const OF_DAY = /^'s (?:[\w-]+ ){0,3}$/;
/** Words that say of a meeting that it lies ahead. */
const LIES_AHEAD =
  /(?<![a-z])(?:[Aa]head of|[Bb]efore|for|[Ii]n time for|agenda|[Pp]reparations?|prepar(?:e|es|ed|ing)|delay|overshadow|cloud|affect|disrupt|[Nn]othing|upcoming|planned|forthcoming|coming|set to|due to|run-up to|looking (?:forward|ahead)|confirmed|dates? of|details of|outline of)(?![a-z])[^.;]*$/;
const AHEAD: ReadonlySet<Mode> = new Set(['plan', 'propose', 'negotiate', 'agree', 'announce']);
const OFF: ReadonlySet<Mode> = new Set(['cancel', 'postpone', 'deny']);
const COMING = /^(?:next|later|tomorrow|the coming|this coming|early next|late next)/i;

/** were unable to settle on a date for talks: the day is that of the failing. */
const UNSETTLED =
  /(?<![a-z])(?:unable|failed|failing|could not|couldn't|have yet|has yet|are yet) (?:to )?(?:settle|agree|fix|set|find|decide)(?: on)? (?:an?|the|any) (?:\w+ )?(?:date|day|time|venue)(?![a-z])/;

interface Named {
  cue: Span;
  level: MeetingLevel;
}

/** A meeting or visit that a sentence only names, with a day to come (English): the row will not delay his trip to Kyoto on Oct. 4. */
export function namedAhead(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  if (before.some((d) => d.sentence === sentence && isMeeting(d)) || UNSETTLED.test(sentence.text)) return [];
  for (const named of namesIn(sentence, article)) {
    const draft = readNamed(named, sentence, article, before);
    if (draft) return [draft];
  }
  return [];
}

function namesIn(sentence: SentenceView, article: ArticleView): Named[] {
  const found: Named[] = [];
  for (const clause of sentence.clauses) {
    for (const { match } of journeysIn(sentence, clause, 'en')) {
      const start = clause.start + match.index;
      if (JOURNEY.test(match[0])) found.push({ level: 'visit', cue: { start, end: start + match[0].length } });
    }
  }
  for (const { level, cue } of article.locale.meetings) {
    if (level === 'visit') continue;
    for (const match of cue.all(sentence.text)) {
      const end = match.index + match[0].length;
      const opening = sentence.text.slice(0, match.index);
      if (NOUN.test(match[0]) && !ONE_SIDED.test(opening) && !IN_TALKS.test(opening))
        found.push({ level, cue: { start: match.index, end } });
    }
  }
  return found;
}

function readNamed(
  { cue, level }: Named,
  sentence: SentenceView,
  article: ArticleView,
  before: readonly Draft[],
): Draft | undefined {
  const clause = sentence.clauses.findLast((c) => !c.embedded && contains(c, cue));
  if (!clause || clause.conditional || isOfOthers(sentence, cue, article)) return undefined;
  const mode = article.locale.predicate(sentence.text, clause)?.mode;
  if (mode !== undefined && OFF.has(mode)) return undefined;
  const day = dayOf(cue, sentence, clause, mode, article);
  if (!day) return undefined;
  const predicate: Predicate = { mode: 'plan', recap: false, start: cue.start, end: cue.end };
  const whole: Clause = { ...clause, embedded: false, holes: [] };
  const parties = partiesOf({ sentence, clause: whole, cue, predicate, level, article, before });
  if (!parties) return undefined;
  const told = heldMeeting(
    parties,
    {
      context: 'news',
      rule: 'named-ahead',
      statusCue: sentence.text.slice(cue.start, cue.end),
      date: day.future ?? day.value,
      dateBasis: day.basis,
      ordinal: ordinalOf(sentence.text.slice(Math.max(0, cue.start - 40), cue.end), article),
      participants: participantsOf(sentence, whole, article, parties.kind === 'summit'),
      topic: frameOf(talksTopic(sentence, whole, article), parties.actors, article.language),
      sentence,
      clause: whole,
      predicate,
      doubt: 0.15,
    },
    article,
  );
  return { ...told, status: 'planned' };
}

/** The day that belongs to the word, where it lies ahead. */
function dayOf(
  cue: Span,
  { text, dates }: SentenceView,
  clause: Clause,
  mode: Mode | undefined,
  { published }: ArticleView,
): DateMention | undefined {
  const own =
    dates.find((d) => !d.bound && d.start >= cue.end && UP_TO_DAY.test(text.slice(cue.end, d.start))) ??
    dates.findLast((d) => d.end <= cue.start && OF_DAY.test(text.slice(d.end, cue.start)));
  if (!own) return undefined;
  const day = own.future ?? own.value;
  if (daysFrom(published, day) <= 0 && !(day.length < 10 && COMING.test(text.slice(own.start, own.end))))
    return undefined;
  if (daysFrom(published, day) > 250) return undefined;
  // on Friday looks both ways
  const isAhead =
    own.future === undefined ||
    own.fixed === true ||
    own.value === own.future ||
    (mode !== undefined && AHEAD.has(mode)) ||
    LIES_AHEAD.test(text.slice(clause.start, cue.start));
  return isAhead ? own : undefined;
}
