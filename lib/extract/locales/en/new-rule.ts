/** Students will travel under an enlarged programme; firms will need a permit, the ministry decided: an act of state. */
export const RULE =
  /(?<![a-z])under (?:a|an|the|new|its|their|revised|rules)\s(?:[\w-]+\s){0,4}?(?:decision|rules?|program(?:me)?|scheme|plan|system|measures?|order|regime|notice|revision|agreement|memorandum|accord|deal|pact|arrangement|law|revisions?)|(?:ministers|ministries|governments|agencies|officials)(?: of [a-z ]{3,30}| in [A-Z][a-z]+)? (?:said|announced|agreed)|(?:ministry|government|embassy|cabinet|agency)(?: said| announced| decided|'s decision)/;
