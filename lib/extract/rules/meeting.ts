import { contains, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import { partiesOf } from '../parties/parties-of';
import type { MeetingPlace } from '../parties/scene';
import type { Draft, Rule } from '../rule';
import { attachmentOf } from './attached';
import { describedAs } from './described-as';
import { inTurn } from './in-turn';
import { dayBefore, dayBeside } from './meeting-day';
import { meetingDraft } from './meeting-draft';
import { noMeeting } from './meeting-guards';
import { type MeetingWords, meetingWordsIn } from './meeting-words';
import { setsUp } from './sets-up';
import { withoutTalk } from './without-talk';

/** Leaders, ministers or officials of both countries meet: held, planned, put off, denied. */
export const MEETING: Rule = {
  name: 'meeting',
  find: (sentence, article, before) =>
    withoutTalk(sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before))),
};

function readClause(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): Draft[] {
  const told = clause.conditional ? undefined : meetingWordsIn(sentence, clause, article);
  if (!told) return [];
  const { words, predicate } = told;
  /** The first meeting that a word tells of, among those that begin at a place or later. */
  const read = (candidates: MeetingWords['words'], from: number): Draft[] => {
    for (const [i, { level, match }] of candidates.entries()) {
      const cue: Span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (cue.start < from || clause.holes.some((hole) => contains(hole, cue))) continue;
      const found = readPlace({ sentence, clause, cue, predicate, level, article, before });
      if (typeof found !== 'string')
        return [...inTurn(found, article), ...besides(found, cue, candidates.slice(i + 1))];
      article.note?.('meeting', sentence, clause, `"${match[0]}": ${found}`);
    }
    return [];
  };
  /** 정상회담에 앞서 |차관급 회의를 하기로 했다; 통화하며 이달 말 열릴 |정상회담 의제를 조율했다: one more, still to come. */
  const besides = (found: Draft, cue: Span, later: MeetingWords['words']): Draft[] => {
    if (article.language === 'en') return toMeetAgain(found, cue);
    if (article.language !== 'ko') return [];
    if (COMES_BEFORE.test(sentence.text.slice(cue.end))) return read(later, cue.end);
    return found.kind === 'talks' ? read(later, 0).filter((d) => d.kind === 'summit' && d.status === 'planned') : [];
  };
  /** agreed by phone on Tuesday |to meet in October: they spoke, and they will meet. */
  const toMeetAgain = (held: Draft, by: Span): Draft[] => {
    if (held.status !== 'held' || held.predicate.mode !== 'done' || predicate.mode !== 'agree') return [];
    const next = words.filter(({ match }) => {
      const at = clause.start + match.index;
      return at > by.start && TO_MEET.test(sentence.text.slice(predicate.end, at));
    });
    return read(next, by.end).filter((d) => d.status === 'planned' && d.date !== held.date);
  };
  return read(words, clause.start);
}

/** ... |to |meet, |to hold |talks */
const TO_MEET = /(?:^|\s)to (?:hold (?:[\w-]+ ){0,4})?$/;

const COMES_BEFORE = /^(?:\S{0,2})?(?:에 앞서|[을를] 앞두고)\s/u;

/** The meeting that a word in its place tells of; a string says why it tells of none. */
function readPlace(place: MeetingPlace): Draft | string {
  const { sentence, clause, cue, predicate, article } = place;
  const none = noMeeting(place);
  if (none) return none;
  const attachment = attachmentOf(sentence, cue, predicate, article);
  if (!attachment) return 'where or when something else happened';
  if (setsUp(sentence, clause, cue, predicate, article)) return 'an accord on its subject, with no day yet';
  const parties = partiesOf(place);
  if (!parties) return 'not one of Korea and Japan, as far as the text says';
  // will not upset a visit that the two are arranging for January: as the clause about it says
  const described = article.language === 'en' ? describedAs(place) : undefined;
  if (described) return meetingDraft({ ...place, ...described }, parties, undefined);
  const mode = attachment === 'setting' ? 'done' : attachment === 'ahead' ? 'plan' : predicate.mode;
  const setting = attachment === 'setting' ? cue : undefined;
  const draft = meetingDraft({ ...place, predicate: { ...predicate, mode } }, parties, setting);
  // 20일 열릴 정상회담에 앞서 회의를 14일 하기로 했다: the day before the word is its own
  const ahead = attachment === 'ahead' && article.language === 'ko' ? dayBefore(sentence, cue) : undefined;
  const day = ahead ?? (draft.date ? undefined : dayBeside(sentence, cue, article));
  return day ? { ...draft, date: day.future ?? day.value, dateBasis: day.basis } : draft;
}
