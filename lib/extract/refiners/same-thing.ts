import { FAMILY, type Language, STAGE } from '../../model/vocabularies';
import type { Draft } from '../rule';
import { isAnother, isApart } from './another-act';

/** Whether two tellings are of one thing; undefined where this cannot say. */
type Verdict = (a: Draft, b: Draft, language: Language) => boolean | undefined;

/** They are two wherever this holds. */
const twoIf =
  (holds: (a: Draft, b: Draft, language: Language) => boolean): Verdict =>
  (a, b, language) =>
    holds(a, b, language) ? false : undefined;
/** They are one wherever this holds. */
const oneIf =
  (holds: (a: Draft, b: Draft, language: Language) => boolean): Verdict =>
  (a, b, language) =>
    holds(a, b, language) ? true : undefined;

const isMet = ({ kind }: Draft): boolean => kind === 'summit' || kind === 'talks';
const isDone = ({ kind }: Draft): boolean => kind === 'agreement' || kind === 'measure';
const bySame = (a: Draft, b: Draft): boolean => a.actors.join() === b.actors.join();

/** Will visit China on Dec. 23 and 24 for a three-way summit; they will meet on Dec. 24: the journey begins the day before. */
const isOneJourney = (a: Draft, b: Draft): boolean =>
  a.kind === 'summit' &&
  a.context === 'news' &&
  STAGE[a.status] === 'committed' &&
  STAGE[b.status] === 'committed' &&
  a.actors.join() === b.actors.join() &&
  a.date?.length === 10 &&
  b.date?.length === 10 &&
  Math.abs(Date.parse(a.date) - Date.parse(b.date)) <= 86_400_000;

/** 내일 일본을 찾습니다. 모레 방위상과 마주 앉습니다: the journey, and the meeting that it is for. */
export const isVisitToMeet = (a: Draft, b: Draft): boolean =>
  a.kind === 'talks' &&
  b.kind === 'talks' &&
  STAGE[a.status] === 'committed' &&
  STAGE[b.status] === 'committed' &&
  /찾[는습아]|방문|방한|방일/u.test(textOf(a)) &&
  !/찾[는습아]|방문|방한|방일/u.test(textOf(b)) &&
  a.date !== undefined &&
  b.date?.length === 10 &&
  Date.parse(b.date) - Date.parse(a.date) > 0 &&
  Date.parse(b.date) - Date.parse(a.date) <= 3 * 86_400_000;
const textOf = ({ sentence, clause }: Draft): string => sentence.text.slice(clause.start, clause.end);

/** Days that exclude each other: one is not the other told with less precision. */
const isOtherDay = (a: Draft, b: Draft): boolean =>
  a.date !== undefined && b.date !== undefined && !a.date.startsWith(b.date) && !b.date.startsWith(a.date);

const onOtherDays: Verdict = (a, b, language) => {
  if (!isOtherDay(a, b)) return undefined;
  if (!isDone(a)) return (language === 'en' && isOneJourney(a, b)) || (language === 'ko' && isVisitToMeet(a, b));
  return a.context === 'background' ? false : undefined;
};

const told: Verdict = (a, b) =>
  a.context === 'background' ? STAGE[a.status] === STAGE[b.status] && a.date === b.date : undefined;

const met: Verdict = (a, b, language) =>
  isMet(a) ? STAGE[a.status] === STAGE[b.status] || sameDay(a, b) || isNewDay(a, b, language) : undefined;

/** Both are still to come, on days of their own. */
const plannedApart: Verdict = (a, b, language) => {
  if (!a.date || !b.date || a.date === b.date || !isAhead(a) || !isAhead(b)) return undefined;
  if (a.status !== 'planned' && b.status !== 'planned') return undefined;
  if (a.kind !== b.kind) return false;
  // how much of two dates must be told for them to part what is planned
  const exact = language === 'en' ? 7 : 10;
  // three experts on the 2nd, a vice minister on the 3rd
  return a.status === b.status && isApart(a.date, b.date, exact) && !a.borrowed && !b.borrowed ? false : undefined;
};

/** In order: what an earlier one decides a later one is not asked. */
const VERDICTS: readonly Verdict[] = [
  twoIf((a, b) => FAMILY[a.kind] !== FAMILY[b.kind] || a.topic !== b.topic || a.context !== b.context),
  onOtherDays,
  told,
  twoIf((a, b) => a.actors.length !== b.actors.length && (a.actors.length > 2 || b.actors.length > 2)),
  met,
  // 철회를 요구하고, 공사를 불러 항의했다: one protest, whatever it asks for
  oneIf((a, b) => isProtestAndDemand(a, b) || isProtestAndDemand(b, a)),
  twoIf((a, b) => STAGE[a.status] !== STAGE[b.status]),
  // Japan raises its age limit, Korea does away with its cap; signed in a fortnight, larger today
  twoIf((a, b) => a.actors.length === 1 && b.actors.length === 1 && a.actors[0] !== b.actors[0]),
  plannedApart,
  twoIf((a, b, language) => language !== 'en' && isAnother(a, b)),
  // an offering sent and the protest against it
  twoIf((a, b) => (a.action === 'protest') !== (b.action === 'protest')),
  // one side stays away, the exercise is put off: two things
  twoIf((a, b) => STAGE[a.status] === 'off' && !bySame(a, b) && (a.status !== b.status || apart(a, b))),
  // 수입을 푼다는 보도에 ...재개를 검토한 사실이 없다: one denial
  oneIf((a, b) => a.sentence === b.sentence && a.status === 'denied' && b.status === 'denied'),
  // 입국을 다시 허용했다. 상한도 사라졌다: one opening, told by its parts
  oneIf((a, b, language) => language === 'ko' && isOpening(a) && isOpening(b) && bySame(a, b) && a.date === b.date),
  twoIf((a, b, language) => language === 'en' && areTwoSteps(a, b)),
  // opens its market, and sets money aside for growers
  twoIf(
    (a, b, language) =>
      language === 'en' &&
      a.sentence !== b.sentence &&
      a.action !== undefined &&
      b.action !== undefined &&
      PAYS.has(a.action) !== PAYS.has(b.action),
  ),
  twoIf(
    (a, b) =>
      a.action !== undefined &&
      b.action !== undefined &&
      a.action !== b.action &&
      !(STAGE[a.status] === 'committed' && bySame(a, b)),
  ),
];

/** Whether two drafts of an article tell of one thing; what no verdict parts is one. */
export function isSame(a: Draft, b: Draft, language: Language): boolean {
  for (const verdict of VERDICTS) {
    const found = verdict(a, b, language);
    if (found !== undefined) return found;
  }
  return true;
}

export const isProtestAndDemand = (a: Draft, b: Draft): boolean =>
  a.action === 'protest' &&
  a.status === 'held' &&
  (/불러|초치|呼|召致/u.test(a.sentence.text) ||
    (a.sentence === b.sentence &&
      /항의|抗議/u.test((a.statusCue ?? '') + a.sentence.text.slice(a.clause.start, a.clause.end)))) &&
  b.predicate.mode === 'demand' &&
  b.status === 'proposed' &&
  a.actors.length === 1 &&
  a.actors.join() === b.actors.join() &&
  Math.abs(a.sentence.index - b.sentence.index) <= 1 &&
  // 大使を呼び抗議した。外相は合意の履行を求めた: another asks for something else
  (a.sentence === b.sentence || b.action !== 'implement');

const PAYS: ReadonlySet<string> = new Set(['fund', 'compensate']);
/** They agreed to set it up; its cost will be shared from May: another act, and another stage or day. */
const areTwoSteps = (a: Draft, b: Draft): boolean =>
  a.sentence !== b.sentence &&
  STAGE[a.status] === 'committed' &&
  a.action !== undefined &&
  b.action !== undefined &&
  a.action !== b.action &&
  (a.status !== b.status || (a.date !== undefined && b.date !== undefined && a.date !== b.date));

const isAhead = (d: Draft): boolean => d.status === 'planned' || d.status === 'announced';

const OPENINGS: ReadonlySet<string> = new Set(['lift', 'ease', 'resume', 'simplify']);
const isOpening = (d: Draft): boolean =>
  d.action !== undefined && OPENINGS.has(d.action) && STAGE[d.status] === 'done' && d.kind === 'measure';

/** 방한이 다음 달로 늦춰졌다. 회담을 11월에 열기로 했다: put off, and to what day. */
const isNewDay = (a: Draft, b: Draft, language: Language): boolean =>
  language === 'ko' && a.status === 'postponed' && b.status === 'planned' && a.date !== undefined && a.date === b.date;

/** Korea called off one thing, Japan another. */
const apart = (a: Draft, b: Draft): boolean =>
  a.status === 'cancelled' && a.actors.length === 1 && b.actors.length === 1 && a.sentence !== b.sentence;

const sameDay = (a: Draft, b: Draft): boolean => a.date !== undefined && a.date === b.date && a.date.length === 10;
