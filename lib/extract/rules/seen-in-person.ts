import { everyMatch } from '../../text/cue';
import { contains } from '../../text/span';
import type { SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import type { Clause } from '../locale';

const VERB =
  /(?<![A-Za-z-])(?:call(?:ed|s)? on|rang|rings?|(?:tele)?phoned|called|calls?|dial(?:l)?ed|saw|sees?|seeing|receiv(?:e|ed|es|ing)|host(?:ed|s|ing)?|welcom(?:e|ed|es|ing)|greet(?:ed|s|ing)|entertain(?:ed|s|ing)?|visit(?:ed|s|ing)?|play(?:ed|s|ing)? host to|buttonholed|cornered|debrief(?:ed|s)|call(?:ed|s|ing)? on|look(?:ed|s)? in on|dropp?(?:ed|s) in on|paid a (?:courtesy )?(?:call|visit) (?:on|to))\s(?:up\s)?/g;
/** Up to the name: a title. */
const TITLED = /^(?:(?:[A-Z][\w.'-]*|his|her|their|visiting|newly|appointed|opposite number,?|counterpart,?)\s){0,6}$/;
/** After the name: the end of what is said of it, no possessive, no `a liar`; the rest of the name first. */
const DONE_WITH =
  /^(?:\s[A-Z][\w'-]+){0,2}(?:\sof (?:South |the )?[A-Z][\w-]+)?(?:[,.;]|$|\s(?:on|in|at|to|for|late|early|by|over|and|from|after|before|again|this|last|next|yesterday|today|tomorrow|twice|here|there|with|during|who|when|while|[A-Z][a-z]+day)(?![a-z]))/;

/** called on President Lee to scrap it: asked in public, not seen. */
const ASKED =
  /^(?:\s[A-Z][\w'-]+){0,2} to (?!deliver|hand|convey|discuss|present|brief|pay|explain|say|bid|thank)[a-z]/;

/** X rang Y, hosted Y for dinner, will see Y: a person who is called on, received or seen. */
export function seenInPerson(
  sentence: SentenceView,
  clause: Clause,
): { level: MeetingLevel; match: RegExpExecArray }[] {
  if (sentence.people.length === 0) return [];
  const text = sentence.text.slice(clause.start, clause.end);
  return everyMatch(VERB, text)
    .filter((match) => {
      const end = clause.start + match.index + match[0].length;
      return sentence.people.some(
        (p) =>
          p.start >= end &&
          p.start - end < 60 &&
          contains(clause, p) &&
          TITLED.test(sentence.text.slice(end, p.start)) &&
          DONE_WITH.test(sentence.text.slice(p.end)) &&
          !(/^call\w* on/.test(match[0]) && ASKED.test(sentence.text.slice(p.end))),
      );
    })
    .map((match) => ({ level: 'any' as const, match }));
}
