import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import type { Clause, Predicate } from '../locale';
import { journeysIn } from './journeys';
import { seenInPerson } from './seen-in-person';
import { wentToMeet } from './went-to-meet';

/** A word for a meeting; the match is within its clause. */
export interface MeetingWord {
  level: MeetingLevel;
  match: RegExpExecArray;
}

/** What a clause may tell of a meeting by, and its predicate. */
export interface MeetingWords {
  words: MeetingWord[];
  predicate: Predicate;
}

/** Words for meetings, people called on, journeys and rows of meetings in a clause, if it has a verb. */
export function meetingWordsIn(sentence: SentenceView, clause: Clause, article: ArticleView): MeetingWords | undefined {
  const { locale, language } = article;
  const text = sentence.text.slice(clause.start, clause.end);
  const seen = language === 'en' ? seenInPerson(sentence, clause) : [];
  const words = [
    ...locale.meetings.flatMap(({ level, cue }) => cue.all(text).map((match) => ({ level, match }))),
    ...seen,
    ...journeysIn(sentence, clause, language),
    ...rowsIn(sentence, clause, article),
  ];
  if (words.length === 0) return undefined;
  const said = locale.predicate(sentence.text, clause);
  const predicate = said && said.mode !== 'demand' ? said : (calledOn(seen[0], clause) ?? said);
  return (
    predicate && {
      words,
      predicate: language === 'en' ? wentToMeet(sentence, clause, predicate, article) : predicate,
    }
  );
}

const CALLED =
  /^(?:rang|(?:tele)?phoned|called|dial|saw|received|hosted|greeted|visited|welcomed|entertained|played host|looked in|dropped in|paid a)/;

/** called Foreign Minister Park: an everyday verb that the lexicon takes for no act. */
function calledOn(seen: MeetingWord | undefined, clause: Clause): Predicate | undefined {
  if (!seen || !CALLED.test(seen.match[0])) return undefined;
  const start = clause.start + seen.match.index;
  return { mode: 'done', recap: false, start, end: start + seen.match[0].trimEnd().length };
}

const ROW = /(?:회의|협의회?|대화|회담|위원회|総会|会議|協議|対話|委員会|会合)$/u;
const OFF = /연기|늦추|늦춘|미루|미룬|미뤄|미뤘|무산|취소|불발|보류|延期|先送り|中止|見送|取りやめ|流れ/u;

/** 고위경제협의회를 9월로 늦춘다: a row of meetings by its name, of which the words say only that it is off. */
function rowsIn({ text, topics }: SentenceView, clause: Clause, { language }: ArticleView): MeetingWord[] {
  if (language === 'en') return [];
  return topics
    .filter((t) => !t.value.weak && contains(clause, t) && ROW.test(t.term) && OFF.test(text.slice(t.end, clause.end)))
    .map((t) => {
      const index = t.start - clause.start;
      const match = Object.assign([t.term], { index, input: text, groups: undefined }) as unknown as RegExpExecArray;
      return { level: 'any', match };
    });
}
