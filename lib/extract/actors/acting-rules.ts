import { isOneOfTwo } from '../../model/the-two';
import type { ClauseSubject } from './clause-subject';
import { introducedSide } from './introduced';
import { isPair } from './pair';
import { coordinated, withPartner } from './side-by-side';
import { isSpokenOf } from './spoken-of';
import { agreesWithStranger, isOfStrangeCouple } from './strange-couple';
import { tellerOf } from './teller';
import { alliesBefore, threeOf, threeTold } from './three';
import { isWithStranger, pairedWithStranger } from './with-stranger';

/** Somebody else acts, or deals with only one of the two. */
type Stranger = 'stranger';
/** Codes of those who act: together, if more than one. */
export type Actors = readonly string[];
/** Who acts, as one turn of the language tells; undefined where the clause has it not. */
export type ActingRule = (c: ClauseSubject) => Actors | Stranger | undefined;

const PAIR: Actors = ['JP', 'KR'];
export const oneOf = (side: string | undefined): Actors | undefined => (side ? [side] : undefined);

/** 한미일은 공동훈련을 했다: three under one name, unless they are what it is about, or where it was asked. */
function namedThree(c: ClauseSubject): Actors | undefined {
  const { three, sentence, clause, article, both, asks, subject, pool } = c;
  if (!three) return undefined;
  // 두 장관은 한미일 공조를 이어가기로 했다
  const isTopic =
    article.language === 'ko' &&
    (both || article.locale.words.bothMinisters.test(sentence.text.slice(0, clause.start))) &&
    /^\s?(?:3국\s?)?(?:안보\s?)?(?:공조|협력|관계|체제)/u.test(sentence.text.slice(three.end));
  // 원안위가 한중일 고위규제자회의에서 ...달라고 일본에 요구했다
  const isWhere =
    asks &&
    subject.length === 1 &&
    pool[0] !== undefined &&
    pool[0].end <= three.start &&
    /^[^,、。]{0,24}(?:에서|で、?)/u.test(sentence.text.slice(three.end));
  return isTopic || isWhere ? undefined : three.value.countries;
}

/** 3국은 ...하기로 했다, the three sides agreed: the three that the article has named before. */
function threeOfBefore({ sentence, clause, predicate, text, subject, article }: ClauseSubject): Actors | undefined {
  const { language, locale } = article;
  if (language === 'ko')
    return subject.length === 0 && locale.words.three.test(sentence.text.slice(0, predicate.start))
      ? threeTold(article)
      : undefined;
  return language === 'en' && locale.words.three.test(text.slice(0, Math.max(0, predicate.start - clause.start) + 8))
    ? alliesBefore(sentence, article)
    : undefined;
}

/** 3カ国が合意した: with the one third country that is named. */
const withOneThird: ActingRule = ({ strangers, text, article }) =>
  strangers.length === 1 && strangers[0] !== 'KP' && article.locale.words.three.test(text)
    ? ['JP', 'KR', ...strangers]
    : undefined;

/** The two sides are others, or one of the two deals with somebody else. */
function betweenOthers(c: ClauseSubject): Stranger | undefined {
  const { sentence, clause, predicate, article, inClause, both } = c;
  if (article.language === 'en' && pairedWithStranger(sentence, clause, predicate)) return 'stranger';
  const couples = inClause.filter((n) => n.value.countries.length > 1);
  // 북러 군사협력을 규탄하는 성명: spoken of
  const foreign = couples.filter(
    (n) => !isPair(n.value.countries) && !/^\s?군사\s?(?:협력|밀착|동맹)/u.test(sentence.text.slice(n.end, n.end + 8)),
  );
  // 한중 양국, 日中両国
  const areTheSides = foreign.some((n) => /^\s?(?:양국|양측|両)/u.test(sentence.text.slice(n.end, n.end + 3)));
  if (foreign.length > 0 && foreign.length === couples.length && (!both || areTheSides)) return 'stranger';
  if (!both && isWithStranger(sentence, clause, article)) return 'stranger';
  const binds = predicate.mode === 'agree' || predicate.mode === 'sign';
  if (isOfStrangeCouple(sentence, clause, article)) return 'stranger';
  return !both && binds && agreesWithStranger(sentence, clause, article) ? 'stranger' : undefined;
}

/** 日本と中国、韓国のスポーツ相が: three in a row. */
const threeInRow: ActingRule = ({ sentence, predicate, article }) => threeOf(sentence, predicate, article);

/** Somebody else is the subject, or stands in the clause or before it, and neither of the two does. */
function othersAlone(c: ClauseSubject): Stranger | undefined {
  const { sentence, clause, predicate, article, names, subject, strangers, both, bothNamed, pairBefore } = c;
  if (subject.length && !subject.some(isOneOfTwo)) return 'stranger';
  // Trump and Takaichi hailed ... and signed two documents: the names before are the subject
  if (c.nameless && !bothNamed && !pairBefore) {
    const before = [
      ...names
        // 北朝鮮への対応を確認し、: spoken of, and gone
        .filter(
          (n) => n.end <= clause.start && !(article.language !== 'en' && isSpokenOf(sentence, n, predicate, article)),
        )
        .flatMap((n) => n.value.countries),
      ...sentence.people.filter((p) => p.end <= clause.start).map((p) => p.person.country),
    ];
    if (!before.every(isOneOfTwo)) return 'stranger';
  }
  const ours = subject.some(isOneOfTwo);
  // 정부가 뉴질랜드에 CPTPP 가입 신청서를 제출했다: a pact of many
  const ofMany = ours && article.language !== 'en' && sentence.topics.some((t) => t.value.topic === 'cptpp');
  return strangers.length && !both && !bothNamed && !ofMany && !(predicate.mode === 'deny' && ours)
    ? 'stranger'
    : undefined;
}

/** 한중일 장관은 만나 |...하기로 했다: the three of the clause before. */
function trioOfSentence({ own, both, pool, article }: ClauseSubject): Actors | undefined {
  if (article.language !== 'ko' || own.length > 0 || both) return undefined;
  return pool.find((n) => n.value.countries.length > 2 && isPair(n.value.countries))?.value.countries;
}

/** Korea and Japan as one: by a name or word for both, or side by side. */
function theTwo(c: ClauseSubject): Actors | undefined {
  const { sentence, clause, predicate, article, own, pool, subject, both, nameless, pairBefore } = c;
  // 外務省は、…韓国大使館と韓国外務省に抗議した: one side, to whomever
  if (!both && subject.length === 1 && predicate.act?.action === 'protest') return undefined;
  const isBoth =
    both ||
    (pairBefore && nameless && subject.length === 0) ||
    withPartner(sentence, clause, [...subject], predicate, article) ||
    pool.some((n) => isPair(n.value.countries)) ||
    coordinated(sentence, clause, [...own], article, predicate) ||
    // 海保と韓国海警の協議が開かれ、|窓口を設けることで一致した: both of the clause before
    (article.language !== 'en' &&
      own.length === 0 &&
      pool.length > 0 &&
      nameless &&
      coordinated(sentence, { ...clause, start: 0 }, [...pool], article, predicate));
  return isBoth ? PAIR : undefined;
}

/** The side that the sentence before has introduced. */
const introduced: ActingRule = ({ pool, hasSpeaker, text, article }) =>
  article.language === 'en' && pool.length === 0 && !hasSpeaker ? oneOf(introducedSide(text, article)) : undefined;

/** South Koreans may stay longer, the foreign ministry in Tokyo said: who tells is who acts. */
const decider: ActingRule = ({ sentence, predicate, pool, article }) =>
  article.language === 'en' ? oneOf(tellerOf(sentence, predicate, pool[0])) : undefined;

/** The first that answers says who acts. */
export const ACTING_RULES: readonly ActingRule[] = [
  namedThree,
  threeOfBefore,
  withOneThird,
  betweenOthers,
  threeInRow,
  othersAlone,
  trioOfSentence,
  theTwo,
  introduced,
  decider,
  ({ subject }) => subject.filter(isOneOfTwo),
];
