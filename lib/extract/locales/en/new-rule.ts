/** Students will travel under an enlarged programme; firms will need a permit, the ministry decided: an act of state. */
export const RULE =
  /(?<![a-z])(?:will|would) (?:\w+ )?be (?:able|allowed|free|eligible|entitled|permitted|required|exempt)(?![a-z])|(?<![a-z])each other(?:'s)?(?![a-z])|(?<![a-z])under (?:a|an|the|new|its|their|revised|rules)\s(?:[\w-]+\s){0,4}?(?:decision|rules?|program(?:me)?|scheme|plan|system|measures?|order|regime|notice|revision|agreement|memorandum|accord|deal|pact|arrangement|law|revisions?)|(?:ministers|ministries|governments|agencies|officials)(?: of [a-z ]{3,30}| in [A-Z][a-z]+)? (?:said|announced|agreed)|(?:ministry|government|embassy|cabinet|agency)(?: in [A-Z][a-z]+)?(?: said| announced| decided|'s decision)/;

/** Japan should take the map down, the Foreign Ministry in Seoul said: what a state says should be, it asks for. */
export const SAID_BY_STATE =
  /^(?:should|must) (?!have )(?!not have )[^;]{4,160}?,["”]? (?:(?:an?|the) )?(?:[A-Z][\w'.-]* |[a-z-]+ ){0,6}(?:ministry|minister|government|spokes(?:man|woman|person)|officials?|president|premier|secretary|cabinet|embassy)(?: (?:in|of|at) [A-Z]\w+| [A-Z][\w-]+ [A-Z][\w-]+)?,? (?:said|told|added|insisted)(?![a-z])/;
