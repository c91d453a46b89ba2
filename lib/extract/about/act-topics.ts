import type { Action } from '../../model/vocabularies';
import { everydayWord } from './everyday-word';
import { isHabit } from './habit';
import { namedHere } from './named-here';
import { officeTopics } from './office-taken';
import { toldBefore } from './told-before';
import type { TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** Dialogues that can be agreed on, resumed or broken off like anything else. */
const DIALOGUE_ACTS: ReadonlySet<Action> = new Set(['resume', 'establish', 'suspend', 'expand']);
const DIALOGUES: ReadonlySet<string> = new Set(['security-dialogue', 'strategic-dialogue']);
/** Two sides may agree on any row of meetings: to expand exchanges of lawmakers, to hold the finance dialogue again. */
const ROWS: ReadonlySet<string> = new Set([...MEETING_TOPICS].filter((topic) => topic !== 'leaders-summit'));

export interface ActTopics {
  topics: string[];
  /** Taken from outside the clause. */
  carried: boolean;
}

/** What an act is about: topics of its clause, several where they are listed; else what the words before were about. */
export function actTopics(asked: Omit<TopicQuestion, 'isUsable'>): ActTopics {
  const { action, besideMeeting } = asked;
  const habit = isHabit(asked.sentence.text.slice(asked.clause.start, asked.clause.end), asked.article.language);
  const dialogue = ((action !== undefined && DIALOGUE_ACTS.has(action.action)) || habit) && !besideMeeting;
  const rows = asked.predicate.mode === 'agree' ? ROWS : DIALOGUES;
  const question: TopicQuestion = {
    sentence: asked.sentence,
    clause: asked.clause,
    predicate: asked.predicate,
    action,
    article: asked.article,
    before: asked.before,
    besideMeeting,
    loose: asked.loose,
    isUsable: ({ value }) =>
      // who travels is the matter of a number to be reached, and of no act
      !(asked.article.language === 'en' && value.topic === 'traveller-numbers') &&
      (!MEETING_TOPICS.has(value.topic) || (dialogue && rows.has(value.topic))),
  };
  const office = officeTopics(question);
  if (office.length) return { topics: office, carried: false };
  const here = namedHere(question);
  if (here.length) return { topics: here, carried: false };
  const told = toldBefore(question);
  const topics = told.length ? told : everydayWord(question);
  return { topics, carried: topics.length > 0 };
}
