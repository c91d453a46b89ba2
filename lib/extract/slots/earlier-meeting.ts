import type { Language } from '../../model/vocabularies';
import type { Span } from '../../text/span';

/** 3일 통화에 이어, 3日の電話会談に続き: between the day of a meeting and its word stand a few words at most. */
const EARLIER: Partial<Record<Language, RegExp>> = {
  ko: /^[^.,]{0,14}?(?:통화|회담|회의|협의|회동|만남|대화)(?:에 (?:이어|이은|뒤이어)|[을를] (?:마친|끝낸)|(?:으)?로 이어진|[와과] .{2,24}(?:으)?로 이어진)/u,
  ja: /^(?:の|に行った|に開いた)?[^、。]{0,14}?(?:会談|協議|会合|通話|対話)(?:に(?:続|次[いぐ]|引き続)|以来|を(?:経て|終え))/u,
};

/** Where a day and a word tell of a meeting that came before what the sentence tells; the end of that word. */
export function earlierMeeting(sentence: string, date: Span, language: Language): number | undefined {
  const match = EARLIER[language]?.exec(sentence.slice(date.end, date.end + 60));
  return match ? date.end + match[0].length : undefined;
}
