import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

describe('who denies a report is who answers it, whatever the report says of the other side', () => {
  test.each([
    [
      'acsa denied KR',
      '국방부는 9일 일본 정부가 상호군수지원협정(ACSA) 체결 협의를 검토하고 있다는 일본 신문 보도에 대해 "논의된 바 없다"고 밝혔다.',
    ],
    [
      'currency-swap denied KR',
      '외교부는 9일 일본이 통화스와프를 종료하기로 했다는 보도에 대해 사실이 아니라고 밝혔다.',
    ],
    ['currency-swap denied KR', '기획재정부는 일본이 통화스와프를 없애려 한다는 주장에 대해 사실이 아니라고 설명했다.'],
    ['gsomia denied JP', '일본 외무성은 한국 정부가 지소미아를 종료한다는 관측에 대해 사실이 아니라고 설명했다.'],
    [
      'currency-swap denied KR',
      '韓国外務省は9日、日本政府が通貨スワップを終了するとの報道について、事実ではないと発表した。',
    ],
  ])('%s: %s', (wanted, text) => {
    expect(newsOf(text).map(({ topic, status, actors }) => `${topic} ${status} ${actors.join('+')}`)).toEqual([wanted]);
  });

  test('while what a ministry tells of the other side is the act of the other side', () => {
    expect(newsOf('농림축산식품부는 9일 일본 정부가 한국산 파프리카 수입을 허용했다고 밝혔다.')[0]?.actors).toEqual([
      'JP',
    ]);
  });
});
