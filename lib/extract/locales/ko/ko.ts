import type { Span } from '../../../text/span';
import type { Locale } from '../../locale';
import { koreanClauses } from './clauses';
import { KO_CUES } from './cues';
import { koreanDescribedActs } from './described-acts';
import { weakenDrills } from './drills';
import { KO_ORDINALS, KO_QUANTITIES } from './numbers';
import { koreanPredicate } from './predicate';
import { resolveSecondMentions } from './second-mention';
import { subjectClassOf } from './subject';

/** ...다고 밝혔다 at the end: the sentence tells what somebody said. */
const SAID =
  /(?:다|라)["']?고\s(?![^"]{0,18}[가-힣][이가은는]\s)[^"]{0,20}(?:밝혔|발표했|전했|말했|설명했)[^.]{0,6}\.?$/u;

const INNER = /^(?:\s?(?:측|정부))?[이가] \S{1,6}(?<=[한된던])\s(?:\S{1,8} ){0,3}\S{1,8}[은는] /u;
const WITHIN =
  /^[이가] [가-힣]{0,4}(?:한|된|던|친|쏜|린|긴|킨|낸|준|뺀|쓴|단) (?!뒤|후|데|것|바|채|직후|이후|적|점|만큼|상태|사실|가운데|일)[가-힣'"]/u;
const EMBEDDED =
  /^(?:[^,]{0,24}?[가-힣] 데 대(?:해|한)|[^,]{0,10}?(?:이어|해|지속해|계속해|끌어|벌여|묶어|막아|유지해) 온\s[가-힣]|[^,]{0,28}?(?:[가-힣](?:했던|됐던|벌인|맺은|받은|찾은|세운|나온|치른|옮긴|된|(?<![관위대통북남시권제기무방유])(?<![\s'"][혐반친주극상하])한|던|린|(?<![지사추촉행선후전])진|낸|긴|춘|힌|(?<![지재피고])난)|가진|만난|맺은|연|(?:만료|종료)되는|끝나는|돌아오는)\s[가-힣'"·\d]|\s?(?:[가-힣A-Z]{1,6}\s){0,2}[가-힣]{0,6}(?:회담|회의|회동|협의|합의|선언)의\s)/u;

const CHAINED =
  /^[^,.]{0,24}?[가-힣](?:해|돼|어|아|여)\s(?:\S{1,8}\s){0,4}(?:커진|늘어난|줄어든|바뀐|이어진|넓어진|높아진|연장된|복원된|확대된|갱신된) [가-힣]/u;

/** 2010년 도쿄를 제외한 ...를 맺었다, 한 차례로 묶여 있던 횟수를 늘렸다: no acts of that day, however they look. */
const POSTPOSITION =
  /(?<=[을를에로] )(?:제외|포함|비롯|위|대|관|통|향|감안|고려|대비|중심으로|바탕으로|기반으로|대상으로)한(?=\s)|(?:둘러싼|관련된|담은|따른|인한|의한|걸친)(?=\s)|(?<=[고어아여해] )있던(?=\s)/gu;
const withoutPostpositions = (text: string): string => text.replace(POSTPOSITION, (word) => '○'.repeat(word.length));

export const KO: Locale = {
  ...KO_CUES,
  language: 'ko',
  clauses: koreanClauses,
  predicate: koreanPredicate,
  resolve: (views) => {
    resolveSecondMentions(views);
    weakenDrills(views);
    // 국장급 협의|체를 꾸린다: a body, and no row of meetings
    for (const view of views)
      view.topics = view.topics
        .filter((t) => !(t.value.topic === 'strategic-dialogue' && /^체(?!제|결)/u.test(view.text.slice(t.end))))
        // 출입국관리|법 시행규칙을 손본다: the law's name is what it is changed for only where nothing else is
        .map((t) =>
          /^법(?=[\s을의상에은이]|시행)/u.test(view.text.slice(t.end))
            ? { ...t, value: { ...t.value, weak: true } }
            : t,
        );
  },
  describedActs: koreanDescribedActs,
  isForecast: (sentence, clause) => subjectClassOf(sentence, clause) === 'private',
  quantities: KO_QUANTITIES,
  ordinals: KO_ORDINALS,
  isSaying: (sentence: string, date: Span): boolean => {
    const after = sentence.slice(date.end);
    if (
      /^(?:(?![다라]고)[^.]){0,10}(?:밝혔|발표했|전했|보도했|말했|설명했|브리핑|기자회견|기자간담|확인됐|알려졌|전해졌|파악됐|드러났)/u.test(
        after,
      )
    )
      return true;
    // 23일 개막식에 가지 않기로 10일 결정했다: the day of deciding, where the act has its own
    if (/^ (?:최종 |공식 )?결정했/u.test(after) && /기로 $/u.test(sentence.slice(0, date.start))) return true;
    if (/^[^,.]{0,24}에 따르면/u.test(after)) return true;
    // 3일 밝혔다: then that is the day of saying so, and no other
    if (!SAID.test(sentence) || /\d일\s?(?:밝혔|발표했|전했|보도했|설명했)/u.test(sentence)) return false;
    // 대통령실은 28일 ...다고 밝혔다; 이 대통령이 내년 1월 방문하는 ...: not who speaks
    if (!/(?:일|날|오늘|어제)$/u.test(sentence.slice(date.start, date.end))) return false;
    if (/^(?:오는|내달|다음|내년)/u.test(sentence.slice(date.start, date.end))) return false;
    if (date.start >= 36) return false;
    const before = sentence.slice(0, date.start);
    // 국방부는 28일 ... 방위상이 30일 회담한다고 밝혔다: a second day, or that of a subject within
    if (/\d일\s/u.test(before) || (/[이가]\s$/u.test(before) && /[은는]\s/u.test(before))) return false;
    return /(?:은|는|이|가)\s$/u.test(before);
  },
  // 지난 6일 열린 회담, 지난 6일 한일 정상회담의 후속조치: the day of the noun
  isEmbeddedDate: (sentence: string, date: Span, predicate: Span): boolean =>
    // 방위성은 1일 함정이 지난달 30일 답하지 않았다며 항의했다: the day of what is complained of
    (/다며\s/u.test(sentence.slice(date.end, predicate.start)) && /\d일\s/u.test(sentence.slice(0, date.start))) ||
    // 2019년 7월 이전 상태로 되돌리기로 했다: how it was before that day
    /^\s?(?:이전|전)\s?(?:의|상태|수준|으로)/u.test(sentence.slice(date.end, date.end + 8)) ||
    // 2024년 6월 합의를 넓혀 쓰기로 했다: the day of the paper
    /^\s(?:합의|협정|각서|약정|선언|공동선언|성명|조약)[을를에과와]\s/u.test(sentence.slice(date.end, date.end + 8)) ||
    // 지난 8월 23일의 종료 통보: the day of the noun
    /^의\s(?!회담|정상회담|회의|통화)/u.test(sentence.slice(date.end, date.end + 6)) ||
    // 2015년 2월 끝난 지 8년 만에 되살렸다
    /^[^,.]{0,40}?[가-힣] 지 [^,.]{1,14}만에/u.test(sentence.slice(date.end, predicate.start)) ||
    // 2023년 부활해 지난해 150억 달러로 커진 스와프의 만기를 늦춘다
    CHAINED.test(sentence.slice(date.end, predicate.start)) ||
    EMBEDDED.test(withoutPostpositions(sentence.slice(date.end, Math.max(date.end, predicate.start - 2)))),
  isSubject: (sentence: string, name: Span, predicate: Span): boolean => {
    if (name.start > predicate.start) return false;
    // 일본 언론은 한국이 제안했다고 전했다: whoever tells it is not who does it
    if (
      /^\s?\S{0,6}(?:언론|매체|신문|방송|통신|기업|업체|국민|여론|시민|단체|업계|학계)(?:들)?(?:은|는|이|가)\s/u.test(
        sentence.slice(name.end, name.end + 20),
      )
    )
      return false;
    const after = sentence.slice(name.end, name.end + 20);
    // 일본이 제안한 지진계 설치는 미뤘다: the subject of what describes the subject
    if (INNER.test(sentence.slice(name.end, name.end + 40))) return false;
    // 세 차관은 북한이 훔친 가상자산을: the subject of what describes a noun, beside that of the sentence
    if (WITHIN.test(after) && /[가-힣](?:은|는)\s/u.test(sentence.slice(0, name.start))) return false;
    // 일본 후생노동성과 함께: a partner, and no subject of its own
    if (/^(?:과|와) (?:함께|공동|손잡|손을 잡|합동|협력)/u.test(after)) return false;
    // 이시바 총리, 공물 봉납; 외교부 "깊은 유감": headlines leave the mark out
    if (name.start < 12 && /^(?:[가-힣\s]{0,8},\s|\s")/u.test(after)) return true;
    // 늘리자는 일본 측 제안에 한국은 ...: whose proposal it is
    if (/^(?:\s?(?:측|쪽|정부))?(?:의)?\s(?:제안|제의|요청|요구)에/u.test(after))
      return predicate.end >= name.end && predicate.start <= name.end + 8;
    // 도쿄 시부야에 있는 거점을: words with marks of their own stand between
    const mark =
      /^[가-힣\s()·'"\d]{0,16}?(?=(?:은|는|(?<!홀리데|나|차|사|조세)이|(?<!국|평|증|추|참|휴|물|허|작|전문)가|(?<!제|보|정|독|속|태|강|온|인|용|각|별|한|지)도|께서)[\s,])/u.exec(
        after,
      );
    if (mark === null || /[에을를로]\s|에서\s|[하되있없했됐]$/u.test(mark[0])) return false;
    // 북한 미사일 탄착 지점 분석 결과도: so much between, and 도 marks what is done
    return !(after[mark[0].length] === '도' && mark[0].split(' ').length > 2);
  },
};
