import type { Hit } from './hit';

/** What opens a clause that tells of another year, another leader's time, another quarrel. */
const OPENS =
  /^\W*(?:(?:But|And|Yet|Then|Still),? )?(?:[Tt]hat (?:same )?year|[Tt]he (?:same|following|next) year|[Tt]he year (?:before|after)|(?:[A-Z][a-z]+ )?[Yy]ears (?:earlier|later|before)|(?:[Oo]nce|[Tt]wice|[Tt]hree times|[Ss]everal times) before(?=,)|[Hh]istorically(?=,)|[Ll]ong before|[Tt]he last time|(?:[Bb]efore|[Dd]uring|[Aa]t the height of|[Aa]t the start of) the (?:coronavirus |COVID-19 )?(?:pandemic|war|(?:coronavirus|debt|financial) crisis))(?![a-z])/;
/** A year later, last autumn, in the 1990s, after the war. */
const OPENS_WITH_AN_AGE =
  /^\W*(?:(?:But|And|Yet|Then|Still),? )?(?:[Ii]n |[Ll]ate in )?(?:(?:(?:A|An|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+|Some|Several|Many|A few|a few) )?(?:[Ww]eeks?|[Mm]onths?|[Yy]ears?|[Dd]ecades?) later(?=,| [A-Z]| the | it | they )|[Ll]ast (?:spring|summer|autumn|fall|winter)|(?:the )?(?:early |late |mid-)?(?:19|20)\d0s|(?:the )?(?:first|second) half of (?:the|this|last) year|(?:earlier|past|previous) (?:years|decades|times)|the (?:years|decades?|months) (?:(?:that|which) followed|\s{8})|(?:[Oo]ver|[Dd]own) the (?:years|decades)|[Nn]ot (?:so |very |too |that )?long ago|[Aa]t the turn of the century|(?:[Aa]fter|[Uu]pon|[Ff]ollowing) (?:the end of )?(?:the|World) (?:[Ww]ar|[Pp]acific [Ww]ar|pandemic|Fukushima (?:disaster|accident|meltdowns?)|liberation))(?![a-z])/;
/** Another quarrel than today's, the years of another leader, after Fukushima. */
const THEN =
  /(?<![a-z])(?:[Ii]n (?:an |a |the )?(?:earlier|past|previous) (?:crisis|crises|disputes?|quarrels?|rows?|spats?)|(?:[Dd]uring|[Ii]n) the (?:[A-Z][\w-]+ ){1,3}(?:years|era)|[Ii]n the (?:wake|aftermath) of the (?:\S+ )?(?:Fukushima|pandemic|nuclear|war)|[Ii]n (?:his|her) first (?:year|months))(?![a-z])/;
/** Few have forgotten that Japan did so. */
const REMEMBERED =
  /(?<![a-z])(?:(?:remember|recall|forget)s?|forgotten|[Hh]istory (?:shows|tells|teaches|knows)) (?:that|how|when|the (?:day|night|time))(?![a-z])/;
/** Not since taking office, which counts how often. */
const IN_OFFICE =
  /(?<![a-z])(?:upon|on|after|before|when|soon after|shortly after|days after) (?:taking|assuming|entering|coming to) (?:office|power)|(?<![a-z])after (?:his|her) inauguration/i;
/** Then-President Moon suspended it. */
const HOLDER_THEN =
  /(?:^|, |\. )\W*(?:(?:and|but|that|when|after|while|the|its|South|Korea's|Korean|Japan's|Japanese|Seoul's|Tokyo's) )*then[- ](?:(?:South|Korean|Japanese) )*(?:president|prime|premier|foreign|defen[cs]e|finance|trade|leader)/i;
const LAST_MEETING =
  /^\W*(?:[Aa]t |[Ii]n )?(?:[Tt]he|[Tt]heir) (?:last|previous|earlier) (?:meeting|summit|talks|encounter|round)(?![a-z])/;
const DAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
const BY_PREDECESSOR =
  /(?:predecessors?(?:,[^,]{3,50},)?(?:'s? (?:\w+ )?(?:government|cabinet|administration))?|under [\w' -]{2,30}predecessors?(?:,[^,]{3,50})?, .{2,40}) (?:had )?$/i;
/** Japan once suspended it; not once again, not at once. */
const ONCE = /(?<!at )(?<![a-z])once $/;
const STANDS =
  /(?<![a-z])ha(?:s|ve) been (?:in (?:place|force|effect)|on the books)(?: ever)?(?:\s{5}| since (?!(?:last |early |late |this )?(?:[A-Z][a-z]+day|week)))/;
/** Suspended and resumed it several times. */
const TIMES = /(?<![a-z])(?:several|many|numerous|countless) times(?![a-z])/;
/** Japan would suspend it whenever ties soured. */
const WHENEVER = /(?<![a-z])whenever(?![a-z])/;

const OVER: ReadonlySet<Hit['mode']> = new Set(['done', 'agree', 'sign', 'announce', 'postpone', 'cancel']);
const ASKS: ReadonlySet<Hit['mode']> = new Set(['propose', 'demand', 'negotiate']);

/** Already the two have restored it; so far. */
const SO_FAR = /^\W*(?:Already|So far|Thus far|To date|Until now|Up to now)(?![a-z])/;
/** Seoul hit back the next month, that August. */
const NEXT =
  /(?<![a-z])(?:the (?:next|following) (?:month|year|spring|summer|autumn|fall|winter)|that (?:month|spring|summer|autumn|fall|winter|January|February|March|April|June|July|August|September|October|November|December))(?![a-z])/;

/** Under that deal Japan promised it; the two agreed then to resume it. */
const UNDER_THAT =
  /^\W*Under (?:that|the (?:same|old|earlier|former|previous)) (?:deal|accord|agreement|pact|arrangement|plan|treaty)(?![a-z])/;
/** At that summit the two agreed to restore it: the one that was looked back on. */
const AT_THAT =
  /^\W*(?:[Aa]t|[Dd]uring|[Ii]n) (?:that|those|the same) (?:summit|meeting|talks|round|encounter|gathering|visit)(?![a-z])/;
const AGREED_THEN = /^ (?:then|at the time|back then) (?:to|that|on) /;

/** Whether the words of a clause put an act into another year, another leader's time or a habit of old. */
export function isLongPast(text: string, { mode, start, end, group }: Hit): boolean {
  const lead = text.slice(0, start);
  if (ONCE.test(lead) || REMEMBERED.test(lead)) return true;
  if ((mode === 'done' || /would\s/.test(text.slice(Math.max(0, start - 6), end))) && WHENEVER.test(text.slice(end)))
    return true;
  if (mode === 'deny') return /^\W*For (?:many )?(?:years|decades)(?:,| [A-Z])/.test(text);
  if (!OVER.has(mode) && !(group?.tense === 'past' && ASKS.has(mode))) return false;
  return (
    OPENS.test(text) ||
    OPENS_WITH_AN_AGE.test(text) ||
    THEN.test(text) ||
    (group?.tense === 'past' && (AT_THAT.test(text) || UNDER_THAT.test(text) || AGREED_THEN.test(text.slice(end)))) ||
    (group?.tense === 'perfect' && SO_FAR.test(text)) ||
    (mode === 'done' && group?.tense === 'past' && NEXT.test(text)) ||
    STANDS.test(text) ||
    (mode === 'done' && TIMES.test(text.slice(end))) ||
    BY_PREDECESSOR.test(lead) ||
    HOLDER_THEN.test(lead) ||
    ((IN_OFFICE.test(text) || LAST_MEETING.test(text)) && !DAY.test(text))
  );
}
