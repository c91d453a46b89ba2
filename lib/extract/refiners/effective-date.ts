import { contains } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import type { Draft, Refiner } from '../rule';

const UNTIL = /^(?:까지|まで)/;

const OUTLOOK = /(?:시행|적용|도입|실시)될 (?:전망|것으로|가능성|수)|(?:시행|적용|도입|실시)될 듯/u;

/** 늘리는 방안을 검토한다. 이르면 내년 시행될 전망이다: of what is only looked at, when it may come. */
const withOutlook = (drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap((draft, i) => {
    const next = drafts[i + 1];
    const isOpen = (d: Draft | undefined): boolean => d?.status === 'proposed' || d?.status === 'negotiating';
    const tells = (what: Draft | undefined, when: Draft | undefined): boolean =>
      isOpen(what) &&
      when?.status === 'planned' &&
      when.topic === what!.topic &&
      when.sentence.index - what!.sentence.index === 1 &&
      OUTLOOK.test(when.sentence.text.slice(when.clause.start, when.clause.end));
    if (tells(drafts[i - 1], draft)) return [];
    return tells(draft, next) && next?.date
      ? [{ ...draft, date: next.date, dateBasis: next.dateBasis ?? 'implied' }]
      : [draft];
  });

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
    const settled = article.language === 'ko' ? withOutlook(dated) : dated;
    // 약정에 서명했다. 동 약정은 10월 1일부터 효력을 가진다: one paper, and the day it takes effect
    return settled.filter(
      (draft) =>
        draft.status !== 'planned' ||
        draft.kind !== 'agreement' ||
        !settled.some(
          (paper) =>
            paper.status === 'signed' &&
            paper.topic === draft.topic &&
            (paper.date === draft.date || draft.date === undefined) &&
            draft.sentence.index - paper.sentence.index === 1,
        ),
    );
  },
};
