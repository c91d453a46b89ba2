import { isOneOfTwo, isThird } from '../../model/the-two';
import { contains, type Span } from '../../text/span';
import { type Acting, actingIn } from '../actors/acting';
import { alliesBefore } from '../actors/three';
import type { ArticleView, SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import type { PersonMatch } from '../find-people';
import { isLeader } from '../find-people';
import type { Clause, Predicate } from '../locale';
import { type Draft, isMeeting } from '../rule';
import { type Couple, coupleOf } from './couple';

export const BOTH: readonly string[] = ['JP', 'KR'];

/** Where a word for a meeting stands. */
export interface MeetingPlace {
  sentence: SentenceView;
  clause: Clause;
  cue: Span;
  predicate: Predicate;
  level: MeetingLevel;
  article: ArticleView;
  before: readonly Draft[];
}

/** A word for a meeting with everybody who is named around it. */
export interface Scene extends MeetingPlace {
  text: string;
  acting: Acting;
  named: SentenceView['names'];
  countries: ReadonlySet<string>;
  /** The sentence names both sides. */
  both: boolean;
  /** Countries whose leader is named. */
  leaders: ReadonlySet<string>;
  /** People of the clause. */
  inClause: readonly PersonMatch[];
  /** Third countries whose people stand in the clause. */
  guests: readonly string[];
  /** Third countries named in the clause. */
  strangers: readonly string[];
  couple: Couple | undefined;
  /** The two leaders are spoken of as such. */
  theTwo: boolean;
  /** Three sides that meet. */
  three: readonly string[] | undefined;
}

/** In Chengdu, |China: where, not who. */
const IN_CITY = /(?<![a-z])(?:in|at|from) [A-Z][\w'-]+(?: [a-z]{2} [A-Z][\w'-]+| [A-Z][\w'-]+)?, $/;
const COUNTERPART = /(?<![a-z])(?:his|her|their)\s(?:[\w-]+\s){0,2}(?:counterparts?|opposite numbers?)/;
const OF_THEIRS =
  /^(?:首相|総理|大統領|氏)?が(?:掲げ|進め|目指|提唱|打ち出|主導|指示し)|^(?:首相|総理|大統領|氏)?の(?:親書|書簡|特使|代理|側近|メッセージ|祝辞|発言|提案|意向|指示)|^(?:\s?총리|\s?대통령)?의 (?:특사|친서|대리|측근|메시지|축사|제안|뜻)|^'s (?:special |top |chief |senior )?(?:envoy|adviser|advisor|chief of staff|spokes\w+|wife|delegation|letter|message|aide|invitation|proposal|remarks)/u;
const FROM_THEM = /(?:letter|message|envoy|greetings|invitation) (?:from|of|by) (?:[A-Z][\w.'-]+ ){0,4}$/;

/** Only where both are told by their office: South Korea's new president rang Japan's prime minister. */
const KOREAN_HEAD =
  /(?<![A-Za-z-])(?:South Korean?|Korean|Seoul)(?:'s)? (?:new |newly elected |visiting |conservative |liberal )?(?:[Pp]resident|leader)(?![\w-]|'s (?:office|aide|adviser|envoy|wife|special)|ial)/;
const JAPANESE_HEAD =
  /(?<![A-Za-z-])(?:Japan(?:ese)?|Tokyo)(?:'s)? (?:new |newly elected |visiting |outgoing |first female )?(?:[Pp]rime [Mm]inister|[Pp]remier|PM|leader)(?![\w-]|'s (?:office|aide|adviser|envoy|wife|special))/;

/** Whose leaders stand in a sentence, by name or, where that makes both, by office. */
function leadersIn(text: string, there: readonly PersonMatch[], english: boolean): Set<string> {
  const leaders = new Set(there.filter(isLeader).map((p) => p.person.country));
  if (!english || leaders.size > 1) return leaders;
  const korea = leaders.has('KR') || KOREAN_HEAD.test(text);
  const japan = leaders.has('JP') || JAPANESE_HEAD.test(text);
  return korea && japan ? new Set(BOTH) : leaders;
}

/** ..., where they will join the Chinese premier: whoever stands in a clause of its own. */
const isInHole = (clause: Clause, span: Span): boolean => clause.holes.some((hole) => contains(hole, span));

/** Those who stand beside the word for the meeting, where two do; else all. */
function outsideHoles(there: readonly PersonMatch[], clause: Clause, cue: Span): readonly PersonMatch[] {
  if (clause.holes.some((hole) => contains(hole, cue))) return there;
  const beside = there.filter((p) => contains(clause, p) && !isInHole(clause, p));
  return beside.length > 1 ? beside : there;
}

/** The one third country, of the two that make threes with ours, that the article names most. */
function thirdNamed({ sentences }: ArticleView): string | undefined {
  const count = (country: string): number =>
    sentences.reduce((n, view) => n + view.names.filter((name) => name.value.countries.join() === country).length, 0);
  const [us, china] = [count('US'), count('CN')];
  return us === china ? undefined : us > china ? 'US' : 'CN';
}

const withThirdNamed = (article: ArticleView): readonly string[] | undefined => {
  const other = article.language === 'en' ? thirdNamed(article) : undefined;
  return other ? [...BOTH, other].sort() : undefined;
};

/** The two will sit down with somebody else. */
const THE_TWO_WITH =
  /(?<![A-Za-z])(?:[Tt]he two(?: leaders| ministers| men| women)?|[Tt]he pair|[Tt]hey(?: both)?|[Bb]oth) (?:will |would |are to |were to |also |then |later )*(?:sit down|sat down|meet|met|talk(?:ed)?|confer(?:red)?|spoke|gather(?:ed)?) (?:together )?with (?!each|one|their|his|her|Japan|South|Korea|Seoul|Tokyo)/;
/** The two were joined by the third. */
const JOINED = /joined/;
const TRILATERAL = /(?:trilateral|three-way|three-nation)\s(?:[\w-]+\s){0,3}$/;
const WITH_BOTH =
  /(?:with|of|between) (?:the |his |her )?(?:(?:South )?Korean and (?:Chinese|American|U\.?S\.?)|(?:Chinese|American|U\.?S\.?) and (?:South )?Korean|Japanese and (?:Chinese|American|U\.?S\.?)|(?:Chinese|American|U\.?S\.?) and Japanese) (?:foreign |defen[cs]e |finance |trade )?(?:ministers|counterparts|leaders|officials|envoys|chiefs)/;

/** The two men sat at the Foreign Ministry, something that no pair of diplomats had done. */
const DIPLOMATS =
  /(?<![a-z])(?:diplomats|negotiators|directors?[- ]general|vice[- ]ministers?|officials|bureau chiefs)(?![a-z])|Foreign Ministry/;
const HEADS = /(?<![a-z])(?:leaders?|summit|presidents?|prime ministers?|premiers?)(?![a-z])/i;

/** Looks around a word for a meeting. */
export function sceneOf(place: MeetingPlace): Scene {
  const { sentence, clause, predicate, article, before } = place;
  const { text, people } = sentence;
  const english = article.language === 'en';
  const acting = actingIn(sentence, clause, predicate, article);
  const named = sentence.names.filter((n) => n.value.type !== 'place');
  const countries = new Set([...named.flatMap((n) => n.value.countries), ...people.map((p) => p.person.country)]);
  // explained it to her counterpart Funakoshi: of the two sides one is enough
  if (english && countries.size === 1 && isOneOfTwo([...countries][0]!) && COUNTERPART.test(text))
    for (const c of BOTH) countries.add(c);
  // 李大統領に面会し、高市首相の親書を渡した: whose letter it is does not meet
  const there = people.filter(
    (p) =>
      !OF_THEIRS.test(text.slice(p.end, p.end + 16)) && !FROM_THEM.test(text.slice(Math.max(0, p.start - 40), p.start)),
  );
  const inClause = people.filter((p) => contains(clause, p));
  const couple = english ? coupleOf(sentence, clause, article, before) : undefined;
  const both = BOTH.every((c) => countries.has(c));
  const guests = [
    ...new Set(
      inClause
        .filter((p) => !(english && isInHole(clause, p)))
        .map((p) => p.person.country)
        .filter(isThird),
    ),
  ];
  const strangers = named
    .filter((n) => contains(clause, n) && !(english && (IN_CITY.test(text.slice(0, n.start)) || isInHole(clause, n))))
    // 北朝鮮への対応を協議した: what they spoke of does not meet
    .filter((n) => !sentence.topics.some((t) => t.value.topic.startsWith('north-korea') && contains(t, n)))
    .flatMap((n) => n.value.countries.filter(isThird));
  return {
    sentence,
    clause,
    cue: place.cue,
    predicate,
    level: place.level,
    article,
    before,
    text,
    acting,
    named,
    countries,
    both,
    // Kim paid a call on Takaichi, who told him she hoped to see President Lee
    leaders: leadersIn(text, english ? outsideHoles(there, clause, place.cue) : there, english),
    inClause,
    guests,
    strangers,
    couple,
    theTwo:
      article.locale.words.bothLeaders.test(text) &&
      // 両氏: two of whom a title told that they lead
      (!/両氏/u.test(text) || new Set(article.leaders.map((p) => p.person.country)).size > 1) &&
      couple !== 'talks' &&
      !(english && DIPLOMATS.test(text) && !HEADS.test(text)),
    three: threeIn(place, acting, [...new Set([...guests, ...strangers])], both),
  };
}

/** 岩屋外相は韓国の趙外相、中国の王外相と会った, 조 장관은 이와야 외무상, 왕이 중국 외교부장과 만났다: two at once. */
const LISTED_WITH =
  /(?:相|長官|大臣|大統領|首相|氏|次官|局長|議長)(?:\([^)]*\))?[、・と]\s?(?:米国?|中国?)の?[^、。]{1,20}と(?![のい])|(?:장관|외무상|방위상|총리|대통령|차관|국장|대신)(?:\([^)]*\))?(?:,|과|와)\s(?:\S{1,8}\s){0,3}(?:미국|중국)\s(?:\S{1,8}\s){0,2}\S{0,3}(?:장관|부장|대통령|총리|차관|국장)(?:과|와)\s|(?:미국|중국)\s(?:\S{1,8}\s){0,2}\S{0,3}(?:장관|부장|대통령|총리|차관|국장)(?:,|과|와|·)\s?(?:\S{1,8}\s){0,3}(?:장관|외무상|방위상|총리|대통령|차관|국장)(?:과|와)\s/u;

/** 3カ国は, adopted at their ninth trilateral summit: the three told before, or that the sentence lists. */
function namedThree({ article, before, sentence }: MeetingPlace, trilateral: boolean): readonly string[] | undefined {
  const told = article.locale.words.three.test(sentence.text);
  if (!told && !trilateral) return undefined;
  const last = told ? before.findLast((d) => d.actors.length > 2)?.actors : undefined;
  return last ?? alliesBefore(sentence, article) ?? (told ? withThirdNamed(article) : undefined);
}

/** How a third meets with the two. */
const THIRD_JOINS: readonly ((place: MeetingPlace, both: boolean) => boolean)[] = [
  // Japan is arranging a meeting with the South Korean and Chinese ministers
  ({ article, sentence }, both) => both && (article.language === 'en' ? WITH_BOTH : LISTED_WITH).test(sentence.text),
  // On Saturday the two will sit down with the U.S. secretary: those told of before, and a third
  ({ article, sentence, before }) =>
    article.language === 'en' &&
    THE_TWO_WITH.test(sentence.text) &&
    before.some((d) => isMeeting(d) && BOTH.every((c) => d.actors.includes(c))),
  // they joined President Biden for a trilateral summit: those told of before, and the one who is named
  ({ article, sentence: { text }, cue, before }, both) => {
    const english = article.language === 'en';
    return (
      (article.locale.words.threeWay.test(text) || (english && JOINED.test(text.slice(cue.start, cue.end)))) &&
      ((english && both) || before.some((d) => BOTH.every((c) => d.actors.includes(c))))
    );
  },
];

function threeIn(
  place: MeetingPlace,
  acting: Acting,
  third: readonly string[],
  both: boolean,
): readonly string[] | undefined {
  if (acting.actors.length > 2) return acting.actors;
  const { article, sentence, cue } = place;
  const trilateral = article.language === 'en' && TRILATERAL.test(sentence.text.slice(0, cue.start));
  const named = namedThree(place, trilateral);
  if (named) return named;
  const other = third[0] ?? (trilateral ? thirdNamed(article) : undefined);
  if (!other || third.length > 1) return undefined;
  return trilateral || THIRD_JOINS.some((joins) => joins(place, both)) ? [...BOTH, other].sort() : undefined;
}
