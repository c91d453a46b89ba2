import type { Span } from '../../text/span';
import type { SentenceView } from '../article-view';
import type { TopicMatch } from '../topics';
import { hasFocus } from './article-focus';
import { isCause } from './cause';
import { RESEARCH } from './finer-topic';
import type { TopicQuestion } from './topic-question';

const NAMED_ONLY: ReadonlySet<string> = new Set([
  'yasukuni',
  'sado-mines',
  'dokdo-takeshima',
  'cultural-property',
  'social-issues-body',
  'ukishima-maru',
]);

/** A fund is for something, a complaint over something. */
const MEANS = /펀드$|ファンド$|^(?:WTO|世界貿易機関|提訴|세계무역기구|제소)$/u;

/** 방류 데이터의 실시간 공유: of weak words alone, those of what the article has named go before the rest. */
export function agreeing(
  topics: TopicMatch[],
  { sentence, clause, article, before: told }: TopicQuestion,
): TopicMatch[] {
  if (topics.length === 0 || article.language === 'en' || topics.some((t) => !t.value.weak)) return topics;
  const named = new Set(
    article.sentences
      .slice(0, sentence.index + 1)
      .flatMap((view) => view.topics.filter((t) => !t.value.weak).map((t) => t.value.topic)),
  );
  for (const t of article.titleTopics) if (!t.value.weak) named.add(t.value.topic);
  // 仏像を返還すると発表した。観音寺に引き渡す: so does what was told of it
  for (const d of told) if (NAMED_ONLY.has(d.topic)) named.add(d.topic);
  // 対馬の ... 仏像: two different words of one topic name it
  for (const t of topics)
    if (topics.some((u) => u.term !== t.term && u.value.topic === t.value.topic)) named.add(t.value.topic);
  // 양자컴퓨터 공동연구소: research that the article has named, and what it is in
  const isOf = (t: TopicMatch): boolean =>
    article.language === 'ko' &&
    topics.some((u) => named.has(u.value.topic) && u.start - t.end === 1 && RESEARCH.test(u.term));
  const known = topics.filter((t) => named.has(t.value.topic) || isOf(t));
  // 공동 펀드를 조성한다, in an article on start-ups: the means, and not the matter
  if (known.length === 0 && topics.every((t) => MEANS.test(t.term)) && hasFocus(article)) return [];
  // 低炭素水素の基準をそろえ、共同調達を後押しする: what the clause before names goes on
  const before =
    !hasOwnSubject(sentence, clause) &&
    !(
      article.language === 'ko' &&
      (isTheme(sentence.text, clause, topics[0] as TopicMatch) ||
        topics.some((t) => FIELD_OF.test(sentence.text.slice(t.end, t.end + 14))))
    ) &&
    sentence.topics.some(
      (t) =>
        !t.value.weak &&
        !t.value.adjunct &&
        t.end <= (topics[0] as TopicMatch).start &&
        !(article.language === 'ko' && isCause(sentence.text, t)),
    );
  if (known.length === 0 && before) return [];
  // 慰霊碑に参拝, 희생자 추도식: not Yasukuni, not Sado, unless the article names them
  return known.length ? known : topics.filter((t) => !NAMED_ONLY.has(t.value.topic));
}

/** 일본은 기간을 늘리고 |한국은 고교생 초청을 늘리기로 했다: another side, and another matter. */
const hasOwnSubject = ({ text, names }: SentenceView, clause: Span): boolean =>
  clause.start > 0 &&
  names.some(
    (n) =>
      n.start >= clause.start &&
      n.start - clause.start < 2 &&
      /^(?:\s?(?:정부|측))?[은는]\s/u.test(text.slice(n.end, n.end + 6)),
  );

/** 청소년 캠프 사업을, 홍수 예측 협의체를: a matter by its own name. */
const FIELD_OF = /^[가-힣 ]{0,6}?(?:사업|협력|협의체|각서|협정|교류|분야)[을를은는도]\s/u;
/** 협정은 체결됐으나 |간병 제도 협정은 미뤄졌다: what the clause itself begins with. */
const isTheme = (text: string, clause: Span, t: TopicMatch): boolean =>
  clause.start > 0 && t.start - clause.start <= 2 && /^[가-힣 ]{0,12}?[은는]\s/u.test(text.slice(t.end, t.end + 16));
