import { isoOf } from '../dates/calendar';
import type { Draft, Refiner } from '../rule';
import { isProtestAndDemand, isSame, isVisitToMeet } from './same-thing';

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
  const [best, other] = isBetter(second, first) ? [second, first] : [first, second];
  const confidence = Math.max(best.confidence, other.confidence);
  // signed on one day, in force from another: the telling that gives both
  if (today !== undefined && isSetFor(best, other, today)) return { ...setFor(best, other), confidence };
  if (today !== undefined && isSetFor(other, best, today)) return { ...setFor(other, best), confidence };
  const isMet = best.kind === 'summit' || best.kind === 'talks';
  const participants = [...new Set([...(best.participants ?? []), ...(other.participants ?? [])])].sort();
  // a date of its own clause before one borrowed from beside it
  const dated = (isMet && best.borrowed && other.date && !other.borrowed) || isVisitToMeet(best, other) ? other : best;
  const { date, announcedOn } = other;
  const isFuller = date !== undefined && announcedOn !== undefined && announcedOn === best.date;
  return {
    ...other,
    ...best,
    ...(dated.date ? { date: dated.date, dateBasis: dated.dateBasis ?? 'implied' } : {}),
    ...(isFuller ? { date, announcedOn } : {}),
    ...(participants.length && isMet ? { participants } : {}),
    confidence,
  };
}

const isBetter = (second: Draft, first: Draft): boolean =>
  isProtestAndDemand(second, first) || (score(second) > score(first) + 0.05 && !isProtestAndDemand(first, second));

/** What was told, on the day for which it is set. */
const setFor = (planned: Draft, told: Draft): Draft => ({
  ...told,
  ...planned,
  status: told.status,
  announcedOn: told.date!,
});
