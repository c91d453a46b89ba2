import type { ArticleView } from '../article-view';
import { daysFrom, isoOf } from '../dates/calendar';
import { type Draft, isMeeting } from '../rule';

/** Whether a day, month or year lies after the day of publication. */
export const isYetToCome = (date: string, { published }: ArticleView): boolean =>
  date.length === 4 ? Number(date) >= published.year : daysFrom(published, date) > 0;

/** Nobody will be sent to the rite. |It is due on July 24: the day of what is given a miss, told beside it. */
export function dayOfEvent(draft: Draft, drafts: readonly Draft[], article: ArticleView): string | undefined {
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

/** The day that was told of a matter just before. */
export const daySet = (draft: Draft, drafts: readonly Draft[], article: ArticleView): string | undefined =>
  drafts.findLast(
    (d) =>
      d.topic === draft.topic &&
      d.sentence.index < draft.sentence.index &&
      d.date !== undefined &&
      isYetToCome(d.date, article),
  )?.date;

/** They meet next Tuesday. |A joint statement is to be issued|: papers to be signed are so where the two meet. */
export function occasionOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
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
export function dayOfTalksBefore(draft: Draft, drafts: readonly Draft[], article: ArticleView): string | undefined {
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
export function dayOfNews(drafts: readonly Draft[], article: ArticleView): string | undefined {
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
