import { isOneOfTwo } from '../../model/the-two';
import type { Finder } from './parties';
import { BOTH } from './scene';

const OFFICIAL =
  /(?<![a-z])(?:working-level|ministerial|vice-ministerial|review|follow-up|joint|bilateral|director-general|annual|regular|[a-z]+[- ](?:chief|general|director|deputy)-level|[Bb]ureau-chief-level)\s/i;
/** Consultations took place in Tokyo last week. */
const TOOK_PLACE =
  /(?:consultations|talks|meetings?|dialogue|sessions?|round)(?: [^,.;]{1,70})? (?:took place|(?:was|were) (?:held|wrapped up|concluded)|got under ?way|ended|wrapped up|convened)(?![a-z])/;
const ROUND =
  /(?<![a-z])(?:round|session|day|days) of (?:[a-z]+ )?(?:talks|negotiations|consultations|discussions)(?![a-z])/;
/** The accord was reached at a division chief-level meeting. */
const CAME_OF =
  /^\W*(?:The|That|Their|This) (?:[\w-]+ ){1,3}(?:(?:was|were) )?(?:reached|struck|made|settled|agreed|came|emerged|resulted)(?: [\w-]+){0,2} (?:at|in|from|during|out of) /;
/** decided to hold a meeting of foreign and defense vice ministers: of offices that both have. */
const OF_OFFICES =
  /(?:meetings?|talks|session|round|dialogue|consultations) (?:of|between|among) (?:the |their )?(?:(?:[a-z]+ ){0,4}ministers|(?!section|division|senior)(?:[a-z]+ ){1,3}(?:officials|authorities))(?![a-z])/;
/** Negotiators will meet on March 9, a working group is to convene: whose they are, the article says. */
const DELEGATED =
  /^\W*(?:(?:[A-Z][a-z]+ )?(?:that|this|then), )?(?:(?:[A-Z][a-z]+ )?(?:[Nn]egotiators|[Ee]xperts|[Dd]elegations|[Oo]fficials|[Cc]hiefs|ministers|[Dd]irectors)|[Tt]he (?:two )?(?:sides|teams|delegations)|(?:[Aa]n?|[Tt]he) (?:joint )?(?:working group|task force|committee|subcommittee|panel))(?:\s\w+){0,5} (?:will|is to|are to|is due to|are due to|plans? to) (?:meet|convene|hold|gather|sit down|get together)(?![a-z])/;

/** A working-level review will take place in Busan: where all else is of the two, so is this. */
export const asAllElse: Finder = ({ article, predicate, strangers, guests, sentence, text, before }) =>
  article.language === 'en' &&
  (predicate.mode !== 'done' || TOOK_PLACE.test(text) || CAME_OF.test(text)) &&
  !strangers.length &&
  !guests.length &&
  sentence.people.every((p) => isOneOfTwo(p.person.country)) &&
  (OFFICIAL.test(text) ||
    ROUND.test(text) ||
    (OF_OFFICES.test(text) && sentence.dates.length > 0) ||
    (DELEGATED.test(text) && sentence.dates.some((d) => d.value.length >= 7))) &&
  (before.some((d) => BOTH.every((c) => d.actors.includes(c)) && d.context === 'news') || !article.hasStrangers)
    ? { kind: 'talks', actors: BOTH, confidence: 0.5 }
    : undefined;
