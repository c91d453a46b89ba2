import { FAMILY, STAGE } from '../../model/vocabularies';
import { isMeeting } from '../rule';
import { focusOf, spokenOf, titleGoesOn } from './article-focus';
import { justDone } from './just-done';
import { objected, onlyTold, talkedAbout } from './just-told';
import type { TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** What a Korean or Japanese clause that names no topic goes on with. */
export function goneOn(q: TopicQuestion): string[] {
  const { sentence, predicate, action, article, before, loose } = q;
  // ...방문해 달라고 초청했고 총리는 이를 받아들였다: the invitation
  if (before.some((d) => d.sentence === sentence && isMeeting(d) && d.status !== 'held')) return [];
  // 이 제도를 이어 가기로 했다
  const meant = predicate.act && article.language === 'ko' ? justDone(q) : undefined;
  if (meant) return [meant];
  const leans = (action && !action.weak) || loose || predicate.mode === 'deny' || predicate.mode === 'negotiate';
  if (!leans) return [];
  const told = whatIsDenied(q) ?? (article.language === 'ko' ? goneOnInKorean(q) : undefined);
  return told ? [told] : ofArticle(q);
}

/** 決まったことはない: what was said to be under way is denied. */
function whatIsDenied({ sentence, predicate, before }: TopicQuestion): string | undefined {
  if (predicate.mode !== 'deny') return undefined;
  const open = before.findLast((d) => STAGE[d.status] === 'open' && sentence.index - d.sentence.index <= 3);
  const meets = before.some((d) => FAMILY[d.kind] !== 'act' && STAGE[d.status] === 'open');
  return open && FAMILY[open.kind] === 'act' && !meets ? open.topic : undefined;
}

/** What the title, the sentences just before or the whole article speak of. */
function ofArticle(q: TopicQuestion): string[] {
  const { predicate, article, before } = q;
  const title = titleGoesOn(q);
  const spoken = withoutRows(q, spokenOf(q));
  if (title && !(article.language === 'ko' && spoken[0] !== title && isJustNamed(q, spoken))) return [title];
  if (spoken.length) return spoken;
  const focus = withoutRows(q, focusOf(q));
  if (focus.length) return focus;
  const talked = article.language === 'ja' && predicate.mode === 'sign' ? talkedAbout(q) : undefined;
  if (talked) return [talked];
  const weakly = weaklyTold(q);
  return weakly.length || article.language !== 'ko' ? weakly : onlyTold(before);
}

/** 지난 6월 마련한 대책을 지켜가자는 데 뜻을 모았다: what ministers settle as they meet is not their meeting, which may stop or go on. */
function withoutRows({ sentence, clause, predicate, action }: TopicQuestion, topics: string[]): string[] {
  if (action?.action === 'suspend' || action?.action === 'resume') return topics;
  if (NAMES_MEETING.test(sentence.text.slice(clause.start, predicate.end))) return topics;
  return topics.filter((topic) => !MEETING_TOPICS.has(topic));
}
const NAMES_MEETING =
  /회담|회의|회동|대화|협의|만남|만나|방문|방한|방일|왕래|会談|会合|会議|対話|協議|往来|訪問|訪韓|訪日|相互訪|面会/u;

/** CPTPP 가입에 힘을 실어 달라고 했다. |다음 달 신청서를 낼 것으로 전해졌다: the one matter of the sentence before, in its paragraph. */
function isJustNamed({ sentence, article }: TopicQuestion, spoken: readonly string[]): boolean {
  const view = article.sentences[sentence.index - 1];
  return (
    spoken.length === 1 &&
    view?.span.paragraph === sentence.span.paragraph &&
    view.topics.some((t) => t.value.topic === spoken[0] && !t.value.weak)
  );
}

/** 고교생 교류 ..., 고등학생이 ...: two everyday words of one topic, in the title and the sentences just before. */
function weaklyTold({ sentence, article, predicate }: TopicQuestion): string[] {
  if (predicate.mode !== 'agree' && predicate.mode !== 'sign') return [];
  const near = article.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).flatMap((v) => v.topics);
  const terms = new Map<string, Set<string>>();
  for (const { term, value } of [...article.titleTopics, ...near]) {
    if (value.adjunct || MEETING_TOPICS.has(value.topic)) continue;
    terms.set(value.topic, (terms.get(value.topic) ?? new Set()).add(term));
  }
  const [first, second] = [...terms].sort((a, b) => b[1].size - a[1].size);
  return first && first[1].size > 1 && first[1].size > (second?.[1].size ?? 0) ? [first[0]] : [];
}

function goneOnInKorean(q: TopicQuestion): string | undefined {
  const { sentence, predicate, action, before } = q;
  // 외무상은 대사를 불러 항의했다: against what the other side did, else the matter of the title
  if (action?.action === 'protest') return objected(sentence, before) ?? focusOf(q)[0];
  return predicate.mode === 'sign' ? talkedAbout({ sentence, before }) : undefined;
}
