import type { Mention, SubjectReading } from './subject-reading';

const RULE =
  /(?<![a-z])(?:bans?|curbs|restrictions?|limits?|requirements?|checks|rules?|controls|embargo|prohibition|sanctions|tariffs?|dut(?:y|ies)|waivers?|exemptions?|screening|inspections?|tests?|visa-free (?:entry|stays?|travel)) (?:[a-z-]+ ){0,2}?(?:on|of|for|against)(?: [a-z-]+){0,5} (?:the )?$/;
const EXPORTS =
  /(?<![a-z])(?:curbs|controls|restrictions?|limits?|ban) on (?:exports|shipments|sales|supplies)(?: [a-z-]+){0,4} to $/;
const OWN = /(?<![a-z])(?:by|into|in|with|to|between) (?:the )?$/;
const ITS_OWN = /^(?:'s?)?(?: [a-z]+){0,4} $/;
const THAT = /^(?: [^,;"]{0,30})? that (?:the|all|most) /;

/** The ban on Japanese seafood was lifted, the curbs on exports to South Korea ended: by the side that imposed it. */
export const imposer: SubjectReading = ({ text, clause, predicate, mentions, places }) => {
  const [first, second] = [...mentions, ...places].sort((a, b) => a.start - b.start);
  if (!first) return undefined;
  // it was announced that the ban on Japanese seafood will be lifted
  const told = predicate.mode === 'announce' && first.start > predicate.end;
  if (told ? !THAT.test(text.slice(predicate.end, first.start)) : first.end > predicate.start) return undefined;
  if (!told && second && second.end <= predicate.start) return undefined;
  if (!told && !predicate.act?.passive && !ITS_OWN.test(text.slice(first.end, predicate.start))) return undefined;
  const before = text.slice(told ? predicate.end : clause.start, first.start);
  return EXPORTS.test(before) || (RULE.test(before) && !OWN.test(before)) ? { other: first } : undefined;
};

const FREED =
  /(?<![a-z])(?:exempted|exempt|freed|spared|excused) (?:[a-z]+ )?from $|(?<![a-z])(?:exempted|exempt|freed|spared|excused) (?:on [A-Z][a-z]+day )?from $/;
const NO_VISA =
  /^(?:no longer |not )?(?:will )?(?:no longer )?(?:need|require|needed|required)s? (?:[a-z]+ ){0,3}visas? (?:for|to (?:enter|visit)|in) (?:the )?$/;
const CLEARED =
  /(?<![a-z])(?:cleared|approved|admitted|passed) for (?:import|sale|entry|release) (?:into|in|to) (?:the )?$/;
/** Exempted from Japan's visa rule, no longer need a visa for Japan, cleared for import into Japan: whoever's rule it is. */
export const ruler: SubjectReading = ({ text, predicate, mentions }) =>
  mentions.find((m) => {
    if (m.start < predicate.start) return false;
    const between = text.slice(predicate.start, m.start);
    return (FREED.test(between) && text.startsWith("'s", m.end)) || NO_VISA.test(between) || CLEARED.test(between);
  });

const WON_FROM =
  /(?<![a-z])(?:promises?|pledges?|commitments?|assurances?|undertaking|consent|word)(?: on [A-Z][a-z]+day)? from (?:the )?$/;
const WON = /^'s? (?:agreement|consent|approval|promise|pledge|word|commitment|assurance) to /;
/** Secured a promise from South Korea to lift it, won its consent to: who promises. */
export const promiser: SubjectReading = ({ text, predicate, mentions }) =>
  mentions.find(
    (m) =>
      m.start > predicate.start - 40 &&
      ((WON_FROM.test(text.slice(0, m.start)) && /^ (?:on [A-Z][a-z]+day )?(?:to|that) /.test(text.slice(m.end))) ||
        (WON.test(text.slice(m.end)) &&
          /(?<![a-z])(?:won|secured|gained|got|obtained|received) $/.test(text.slice(0, m.start)))),
  );

/** Japan's neighbor South Korea: the one that is so called. */
export const neighbor: SubjectReading = ({ text, predicate, mentions }) => {
  const at = mentions.findIndex(
    (m, i) =>
      m.end <= predicate.start &&
      i > 0 &&
      /^'s? (?:[a-z]+ )?(?:neighbou?r|ally|partner|rival),? $/.test(text.slice(mentions[i - 1]!.end, m.start)),
  );
  return at === -1 ? undefined : (mentions[at] as Mention);
};

const REQUEST =
  /^'s? (?:[a-z]+ ){0,2}(?:requests?|demands?|appeals?|bids?|calls?|applications?|pleas?|offers?|proposals?)(?![a-z])/;
const ANSWERED =
  /(?<![a-z])(?:turned down|rejected|refused|rebuffed|denied|dismissed|granted|accepted|approved|met|brushed aside|spurned)(?![a-z])/;
const PEOPLE =
  /^s?(?:'s)? (?:[a-z]+ ){0,2}(?:experts|inspectors|students|visitors|tourists|travell?ers|workers|nationals|citizens|firms|companies|ships|vessels|boats|researchers|scientists|trainees|airlines|reporters|families|relatives)(?![a-z])/;
const ALLOWED = /(?<![a-z])(?:allowed|permitted|admitted|let in|entitled|barred|banned|prohibited)(?![a-z])/;
/** Japan's request was turned down, South Korean experts will be allowed to inspect it: by the other side. */
export const grantor: SubjectReading = ({ text, predicate, mentions }) => {
  const [first, second] = mentions;
  if (!first || first.end > predicate.start || (second && second.end <= predicate.start)) return undefined;
  const verb = text.slice(predicate.start, predicate.end + 12);
  const after = text.slice(first.end, predicate.start);
  if (!/(?<![a-z])(?:is|are|was|were|be|been|being) /.test(verb)) return undefined;
  return (REQUEST.test(after) && ANSWERED.test(verb)) || (PEOPLE.test(after) && ALLOWED.test(verb))
    ? { other: first }
    : undefined;
};

/** It will be up to Seoul to lift it. */
export const upTo: SubjectReading = ({ text, mentions }) =>
  mentions.find(
    (m) =>
      /(?<![a-z])(?:up|falls?|fell|left) to (?:the )?$/.test(text.slice(0, m.start)) &&
      /^ to [a-z]/.test(text.slice(m.end)),
  );

const GLAD = /^(?:\w+ )*(?:welcom|hail|prais|applaud|cheer|greet)/;
const DECISION = /^'s? (?:\w+ )?(?:decision|move|step|pledge|promise|offer|agreement|readiness) to /;
/** welcomed Tokyo's decision to lift them: whoever decided. */
export const decider: SubjectReading = ({ text, predicate, mentions }) =>
  GLAD.test(text.slice(predicate.start, predicate.end))
    ? mentions.find((m) => m.start >= predicate.start && DECISION.test(text.slice(m.end)))
    : undefined;
