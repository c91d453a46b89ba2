import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Draft, Refiner } from '../rule';

const UNTIL = /^(?:까지|まで)/;

const EFFECT = /^(?:will |would |is to )?(?:tak|enter|com|go)\w*(?: into)? (?:effect|force)$/;
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

/** Whether a draft tells what was decided, with no day to come of its own. */
function isDecided({ kind, status, context, date }: Draft, { language, published }: ArticleView): boolean {
  const isBinding = status === 'signed' || (language !== 'en' && status === 'agreed');
  if (context !== 'news' || !(isBinding || (kind === 'measure' && status === 'announced'))) return false;
  return !(date && daysFrom(published, date) > 0);
}

/** The day from which a sentence says that something holds. */
function effectiveDay(
  view: SentenceView,
  decidedOn: string | undefined,
  article: ArticleView,
): DateMention | undefined {
  const { effective } = article.locale.words;
  const clause = view.clauses.find((c) => effective.test(view.text.slice(c.start, c.end)));
  if (!clause) return undefined;
  const ahead = view.dates.filter(
    (d) =>
      contains(clause, d) &&
      !UNTIL.test(view.text.slice(d.end, d.end + 2)) &&
      daysFrom(article.published, d.future ?? d.value) > 0,
  );
  // 30일 공포돼 다음 달 21일 시행된다: the day next to the word
  const word = effective.exec(view.text.slice(clause.start))!.index + clause.start;
  return article.language === 'en'
    ? (ahead.find((d) => d.start >= word) ?? ahead.find((d) => d.value !== decidedOn))
    : (ahead.findLast((d) => d.end <= word) ?? ahead[0]);
}

function withEffectiveDay(draft: Draft, article: ArticleView): Draft {
  if (!isDecided(draft, article)) return draft;
  const { sentence, date } = draft;
  for (const view of [sentence, article.sentences[sentence.index + 1]]) {
    if (!view || view.span.paragraph !== sentence.span.paragraph) continue;
    const day = effectiveDay(view, date, article);
    if (day)
      return {
        ...draft,
        ...(date ? { announcedOn: date } : {}),
        date: day.future ?? day.value,
        dateBasis: day.basis,
      };
  }
  return draft;
}

/** 약정에 서명했다. 동 약정은 10월 1일부터 효력을 가진다; it takes effect on April 1: one paper, and the day it takes effect. */
const isOfPaper = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.status === 'planned' &&
  (draft.kind === 'agreement' || (draft.action === undefined && EFFECT.test(draft.statusCue ?? ''))) &&
  drafts.some(
    (paper) =>
      paper.status === 'signed' &&
      paper.topic === draft.topic &&
      (paper.date === draft.date || draft.date === undefined) &&
      draft.sentence.index - paper.sentence.index === 1,
  );

/** Decided today, in force next month: the day it takes effect is the date, the decision's day goes to announcedOn. */
export const EFFECTIVE_DATE: Refiner = {
  name: 'effective-date',
  refine: (drafts, article) => {
    const dated = drafts.map((draft) => withEffectiveDay(draft, article));
    const settled = article.language === 'ko' ? withOutlook(dated) : dated;
    return settled.filter((draft) => !isOfPaper(draft, settled));
  },
};
