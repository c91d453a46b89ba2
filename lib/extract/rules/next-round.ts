import { frameOf } from '../about/frame';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Mode, Predicate } from '../locale';
import { type Draft, isMeeting } from '../rule';
import { ordinalOf } from '../slots/numbers-of';
import { heldMeeting } from './held-meeting';

const MEETING =
  '(?:one|round|meeting|session|talks|gathering|dialogue|edition|conference|plenary|assembly|consultations|ministerial)';
/** The next of a row, whoever holds it: the next one, next year's meeting, next to host is Japan, will meet again. */
const NEXT = new RegExp(
  [
    `(?<![A-Za-z])(?:[Tt]he|[Aa]|[Tt]heir|[Ii]ts) (?:next|following)(?: \\w+){0,2} ${MEETING}(?![a-z])`,
    `(?<![A-Za-z])[Nn]ext (?:year|spring|summer|autumn|fall|month)'s ${MEETING}(?![a-z])`,
    `(?:[Nn]ext|[Nn]ext in line|turn) to (?:host|hold|play host)(?![a-z])`,
    `(?:host|hosted|hosts|hold|convene|chair|stage|hosting|holding) (?:the|their|its) (?:next|(?:\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?: ${MEETING})?(?![a-z])`,
    `(?:[Tt]he|[Aa]) (?:\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ${MEETING} (?:will|would|is to|was to) be `,
    '(?:meet|convene|gather|come together|get together|sit down|confer|talk) (?:once )?(?:again|anew)(?![a-z])',
    'reconvene(?![a-z])',
    '(?<=[Tt]hey (?:will|are to|would|plan to|intend to) )(?:try again|have another (?:go|try)|pick up (?:the )?talks|return to the table)',
  ].join('|'),
);
const OPEN: ReadonlySet<Mode> = new Set(['plan', 'agree', 'announce', 'done', 'effect', 'sign', 'keep']);
const HOST =
  /(?<![a-z])(?:host(?:s|ed|ing)?|falls? to|turn|(?:held|take place|convened?|meet again|opened) in [A-Z])(?![a-z])/;
/** the next round of leaders' talks, told of ministers */
const OF_OTHERS = /^ of (?:the )?(?:leaders|summit)/;
/** promised an answer at the next meeting, |to be held in November */
const TO_BE =
  /^,? (?:which (?:is|are) )?(?:to be held|to take place|due|set for|scheduled|planned|slated|expected)(?![a-z])/;
const PAST = /(?:was|were|had been) (?:held|hosted|convened|cancel|called|postponed|put)/;

/** The next round of talks that the article has told as news (English). */
export function nextRound(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[] {
  const match = NEXT.exec(sentence.text);
  if (!match || PAST.test(sentence.text.slice(match.index, match.index + match[0].length + 30))) return [];
  const last =
    before.findLast((d) => isMeeting(d) && d.context === 'news' && d.status === 'held' && d.sentence !== sentence) ??
    before.find((d) => isMeeting(d) && d.context === 'news' && d.status === 'held');
  if (!last || before.some((d) => d.sentence === sentence && isMeeting(d) && d.status !== 'held')) return [];
  const clause = sentence.clauses.findLast((c) => c.start <= match.index && c.end >= match.index + 4);
  if (!clause || clause.conditional) return [];
  const mode = article.locale.predicate(sentence.text, clause)?.mode;
  if (mode !== undefined && !OPEN.has(mode) && !TO_BE.test(sentence.text.slice(match.index + match[0].length)))
    return [];
  const cue = { start: match.index, end: match.index + match[0].length };
  const ahead = (d: DateMention): boolean =>
    (d.value.length === 4
      ? Number(d.value) >= article.published.year
      : daysFrom(article.published, d.future ?? d.value) > 0) && !d.bound;
  const day =
    sentence.dates.find((d) => d.end > cue.start && d.start - cue.end < 90 && ahead(d)) ??
    sentence.dates.findLast((d) => d.end <= cue.end && cue.start - d.end < 60 && ahead(d));
  // looking for a date to sit down again: with neither a day nor a host it is no more than a wish
  if (!day && !HOST.test(sentence.text)) return [];
  if (OF_OTHERS.test(sentence.text.slice(cue.end, cue.end + 40)) && last.kind !== 'summit') return [];
  const predicate: Predicate = { mode: 'plan', recap: false, ...cue };
  const told = heldMeeting(
    { kind: last.kind === 'summit' ? 'summit' : 'talks', actors: last.actors, confidence: 0.7, topic: last.topic },
    {
      context: 'news',
      rule: 'next-round',
      statusCue: match[0].trim(),
      ...(day ? { date: day.future ?? day.value, dateBasis: day.basis } : {}),
      ordinal: ordinalOf(sentence.text, article),
      topic: frameOf(last.topic, last.actors, article.language),
      sentence,
      clause,
      predicate,
      doubt: 0.1,
    },
    article,
  );
  return [{ ...told, status: 'planned' }];
}
