import topicData from '../data/topics.json' with { type: 'json' };
import { buildEvent } from '../lib/events/build-event';
import { threadOf } from '../lib/events/thread';
import { rowOf } from '../lib/events/topic-index';
import type { EventChange } from '../lib/model/correction';
import type { Event } from '../lib/model/event';
import { KINDS, type Language, STATUSES } from '../lib/model/vocabularies';
import type { History } from '../lib/store/chronicle';
import { mention } from '../tests/make';

const DAY = 86_400_000;
const YEARS = 20;
const END = Date.parse('2024-12-01T00:00:00Z');

const PLACES = ['Seoul', 'Tokyo', 'Busan', 'Osaka', 'Jeju'] as const;
const PEOPLE = ['Fumio Kishida', 'Yoon Suk Yeol', 'Shinzo Abe', 'Moon Jae-in', 'Park Jin', 'Yoko Kamikawa'] as const;
const OUTLETS: readonly [string, string, Language][] = [
  ['Harbour Post', 'US', 'en'],
  ['남산통신', 'KR', 'ko'],
  ['북악일보', 'KR', 'ko'],
  ['湾岸新報', 'JP', 'ja'],
  ['白樺通信', 'JP', 'ja'],
];
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'fisheries quota patrol exchange students visa semiconductor hydrogen reactor typhoon archive museum ferry flight customs tariff loan bond satellite rescue'.split(
    ' ',
  ),
  ko: '어업 조업 순찰 유학생 교류 비자 반도체 수소 원전 태풍 기록관 박물관 여객선 항공편 세관 관세 차관 채권 위성 구조'.split(
    ' ',
  ),
  ja: '漁業 操業 巡視 留学生 交流 査証 半導体 水素 原発 台風 公文書館 博物館 旅客船 航空便 税関 関税 借款 債券 衛星 救難'.split(
    ' ',
  ),
};

/** Numbers that are the same every time. */
function* numbers(): Generator<number> {
  let state = 20240906;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Events of twenty years, each told by one to four outlets; what a store is filled with before it is measured. */
export function manyEvents(count: number): { history: History; changes: EventChange[] } {
  const source = numbers();
  const next = () => source.next().value as number;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentence = (language: Language, n: number): string => {
    const [a, b, c] = [pick(WORDS[language]), pick(WORDS[language]), pick(WORDS[language])];
    if (n === 7) return 'A cormorant sat on the flagpole.';
    if (n === 9) return 'A heron stood in the pond.';
    if (language === 'en')
      return `The two ${next() < 0.5 ? 'ministers' : 'governments'} agreed on ${a}, ${b} and ${c} in round ${n}.`;
    if (language === 'ko') return `양측은 ${n}차 협의에서 ${a}, ${b}와 ${c} 문제를 논의하기로 했다.`;
    return `双方は第${n}回協議で${a}、${b}および${c}について意見を交わした。`;
  };
  const events = Array.from({ length: count }, (_, n): Event => {
    const told = new Date(END - ((count - n) / count) * YEARS * 365 * DAY);
    const date = new Date(told.getTime() + (next() < 0.1 ? 30 * DAY : 0)).toISOString().slice(0, 10);
    const about = {
      kind: pick(KINDS),
      topic: pick(topicData.topics).id,
      status: pick(STATUSES),
      actors: next() < 0.1 ? ['JP', 'KR', 'US'] : ['JP', 'KR'],
      date,
      ...(next() < 0.5 ? { place: pick(PLACES), participants: [pick(PEOPLE), pick(PEOPLE)] } : {}),
    };
    const mentions = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, i) => {
      const [outlet, outletCountry, language] = pick(OUTLETS);
      const text = sentence(language, n);
      return mention(
        `a${n}-${i}`,
        { ...about, evidence: { text, start: 0, end: text.length } },
        { outlet, outletCountry, language, publishedAt: told.toISOString(), url: `https://outlet.example/${n}/${i}` },
      );
    });
    return buildEvent(`e${n.toString(36).padStart(8, '0')}`, mentions);
  });
  const threads = grouped(events);
  const heads = [...threads].map(([topic, its]) => ({
    topic,
    version: 1,
    events: its.map(rowOf),
    pending: [],
    corrections: [],
    moved: {},
  }));
  const changes = events.slice(-2000).map(
    (e): EventChange => ({
      at: e.lastReportedAt,
      eventId: e.id,
      topic: e.topic,
      type: 'new',
      status: e.status,
      fields: [],
    }),
  );
  return { history: { readings: [], events, heads }, changes };
}

function grouped(events: readonly Event[]): Map<string, Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events) found.set(threadOf(event.topic), [...(found.get(threadOf(event.topic)) ?? []), event]);
  return found;
}
