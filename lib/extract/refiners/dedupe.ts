import { FAMILY, type Language, STAGE } from '../../model/vocabularies';
import { isoOf } from '../dates/calendar';
import type { Draft, Refiner } from '../rule';
import { isAnother, isApart } from './another-act';

/** One thing told in several sentences is one fact: the best telling stays, and takes what the others add. */
export const DEDUPE: Refiner = {
  name: 'dedupe',
  refine: (drafts, { language, published }) => {
    const today = isoOf(published);
    const kept: Draft[] = [];
    for (const draft of drafts) {
      const index = kept.findIndex((other) => isSame(other, draft, language));
      if (index === -1) kept.push(draft);
      else kept[index] = merge(kept[index]!, draft, language === 'en' ? undefined : today);
    }
    return kept;
  },
};

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
const isVisitToMeet = (a: Draft, b: Draft): boolean =>
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

function isSame(a: Draft, b: Draft, language: Language): boolean {
  // how much of two dates must be told for them to part what is planned
  const exact = language === 'en' ? 7 : 10;
  if (FAMILY[a.kind] !== FAMILY[b.kind] || a.topic !== b.topic || a.context !== b.context) return false;
  if (a.date && b.date && !a.date.startsWith(b.date) && !b.date.startsWith(a.date)) {
    if (a.kind !== 'agreement' && a.kind !== 'measure')
      return (language === 'en' && isOneJourney(a, b)) || (language === 'ko' && isVisitToMeet(a, b));
    if (a.context === 'background') return false;
  }
  if (a.context === 'background') return STAGE[a.status] === STAGE[b.status] && a.date === b.date;
  if (a.actors.length !== b.actors.length && (a.actors.length > 2 || b.actors.length > 2)) return false;
  if (a.kind === 'summit' || a.kind === 'talks')
    return STAGE[a.status] === STAGE[b.status] || sameDay(a, b) || isNewDay(a, b, language);
  // 철회를 요구하고, 공사를 불러 항의했다: one protest, whatever it asks for
  if (isProtestAndDemand(a, b) || isProtestAndDemand(b, a)) return true;
  if (STAGE[a.status] !== STAGE[b.status]) return false;
  // Japan raises its age limit, Korea does away with its cap; signed in a fortnight, larger today
  if (a.actors.length === 1 && b.actors.length === 1 && a.actors[0] !== b.actors[0]) return false;
  if (
    a.date &&
    b.date &&
    a.date !== b.date &&
    isAhead(a) &&
    isAhead(b) &&
    (a.status === 'planned' || b.status === 'planned')
  ) {
    if (a.kind !== b.kind) return false;
    // three experts on the 2nd, a vice minister on the 3rd
    if (a.status === b.status && isApart(a.date, b.date, exact) && !a.borrowed && !b.borrowed) return false;
  }
  if (language !== 'en' && isAnother(a, b)) return false;
  // an offering sent and the protest against it
  if ((a.action === 'protest') !== (b.action === 'protest')) return false;
  // one side stays away, the exercise is put off: two things
  if (STAGE[a.status] === 'off' && a.actors.join() !== b.actors.join() && (a.status !== b.status || apart(a, b)))
    return false;
  // 수입을 푼다는 보도에 ...재개를 검토한 사실이 없다: one denial
  if (a.sentence === b.sentence && a.status === 'denied' && b.status === 'denied') return true;
  // 입국을 다시 허용했다. 상한도 사라졌다: one opening, told by its parts
  if (language === 'ko' && isOpening(a) && isOpening(b) && a.actors.join() === b.actors.join() && a.date === b.date)
    return true;
  if (language === 'en' && areTwoSteps(a, b)) return false;
  // opens its market, and sets money aside for growers
  if (
    language === 'en' &&
    a.sentence !== b.sentence &&
    a.action &&
    b.action &&
    PAYS.has(a.action) !== PAYS.has(b.action)
  )
    return false;
  if (a.action && b.action && a.action !== b.action)
    return STAGE[a.status] === 'committed' && a.actors.join() === b.actors.join();
  return true;
}

const isProtestAndDemand = (a: Draft, b: Draft): boolean =>
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

const score = (d: Draft): number =>
  d.confidence + (d.date ? d.date.length / 50 : 0) + (d.action ? 0.1 : 0) + (d.sentence.lead ? 0.05 : 0);

/** 返還すると発表した。4月1日に引き渡す: announced on one day, and set for another. */
const isSetFor = (planned: Draft, told: Draft, today: string): boolean =>
  planned.status === 'planned' &&
  (told.status === 'announced' || isNext(planned, told)) &&
  planned.sentence.index > told.sentence.index &&
  planned.date !== undefined &&
  told.date?.length === 10 &&
  told.date <= today &&
  planned.date > today &&
  ((planned.action === told.action && planned.actors.length === 1) || isNext(planned, told));

/** 使えるようにすることで合意した。来年4月に始める: in the sentence after, by the same two. */
const isNext = (planned: Draft, told: Draft): boolean =>
  told.status === 'agreed' &&
  planned.sentence.index - told.sentence.index === 1 &&
  planned.actors.join() === told.actors.join() &&
  !planned.borrowed;

function merge(first: Draft, second: Draft, today: string | undefined): Draft {
  const [best, other] =
    isProtestAndDemand(second, first) || (score(second) > score(first) + 0.05 && !isProtestAndDemand(first, second))
      ? [second, first]
      : [first, second];
  const participants = [...new Set([...(best.participants ?? []), ...(other.participants ?? [])])].sort();
  // a date of its own clause before one borrowed from beside it
  const dated =
    (best.borrowed && other.date && !other.borrowed && (best.kind === 'summit' || best.kind === 'talks')) ||
    isVisitToMeet(best, other)
      ? other
      : best;
  // signed on one day, in force from another: the telling that gives both
  const whole = [best, other].find((d) => today !== undefined && isSetFor(d, d === best ? other : best, today));
  if (whole) {
    const said = whole === best ? other : best;
    return {
      ...said,
      ...whole,
      status: said.status,
      announcedOn: said.date!,
      confidence: Math.max(best.confidence, other.confidence),
    };
  }
  const fuller =
    other.date !== undefined && other.announcedOn !== undefined && other.announcedOn === best.date ? other : undefined;
  return {
    ...other,
    ...best,
    ...(dated.date ? { date: dated.date, dateBasis: dated.dateBasis ?? 'implied' } : {}),
    ...(fuller ? { date: fuller.date!, announcedOn: fuller.announcedOn! } : {}),
    ...(participants.length && (best.kind === 'summit' || best.kind === 'talks') ? { participants } : {}),
    confidence: Math.max(best.confidence, other.confidence),
  };
}
