import { firstOf } from '../first-of';
import type { TopicMatch } from '../topics';

const CALLED = /^\s(?:on|about|called|known as|named|dubbed|titled|entitled)\s/;
const MATTER =
  /^[^、。は]{0,24}(?:に関する|についての|をめぐる|を巡る|を(?:非難|糾弾|確認|約束)する|(?:を|などを)(?:盛り込んだ|掲げた|うたった|記した|明記した))(?:3カ国の?|日韓|両国の?)?$/u;
const OF = /^(?:(?:[と・や]|와 |과 )[^、。,]{1,8})?(?:の|의 )$/u;
const WRITTEN = /^[^,.]{0,24}(?:적[은었]|기술|표기|서술|명시|담[은겼]|주장|記述|明記|記載|書い)/u;

/** Places and a ship of forced labour that are topics of their own. */
export const SITES: ReadonlySet<string> = new Set(['sado-mines', 'hashima', 'chosei-mine', 'ukishima-maru']);

/** Matters that are of something else: research, chains of supply. */
const GENERAL: ReadonlySet<string> = new Set(['science-committee', 'supply-chain']);

const MUTUAL = /^상호 ?인[정증]|^相互(?:認証|承認)/u;
const PEOPLE = /^(?:인력|인재|人材)/u;
/** 원자력 공동연구, 수산물 검역, 희토류 공동구매: in, of or against what. */
export const RESEARCH = /^(?:(?:공동 ?)?(?:연구|구매|비축|조달)|검역|방역)/u;

/** The topic of a tier that stands nearest to an act, with its fellows. */
interface Tier {
  nearest: TopicMatch;
  tier: readonly TopicMatch[];
  sentence: string;
}

const isOf = ({ nearest }: Tier, ...topics: string[]): boolean => topics.includes(nearest.value.topic);
/** One that ends before the nearest, with such words between. */
const before = ({ nearest, tier, sentence }: Tier, between: RegExp): TopicMatch | undefined =>
  tier.find((t) => t.end < nearest.start && between.test(sentence.slice(t.end, nearest.start)));
/** One that begins after the nearest, with such words between. */
const after = ({ nearest, tier, sentence }: Tier, between: RegExp): TopicMatch | undefined =>
  tier.find((t) => t.start > nearest.end && between.test(sentence.slice(nearest.end, t.start)));

/** How a topic may stand that says more than the nearest one; the first that is there. */
const FINER: readonly ((t: Tier) => TopicMatch | undefined)[] = [
  // a joint statement called the Spirit of ...: its form gives way to its matter
  ({ nearest, tier, sentence }) =>
    nearest.value.topic === 'joint-declaration'
      ? tier.find(
          (t) =>
            t.start > nearest.end &&
            t.start - nearest.end < 30 &&
            t.value.topic !== 'joint-declaration' &&
            CALLED.test(sentence.slice(nearest.end)),
        )
      : undefined,
  // 北朝鮮の核実験を非難する共同声明: what it is on
  (t) => (isOf(t, 'joint-declaration') ? before(t, MATTER) : undefined),
  // textbooks that call Dokdo Japanese: what is said of a thing is not the thing
  (t) => before(t, DESCRIBED),
  // 重要鉱物のサプライチェーン, 水素とアンモニアの供給網づくり: what stands before の or 의 says more, and the first of two
  (t) => before(t, OF),
  // hydrogen supply chains, 水素・アンモニア供給網, 수소 인력 교류: the noun before it says which
  ({ nearest, tier, sentence }) =>
    nearest.value.topic === 'supply-chain' || PEOPLE.test(nearest.term) || RESEARCH.test(nearest.term)
      ? tier.find(
          (t) =>
            t.end <= nearest.start &&
            (nearest.start - t.end <= 1 || /^・[^、。]{1,6}$/u.test(sentence.slice(t.end, nearest.start))),
        )
      : undefined,
  // 청정수소 인증의 상호 인정: of what
  ({ nearest, tier }) =>
    MUTUAL.test(nearest.term)
      ? tier.find((t) => t.end < nearest.start && nearest.start - t.end <= 10 && t.value.topic !== nearest.value.topic)
      : undefined,
  // 관광취업(워킹홀리데이) 비자: which visa
  ({ nearest, tier }) =>
    nearest.value.topic === 'visa-waiver'
      ? tier.find((t) => t.value.topic === 'working-holiday' && t.end < nearest.start && nearest.start - t.end <= 3)
      : undefined,
  // 상표권을 팔아 강제동원 배상에 쓴다: what is sold, and what for
  (t) => (isOf(t, 'intellectual-property') ? t.tier.find(({ value }) => value.topic === 'forced-labour') : undefined),
  // 사도광산 강제동원 노동자 추도식: the place says which of them
  (t) => (isOf(t, 'forced-labour') ? t.tier.find(({ value }) => SITES.has(value.topic)) : undefined),
  // military drills near Dokdo: where they are held is what they are about
  ({ nearest, tier, sentence }) =>
    nearest.value.topic === 'defence-exchange'
      ? tier.find(
          (t) =>
            t.value.topic === 'dokdo-takeshima' &&
            t.start > nearest.end &&
            /^\s(?:[a-z]+\s){0,5}?(?:near|around|on|off|in)\s/.test(sentence.slice(nearest.end, t.start)),
        )
      : undefined,
  // supply chains for rare earths: in English the noun after says more
  (t) => after(t, /^\s(?:for|of)\s$/),
  // its curbs on Korean strawberries
  (t) => (t.nearest.value.weak ? after(t, /^\son\s(?:[A-Z]\w+\s){0,2}$/) : undefined),
  // research projects on quantum computing: what they are on
  (t) =>
    GENERAL.has(t.nearest.value.topic) ? after(t, /^\s(?:[a-z]+\s){0,2}(?:on|in|into|about)\s(?:the\s)?$/) : undefined,
  // 教科書の検定で竹島を固有の領土とする記述が: so is what it says
  ({ nearest, tier, sentence }) =>
    OF_HISTORY.has(nearest.value.topic) && WRITTEN.test(sentence.slice(nearest.end, nearest.end + 40))
      ? tier.find((t) => t.value.topic === 'textbooks')
      : undefined,
  // 교과서에 독도를 자국 영토로 적은: what it is written in is what it is about
  ({ nearest, tier, sentence }) =>
    tier.find(
      (t) =>
        t.end < nearest.start &&
        /^(?:에|엔|에서|に) ?$/u.test(sentence.slice(t.end, nearest.start).replace(/\s?\S{0,6}$/u, '')) &&
        WRITTEN.test(sentence.slice(nearest.end, nearest.end + 40)),
    ),
];

/** A topic that says more than the nearest one, by how the two stand together. */
export function finerThan(nearest: TopicMatch, tier: readonly TopicMatch[], sentence: string): TopicMatch | undefined {
  return firstOf(FINER, { nearest, tier, sentence });
}

/** What textbooks are blamed for. */
const OF_HISTORY: ReadonlySet<string> = new Set(['dokdo-takeshima', 'forced-labour', 'comfort-women']);

/** The words between a thing and what is said of it. */
const DESCRIBED =
  /^[a-z]*,?\s(?:that|which|describing|calling|claiming|containing|depicting|stating|saying)\s(?:[\w'-]+\s){0,6}$/;
