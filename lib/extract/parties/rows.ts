import { contains, type Span } from '../../text/span';
import type { Mode } from '../locale';
import type { TopicMatch } from '../topics';
import type { Finder } from './parties';
import { BOTH } from './scene';

export const isRowName = ({ start, end, value }: TopicMatch, cue: Span): boolean =>
  !value.weak && value.topic !== 'leaders-summit' && start <= cue.start && end >= cue.end;

/** 한일 경제안보대화가 다카이치 총리의 방미로 미뤄졌다: a row by its name, whoever else is named. */
export const row: Finder = ({ article, sentence, cue, named }) => {
  const name = article.language === 'en' ? undefined : sentence.topics.find((t) => isRowName(t, cue));
  const pair =
    name && named.find((n) => n.value.countries.length >= 2 && n.end <= cue.start && n.end >= name.start - 1);
  return pair && BOTH.every((c) => pair.value.countries.includes(c))
    ? { kind: 'talks', actors: [...pair.value.countries].sort(), confidence: 0.8 }
    : undefined;
};

/** A delegation of Japanese lawmakers |met the prime minister */
const LAWMAKERS = /^[^,]{0,60}(?:lawmakers|parliamentarians|legislators)/i;

/** received |a group of Japanese lawmakers */
const RECEIVED =
  /^(?:receiv|host|welcom|met)\w* (?:with )?(?:an? |the |some |senior |visiting |[a-z]+ )*(?:(?:group|delegation|team|party) of )?(?:(?:Japanese|South Korean|Korean|opposition|ruling|visiting|senior) ){0,2}(?:lawmakers|parliamentarians|legislators)/;

/** 대통령이 일한의원연맹 방한단을 접견했다: members of parliament, whoever receives them. */
export const members: Finder = ({ article, level, leaders, both, sentence, clause, cue }) =>
  level === 'any' &&
  leaders.size === 1 &&
  (article.language !== 'en'
    ? sentence.topics.some((t) => t.value.topic === 'parliamentary-exchange' && !t.value.weak && contains(clause, t))
    : both &&
      (LAWMAKERS.test(sentence.text.slice(clause.start, cue.start)) ||
        RECEIVED.test(sentence.text.slice(cue.start, cue.end + 40))))
    ? { kind: 'talks', topic: 'parliamentary-exchange', actors: BOTH, confidence: 0.6 }
    : undefined;

const LAWMAKERS_MEET =
  /^\W*(?:A group of |Some |Senior |Ruling and opposition )?(?:[A-Z][\w-]+ (?:and [A-Z][\w-]+ )?)?(?:lawmakers|parliamentarians|legislators)(?: (?:from|of) [^,]{3,50}?)? (?:met|meet|held|will meet|gathered|opened|sat down|convened|are to meet|agreed|wrapped up)/i;

/** Lawmakers from both countries met to call for a trade pact: members of parliament, whatever they call for. */
export const lawmakers: Finder = ({ article, level, both, strangers, sentence, clause }) =>
  article.language === 'en' &&
  level === 'any' &&
  both &&
  strangers.length === 0 &&
  LAWMAKERS_MEET.test(sentence.text.slice(clause.start))
    ? { kind: 'talks', topic: 'parliamentary-exchange', actors: BOTH, confidence: 0.8 }
    : undefined;

/** The delegation held talks with its Korean counterpart league: of one side and its like. */
const ALIKE = /(?<![a-z])(?:counterparts?|friendship|joint|both|two countries|bilateral)(?![a-z])/;
/** Members of parliament by the name of their body, of which the other side has one too. */
export const leagues: Finder = ({ article, level, strangers, guests, leaders, sentence, clause, text }) =>
  article.language === 'en' &&
  level === 'any' &&
  strangers.length === 0 &&
  guests.length === 0 &&
  leaders.size === 0 &&
  ALIKE.test(text.slice(clause.start, clause.end)) &&
  sentence.topics.some((t) => t.value.topic === 'parliamentary-exchange' && !t.value.weak && contains(clause, t))
    ? { kind: 'talks', topic: 'parliamentary-exchange', actors: BOTH, confidence: 0.6 }
    : undefined;

const GENERAL_MEETING = /총회|総会/u;

/** 議連の次の合同総会は, 두 정상에게 촉구한 의원연맹 합동총회: whoever else the sentence names. */
export const unions: Finder = ({ article, level, sentence, clause, cue, text }) =>
  article.language !== 'en' &&
  level === 'any' &&
  GENERAL_MEETING.test(text.slice(cue.start, cue.end + 2)) &&
  sentence.topics.some((t) => t.value.topic === 'parliamentary-exchange' && !t.value.weak && contains(clause, t))
    ? { kind: 'talks', topic: 'parliamentary-exchange', actors: BOTH, confidence: 0.8 }
    : undefined;

const OFF: ReadonlySet<Mode> = new Set(['cancel', 'postpone']);
/** 외교차관 전략대화는 내달 그대로 열린다: a row by its name alone, in an article on the two. */
export const rowAlone: Finder = ({ article, sentence, cue, countries, predicate, level }) =>
  article.language === 'ko' &&
  level === 'any' &&
  // 정부는 안보정책협의회를 연기했다: one of the two calls it off
  (countries.size === 0 || (OFF.has(predicate.mode) && [...countries].every((c) => BOTH.includes(c)))) &&
  predicate.mode !== 'deny' &&
  !article.hasStrangers &&
  sentence.dates.length > 0 &&
  sentence.topics.some(
    (t) => isRowName(t, cue) || (OFF.has(predicate.mode) && t.start <= cue.start && t.end >= cue.end && t.value.weak),
  )
    ? { kind: 'talks', actors: BOTH, confidence: 0.5 }
    : undefined;
