import { distance, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Predicate } from '../locale';

/** English verbs that make a meeting happen, as against verbs of what was done in it. */
const HOLD =
  /^(?:held|holding|hosted|met|joined|had|spoke|talked|sat down|convened|gathered|huddled|conferred|spent|sat|began|started|opened|closed|wound up|wrapped up|concluded|completed|finished|ended|went ahead(?: with)?|pressed|pushed|forged|ploughed|got down to|took part|attended|chaired|co-chaired|co-hosted|led|kicked off)$/i;
/** Before the English word: after the summit, at the talks, since the meeting. */
const PAST_SETTING =
  /(?<![a-z])(?:after|since|following|during|from|of|before|until|between|over|about)\s(?:the(?:ir)?|a|last|that|his|her)?\s?(?:[\w.'-]+\s){0,4}$/i;
const TAKE_PLACE =
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
/** A sentence that opens with the meeting at which what follows was said. */
const OPENING = /^\W?Meeting\s(?:with|at|in|on|for|one|behind|again|late|early|President|Prime|Foreign)\s?/;
const UPON: ReadonlySet<string | undefined> = new Set(['expand', 'establish', 'end', 'suspend', 'extend']);
/** What a meeting itself does: it will be held, opens, is set for Friday. */
const EVENT =
  /(?:held|place|begin|start|open|conven|planned|scheduled|set|due|expected|slated|host|run|resume|arranged|follow|happen|kick|discuss|focus|cover|touch|address|deal|last|conclude|end|be|go ahead|take place|proceed|happen)/;
const DISCUSSED = /^(?:discussed|reviewed|exchanged views|took up|went over|consulted|compared notes)$/;
/** The fifth round of their consultations is itself what was held. */
const ROUNDS = /(?:rounds?|sessions?|series|meetings?|days|hours?|minutes)\sof\s/;
const TOGETHER_IN = /(?<![a-z])(?:in|during|over) (?:(?:an?|their|his|her)\s)?(?:[\w-]+\s){0,3}$/i;
const A_CALL = /call|phone|conversation|lunch|dinner|breakfast/i;
/** What is done to talks on a matter is done to the matter: broke off talks on a swap. */
const BREAKS_OFF =
  /^(?:is |are |was |were |has |have |had |will )?(?:break|broke|broken|breaking|suspend|halt|cut|cutting|freez|froze)|^(?:is|are|was|were) (?:ending|terminating)/;
const WILL_MEET =
  /^\s(?:also |that day )?that [^,;]{1,70}? (?:will|would|should|is to|are to) (?:\w+ly )?(?:visit|travel|go|come|fly|return|host|hold|meet|receive|welcome)(?![a-z])/;
/** agreed |to meet; agreed on Tuesday |to hold talks; reached an agreement in principle |on meeting */
const TO_MEET =
  /^(?:\s(?:deal|agreement|understanding|accord|consensus))?\s(?:(?:to\s|on\s)?|((?:on|in|at|by|during|with|over|after|tentatively|formally) ?(?:[\w.'-]+ ){0,5}?)to\s)(?:hold|meet|have)/;
const AHEAD_OF = /(?:[Aa]head of|[Ii]n time for|agenda (?:of|for)|[Ii]n the run-up to) (?:[\w.'-]+ ){0,5}$/;
const AT = /(?<![a-z])at\s(?:the(?:ir)?|a|an)?\s?(?:[\w.'-]+\s){0,5}$/i;
const TOLD_THERE: ReadonlySet<Predicate['mode']> = new Set(['agree', 'sign', 'done', 'demand', 'propose', 'announce']);
const AT_THE =
  /(?:^|[\s,])(?:[Aa]t|[Dd]uring|[Ii]n)\s(?:an?|the|their|his|her|(?:two|three|four|several|\d+) (?:days|rounds|hours) of)\s?(?!midst|process|middle|wake|hope|hopes|course|context|event|face)(?:[\w'.-]+\s){0,4}$/;
/** A day of this week, told of what is over. */
const isRecent = (dates: SentenceView['dates'], { published }: ArticleView): boolean =>
  dates.some((d) => {
    const days = daysFrom(published, d.value);
    return d.value.length === 10 && days <= 0 && days >= -4;
  });

/** The same for English: by how the verb and the word for the meeting stand to each other. */
export function attachedInEnglish(
  { text, lead, dates }: SentenceView,
  cue: Span,
  predicate: Predicate,
  article: ArticleView,
): 'own' | 'setting' | undefined {
  const { mode } = predicate;
  // denied talks on a logistics pact: the pact is what it is about
  if ((mode === 'deny' || mode === 'negotiate') && /^\s(?:on|about|over)\s/.test(text.slice(cue.end))) return undefined;
  const verb = text.slice(predicate.start, predicate.end);
  if (BREAKS_OFF.test(verb) && cue.start >= predicate.end && /^\s(?:on|about|over|with)\s/.test(text.slice(cue.end)))
    return undefined;
  // proposed that the dialogue be raised to vice-ministerial level: an act upon a row of meetings
  if (mode !== 'done' && predicate.act?.passive && predicate.act.start > cue.end && UPON.has(predicate.act.action))
    return undefined;
  // the 12th summit, held in Seoul: told in the clause that follows; ordered measures after it: another act
  if (/^,?\s(?:which (?:was|were) )?held\s(?:in|on|at)\s/.test(text.slice(cue.end))) return undefined;
  // will open talks on a swap line: with no day yet, an accord on its subject; will be signed when the ministers meet
  const between = text.slice(predicate.end, Math.max(predicate.end, cue.start));
  if (
    mode === 'plan' &&
    /(?:open|start|begin|launch|enter into)\s?(?:[a-z]+\s){0,2}$/.test(verb + between) &&
    /talks|negotiations/.test(text.slice(cue.start, cue.end)) &&
    /^\s(?:on|about|over|toward)\s/.test(text.slice(cue.end)) &&
    !/\d|day(?![a-z])|month|week/.test(text.slice(predicate.start, cue.end + 60).replace(/day reporters/, ''))
  )
    return undefined;
  if (
    mode === 'plan' &&
    predicate.act !== undefined &&
    !/meet|hold|host|talk|visit/.test(verb) &&
    /(?<![a-z])(?:when|once|as)\s[^,]{0,60}$/.test(between)
  )
    return undefined;
  // Meeting in Nara on Tuesday, Lee and Takaichi agreed ...
  if (OPENING.test(text) && cue.start < 12 && predicate.start > cue.end) return 'setting';
  const before = text.slice(Math.max(0, cue.start - 60), cue.start).replace(ROUNDS, '');
  // ahead of the summit, in time for the dialogue: when, and nothing that the verb says of it
  if (AHEAD_OF.test(before) && (mode === 'plan' || mode === 'propose')) return undefined;
  // agreed by phone on Monday: they talked
  if (
    mode === 'agree' &&
    /by (?:tele)?phone|video/.test(text.slice(cue.start, cue.end)) &&
    cue.start - predicate.end < 12
  )
    return 'setting';
  if (cue.start < predicate.end && predicate.start < cue.end) return mode === 'negotiate' ? undefined : 'own';
  // the summit was held, the talks lasted an hour
  if (mode === 'done' && TAKE_PLACE.test(verb) && cue.end <= predicate.start)
    return predicate.start - cue.end < (/^ (?:of|between|on|among) /.test(text.slice(cue.end)) ? 120 : 70) &&
      !PAST_SETTING.test(before) &&
      !/[,;]/.test(text.slice(cue.end, predicate.start).replace(LISTED, '').replace(APPOSED, '').replace(AT_LEVEL, ''))
      ? 'own'
      : undefined;
  // Talks on ending the standoff resumed on Wednesday: a sitting of them
  if (
    mode === 'done' &&
    /^(?:resumed|restarted)$/.test(verb) &&
    cue.end <= predicate.start &&
    predicate.start - cue.end < 70 &&
    /^(?:talks|negotiations|consultations)$/i.test(text.slice(cue.start, cue.end)) &&
    isRecent(dates, article)
  )
    return 'own';
  if (
    mode === 'done' &&
    DISCUSSED.test(verb) &&
    A_CALL.test(text.slice(cue.start, cue.end)) &&
    cue.start >= predicate.end
  )
    return cue.start - predicate.end < 90 ? 'own' : undefined;
  if (mode === 'done' && HOLD.test(verb))
    return cue.start >= predicate.end &&
      cue.start - predicate.end < 90 &&
      !PAST_SETTING.test(text.slice(predicate.end, cue.start).replace(ROUNDS, ''))
      ? 'own'
      : undefined;
  if (mode === 'agree' || mode === 'sign' || mode === 'done') {
    const toMeet = TO_MEET.exec(text.slice(predicate.end));
    const to =
      (toMeet || /^(?:to )?(?:hold|meet)$/.test(verb)) && cue.start - predicate.end < 60 + (toMeet?.[1]?.length ?? 0);
    if (mode === 'agree' && cue.start > predicate.end && to) return 'own';
    // agreed that the premier will travel to Seoul for a summit
    if (mode === 'agree' && cue.start > predicate.end && WILL_MEET.test(text.slice(predicate.end, cue.end)))
      return 'own';
    // decided that the 10th meeting will be held in Japan
    if (
      mode === 'agree' &&
      /^\sthat (?:the|an?) (?:[\w-]+ ){0,3}$/.test(text.slice(predicate.end, cue.start)) &&
      /^ (?:will|would|is to|should) (?:be|take)(?![a-z])/.test(text.slice(cue.end))
    )
      return 'own';
    // has accepted an invitation to visit Japan
    if (
      mode === 'agree' &&
      /accept\w* (?:an?|the|his|her) invitation$/.test(verb) &&
      cue.start >= predicate.end &&
      cue.start - predicate.end < 60
    )
      return 'own';
    // settled on the outline of the visit to Andong
    if (
      mode === 'agree' &&
      /^\s?(?:on\s)?(?:the )?(?:outline|details|dates?|schedule|timing|itinerary|agenda) (?:of|for) /.test(
        text.slice(predicate.end, cue.start + 1),
      )
    )
      return 'own';
    // settled on a date for the next round
    if (
      mode === 'agree' &&
      /^\s?(?:on\s)?(?:an?\s|the\s)?(?:date|day|dates|time|venue|place)\s(?:and \w+\s)?(?:for|of)\s/.test(
        text.slice(predicate.end, cue.start),
      )
    )
      return 'own';
    // agreed in a phone call, discussed it over lunch: they met to do so
    if (
      mode !== 'sign' &&
      A_CALL.test(text.slice(cue.start, cue.end)) &&
      TOGETHER_IN.test(before) &&
      cue.start - predicate.end < 60
    )
      return 'setting';
    // struck the deal at the eighth meeting
    if (lead && mode !== 'done' && AT.test(before)) return 'setting';
  }
  // at a meeting with his counterpart in Tokyo on Friday, Cho urged ...: it was held, by the day
  if (TOLD_THERE.has(mode) && AT_THE.test(text.slice(0, cue.start)) && isRecent(dates, article)) return 'setting';
  if (
    cue.end <= predicate.start &&
    AT_THE.test(text.slice(0, cue.start)) &&
    /,/.test(text.slice(cue.end, predicate.start))
  )
    return undefined;
  if (mode === 'agree' || mode === 'sign' || mode === 'done') return undefined;
  if (mode === 'effect' || mode === 'keep') return undefined;
  if (article.locale.words.revive.test(text.slice(predicate.end, Math.max(predicate.end, cue.start)))) return undefined;
  if (mode === 'deny' || mode === 'cancel' || mode === 'postpone')
    return distance(cue, predicate) < 130 ? 'own' : undefined;
  if (cue.start < predicate.start)
    return text
      .slice(cue.end, predicate.start)
      .replace(LISTED, '')
      .replace(APPOSED, '')
      .replace(RELATIVE, '')
      .replace(OF_TWO, '').length < 90 &&
      /^(?:was|were|is|are|be|been|being|to|will|would|has|have|had|could|may|begins?|opens?|starts?|convenes?|ends?|closes?)\b/.test(
        verb,
      ) &&
      !PAST_SETTING.test(before) &&
      !/,/.test(text.slice(cue.end, predicate.start).replace(LISTED, '').replace(APPOSED, '').replace(RELATIVE, '')) &&
      (mode !== 'plan' || EVENT.test(text.slice(predicate.start, predicate.end + 16)) || !predicate.act)
      ? 'own'
      : undefined;
  return distance(cue, predicate) < 110 && (mode === 'propose' || mode === 'negotiate' || !PAST_SETTING.test(before))
    ? 'own'
    : undefined;
}
