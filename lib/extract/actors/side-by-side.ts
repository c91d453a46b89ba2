import { contains, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Mode, Predicate } from '../locale';
import { isHeadline } from '../locales/en/headline';

/** South Korea and Japan; 이 대통령과 이시바 총리는; 岸田首相と尹大統領は: both stand side by side as the subject. */
export function coordinated(
  sentence: SentenceView,
  clause: Clause,
  subjects: readonly Span[],
  article: ArticleView,
  predicate: Predicate,
): boolean {
  // 韓国側が自衛隊と韓国海軍の訓練を ...: those named after the subject are not the subject
  const last = article.language === 'en' ? undefined : subjects.at(-1);
  const marks = [
    ...sentence.names
      // 松尾裕敬・|駐韓|総括公使: where he serves
      .filter((n) => n.value.type !== 'place' && n.value.countries.length === 1 && !/^[駐訪来][韓日]$/u.test(n.term))
      .map((n) => ({ start: n.start, end: n.end, country: n.value.countries[0]! })),
    ...sentence.people.map((p) => ({ start: p.start, end: p.end, country: p.person.country })),
  ]
    .filter((m) => contains(clause, m) && (last === undefined || m.start <= last.start))
    // its memorial for Korean and Japanese labourers: no subject, and agreed with Japan and ...
    .filter((m) => article.language !== 'en' || m.start < predicate.start || predicate.act?.passive === true)
    .sort((a, b) => a.start - b.start);
  const JOIN = JOINS[article.language];
  return marks.some((mark, i) => {
    const next = marks.slice(i + 1).find((m) => m.start >= mark.end && m.country !== mark.country);
    if (
      !next ||
      mark.country === next.country ||
      !['KR', 'JP'].includes(mark.country) ||
      !['KR', 'JP'].includes(next.country)
    )
      return false;
    // 한국과 일본을 오가는 여객선: what moves between them
    if (article.language === 'ko' && /^[을를]\s/u.test(sentence.text.slice(next.end))) return false;
    const between = sentence.text.slice(mark.end, next.start);
    // S. Korea, Japan to extend swap: headlines say no `and`
    const isRow =
      article.language === 'en' && between === ', ' && mark.start - clause.start < 2 && isHeadline(sentence.text);
    return isRow || JOIN.test(between);
  });
}

const JOINS = {
  en: /^(?:'s)?(?:[A-Za-z.\s-]{0,45}?,?\s(?:and|nor)|[A-Za-z\s]{0,30}?\swith)\s(?:[A-Za-z-]+\s){0,5}$/,
  ko: /^[가-힣\s()]{0,16}(?:[와과및]\s|·\s?)(?:[가-힣]+\s){0,4}$/u,
  ja: /^[\u4e00-\u9fffァ-ヶー・()ぁ-ん]{0,18}(?:と|及び|・)[\u4e00-\u9fffァ-ヶーの]{0,8}$/u,
} as const;

/** Modes in which the one named with 와 acts too; who is asked or refused does not. */
const SHARED: ReadonlySet<Mode> = new Set([
  'done',
  'effect',
  'sign',
  'agree',
  'announce',
  'plan',
  'negotiate',
  'postpone',
]);

/** 경찰청은 일본 경찰청과 공조 체계를 가동한다: the other side is named as a partner. */
export function withPartner(
  sentence: SentenceView,
  clause: Clause,
  subject: readonly string[],
  predicate: Predicate,
  article: ArticleView,
): boolean {
  if (article.language === 'en' || subject.length !== 1 || !SHARED.has(predicate.mode)) return false;
  const other = subject[0] === 'KR' ? 'JP' : 'KR';
  return sentence.names.some(
    (n) =>
      // 韓国警察庁と合同で踏み込み、|26人を拘束した: together in all that the sentence tells
      (contains(clause, n) || (n.end <= clause.start && TOGETHER.test(sentence.text.slice(n.end, n.end + 12)))) &&
      n.end < predicate.start &&
      (article.language === 'ko' ||
        sentence.names.some((m) => m.end <= n.start && m.value.countries.join() === subject[0])) &&
      n.value.type !== 'place' &&
      n.value.countries.length === 1 &&
      n.value.countries[0] === other &&
      !isListedPlace(sentence.text, n) &&
      PARTNER[article.language === 'ja' ? 'ja' : 'ko'].test(sentence.text.slice(n.end, n.end + 24)),
  );
}

/** 도쿄와 오사카의 시설로 보낸다: the city, and no government. */
const isListedPlace = (text: string, { end, term }: { end: number; term: string }): boolean =>
  /^(?:도쿄|서울)$/u.test(term) &&
  /^[와과] [가-힣]{2,6}(?:의|에서|에|로|으로|을|를|까지)\s/u.test(text.slice(end, end + 12));

const WITH =
  /(?<![a-z])(?:jointly|together|along|in (?:concert|tandem|partnership|cooperation)|hand in hand) with (?:the )?$|(?<![a-z])alongside (?:the )?$|(?<![a-z])(?:joined|joins|joining) (?:forces with )?$/i;
/** Japan, together with South Korea, launched a fund, or joined it in launching one: both act. */
export function actTogether({ text, names }: SentenceView, clause: Clause, { mode }: Predicate): boolean {
  if (!SHARED.has(mode)) return false;
  const own = names.filter((n) => contains(clause, n) && n.value.type !== 'place' && n.value.countries.length === 1);
  return own.some(
    (n) =>
      WITH.test(text.slice(clause.start, n.start)) &&
      /^(?:,| in | on | to |\.|$)/.test(text.slice(n.end)) &&
      /^(?:KR|JP)$/.test(n.value.countries[0]!) &&
      own.some((m) => m.value.countries[0] === (n.value.countries[0] === 'KR' ? 'JP' : 'KR')),
  );
}

const TOGETHER = /^(?:와|과) (?:함께|공동|합동|손잡)|^と(?:合同|共同|連携|ともに|共に|協力)/u;

const PARTNER = {
  ko: /^(?:·[가-힣]{1,8})?(?:\s?[가-힣]{1,6}){0,2}?(?:와|과)(?: 함께| 공동으로)?\s(?!관련|달리|무관)/u,
  // 海上保安庁は韓国海洋警察庁と訓練を行った
  ja: /^(?:側|政府|当局|の?[\u4e00-\u9fffァ-ヶー・]{1,12})?と(?!の|は|も|異な|違|いう|いっ|して|する|関係|記|明記|表記|主張|呼|みな|見な|位置|定め|書|述べ|説明|表現|紹介|断|[^、。]{1,8}[たるうくすつむぶぐ](?!方針|予定|計画|見通し|考え|意向|方向|こと|構え|運び)[\u4e00-\u9fff])/u,
} as const;
