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

/** 지난해 5월 안동 정상회담에서, 昨年1月に奈良で行われた首脳会談でも: where or since when something else was done. */
const PAST_SETTING: Partial<Record<Language, readonly RegExp[]>> = {
  ko: [
    /^(?:에|의)?\s?(?!.{0,30}(?:열릴|열리는|열기로|예정|가질|앞두))[^,.\d]{0,32}?(?<!실무 |후속 )(?:정상회담|회담|회의|협의|회동|통화|만남)(?=에서|에선|\s?(?:당시|때|이후|직후|후(?!속)|뒤|성과|합의|결과)|의\s|[을를] (?:통해|계기|마지막)|에 이어|으로 |과 |와 )/u,
    /^(?:에|의)?\s?[^,.\d]{0,20}(?:열린|가진|열었던|개최된|개최한|열렸던|있었던|진행된)\s[^,.\d]{0,24}?(?:회담|회의|협의|대화|회동|통화)(?=[은는이을를과와도]\s)/u,
  ],
  ja: [
    /^(?:に|の)?(?![^、。]{0,28}(?:予定|控え|向け|見通し|開かれる|行われる|開く))[^、。\d]{0,28}?(?:会談|協議(?!体)|会合|通話|対話|首脳会議)(?=で(?!き)|後|の(?:際|成果|合意|結果|席)|以[来降]|を(?:機|受け|踏まえ|契機)|に(?:続|次|引き続))/u,
    /^(?:に|の)?[^、。\d]{0,20}(?:開かれた|行われた|開いた|行った|開催された)[^、。\d]{0,20}?(?:会談|会合|協議|対話|会議)(?=[はがをもの])/u,
    /^(?:に|の)?[^、。\d]{0,16}(?:会談|会合|協議|面会)(?=した(?:際|時|とき|後|両|首脳|外相|2人|二人))/u,
    /^(?:に|の)?[^、。\d]{0,16}(?:会って|会談して|協議して)(?=以来)/u,
  ],
};

/** Where a day and a word tell of a meeting at which, or after which, something else was done; the end of that word. */
export function settingMeeting(sentence: string, date: Span, language: Language): number | undefined {
  const after = sentence.slice(date.end, date.end + 60);
  for (const pattern of PAST_SETTING[language] ?? []) {
    const match = pattern.exec(after);
    if (match) return date.end + match[0].length;
  }
  return undefined;
}

/** 지난 5월 열린 회담에서 ...하기로 했다: what is done at a meeting has its day. */
export function isDayOfSetting(sentence: string, date: Span, language: Language): boolean {
  const end = settingMeeting(sentence, date, language);
  return end !== undefined && AT.test(sentence.slice(end, end + 6));
}
const AT = /^(?:에서|에선|\s?(?:당시|때)\s|で|の(?:際|席)|した(?:際|時|とき|両|首脳|外相|2人|二人))/u;
