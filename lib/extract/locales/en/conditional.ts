import { SAID_BY_STATE } from './new-rule';

const CONDITIONAL =
  /(?:^|[\s,])(?:[Ii]f|Should|[Pp]erhaps|might|provided that|[Ii]n case|[Uu]nless|it would be)(?=[\s,])|(?<![a-z])what would (?:turn out|prove|become|later)(?![a-z])|(?<![a-z])(?:unclear|uncertain|not (?:clear|certain|known|sure)|unknown|doubtful|in doubt|to be seen|unsure|no guarantee|yet to (?:say|decide|announce|confirm|tell|make clear)|not (?:said|decided|disclosed|announced|made clear)|[Nn]either [^.;]{3,60} (?:said|decided|disclosed))\s(?:whether|if|that|when)\s|^(?:Were|Had)\s[A-Z]|^Should\s|would (?:probably|likely|surely|force|mean|be (?:wise|better))\s/;
/** could: a supposition, unless it only says what was settled or asked: agreed to study how they could lend each other fuel. */
const COULD =
  /(?<![a-z])(?:could|should|must)(?=\s)(?! not (?:but|help))(?!(?<=could) (?:also |then |soon |even )?(?:be held|take place|meet|hold (?:talks|a (?:meeting|summit|\w+ (?:meeting|summit)))|sit down|see (?:each other|him|her|[A-Z])|confer|gather|convene|reconvene|huddle|dine|sit (?:across|opposite)|(?:speak|talk) (?:by|on|over|with|in)|exchange views|compare notes|have (?:talks|lunch|dinner)|open talks|come together|get together|travel to|visit|fly to)(?![a-z]))/;
const SETTLED_BEFORE =
  /(?<![a-z])(?:agreed|decided|signed|announced|asked|launched|began|adopted|set up|told|urged|proposed|approved|whether|demanded|insist(?:ed|s)?|stress(?:ed|es)?|confirmed|of one mind|on the same page|in agreement|concurred|ruled|requested|called|suggested)(?![a-z]).*$/i;
/** have agreed to release oil if a strait is closed: settled all the same. */
const SETTLED_FOR_CASE =
  /^\W*(?:[\w'.-]+ ){1,8}(?:agreed|pledged|promised|vowed|undertook|signed|concluded)(?: (?:on )?[A-Z]\w+day)?(?: \w+){0,2} (?:to|an?|on|that)\s[^,;"]*\s(?:if|in case|unless)\s/;
/** Whether a clause only supposes what it tells: if, could, unclear whether. */
export function isConditional(text: string): boolean {
  if (CONDITIONAL.test(text) && !SETTLED_FOR_CASE.test(text)) return true;
  const could = COULD.exec(text);
  if (could && could[0] !== 'could' && SAID_BY_STATE.test(text.slice(could.index))) return false;
  return could !== null && !SETTLED_BEFORE.test(text.slice(0, could.index));
}
