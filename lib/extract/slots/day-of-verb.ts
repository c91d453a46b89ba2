import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { DateQuestion } from './pick-date';

/** Verbs that tell of a wish as done. */
export const ASKED =
  /^(?:also |first |again )?(?:sought|proposed|suggested|offered|invited|floated|considered|weighed)(?![a-z])/;
/** Seoul |on Monday| proposed; proposed to Tokyo |on Monday| a channel: a day beside the verb is that of proposing. */
export function isOfTheVerb(event: DateMention, { sentence: { text }, predicate }: DateQuestion): boolean {
  if (!ASKED.test(text.slice(predicate.start, predicate.end))) return false;
  if (event.end <= predicate.start) return /^,? (?:[a-z]+ly )?$/.test(text.slice(event.end, predicate.start));
  return (
    event.start >= predicate.end &&
    TO_WHOM.test(text.slice(predicate.end, event.start)) &&
    /^ (?:that|an?|the|to|its|their|[a-z]+ing)(?![a-z])/.test(text.slice(event.end))
  );
}
const TO_WHOM = /^ (?:(?:to )?(?:[A-Z]\w+(?: [A-Z]\w+)?|its (?:neighbor|neighbour|counterpart)) )?(?:on )?$/;
const FROM_SOON = /(?:[Ff]rom|[Aa]s of|[Ss]tarting(?: on)?|[Bb]eginning(?: on)?|[Ee]ffective(?: from)?) $/;
/** an order that |from Friday| puts it back: the next one, told a day before. */
export const isFromSoon = (event: DateMention, { sentence: { text }, article: { published } }: DateQuestion): boolean =>
  event.value.length === 10 &&
  // a headline in the present: eases rules starting Monday
  daysFrom(published, event.future!) <= (/[.!?]["'”’]?\s*$/.test(text) ? 2 : 6) &&
  daysFrom(published, event.value) <= -5 &&
  FROM_SOON.test(text.slice(Math.max(0, event.start - 18), event.start)) &&
  !/^ (?:to|through|until|till)(?![a-z])/.test(text.slice(event.end));

const FROM_THEN =
  /^(?:[Ff]rom|[Bb]y|[Ss]tarting|[Bb]eginning|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]s (?:of|early|soon)|[Cc]ome)(?![a-z])/;
const LEADS_ON =
  /(?:[Ff]rom|[Bb]y|[Ss]tarting|[Bb]eginning|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]s of|[Ee]ffective|for)(?: on)? $/;
const WHEN_MET =
  /(?:[Ww]hen|[Aa]fter|[Aa]s|[Aa]t (?:an?|the|their) (?:[\w-]+ ){0,3}(?:meeting|summit|talks)) [^,.;]{0,70}$/;

const RIGHT_BEHIND = /^ (?:in|on|last|back in|early in|late in) (?:the )?[A-Z][^,.;]{2,14} to $/;
const OPENS = /^\W*(?:[Ii]n |[Oo]n |[Ee]arl(?:y|ier) in |[Ll]ate(?:r)? in |[Bb]ack in )?$/;

/** In August |struck it off the list; when they conferred on January 13 they |agreed|: a day before the verb is its own. */
export function wasToldThen(event: DateMention, { sentence: { text }, clause, predicate }: DateQuestion): boolean {
  // In July the minister cancelled a trip
  const { mode } = predicate;
  if (mode === 'cancel' || mode === 'postpone' || mode === 'deny')
    return (
      event.end <= predicate.start &&
      OPENS.test(text.slice(clause.start, event.start)) &&
      /^(?:[Ii]n |[Oo]n )?[A-Z]/.test(text.slice(event.start))
    );
  if (mode !== 'agree' && mode !== 'announce') return false;
  // agreed in January to put it behind them
  if (event.start >= predicate.end && RIGHT_BEHIND.test(text.slice(predicate.end, event.end + 4))) return true;
  if (
    event.end > predicate.start ||
    FROM_THEN.test(text.slice(event.start)) ||
    LEADS_ON.test(text.slice(0, event.start))
  )
    return false;
  return event.start >= clause.start || WHEN_MET.test(text.slice(0, event.start));
}
