import { describe, expect, test } from 'vitest';
import { type Language, STAGE, type Stage } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';

interface Table {
  lead: string;
  /** What is told of, and its topic. */
  subjects: readonly (readonly [string, string])[];
  join: (subject: string, said: string) => string;
  said: Readonly<Partial<Record<Stage, readonly string[]>>>;
}

/** An act as the subject of its verb: 수출규제 해제가 검토되고 있다, 再開が決まった. */
const NOMINAL: Readonly<Partial<Record<Language, Table>>> = {
  ko: {
    lead: '한일 외교장관은 9일 서울에서 회담했다. ',
    subjects: [
      ['일본의 대한국 수출규제 해제가', 'export-controls'],
      ['통화스와프 재개가', 'currency-swap'],
      ['양국 간 무비자 입국 재개가', 'visa-waiver'],
      ['청소년 교류 확대가', 'youth-exchange'],
    ],
    join: (subject, said) => `${subject} ${said}.`,
    said: {
      open: ['추진되고 있다', '검토되고 있다', '논의되고 있다'],
      committed: ['10일 결정됐다', '10일 확정됐다', '10일 발표됐다', '10일 승인됐다', '내달 이뤄진다', '10일 예고됐다'],
      done: ['10일 이뤄졌다', '10일 마무리됐다', '10일 완료됐다', '10일 성사됐다'],
      off: ['10일 무산됐다', '10일 연기됐다', '내년으로 미뤄졌다', '10일 거부됐다'],
    },
  },
  ja: {
    lead: '日韓の外相は9日、ソウルで会談した。',
    subjects: [
      ['日本による対韓輸出規制の解除が', 'export-controls'],
      ['通貨スワップの再開が', 'currency-swap'],
      ['両国間のビザ免除の再開が', 'visa-waiver'],
      ['青少年交流の拡大が', 'youth-exchange'],
    ],
    join: (subject, said) => `${subject}${said}。`,
    said: {
      open: ['検討されている', '進められている', '議論されている'],
      committed: ['10日、決まった', '10日、固まった', '10日、発表された', '10日、合意された', '来月行われる'],
      done: ['10日、実現した', '10日、完了した', '10日、始まった'],
      off: ['10日、見送られた', '10日、延期された', '来年に先送りされた', '10日、中止になった'],
    },
  },
};

/** An office, what it does it to, and how: 規制|を解除する考えだ. */
const OF_OFFICES: Readonly<Record<Language, Table>> = {
  ko: {
    lead: '한일 외교장관은 9일 서울에서 회담했다. ',
    subjects: [
      ['한국 정부는 10일 일본산 수산물 수입 규제', 'seafood-imports'],
      ['일본 정부는 10일 대한국 반도체 소재 수출 규제', 'export-controls'],
    ],
    join: (subject, said) => `${subject}${said}.`,
    said: {
      open: ['를 완화하는 방안을 검토하고 있다', ' 완화를 추진한다고 밝혔다', ' 완화를 서두르고 있다'],
      committed: [
        '를 완화한다고 발표했다',
        '를 완화할 방침이다',
        '를 완화하기로 했다',
        '를 완화키로 했다',
        ' 완화를 공식화했다',
        ' 완화를 약속했다',
        ' 완화에 동의했다',
        '를 다음 달 완화한다',
      ],
      done: ['를 완화했다', ' 완화를 마쳤다', ' 완화를 단행했다'],
      off: ['를 완화하지 않기로 했다', ' 완화를 미뤘다', ' 완화를 거부했다', '를 완화할 계획이 없다고 밝혔다'],
    },
  },
  ja: {
    lead: '日韓の外相は9日、ソウルで会談した。',
    subjects: [
      ['韓国政府は10日、日本産水産物の輸入規制', 'seafood-imports'],
      ['日本政府は10日、韓国向け半導体材料の輸出規制', 'export-controls'],
    ],
    join: (subject, said) => `${subject}${said}。`,
    said: {
      open: ['を緩和する方向で検討している', 'の緩和を目指す', 'の緩和を打診した', 'の緩和に向けた調整に入った'],
      committed: [
        'を緩和すると発表した',
        'を緩和する方針を固めた',
        'を緩和することを決めた',
        'を緩和することにした',
        'の緩和を約束した',
        'の緩和に同意した',
        'を来月緩和する',
      ],
      done: ['を緩和した', 'の緩和を終えた', 'の緩和に踏み切った'],
      off: ['を緩和しないことを決めた', 'の緩和を見送った', 'の緩和を拒否した', 'を緩和する計画はないと述べた'],
    },
  },
  en: {
    lead: 'The foreign ministers of South Korea and Japan met in Seoul on Friday. ',
    subjects: [
      ['its ban on imports of Japanese seafood', 'seafood-imports'],
      ['its curbs on imports of Japanese seafood', 'seafood-imports'],
    ],
    join: (object, said) => `South Korea ${said} ${object}.`,
    said: {
      open: [
        'is considering lifting',
        'is weighing whether to lift',
        'offered on Saturday to lift',
        'is ready to lift',
      ],
      committed: ['will lift', 'plans to lift', 'is moving to lift', 'decided on Saturday to lift', 'is set to lift'],
      done: ['formally lifted', 'on Saturday lifted', 'has finished lifting'],
      off: ['decided on Saturday not to lift', 'has decided against lifting', 'refused on Saturday to lift'],
    },
  },
};

const tables = [...Object.entries(NOMINAL), ...Object.entries(OF_OFFICES)];
describe.each(tables)('the stage of an act (%s)', (_, { lead, subjects, join, said }) => {
  const rows = Object.entries(said).flatMap(([stage, ways]) => ways.map((way) => [stage, way] as const));
  test.each(rows)('%s: %s', (stage, way) => {
    for (const [subject, topic] of subjects) {
      const text = lead + join(subject, way);
      const acts = newsOf(text, PUBLISHED).filter(({ kind }) => kind === 'measure' || kind === 'agreement');
      expect(
        acts.map((act) => [act.topic, STAGE[act.status]]),
        text,
      ).toEqual([[topic, stage]]);
    }
  });
});
