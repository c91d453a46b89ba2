import { STAGE } from '../../model/vocabularies';
import type { ArticleView } from '../article-view';
import { firstOf } from '../first-of';
import { type Draft, isMeeting, type Refiner } from '../rule';
import { dayOfEvent, dayOfNews, dayOfTalksBefore, daySet, isYetToCome, occasionOf } from './days-told';

const CARRIED: ReadonlySet<Draft['status']> = new Set([
  'agreed',
  'signed',
  'held',
  'announced',
  'in-force',
  'suspended',
  'ended',
]);

/** 式は予定通り行う, 행사를 예정대로 연다: on the day that was told of it just before. */
const AS_SET = /予定(?:通り|どおり)|예정대로/u;

const SETTLED: ReadonlySet<Draft['status']> = new Set(['agreed', 'signed', 'announced']);

/** A draft among the others of its article, with the days that may be its own. */
interface Undated {
  draft: Draft;
  index: number;
  drafts: readonly Draft[];
  article: ArticleView;
  /** The day of the article's own news, or of the talks told just before. */
  day: string | undefined;
}

/** What a draft becomes; undefined where this does not concern it. */
type Carry = (u: Undated) => Draft | undefined;

const implied = ({ draft }: Undated, date: string | undefined): Draft =>
  date ? { ...draft, date, dateBasis: 'implied', borrowed: true } : draft;

const isHeld = (d: Draft): boolean => d.status === 'held' && d.context === 'news';

/** agreed to open it before the summer: settled on the day of the news */
const settledToday: Carry = ({ draft, article, day }) =>
  article.language === 'en' &&
  draft.date !== undefined &&
  isYetToCome(draft.date, article) &&
  !draft.announcedOn &&
  SETTLED.has(draft.status) &&
  day
    ? { ...draft, announcedOn: day }
    : undefined;

const missed: Carry = ({ draft, drafts, article }) => {
  if (article.language !== 'en' || draft.status !== 'cancelled') return undefined;
  const date = dayOfEvent(draft, drafts, article);
  return date
    ? { ...draft, ...(draft.date ? { announcedOn: draft.date } : {}), date, dateBasis: 'implied' }
    : undefined;
};

const asSet: Carry = ({ draft, drafts, article }) => {
  if (article.language === 'en' || (draft.date !== undefined && isYetToCome(draft.date, article))) return undefined;
  const date = AS_SET.test(draft.sentence.text) ? daySet(draft, drafts, article) : undefined;
  return date ? { ...draft, date, dateBasis: 'implied' } : undefined;
};

const dated: Carry = ({ draft }) => (draft.date ? draft : undefined);

/** 会談し、...。AI分野では協議を始める: what the two will do is what they agreed on there */
const agreedThere: Carry = (u) =>
  u.draft.status === 'planned' &&
  u.draft.kind === 'measure' &&
  u.draft.actors.length === 2 &&
  u.drafts.some((d) => isMeeting(d) && isHeld(d) && d.date === u.day)
    ? implied(u, u.day)
    : undefined;

const onDayOfNews: Carry = (u) => {
  const { draft, drafts, day } = u;
  if (!CARRIED.has(draft.status)) return undefined;
  // papers are signed where the two meet
  const meeting = drafts.find((d) => isMeeting(d) && isHeld(d) && d.date === day);
  const place = draft.status === 'signed' && !draft.place ? meeting?.place : undefined;
  return { ...implied(u, day), ...(place ? { place } : {}) };
};

const onOccasion: Carry = (u) => {
  const occasion = u.article.language === 'en' ? occasionOf(u.draft, u.drafts) : undefined;
  return occasion && implied(u, occasion.date);
};

/** What is asked for when leaders, or in Korean and Japanese news ministers, have met is asked for there. */
const askedThere: Carry = (u) => {
  const { draft, drafts, article, day } = u;
  const isAsked = draft.predicate.mode === 'demand' || (!isMeeting(draft) && draft.status === 'proposed');
  const isPlace = (d: Draft): boolean =>
    d.kind === 'summit' || (article.language !== 'en' && d.kind === 'talks' && d.context === 'news');
  return isAsked && drafts.some((d) => isPlace(d) && d.status === 'held' && d.date === day)
    ? implied(u, day)
    : undefined;
};

/** A meeting on the sidelines has the day of the one it stands beside. */
const onSidelines: Carry = (u) => {
  const { draft, drafts, index, article } = u;
  const previous = drafts[index - 1];
  return previous &&
    (draft.kind === 'summit' || draft.kind === 'talks') &&
    draft.sentence.index - previous.sentence.index <= 1 &&
    article.locale.words.sidelines.test(draft.sentence.text) &&
    previous.kind === draft.kind &&
    previous.status === draft.status
    ? implied(u, previous.date)
    : undefined;
};

/** The first that concerns a draft settles its day. */
const CARRIES: readonly Carry[] = [
  settledToday,
  missed,
  asSet,
  dated,
  agreedThere,
  onDayOfNews,
  onOccasion,
  askedThere,
  onSidelines,
];

function carry(undated: Undated): Draft {
  if (undated.draft.context !== 'news') return undated.draft;
  return firstOf(CARRIES, undated) ?? undated.draft;
}

/**
 * What was agreed, signed or announced without a day of its own, was so on the day of the meeting told in the same
 * article, or on the day its lead gives; a meeting on the sidelines has the day of the one it stands beside.
 */
export const CARRY_DATE: Refiner = {
  name: 'carry-date',
  refine: (drafts, article) => {
    const isEnglish = article.language === 'en';
    const main = dayOfNews(drafts, article);
    const carried = drafts.map((draft, index) => {
      const day = (isEnglish && dayOfTalksBefore(draft, drafts, article)) || main;
      return carry({ draft, index, drafts, article, day });
    });
    return isEnglish ? carried.map((draft) => whenTold(draft, main, article)) : carried;
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
