import { ROUNDS, type Standing } from './standing';

/** English verbs that make a meeting happen, as against verbs of what was done in it. */
export const HOLD =
  /^(?:held|holding|hosted|met|joined|had|spoke|talked|sat down|convened|gathered|huddled|conferred|spent|sat|began|started|opened|closed|wound up|wrapped up|concluded|completed|finished|ended|went ahead(?: with)?|pressed|pushed|forged|ploughed|got down to|took part|attended|chaired|co-chaired|co-hosted|led|kicked off)$/i;
/** Before the English word: after the summit, at the talks, since the meeting. */
export const PAST_SETTING =
  /(?<![a-z])(?:after|since|following|during|from|of|before|until|between|over|about)\s(?:the(?:ir)?|a|last|that|his|her)?\s?(?:[\w.'-]+\s){0,4}$/i;
export const TAKE_PLACE =
  /^(?:(?:was |were )?(?:held|wrapped up|concluded|completed|convened|opened|closed)|took place|lasted|produced|yielded|wrapped up|began|opened|convened|ended|kicked off|got under ?way|ran|broke up|adjourned|finished|concluded|closed|started|went ahead|came to an end|drew to a close|was|marked|came|comes|follows|followed)$/i;
/** his Japanese counterpart, Toshimitsu Motegi, |took place: a name beside its office. */
const APPOSED = /, [A-Z][\w .'-]{2,40},/g;
/** the talks, at the level of directors general, |were held */
const AT_LEVEL = /, (?:at (?:the )?[^,]{0,30}level[^,]{0,30}|the (?:first|second|third|latest|\w+th) [^,]{3,40}),/g;
/** a call |between Foreign Minister Cho and his counterpart| is set: with all their titles */
const OF_TWO = /^ between [^,;.]{5,130}? and (?=[A-Z]|his|her)/;
/** a summit |of South Korea, Japan and China| will be held */
const LISTED =
  / (?:of|between|among|by|from|involving|with)(?: the)?(?: [A-Z][\w.]+)+(?:, (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)*)+,? and (?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+)*/;
/** a meeting on cyber security, which Japan had asked to postpone, |would be held */
const RELATIVE =
  /, (?:which|who|whose|where|originally|initially|first|due|planned|scheduled|set|meant|intended|aimed|designed|seen|billed|agreed|arranged|postponed|delayed) [^,]{3,80},/;
/** What a meeting itself does: it will be held, opens, is set for Friday. */
const EVENT =
  /(?:held|place|begin|start|open|conven|planned|scheduled|set|due|expected|slated|host|run|resume|arranged|follow|happen|kick|discuss|focus|cover|touch|address|deal|last|conclude|end|be|go ahead|take place|proceed|happen)/;
const FINITE =
  /^(?:was|were|is|are|be|been|being|to|will|would|has|have|had|could|may|begins?|opens?|starts?|convenes?|ends?|closes?)\b/;

/** The summit was held, the talks lasted an hour. */
export const tookPlace = ({ text, cue, predicate, before, behind }: Standing): boolean =>
  predicate.start - cue.end < (/^ (?:of|between|on|among) /.test(behind) ? 120 : 70) &&
  !PAST_SETTING.test(before) &&
  !/[,;]/.test(text.slice(cue.end, predicate.start).replace(LISTED, '').replace(APPOSED, '').replace(AT_LEVEL, ''));

/** They held the talks. */
export const isHeld = ({ text, cue, predicate }: Standing): boolean =>
  cue.start >= predicate.end &&
  cue.start - predicate.end < 90 &&
  !PAST_SETTING.test(text.slice(predicate.end, cue.start).replace(ROUNDS, ''));

/** The meeting is what the verb is said of: a summit of South Korea, Japan and China will be held. */
export function isSubject({ text, cue, predicate, mode, verb, before }: Standing): boolean {
  const plain = text.slice(cue.end, predicate.start).replace(LISTED, '').replace(APPOSED, '').replace(RELATIVE, '');
  return (
    plain.replace(OF_TWO, '').length < 90 &&
    FINITE.test(verb) &&
    !PAST_SETTING.test(before) &&
    !/,/.test(plain) &&
    (mode !== 'plan' || EVENT.test(text.slice(predicate.start, predicate.end + 16)) || !predicate.act)
  );
}
