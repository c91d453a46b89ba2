import { isOneOfTwo, type OneOfTwo } from '../../model/the-two';
import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import type { Mention, SubjectReading } from './subject-reading';
import { decider, grantor, imposer, neighbor, promiser, ruler, upTo } from './whose-rule';

/**
 * The side that acts by the grammar of an English clause, where that is more than being named first: who is said to act and not
 * who says so, the agent and not the receiver of a passive. Undefined where the clause has none of these turns.
 */
export function englishSubject(sentence: SentenceView, clause: Clause, predicate: Predicate): OneOfTwo | undefined {
  const grammar = {
    text: sentence.text,
    clause,
    predicate,
    mentions: mentionsOf(sentence, clause),
    places: placesOf(sentence, clause),
  };
  for (const read of READINGS) {
    const found = read(grammar);
    if (!found) continue;
    const [country, ...more] = ('other' in found ? found.other : found).countries;
    if (more.length > 0 || !isOneOfTwo(country)) continue;
    return 'other' in found ? (country === 'KR' ? 'JP' : 'KR') : country;
  }
  return undefined;
}

function mentionsOf({ names, people }: SentenceView, clause: Clause): Mention[] {
  const isOwn = (m: Mention): boolean => contains(clause, m) && !clause.holes.some((h) => contains(h, m));
  return [
    ...names.filter(isActor).map(({ start, end, value }) => ({ start, end, countries: value.countries })),
    ...people.map(({ start, end, person }) => ({ start, end, countries: [person.country] })),
  ]
    .filter(isOwn)
    .sort((a, b) => a.start - b.start);
}

const placesOf = ({ names }: SentenceView, clause: Clause): Mention[] =>
  names
    .filter((n) => contains(clause, n) && n.value.type === 'place' && n.value.countries.length === 1)
    .map(({ start, end, value }) => ({ start, end, countries: value.countries }));

const isActor = ({ value }: NameMatch): boolean => value.type !== 'place' && value.countries.length > 0;

/** ... said, ... told reporters on Tuesday that the: what follows is the subject of what is told. */
const TOLD =
  /(?<![a-z])(?:said|says|announced|confirmed|added|reported|noted|stressed|explained|disclosed|revealed|(?:been|was|were) (?:informed|notified|assured|advised|told)|learned|heard|(?:received|got|had) (?:word|notice)|told [^,.;]{3,40}?|according to [^,.;]{3,40},)(?: (?:late |early )?(?:on )?(?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d{1,2}|the \d{1,2}(?:st|nd|rd|th)),?)?(?: that)? (?:the |a )?$/;
/** Nothing but words of the subject itself between its name and the verb. */
const ITS_OWN = /^(?:'s)?(?: (?!and |with |or )[A-Za-z-]+){0,4} $/;

/** A Seoul official said Japan would lift the curbs: Japan does. */
const told: SubjectReading = ({ text, clause, predicate, mentions }) =>
  mentions.findLast(
    (m) =>
      m.end <= predicate.start &&
      ITS_OWN.test(text.slice(m.end, predicate.start)) &&
      TOLD.test(text.slice(clause.start, m.start)),
  );

const OPENING =
  /^\W*(?:Following|Echoing|Matching|Heeding|Answering|Responding to|Replying to|Bowing to|Yielding to|Citing|Defying|Ignoring|Overriding|Mirroring|Copying|Reciprocating|Returning|Unlike|Like|Ahead of|(?:(?:[A-Z][a-z]+|A|An|\d+) )?(?:[Dd]ays?|[Ww]eeks?|[Hh]ours?|[Mm]onths?) after|Despite|In (?:response|answer|reply|return) to|In return for|In defiance of|At the (?:request|urging|insistence|invitation) of|To the (?:relief|dismay|delight|surprise|annoyance) of|At|Over|Against) [^,;"]{3,80}, (?:the )?$/;
/** Following South Korea's lead, Japan lifted it. */
const afterOpening: SubjectReading = ({ text, clause, predicate, mentions }) =>
  mentions.find(
    (m) =>
      m.end <= predicate.start &&
      OPENING.test(text.slice(clause.start, m.start)) &&
      ITS_OWN.test(text.slice(m.end, predicate.start)),
  );

const isPassive = ({ act }: Predicate): boolean => act?.passive === true;
const ASKED = /^(?:is|are|was|were|been|being)\s/;

/** was handed to Japan by the South Korean Foreign Ministry */
const agent: SubjectReading = ({ text, predicate, mentions }) =>
  isPassive(predicate) ||
  ((predicate.mode === 'demand' || predicate.mode === 'deny') && ASKED.test(text.slice(predicate.start)))
    ? mentions.find(
        (m) =>
          m.start >= predicate.end &&
          /^[^,;.]{0,60} by (?:the )?$/.test(text.slice(predicate.end - 1, m.start)) &&
          // launched by South Korea and Japan
          !mentions.some((n) => n.start > m.end && /^ and (?:the )?$/.test(text.slice(m.end, n.start))),
      )
    : undefined;

/** have been passed to Seoul: what one gets the other has given. */
const giver: SubjectReading = ({ text, predicate, mentions }) => {
  if (!isPassive(predicate) || predicate.act?.action !== 'release') return undefined;
  const receiver = mentions.find(
    (m) =>
      m.start >= predicate.end - 1 &&
      /(?:^| )to (?:the )?$/.test(text.slice(predicate.end - 3, m.start)) &&
      m.start - predicate.end < 24,
  );
  return receiver && { other: receiver };
};

const LET_IN =
  /(?<![a-z])(?:kept|barred|banned|shut|locked|let|allowed|admitted|sold|imported|brought|shipped)(?: [a-z]+){0,2} (?:out of|from entering|back into|into|in|to) (?:the )?$/;
/** will be kept out of South Korea, may be sold in Japan: who is entered decides. */
const host: SubjectReading = ({ text, predicate, mentions }) =>
  isPassive(predicate)
    ? mentions.find(
        (m) =>
          m.start >= predicate.end && m.start - predicate.end < 40 && LET_IN.test(text.slice(predicate.start, m.start)),
      )
    : undefined;

const ON_LIST =
  /(?<![a-z])(?:put|placed|added|restored|returned|readmitted|reinstated|removed|dropped|taken|struck|deleted|cut)(?: [a-z]+){0,2} (?:on|to|from|off) (?:the )?$/;
const LIST = /^(?:'s)? (?:[a-z"“”-]+ ){0,3}"?(?:white ?list|list)(?![a-z])/;
/** has been put back on Japan's white list: whose list it is decides. */
const keeper: SubjectReading = ({ text, predicate, mentions }) =>
  isPassive(predicate)
    ? mentions.find(
        (m) =>
          m.start >= predicate.end - 1 &&
          m.start - predicate.end < 40 &&
          ON_LIST.test(text.slice(predicate.start, m.start)) &&
          LIST.test(text.slice(m.end)),
      )
    : undefined;

const ENVOY = /^(?: [a-z]+)? (?:ambassador|envoy|charge d'affaires|diplomat|consul general|minister)(?![a-z])/i;
/** Japanese Ambassador Mizushima was called in: by the other side. */
const summoned: SubjectReading = ({ text, predicate, mentions }) => {
  if (!isPassive(predicate) || predicate.act?.action !== 'protest') return undefined;
  const envoy = mentions.find((m) => m.end <= predicate.start && ENVOY.test(text.slice(m.end, m.end + 40)));
  return envoy && { other: envoy };
};

const THERE = /^\W*(?:[Ii]n|[Ff]rom) $/;
const OFFICE = /^, the (?:[a-z]+ ){0,2}(?:government|cabinet|ministry|authorities)(?![a-z])/;
/** In Seoul, the government said it would withdraw its complaint. */
const ofCapital: SubjectReading = ({ text, clause, mentions: [first] }) =>
  first && THERE.test(text.slice(clause.start, first.start)) && OFFICE.test(text.slice(first.end)) ? first : undefined;

const QUOTED = /["”]$/;
const WE = /["“](?:[^"”]{0,60} )?(?:we|our|i)(?: [a-z]+){0,3} $/i;
/** "We will extend the waiver," Justice Minister Jung told reporters. */
const speaker: SubjectReading = ({ text, clause, predicate, mentions }) =>
  WE.test(text.slice(clause.start, predicate.start))
    ? mentions.find((m) => {
        const from = text.slice(predicate.end, m.start).search(/,["”] /);
        if (from === -1) return false;
        const between = text.slice(predicate.end + from + 2, m.start);
        return (
          /^ (?:[A-Za-z]+ ){0,5}$/.test(between) &&
          /^(?:'s)?(?: [A-Za-z-]+){0,4} (?:said|told|says)(?![a-z])/.test(text.slice(m.end)) &&
          !QUOTED.test(between)
        );
      })
    : undefined;

/** Japan should take it down, South Korea's Foreign Ministry said: who says so asks. */
const asker: SubjectReading = ({ text, predicate, mentions }) =>
  predicate.mode === 'demand' && /^(?:should|must)(?![a-z])/.test(text.slice(predicate.start))
    ? mentions.find(
        (m) => m.start > predicate.end && /,["”]? (?:(?:an?|the) )?(?:[a-z-]+ ){0,5}$/.test(text.slice(0, m.start)),
      )
    : undefined;

/** Japan was informed by South Korea that it would lift the ban: who informs does it. */
const informer: SubjectReading = ({ text, clause, mentions }) =>
  mentions.find(
    (m) => INFORMED.test(text.slice(clause.start, m.start)) && /^[^,;"]{0,40} that (?![A-Z])/.test(text.slice(m.end)),
  );
const INFORMED =
  /(?:was|were|been) (?:informed|told|notified|assured|advised|warned|reminded)(?: [^,;"]{0,30}?)? by (?:the )?$/;

/** The ministry announced that South Korea will lift the ban: whoever announces it, South Korea does. */
const announced: SubjectReading = ({ text, predicate, mentions }) =>
  predicate.mode === 'announce'
    ? mentions.find(
        (m) =>
          m.start > predicate.end &&
          /^(?: (?:late |early )?(?:on )?(?:[A-Z][a-z]+day|the \d{1,2}(?:st|nd|rd|th)))? that (?:the )?$/.test(
            text.slice(predicate.end, m.start),
          ) &&
          /^(?:'s)?(?: (?!and |with |or )[A-Za-z-]+){0,4} (?:will|would|has|have|had|is|was)(?![a-z])/.test(
            text.slice(m.end),
          ),
      )
    : undefined;

const READINGS: readonly SubjectReading[] = [
  asker,
  informer,
  neighbor,
  promiser,
  decider,
  announced,
  agent,
  giver,
  summoned,
  told,
  host,
  ruler,
  grantor,
  upTo,
  keeper,
  afterOpening,
  imposer,
  ofCapital,
  speaker,
];
