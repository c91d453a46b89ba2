import type { Span } from '../../../text/span';

/** A Korean plan to offer Japan a slot: what one side would like, told as a noun. */
const PROPOSAL =
  /^\W*(?:Separately, |Meanwhile, |But )?(?:(?:An?|The|Its|Their|a|an|the|its|their|another|[A-Z][\w.' ]{1,24}?'s) )?(?:[\w-]+ ){0,2}?(?<noun>proposals?|plans?|requests?|offers?|demands?|bids?|ideas?|calls?|suggestions?|appeals?|push) (?:to|for|that|by|from) /;
/** What became of it: nothing yet. */
const VERDICT =
  /(?<![a-z])(?:(?:is|are|was|were|remains?|(?:has|have) been) (?:still |now |also |only )?"?(?:under (?:review|study|consideration|discussion|examination)|being (?:studied|considered|reviewed|discussed|weighed|examined)|on the table|pending|left (?:out|open)|not (?:taken up|adopted|accepted|included)|left for (?:further|more|another|later)[a-z ]*|parked)|did(?:n't| not) (?:make it|find|get|feature|appear|win)|(?:went|has gone|remains) unanswered|got nowhere|failed to (?:make|win|find|get))(?![a-z])/;

/** The words that say so; offsets within the clause. */
export function pendingProposal(text: string): (Span & { mode: 'propose' | 'demand' }) | undefined {
  const noun = PROPOSAL.exec(text);
  const verdict = noun && VERDICT.exec(text.slice(noun[0].length));
  if (!noun || !verdict) return undefined;
  const start = noun[0].length + verdict.index;
  const mode = /^(?:demand|request|call|appeal)/.test(noun.groups!.noun!) ? 'demand' : 'propose';
  return { mode, start, end: start + verdict[0].length };
}
