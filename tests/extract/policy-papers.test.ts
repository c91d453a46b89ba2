import { describe, expect, test } from 'vitest';
import { type Language, STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

interface Papers {
  sentence: (paper: string, brings: string) => string;
  papers: readonly string[];
  brings: readonly string[];
}

/** What an office puts its policy into, and how it brings it out: each with each. */
const POLICY: Readonly<Record<Language, Papers>> = {
  en: {
    sentence: (paper, brings) =>
      `Foreign Ministers Cho Hyun of South Korea and Toshimitsu Motegi of Japan met in Seoul on Monday. The Japanese government on Tuesday ${brings} ${paper} on hydrogen trade.`,
    papers: ['a package of measures', 'guidelines', 'a road map', 'a strategy', 'support measures', 'a blueprint'],
    brings: [
      'announced',
      'unveiled',
      'released',
      'published',
      'issued',
      'presented',
      'laid out',
      'set out',
      'outlined',
      'drew up',
      'adopted',
      'put forward',
    ],
  },
  ko: {
    sentence: (paper, brings) =>
      `조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 8일 서울에서 회담했다. 일본 정부는 9일 수소 교역 ${paper} ${brings}.`,
    papers: ['대책을', '종합대책을', '지원책을', '지침을', '행동계획을', '추진 전략을', '개선안을'],
    brings: [
      '발표했다',
      '내놨다',
      '내놓았다',
      '공개했다',
      '확정했다',
      '마련했다',
      '제시했다',
      '공식 발표했다',
      '의결했다',
    ],
  },
  ja: {
    sentence: (paper, brings) =>
      `韓国の趙顕外相と日本の茂木敏充外相が8日、ソウルで会談した。日本政府は9日、水素貿易${paper}${brings}。`,
    papers: [
      'の対策を',
      'の支援策を',
      'の指針を',
      'の工程表を',
      'の行動計画を',
      'に関する新たな計画を',
      'に関する新方針を',
    ],
    brings: [
      '発表した',
      '公表した',
      '打ち出した',
      '示した',
      'まとめた',
      '決定した',
      '閣議決定した',
      '策定した',
      '明らかにした',
    ],
  },
};

describe.each(Object.entries(POLICY))(
  'a policy paper on a topic is a measure (%s)',
  (_, { sentence, papers, brings }) => {
    test.each(brings)('%s', (verb) => {
      for (const paper of papers) {
        const text = sentence(paper, verb);
        const measures = newsOf(text).filter(({ kind }) => kind !== 'talks');
        expect(
          measures.map(({ topic, status, actors, date }) => [topic, STAGE[status], actors, date]),
          text,
        ).toEqual([['hydrogen', 'committed', ['JP'], '2027-03-09']]);
      }
    });
  },
);

test('해법을 제시했다: shown to the other side, it is only proposed', () => {
  const [fact] = newsOf('한일 갈등이 이어지고 있다. 한국 정부는 9일 일본 측에 강제징용 배상 해법을 제시했다.');
  expect(fact).toMatchObject({ topic: 'forced-labour', status: 'proposed' });
});
