import { everyMatch } from '../../text/cue';
import { contains, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { type DateMention, nearer } from '../dates/date-mention';
import type { Predicate } from '../locale';
import { partiesOf } from '../parties/parties-of';
import { type Draft, isMeeting, type Rule } from '../rule';
import { earlierMeeting, settingMeeting } from '../slots/earlier-meeting';
import { heldMeeting } from './held-meeting';

/** A meeting that only its day and a word tell of, as what came before the news or where it began: background. */
export const MEETING_BEFORE: Rule = {
  name: 'meeting-before',
  find: (sentence, article, before) =>
    sentence.dates.flatMap((date) => {
      const end =
        earlierMeeting(sentence.text, date, article.language) ??
        (isOver(date, article) ? settingMeeting(sentence.text, date, article.language) : undefined);
      return end === undefined ? [] : (meetingOn(date, end, sentence, article, before) ?? []);
    }),
};

/** 5月に安東で会って以来 */
const SAW = /会って$/gu;

/** Days before the article's own, so that what was held then is not its news. */
const isOver = (date: DateMention, { published }: ArticleView): boolean =>
  date.bound !== true && daysFrom(published, nearer(published, date)) < -2;

function meetingOn(
  date: DateMention,
  end: number,
  sentence: SentenceView,
  article: ArticleView,
  before: readonly Draft[],
): Draft | undefined {
  const word = sentence.text.slice(date.end, end);
  const [named] = [
    ...article.locale.meetings.flatMap(({ level, cue }) =>
      level === 'visit' ? [] : cue.all(word).map((match) => ({ level, match })),
    ),
    ...everyMatch(SAW, word).map((match) => ({ level: 'any' as const, match })),
  ];
  if (named === undefined || daysFrom(article.published, date.value) > 0) return undefined;
  const { level, match } = named;
  const cue: Span = { start: date.end + match.index, end: date.end + match.index + match[0].length };
  const clause = sentence.clauses.find((c) => contains(c, cue) && !c.embedded && !c.conditional);
  if (clause === undefined || before.some((d) => d.sentence === sentence && isMeeting(d) && d.date === date.value))
    return undefined;
  const predicate: Predicate = { mode: 'done', recap: true, ...cue };
  const parties = partiesOf({ sentence, clause, cue, predicate, level, article, before });
  if (!parties) return undefined;
  return heldMeeting(
    parties,
    {
      context: 'background',
      rule: 'meeting-before',
      statusCue: sentence.text.slice(cue.start, cue.end),
      date: date.value,
      dateBasis: date.basis,
      sentence,
      clause,
      predicate,
      around: { ...clause, start: date.start, end: cue.end },
      doubt: 0.2,
    },
    article,
  );
}
