import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Draft } from '../rule';
import { capitalOf } from '../slots/place-of';

/** What stands between a day and the next besides the place: 昨年1月に奈良、|5月に安東で; 지난해 1월 나라와 |5월 안동에서. */
const JOINT = /^(?:に|에|,)?\s?@(?:で|에서)?(?:[、,・·]|\s?(?:と|와|과|및)\s)?\s?$/u;

/** Several meetings told with one verb, a day and a place each: one fact each, the draft being that of the last. */
export function inTurn(draft: Draft, article: ArticleView): Draft[] {
  const { language, published } = article;
  const { sentence, clause } = draft;
  if (language === 'en' || draft.status !== 'held') return [draft];
  const dates = sentence.dates.filter((d) => contains(clause, d) && daysFrom(published, d.value) <= 0);
  const last = dates.findIndex((d) => d.value === draft.date);
  const earlier: Draft[] = [];
  for (let i = last; i > 0; i -= 1) {
    const [before, after] = [dates[i - 1] as DateMention, dates[i] as DateMention];
    const place = placeBetween(sentence, before, after, article);
    if (place === undefined) break;
    const { ordinal: _ordinal, ...rest } = draft;
    earlier.unshift({ ...rest, date: before.value, dateBasis: before.basis, place });
  }
  return [...earlier, draft];
}

/** The place that belongs to the first of two days, where nothing else stands between them. */
function placeBetween(
  { names, text }: SentenceView,
  before: DateMention,
  after: DateMention,
  article: ArticleView,
): string | undefined {
  for (const name of names) {
    if (name.start < before.end || name.end > after.start) continue;
    const place = name.value.type === 'place' ? name.value.place : capitalOf(name, article);
    const rest = `${text.slice(before.end, name.start)}@${text.slice(name.end, after.start)}`;
    if (place !== undefined && JOINT.test(rest)) return place;
  }
  return undefined;
}
