import { type Day, daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Mode } from '../locale';
import { isDayOfSetting } from './earlier-meeting';
import { type DateQuestion, isFrom, isUntil } from './pick-date';

/** Modes whose act is still to come, so that `on Friday` means the next one. */
const FUTURE: ReadonlySet<Mode> = new Set([
  'plan',
  'agree',
  'propose',
  'negotiate',
  'announce',
  'postpone',
  'cancel',
  'deny',
]);

/** Whether a date that can be read both ways (on Friday, 11日, in September) is one to come. */
export function liesAhead(event: DateMention, question: DateQuestion): boolean {
  const { sentence, predicate, article } = question;
  const { mode } = predicate;
  const { language, published } = article;
  if (event.future === undefined) return false;
  // 24日までに協議するよう求めた: until then is still to come
  if (language === 'ja' && mode !== 'done' && isUntil(event, sentence)) return true;
  // 5月に会談した際、...で一致した: what was held is over
  if (isDayOfSetting(sentence.text, event, language)) return false;
  // an order that from Friday puts it back: the next one, told a day before
  if (language === 'en' && isFromSoon(event, question)) return true;
  // 8월 방일을 요청했다: asked for, it may be either too
  const demanded =
    mode === 'demand' &&
    (language === 'ko' ||
      // has asked Tokyo to hold talks in November
      (language === 'en' && /\sto\s[a-z]/.test(sentence.text.slice(predicate.end, event.start))));
  if (event.fixed || !(FUTURE.has(mode) || demanded)) return false;
  if (language === 'en' && wasToldThen(event, question)) return false;
  // rejected the idea in June: denied then
  if (
    mode === 'deny' &&
    language === 'en' &&
    (daysFrom(published, event.future) > 250 || daysFrom(published, event.value) >= -6)
  )
    return false;
  if (language === 'en' && mode === 'propose' && isOfTheVerb(event, question)) return false;
  // sought a debate in July, told in December: the month that is nearer
  if (
    language === 'en' &&
    mode === 'propose' &&
    event.value.length === 7 &&
    ASKED.test(sentence.text.slice(predicate.start, predicate.end)) &&
    -daysFrom(published, event.value) < daysFrom(published, event.future)
  )
    return false;
  // agreed and announced look both ways: 11日 on the 4th, told as to come, is not last month's
  // 5월 20일 설치를 제안했다: told as done, so that it may be either
  const asked = demanded || (language === 'ko' && (mode === 'propose' || mode === 'deny'));
  // 9일 협상에 들어갔다: told as begun
  const begun =
    language === 'ko' &&
    mode === 'negotiate' &&
    /[갔했였섰][가-힣]{0,2}$/u.test(sentence.text.slice(predicate.start, predicate.end));
  const called = asked || begun || (language !== 'en' && (mode === 'cancel' || mode === 'postpone'));
  if (mode !== 'agree' && mode !== 'announce' && !called) return true;
  return (
    isOfWhatWasAnnounced(event, question) ||
    isFrom(event, sentence) ||
    isLikelierAhead(published, event.value, event.future) ||
    // agreed to exchange officials from September
    (event.value.length === 7 && daysFrom(published, event.value) < -60)
  );
}

const ASKED =
  /^(?:also |first |again )?(?:sought|proposed|suggested|offered|invited|floated|considered|weighed)(?![a-z])/;
/** Seoul |on Monday| proposed; proposed to Tokyo |on Monday| a channel: a day beside the verb is that of proposing. */
function isOfTheVerb(event: DateMention, { sentence: { text }, predicate }: DateQuestion): boolean {
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
const isFromSoon = (event: DateMention, { sentence: { text }, article: { published } }: DateQuestion): boolean =>
  event.value.length === 10 &&
  daysFrom(published, event.future!) <= 2 &&
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
function wasToldThen(event: DateMention, { sentence: { text }, clause, predicate }: DateQuestion): boolean {
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

/** Notified Seoul of its plan to start on Thursday. */
const isOfWhatWasAnnounced = (event: DateMention, { sentence, predicate, article }: DateQuestion): boolean =>
  article.language === 'en' &&
  predicate.mode === 'announce' &&
  event.start > predicate.end &&
  daysFrom(article.published, event.future!) <= 7 &&
  /(?:^|\s)(?:to|will|would)\s[a-z]/.test(sentence.text.slice(predicate.end, event.start));

/** What was agreed on the 30th for December lies ahead; what was agreed `on the 28th`, told on the 30th, does not. */
function isLikelierAhead(published: Day, past: string, future: string): boolean {
  const back = -daysFrom(published, past);
  const ahead = daysFrom(published, future);
  // in March, September is the one to come
  return back > 9 && (ahead < 60 || ahead < back || (past.length === 7 && ahead < 200));
}
