import type { Language } from '../../model/vocabularies';
import type { Span } from '../../text/span';

/** Bodies in which one government sits with itself: 국가안전보장회의, 閣議, 対策会議. */
const INTERNAL: Readonly<Record<Language, RegExp>> = {
  en: /(?:cabinet|party|press|news|board|security council|staff|faction|caucus|task force) (?:\w+ )?(?:meeting|session|talks|conference|plenary)$/i,
  ko: /(?:국가안전보장회의|NSC|안전보장회의|상임위|국무회의|각의|관계 ?장관|관계 ?부처|당정|대책|비상|수석보좌관|간부|최고위원|의원총회|이사회|심의회|자문|국정)\S{0,6}\s?(?:\S{0,5}회의|회의|협의|위원회|회동)?(?:[를을] ?(?:열|연|개최|소집|주재)\S{0,2})?$/u,
  ja: /(?:国家安全保障会議|NSC\)?|常任委員会|閣議|関係閣僚|関係省庁|対策|本会議|審議会|有識者|役員会|総務会|幹部会|理事会|検討会|部会)の?[^、。はがを]{0,6}$/u,
};

/** Whether the word for a meeting names a body of one government alone. */
export const isOfOneSide = (text: string, cue: Span, language: Language): boolean =>
  INTERNAL[language].test(text.slice(Math.max(0, cue.start - 16), cue.end)) &&
  !/한일|양국|日韓|両国|합동|合同/u.test(text.slice(Math.max(0, cue.start - 24), cue.end));
