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
import { namedAhead } from './named-ahead';
import { nextRound } from './next-round';
import { spokeTogether } from './spoke-together';
import { whenTheyMeet } from './when-they-meet';

/** The 12th summit, held in Seoul on Sept. 6: a meeting told in a clause of its own, which is its setting. */
export const TOLD_MEETING: Rule = {
  name: 'told-meeting',
  find: (sentence, article, before) => (article.language === 'en' ? inTurnOf(sentence, article, before) : []),
};

/** Ways of telling of a meeting in passing; each sees what those before it have read. */
function inTurnOf(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  const found = [
    ...sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before)),
    ...besideNews(sentence, article, before),
  ];
  for (const find of [whenTheyMeet, nextRound, spokeTogether, namedAhead])
    found.push(...find(sentence, article, [...before, ...found]));
  return found;
}

/** the summit with China, which is due on May 26: told of in passing, and still to come. */
const DUE =
  /^,?\s?(?:which|that) (?:is|are) (?:now |also |tentatively )?(?:due|set|scheduled|planned|expected|slated|to be held|to take place)(?![a-z])/;
const HELD = /^\s?(?:which\s|that\s)?(?:was\s|were\s)?(?:held|hosted|convened|took place)(?![a-z])/;

/** Up to the clause that tells of it: nothing, or with whom. */
const NEXT_TO = /^(?:,? ?| (?:with|between|of) [A-Z][\w ,]{2,40})$/;

function readClause(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): Draft[] {
  const words = sentence.text.slice(clause.start, clause.end);
  const due = DUE.test(words);
  if (!clause.embedded || (!due && !HELD.test(words))) return [];
  const main = sentence.clauses.find((c) => c !== clause && contains(c, clause));
  const predicate = article.locale.predicate(sentence.text, clause);
  if (!main || !predicate) return [];
  for (const { level, cue: word } of article.locale.meetings) {
    if (level === 'visit') continue;
    const head = sentence.text.slice(main.start, clause.start);
    const match = word.all(head).at(-1);
    if (!match || !NEXT_TO.test(head.slice(match.index + match[0].length))) continue;
    const cue: Span = { start: main.start + match.index, end: main.start + match.index + match[0].length };
    const parties = partiesOf({ sentence, clause: main, cue, predicate, level, article, before });
    if (!parties) continue;
    const told = heldMeeting(
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
    );
    return [due ? { ...told, status: 'planned', context: 'news' } : told];
  }
  return [];
}
