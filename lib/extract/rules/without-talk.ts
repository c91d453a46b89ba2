import type { Draft } from '../rule';

/** held a joint meeting, |meeting in person| for the first time since the pandemic */
const GOES_ON = /^,?\s?(?:meeting|gathering|sitting|convening|coming together)(?![a-z])/;
const TALK = /意見を交わ|意見交換|話し合/u;

/** 次官と会談し、|経済安全保障について意見を交わした: what they did there is no second meeting. */
export const withoutTalk = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft, i) => {
    const first = drafts[i - 1];
    return !(
      first?.status === 'held' &&
      draft.status === 'held' &&
      first.clause !== draft.clause &&
      first.kind === draft.kind &&
      first.actors.join() === draft.actors.join() &&
      ((first.date === draft.date && TALK.test(textOf(draft))) || GOES_ON.test(textOf(draft)))
    );
  });

const textOf = ({ sentence, clause }: Draft): string => sentence.text.slice(clause.start, clause.end);
