import { distance, type Span } from '../../text/span';
import type { TopicMatch } from '../topics';
import { finerThan } from './finer-topic';
import { bodyFor } from './social-body';
import { isPlain, namedFirst } from './topic-question';

/** Plain topics before occasions and frames, named ones before weak words; the nearest, and those listed with it. */
export function chooseTopics(
  topics: readonly TopicMatch[],
  near: Span,
  sentence: string,
  plainOnly: boolean,
): string[] {
  const tier = tiersOf(topics, sentence, plainOnly).find((t) => t.length > 0);
  if (!tier) return [];
  const direct = withoutOblique(tier, near, sentence);
  const nearest = [...direct].sort((a, b) => distance(a, near) - distance(b, near))[0]!;
  const finer = finerThan(nearest, tier, sentence);
  if (finer) return [finer.value.topic];
  const body = bodyFor(nearest, tier, near, sentence);
  if (body) return [body];
  // 도핑 방지와 통화 교환: an everyday word listed with a plain one is as good
  const all = plainOnly ? tier : [...new Set([...tier, ...topics.filter((t) => isMember(t, topics, sentence))])];
  return [...new Set(listedWith(nearest, all, sentence).map((t) => t.value.topic))];
}

/** Frames, forms and rows of meetings, which stand beside matters and are none in a list of them. */
const NO_MEMBERS: ReadonlySet<string> = new Set([
  'envoys',
  'joint-declaration',
  'normalisation-60th-anniversary',
  'korea-us-japan',
  'korea-china-japan',
  'camp-david',
  'shuttle-diplomacy',
  'north-korea-denuclearisation',
  'summit-follow-up',
  'historical-apology',
  'traveller-numbers',
  'semiconductors',
  'government-consultations',
]);
/** Who acts together. */
const FRAMES: ReadonlySet<string> = new Set(['korea-us-japan', 'korea-china-japan']);
const HANGUL = /[가-힣]/u;

/** In a Korean list (A와 B 분야, A, B, C 등 세 분야) an everyday word is a member too, unless it is part of another word's phrase. */
const isMember = (t: TopicMatch, topics: readonly TopicMatch[], sentence: string): boolean =>
  HANGUL.test(sentence) &&
  !NO_MEMBERS.has(t.value.topic) &&
  !/^[이가은는]\s/u.test(sentence.slice(t.end, t.end + 2)) &&
  !isPartner(t, sentence) &&
  !topics.some((u) => u !== t && (Math.abs(t.start - u.end) <= 1 || Math.abs(u.start - t.end) <= 1));

/** 자위대와 ACSA 체결을, 이화학연구소와 양자컴퓨터를: with whom, and no second matter. */
const isPartner = ({ term, end }: TopicMatch, sentence: string): boolean =>
  /^(?:자위대|해군|함정|세관|국세청|관세청|특허청|금융청|소방청|기상청|우주항공청|가스공사|석유공사|[가-힣]{2,}연구소|JAXA|제라|거래소)$/u.test(
    term,
  ) && /^[와과]\s/u.test(sentence.slice(end, end + 2));

/** Suicide, low birth rates and disasters: all in a row, each listed with another. */
function listedWith(nearest: TopicMatch, tier: readonly TopicMatch[], sentence: string): TopicMatch[] {
  const row = new Set([nearest]);
  for (const member of row) for (const t of tier) if (isListed(sentence, t, member)) row.add(t);
  // 日中韓貿易相、共同声明採択: who they are is no second matter
  return tier.filter((t) => row.has(t) && (t === nearest || !FRAMES.has(t.value.topic)));
}

/** 범위를 가상자산으로 (넓혔다): to what, where or by what, beside what is acted upon. */
const OBLIQUE = /^[가-힣A-Za-z]{0,6}?(?:으로|로|에서|에는?|에도)\s/u;
const DIRECT = /^[^,]{0,24}?[을를]\s/u;

function withoutOblique(tier: readonly TopicMatch[], near: Span, sentence: string): readonly TopicMatch[] {
  const before = tier.filter((t) => t.end <= near.start);
  // AI 스타트업에 투자하는: what stands right before such a word is part of it
  const isOblique = (t: TopicMatch): boolean =>
    OBLIQUE.test(sentence.slice(t.end, t.end + 14)) ||
    before.some((u) => u.start - t.end === 1 && OBLIQUE.test(sentence.slice(u.end, u.end + 14)));
  const rest = before.filter((t) => !isOblique(t));
  const acted = rest.some((t) => DIRECT.test(sentence.slice(t.end, near.start)));
  return rest.length < before.length && acted ? tier.filter((t) => rest.includes(t) || t.end > near.start) : tier;
}

const OCCASION = /^[을를]? ?(?:맞아|맞이|계기|기념)|^(?:から)?(?:\d+(?:周)?年)?[をに](?:迎え|機に|記念|合わせ)/u;
const isOccasioned = (weak: TopicMatch, topics: readonly TopicMatch[], sentence: string): boolean =>
  !weak.value.adjunct && topics.some((t) => isOccasion(t, sentence));
const isOccasion = (t: TopicMatch, sentence: string): boolean =>
  t.value.adjunct && OCCASION.test(sentence.slice(t.end, t.end + 8));
const isPaper = ({ value }: TopicMatch): boolean => value.topic === 'joint-declaration';

function tiersOf(topics: readonly TopicMatch[], sentence: string, plainOnly: boolean): TopicMatch[][] {
  const plain = namedFirst(topics.filter(isPlain));
  if (plainOnly) return [[...plain]];
  // 円安とウォン安: two everyday words of one topic name it
  const twice = topics.filter(
    (t) => t.value.weak && !t.value.adjunct && topics.some((u) => u.value.topic === t.value.topic && u.term !== t.term),
  );
  return [
    [...plain],
    twice,
    // 국교정상화 60주년을 맞아 입국 창구를 운영한다: an occasion gives way even to a weak word
    topics.every((t) => !t.value.weak) ? [] : topics.filter((t) => t.value.weak && isOccasioned(t, topics, sentence)),
    // 함정 상호 방문, 반도체 분야 특허 심사: the everyday word that an occasion or a frame stands right beside
    topics.filter((t) => t.value.weak && !t.value.adjunct && topics.some((u) => isBeside(u, t, sentence))),
    // 국교정상화 60주년을 맞아 새 공동선언을 낸다: the occasion gives way to a paper
    topics.filter((t) => isPaper(t) && topics.some((u) => u !== t && isOccasion(u, sentence))),
    topics.filter((t) => !t.value.weak && t.value.adjunct && (t.value.topic !== 'envoys' || t.value.described)),
    topics.filter((t) => t.value.weak && !t.value.adjunct),
    // 새 공동선언의 문안: a paper in an everyday word, where nothing else is named
    HANGUL.test(sentence) ? topics.filter(isPaper) : [],
  ];
}

/** An adjunct right after the everyday word, or as the field that the word before it is of. */
const isBeside = (adjunct: TopicMatch, weak: TopicMatch, sentence: string): boolean =>
  adjunct.value.adjunct &&
  !adjunct.value.weak &&
  ((adjunct.start >= weak.end && adjunct.start - weak.end <= 1) ||
    // 高校生の交流事業を広げることを盛り込んだ共同声明: the paper's matter
    (adjunct.value.topic === 'joint-declaration' &&
      adjunct.start >= weak.end &&
      /(?:담은|담긴|내용의|盛り込んだ|掲げた|に関する|うたった|ための|[目め][指ざ]す|進める|広げる|深める|[明]?記した|打ち出した)\s?[^、。,]{0,4}$/u.test(
        sentence.slice(weak.end, adjunct.start),
      )) ||
    (adjunct.end <= weak.start &&
      /^\s?(?:분야(?:의|에서)?|관련|関連|分野)の?\s?(?:\S{1,4}\s)?$/u.test(sentence.slice(adjunct.end, weak.start))));

const PARTICLE = /[はがをにで][^、]{0,6}、/u;
const ALSO = /^[^,.、。]{0,7}(?:도\s?|も)/u;

/** 수소와 인공지능, AIと知的財産, space and AI: a joint between and nothing else of weight. */
function isListed(sentence: string, a: Span, b: Span): boolean {
  const between = sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  // 日米韓は10日、北朝鮮の核実験を: a subject and its matter are no list
  // 竹島を自国領と記した教科書: nor is what somebody says of a thing
  if (PARTICLE.test(between) || /^[^、。]{0,4}[をが][^、。]{1,8}と/u.test(between)) return false;
  // ACSA 체결도 지소미아 종료도, ACSAの締結もGSOMIAの終了も: neither the one nor the other
  const also =
    between.length <= 12 &&
    ALSO.test(between) &&
    ALSO.test(sentence.slice(Math.max(a.end, b.end), Math.max(a.end, b.end) + 7));
  return (
    also ||
    (between.length <= 20 && /^[^,.]{0,8}(?:·|와|과|및|と|・|や|、|,\s| and | or )[^.]{0,12}$/u.test(between)) ||
    // 전력망 연계뿐 아니라 인프라 수주, 수소는 물론 원전
    (between.length <= 24 &&
      /^[^,.]{0,10}?(?:뿐(?:만)? 아니라|[은는] 물론|[을를] 비롯해|에 더해)\s[^,.]{0,12}$/u.test(between))
  );
}
