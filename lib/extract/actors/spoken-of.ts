import type { Language } from '../../model/vocabularies';
import type { NameMatch } from '../../relevance/names';
import { everyMatch } from '../../text/cue';
import type { Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Predicate } from '../locale';

/** What stands before it is another meeting or matter, named in passing: 한미일 안보회의에 앞서. */
export const ASIDE =
  /^[^,.]{0,16}(?:에 앞서|[을를] 앞두고|[을를] 계기로|\s?계기에|[을를] 계기|[을를] 마친 뒤|[이가] 끝난 뒤|\s?직후|에 맞춰|와 별도로|과 별도로|와 별개로|과 별개로)|^[^、。]{0,14}(?:に合わせて|の機会に|の際に|の後、|の終了後|を機に|に先立ち|を前に|の合間)/u;

/** North Korea's missiles, 北朝鮮への対応: spoken of by those who deal with each other, unless it acts itself. */
export const isSpokenOf = (
  sentence: SentenceView,
  name: NameMatch,
  predicate: Predicate,
  { locale }: ArticleView,
): boolean =>
  name.value.countries.length === 1 &&
  name.value.countries[0] === 'KP' &&
  !locale.isSubject(sentence.text, name, predicate);

/** What somebody says in so many words: whom it names is spoken of, and does not act. */
export function quotesIn(text: string, language: Language): Span[] {
  if (language !== 'ja' || !text.includes('「')) return [];
  return everyMatch(QUOTE, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const QUOTE = /「[^」]{8,300}」(?=と|など)/gu;

/** 농식품부는 일본 정부가 수입을 허용했다고 밝혔다: who does it stands within what is told. */
export function toldOf(text: string, clause: Span, subjects: readonly NameMatch[]): NameMatch | undefined {
  if (subjects.length < 2 || !TOLD_END.test(text.slice(clause.start, clause.end))) return undefined;
  const [first, ...rest] = [...subjects].sort((a, b) => a.start - b.start) as [NameMatch, ...NameMatch[]];
  if (!TOPIC_MARK.test(text.slice(first.end, first.end + 18))) return undefined;
  return rest.find((n) => INNER_MARK.test(text.slice(n.end, n.end + 18)) && n.value.countries.length === 1);
}

const TOLD_END = /다고\s[^"]{0,12}(?:밝혔|전했|발표했|설명했|소개했|말했|알렸)[^"]{0,8}$/u;
const TOPIC_MARK = /^[^이가]{0,14}?[은는]\s/u;
const INNER_MARK = /^[^은는]{0,14}?[이가]\s/u;

/** The words of a clause but for what somebody says in it. */
export const withoutQuotes = (text: string): string => text.replace(QUOTE, '');

/** 韓国が設ける|財団に日本が拠出する, 한국이 세우는 |재단에 일본이: of two that are marked alike, the first acts in what describes a noun. */
const INNER =
  /^[^、。,]{0,10}?(?:が[^、。はがも]{1,14}[るたうくすつむぶぐ](?=[\u4e00-\u9fffァ-ヶー「])|[이가]\s(?:\S{1,8}\s){0,2}\S{1,6}[는은한된던린긴킨운] \S)/u;
const MARKED = /^[^、。,]{0,10}?(?:が|[이가]\s)/u;

export function withoutInner<T extends Span>(subjects: readonly T[], text: string): T[] {
  const [first, second] = subjects;
  return first && second && INNER.test(text.slice(first.end, second.start + 1)) && MARKED.test(text.slice(second.end))
    ? subjects.slice(1)
    : [...subjects];
}
