import { contains, type Span } from '../../text/span';
import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import { partiesOf } from '../parties/parties-of';
import type { Draft, Rule } from '../rule';
import { dateOf } from '../slots/date-of';
import { ordinalOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { besideNews } from './beside-news';
import { heldMeeting } from './held-meeting';

/** The 12th summit, held in Seoul on Sept. 6: a meeting told in a clause of its own, which is its setting. */
export const TOLD_MEETING: Rule = {
  name: 'told-meeting',
  find: (sentence, article, before) =>
    article.language === 'en'
      ? [
          ...sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before)),
          ...besideNews(sentence, article, before),
        ]
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
    const parties = partiesOf({ sentence, clause: main, cue, predicate, level, article, before });
    if (!parties) continue;
    return [
      heldMeeting(
        parties,
        {
          context: 'background',
          rule: 'told-meeting',
          statusCue: sentence.text.slice(predicate.start, predicate.end),
          ...dateOf(sentence, clause, predicate, article),
          ordinal: ordinalOf(sentence.text.slice(Math.max(0, cue.start - 40), cue.end), article),
          participants: participantsOf(sentence, main, article, parties.kind === 'summit'),
          topic: talksTopic(sentence, main, article),
          sentence,
          clause,
          predicate,
          doubt: 0.1,
        },
        article,
      ),
    ];
  }
  return [];
}
