import { FAMILY } from '../../model/vocabularies';
import type { Draft, Refiner } from '../rule';

/** Energy officials met and agreed on rules for ammonia carriers: talks that name no subject are about what came of them. */
export const TALKS_SUBJECT: Refiner = {
  name: 'talks-subject',
  refine: (drafts, { language }) =>
    drafts.map((draft) => {
      if (language !== 'en' || draft.kind !== 'talks' || draft.topic !== 'other') return draft;
      const topic = drafts.find((d) => cameOf(d, draft))?.topic;
      return topic ? { ...draft, topic } : draft;
    }),
};

const cameOf = (act: Draft, talks: Draft): boolean =>
  act.sentence === talks.sentence &&
  FAMILY[act.kind] === 'act' &&
  act.topic !== 'other' &&
  act.context === talks.context;
