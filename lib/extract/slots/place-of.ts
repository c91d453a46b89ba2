import type { NameMatch } from '../../relevance/names';
import { contains, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';

/** Where it happens: a town of the clause, else of the sentence; an office or venue stands for its city. */
export function placeOf(sentence: SentenceView, clause: Clause, article: ArticleView): string | undefined {
  const places = sentence.names.flatMap((n) =>
    (n.value.type === 'place' || n.value.type === 'institution') && n.value.place
      ? [{ ...n, place: n.value.place }]
      : [],
  );
  for (const name of sentence.names) {
    const city = capitalOf(name, article);
    if (city && isWhere(sentence.text, name, article)) places.push({ ...name, place: city });
  }
  const located = places.filter((p) => isWhere(sentence.text, p, article) && !clause.holes.some((h) => contains(h, p)));
  const first = located.find((p) => contains(clause, p)) ?? located.findLast((p) => p.end <= clause.start);
  if (!first) return undefined;
  // 長崎県対馬市で, 니가타현 사도시에서: the finer of two that follow each other
  return (located.find((p) => p !== first && p.start >= first.end && p.start - first.end <= FINER) ?? first).place;
}

const FINER = 2;

const CAPITALS = {
  en: { Seoul: 'Seoul', Tokyo: 'Tokyo', Beijing: 'Beijing', Washington: 'Washington' } as Record<string, string>,
  ko: { 서울: 'Seoul', 도쿄: 'Tokyo', 베이징: 'Beijing', 워싱턴: 'Washington' } as Record<string, string>,
  ja: { ソウル: 'Seoul', 東京: 'Tokyo', 北京: 'Beijing', ワシントン: 'Washington' } as Record<string, string>,
};

/** The capital whose name stands for its country: Seoul, 도쿄. */
export const capitalOf = (name: NameMatch, { language }: ArticleView): string | undefined =>
  name.value.type === 'country' ? CAPITALS[language][name.term] : undefined;

/** in Busan, 부산에서, 釜山で: not Seoul's offer, 도쿄전력, 東京都知事. */
function isWhere(sentence: string, { start, end }: Span, { language }: ArticleView): boolean {
  if (language === 'en')
    return /(?<![a-z])(?:in|at|to|on|near|off|visit(?:s|ed)?|host(?:s|ed)?)\s(?:the\s|nearby\s|[A-Z][a-z]+\s)?$/i.test(
      sentence.slice(Math.max(0, start - 14), start),
    );
  const after = sentence.slice(end, end + 22);
  if (language === 'ko')
    return /^[가-힣\s·()'\d]{0,14}?(?:에서|을 방문|를 방문|을 찾|를 찾|에 있는|서 열|로 초치)|^\s?(?:청사|외교부|재무성|총리관저|대통령실)/u.test(
      after,
    );
  return /^[\u4e00-\u9fffぁ-んァ-ヶー・()\d]{0,16}?(?:で|において|を訪|に呼|にある|の外交部|の.{1,8}庁舎)/u.test(after);
}
