import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

const LEAD = { ja: '日韓の外相は9日、ソウルで会談した。', ko: '한일 외교장관은 9일 서울에서 회담했다. ' } as const;
const LANGUAGES = ['ja', 'ko'] as const;

/** Measures with the side whose they are, and what becomes of them with nobody named who does it. */
const MEASURES = {
  ja: [
    'KR|日本産水産物の輸入規制',
    'JP|韓国産パプリカの輸入停止',
    'JP|韓国人への査証免除の停止',
    'KR|日本人への査証免除の停止',
    'JP|韓国向けフッ化水素の輸出規制',
    'KR|日本製鋼板への反ダンピング関税',
    'JP|韓国製鋼板への反ダンピング関税',
    'JP|対韓輸出規制',
    'KR|福島県産水産物の禁輸',
    'JP|韓国に対する半導体材料の輸出管理',
    'KR|日本食品の輸入規制',
    'JP|日本による輸出規制',
    'KR|韓国による水産物の輸入禁止',
    'JP|日本の輸出規制',
    'KR|韓国の水産物輸入規制',
  ],
  ko: [
    'KR|일본산 수산물 수입 규제',
    'JP|한국산 파프리카 수입 중단',
    'JP|한국인 무비자 입국 중단',
    'KR|일본인 무비자 입국 중단',
    'JP|한국에 대한 불화수소 수출규제',
    'KR|일본산 강판 반덤핑 관세',
    'JP|한국산 강판 반덤핑 관세',
    'JP|대한 수출규제',
    'KR|후쿠시마산 수산물 수입 금지',
    'JP|한국을 상대로 한 반도체 소재 수출규제',
    'KR|일본 식품 수입 규제',
    'JP|일본의 수출규제',
    'KR|한국의 수산물 수입 금지',
    'KR|우리 측의 수산물 수입 규제',
    'JP|일본이 건 수출규제',
  ],
} as const;
const BECOMES = {
  ja: [
    '{M}が10日、解除された。',
    '{M}が10日に撤廃された。',
    '{M}は10日、解除となった。',
    '{M}が来月解除される。',
    '{M}は来月から解除されることになった。',
    '{M}の解除が10日、決まった。',
    '{M}が10日、8年ぶりに解かれた。',
    '{M}の解除が10日、発表された。',
    '{M}を解除する政令が10日、施行された。',
    '{M}は4月1日に緩和される。',
    '{M}が10日、緩和された。',
    '{M}は延長されることが決まった。',
  ],
  ko: [
    '{M}가 10일 해제됐다.',
    '{M}가 10일 철폐됐다.',
    '{M}는 10일 풀렸다.',
    '{M}가 다음 달 해제된다.',
    '{M}는 다음 달부터 해제될 예정이다.',
    '{M} 해제가 10일 결정됐다.',
    '{M}가 10일 8년 만에 풀렸다.',
    '{M} 해제가 10일 발표됐다.',
    '{M}를 푸는 고시가 10일 시행됐다.',
    '{M}는 4월 1일 완화된다.',
    '{M}가 10일 완화됐다.',
    '{M}는 연장하는 것으로 결정됐다.',
  ],
} as const;

const PARTICLES: Readonly<Record<string, string>> = { 가: '이', 는: '은', 를: '을' };
const fill = (way: string, measure: string): string =>
  way
    .replace(/\{M\}([가는를])/u, (_, particle: string) =>
      (measure.charCodeAt(measure.length - 1) - 0xac00) % 28 > 0 ? measure + PARTICLES[particle] : measure + particle,
    )
    .replace('{M}', measure);

describe.each(LANGUAGES)('whoever may impose a measure lifts it (%s)', (language) => {
  const lead = LEAD[language];
  test.each(MEASURES[language])('%s', (one) => {
    const [side = '', measure = ''] = one.split('|');
    const told = BECOMES[language].map((way) => {
      const facts = newsOf(`${lead}\n\n${fill(way, measure)}`).filter(
        ({ kind, evidence }) => kind === 'measure' && evidence.start > lead.length,
      );
      return `${way} ${[...new Set(facts.map(({ actors }) => actors.join('+')))].join()}`;
    });
    expect(told).toEqual(BECOMES[language].map((way) => `${way} ${side}`));
  });
});

test.each<[string, string]>([
  ['JP', '日本政府は10日、会見を開いた。日本産水産物の輸入規制に遺憾を表明した。'],
  ['JP', '일본 정부는 10일 일본산 수산물 수입 규제에 유감을 표했다.'],
  ['JP+KR', '日本産水産物の輸入規制を段階的に緩和することで合意した。'],
  ['JP+KR', '일본산 수산물 수입 규제를 단계적으로 완화하기로 합의했다.'],
  ['JP', '日本政府は10日、水産物の輸入規制を協議した。日本産水産物の輸入規制の撤廃を求めた。'],
  ['JP', '일본 정부는 10일 일본산 수산물 수입 규제 철폐를 요구했다.'],
])('a measure that is protested, settled or asked for is not its maker acting (%s): %s', (side, text) => {
  const lead = /[가-힣]/u.test(text) ? LEAD.ko : LEAD.ja;
  const facts = newsOf(lead + text).filter(
    ({ evidence, topic }) => evidence.start >= lead.length - 1 && topic === 'seafood-imports',
  );
  expect([...new Set(facts.map(({ actors }) => actors.join('+')))]).toEqual([side]);
});
