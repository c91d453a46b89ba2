import file from '../../../data/gazetteer/surnames.json' with { type: 'json' };
import { finalOf } from '../../text/hangul';

const KOREAN = {
  en: new Set(file.korean.en),
  ko: new Set(file.korean.ko),
  ja: new Set(file.korean.ja),
};

/** Syllables of Japanese in Latin letters: Ta-ka-i-chi, Shi-n-ji-ro, Kiu-chi. */
const MORAS =
  /^(?:(?:(?:kk|ss|tt|pp|tch|ssh|cch|[kgnhmrbp]y|ch|sh|ts|[kgszjtdnhfbpmyrwv])?[aiueo]h?)|n(?![aiueoy])|m(?=[bpm]))+$/;
/** Bae Jun-sik, Kim Younghoon, Cho Hyun: the family name first, behind it what is no Japanese family name. */
export const isKoreanName = (words: readonly string[]): boolean =>
  KOREAN.en.has(words[0]!) &&
  (words.length > 2 || words[1]!.includes('-') || !isJapaneseName(words) || ONE_SYLLABLE.test(words[1]!));

const ONE_SYLLABLE = /^[^aeiou]*[aeiou]+n$/i;

/** Ren Kobayakawa, Takaichi Sanae: each part is made of syllables that Japanese has. */
export const isJapaneseName = (words: readonly string[]): boolean =>
  words.length === 2 && words.every((word) => word.length > 1 && MORAS.test(word.toLowerCase()));

/** 배준식: three syllables, the first a family name, and no particle at the end. */
export const isHangulName = (name: string): boolean =>
  /^[가-힣]{3}$/u.test(name) && KOREAN.ko.has(name[0]!) && !/[의을를에로된할던게]$/u.test(name);

/** Open syllables that Hangul writes Japanese with. */
const KANA = new Set(
  '아이우에오가기구게고카키쿠케코사시스세소자지즈제조다디두데도타치쓰츠테토나니누네노하히후헤호바비부베보파피푸페포마미무메모야유요라리루레로와쇼슈샤주쵸추차교규갸쿄큐캬뇨뉴냐료류랴묘뮤먀뵤뷰뱌효휴햐',
);
const N = 4;
const S = 19;
/** 고바야카와 렌: made of syllables that Japanese has, perhaps with ㄴ or ㅅ at their end. */
export function isKanaName(name: string): boolean {
  const parts = name.split(' ');
  return (
    parts.length === 2 &&
    parts[0]!.length >= 2 &&
    [...parts.join('')].every((syllable) => {
      const code = syllable.charCodeAt(0);
      const final = finalOf(code);
      return final !== -1 && (final === 0 || final === N || final === S) && KANA.has(String.fromCharCode(code - final));
    })
  );
}

/** 裵俊植: three characters, the first a Korean family name that no Japanese bears. */
export const isKoreanInKanji = (name: string): boolean => /^[一-鿿]{3}$/u.test(name) && KOREAN.ja.has(name[0]!);
