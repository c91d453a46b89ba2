import type { Span } from '../../../text/span';

/** SAREX, brought back |this January| after eight years, would be held: what lies between two commas describes a noun. */
const APPOSED =
  /, (?:(?:which|that|who) (?:was |were |had (?:been )?)?)?(?:first |last |originally |initially |itself |only )?(?:brought|held|set|made|signed|reached|struck|taken|sent|built|begun|put|cut|given|drawn|won|lost|found|left|broken|frozen|shot|[a-z]{3,}ed)(?: [\w'-]+){0,5} ?$/;
const CLOSED = /^[^,.;:]{0,40},/;
/** the agreement of December 2015; not the end of March. */
const OF_WHEN =
  /(?<![a-z])(?:end|ends|start|beginning|middle|course|rest|half|quarter|days?|weeks?|months?|spring|summer|autumn|fall|winter|close|eve|morning|evening|night|afternoon|st|nd|rd|th|as) $/;
const ASKED = /(?<![a-z])(?:whether|over how|on how|why|over what|about what|what had|who had)(?![a-z])[^,;]*$/;
const NOUN = /[a-z"'] $/;
/** extend the swap after it runs out |in 2026|, renew the accord that lapses |next June|: how long the paper still holds. */
const RUNS_OUT =
  /(?<![a-z])(?:(?:after|when|before|once|until|as|ahead of) (?:it|they|(?:the|its) (?:[\w-]+ ){1,3})|that|which|due to|set to|will|would) ?(?:formally |automatically |itself )?(?:expires?|expired|runs? out|ran out|lapses?|lapsed)(?: in| on| at| by)?(?: the)?(?: early| late| mid-?| end of)? ?$/;

/** Whether a date says when a noun came about, so that it is not that of the clause's verb. */
export function isDateOfNoun(sentence: string, { start, end }: Span, predicate: Span): boolean {
  const before = sentence.slice(Math.max(0, start - 120), start);
  const date = sentence.slice(start, end);
  const after = sentence.slice(end);
  // last December's accord
  if (/^'s? [a-z]/.test(after)) return true;
  if (/^of /.test(date) && !/ \d{1,2}\b(?!\d)/.test(date)) return NOUN.test(before) && !OF_WHEN.test(before);
  // was ending consultations on whether a ship had pointed its radar last month
  if (start > predicate.end && ASKED.test(sentence.slice(predicate.end, start))) return true;
  if (start > predicate.end && RUNS_OUT.test(sentence.slice(predicate.end, start))) return true;
  const apposed = CLOSED.test(after) ? APPOSED.exec(before) : null;
  const from = apposed && start - before.length + apposed.index;
  return from !== null && from !== undefined && (predicate.end <= from || predicate.start >= end);
}
