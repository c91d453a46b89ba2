import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { clauseText } from '../clause-text';
import { daysFrom, isoOf } from '../dates/calendar';
import type { Clause, Mode, Predicate } from '../locale';
import { isOfFormerLeaders } from './former-leaders';
import { isOfOtherYears } from './other-years';

const TOLD: ReadonlySet<Mode> = new Set(['done', 'sign', 'announce', 'effect', 'agree']);

/** 운영하고 있다, 禁じている: how things stand. */
const STANDS = /(?:고|[아어해여]) 있(?:다|습니다|으며|고|지만|는데)[\s."']{0,3}$|(?:て|ん?で)(?:いる|います)。?$/u;
/** 보고에 따르면, 明らかにした: told now for the first time. */
const REVEALED = /에 따르면|[다라]고 [^"]{0,14}(?:밝혔|전했|공개|보도)|によると|明らかに|分かった|判明/u;
const AIMS = /목표|目標/u;
/** 이미 해제했다, 지금까지 세 차례 열렸다, これまでに3回開かれた: up to now. */
const HITHERTO =
  /(?<![가-힣])이미\s[^.]{0,50}[았었했렸혔졌났]|(?<![가-힣])(?:지금까지|이제까지|그간|그동안|현재까지|여태까지)(?:는|도|의)?\s[^.]{0,70}[았었했렸혔졌났왔]|これまで(?:に|で|も)?[^。]{0,50}(?:た|てきた|ている|ており)、?。?$/u;
/** 최근 합의했다, 先ごろ決めた: some time before the news. */
const LATELY = /(?<![가-힣])(?:최근|얼마 전|근래)(?:에|에도|에는)?\s|先ごろ|このほど(?!、)|最近/u;
/** 최근 초계기가 상공을 지난 데 대해 우려를 전했다: when the cause was. */
const OF_CAUSE = /[가-힣] 데 (?:대해|항의)|[다라]며\s/u;
const YEAR_AFTER = /[가-힣] 이듬해\s|の翌年[、に]/u;
/** 지난주, 이달 초, 先週: days before, told without a number. */
const VAGUE = /^(?:지난주|지난 주|저번 주|先週|先々週)|^(?:이달|이번 달|今月)(?:\s?초|上旬|初め)?$/u;
const EARLY = /^\s?(?:초|初め|上旬)/u;
/** 등재 때 약속했다, 상반기에도 훈련했다: at the time of something that is over, in a season before as now. */
const THEN =
  /(?<![가-힣])\S{0,8}(?:등재|합의|체결|수교|출범|개정|취임|가입|비준|정상화|선정|채택|타결|개통|개항) (?:때|당시)(?:에도?|에는|도|는|부터)?\s|(?:상반기|하반기|지난해|작년|(?<![가-힣])[봄여름가을겨울]{1,2}|\d월)에도\s/u;
/** 3국은 캠프 데이비드 정상회의에서 정례화에 합의했다: at a meeting that the article has told nothing of. */
const AT_MEETING = /정상 ?회[의담]에서(?:는|도)?\s/u;
const SUMMIT = /정상(?!화)/u;

/** What a clause tells, and when. */
interface Telling {
  sentence: SentenceView;
  clause: Clause;
  predicate: Predicate;
  article: ArticleView;
  /** Its own words. */
  text: string;
  date: string | undefined;
  /** How far off its day is. */
  days: number | undefined;
  /** The sentence that the article opens with. */
  opening: SentenceView;
}

/** 판결 이듬해, 判決の翌年: of a year that is not counted from this one */
const isOfAnotherYear = ({ sentence, text, date, predicate, article }: Telling): boolean =>
  (date === undefined || YEAR_AFTER.test(text)) &&
  isOfOtherYears(text.trim(), predicate.mode, article.sentences[sentence.index + 1]?.text);

/** 등재 때 약속했다 */
const isOfThen = ({ text, date, article }: Telling): boolean =>
  article.language === 'ko' &&
  (date?.length ?? 0) < 7 &&
  /[았었했렸혔졌났]다[."']{0,2}\s*$/u.test(text) &&
  THEN.test(text);

function atAnOlderSummit({ sentence: { index, dates }, text, date, article }: Telling): boolean {
  const { language, sentences, titleTopics } = article;
  if (language !== 'ko' || date !== undefined || dates.length > 0 || !AT_MEETING.test(text)) return false;
  return (
    !titleTopics.some((t) => t.value.topic === 'leaders-summit') &&
    !sentences.slice(0, index).some((view) => SUMMIT.test(view.text))
  );
}

const bySomebodyFormer = ({ sentence, clause, date, article: { published, language } }: Telling): boolean =>
  date === undefined && isOfFormerLeaders(sentence, clause, isoOf(published), language);

/** コロナ禍で中断し、|その後再開した; 대지진 뒤 |중단했다 */
const followsOtherYears = ({ sentence, clause, text, date }: Telling): boolean =>
  date === undefined &&
  (/^\s?(?:その後|以後|이후|그 뒤)/u.test(text) ||
    (/(?:뒤|후)\s?$/u.test(sentence.text.slice(0, clause.start)) && !/^\s?\S{1,6}[된던긴한]\s/u.test(text))) &&
  isOfOtherYears(sentence.text.slice(0, clause.start), 'done', undefined);

const isFresh = ({ days }: Telling): boolean => days !== undefined && days >= -2;

const isState = (t: Telling): boolean =>
  t.predicate.mode === 'done' && !isFresh(t) && STANDS.test(t.text.trimEnd()) && !AIMS.test(t.text);

const isUpToNow = (t: Telling): boolean =>
  !isFresh(t) && ((LATELY.test(t.text) && !OF_CAUSE.test(t.text)) || HITHERTO.test(t.text.trimEnd()));

const onVagueDay = ({ sentence, clause, predicate, date, article: { published, locale } }: Telling): boolean =>
  sentence.dates.some((d) => {
    if (!contains(clause, d) || (date !== undefined && d.value !== date)) return false;
    const word = sentence.text.slice(d.start, d.end);
    return (
      VAGUE.test(word) &&
      // 先週視察したことに抗議した: the day of what is protested
      !(date === undefined && locale.isEmbeddedDate(sentence.text, d, predicate)) &&
      (!/^(?:이|今)/u.test(word) || EARLY.test(sentence.text.slice(d.end)) || /초$|上旬$|初め$/u.test(word)) &&
      daysFrom(published, d.value) <= 0
    );
  });

/** 양국은 지난 10일 ...에 합의했다, after a sentence of today */
function isBeforeOpening({ sentence, days, opening, article: { published } }: Telling): boolean {
  if (days === undefined || days >= -2 || REVEALED.test(sentence.text)) return false;
  const today = isoOf(published);
  return opening.dates.some((d) => d.value === today || daysFrom(published, d.value) === -1);
}

/** How a clause looks back on what was done. */
const BEHIND: readonly ((t: Telling) => boolean)[] = [
  isOfThen,
  atAnOlderSummit,
  bySomebodyFormer,
  followsOtherYears,
  isState,
  isUpToNow,
  onVagueDay,
  isBeforeOpening,
];

/**
 * Whether a Korean or Japanese clause, by words of its own, looks back behind the news: a state that goes on, what was
 * done lately or last week, a day before the one that the article opens with. What the article opens with is its news.
 */
export function looksBehind(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  date: string | undefined,
  article: ArticleView,
): boolean {
  if (article.language === 'en') return false;
  const opening = article.sentences.find((view) => view.lead);
  if (opening === undefined || opening.index === sentence.index) return false;
  const text = clauseText(sentence.text, clause);
  const days = date?.length === 10 ? daysFrom(article.published, date) : undefined;
  const telling: Telling = { sentence, clause, predicate, article, text, date, days, opening };
  return isOfAnotherYear(telling) || (TOLD.has(predicate.mode) && BEHIND.some((holds) => holds(telling)));
}
