import { distance, type Span } from '../../text/span';
import type { TopicMatch } from '../topics';
import { isPlain } from './topic-question';

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
  return [...new Set(listedWith(nearest, tier, sentence).map((t) => t.value.topic))];
}

/** Suicide, low birth rates and disasters: all in a row, each listed with another. */
function listedWith(nearest: TopicMatch, tier: readonly TopicMatch[], sentence: string): TopicMatch[] {
  const row = new Set([nearest]);
  for (const member of row) for (const t of tier) if (isListed(sentence, t, member)) row.add(t);
  return tier.filter((t) => row.has(t));
}

/** 범위를 가상자산으로 (넓혔다): to what, where or by what, beside what is acted upon. */
const OBLIQUE = /^[가-힣A-Za-z]{0,6}?(?:으로|로|에서|에는?|에도)\s/u;
const DIRECT = /^[^,]{0,24}?[을를]\s/u;

function withoutOblique(tier: readonly TopicMatch[], near: Span, sentence: string): readonly TopicMatch[] {
  const before = tier.filter((t) => t.end <= near.start);
  const rest = before.filter((t) => !OBLIQUE.test(sentence.slice(t.end, t.end + 14)));
  const acted = rest.some((t) => DIRECT.test(sentence.slice(t.end, near.start)));
  return rest.length < before.length && acted ? tier.filter((t) => rest.includes(t) || t.end > near.start) : tier;
}

const OCCASION = /^[을를]? ?(?:맞아|맞이|계기|기념)|^(?:から)?(?:\d+(?:周)?年)?[をに](?:迎え|機に|記念|合わせ)/u;
const isOccasioned = (weak: TopicMatch, topics: readonly TopicMatch[], sentence: string): boolean =>
  !weak.value.adjunct && topics.some((t) => t.value.adjunct && OCCASION.test(sentence.slice(t.end, t.end + 8)));

function tiersOf(topics: readonly TopicMatch[], sentence: string, plainOnly: boolean): TopicMatch[][] {
  const plain = topics.filter(isPlain);
  if (plainOnly) return [plain];
  // 円安とウォン安: two everyday words of one topic name it
  const twice = topics.filter(
    (t) => t.value.weak && !t.value.adjunct && topics.some((u) => u.value.topic === t.value.topic && u.term !== t.term),
  );
  return [
    plain,
    twice,
    // 국교정상화 60주년을 맞아 입국 창구를 운영한다: an occasion gives way even to a weak word
    topics.every((t) => !t.value.weak) ? [] : topics.filter((t) => t.value.weak && isOccasioned(t, topics, sentence)),
    // 함정 상호 방문, 반도체 분야 특허 심사: the everyday word that an occasion or a frame stands right beside
    topics.filter((t) => t.value.weak && !t.value.adjunct && topics.some((u) => isBeside(u, t, sentence))),
    topics.filter((t) => !t.value.weak && t.value.adjunct && t.value.topic !== 'envoys'),
    topics.filter((t) => t.value.weak && !t.value.adjunct),
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
      /(?:담은|담긴|내용의|盛り込んだ|掲げた|に関する|うたった)\s?[^、。,]{0,4}$/u.test(
        sentence.slice(weak.end, adjunct.start),
      )) ||
    (adjunct.end <= weak.start &&
      /^\s?(?:분야(?:의|에서)?|관련|関連|分野)の?\s?(?:\S{1,4}\s)?$/u.test(sentence.slice(adjunct.end, weak.start))));

const CALLED = /^\s(?:on|about|called|known as|named|dubbed|titled|entitled)\s/;
const OF = /^(?:(?:[と・や]|와 |과 )[^、。,]{1,8})?(?:の|의 )$/u;
const WRITTEN = /^[^,.]{0,24}(?:적[은었]|기술|표기|서술|명시|담[은겼]|주장|記述|明記|記載|書い)/u;

/** Places and a ship of forced labour that are topics of their own. */
export const SITES: ReadonlySet<string> = new Set(['sado-mines', 'hashima', 'chosei-mine', 'ukishima-maru']);

/** Matters that are of something else: research, chains of supply. */
const GENERAL: ReadonlySet<string> = new Set(['science-committee', 'supply-chain']);

const MUTUAL = /^상호 ?인[정증]|^相互(?:認証|承認)/u;
const PEOPLE = /^(?:인력|인재|人材)/u;

/** A topic that says more than the nearest one, by how the two stand together. */
function finerThan(nearest: TopicMatch, tier: readonly TopicMatch[], sentence: string): TopicMatch | undefined {
  return (
    // a joint statement called the Spirit of ...: its form gives way to its matter
    (nearest.value.topic === 'joint-declaration'
      ? tier.find(
          (t) =>
            t.start > nearest.end &&
            t.start - nearest.end < 30 &&
            t.value.topic !== 'joint-declaration' &&
            CALLED.test(sentence.slice(nearest.end)),
        )
      : undefined) ??
    // textbooks that call Dokdo Japanese: what is said of a thing is not the thing
    tier.find((t) => t.end < nearest.start && DESCRIBED.test(sentence.slice(t.end, nearest.start))) ??
    // 重要鉱物のサプライチェーン: what stands before の or 의 says more
    // 水素とアンモニアの供給網づくり: so does the first of two
    tier.find((t) => t.end < nearest.start && OF.test(sentence.slice(t.end, nearest.start))) ??
    // hydrogen supply chains: the noun before it says which
    // 水素・アンモニア供給網: the same without a space
    // 수소 인력 교류: what they are skilled in
    (nearest.value.topic === 'supply-chain' || PEOPLE.test(nearest.term)
      ? tier.find(
          (t) =>
            t.end <= nearest.start &&
            (nearest.start - t.end <= 1 || /^・[^、。]{1,6}$/u.test(sentence.slice(t.end, nearest.start))),
        )
      : undefined) ??
    // 청정수소 인증의 상호 인정: of what
    (MUTUAL.test(nearest.term)
      ? tier.find((t) => t.end < nearest.start && nearest.start - t.end <= 10 && t.value.topic !== nearest.value.topic)
      : undefined) ??
    // 상표권을 팔아 강제동원 배상에 쓴다: what is sold, and what for
    (nearest.value.topic === 'intellectual-property'
      ? tier.find((t) => t.value.topic === 'forced-labour')
      : undefined) ??
    // 사도광산 강제동원 노동자 추도식: the place says which of them
    (nearest.value.topic === 'forced-labour' ? tier.find((t) => SITES.has(t.value.topic)) : undefined) ??
    // military drills near Dokdo: where they are held is what they are about
    (nearest.value.topic === 'defence-exchange'
      ? tier.find(
          (t) =>
            t.value.topic === 'dokdo-takeshima' &&
            t.start > nearest.end &&
            /^\s(?:near|around|on|off|in)\s/.test(sentence.slice(nearest.end, t.start)),
        )
      : undefined) ??
    // supply chains for rare earths: in English the noun after says more
    tier.find((t) => t.start > nearest.end && /^\s(?:for|of)\s$/.test(sentence.slice(nearest.end, t.start))) ??
    // its curbs on Korean strawberries
    (nearest.value.weak
      ? tier.find(
          (t) => t.start > nearest.end && /^\son\s(?:[A-Z]\w+\s){0,2}$/.test(sentence.slice(nearest.end, t.start)),
        )
      : undefined) ??
    // research projects on quantum computing: what they are on
    (GENERAL.has(nearest.value.topic)
      ? tier.find(
          (t) =>
            t.start > nearest.end &&
            /^\s(?:[a-z]+\s){0,2}(?:on|in|into|about)\s(?:the\s)?$/.test(sentence.slice(nearest.end, t.start)),
        )
      : undefined) ??
    // 교과서에 독도를 자국 영토로 적은: what it is written in is what it is about
    tier.find(
      (t) =>
        t.end < nearest.start &&
        /^(?:에|엔|에서|に) ?$/u.test(sentence.slice(t.end, nearest.start).replace(/\s?\S{0,6}$/u, '')) &&
        WRITTEN.test(sentence.slice(nearest.end, nearest.end + 40)),
    )
  );
}

/** The words between a thing and what is said of it. */
const DESCRIBED =
  /^[a-z]*,?\s(?:that|which|describing|calling|claiming|containing|depicting|stating|saying)\s(?:[\w'-]+\s){0,6}$/;

const SOCIAL: ReadonlySet<string> = new Set([
  'low-birth-ageing',
  'regional-revitalisation',
  'disaster-prevention',
  'agriculture',
  'suicide-prevention',
]);
const SOCIAL_BODY = 'social-issues-body';
const FOR_BODY =
  /^.{0,20}(?:取り組む|扱う|話し合う|議論する|対応する|対処する|協議する|に関する).{0,16}(?:協議体|枠組み|対話)|^.{0,40}(?:다룰|다루는|논의할|논의하는|대응할|대응하는|풀)\s.{0,16}협의체/u;
const BODY = /^.{0,24}(?:협의체|협의|協議)/u;

/** 저출생과 고령화, 지방 소멸을 다룰 당국 간 협의체: the body is one, whatever it deals with. */
function bodyFor(nearest: TopicMatch, tier: readonly TopicMatch[], near: Span, sentence: string): string | undefined {
  const social = tier.filter((t) => SOCIAL.has(t.value.topic) && t.end <= near.start);
  const several = new Set(social.map((t) => t.value.topic)).size >= 2;
  if (several && FOR_BODY.test(sentence.slice(social.at(-1)!.end))) return SOCIAL_BODY;
  const isBody = nearest.value.topic === SOCIAL_BODY && nearest.end <= near.start;
  return isBody && BODY.test(sentence.slice(nearest.end)) ? SOCIAL_BODY : undefined;
}

const ALSO = /^[^,.、。]{0,7}(?:도\s?|も)/u;

/** 수소와 인공지능, AIと知的財産, space and AI: a joint between and nothing else of weight. */
function isListed(sentence: string, a: Span, b: Span): boolean {
  const between = sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  // ACSA 체결도 지소미아 종료도, ACSAの締結もGSOMIAの終了も: neither the one nor the other
  const also =
    between.length <= 12 &&
    ALSO.test(between) &&
    ALSO.test(sentence.slice(Math.max(a.end, b.end), Math.max(a.end, b.end) + 7));
  return (
    also || (between.length <= 20 && /^[^,.]{0,8}(?:·|와|과|및|と|・|や|、|,\s| and | or )[^.]{0,12}$/u.test(between))
  );
}
