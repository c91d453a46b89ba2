import { contains, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { contextOf } from '../context';
import type { Clause, MeetingCue, Mode, Predicate } from '../locale';
import type { Draft, Rule } from '../rule';
import { dateOf, ordinalOf, participantsOf, placeOf } from '../slots';
import { statusOfMeeting } from '../status-of';
import { attachmentOf } from './attached';
import { type Parties, partiesOf } from './parties';
import { talksTopic } from './talks-topic';

/** Leaders, ministers or officials of both countries meet: held, planned, put off, denied. */
export const MEETING: Rule = {
  name: 'meeting',
  find: (sentence, article, before) =>
    sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before)),
};

/** A journey that is over is told by its meeting. */
const VISIT_MODES: ReadonlySet<Mode> = new Set(['plan', 'propose', 'postpone', 'cancel', 'deny', 'negotiate']);

function readClause(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): Draft[] {
  const { locale } = article;
  if (clause.conditional) return [];
  const text = sentence.text.slice(clause.start, clause.end);
  const cues = locale.meetings.flatMap(({ level, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ level, match })),
  );
  if (cues.length === 0) return [];
  const predicate = locale.predicate(sentence.text, clause);
  if (!predicate) return [];
  for (const { level, match } of cues) {
    const cue: Span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    if (clause.holes.some((hole) => contains(hole, cue))) continue;
    if (level === 'visit' && !VISIT_MODES.has(predicate.mode)) continue;
    const attachment = attachmentOf(sentence, cue, predicate, article);
    if (!attachment) continue;
    const parties = partiesOf(sentence, clause, cue, predicate, level, article, before);
    if (!parties) continue;
    return [
      draftOf(
        sentence,
        clause,
        attachment === 'setting' ? { ...predicate, mode: 'done' } : predicate,
        parties,
        level,
        article,
      ),
    ];
  }
  return [];
}

function draftOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  parties: Parties,
  level: MeetingCue['level'],
  article: ArticleView,
): Draft {
  const dated = dateOf(sentence, clause, predicate, article);
  const status = statusOfMeeting(predicate.mode);
  const summit = parties.kind === 'summit';
  const text = sentence.text.slice(clause.start, clause.end);
  const participants = participantsOf(sentence, clause, article, summit);
  const ordinal = ordinalOf(text, article);
  const place = article.locale.remote.test(text) ? undefined : placeOf(sentence, clause, article);
  if (status === 'held' && !dated.date && dated.announcedOn) dated.date = dated.announcedOn;
  return {
    kind: parties.kind,
    topic: summit ? 'leaders-summit' : (parties.topic ?? talksTopic(sentence, clause, article)),
    status,
    actors: parties.actors,
    ...(participants.length ? { participants } : {}),
    ...dated,
    ...(place ? { place } : {}),
    ...(ordinal ? { ordinal } : {}),
    context: contextOf(sentence, clause, predicate, dated.date, article, true),
    statusCue: sentence.text.slice(predicate.start, predicate.end),
    rule: summit ? (level === 'visit' ? 'leader-visit' : 'summit') : 'talks',
    confidence: parties.confidence - (sentence.lead ? 0 : 0.1),
    sentence,
    clause,
    predicate,
    evidence: { start: 0, end: sentence.text.length },
  };
}
