import { distance, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { firstOf } from '../first-of';
import type { Mode, Predicate } from '../locale';
import { A_CALL, AGREED } from './meeting-agreed';
import { HOLD, isHeld, isSubject, PAST_SETTING, TAKE_PLACE, tookPlace } from './meeting-held';
import { type Attachment, noneIf, ownIf, ROUNDS, type Standing, settingIf } from './standing';

/** A sentence that opens with the meeting at which what follows was said. */
const OPENING = /^\W?Meeting\s(?:with|at|in|on|for|one|behind|again|late|early|President|Prime|Foreign)\s?/;
const UPON: ReadonlySet<string | undefined> = new Set(['expand', 'establish', 'end', 'suspend', 'extend']);
const DISCUSSED = /^(?:discussed|reviewed|exchanged views|took up|went over|consulted|compared notes)$/;
/** What is done to talks on a matter is done to the matter: broke off talks on a swap. */
const BREAKS_OFF =
  /^(?:is |are |was |were |has |have |had |will )?(?:break|broke|broken|breaking|suspend|halt|cut|cutting|freez|froze)|^(?:is|are|was|were) (?:ending|terminating)/;
const AHEAD_OF = /(?:[Aa]head of|[Ii]n time for|agenda (?:of|for)|[Ii]n the run-up to) (?:[\w.'-]+ ){0,5}$/;
const TOLD_THERE: ReadonlySet<Mode> = new Set(['agree', 'sign', 'done', 'demand', 'propose', 'announce']);
const AT_THE =
  /(?:^|[\s,])(?:[Aa]t|[Dd]uring|[Ii]n)\s(?:an?|the|their|his|her|(?:two|three|four|several|\d+) (?:days|rounds|hours) of)\s?(?!midst|process|middle|wake|hope|hopes|course|context|event|face)(?:[\w'.-]+\s){0,4}$/;
/** A day of this week, told of what is over. */
const isRecent = (dates: SentenceView['dates'], { published }: ArticleView): boolean =>
  dates.some((d) => {
    const days = daysFrom(published, d.value);
    return d.value.length === 10 && days <= 0 && days >= -4;
  });

/** In order; the first that says how they stand decides. */
const ATTACHMENTS: readonly Attachment[] = [
  // denied talks on a logistics pact: the pact is what it is about
  noneIf(({ mode, behind }) => (mode === 'deny' || mode === 'negotiate') && /^\s(?:on|about|over)\s/.test(behind)),
  noneIf(
    ({ verb, cue, predicate, behind }) =>
      BREAKS_OFF.test(verb) && cue.start >= predicate.end && /^\s(?:on|about|over|with)\s/.test(behind),
  ),
  // proposed that the dialogue be raised to vice-ministerial level: an act upon a row of meetings
  noneIf(
    ({ mode, predicate: { act }, cue }) =>
      mode !== 'done' && act?.passive === true && act.start > cue.end && UPON.has(act.action),
  ),
  // the 12th summit, held in Seoul: told in the clause that follows; ordered measures after it: another act
  noneIf(({ behind }) => /^,?\s(?:which (?:was|were) )?held\s(?:in|on|at)\s/.test(behind)),
  // will open talks on a swap line: with no day yet, an accord on its subject
  noneIf(
    ({ text, mode, verb, between, word, behind, cue, predicate }) =>
      mode === 'plan' &&
      /(?:open|start|begin|launch|enter into)\s?(?:[a-z]+\s){0,2}$/.test(verb + between) &&
      /talks|negotiations/.test(word) &&
      /^\s(?:on|about|over|toward)\s/.test(behind) &&
      !/\d|day(?![a-z])|month|week/.test(text.slice(predicate.start, cue.end + 60).replace(/day reporters/, '')),
  ),
  // will be signed when the ministers meet
  noneIf(
    ({ mode, predicate, verb, between }) =>
      mode === 'plan' &&
      predicate.act !== undefined &&
      !/meet|hold|host|talk|visit/.test(verb) &&
      /(?<![a-z])(?:when|once|as)\s[^,]{0,60}$/.test(between),
  ),
  // Meeting in Nara on Tuesday, Lee and Takaichi agreed ...
  settingIf(({ text, cue, predicate }) => OPENING.test(text) && cue.start < 12 && predicate.start > cue.end),
  // ahead of the summit, in time for the dialogue: when, and nothing that the verb says of it
  noneIf(({ mode, before }) => (mode === 'plan' || mode === 'propose') && AHEAD_OF.test(before)),
  // agreed by phone on Monday: they talked
  settingIf(
    ({ mode, word, cue, predicate }) =>
      mode === 'agree' && /by (?:tele)?phone|video/.test(word) && cue.start - predicate.end < 12,
  ),
  ({ mode, cue, predicate }) =>
    cue.start < predicate.end && predicate.start < cue.end ? (mode === 'negotiate' ? 'none' : 'own') : undefined,
  // the summit was held, the talks lasted an hour
  (s) =>
    s.mode === 'done' && TAKE_PLACE.test(s.verb) && s.cue.end <= s.predicate.start
      ? tookPlace(s)
        ? 'own'
        : 'none'
      : undefined,
  // Talks on ending the standoff resumed on Wednesday: a sitting of them
  ownIf(
    ({ mode, verb, word, cue, predicate, sentence, article }) =>
      mode === 'done' &&
      /^(?:resumed|restarted)$/.test(verb) &&
      cue.end <= predicate.start &&
      predicate.start - cue.end < 70 &&
      /^(?:talks|negotiations|consultations)$/i.test(word) &&
      isRecent(sentence.dates, article),
  ),
  ({ mode, verb, word, cue, predicate }) =>
    mode === 'done' && DISCUSSED.test(verb) && A_CALL.test(word) && cue.start >= predicate.end
      ? cue.start - predicate.end < 90
        ? 'own'
        : 'none'
      : undefined,
  (s) => (s.mode === 'done' && HOLD.test(s.verb) ? (isHeld(s) ? 'own' : 'none') : undefined),
  ...AGREED,
  // at a meeting with his counterpart in Tokyo on Friday, Cho urged ...: it was held, by the day
  settingIf(
    ({ text, mode, cue, sentence, article }) =>
      TOLD_THERE.has(mode) && AT_THE.test(text.slice(0, cue.start)) && isRecent(sentence.dates, article),
  ),
  noneIf(
    ({ text, cue, predicate }) =>
      cue.end <= predicate.start &&
      AT_THE.test(text.slice(0, cue.start)) &&
      /,/.test(text.slice(cue.end, predicate.start)),
  ),
  noneIf(({ mode }) => OF_ACTS.has(mode)),
  noneIf(({ article, between }) => article.locale.words.revive.test(between)),
  ({ mode, cue, predicate }) => (OFF.has(mode) ? (distance(cue, predicate) < 130 ? 'own' : 'none') : undefined),
  (s) => (s.cue.start < s.predicate.start ? (isSubject(s) ? 'own' : 'none') : undefined),
  ({ mode, cue, predicate, before }) =>
    distance(cue, predicate) < 110 && (mode === 'propose' || mode === 'negotiate' || !PAST_SETTING.test(before))
      ? 'own'
      : 'none',
];

/** Modes that tell of what was done, unless an earlier case has tied them to a meeting. */
const OF_ACTS: ReadonlySet<Mode> = new Set(['agree', 'sign', 'done', 'effect', 'keep']);
const OFF: ReadonlySet<Mode> = new Set(['deny', 'cancel', 'postpone']);

/** How an English verb goes with a meeting, by how the two stand to each other. */
export function attachedInEnglish(
  sentence: SentenceView,
  cue: Span,
  predicate: Predicate,
  article: ArticleView,
): 'own' | 'setting' | undefined {
  const { text } = sentence;
  const standing: Standing = {
    text,
    sentence,
    article,
    cue,
    predicate,
    mode: predicate.mode,
    verb: text.slice(predicate.start, predicate.end),
    word: text.slice(cue.start, cue.end),
    between: text.slice(predicate.end, Math.max(predicate.end, cue.start)),
    before: text.slice(Math.max(0, cue.start - 60), cue.start).replace(ROUNDS, ''),
    behind: text.slice(cue.end),
  };
  const found = firstOf(ATTACHMENTS, standing);
  return found === 'none' ? undefined : found;
}
