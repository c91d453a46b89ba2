import { STAGE } from '../../model/vocabularies';
import type { Draft } from '../rule';

/** Neither day lies within the other month: of different times. */
export const isApart = (a: string, b: string, exact: number): boolean =>
  a.length >= exact && b.length >= exact && !a.startsWith(b) && !b.startsWith(a);

/** An offering on the 21st, a visit on the 22nd: each has a day of its own. */
const areTwoDays = (a: Draft, b: Draft): boolean =>
  STAGE[a.status] === 'done' &&
  a.date?.length === 10 &&
  b.date?.length === 10 &&
  a.date !== b.date &&
  !a.borrowed &&
  !b.borrowed;

/** By June a line, on March 11 a drill: each to come on a day of its own, told in a sentence of its own. */
const areTwoPlans = (a: Draft, b: Draft): boolean =>
  STAGE[a.status] === 'committed' &&
  a.sentence !== b.sentence &&
  a.date !== undefined &&
  b.date !== undefined &&
  !b.borrowed &&
  isApart(a.date, b.date, 7) &&
  // agreed today, to be signed on the 8th
  ((a.status === 'agreed' && b.status === 'planned' && b.kind === 'agreement') ||
    (!a.borrowed && a.action !== b.action));

/** 両国は最終的な解決で合意した。韓国政府が財団を設ける: what one of them does for it. */
const isOfOne = (a: Draft, b: Draft): boolean =>
  a.actors.length === 2 &&
  b.actors.length === 1 &&
  a.sentence !== b.sentence &&
  STAGE[a.status] === 'committed' &&
  (b.action === undefined ? sharesFew(a, b) : b.action !== a.action);

/** 연락관도 두기로 했다, また...で一致した: told as one more thing, each in a sentence of its own. */
const isBesides = (a: Draft, b: Draft): boolean =>
  a.sentence !== b.sentence && a.status === b.status && a.action !== b.action && isAdded(b);
const ADDED =
  /^(?:\S{1,8}[은는] )?(?:또|또한|아울러|이와 함께|이 밖에|이밖에|나아가|여기에|また|このほか|さらに|加えて|あわせて)[,、\s]|[가-힣]도\s[^,]{2,40}$|も[^、。も]{2,30}。?$/u;
const isAdded = ({ sentence, clause }: Draft): boolean => ADDED.test(sentence.text.slice(clause.start, clause.end));

/** Beginnings of a Korean clause's words: what two tellings of one act share. */
const beginnings = ({ sentence, clause }: Draft): Set<string> =>
  new Set(sentence.text.slice(clause.start, clause.end).match(/(?<![가-힣])[가-힣]{2}/gu));
/** 바뀐 기준은 내년 7월 적용된다: from when what was told holds. */
const TAKES_EFFECT = /시행|적용|발효|효력/u;
/** Of two tellings of one act, each in a sentence of its own, at most this many words are not shared by chance. */
const BY_CHANCE = 1;

function sharesFew(a: Draft, b: Draft): boolean {
  const first = beginnings(a);
  return first.size > 0 && [...beginnings(b)].filter((word) => first.has(word)).length <= BY_CHANCE;
}

const textOf = ({ sentence, clause }: Draft): string => sentence.text.slice(clause.start, clause.end);
const OBJECT = /[가-힣][을를]\s/u;
/** How they go about what was just agreed on. */
const PROCEEDING = /협의|조율|논의|사항|절차/u;

/** 정보를 통보하고, 검사 빈도를 낮춘다: two verbs of one sentence with an object each. */
const areTwoObjects = (a: Draft, b: Draft): boolean =>
  a.clause !== b.clause && OBJECT.test(textOf(a)) && OBJECT.test(textOf(b)) && !PROCEEDING.test(textOf(b));

/** 갱도를 조사하기로 하고 비용은 일본이 대기로 했다: each settled in so many words. */
const areTwoPledges = (a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  a.clause !== b.clause &&
  a.action !== b.action &&
  /기로 하고\s*$/u.test(textOf(a)) &&
  /기로\s/u.test(textOf(b)) &&
  !PROCEEDING.test(textOf(b));

/** 항목을 확대한다. ... 공동조사를 실시한다: another act on another thing, as no word of the one stands in the other. */
function areOfTwoThings(a: Draft, b: Draft): boolean {
  if (a.sentence === b.sentence && !areTwoObjects(a, b)) return false;
  if (STAGE[a.status] !== 'committed' || STAGE[b.status] !== 'committed') return false;
  if (!a.action || !b.action || a.action === b.action) return false;
  // 국무회의에서 통과시켰다: how it was settled
  if (b.action === 'approve' || TAKES_EFFECT.test(textOf(b))) return false;
  return sharesFew(a, b);
}

/** Whether two Korean or Japanese tellings on one topic are of two acts, by their days, their actors, or a word like `also`. */
export const isAnother = (a: Draft, b: Draft): boolean =>
  areTwoDays(a, b) ||
  areTwoPlans(a, b) ||
  isBesides(a, b) ||
  isOfOne(a, b) ||
  areTwoPledges(a, b) ||
  areOfTwoThings(a, b);
