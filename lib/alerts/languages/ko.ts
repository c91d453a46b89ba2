import { koreaFirst, type Phrasebook, thingOf } from './phrasebook';

const COUNTRY: Record<string, string> = { KR: '한국', JP: '일본', US: '미국', CN: '중국', KP: '북한' };
const UNIT: Record<string, string> = { people: '명', USD: '달러', JPY: '엔', KRW: '원', percent: '%' };

const pair = (codes: readonly string[]) => (codes.join() === 'JP,KR' ? '한일' : ko.actors(codes));

/** Nominal style throughout: a name is followed by a comma, never by a particle that its last sound would choose. */
export const ko: Phrasebook = {
  language: 'ko',
  subject: { new: '[한일] 신규', update: '[한일] 변경', correction: '[한일] 정정', withdrawn: '[한일] 알림철회' },
  heading: { new: '신규', update: '변경', correction: '정정', withdrawn: '알림철회' },
  status: {
    proposed: '제안',
    negotiating: '협의 중',
    planned: '예정',
    announced: '발표',
    agreed: '합의',
    signed: '서명',
    held: '실시',
    'in-force': '시행',
    suspended: '중단',
    ended: '종료',
    postponed: '연기',
    cancelled: '취소',
    denied: '부인',
  },
  held: '개최',
  action: {
    lift: '해제',
    ease: '완화',
    tighten: '강화',
    impose: '부과',
    suspend: '중단',
    resume: '재개',
    reinstate: '복원',
    establish: '신설',
    extend: '연장',
    expand: '확대',
    simplify: '간소화',
    fund: '출연',
    compensate: '배상',
    protest: '항의',
    withdraw: '철회',
    implement: '이행',
    end: '종료',
    approve: '승인',
    visit: '방문',
    release: '방류',
  },
  instrument: {
    treaty: '조약',
    agreement: '협정',
    mou: '각서',
    'joint-declaration': '공동선언',
    'joint-statement': '공동성명',
    arrangement: '약정',
    'exchange-of-notes': '각서 교환',
    accord: '합의',
  },
  sides: { both: '양국 매체 모두 보도', KR: '한국 매체만 보도', JP: '일본 매체만 보도', other: '제3국 매체만 보도' },
  country: COUNTRY,
  notStated: '언급 없음',
  comma: ', ',
  stop: '. ',
  actors: (codes) =>
    koreaFirst(codes)
      .map((c) => COUNTRY[c] ?? c)
      .join('·'),
  date(day) {
    const [year, month, date] = day.split('-');
    return [`${year}년`, month && `${Number(month)}월`, date && `${Number(date)}일`].filter(Boolean).join(' ');
  },
  shortDate(day) {
    const [year, month, date] = day.split('-');
    return month === undefined
      ? `${year}년`
      : date === undefined
        ? `${Number(month)}월`
        : `${Number(month)}/${Number(date)}`;
  },
  amount: (value, unit) => `${inMyriads(value)}${UNIT[unit] ?? ` ${unit}`}`,
  title(event, status, { topic, place }) {
    const who = pair(event.actors);
    if (event.kind === 'summit' || event.kind === 'talks') {
      const noun = event.kind === 'summit' ? '정상회담' : topic;
      const verb =
        status === 'held' ? '개최' : status === 'planned' || status === 'announced' ? '개최 예정' : ko.status[status];
      const details = [event.date && ko.date(event.date), place].filter(Boolean).join(', ');
      return `${noun.includes(who) ? '' : `${who} `}${noun} ${verb}${details ? ` (${details})` : ''}`;
    }
    if (event.kind === 'target')
      return `${topic}: ${event.quantity ? ko.amount(event.quantity.value, event.quantity.unit) : '목표'} 전망${event.date ? ` (${ko.date(event.date)})` : ''}`;
    const thing = thingOf(event, ko);
    return `${event.subject ?? topic}: ${who}, ${thing === undefined ? '' : `${thing} `}${ko.status[status]}`;
  },
  subjectLine: (head, field, title, outlets) => `${head} ${field}: ${title}${outlets > 1 ? ` (출처 ${outlets})` : ''}`,
  sms({ type, field, title, date, outlets, id }) {
    const head = `한일 ${ko.heading[type]}(${field}) ${title}`;
    const when = date === undefined ? '' : ` ${date}`;
    return [`${head}${when} 출처${outlets} ${id}`, `${head}${when} ${id}`, `${head} ${id}`];
  },
  labels: {
    what: '내용',
    by: '주체',
    date: '일자',
    place: '장소',
    present: '참석',
    status: '단계',
    changed: '변경',
    evidence: '근거',
    outlets: (n, l) => `매체 ${n}곳, ${l}개 언어`,
    confidence: (v) => `신뢰도: ${v >= 0.85 ? '높음' : v >= 0.7 ? '보통' : '낮음'} (${v.toFixed(2)})`,
    severity: (v) => `중요도 ${v}/3`,
    more: (n) => `외 ${n}건`,
    otherwise: (values) => `(다른 보도: ${values})`,
    quote: (text) => `"${text}"`,
  },
  closing: (id) => `같은 사안의 후속 보도는 다시 알리지 않으며, 단계가 바뀔 때만 알립니다.
인용문은 원문 그대로이고, 항목은 사람이 아닌 규칙으로 추출했습니다. 인용하기
전에 반드시 원문을 확인하십시오. 시각은 한국·일본 표준시(UTC+9)입니다.
조회: kjm event ${id}`,
};

/** 10000000 > 1000만, 945만 9600. */
export function inMyriads(value: number): string {
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
  ] as const) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${name}`);
    rest -= count * size;
  }
  return [...parts, ...(rest > 0 || parts.length === 0 ? [String(rest)] : [])].join(' ');
}
