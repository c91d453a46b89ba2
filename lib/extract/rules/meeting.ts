import { contains, type Span } from '../../text/span';
import { actingIn } from '../actors';
import { type ArticleView, isLeader, type SentenceView } from '../article-view';
import { contextOf } from '../context';
import type { Clause, Predicate } from '../locale';
import type { Draft, Rule } from '../rule';
import { dateOf, ordinalOf, participantsOf, placeOf } from '../slots';
import { statusOfMeeting } from '../status-of';
import { isAttached } from './attached';
import { talksTopic } from './talks-topic';

/** Leaders, ministers or officials of both countries meet: held, planned, put off, denied. */
export const MEETING: Rule = {
  name: 'meeting',
  find: (sentence, article, before) =>
    sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before)),
};

function readClause(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): Draft[] {
  const { locale } = article;
  const text = sentence.text.slice(clause.start, clause.end);
  const predicate = locale.predicate(sentence.text, clause);
  if (!predicate || clause.conditional) return [];
  for (const { level, pattern } of locale.meetings) {
    const match = pattern.exec(text);
    if (!match) continue;
    const cue: Span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    if (!isAttached(sentence.text, cue, predicate, article.language)) continue;
    const parties = partiesOf(sentence, clause, predicate, level, article, before);
    if (!parties) continue;
    return [draftOf(sentence, clause, predicate, parties, article)];
  }
  return [];
}

interface Parties {
  kind: 'summit' | 'talks';
  actors: string[];
  confidence: number;
}

function partiesOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  level: 'summit' | 'any',
  article: ArticleView,
  before: readonly Draft[],
): Parties | undefined {
  const { locale } = article;
  const text = sentence.text;
  const acting = actingIn(sentence, clause, predicate, article);
  const people = sentence.people;
  const leaders = new Set(people.filter(isLeader).map((p) => p.person.country));
  const countries = new Set([
    ...sentence.names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries),
    ...people.map((p) => p.person.country),
  ]);
  const both = countries.has('KR') && countries.has('JP');
  const theTwo = locale.bothLeaders.test(text);
  const strangers = [
    ...new Set([
      ...sentence.names
        .filter((n) => contains(clause, n))
        .flatMap((n) => (n.value.type === 'place' ? [] : n.value.countries)),
    ]),
  ].filter((c) => c !== 'KR' && c !== 'JP');
  const tri = acting.actors.length > 2 ? acting.actors : undefined;
  const triLeaders = people
    .filter((p) => !['KR', 'JP'].includes(p.person.country) && contains(clause, p))
    .map((p) => p.person.country);

  if (leaders.size === 2 || theTwo) {
    if (theTwo && leaders.size === 0 && article.leaders.length < 2 && !before.some((d) => d.kind === 'summit'))
      return undefined;
    if (leaders.size < 2 && triLeaders.length) return undefined;
    const inClause = new Set(people.filter((p) => isLeader(p) && contains(clause, p)).map((p) => p.person.country));
    // Lee met Trump; Takaichi is named elsewhere in the sentence
    if (triLeaders.length && inClause.size < 2 && !theTwo) return undefined;
    const actors = tri ?? (triLeaders.length ? [...new Set(['JP', 'KR', ...triLeaders])].sort() : ['JP', 'KR']);
    return { kind: 'summit', actors, confidence: 0.9 };
  }
  if (acting.stranger && !tri) return undefined;
  if (level === 'summit') {
    if (tri) return { kind: 'summit', actors: tri, confidence: 0.8 };
    if (strangers.length && !both) return undefined;
    if (both) return { kind: 'summit', actors: ['JP', 'KR'], confidence: 0.8 };
    // one leader and the other's country known from the article
    if (leaders.size === 1 && article.leaders.length >= 2 && before.some((d) => d.kind === 'summit'))
      return { kind: 'summit', actors: ['JP', 'KR'], confidence: 0.6 };
    return undefined;
  }
  if (
    leaders.size === 1 &&
    both &&
    people.every((p) => isLeader(p)) &&
    !locale.officials.test(text) &&
    !locale.bothMinisters.test(text)
  ) {
    // the prime minister visits the other country for talks
    return strangers.length ? undefined : { kind: 'summit', actors: ['JP', 'KR'], confidence: 0.6 };
  }
  if (strangers.length && !tri && !both) return undefined;
  const bothMinisters = locale.bothMinisters.test(text) || locale.bothSides.test(text);
  if (tri) return { kind: 'talks', actors: tri, confidence: 0.7 };
  if (both || bothMinisters) return { kind: 'talks', actors: ['JP', 'KR'], confidence: both ? 0.8 : 0.6 };
  return undefined;
}

function draftOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  parties: Parties,
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
    topic: summit ? 'leaders-summit' : talksTopic(sentence, clause, article),
    status,
    actors: parties.actors,
    ...(participants.length ? { participants } : {}),
    ...dated,
    ...(place ? { place } : {}),
    ...(ordinal ? { ordinal } : {}),
    context: contextOf(sentence, clause, predicate, dated.date, article),
    statusCue: sentence.text.slice(predicate.start, predicate.end),
    rule: summit ? 'summit' : 'talks',
    confidence: parties.confidence - (sentence.lead ? 0 : 0.1),
    sentence,
    clause,
    predicate,
    evidence: { start: 0, end: sentence.text.length },
  };
}
