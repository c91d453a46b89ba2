import file from '../../../../data/cues/ko-subjects.json' with { type: 'json' };
import { everyMatch } from '../../../text/cue';
import type { Clause } from '../../locale';

/** Who a clause is about: an office of state, somebody private, or a thing that something happens to. */
export type SubjectClass = 'office' | 'private' | 'thing';

/** Whether the last word before a mark ends in one of the listed ones: looked up by length, longest first. */
const endsIn = (words: readonly string[]): ((before: string) => boolean) => {
  const listed = new Set(words);
  const longest = Math.max(...words.map((word) => word.length));
  return (before) => {
    const plain = before.replace(PLURAL, '');
    for (const text of plain === before ? [before] : [before, plain])
      for (let length = Math.min(longest, text.length); length > 0; length--)
        if (listed.has(text.slice(-length))) return true;
    return false;
  };
};
const PLURAL = /(?:들|\([^)]{0,20}\))$/u;
const isPrivateWord = endsIn(file.private);
const isOfficeWord = endsIn(file.office);
/** Out of office: 박진 전 외교부 장관은, 하토야마 전 총리는. */
const FORMER = /(?:^|\s)(?:전|前)\s(?:\S{2,6}\s)?(?:장관|총리|대통령|의원|대사|차관|외무상|방위상|의장|실장)$/u;
/** 부산시는, 사가현은: towns and provinces have no foreign policy of state. */
const LOCAL =
  /(?:^|[\s·])(?!(?:당|즉|역|임|일|표|실|구|재)[시현]$)(?:[가-힣]{2,4}(?:시|현)|[가-힣]{2,6}(?:광역시|특별시|특별자치[시도])|(?:경기|강원|충청[남북]|전라[남북]|경상[남북]|제주|경[남북]|홋카이)도|오사카부|교토부|도쿄도|도쿄도청|[가-힣]{2,4}[시도]청)$/u;
const COUNT =
  /(?<=의원|기업|업체|회사|단체|시민|학생)(?:들)?\s?(?:\d+|몇|여러|수십|수백)\s?여?\s?(?:명|곳|개사|개국)$/u;
const PEOPLE_OF = /\s(?:관계자|대변인|간부|임원|대표|회장|부회장|사장|이사장|총장|단장|위원장|사무총장)$/u;
/** The word that the subject is joined to. */
const BESIDE = /([가-힣A-Za-z]{2,14})[와과]\s[^\s]{1,14}$/u;
/** A word with the mark of a topic or a subject; 워킹홀리데이, 국가 and 제도 only look so. */
const MARKED =
  /(?=[은는이가도께])(?<=[가-힣A-Za-z)\d"'])(은|는|(?<!홀리데|나|차|사)이|(?<!국|평|증|추|참|휴|물|허|작|전문)가|(?<!제|보|정|독|속|태|강|온|인|용|각|별|한|지)도|께서)(?=[\s,])/gu;
/** 이날은, 회의에는, 일본과는; 하는, 있는: no subject. */
const NO_TOPIC =
  /(?:에서|에|으로|로|와|과|이날|올해|내년|지난해|오늘|내일|이번에|때|후|뒤|(?<!관계|당국|실무|책임|소식|담당|[학기독저]|피해|참가|참석|투자|소비|이용|여행|방문|지도|후보|연구|과학|기술|사업|희생|생존|노동|근로|유권|운영|주재|고위)자|[하되있없않받갖같높낮많적좋깊넓좁짧작젊늦밝얻잡뽑놓앉담남낫닿굳]|지|[가-힣][었았했됐]|이|다|(?<!나)라|려|들이|늘리|(?<!총)리|치|키|우|추|먹|(?<!차관|후)보|나|오|가|주|쓰|열|만드|파|(?<!대|공|영|검|판|회|지|행|박)사|맺|막|찾)$/u;

/** Reads the subject of a clause, else that of the clauses before it in the sentence. */
export function subjectClassOf(sentence: string, clause: Clause): SubjectClass | undefined {
  return (
    classOf(sentence.slice(clause.start, clause.end)) ??
    (clause.start > 0 ? classOf(sentence.slice(0, clause.start)) : undefined)
  );
}

function classOf(text: string): SubjectClass | undefined {
  const plain = text.includes('"') ? text.replace(/"[^"]{0,300}"/gu, (quote) => ' '.repeat(quote.length)) : text;
  let first: SubjectClass | undefined;
  // 지진이 나자 정부가 구조대를 보냈다: of those marked alike the office acts
  let acting = false;
  for (const match of everyMatch(MARKED, plain)) {
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    const mark = match[1]!;
    const isTopic = mark === '는' || mark === '은';
    if (isTopic ? NO_TOPIC.test(before) : isInner(plain.slice(match.index))) continue;
    const told = classify(before);
    if (!isTopic && mark !== '께서') {
      first ??= told;
      acting ||= told === 'office';
    } else if (told !== 'thing') return told;
    // 비용은 양국이 절반씩 댄다: of a thing it is told what an office does
    else first = told;
  }
  return first === 'thing' && acting ? 'office' : first;
}

/** 양국 기업|이 참여하는 사업, 시민단체|가 제기한 소송: the subject of what describes a noun. */
const INNER = /^[이가] (?:\S{1,4} )?\S*(?:하는|되는|[가-힣](?<=[한된던린긴친킨운]))(?: |·)(?=[가-힣A-Z"'])/u;
/** 청년이 일할 수 있도록 |상한을 올리겠다: whom it is for. */
const AIM =
  /^[이가] (?:\S{1,8} ){1,5}\S{0,6}(?:도록|게끔) (?!하|했|한|할|합)\S|^[이가] (?:\S{1,8} ){1,6}\S{0,6}[다라]며 /u;
/** 유족|이 회사를 상대로 낸 손해배상 소송에서 대법원이: who sued, not who rules. */
const SUED =
  /^[이가] (?:\S{1,10} ){0,5}(?:낸|제기한|청구한) (?:\S{1,8} ){0,3}\S{0,4}(?:소송|재판|상고심|항소심|청구|사건)/u;
const isInner = (after: string): boolean =>
  AIM.test(after) ||
  SUED.test(after) ||
  (INNER.test(after) &&
    !/^[이가] (?:\S{1,4} )?\S*(?:하|되|이)?(?:한|된|는) (?:뒤|후|채|데|만큼|것|바|적|이후|직후|상태|가운데)/u.test(
      after,
    ));

/** Not in office yet: 이재명 후보는, 김문수 후보 측은; not so 세계유산 후보가. */
const CANDIDATE = /(?<!유산 |등재 )후보(?:자)?(?:들)?(?: ?측| ?캠프| 진영)?$/u;

function classify(marked: string): SubjectClass {
  // 여당 의원 몇 명이: people go by what they are
  // 시민단체 '새기는 모임'은
  const before = marked.replace(COUNT, '').replace(/(?<=단체|협회|모임|언론사?|매체)\s'[^']{1,20}'$/u, '');
  if (FORMER.test(before) || CANDIDATE.test(before)) return 'private';
  // 한일의원연맹 소속 의원 20명이: members of a body that stands for its parliament
  // 두 나라 AI안전연구소는: of the state
  if (/안전연구소$|국립[가-힣]{2,10}(?:연구소|연구원|병원)$/u.test(before)) return 'office';
  if (/의원연맹|정부[와·] ?여당$/u.test(before)) return 'office';
  if (isPrivateWord(before) || LOCAL.test(before)) return 'private';
  // 항공사 관계자는, 협회 회장은: whose people they are
  const whose = PEOPLE_OF.exec(before);
  if (whose && isPrivateWord(before.slice(0, whose.index))) return 'private';
  if (isOfficeWord(before)) return 'office';
  // 전자 회사와 (이름 모를 회사)는: a firm beside a firm
  const beside = BESIDE.exec(before)?.[1];
  return beside && isPrivateWord(beside) ? 'private' : 'thing';
}
