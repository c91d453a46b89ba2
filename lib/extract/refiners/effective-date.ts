import { contains } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import type { Refiner } from '../rule';

const UNTIL = /^(?:까지|まで)/;

/** Decided today, in force next month: the day it takes effect is the date, the decision's day goes to announcedOn. */
export const EFFECTIVE_DATE: Refiner = {
  name: 'effective-date',
  refine: (drafts, article) => {
    const dated = drafts.map((draft) => {
      const bound = article.language !== 'en' && (draft.status === 'agreed' || draft.status === 'signed');
      const decided = draft.status === 'announced' || bound;
      if ((draft.kind !== 'measure' && !bound) || !decided || draft.context !== 'news') return draft;
      if (draft.date && daysFrom(article.published, draft.date) > 0) return draft;
      const { sentence } = draft;
      for (const view of [sentence, article.sentences[sentence.index + 1]]) {
        if (!view || view.span.paragraph !== sentence.span.paragraph) continue;
        const clause = view.clauses.find((c) => article.locale.words.effective.test(view.text.slice(c.start, c.end)));
        const ahead = clause
          ? view.dates.filter(
              (d) =>
                contains(clause, d) &&
                !UNTIL.test(view.text.slice(d.end, d.end + 2)) &&
                daysFrom(article.published, d.future ?? d.value) > 0,
            )
          : [];
        // 30일 공포돼 다음 달 21일 시행된다: the day next to the word
        const word = clause
          ? article.locale.words.effective.exec(view.text.slice(clause.start))!.index + clause.start
          : 0;
        const day =
          article.language === 'en'
            ? (ahead.find((d) => d.start >= word) ?? ahead.find((d) => d.value !== draft.date))
            : (ahead.findLast((d) => d.end <= word) ?? ahead[0]);
        if (day)
          return {
            ...draft,
            ...(draft.date ? { announcedOn: draft.date } : {}),
            date: day.future ?? day.value,
            dateBasis: day.basis,
          };
      }
      return draft;
    });
    // 약정에 서명했다. 동 약정은 10월 1일부터 효력을 가진다: one paper, and the day it takes effect
    return dated.filter(
      (draft) =>
        draft.status !== 'planned' ||
        draft.kind !== 'agreement' ||
        !dated.some(
          (paper) =>
            paper.status === 'signed' &&
            paper.topic === draft.topic &&
            (paper.date === draft.date || draft.date === undefined) &&
            draft.sentence.index - paper.sentence.index === 1,
        ),
    );
  },
};
