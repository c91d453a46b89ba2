import { contains, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import type { Draft, Rule } from '../rule';
import { dateOf } from '../slots/date-of';
import { ordinalOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { placeOf } from '../slots/place-of';
import { partiesOf } from './parties';
import { talksTopic } from './talks-topic';

/** The 12th summit, held in Seoul on Sept. 6: a meeting told in a clause of its own, which is its setting. */
export const TOLD_MEETING: Rule = {
  name: 'told-meeting',
  find: (sentence, article, before) =>
    article.language === 'en'
      ? sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before))
      : [],
};

const HELD = /^\s?(?:which\s|that\s)?(?:was\s|were\s)?(?:held|hosted|convened|took place)(?![a-z])/;

function readClause(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): Draft[] {
  if (!clause.embedded || !HELD.test(sentence.text.slice(clause.start, clause.end))) return [];
  const main = sentence.clauses.find((c) => c !== clause && contains(c, clause));
  const predicate = article.locale.predicate(sentence.text, clause);
  if (!main || !predicate) return [];
  for (const { level, cue: word } of article.locale.meetings) {
    if (level === 'visit') continue;
    const head = sentence.text.slice(main.start, clause.start);
    const match = word.all(head).at(-1);
    if (!match || head.length - match.index - match[0].length > 3) continue;
    const cue: Span = { start: main.start + match.index, end: main.start + match.index + match[0].length };
    const parties = partiesOf(sentence, main, cue, predicate, level, article, before);
    if (!parties) continue;
    const dated = dateOf(sentence, clause, predicate, article);
    const place = placeOf(sentence, clause, article);
    const ordinal = ordinalOf(sentence.text.slice(Math.max(0, cue.start - 40), cue.end), article);
    const summit = parties.kind === 'summit';
    const participants = participantsOf(sentence, main, article, summit);
    return [
      {
        kind: parties.kind,
        topic: summit ? 'leaders-summit' : (parties.topic ?? talksTopic(sentence, main, article)),
        status: 'held',
        actors: parties.actors,
        ...(participants.length ? { participants } : {}),
        ...dated,
        ...(place ? { place } : {}),
        ...(ordinal ? { ordinal } : {}),
        context: 'background',
        statusCue: sentence.text.slice(predicate.start, predicate.end),
        rule: 'told-meeting',
        confidence: parties.confidence - 0.1,
        sentence,
        clause,
        predicate,
        evidence: { start: 0, end: sentence.text.length },
      },
    ];
  }
  return [];
}
