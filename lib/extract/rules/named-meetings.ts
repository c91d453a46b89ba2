import { isThird } from '../../model/the-two';
import { everyMatch } from '../../text/cue';
import type { Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import type { Clause } from '../locale';

/** A meeting that is only named: the words that lead to it, and its own word. */
export interface NamedMeeting {
  lead: Span;
  cue: Span;
  level: MeetingLevel;
}

const DETERMINER =
  '(?:(?:an?|the|their|his|her|its|two|three|several|another|yet another|what was|[a-z]+ty|half an) )?';
/** After, during, at ... a meeting: it was held. */
const LEADS = [
  `(?:[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t|[Ii]n|[Oo]ver(?= (?:an?|the|their) (?:[a-z]+ )?(?:lunch|dinner|breakfast|luncheon))|[Tt]hrough|[Oo]n the (?:sidelines|margins) of|(?:came|emerged|resulted|arose) (?:from|out of)|[Ff]rom|[Ff]ollow(?:s|ed)|(?:ended|concluded|closed|capped|wrapped up|wound up|left)) (?:(?:the (?:end|close|start|opening|conclusion) of|the latest of) )?${DETERMINER}`,
  // flew to Tokyo on Tuesday for talks with the minister
  `(?:visited|flew (?:in)?to|travel?led to|went to|came to|arrived in|was in|were in|is in|are in) (?:[A-Z][\\w-]+ ){1,3}(?:on [A-Z][a-z]+day |earlier |this week |last week |late |early )?for ${DETERMINER}`,
  // more came of Sunday's meeting between the two
  `(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day's ${'(?:[\\w-]+ ){0,3}'}(?:meeting|summit|talks|session|call|round)(?![a-z]))`,
  // when they met, as the two sat down
  '(?:[Ww]hen|[Aa]s|[Aa]fter|[Ww]hile|where|who) (?:(?:they|the (?:two|pair|sides|leaders|ministers)(?: men| women| ministers| leaders| sides)?|both (?:men|women|sides)|he|she) )?(?:last |also |first |had )?(?=(?:held|met|sat down|spoke|talked|conferred|huddled|gathered|convened)(?![a-z]))',
];
const LEAD = new RegExp(`(?<![A-Za-z])(?:${LEADS.join('|')})`, 'g');

/** The word is that of a meeting of people: no cabinet meets here, no news conference is given. */
const NOUN =
  /(?:meetings?|talks|summit|dialogue|consultations|session|round|conference|call|ministerial|conversation|lunch|dinner|breakfast|luncheon|plenary|assembly|gathering|half-hour|hour)$|^(?:met|sat down|conferred|huddled|gathered|convened|spoke|talked)(?![a-z])|counterparts?$|opposite numbers?$/i;
/** Nothing but what describes the meeting stands before its word. */
const NEAR =
  /^(?!.*(?<![a-z])(?:to|with|for|that|said|who|which|on|was|were|has|had|is|are|will|would|by|into|from|over)(?![a-z]))(?:held )?(?:(?:days?|rounds?|hours?|minutes|series|weeks?) of )?(?:[\w'.,&/-]+ ){0,8}$/;
/** Meetings of one side, or of many. */
const OTHER =
  /(?:cabinet|party|press|news|board|council|security|budget|committee of the|parliament(?:ary)? committee|staff|emergency|G-?7|G-?20|Group of|APEC|ASEAN|NATO|U\.?N\.?|IAEA|UNESCO|WTO|OECD|World|General|Assembly|Quad|BRICS|company|faction|caucus|policy|task force|town hall|internal|weekly|regular) (?:[\w-]+ ){0,2}$/i;

/** Every meeting a sentence names behind a word of time or place, in the order of the text; whose it is and when it was, the caller asks. */
export function namedMeetings({ text }: SentenceView, { locale }: ArticleView): NamedMeeting[] {
  const found: NamedMeeting[] = [];
  for (const match of everyMatch(LEAD, text)) {
    const from = match.index + match[0].length;
    for (const { level, cue: word } of locale.meetings) {
      if (level === 'visit') continue;
      const near = word.all(text).find((m) => {
        const up = text.slice(from, m.index);
        return m.index >= from && m.index - from < 110 && NOUN.test(m[0]) && NEAR.test(up) && !OTHER.test(up);
      });
      if (!near) continue;
      const start = near.index;
      found.push({ lead: { start: match.index, end: from }, cue: { start, end: start + near[0].length }, level });
      break;
    }
  }
  return [...found, ...phoneCalls(text)];
}

/** told him |by phone| on Tuesday: they spoke, whatever the verb. */
const BY_PHONE =
  /(?<![a-z])(?:told|asked|assured|informed|urged|thanked|warned|briefed|conveyed|expressed|explained|apologi[sz]ed|congratulated|pressed|promised|notified|complained|consulted|reminded|let)(?: [^,.;:]{3,90}?(?:, [^,.;:]{3,40},[^,.;:]{0,60}?)?)? (by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|by video(?: ?link| call)?|via video(?: ?link)?)(?![a-z])/g;

function phoneCalls(text: string): NamedMeeting[] {
  return everyMatch(BY_PHONE, text).map((match) => {
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    return { lead: { start: match.index, end: start }, cue: { start, end }, level: 'any' };
  });
}

const AHEAD =
  /(?<![a-z])(?:will|would|(?:is|are|was|were) to|plans? to|(?:expected|set|due|scheduled|likely|ready) to|could|may|might|hopes? to|wants? to)(?![a-z])/;

/** It would welcome it, Akazawa told Kim |in a call: what was told is past. */
const TOLD = /^.*(?:told|said|asked|agreed|met|[a-z]{3,}ed)\s/;

/** Would be signed at a meeting: still to come. */
export const isStillToCome = ({ text }: SentenceView, clause: Clause, lead: Span): boolean =>
  AHEAD.test(text.slice(clause.start, lead.start).replace(TOLD, '')) &&
  !/^(?:[Aa]fter|[Ff]ollow)/.test(text.slice(lead.start));

const WITH = /^(?: [\w-]+){0,3} (?:with|between|of|among) /;

/** After talks with Biden, U.S.-Korea talks: somebody else's. */
export function isOfOthers({ text, names, people }: SentenceView, cue: Span, article: ArticleView): boolean {
  if (!article.hasStrangers) return false;
  const strange = [
    ...names.filter((n) => n.value.type !== 'place').map((n) => ({ ...n, countries: n.value.countries })),
    ...people.map((p) => ({ ...p, countries: [p.person.country] })),
  ].filter((n) => n.countries.some(isThird) && !n.countries.includes('KR'));
  const partner = WITH.exec(text.slice(cue.end, cue.end + 60));
  return strange.some(
    (n) =>
      (n.end <= cue.start && cue.start - n.end < 30 && /^[\w' -]*$/.test(text.slice(n.end, cue.start))) ||
      (partner !== null && n.start >= cue.end && n.start - cue.end - partner[0].length < 30),
  );
}
