import { contains } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import type { Refiner } from '../rule';

/** Decided today, in force next month: the day it takes effect is the date, the decision's day goes to announcedOn. */
export const EFFECTIVE_DATE: Refiner = {
  name: 'effective-date',
  refine: (drafts, article) =>
    drafts.map((draft) => {
      const decided = draft.status === 'announced' || (draft.status === 'agreed' && article.language !== 'en');
      if ((draft.kind !== 'measure' && draft.status !== 'agreed') || !decided || draft.context !== 'news') return draft;
      if (draft.date && daysFrom(article.published, draft.date) > 0) return draft;
      const { sentence } = draft;
      for (const view of [sentence, article.sentences[sentence.index + 1]]) {
        if (!view || view.span.paragraph !== sentence.span.paragraph) continue;
        const clause = view.clauses.find((c) => article.locale.words.effective.test(view.text.slice(c.start, c.end)));
        const day =
          clause && view.dates.find((d) => contains(clause, d) && daysFrom(article.published, d.future ?? d.value) > 0);
        if (day)
          return {
            ...draft,
            ...(draft.date ? { announcedOn: draft.date } : {}),
            date: day.future ?? day.value,
            dateBasis: day.basis,
          };
      }
      return draft;
    }),
};
