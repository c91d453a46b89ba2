import type { Hit } from './hit';
import { isLongPast } from './long-past';
import type { VerbGroup } from './verb-group';

const PERFECT =
  /(?<![a-z])had\s(?!(?:an?|the|their|his|her|another|[a-z]+ (?:minutes|hours?|an hour)|dinner|lunch|breakfast|talks|words|coffee|tea|meetings|consultations|discussions|no|nothing|little|plenty|much|several|two|three|half)(?![a-z]))(?:also\s|already\s|previously\s|earlier\s|once\s|not\s)?[a-z]+(?:ed|en|ut|ld|et|de|id|un|wn|ent|ept|elt|oken|ought)?(?![a-z])/;
const HABIT =
  /(?<![a-z])ha(?:s|ve|d) (?:\S+\s){0,8}(?:often|frequently|repeatedly|regularly|(?:several|many|numerous|countless|a number of|two|three|four|five) times|automatically|every year|each year|annually|over the years)(?![a-z])/i;
/** It was then suspended for years, halted under the previous government, already back last month: before all this. */
const THEN =
  /(?<![a-z])(?:(?:was|were) (?:then|subsequently|later) [a-z]+(?:ed|en|t) for (?:\w+ ){0,2}(?:years?|months|decades?)|(?:under|during|by) (?:the |its |his |her )?(?:previous|former|preceding|earlier|last) (?:\w+ )?(?:government|administration|presidency|cabinet)|already (?:\S+ ){1,6}?(?:last (?:month|year|spring|summer|autumn|fall|winter)|in (?:19|20)\d\d))(?![a-z])/;
const PREVIOUSLY = /(?<![a-z])(?:previously|last (?:met|sat|spoke|gathered|convened|talked)|at the time)(?![a-z])/i;

/** Whether a clause tells of what was over before the news: had agreed, two decades ago, has often been renewed. */
export function isRecap(text: string, best: Hit, groups: readonly VerbGroup[]): boolean {
  const off = best.group?.tense === 'past' && (best.mode === 'postpone' || best.mode === 'cancel');
  const past = best.mode === 'done' || best.mode === 'agree' || best.mode === 'sign' || off;
  const asked = best.group?.tense === 'past' && (best.mode === 'propose' || best.mode === 'demand');
  return (
    (asked && LONG_AGO.test(text.slice(0, best.start))) ||
    isPastFuture(best, text) ||
    isLongPast(text, best) ||
    (past &&
      (isLongAgo(text, best) ||
        AT_THAT_TIME.test(text) ||
        THEN.test(text) ||
        (best.group?.tense === 'perfect' && FOR_YEARS.test(text)))) ||
    (!isReported(best, groups) &&
      // Seoul had sought access: it still stands
      !STANDS.test(text.slice(best.start)) &&
      // by evening they had agreed
      !BY_NOW.test(text) &&
      (best.group?.tense === 'pluperfect' || PERFECT.test(text.slice(0, best.end)))) ||
    (best.mode === 'done' && HABIT.test(text)) ||
    PREVIOUSLY.test(text)
  );
}

/** It was agreed on at last year's summit, at their January talks: as old as the meeting. */
const AT_THAT_TIME =
  /(?<![a-z])(?:at|during|in|after|following) (?:the |their |a )?(?:last (?:year|month|spring|summer|autumn|fall|winter|[A-Z][a-z]+)'s|previous|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:'s| 20\d\d)?|(?:19|20)\d{2}) (?:[\w-]+ ){0,3}(?:summit|meeting|talks|dialogue|gathering)(?![a-z])/;
/** For the past three years they have exchanged data: how things have stood. */
const FOR_YEARS =
  /(?<![a-z])(?:[Ff]or|[Oo]ver|[Dd]uring|[Ii]n) (?:the )?(?:past|last) (?:few|several|two|three|four|five|six|seven|eight|nine|ten|\d+)? ?(?:years|months|decades?)(?![a-z])/;

const BY_NOW =
  /^\W*(?:[Bb]y (?:the (?:evening|afternoon|morning|end of (?:the|their) (?:day|talks|meeting|session))|evening|nightfall|midnight|noon|dawn|then|late [A-Z]\w+day|[A-Z]\w+day(?: (?:evening|night|morning|afternoon))?))(?![a-z])/;

/** A wish with no day of its own. */
const STANDS =
  /^had\s(?:also\s|long\s)?(?:sought|wanted|asked|pressed)\s(?!it\s)(?![^,]{0,90}(?:ago|earlier|last|in [A-Z][a-z]+|[12]\d{3}))/;

/** Earlier this year, two decades ago: told of then. */
const LONG_AGO =
  /(?<![a-z])(?:earlier (?:this|last) (?:year|month|summer|spring|fall|winter|autumn)|(?:years?|months?|decades?|summers?|winters?|generations?|(?:few|several|some|many) weeks) ago|earlier in (?:the year|(?:19|20)\d{2}))(?![a-z])/i;

function isLongAgo(text: string, best: Hit): boolean {
  const at = LONG_AGO.exec(text)?.index ?? -1;
  return at >= 0 && (at < best.start || at - best.end < 30);
}

/** the pact was to lapse: to come then, unless the words say that it is still today's. */
const isPastFuture = ({ group }: Hit, text: string): boolean =>
  group?.tense === 'future' &&
  /^w(?:as|ere)\s(?:also\s)?to\s/.test(text.slice(group.start)) &&
  !/day(?![a-z])|(?:afternoon|evening|tonight|later)/.test(text);

/** said he had declared the pact normal again: told now, for the first time. */
function isReported(best: Hit, groups: readonly VerbGroup[]): boolean {
  const teller = groups.findLast((g) => g.end <= best.start);
  return teller?.sense === 'say' && teller.tense === 'past' && best.start - teller.end < 110;
}
