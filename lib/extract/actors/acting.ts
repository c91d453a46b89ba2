import type { Language } from '../../model/vocabularies';
import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import { courtOf } from './court';
import { englishSubject } from './english-subject';
import { agentOf, handingOver } from './handed-over';
import { introducedSide } from './introduced';
import { isPair } from './pair';
import { coordinated, withPartner } from './side-by-side';
import {
  ASIDE,
  announcerOf,
  isReactedTo,
  isSpokenOf,
  quotesIn,
  toldOf,
  withoutInner,
  withoutQuotes,
} from './spoken-of';
import { agreesWithStranger, isOfStrangeCouple } from './strange-couple';
import { tellerOf } from './teller';
import { alliesBefore, alliesIn, threeBefore, threeOf, threeTold } from './three';
import { isWithStranger, pairedWithStranger } from './with-stranger';

/** Who acts in a clause, as far as its words and the sentence before tell. */
export interface Acting {
  /** Codes, sorted; empty where the clause names nobody. */
  actors: string[];
  /** Korea and Japan act together. */
  joint: boolean;
  /** Someone else acts, or deals with only one of the two: no fact of ours. */
  stranger: boolean;
}

/** Several rules ask who acts in one clause by one predicate. */
const read = new WeakMap<Clause, { predicate: Predicate; article: ArticleView; acting: Acting }>();

export function actingIn(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Acting {
  let known = read.get(clause);
  if (known?.predicate !== predicate || known.article !== article) {
    known = { predicate, article, acting: readActing(sentence, clause, predicate, article) };
    read.set(clause, known);
  }
  // callers add to what they get
  return { ...known.acting, actors: [...known.acting.actors] };
}

function readActing(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Acting {
  const { locale } = article;
  if (clause.sharing) return sharedActing(sentence, clause, clause.sharing, predicate, article);
  const quoted = quotesIn(sentence.text, article.language);
  const names = sentence.names.filter(
    (n) =>
      n.value.type !== 'place' &&
      n.value.countries.length > 0 &&
      !quoted.some((q) => contains(q, n)) &&
      !ORIGIN[article.language].test(sentence.text.slice(n.end, n.end + 3)) &&
      // 한국인이 머물 수 있는 기간을: people of a country, and no government
      !(article.language === 'ko' && /인$/u.test(n.term)) &&
      // オーストラリアの鉱山の権益を: what lies there
      !(article.language === 'ja' && isThere(sentence.text, n)) &&
      // 한국이 아니라 중국을 상대로
      !(article.language === 'ko' && /^[이가]? 아[니닌]/u.test(sentence.text.slice(n.end, n.end + 5))),
  );
  const inClause = names.filter(
    (n) =>
      contains(clause, n) && !clause.holes.some((h) => contains(h, n)) && !isSpokenOf(sentence, n, predicate, article),
  );
  const people = sentence.people.filter((p) => contains(clause, p));
  const asks = predicate.mode === 'demand' || predicate.mode === 'propose' || predicate.mode === 'deny';
  const whole = sentence.text.slice(clause.start, clause.end);
  // 「両国の委員会を再開したい」と述べた: the two sides stand in what one of them says
  const text = article.language === 'ja' && asks ? withoutQuotes(whole) : whole;
  const everyone = new Set([
    ...names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  const bothNamed = everyone.has('KR') && everyone.has('JP');

  const court = article.language === 'en' ? courtOf(sentence, clause, predicate) : undefined;
  if (court) return { actors: [court], joint: false, stranger: false };
  const allies = article.language === 'en' ? alliesIn(sentence, clause) : undefined;
  if (allies) return { actors: allies, joint: true, stranger: false };
  const grammatical = article.language === 'en' ? englishSubject(sentence, clause, predicate) : undefined;
  if (grammatical) return { actors: [grammatical], joint: false, stranger: false };
  // 한미일 안보회의에 앞서 양자 회동을 했다: another meeting is only named
  const tri = inClause.find(
    (n) =>
      isPair(n.value.countries) &&
      n.value.countries.length > 2 &&
      !(article.language !== 'en' && ASIDE.test(sentence.text.slice(n.end, n.end + 26))),
  );
  const before = inClause.length === 0 ? threeBefore(names, sentence, clause, predicate, article) : undefined;
  if (before) return { actors: before, joint: true, stranger: false };
  // 두 나라를 오가는 여행객: between them, and nobody who acts
  const sides = article.language === 'ko' ? text.replace(BETWEEN, '') : text;
  const both =
    locale.words.bothSides.test(sides) || locale.words.bothLeaders.test(text) || locale.words.bothMinisters.test(text);
  const strangers = [
    ...new Set([...inClause.flatMap((n) => n.value.countries), ...people.map((p) => p.person.country)]),
  ].filter((c) => c !== 'KR' && c !== 'JP');

  const handing =
    article.language === 'en' ? undefined : handingOver(sentence.text, inClause, predicate, article.language);
  const agent = article.language === 'ja' ? agentOf(sentence.text, inClause, predicate) : undefined;
  if (agent) return { actors: [agent], joint: false, stranger: false };
  if (handing) return { actors: [handing], joint: false, stranger: false };
  const subjects = [...inClause, ...names.filter((n) => n.end <= clause.start)].filter((n) =>
    locale.isSubject(sentence.text, n, predicate),
  );
  const teller = article.language === 'en' ? undefined : toldOf(sentence.text, clause, subjects, article.language);
  if (teller) subjects.splice(0, subjects.length, teller);
  const announcer =
    article.language === 'ko' && subjects.length === 0 ? announcerOf(sentence.text, inClause, predicate) : undefined;
  if (announcer) subjects.push(announcer);
  const marked = withoutInner(
    subjects.filter((n) => contains(clause, n)),
    sentence.text,
  );
  // 日本側は|自衛隊と韓国軍が融通し合う協定の交渉を提案した: who asks is marked as what the sentence is about
  const own =
    asks && article.language === 'ja' && marked[0] && /^(?:側|政府|当局)?は/u.test(sentence.text.slice(marked[0].end))
      ? marked.slice(0, 1)
      : marked;
  const pool = own.length ? own : subjects;
  const speakers = sentence.people.filter(
    (p) =>
      teller === undefined &&
      !(article.language === 'ko' && own[0] && isReactedTo(sentence.text, p, own[0])) &&
      p.start < predicate.start &&
      !(article.language === 'en' && p.role.startsWith('former')) &&
      locale.isSubject(sentence.text, p, predicate),
  );
  const first = pool[0];
  // a diplomat said, but the presidential office denies: whoever stands in the clause itself
  const speaker = speakers.find((p) => contains(clause, p)) ?? (own.length ? undefined : speakers[0]);
  const subject =
    first && speaker
      ? first.start <= speaker.start
        ? first.value.countries
        : [speaker.person.country]
      : (first?.value.countries ?? (speaker ? [speaker.person.country] : []));

  // 두 장관은 한미일 공조를 이어가기로 했다: the three are what it is about
  const about =
    tri &&
    article.language === 'ko' &&
    (both || locale.words.bothMinisters.test(sentence.text.slice(0, clause.start))) &&
    /^\s?(?:3국\s?)?(?:안보\s?)?(?:공조|협력|관계|체제)/u.test(sentence.text.slice(tri.end));
  // 원안위가 한중일 고위규제자회의에서 ...달라고 일본에 요구했다: where it was asked
  const asked =
    tri &&
    asks &&
    subject.length === 1 &&
    first !== undefined &&
    first.end <= tri.start &&
    /^[^,、。]{0,24}(?:에서|で、?)/u.test(sentence.text.slice(tri.end));
  if (tri && !about && !asked) return { actors: [...tri.value.countries].sort(), joint: true, stranger: false };
  // 3국은 ...하기로 했다, 세 사람은: the three that the article names as one
  const told =
    article.language === 'ko' &&
    subject.length === 0 &&
    locale.words.three.test(sentence.text.slice(0, predicate.start))
      ? threeTold(article)
      : undefined;
  if (told) return { actors: told, joint: true, stranger: false };
  // The three sides agreed: the three that a sentence before has listed
  const trio =
    article.language === 'en' && locale.words.three.test(text.slice(0, Math.max(0, predicate.start - clause.start) + 8))
      ? alliesBefore(sentence, article)
      : undefined;
  if (trio) return { actors: trio, joint: true, stranger: false };
  // 3カ国が合意した: with the one third country that is named
  if (strangers.length === 1 && strangers[0] !== 'KP' && locale.words.three.test(text))
    return { actors: ['JP', 'KR', ...strangers].sort(), joint: true, stranger: false };
  if (article.language === 'en' && pairedWithStranger(sentence, clause, predicate))
    return { actors: [], joint: false, stranger: true };
  const foreignPair = inClause.some((n) => n.value.countries.length > 1 && !isPair(n.value.countries));
  // 한중 양국, 日中両国: the two sides are others
  const theirs = inClause.some(
    (n) =>
      n.value.countries.length > 1 &&
      !isPair(n.value.countries) &&
      /^\s?(?:양국|양측|両)/u.test(sentence.text.slice(n.end, n.end + 3)),
  );
  if (foreignPair && (!both || theirs) && !inClause.some((n) => isPair(n.value.countries)))
    return { actors: [], joint: false, stranger: true };
  if (!both && isWithStranger(sentence, clause, article)) return { actors: [], joint: false, stranger: true };
  const binds = predicate.mode === 'agree' || predicate.mode === 'sign';
  if (isOfStrangeCouple(sentence, clause, article) || (!both && binds && agreesWithStranger(sentence, clause, article)))
    return { actors: [], joint: false, stranger: true };
  const three = threeOf(sentence, predicate, article);
  if (three) return { actors: three, joint: true, stranger: false };
  if (subject.length && !subject.includes('KR') && !subject.includes('JP'))
    return { actors: [...subject], joint: false, stranger: true };
  // Trump and Takaichi hailed ... and signed two documents: the names before are the subject
  const earlier = names
    // 北朝鮮への対応を確認し、: spoken of, and gone
    .filter((n) => n.end <= clause.start && !(article.language !== 'en' && isSpokenOf(sentence, n, predicate, article)))
    .flatMap((n) => n.value.countries);
  const guests = sentence.people.filter((p) => p.end <= clause.start).map((p) => p.person.country);
  const nameless = inClause.length === 0 && people.length === 0;
  // 両首脳はウクライナの復興に加わり、|基準をそろえることで一致した: the two of the clause before
  const pairBefore =
    article.language !== 'en' &&
    [locale.words.bothLeaders, locale.words.bothSides, locale.words.bothMinisters].some((cue) =>
      cue.test(sentence.text.slice(0, clause.start)),
    );
  if (nameless && !bothNamed && !pairBefore && [...earlier, ...guests].some((c) => c !== 'KR' && c !== 'JP'))
    return { actors: [], joint: false, stranger: true };
  const ours = subject.includes('KR') || subject.includes('JP');
  // 정부가 뉴질랜드에 CPTPP 가입 신청서를 제출했다: a pact of many
  const ofMany = ours && article.language !== 'en' && sentence.topics.some((t) => t.value.topic === 'cptpp');
  if (strangers.length && !both && !bothNamed && !ofMany && !(predicate.mode === 'deny' && ours))
    return { actors: [], joint: false, stranger: true };
  // 한중일 장관은 만나 ...하기로 했다: the three of the clause before
  const trioOfSentence =
    article.language === 'ko' && own.length === 0 && !both
      ? pool.find((n) => n.value.countries.length > 2 && isPair(n.value.countries))
      : undefined;
  if (trioOfSentence) return { actors: [...trioOfSentence.value.countries].sort(), joint: true, stranger: false };
  const partner = withPartner(sentence, clause, subject, predicate, article);
  if (
    both ||
    (pairBefore && nameless && subject.length === 0) ||
    partner ||
    pool.some((n) => isPair(n.value.countries)) ||
    coordinated(sentence, clause, own, article, predicate) ||
    // 海保と韓国海警の協議が開かれ、|窓口を設けることで一致した: both of the clause before
    (article.language !== 'en' &&
      own.length === 0 &&
      pool.length > 0 &&
      nameless &&
      coordinated(sentence, { ...clause, start: 0 }, pool, article, predicate))
  )
    return { actors: ['JP', 'KR'], joint: true, stranger: false };
  const introduced = article.language === 'en' && !first && !speaker ? introducedSide(text, article) : undefined;
  if (introduced) return { actors: [introduced], joint: false, stranger: false };
  // South Koreans may stay longer, the foreign ministry in Tokyo said: who tells is who acts
  const decider = article.language === 'en' ? tellerOf(sentence, predicate, first) : undefined;
  if (decider) return { actors: [decider], joint: false, stranger: false };
  const side = subject.filter((c) => c === 'KR' || c === 'JP');
  if (side.length) return { actors: [...side].sort(), joint: false, stranger: false };
  return { actors: [], joint: false, stranger: false };
}

const THERE = /^の(?:[\u4e00-\u9fffァ-ヶー]{0,6})(?:鉱山|鉱区|油田|ガス田|権益|工場|港|拠点|市場|大学|空港|沖)/u;
const isThere = (text: string, { end, value }: NameMatch): boolean =>
  value.countries.every((c) => c !== 'KR' && c !== 'JP') && THERE.test(text.slice(end, end + 12));

const BETWEEN = /(?:두 나라|양국|한국과 일본)[을를] (?:오가|오간|잇|찾|여행하)/gu;
/** 호주산 암모니아, 中国製の部品: where a thing comes from, and nobody who acts. */
const ORIGIN: Readonly<Record<Language, RegExp>> = {
  en: /^(?!)/,
  ko: /^(?:산|제|발|령|계)(?= |[가-힣]{2})/u,
  ja: /^(?:産|製|発|籍|系|語|領)/u,
};

/** Lee met Takaichi, signing an accord: whoever met signs, unless the words name a stranger as the other side. */
function sharedActing(
  sentence: SentenceView,
  clause: Clause,
  main: Clause,
  predicate: Predicate,
  article: ArticleView,
): Acting {
  const acting = actingIn(sentence, main, article.locale.predicate(sentence.text, main) ?? predicate, article);
  const strange = sentence.names.some(
    (n) => contains(clause, n) && n.value.countries.some((c) => c !== 'KR' && c !== 'JP' && !acting.actors.includes(c)),
  );
  return strange && !acting.joint ? { actors: [], joint: false, stranger: true } : acting;
}
