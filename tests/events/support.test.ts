import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import { independentVoices } from '../../lib/events/independent';
import { mention } from '../make';

const WIRE =
  'The leaders of South Korea and Japan met in Busan on Wednesday and agreed to resume the dialogue on security.';
const OWN = 'Seoul and Tokyo will talk about security again, the two heads of government said after an hour in Busan.';

const says = (id: string, text: string, over = {}) =>
  mention(
    id,
    { evidence: { text, start: 0, end: text.length }, ...over },
    { publishedAt: `2024-09-06T0${id.charCodeAt(0) - 96}:00:00.000Z` },
  );

describe('outlets are counted by what they write, not by what they print', () => {
  test.each<[string, string[], number]>([
    ['one wire story in three papers', [WIRE, WIRE, `${WIRE} It was the first since May.`], 1],
    ['a wire story and a report of its own', [WIRE, OWN], 2],
    ['the same few words', ['They met.', 'They met.'], 1],
    ['other few words', ['They met.', 'They talked.'], 2],
    ['two languages', [WIRE, '한일 정상은 10일 부산에서 만나 안보 대화를 재개하기로 했다.'], 2],
  ])('%s', (_name, texts, voices) => {
    expect(independentVoices(texts.map((text, i) => says('abc'[i]!, text)))).toBe(voices);
  });

  test('an outlet that tells it twice is one voice', () => {
    const twice = [WIRE, OWN].map((text, i) => ({ ...says('ab'[i]!, text), source: mention('a').source }));
    expect(independentVoices(twice)).toBe(1);
  });

  test('a wire copy does not confirm a weak report', () => {
    const step = buildEvent('e', [says('a', WIRE), says('b', WIRE)]).steps[0];
    expect(step).toMatchObject({ independent: 1, outlets: ['Outlet of a', 'Outlet of b'] });
  });
});

describe('outlets that contradict each other', () => {
  const summit = (id: string, date: string, place: string) =>
    says(id, `${WIRE} ${id}`, { kind: 'summit', topic: 'leaders-summit', status: 'held', date, place });

  test('both days and towns stay visible, the better supported one first and shown', () => {
    const event = buildEvent('e', [
      summit('a', '2024-09-05', 'Tokyo'),
      summit('b', '2024-09-06', 'Seoul'),
      summit('c', '2024-09-06', 'Seoul'),
    ]);
    expect(event).toMatchObject({ date: '2024-09-06', place: 'Seoul', steps: [{ date: '2024-09-06' }] });
    expect(event.contradictions).toEqual([
      {
        field: 'date',
        step: 'done',
        values: [
          { value: '2024-09-06', outlets: ['Outlet of b', 'Outlet of c'] },
          { value: '2024-09-05', outlets: ['Outlet of a'] },
        ],
      },
      {
        field: 'place',
        values: [
          { value: 'Seoul', outlets: ['Outlet of b', 'Outlet of c'] },
          { value: 'Tokyo', outlets: ['Outlet of a'] },
        ],
      },
    ]);
  });

  test('a month does not contradict a day in it, nor a plan the day of the deed', () => {
    const month = says('a', WIRE, { kind: 'summit', status: 'planned', date: '2024-09' });
    const day = says('b', OWN, { kind: 'summit', status: 'planned', date: '2024-09-06' });
    const held = says('c', OWN, { kind: 'summit', status: 'held', date: '2024-09-07' });
    expect(buildEvent('e', [month, day, held]).contradictions).toEqual([]);
  });
});
