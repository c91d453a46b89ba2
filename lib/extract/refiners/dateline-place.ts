import { townOf } from '../dateline';
import { type Draft, isMeeting, type Refiner } from '../rule';

const HERE = /(?<![a-z])here(?![a-z])/;
const REMOTE =
  /(?<![a-z])(?:phones?|phoned|telephoned?|called|calls?|rang|by video|video|videoconference|online|virtual(?:ly)?|by letter|in writing)(?![a-z])/i;

/**
 * Where an English article was filed is where those met or signed whom its dateline sentence tells of, unless it says
 * otherwise; `here` is the same town in any sentence.
 */
export const DATELINE_PLACE: Refiner = {
  name: 'dateline-place',
  refine: (drafts, article) => {
    if (article.language !== 'en') return drafts;
    const opening = article.sentences.slice(0, 3).find((view) => townOf(view.text) !== undefined);
    const town = opening && townOf(opening.text);
    if (!opening || !town) return drafts;
    return drafts.map((draft) => {
      const { text } = draft.sentence;
      const isThere = draft.sentence === opening && isOnTheSpot(draft) && !REMOTE.test(text);
      return draft.place === undefined && draft.context === 'news' && (isThere || HERE.test(text))
        ? { ...draft, place: town }
        : draft;
    });
  },
};

/** Done by both together, and over: they met, they signed. */
const isOnTheSpot = (draft: Draft): boolean =>
  draft.actors.length > 1 && (draft.status === 'signed' || (isMeeting(draft) && draft.status === 'held'));
