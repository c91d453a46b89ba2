import type { Span } from '../../../text/span';
import type { Locale } from '../../locale';
import { KO_ACTIONS, KO_INSTRUMENTS } from './acts';
import { koreanClauses } from './clauses';
import { KO_ORDINALS, KO_QUANTITIES } from './numbers';
import { koreanPredicate } from './predicate';

/** ...다고 밝혔다 at the end: the sentence tells what somebody said. */
const SAID = /(?:다|라)["']?고\s[^"]{0,20}(?:밝혔|발표했|전했|말했|설명했)[^.]{0,6}\.?$/u;

const EMBEDDED =
  /^(?:[^,]{0,28}?(?:[가-힣](?:했던|됐던|된|(?<![관위대통])한|던|린|진|낸)|가진|만난|맺은|연)\s[가-힣'"·]|\s?(?:[가-힣A-Z]{1,6}\s){0,2}[가-힣]{0,6}(?:회담|회의|회동|협의|합의|선언)의\s)/u;

export const KO: Locale = {
  language: 'ko',
  clauses: koreanClauses,
  predicate: koreanPredicate,
  actions: KO_ACTIONS,
  instruments: KO_INSTRUMENTS,
  meetings: [
    { level: 'summit', pattern: /정상\s?회[담의동]|정상 (?:간 )?(?:통화|만남)/gu },
    {
      level: 'any',
      pattern:
        /(?<!국)회담(?!장|록|담)|통화(?!스와프|\s?스와프|정책|교환|가치)|(?:국장|차관|실무|장관|고위|과장)급\s?(?:[가-힣]{2,6}\s?)?(?:협의|회의|회담|대화)|실무\s?협의|실무\s?회의|전략대화|정책대화|안보대화|공동위원회|장관\s?회의|총재\s?회의|(?:위원회|협력위|공동위|협의회|정책대화|협력대화|전략대화|협의)(?=(?:을|를|이|가)\s(?:\S{1,8}\s){0,2}(?:열|개최|가졌|가질|갖))|(?<=(?:첫|차기|다음|한일|양국|화상)\s(?:\S{1,6}\s)?)회의(?=[를가는])|협의체\s?회의|정책협의회|[가-힣]+위원회\s?\d*차?\s?회의|\d+차\s?회의|(?<=다음 (?:\S{1,6} )?)회의|만[나났]|면담|회동|환담|셔틀미팅|미팅(?=[을이]\s)|합동총회|합동\s총회/gu,
    },
    { level: 'visit', pattern: /방한|방일|(?:한국|일본|서울|도쿄|부산|제주|나라현)(?:을|를)? 방문|답방/gu },
  ],
  quantities: KO_QUANTITIES,
  ordinals: KO_ORDINALS,
  bothSides:
    /양국|양측|두 나라|쌍방|한국과 일본|한일 (?:정부|당국)|양 정부|(?:두|양) (?:기관|부처|당국|은행|경찰)|한일 \S{0,3}당국/u,
  bothLeaders: /(?:두|양|양국|한일|한·일) ?정상/u,
  bothMinisters: /(?:두|양) ?(?:장관|차관|국장|실장|청장|총재|수석대표|외교장관|국방장관|국방수장|재무장관)/u,
  offices: [
    [/외교(?:부\s?)?장관|외무상|외교수장/u, 'foreign-ministers-talks'],
    [/국방(?:부\s?)?장관|방위상|국방수장/u, 'defence-ministers-talks'],
    [/재무장관|재무상|경제부총리/u, 'finance-dialogue'],
  ],
  officials: /국장급|차관|실무|과장급|국장|당국 간/u,
  target:
    /목표|돌파(?:할| 전망|를 (?:앞두|눈앞))|넘어설|목전|초과를|시대를|(?:넘을|달할|이를) (?:것|전망)|넘어설|넘길/u,
  recap: /^(?:앞서|당시|그동안|과거|한때|이에 앞서)|한 바 있/u,
  isSaying: (sentence: string, date: Span): boolean => {
    const after = sentence.slice(date.end);
    if (/^[^.]{0,10}(?:밝혔|발표했|전했|보도했|말했|설명했|브리핑|기자회견|기자간담)/u.test(after)) return true;
    if (/^\s?\S{1,12}에 따르면/u.test(after)) return true;
    // 3일 밝혔다: then that is the day of saying so, and no other
    if (!SAID.test(sentence) || /\d일\s?(?:밝혔|발표했|전했|보도했|설명했)/u.test(sentence)) return false;
    // 대통령실은 28일 ...다고 밝혔다; 이 대통령이 내년 1월 방문하는 ...: not who speaks
    if (!/(?:일|날|오늘|어제)$/u.test(sentence.slice(date.start, date.end))) return false;
    if (/^(?:오는|내달|다음|내년)/u.test(sentence.slice(date.start, date.end))) return false;
    return date.start < 36 && /(?:은|는|이|가)\s$/u.test(sentence.slice(Math.max(0, date.start - 2), date.start));
  },
  // 지난 6일 열린 회담, 지난 6일 한일 정상회담의 후속조치: the day of the noun
  isEmbeddedDate: (sentence: string, date: Span, predicate: Span): boolean =>
    EMBEDDED.test(sentence.slice(date.end, Math.max(date.end, predicate.start - 2))),
  isSubject: (sentence: string, name: Span, predicate: Span): boolean => {
    if (name.start > predicate.start) return false;
    return /^[가-힣\s()·'"]{0,14}?(?:은|는|이|가|도|께서)[\s,]/u.test(sentence.slice(name.end, name.end + 18));
  },
  remote: /통화(?!\s?스와프|정책)|화상|전화/u,
  signing: /체결|서명|채택|교환|조인/u,
  nextMeeting:
    /다음\s?(?:번\s?)?(?:\S+\s)?\S*(?:회의|회담|협의|대화)|한 차례 더 만나|차기 (?:회의|회담)|첫 (?:실무)?(?:회의|협의)/u,
  plainAct:
    /(?:추도식|추도\s?행사|기념식|행사|위령제)\S{0,2}\s(?:[^,]{0,40}\s)?(?:열렸|열었|열[기 ]|연다|열린다|개최)|공물\S{0,2}을? (?:보냈|냈|바쳤|봉납)|(?:명부|유골|유해|자료|명단)\S{0,6}\s(?:\S{1,8}\s){0,2}(?:전달|인도|건넸|넘겼|제공|반환)|행정지도|지시했|명령했|봉납했|봉납한/u,
  effective: /시행|발효|적용/u,
  sidelines: /계기/u,
  anaphor:
    /이를|이에|이같이|해당|(?:^|\s)(?:협정|행사|협의|회의|각서|조치|규제|계약|사업|제도)(?:은|는|이|가|을|를|의)/u,
};
