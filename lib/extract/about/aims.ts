import type { TopicMatch } from '../topics';
import type { TopicQuestion } from './topic-question';

const AIM =
  /^[가-힣]{0,4}?[을를이가] (?:[^\s,]{1,8} ){0,2}[가-힣]{1,6}기 위(?:해|하여)[\s,]|^(?:\s?조치)?(?:로|으로|\s?차원(?:에서|의))\s/u;

/** 인력난을 덜기 위해, 정상회담 후속으로: what for, or following what, where the clause names what is done besides. */
export function withoutAims({ sentence: { text }, article }: TopicQuestion, topics: TopicMatch[]): TopicMatch[] {
  if (article.language !== 'ko' || topics.length < 2) return topics;
  const isAim = (t: TopicMatch): boolean => {
    const match = AIM.exec(text.slice(t.end, t.end + 40));
    return match !== null && (match[0].includes('위') || t.value.topic === 'summit-follow-up');
  };
  const rest = topics.filter((t) => !isAim(t));
  return rest.length > 0 ? rest : topics;
}
