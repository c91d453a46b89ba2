import type { DateMention } from '../dates/date-mention';
import { daysTo, isLongBefore, isOff, isOld, isPastOrAgreed, type Told } from './told';

/** その際, 이때도, 그 뒤: then, as told in the sentence before. */
const THEN =
  /^(?:\S{1,8}[은는] |두 나라는 |두 정상은 |두 장관은 )(?:그때|당시|이때)|^(?:그러나|하지만|다만|しかし|ただ|だが)?[,、]?\s?(?:その際|この際|このとき|この時|その後|その年|同年|翌年|翌月|当時|その前|以後|이때|그때|당시|그 ?해|이듬해|같은 해|그 뒤|그 후|이후|이어|그러자|그 직후|이듬달|같은 달|첫해)/u;

/** 2019년 7월 ... 단행했다. 이어 지소미아 종료를 결정했다: no new day of its own, after a sentence of old days only. */
export function goesOnWithHistory(t: Told): boolean {
  const { sentence, predicate, article } = t;
  if (article.language === 'en' || sentence.lead) return false;
  const then = THEN.test(sentence.text);
  const old = (d: DateMention): boolean => (d.value.length === 7 ? daysTo(d, article) < -45 : isLongBefore(d, article));
  const past = (d: DateMention): boolean => isOld(d, article);
  if (sentence.dates.length > 0 && !(then && sentence.dates.every(article.language === 'ko' ? past : old)))
    return false;
  if (!isPastOrAgreed(t) && !(isOff(t) && then)) return false;
  // ...と発表した, 約束した: said now, whatever the sentence before looks back on
  if (article.language === 'ja' && predicate.mode === 'announce' && !then) return false;
  let previous = article.sentences[sentence.index - 1];
  // 이어 ...했다. 그러자 ...했다: a history told in several sentences
  for (let back = 2; back <= 3 && previous && previous.dates.length === 0 && !previous.lead; back++) {
    if (article.locale.words.now.test(previous.text)) return false;
    previous = article.sentences[sentence.index - back];
  }
  if (!previous || (previous.lead && !then)) return false;
  if (previous.span.paragraph !== sentence.span.paragraph && !then) return false;
  // 両首脳は16日に会談したばかり。その際、...: then, of whatever day before the news
  const over = (d: DateMention): boolean => daysTo(d, article) < -2;
  const isBehind = then && !previous.lead ? over : old;
  return previous.dates.length > 0 && previous.dates.every(isBehind) && !article.locale.words.now.test(sentence.text);
}
