import type { Span } from '../../../text/span';

/** A Korean plan to offer Japan a slot: what one side would like, told as a noun. */
const PROPOSAL =
  /^\W*(?:Separately, |Meanwhile, |But )?(?:(?:An?|The|Its|Their|a|an|the|its|their|another|[A-Z][\w.' ]{1,24}?'s) )?(?:[\w-]+ ){0,2}?(?<noun>[Pp]roposals?|[Pp]lans?|requests?|offers?|demands?|bids?|ideas?|calls?|suggestions?|appeals?|push) (?:to|for|that|by|from) /;
/** What became of it: nothing yet. */
const VERDICT =
  /(?<![a-z])(?:(?:is|are|was|were|remains?|(?:has|have) been) (?:still |now |also |only )?"?(?:under (?:review|study|consideration|discussion|examination)|being (?:studied|considered|reviewed|discussed|weighed|examined)|on the table|pending|left (?:out|open)|not (?:taken up|adopted|accepted|included)|left for (?:further|more|another|later)[a-z ]*|parked)|did(?:n't| not) (?:make it|find|get|feature|appear|win)|(?:went|has gone|remains) unanswered|got nowhere|failed to (?:make|win|find|get))(?![a-z])/;

/** What came of what was planned. */
const FAILED =
  /(?<![a-z])(?:fell through|fell apart|(?:has |have |had )?(?:come|came) to nothing|(?:has |have )fallen (?:through|apart)|(?:has |have |had )?collapsed|foundered|fizzled(?: out)?|(?:is|are|was|were|(?:has|have|had) been) (?:scrapped|shelved|dropped|ditched|called off|abandoned|cancell?ed|thrown out))(?![a-z])/;

/** Media reports that Seoul would lift the ban: what somebody says of the two. */
const REPORT =
  /^\W*(?:The |A |Any |Some )?(?:(?:[Mm]edia|[Nn]ews|[Pp]ress|[A-Z][a-z]+|recent|earlier) ){0,2}(?:[Rr]eports?|[Cc]laims?|[Rr]umou?rs?|[Ss]uggestions?|[Tt]alk|[Ss]peculation|[Aa]llegations?|[Ss]tor(?:y|ies)) (?:in [^,]{3,40}? )?(?:that|of|about) /;
const FALSE =
  /(?<![a-z])(?:is|are|was|were) (?:simply |completely |entirely |totally )?"?(?:not (?:true|the case|correct|accurate)|untrue|false|groundless|unfounded|baseless|wrong|inaccurate|incorrect|fabricated|without (?:foundation|basis)|denied|dismissed|rejected)(?![a-z])/;

/** How it stands with a plan, a request or a report, where a clause says that of the noun and not of a verb; offsets within the clause. */
export function pendingProposal(text: string): (Span & { mode: 'propose' | 'demand' | 'cancel' | 'deny' }) | undefined {
  const report = REPORT.exec(text);
  const untrue = report && spanOf(FALSE, text, report[0].length);
  if (untrue) return { mode: 'deny', ...untrue };
  const noun = PROPOSAL.exec(text);
  if (!noun) return undefined;
  const open = spanOf(VERDICT, text, noun[0].length);
  if (open)
    return { mode: /^(?:demand|request|call|appeal)/i.test(noun.groups!.noun!) ? 'demand' : 'propose', ...open };
  const failed = spanOf(FAILED, text, noun[0].length);
  return failed && { mode: 'cancel', ...failed };
}

function spanOf(pattern: RegExp, text: string, from: number): Span | undefined {
  const match = pattern.exec(text.slice(from));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}
