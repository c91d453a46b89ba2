import { isOneOfTwo } from '../../model/the-two';
import type { Language } from '../../model/vocabularies';
import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { ActClause } from './act-clause';

export const otherOf = (country: string): string => (country === 'KR' ? 'JP' : 'KR');

function oneOfOurs(name: NameMatch | undefined): string | undefined {
  const [country, ...more] = name?.value.countries ?? [];
  return more.length === 0 && isOneOfTwo(country) ? country : undefined;
}

/** 日本政府に(重ねて)要望した */
const TOLD_JA = /^(?:政府|側|当局|外相|首相|大統領)?に(?![よ対関つとおはも])/u;
const TOLD = /^(?:\s?(?:측|정부|당국))?(?:에|에게|을 상대로|를 상대로)\s/u;

/** The Foreign Ministry urged Tokyo to ...; 박 차관은 일본 측에 성의를 보여 달라고 당부했다. */
export function addressee({ sentence: { names, text }, clause, predicate, article }: ActClause): string | undefined {
  const next = names.find(
    (n) => n.start >= predicate.end && /^\s?(?:that\s)?(?:the\s)?$/.test(text.slice(predicate.end, n.start)),
  );
  const told =
    article.language === 'ko'
      ? names.find((n) => contains(clause, n) && TOLD.test(text.slice(n.end, n.end + 12)) && n.value.type !== 'place')
      : article.language === 'ja'
        ? names.find(
            (n) => contains(clause, n) && TOLD_JA.test(text.slice(n.end, n.end + 8)) && n.value.type !== 'place',
          )
        : undefined;
  const help = HELP[article.language];
  const asked = names.find((n) => contains(clause, n) && isAskedOf(text, n, help));
  const met =
    article.language === 'ko'
      ? names.findLast((n) => n.end <= clause.start && MET_JUST.test(text.slice(n.end, clause.start)))
      : undefined;
  return oneOfOurs(next ?? told ?? asked ?? met);
}

/** 일본의 지지를 당부했다, 日本の協力を求めた: whose help is asked for. */
const HELP: Readonly<Record<Language, RegExp>> = {
  en: /^(?!)/,
  ko: /^(?:\s?(?:측|정부|당국))?의\s(?:\S{1,6}\s){0,2}(?:지지|협조|협력|참여|관심|결단|호응|양해|이해|동의|노력|역할|성의|사과|조치|양보|지원|답변|설명|해명)\S{0,2}[을를]\s/u,
  ja: /^(?:側|政府)?の[^、。]{0,8}(?:支持|協力|理解|参加|決断|同意|努力|対応|譲歩|支援|説明|謝罪|誠意|配慮)を/u,
};
const isAskedOf = (text: string, { end, value }: NameMatch, help: RegExp): boolean =>
  value.type !== 'place' && help.test(text.slice(end, end + 24));
/** 총리를 예방해 |...을 당부했다 */
const MET_JUST = /^[을를]\s(?:\S{1,6}\s){0,3}(?:만나|예방|면담|접견|찾아)\S{0,3}\s$/u;

const ENVOY = /大使|公使|대사|공사/u;
const CALLED_IN = /^[^、。,はがも]{0,14}?(?:を|[을를]\s)[^、。]{0,24}(?:呼|召|불러|초치|부른|불렀)/u;

/** 총괄공사 초치: the second of Japan's embassy, and of no other. */
const CHIEF_MINISTER = /총괄공사[를을]?\s(?:\S{1,6}\s)?(?:초치|불러|불렀|부른)/u;

/** The envoy whom the sentence says was called in. */
export function summonedFrom({ sentence: { names, text } }: ActClause): string | undefined {
  if (CHIEF_MINISTER.test(text)) return 'JP';
  return oneOfOurs(
    names.find(
      (n) => ENVOY.test(n.term + text.slice(n.end, n.end + 3)) && CALLED_IN.test(text.slice(n.end, n.end + 48)),
    ),
  );
}

/** The envoy was |told ... */
export const WAS_TOLD = /(?:was|were|been)\s(?:\w+ly\s)?$/;
const ENVOY_NEXT = /^(?:'s)?\s(?:\w+\s)?(?:ambassador|envoy|embassy|charg|diplomat|minister|consul|attach)/i;

/** Whose envoy or embassy is named after the verb. */
export function envoyOf({ sentence: { names, text }, clause, predicate }: ActClause): string | undefined {
  return oneOfOurs(
    names.find(
      (n) =>
        n.start >= predicate.end &&
        n.end <= clause.end &&
        (n.value.type === 'person' || /embass/i.test(n.term) || ENVOY_NEXT.test(text.slice(n.end, n.end + 26))),
    ),
  );
}

/** Whose envoy stands before the verb as the one whom it was done to. */
export function envoyCalled({ sentence: { names, text }, clause, predicate }: ActClause): string | undefined {
  return oneOfOurs(
    names.find(
      (n) => n.start >= clause.start && n.end <= predicate.start && ENVOY_NEXT.test(text.slice(n.end, n.end + 26)),
    ),
  );
}
