import type { DateMention } from '../dates/date-mention';
import { type DateQuestion, isSaying } from './pick-date';

const TO_BE =
  /^[^,.、。]{0,24}?(?:열릴|열리는|열기로 한|예정(?:된|이던|인|됐던)|잡[힌혔]|개최될|개최되는|開かれる|開催される|予定(?:の|されて|だった|する))/u;

const AS_SET = /예정대로|그대로|계획대로|予定通り|予定どおり|計画通り/u;

const toBe = (own: readonly DateMention[], text: string, end: number): DateMention | undefined =>
  own.find((d) => TO_BE.test(text.slice(d.end, Math.min(end, d.end + 40))));

/** The day that something was to have, or is put off to: due to open on Dec. 10, pushed back to February. */
export function movedTo(own: readonly DateMention[], question: DateQuestion): DateMention | undefined {
  const { sentence, predicate, article } = question;
  const { mode, start, end } = predicate;
  if (article.language === 'en') return mode === 'postpone' || mode === 'cancel' ? newDay(own, question) : undefined;
  const isKept = (mode === 'agree' || mode === 'plan') && AS_SET.test(sentence.text.slice(0, end + 6));
  // 24일 열릴 추도식에 참석하지 않기로 23일 결정했다; 다음 달 초로 예정된 훈련을 예정대로 진행하기로 했다
  return mode === 'cancel' || isKept ? toBe(own, sentence.text, start) : undefined;
}

function newDay(own: readonly DateMention[], { sentence, predicate, article }: DateQuestion): DateMention | undefined {
  const moved = own.find(
    (d) =>
      d.start > predicate.end &&
      (/^(?:to|until|till)\s/.test(sentence.text.slice(d.start)) ||
        /(?:to|until|till)\s(?:early |late |mid-)?$/.test(sentence.text.slice(0, d.start))) &&
      !isSaying(d, sentence, article),
  );
  // put off a meeting that had been planned for October: with no new day, that of what was to be
  return moved ?? sentence.dates.find((d) => wasPlannedFor(d, sentence.text) && !isSaying(d, sentence, article));
}

const PLANNED_FOR =
  /(?:planned|scheduled|slated|set|due|expected|arranged|pencil(?:l)?ed in|booked) (?:to (?:be held|take place|open|start|begin|be signed) )?(?:for |on |in |at )?(?:the )?(?:early |late |mid-|start of |end of )?$|(?:is|are|was|were) to (?:be held|take place|open|start|begin|go ahead)(?: in [A-Z]\w+)? (?:on |in |at )?(?:the )?$/;
/** The word before a month is part of the date: planned |for late October. */
const wasPlannedFor = ({ start }: DateMention, text: string): boolean => PLANNED_FOR.test(text.slice(0, start));
