import { isThird } from '../../model/the-two';
import type { Language } from '../../model/vocabularies';
import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { PersonMatch } from '../find-people';
import type { Clause, Predicate } from '../locale';
import { isSpokenOf, quotesIn, withoutQuotes } from './spoken-of';

/** A clause, and who is named in it and around it. */
export interface ClauseNames {
  sentence: SentenceView;
  clause: Clause;
  predicate: Predicate;
  article: ArticleView;
  /** Words of the clause; Japanese demands without what they quote. */
  text: string;
  /** Names of the sentence that stand for a government, outside quotes. */
  names: readonly NameMatch[];
  /** Those of the clause itself that are not merely spoken of. */
  inClause: readonly NameMatch[];
  people: readonly PersonMatch[];
  /** The sentence names Korea and Japan. */
  bothNamed: boolean;
  /** A demand, a proposal or a denial: one side says it. */
  asks: boolean;
}

export function namesOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): ClauseNames {
  const { language } = article;
  const quoted = quotesIn(sentence.text, language);
  const names = sentence.names.filter(
    (n) =>
      n.value.type !== 'place' &&
      n.value.countries.length > 0 &&
      !quoted.some((q) => contains(q, n)) &&
      !NO_GOVERNMENT[language](sentence.text, n),
  );
  const inClause = names.filter(
    (n) =>
      contains(clause, n) && !clause.holes.some((h) => contains(h, n)) && !isSpokenOf(sentence, n, predicate, article),
  );
  const asks = predicate.mode === 'demand' || predicate.mode === 'propose' || predicate.mode === 'deny';
  const whole = sentence.text.slice(clause.start, clause.end);
  const everyone = new Set([
    ...names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  return {
    sentence,
    clause,
    predicate,
    article,
    // 「両国の委員会を再開したい」と述べた: the two sides stand in what one of them says
    text: language === 'ja' && asks ? withoutQuotes(whole) : whole,
    names,
    inClause,
    people: sentence.people.filter((p) => contains(clause, p)),
    bothNamed: everyone.has('KR') && everyone.has('JP'),
    asks,
  };
}

const ORIGIN_KO = /^(?:산|제|발|령|계)(?= |[가-힣]{2})/u;
const ORIGIN_JA = /^(?:産|製|発|籍|系|語|領)/u;
const THERE = /^の(?:[\u4e00-\u9fffァ-ヶー]{0,6})(?:鉱山|鉱区|油田|ガス田|権益|工場|港|拠点|市場|大学|空港|沖)/u;

/** A name of a country that stands for things or people of it. */
const NO_GOVERNMENT: Readonly<Record<Language, (text: string, name: NameMatch) => boolean>> = {
  en: () => false,
  ko: (text, { term, end }) =>
    // 호주산 암모니아: where a thing comes from
    ORIGIN_KO.test(text.slice(end, end + 3)) ||
    // 한국인이 머물 수 있는 기간을: people of a country
    /인$/u.test(term) ||
    // 한국이 아니라 중국을 상대로
    /^[이가]? 아[니닌]/u.test(text.slice(end, end + 5)),
  ja: (text, { value, end }) =>
    // 中国製の部品
    ORIGIN_JA.test(text.slice(end, end + 3)) ||
    // オーストラリアの鉱山の権益を: what lies there
    (value.countries.every(isThird) && THERE.test(text.slice(end, end + 12))),
};
