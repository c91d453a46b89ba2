import type { Action } from '../../model/vocabularies';
import { MEETING_TOPICS } from '../rules/talks-topic';
import { namedHere } from './named-here';
import { toldBefore } from './told-before';
import type { TopicQuestion } from './topic-question';

/** Dialogues that can be agreed on, resumed or broken off like anything else. */
const DIALOGUE_ACTS: ReadonlySet<Action> = new Set(['resume', 'establish', 'suspend', 'expand']);
const DIALOGUES: ReadonlySet<string> = new Set(['security-dialogue', 'strategic-dialogue']);

export interface ActTopics {
  topics: string[];
  /** Taken from outside the clause. */
  carried: boolean;
}

/** What an act is about: topics of its clause, several where they are listed; else what the words before were about. */
export function actTopics(asked: Omit<TopicQuestion, 'isUsable'>): ActTopics {
  const { action, besideMeeting } = asked;
  const dialogue = action !== undefined && DIALOGUE_ACTS.has(action.action) && !besideMeeting;
  const question: TopicQuestion = {
    ...asked,
    isUsable: ({ value }) => !MEETING_TOPICS.has(value.topic) || (dialogue && DIALOGUES.has(value.topic)),
  };
  const here = namedHere(question);
  if (here.length) return { topics: here, carried: false };
  const told = toldBefore(question);
  return { topics: told, carried: told.length > 0 };
}
