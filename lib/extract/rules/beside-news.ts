import { everyMatch } from '../../text/cue';
import type { Span } from '../../text/span';
import { talksTopic } from '../about/talks-topic';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';
import { partiesOf } from '../parties/parties-of';
import { type Draft, isMeeting } from '../rule';
import { dateOf } from '../slots/date-of';
import { ordinalOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { heldMeeting } from './held-meeting';

/** told reporters after a meeting with his counterpart; the deal, reached at the 31st talks: where the news was made. */
const BESIDE =
  /(?<![a-z])(?:(?:said|says|told [a-z ]{3,30}|announced|agreed|declared|reporters)(?: \w+day)?(?: late| early)?(?: in \w+)?,? (?:after|following|at the end of)|(?:reached|struck|signed|agreed|made|announced|unveiled|adopted|sealed|concluded|clinched|worked out|settled|came|followed|emerged)(?: on| upon| \w+day)?,? (?:at|during|after|out of|from)) (?:an? |the |their |his |her |its |what was )?/g;

/** put out a statement after their talks in Tokyo; voiced alarm when they met in Washington: told of those who met there. */
const THEIR_OWN =
  /(?<![A-Za-z])(?:(?:[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t|[Ii]n|[Oo]ver|[Ff]rom) (?:(?:their|his|her) |an? (?=(?:[\w-]+ ){0,3}(?:telephone|phone|video|call|conversation)(?![a-z]))|(?:an|two|three|several|half an|[a-z]+ty) (?:hours?|minutes) (?:of |with (?=(?:his|her|their) )))|(?:[Ww]hen|[Aa]s|[Aa]fter) (?:they|the (?:two|pair)(?: men| women| ministers| leaders| sides)?|both (?:men|women|sides)|he|she) (?:last |also |first )?(?=met|sat down|spoke|talked|conferred|huddled|gathered|convened))/g;
const STILL_TO_COME =
  /(?<![a-z])(?:will|would|is to|are to|plans? to|(?:expected|set|due|scheduled|likely|ready) to)(?![a-z])/;

const placesIn = (text: string): RegExpExecArray[] => [
  ...everyMatch(BESIDE, text),
  ...everyMatch(THEIR_OWN, text).filter((m) => !STILL_TO_COME.test(text.slice(0, m.index))),
];

/** A meeting that a clause names only as where, or after which, its news was made (English). */
export function besideNews(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  if (before.some((d) => d.sentence === sentence && isMeeting(d) && d.status === 'held')) return [];
  for (const match of placesIn(sentence.text)) {
    const from = match.index + match[0].length;
    const clause = sentence.clauses.findLast((c) => c.start <= match.index && c.end >= match.index + 4);
    if (!clause) continue;
    for (const { level, cue: word } of article.locale.meetings) {
      if (level === 'visit') continue;
      const found = word.exec(sentence.text.slice(from, from + 80));
      if (!found || !NOUN.test(found[0]) || !NEAR.test(sentence.text.slice(from, from + found.index))) continue;
      const cue: Span = { start: from + found.index, end: from + found.index + found[0].length };
      const predicate: Predicate = { mode: 'done', recap: false, start: match.index, end: from };
      const whole: Clause = {
        start: clause.start,
        end: sentence.text.length,
        embedded: false,
        conditional: false,
        holes: [],
      };
      const parties = partiesOf({ sentence, clause: whole, cue, predicate, level, article, before });
      if (
        !parties ||
        before.some(
          (d) =>
            isMeeting(d) &&
            d.status === 'held' &&
            d.context === 'news' &&
            d.kind === parties.kind &&
            d.actors.join() === parties.actors.join(),
        )
      )
        continue;
      const dated = dateOf(sentence, whole, predicate, article);
      const date = [dated.date, dated.announcedOn, actDay(sentence, before)].find(
        (d) => d !== undefined && isToday(d, article),
      );
      if (!date) continue;
      return [
        heldMeeting(
          parties,
          {
            context: 'news',
            rule: 'told-meeting',
            statusCue: match[0].trim(),
            date,
            dateBasis: 'implied',
            ordinal: ordinalOf(sentence.text.slice(from, cue.end), article),
            participants: participantsOf(sentence, whole, article, parties.kind === 'summit'),
            topic: topicThere(sentence, whole, article, before),
            sentence,
            clause: whole,
            predicate,
            doubt: 0.15,
          },
          article,
        ),
      ];
    }
  }
  return [];
}

/** What the talks were about: else what was settled there. */
function topicThere(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): string {
  const topic = talksTopic(sentence, clause, article);
  if (topic !== 'other') return topic;
  return before.findLast((d) => sentence.index - d.sentence.index <= 2 && !isMeeting(d))?.topic ?? topic;
}

const NOUN =
  /(?:meeting|talks|summit|dialogue|consultations|session|round|conference|call|ministerial|conversation|lunch|dinner|luncheon)s?$|^(?:met|sat down|conferred|huddled|gathered|convened|spoke)(?![a-z])|counterparts?$|opposite numbers?$/i;
/** Nothing but what describes the meeting stands before its word. */
const NEAR = /^(?:[\w'-]+ ){0,7}$/;
const isToday = (date: string, article: ArticleView): boolean => {
  const days = daysFrom(article.published, date);
  return date.length === 10 && days <= 0 && days >= -2;
};

/** The day of what was signed or agreed there, told just before. */
const actDay = (sentence: SentenceView, before: readonly Draft[]): string | undefined => {
  const told = before.findLast((d) => sentence.index - d.sentence.index <= 1 && d.context === 'news' && !isMeeting(d));
  return told?.status === 'signed' || told?.status === 'agreed' ? told.date : (told?.announcedOn ?? told?.date);
};
