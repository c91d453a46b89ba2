import { contains } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Mode } from '../locale';
import { type DateQuestion, isSaying } from './pick-date';

const SETS: ReadonlySet<Mode> = new Set(['agree', 'announce', 'plan', 'propose', 'negotiate']);

/** 10日、: the day on which it was settled or said, right behind who did. */
const SETTLED_ON = /^(?:午前|午後|夜|夕)?(?:の[^、。]{2,20}(?:で|に))?、/u;
const BEHIND_SUBJECT = /[はが]\s?$/u;
/** 6月に, 4月1日から, 年内をめどに, 6月開始: when it is to be. */
const WHEN =
  /^(?:度|上旬|中旬|下旬|初め|初旬|半ば|末|中|春|夏|秋|冬)?(?:に(?!向け|期限|迎え|予定|控え|迫|満|失効|切れ|開かれる|行われる|開く|行う)|にも|から|より|までに|以降|をめど|を目標|付で|の?(?:開始|再開|実施|施行|導入|署名|締結|発効|発足|設置|就航|解除|撤廃|稼働))/u;

/** 6月に始まる協議の: when it says of a noun. */
const DESCRIBES =
  /^度?(?:に|から|より|まで)[^、。をがはも]{0,10}?[うくすつぬむるぐぶ](?!(?:方針|予定|計画|見通し|考え|意向|方向|案|運び|見込み|段取り|こと|旨))[\u4e00-\u9fffァ-ヶ]/u;
/** 両政府は10日、6月に研究を始めることで合意した: the day for which it was settled, beside that on which it was. */
export function setFor(own: readonly DateMention[], question: DateQuestion): DateMention | undefined {
  const { sentence, clause, predicate, article } = question;
  if (article.language !== 'ja' || !SETS.has(predicate.mode)) return undefined;
  const { text } = sentence;
  const { published, locale } = article;
  const said = sentence.dates.find(
    (d) =>
      d.value.length === 10 &&
      daysFrom(published, d.value) <= 0 &&
      SETTLED_ON.test(text.slice(d.end)) &&
      BEHIND_SUBJECT.test(text.slice(0, d.start)),
  );
  if (!said) return undefined;
  return own.find(
    (d) =>
      d.start > said.end &&
      d.end <= predicate.end &&
      !d.bound &&
      contains(clause, d) &&
      (daysFrom(published, d.future ?? d.value) > 0 || (d.value.length === 4 && Number(d.value) >= published.year)) &&
      WHEN.test(text.slice(d.end)) &&
      !DESCRIBES.test(text.slice(d.end, predicate.start)) &&
      !isSaying(d, sentence, article) &&
      !locale.isEmbeddedDate(text, d, predicate),
  );
}
