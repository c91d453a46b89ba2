import type { Language } from '../../model/vocabularies';

/** 국방장관 회담을 해마다 열기로 했다, to hold ministers' talks every year: a habit, and no meeting of one day. */
export const isHabit = (text: string, language: Language): boolean => HABIT[language].test(text);

const HABIT: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:hold|convene|meet|have|host|stage|make|turn)(?![a-z])[^;]*(?<![a-z])(?:(?:every|each) (?:other )?(?:year|month|quarter|six months)|(?:once|twice) (?:a|every) (?:year|month|quarter)|annual(?:ly)?|regular(?:ly)?|on a regular basis|quarterly|in turn|alternately)(?![a-z])|(?<![a-z])(?:regulari[sz]|institutionali[sz])(?:e|ing)(?![a-z])/,
  ko: /(?:해마다|매년|매달|분기마다|반기마다|정기적으로|정례적으로|번갈아|수시로|(?:연|한 ?해|1년에) (?:\d|한|두|세|네)\s?(?:번|차례|회))\s(?:\S{1,8} ){0,3}(?:열|개최|갖|가동|운영|진행|하기로)|(?:정례|정기|연례|상설)화/u,
  ja: /(?:毎年|毎月|年に?\d回|年に?[一二]回|定期的に|交互に|持ち回りで|四半期ごとに|半年ごとに|随時)[^、。]{0,12}(?:開|行|実施|持|開催)|(?:定例|常設)化/u,
};
