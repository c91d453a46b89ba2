import { FAMILY, STAGE } from '../../model/vocabularies';
import type { Draft, Refiner } from '../rule';

/** A report and its denial in one article are one fact: what is off takes the place of what was said to come. */
export const DENIAL: Refiner = {
  name: 'denial',
  refine: (drafts, article) => {
    const off = drafts.filter((d) => d.context === 'news' && STAGE[d.status] === 'off');
    if (off.length === 0) return drafts;
    const gone = new Map<Draft, Draft>();
    for (const draft of drafts) {
      const stage = STAGE[draft.status];
      if (stage !== 'open' && stage !== 'committed') continue;
      const end = off.find(
        (o) =>
          FAMILY[o.kind] === FAMILY[draft.kind] &&
          o.topic === draft.topic &&
          concernsSame(o, draft) &&
          !(article.language === 'ko' && isAnswered(o, draft)) &&
          !(article.language === 'en' && stands(o, draft)),
      );
      if (end) gone.set(draft, end);
    }
    return drafts
      .filter((d) => !gone.has(d))
      .map((d) => {
        const told = [...gone].find(([from, end]) => end === d && from.date)?.[0];
        return told && !d.date ? { ...d, date: told.date!, dateBasis: told.dateBasis ?? 'implied' } : d;
      });
  },
};

/** Near each other, and not about two different days: put off to a new date is two facts. */
const concernsSame = (off: Draft, open: Draft): boolean =>
  Math.abs(off.sentence.index - open.sentence.index) <=
    (off.rule === 'denied-meeting' ? 3 : off.kind === 'summit' || off.kind === 'talks' ? 2 : 1) &&
  !(off.date && open.date && off.date !== open.date) &&
  // no talks of the two beside the summit of the three
  off.actors.length > 2 === open.actors.length > 2 &&
  // Japan will hold it, Korea stays away: two things
  !(off.actors.length === 1 && open.actors.length === 1 && off.actors[0] !== open.actors[0]) &&
  !(off.status === 'postponed' && open.date !== undefined && open.sentence !== off.sentence) &&
  (off.kind === 'summit' ||
    off.kind === 'talks' ||
    off.action === undefined ||
    open.action === undefined ||
    off.action === open.action);

/** Agreed by both and told as such, or asked for by the other side after one side's denial: both stand. */
const isAnswered = (off: Draft, open: Draft): boolean =>
  off.sentence !== open.sentence &&
  off.kind !== 'summit' &&
  off.kind !== 'talks' &&
  (open.status === 'agreed' ||
    (open.sentence.index > off.sentence.index && open.actors.length === 1 && open.actors.join() !== off.actors.join()));

/** Agreed on a fund. |A plan for a campus was dropped: what both have settled stands, whatever else came to nothing. */
const stands = (off: Draft, open: Draft): boolean =>
  FAMILY[open.kind] === 'act' &&
  (open.status === 'agreed' || open.status === 'announced') &&
  open.sentence.index < off.sentence.index &&
  off.status !== 'postponed';
