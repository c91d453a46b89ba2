import { isOneOfTwo, isThird } from '../../model/the-two';
import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import { hasTopic } from '../locales/ja/subject';
import type { Draft } from '../rule';
import { isBodyOfBoth, isDoneTo } from './unnamed-side';

/**
 * A leader or minister who tells what `was agreed` speaks for both, once their meeting is told; a ministry that decides
 * does not. `agreed with Japan` names the other side.
 */
export function speaksForBoth(
  sentence: SentenceView,
  clause: Clause,
  actors: readonly string[],
  article: ArticleView,
  before: readonly Draft[],
): boolean {
  const names = new Set([
    ...sentence.names
      .filter((n) => n.value.type !== 'place' && contains(clause, n) && !isOfPeople(sentence.text, n))
      .flatMap((n) => n.value.countries),
    ...actors,
  ]);
  if (names.has('KR') && names.has('JP')) return true;
  const met = before.some(
    (d) => (d.kind === 'summit' || d.kind === 'talks') && d.status === 'held' && d.context === 'news',
  );
  // 안보실장은 회담 뒤 브리핑에서 ...하기로 했다고 설명했다: what came of the meeting
  if (met && article.language !== 'en' && BRIEFS.test(sentence.text)) return true;
  const institution = sentence.names.some((n) => n.value.type === 'institution' || n.value.type === 'country');
  return met && (article.leaders.length > 0 || sentence.people.length > 0) && !institution;
}

/** 한국인의, 일본산: people and goods of a country, and no side of an accord. */
const isOfPeople = (text: string, { end, term }: { end: number; term: string }): boolean =>
  /인$/u.test(term) || /^산(?=\s|[가-힣])/u.test(text.slice(end, end + 2)) || /산$/u.test(term);

const BRIEFS = /브리핑에서|회담 (?:뒤|후|직후)|회견에서|会談後|会見で、?(?:両|合意)/u;

/** China went further. Its customs agency suspended ...: the subject is still the stranger. */
export function followsStranger(sentence: SentenceView, article: ArticleView): boolean {
  if (article.language !== 'en') return areTwoOthers(sentence, article);
  if (!/^(?:Its?|They|Their|同国|同省)(?![a-z])/.test(sentence.text)) return false;
  const previous = article.sentences[sentence.index - 1];
  const first = previous?.names.find((n) => n.value.type === 'country');
  return first !== undefined && !first.value.countries.includes('KR') && !first.value.countries.includes('JP');
}

const THE_TWO =
  /^(?:또|이어|한편|また|このほか)?[,、]?\s?(?:양국|두 나라|양측|양 정상|두 장관|両国|双方|両者|両外相|両首脳)/u;

/** 베트남 재무장관과 서명했다, 한중 장관은, ベトナムの財務相と: the other side, and not only spoken of. */
const isPartner = (text: string, { end, value }: { end: number; value: { countries: readonly string[] } }): boolean =>
  value.countries.length > 1 ||
  /^[^,.、。]{0,24}(?:[과와](?:의|도)? |と(?!い|の間で)|을 만나|를 만나)/u.test(text.slice(end, end + 30));

/** 베트남 재무장관과 서명했다. |양국은 ...하기로 했다: Korea and Vietnam, as the sentence before says. */
function areTwoOthers(sentence: SentenceView, { sentences }: ArticleView): boolean {
  const previous = sentences[sentence.index - 1];
  if (!previous || !THE_TWO.test(sentence.text)) return false;
  const here = countriesOf(sentence);
  const there = countriesOf(previous);
  if (here.has('KR') || here.has('JP') || [...here].some((c) => !there.has(c))) return false;
  if (!previous.names.some((n) => n.value.countries.some(isThird) && isPartner(previous.text, n))) return false;
  const ours = ['KR', 'JP'].filter((c) => there.has(c));
  return ours.length < 2 && [...there].some((c) => isThird(c) && c !== 'KP');
}

/** The sentence before tells of a third country, and this one names neither both of ours nor anyone. */
export function followsOthers(sentence: SentenceView, article: ArticleView): boolean {
  const previous = article.sentences[sentence.index - 1];
  const here = countriesOf(sentence);
  if (!previous || (here.has('KR') && here.has('JP'))) return false;
  const there = countriesOf(previous);
  return [...there].some(isThird) && !(there.has('KR') && there.has('JP'));
}

const countriesOf = (view: SentenceView): ReadonlySet<string> =>
  new Set([...view.names.flatMap((n) => n.value.countries), ...view.people.map((p) => p.person.country)]);

const FIRMS = /(?:^|\s)[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,4}\s(?:and|,)\s[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?\s$/;

const OF_BOTH =
  /(?:South Korea|Korea|Japan)'s (?<a>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})(?:,[^,]{3,60},)? and (?:South Korea|Korea|Japan)'s (?<b>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})/;
const OF_STATE =
  /(?:Ministry|Agency|Government|Cabinet|Office|Bank of|Commission|Service|Guard|Forces?|Navy|Police|Assembly|Diet|Parliament|Embassy|Bureau|Authority|Administration|Council|Institute|Minister|President|Premier|Secretary|Association)/;

/** South Korea's Hanbit and Japan's Aozora: firms by their countries, no office of either. */
function isFirmOfEach(text: string): boolean {
  const { a = '', b = '' } = OF_BOTH.exec(text)?.groups ?? {};
  return a !== '' && !OF_STATE.test(a) && !OF_STATE.test(b) && !/^[a-z ]+/.test(b);
}

/** The subject is two capitalised names, none of them a country, an office or a person known. */
export function isFirms(sentence: SentenceView, clause: Clause, predicate: Predicate): boolean {
  const known = [...sentence.names, ...sentence.people].some(
    (n) => n.start >= clause.start && n.end <= predicate.start,
  );
  const subject = sentence.text.slice(clause.start, predicate.start);
  const people = sentence.people.some((p) => p.start >= clause.start && p.end <= predicate.start);
  return (!known && FIRMS.test(subject)) || (!people && isFirmOfEach(subject));
}

/** A dropped subject is that of the fact before, in the same paragraph. */
export function inherited(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): string[] {
  if (isBodyOfBoth(sentence, article, before)) return ['JP', 'KR'];
  const last = before.findLast(
    (d) => d.sentence.span.paragraph === sentence.span.paragraph && sentence.index - d.sentence.index <= 2,
  );
  if (last) return last.actors;
  const dropped = article.language === 'en' ? undefined : subjectBefore(sentence, article);
  if (dropped) return dropped;
  const countries = new Set(sentence.names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries));
  for (const p of sentence.people) countries.add(p.person.country);
  const ours = ['JP', 'KR'].filter((c) => countries.has(c));
  // 한국인은 4월부터 일할 수 있다: people of the one, by leave of the other
  if (
    article.language === 'ko' &&
    ours.length === 1 &&
    sentence.names.every((n) => n.value.type === 'place' || /인$/u.test(n.term))
  )
    return [ours[0] === 'KR' ? 'JP' : 'KR'];
  // 韓国を再び加える政令が施行された: to whom it is done
  if (article.language !== 'en' && ours.length === 1 && isDoneTo(sentence)) return [ours[0] === 'KR' ? 'JP' : 'KR'];
  return ours.length ? ours : article.sentences.length ? ['JP', 'KR'] : [];
}

/** 대신 협력을 확대하자고 제안했다: nobody is named, so it is whoever the sentence before was about. */
export function subjectBefore(sentence: SentenceView, article: ArticleView): string[] | undefined {
  if (/[가-힣)][은는이가]\s/u.test(sentence.text)) return undefined;
  // 両国は, 協定は: who or what the sentence itself is about
  if (
    article.language === 'ja' &&
    !/^(?:同|この|その)[\u4e00-\u9fff]{2,4}は/u.test(sentence.text) &&
    hasTopic(sentence.text)
  )
    return undefined;
  const view = article.sentences[sentence.index - 1];
  if (!view || view.span.paragraph !== sentence.span.paragraph) return undefined;
  const end: Predicate = { mode: 'done', recap: false, start: view.text.length, end: view.text.length };
  const first = [...view.names.filter((n) => n.value.type !== 'place'), ...view.people]
    .filter((n) => article.locale.isSubject(view.text, n, end))
    .sort((a, b) => a.start - b.start)[0];
  const countries = first && ('person' in first ? [first.person.country] : first.value.countries);
  return countries?.length === 1 && isOneOfTwo(countries[0]) ? [countries[0]] : undefined;
}
