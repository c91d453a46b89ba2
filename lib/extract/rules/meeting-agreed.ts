import { type Attachment, ownIf, settingIf } from './standing';

/** agreed |to meet; agreed on Tuesday |to hold talks; reached an agreement in principle |on meeting */
const TO_MEET =
  /^(?:\s(?:deal|agreement|understanding|accord|consensus))?\s(?:(?:to\s|on\s)?|((?:on|in|at|by|during|with|over|after|tentatively|formally) ?(?:[\w.'-]+ ){0,5}?)to\s)(?:hold|meet|have)/;
const WILL_MEET =
  /^\s(?:also |that day )?that [^,;]{1,70}? (?:will|would|should|is to|are to) (?:\w+ly )?(?:visit|travel|go|come|fly|return|host|hold|meet|receive|welcome)(?![a-z])/;
const AT = /(?<![a-z])at\s(?:the(?:ir)?|a|an)?\s?(?:[\w.'-]+\s){0,5}$/i;
export const A_CALL = /call|phone|conversation|lunch|dinner|breakfast/i;
const TOGETHER_IN = /(?<![a-z])(?:in|during|over) (?:(?:an?|their|his|her)\s)?(?:[\w-]+\s){0,3}$/i;
const OUTLINE = /^\s?(?:on\s)?(?:the )?(?:outline|details|dates?|schedule|timing|itinerary|agenda) (?:of|for) /;
const A_DATE = /^\s?(?:on\s)?(?:an?\s|the\s)?(?:date|day|dates|time|venue|place)\s(?:and \w+\s)?(?:for|of)\s/;

/** What was agreed, signed or discussed of a meeting, or at one. */
export const AGREED: readonly Attachment[] = [
  // agreed on Tuesday to hold talks
  ownIf(({ text, mode, verb, cue, predicate }) => {
    if (mode !== 'agree' || cue.start <= predicate.end) return false;
    const toMeet = TO_MEET.exec(text.slice(predicate.end));
    const reach = 60 + (toMeet?.[1]?.length ?? 0);
    return (toMeet !== null || /^(?:to )?(?:hold|meet)$/.test(verb)) && cue.start - predicate.end < reach;
  }),
  // agreed that the premier will travel to Seoul for a summit
  ownIf(
    ({ text, mode, cue, predicate }) =>
      mode === 'agree' && cue.start > predicate.end && WILL_MEET.test(text.slice(predicate.end, cue.end)),
  ),
  // decided that the 10th meeting will be held in Japan
  ownIf(
    ({ text, mode, cue, predicate, behind }) =>
      mode === 'agree' &&
      /^\sthat (?:the|an?) (?:[\w-]+ ){0,3}$/.test(text.slice(predicate.end, cue.start)) &&
      /^ (?:will|would|is to|should) (?:be|take)(?![a-z])/.test(behind),
  ),
  // has accepted an invitation to visit Japan
  ownIf(
    ({ mode, verb, cue, predicate }) =>
      mode === 'agree' &&
      /accept\w* (?:an?|the|his|her) invitation$/.test(verb) &&
      cue.start >= predicate.end &&
      cue.start - predicate.end < 60,
  ),
  // settled on the outline of the visit to Andong
  ownIf(({ text, mode, cue, predicate }) => mode === 'agree' && OUTLINE.test(text.slice(predicate.end, cue.start + 1))),
  // settled on a date for the next round
  ownIf(({ text, mode, cue, predicate }) => mode === 'agree' && A_DATE.test(text.slice(predicate.end, cue.start))),
  // agreed in a phone call, discussed it over lunch: they met to do so
  settingIf(
    ({ mode, word, before, cue, predicate }) =>
      (mode === 'agree' || mode === 'done') &&
      A_CALL.test(word) &&
      TOGETHER_IN.test(before) &&
      cue.start - predicate.end < 60,
  ),
  // struck the deal at the eighth meeting
  settingIf(({ mode, before, sentence }) => sentence.lead && (mode === 'agree' || mode === 'sign') && AT.test(before)),
];
