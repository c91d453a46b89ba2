import { isOneOfTwo, isThird } from '../../model/the-two';
import { contains, overlaps, type Span } from '../../text/span';
import { isLeader } from '../find-people';
import type { Finder, Parties } from './parties';
import { BOTH, type Scene } from './scene';

/** 이시바 총리의 방한을 초청했다, 首相の訪韓を招請した: the one who comes is the other leader, told before. */
export const journeyOfLeaders: Finder = ({ level, leaders, strangers, sentence, before, article, text, cue }) => {
  if (level !== 'visit' || leaders.size === 0 || strangers.length || !sentence.people.every(isLeader)) return undefined;
  const known =
    leaders.size === 2 ||
    before.some((d) => d.kind === 'summit' && d.actors.length === 2) ||
    // 다카이치 총리가 경주를 찾는 일정: whoever comes to the other country meets its leader
    (!FORUM.test(text) &&
      goesAbroad(sentence, cue, [...leaders][0]!) &&
      (article.language !== 'en' || BOTH.every((c) => article.leaders.some((p) => p.person.country === c))));
  return known ? { kind: 'summit', actors: BOTH, confidence: 0.5 } : 'nobody';
};

/** A gathering of many, or a ceremony, to which a leader may come for its own sake. */
const FORUM =
  /APEC|G20|G7|유엔|아세안|올림픽|엑스포|박람회|취임식|장례|개막식|forum|Olympic|Expo|inaugurat|funeral|opening ceremony|Games|General Assembly|国連|ASEAN|五輪|万博|就任式|葬|開会式/iu;
const goesAbroad = ({ names }: Scene['sentence'], cue: Span, home: string): boolean =>
  names.some(
    (n) =>
      overlaps(n, cue) &&
      n.value.countries.length === 1 &&
      isOneOfTwo(n.value.countries[0]!) &&
      n.value.countries[0] !== home,
  );

/** Any other journey is told by its meeting, but for a minister who is asked, comes, or stays away. */
export const journey: Finder = (scene) => {
  if (scene.level !== 'visit') return undefined;
  return journeyOf(scene) ?? 'nobody';
};

const MINISTER = /^(?:acting )?(?:foreign|defence|finance|trade|industry)[a-z ()A-Z]* ?minister|minister$/;
const OFFICE_HOLDER = /(?<![a-z])(?:ministers?|counterparts?|opposite number)(?![a-z])/i;
const TO_KOREA = /방한|訪韓|来韓/u;
const TO_JAPAN = /방일|訪日/u;

/** A minister is asked to come, comes, or stays away after all: 신 장관에게 일본을 찾아 달라고, 방위상의 서울 방문도 취소됐다. */
function journeyOf({ sentence, clause, cue, predicate, named, article }: Scene): Parties | undefined {
  const { people, topics, text } = sentence;
  if (article.language === 'en' && named.some((n) => n.value.countries.some(isThird))) return undefined;
  const sides = new Set(people.map((p) => p.person.country));
  const talks: Parties = { kind: 'talks', actors: BOTH, confidence: 0.5 };
  const asked = predicate.mode === 'propose' || predicate.mode === 'demand';
  if (asked && sides.size === 2 && BOTH.every((c) => sides.has(c))) return talks;
  // invited his Japanese counterpart to Seoul: by their offices
  const either = new Set([...named.flatMap((n) => n.value.countries), ...sides]);
  if (
    asked &&
    article.language === 'en' &&
    BOTH.every((c) => either.has(c)) &&
    OFFICE_HOLDER.test(text.slice(clause.start, cue.end))
  )
    return talks;
  const where = text.slice(cue.start, cue.end);
  const there = sentence.names.filter((n) => overlaps(n, cue)).flatMap((n) => n.value.countries);
  const goesTo = (country: string): boolean =>
    (country === 'KR' ? TO_KOREA : TO_JAPAN).test(where) || (there.length === 1 && there[0] === country);
  const comes = people.some(
    (p) =>
      contains(clause, p) &&
      MINISTER.test(p.role) &&
      goesTo(p.person.country === 'JP' ? 'KR' : 'JP') &&
      isOneOfTwo(p.person.country),
  );
  // Yeo will visit Japan for talks with Akazawa: the host may be named
  if (comes && (sides.size === 1 || (article.language === 'en' && sides.size === 2))) return talks;
  // 일한의원연맹은 방한을 보류했다
  const members = topics.some(
    (t) => t.value.topic === 'parliamentary-exchange' && (contains(clause, t) || t.end <= clause.start),
  );
  return members && sides.size === 0 ? { ...talks, topic: 'parliamentary-exchange' } : undefined;
}
