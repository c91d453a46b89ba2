import type { Language } from '../model/vocabularies';
import type { NameMatch } from '../relevance/names';
import { overlaps } from '../text/span';
import type { Sentence } from '../text/split-sentences';
import type { PersonMatch } from './find-people';
import type { TopicMatch } from './topics';

/** Japan's Ministry of Science signed a memorandum on AI: what an office is called gives way to another matter of the sentence. */
export function outsideInstitutions(
  topics: TopicMatch[],
  names: readonly NameMatch[],
  sentences: readonly Sentence[],
  text: string,
): TopicMatch[] {
  const offices = names.filter((n) => n.value.type === 'institution' && /(?:Ministry|Agency) (?:of|for) /.test(n.term));
  const isInside = (t: TopicMatch): boolean =>
    offices.some((o) => o.start <= t.start && t.end <= o.end) || isTeller(t, text);
  const inside = new Set(topics.filter(isInside));
  if (inside.size === 0) return topics;
  return topics.filter((t) => {
    if (!inside.has(t)) return true;
    const own = sentences.find((s) => s.start <= t.start && t.end <= s.end);
    return !topics.some(
      (u) =>
        !inside.has(u) &&
        (isPlainTopic(u) || isTeller(t, text)) &&
        own !== undefined &&
        u.start >= own.start &&
        u.end <= own.end,
    );
  });
}

const OFFICES = /(?:minist(?:ers|ries|ry)|agenc(?:ies|y)|commissions?)$/;
const TOLD = /^s? (?:said|announced|agreed|told|disclosed|confirmed|decided)(?![a-z])/;
/** Will build a computing centre, the two science ministries said: who tells it is not what it is about. */
const isTeller = ({ start, end, term }: TopicMatch, text: string): boolean =>
  OFFICES.test(term) &&
  TOLD.test(text.slice(end, end + 12)) &&
  /,["”]? [^,.]{0,40}$/.test(text.slice(Math.max(0, start - 44), start));

const isPlainTopic = ({ value }: TopicMatch): boolean =>
  !value.weak && !value.adjunct && value.topic !== 'leaders-summit';

/** 食品医薬品安全処: the name of an office is not what is done. */
const MINISTRY = /[省庁処部院構局부처청원]$|부총리$|[\u4e00-\u9fff]{3}相$/u;
export function outsideOffices(topics: TopicMatch[], names: readonly NameMatch[], language: Language): TopicMatch[] {
  const offices = names.filter((n) => n.value.type === 'institution' && MINISTRY.test(n.term));
  if (offices.length === 0) return topics;
  // 과학기술 in 과학기술정보통신부; 관세청 names its own matter
  const whole = (o: NameMatch, t: TopicMatch): boolean => language === 'ko' && o.start === t.start && o.end === t.end;
  return topics.filter((t) => !offices.some((o) => o.start <= t.start && t.end <= o.end && !whole(o, t)));
}

/** President Moon: no space programme. */
export const outsideNames = (topics: TopicMatch[], people: readonly PersonMatch[]): TopicMatch[] =>
  topics.filter((t) => !t.value.weak || !people.some((p) => overlaps(p, t)));
