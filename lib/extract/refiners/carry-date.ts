import { daysFrom, isoOf } from '../dates/calendar';
import type { Refiner } from '../rule';

/** What was agreed or signed without a day of its own, was so on the day of the meeting told before it. */
export const CARRY_DATE: Refiner = {
  name: 'carry-date',
  refine: (drafts, article) => {
    let day: string | undefined;
    return drafts.map((draft) => {
      if (
        draft.context === 'news' &&
        (draft.kind === 'summit' || draft.kind === 'talks') &&
        draft.status === 'held' &&
        draft.date
      )
        day = draft.date;
      if (draft.date || draft.context !== 'news' || (draft.status !== 'agreed' && draft.status !== 'signed'))
        return draft;
      if (day && daysFrom(article.published, day) > -5) return { ...draft, date: day, dateBasis: 'implied' as const };
      const lead = article.sentences
        .filter((s) => s.lead)
        .flatMap((s) => s.dates)
        .find(
          (d) =>
            d.value.length === 10 && daysFrom(article.published, d.value) > -3 && d.value <= isoOf(article.published),
        );
      return lead ? { ...draft, date: lead.value, dateBasis: 'implied' as const } : draft;
    });
  },
};
