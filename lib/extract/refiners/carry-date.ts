import { STAGE } from '../../model/vocabularies';
import type { ArticleView } from '../article-view';
import { daysFrom, isoOf } from '../dates/calendar';
import { type Draft, isMeeting, type Refiner } from '../rule';

const CARRIED: ReadonlySet<Draft['status']> = new Set([
  'agreed',
  'signed',
  'held',
  'announced',
  'in-force',
  'suspended',
  'ended',
]);

const isYetToCome = (date: string, { published }: ArticleView): boolean =>
  date.length === 4 ? Number(date) >= published.year : daysFrom(published, date) > 0;

/** Nobody will be sent to the rite. |It is due on July 24: the day of what is given a miss, told beside it. */
function dayOfEvent(draft: Draft, drafts: readonly Draft[], article: ArticleView): string | undefined {
  if (draft.date && isYetToCome(draft.date, article)) return undefined;
  return drafts.find(
    (d) =>
      d.topic === draft.topic &&
      d.status === 'planned' &&
      d.context === 'news' &&
      d.date?.length === 10 &&
      isYetToCome(d.date, article) &&
      Math.abs(d.sentence.index - draft.sentence.index) <= 2,
  )?.date;
}

/** 式は予定通り行う, 행사를 예정대로 연다: on the day that was told of it just before. */
const AS_SET = /予定(?:通り|どおり)|예정대로/u;
const daySet = (draft: Draft, drafts: readonly Draft[], article: ArticleView): string | undefined =>
  drafts.findLast(
    (d) =>
      d.topic === draft.topic &&
      d.sentence.index < draft.sentence.index &&
      d.date !== undefined &&
      isYetToCome(d.date, article),
  )?.date;

const SETTLED: ReadonlySet<Draft['status']> = new Set(['agreed', 'signed', 'announced']);

/**
 * What was agreed, signed or announced without a day of its own, was so on the day of the meeting told in the same
 * article, or on the day its lead gives; a meeting on the sidelines has the day of the one it stands beside.
 */
export const CARRY_DATE: Refiner = {
  name: 'carry-date',
  refine: (drafts, article) => {
    const main = dayOfNews(drafts, article);
    const dated = drafts.map((draft, index): Draft => {
      const day = (article.language === 'en' && dayOfTalksBefore(draft, drafts, article)) || main;
      if (draft.context !== 'news') return draft;
      // agreed to open it before the summer: settled on the day of the news
      const ahead = draft.date !== undefined && isYetToCome(draft.date, article);
      if (article.language === 'en' && ahead && !draft.announcedOn && SETTLED.has(draft.status) && day)
        return { ...draft, announcedOn: day };
      const missed =
        article.language === 'en' && draft.status === 'cancelled' ? dayOfEvent(draft, drafts, article) : undefined;
      if (missed)
        return { ...draft, ...(draft.date ? { announcedOn: draft.date } : {}), date: missed, dateBasis: 'implied' };
      const asSet =
        article.language !== 'en' && !ahead && AS_SET.test(draft.sentence.text)
          ? daySet(draft, drafts, article)
          : undefined;
      if (asSet) return { ...draft, date: asSet, dateBasis: 'implied' };
      if (draft.date) return draft;
      const implied = (date: string | undefined): Draft =>
        date ? { ...draft, date, dateBasis: 'implied', borrowed: true } : draft;
      // 会談し、...。AI分野では協議を始める: what the two will do is what they agreed on there
      const bound = draft.status === 'planned' && draft.kind === 'measure' && draft.actors.length === 2;
      if (bound && drafts.some((d) => isMeeting(d) && d.status === 'held' && d.context === 'news' && d.date === day))
        return implied(day);
      if (CARRIED.has(draft.status)) {
        const meeting = drafts.find(
          (d) => isMeeting(d) && d.status === 'held' && d.date === day && d.context === 'news',
        );
        // papers are signed where the two meet
        const place = draft.status === 'signed' && !draft.place ? meeting?.place : undefined;
        return { ...implied(day), ...(place ? { place } : {}) };
      }
      const occasion = article.language === 'en' && occasionOf(draft, drafts);
      if (occasion) return implied(occasion.date);
      const asked =
        (draft.predicate.mode === 'demand' || (!isMeeting(draft) && draft.status === 'proposed')) &&
        drafts.some(
          (d) =>
            (d.kind === 'summit' || (article.language !== 'en' && d.kind === 'talks' && d.context === 'news')) &&
            d.status === 'held' &&
            d.date === day,
        );
      if (asked) return implied(day);
      const previous = drafts[index - 1];
      const beside =
        previous &&
        draft.sentence.index - previous.sentence.index <= 1 &&
        article.locale.words.sidelines.test(draft.sentence.text);
      const meetings = draft.kind === 'summit' || draft.kind === 'talks';
      return beside && meetings && previous.kind === draft.kind && previous.status === draft.status
        ? implied(previous.date)
        : draft;
    });
    return article.language === 'en' ? dated.map((draft) => whenTold(draft, main, article)) : dated;
  },
};

/** What was asked for, planned, called off or denied has the day on which the article has it told, beside that of the thing itself. */
function whenTold(draft: Draft, day: string | undefined, article: ArticleView): Draft {
  if (draft.context !== 'news' || isMeeting(draft) || draft.announcedOn || STAGE[draft.status] === 'done') return draft;
  const said = draft.sentence.dates.find(
    (d) => d.value.length === 10 && article.locale.isSaying(draft.sentence.text, d) && !isYetToCome(d.value, article),
  )?.value;
  const told = said ?? day;
  return told && told !== draft.date ? { ...draft, announcedOn: told } : draft;
}

/** They meet next Tuesday. |A joint statement is to be issued|: papers to be signed are so where the two meet. */
function occasionOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (draft.kind !== 'agreement' || draft.status !== 'planned' || draft.actors.length < 2) return undefined;
  const ofLeaders = /(?<![a-z])(?:leaders|summit)(?![a-z])/.test(draft.sentence.text);
  const ahead = drafts.filter(
    (d) =>
      isMeeting(d) && d.context === 'news' && d.status === 'planned' && d.date && (!ofLeaders || d.kind === 'summit'),
  );
  return (
    ahead.findLast(
      (d) => d.actors.join() === draft.actors.join() && Math.abs(draft.sentence.index - d.sentence.index) <= NEAR,
    ) ?? (new Set(ahead.map((d) => d.date)).size === 1 ? ahead[0] : undefined)
  );
}

/** How many sentences after a meeting still tell what came of it. */
const NEAR = 3;

/** They sat down on Wednesday. ... The lawmakers agreed to form a task force: on the day of the meeting told last. */
function dayOfTalksBefore(draft: Draft, drafts: readonly Draft[], article: ArticleView): string | undefined {
  const meeting = drafts.findLast(
    (d) =>
      isMeeting(d) &&
      d.status === 'held' &&
      d.context === 'news' &&
      d.date?.length === 10 &&
      d.sentence.index <= draft.sentence.index &&
      draft.sentence.index - d.sentence.index <= NEAR &&
      d.actors.join() === draft.actors.join(),
  );
  return meeting && daysFrom(article.published, meeting.date!) > -5 ? meeting.date : undefined;
}

/** The day of the article's own meeting, else the day its opening sentences give. */
function dayOfNews(drafts: readonly Draft[], article: ArticleView): string | undefined {
  const english = article.language === 'en';
  const isFresh = (date: string | undefined): date is string =>
    date?.length === 10 && daysFrom(article.published, date) > -5 && date <= isoOf(article.published);
  const meeting = drafts.find(
    (d) =>
      (d.kind === 'summit' || d.kind === 'talks') && d.status === 'held' && d.context === 'news' && isFresh(d.date),
  );
  const told = drafts.find((d) => d.context === 'news' && (isFresh(d.date) || (english && isFresh(d.announcedOn))));
  const own = told && (isFresh(told.date) ? told.date : told.announcedOn);
  // in English news a meeting told further down is not what the article is of
  if (meeting && (article.language !== 'en' || meeting.sentence.index <= 5 || !own || own <= meeting.date!))
    return meeting.date;
  if (own) return own;
  const days = article.sentences
    .slice(0, 6)
    .flatMap((view) => view.dates.map((d) => d.value))
    .filter(isFresh);
  return days.sort().at(-1);
}
