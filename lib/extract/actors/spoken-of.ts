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
  (name.value.countries[0] === 'KP' ||
    (name.value.countries[0] !== 'KR' &&
      name.value.countries[0] !== 'JP' &&
      LIKENED.test(sentence.text.slice(name.end, name.end + 10)))) &&
  !locale.isSubject(sentence.text, name, predicate);

/** 台湾に倣い, 유럽연합을 본떠: whom ours go by. */
const LIKENED =
  /^(?:に倣|による(?!合意|共同)|(?:政府|側|軍)?の[^、。]{1,20}(?:を(?:受け|踏まえ|にらみ|念頭)|に(?:備え|対抗し|反発し))|をモデル|をお手本|並み|と同(?:様|じ)|を参考|に次ぐ|の例)|^(?:[을를] (?:본떠|본받|참고|모델)|처럼|[과와] (?:같은|마찬가지)|에 이어)/u;

/** What somebody says in so many words: whom it names is spoken of, and does not act. */
export function quotesIn(text: string, language: Language): Span[] {
  if (language !== 'ja' || !text.includes('「')) return [];
  return everyMatch(QUOTE, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const QUOTE = /「[^」]{8,300}」(?=と|など)/gu;

/** 농식품부는 일본 정부가 수입을 허용했다고 밝혔다, 官房長官は韓国が解除したと発表した: who does it stands within what is told. */
export function toldOf(
  text: string,
  clause: Span,
  subjects: readonly NameMatch[],
  language: 'ko' | 'ja',
): NameMatch | undefined {
  const { end, topic, inner } = TOLD[language];
  if (subjects.length < 2 || !end.test(text.slice(clause.start, clause.end))) return undefined;
  const [first, ...rest] = [...subjects].sort((a, b) => a.start - b.start) as [NameMatch, ...NameMatch[]];
  if (!topic.test(text.slice(first.end, first.end + 18))) return undefined;
  const told = rest.find((n) => inner.test(text.slice(n.end, n.end + 18)) && n.value.countries.length === 1);
  // 국방부는 일본이 검토한다는 보도에 대해 사실이 아니라고 밝혔다: who answers a report is who tells
  return told && REPORT.test(text.slice(told.end, clause.end)) ? undefined : told;
}

const REPORT =
  /[다라자]는 (?:\S{1,8} ){0,3}(?:보도|주장|관측|소문|의혹|지적|질문|질의)(?:에|를|을|와|에는)(?: 대해|\s)|との[^、。「」]{0,8}(?:報道|主張|指摘|見方|臆測|質問)(?:に|を|は)|という[^、。「」]{0,8}(?:報道|主張|指摘|見方|臆測|質問)(?:に|を|は)/u;

const TOLD = {
  ko: {
    end: /[다라]"?고\s[^"]{0,12}(?:밝혔|전했|발표했|설명했|소개했|말했|알렸)[^"]{0,8}$/u,
    topic: /^[^이가]{0,14}?[은는]\s/u,
    // but not 일본이 조치를 내놓은 |점을 평가해
    inner: /^[^은는]{0,14}?[이가]\s(?!(?:\S{1,10}\s){0,4}\S{0,8}[은는한된던]\s(?:점|것|만큼|데|사실))/u,
  },
  ja: {
    end: /と[^、。「」とはが]{0,10}(?:明らかに|発表|公表|述べ|説明|語っ|話し|伝え|報じ|指摘)[^、。]{0,6}。?$/u,
    topic: /^[^、。がを]{0,12}?は/u,
    // but not 韓国が求める|仏像の貸し出し: it only describes
    inner: /^(?:政府|側|当局)?が(?![^、。はがも]{1,14}[るたうくすつむぶぐ][\u4e00-\u9fffァ-ヶー「])/u,
  },
} as const;

/** 수입 금지를 해제한다고 해양수산부가 발표했다: who tells, at the end, of what it does itself. */
export const announcerOf = (text: string, names: readonly NameMatch[], predicate: Predicate): NameMatch | undefined =>
  names.find(
    (n) =>
      n.start >= predicate.end &&
      /[다라]고\s$/u.test(text.slice(0, n.start)) &&
      /^[이가은는]\s[^,]{0,14}(?:발표|밝혔|밝힌|공고|고시|공표)/u.test(text.slice(n.end)),
  );

/** The words of a clause but for what somebody says in it. */
export const withoutQuotes = (text: string): string => text.replace(QUOTE, '');

/** 韓国が設ける|財団に日本が拠出する, 한국이 세우는 |재단에 일본이: of two that are marked alike, the first acts in what describes a noun. */
const INNER =
  /^[^、。,]{0,10}?(?:が[^、。はがも]{1,14}[るたうくすつむぶぐ](?=[\u4e00-\u9fffァ-ヶー「])|[이가]\s(?:\S{1,8}\s){0,2}\S{1,6}[는은한된던린긴킨운] \S)/u;
const REACTS = /^[^은는.]{0,6}[이가]\s.*(?:데 대(?:해|한)|것에 대해|것을 (?:두고|문제))/u;
/** 일본이 독도를 자국 땅으로 적은 데 대해 |국방부는 무관을 불렀다: who reacts is what the sentence is about, not what it reacts to. */
export const isReactedTo = (text: string, first: Span, second: Span): boolean =>
  REACTS.test(text.slice(first.end, second.start)) && /^[^,.이가]{0,8}?[은는]\s/u.test(text.slice(second.end));
const MARKED = /^[^、。,]{0,10}?(?:が|[이가]\s)/u;

export function withoutInner<T extends Span>(subjects: readonly T[], text: string): T[] {
  const [first, second] = subjects;
  if (first && second && isReactedTo(text, first, second)) return subjects.slice(1);
  return first && second && INNER.test(text.slice(first.end, second.start + 1)) && MARKED.test(text.slice(second.end))
    ? subjects.slice(1)
    : [...subjects];
}
