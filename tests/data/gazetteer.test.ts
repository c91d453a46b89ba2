import { describe, expect, test } from 'vitest';
import institutions from '../../data/gazetteer/institutions.json' with { type: 'json' };
import people from '../../data/gazetteer/people.json' with { type: 'json' };
import places from '../../data/gazetteer/places.json' with { type: 'json' };
import { LANGUAGES } from '../../lib/model/vocabularies';
import { findNames, PEOPLE } from '../../lib/relevance/names';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (day: string): boolean => DAY.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

describe('people', () => {
  test('ids are unique', () => expect(new Set(people.map((p) => p.id)).size).toBe(people.length));

  test.each(people.map((p) => [p.name, p] as const))('%s', (name, person) => {
    expect(person.names.en).toContain(name);
    expect(person.offices.length).toBeGreaterThan(0);
    for (const office of person.offices as { from: string; to?: string }[]) {
      expect(isDay(office.from)).toBe(true);
      if (office.to) {
        expect(isDay(office.to)).toBe(true);
        expect(office.to >= office.from).toBe(true);
      }
    }
    if (person.country === 'KR' || person.country === 'JP')
      for (const l of LANGUAGES) {
        expect(person.names[l].length).toBeGreaterThan(0);
        expect(person.family?.[l].length).toBeGreaterThan(0);
      }
  });

  test.each([
    ['KR', 'president', '2024-09-06', 'Yoon Suk Yeol'],
    ['KR', 'president', '2026-01-13', 'Lee Jae Myung'],
    ['JP', 'prime minister', '2024-09-06', 'Fumio Kishida'],
    ['JP', 'prime minister', '2025-08-23', 'Shigeru Ishiba'],
    ['JP', 'prime minister', '2026-01-13', 'Sanae Takaichi'],
    ['KR', 'foreign minister', '2025-12-01', 'Cho Hyun'],
    ['JP', 'foreign minister', '2025-12-01', 'Toshimitsu Motegi'],
    ['KR', 'defence minister', '2025-12-01', 'Ahn Gyu-back'],
    ['JP', 'defence minister', '2025-12-01', 'Shinjiro Koizumi'],
    ['KR', 'finance minister', '2025-12-01', 'Koo Yun-cheol'],
    ['JP', 'finance minister', '2025-12-01', 'Satsuki Katayama'],
    ['JP', 'chief cabinet secretary', '2025-12-01', 'Minoru Kihara'],
    ['JP', 'ambassador to Korea', '2025-12-01', 'Koichi Mizushima'],
    ['KR', 'ambassador to Japan', '2025-12-01', 'Lee Hyuk'],
  ])('%s %s on %s is %s', (country, role, on, name) => {
    const holders = PEOPLE.filter(
      (p) =>
        p.country === country &&
        p.offices.some((o) => o.role === role && o.from <= on && (o.to === undefined || o.to >= on)),
    );
    expect(holders.map((p) => p.name)).toEqual([name]);
  });

  test.each([
    ['en', 'Sanae Takaichi'],
    ['ko', '다카이치 사나에'],
    ['ja', '高市早苗'],
    ['ko', '이재명'],
    ['ja', '李在明'],
  ] as const)('%s finds %s', (language, term) => {
    expect(findNames(term, language)).toMatchObject([{ value: { type: 'person' } }]);
  });
});

describe('institutions and places', () => {
  test('ids are unique', () => expect(new Set(institutions.map((i) => i.id)).size).toBe(institutions.length));

  test('each has a country and a name', () => {
    for (const { country, names } of [...institutions, ...places]) {
      expect(country).toMatch(/^(?:[A-Z]{2}|INT)$/);
      expect(LANGUAGES.some((l) => names[l].length > 0)).toBe(true);
    }
  });

  test.each([
    ['en', 'talks in Gyeongju', 'Gyeongju'],
    ['ko', '부산에서 열린 회담', 'Busan'],
    ['ja', '首相官邸で会談', 'Tokyo'],
    ['ko', '두 나라 정상', undefined],
  ] as const)('%s %s is in %s', (language, text, place) => {
    const found = findNames(text, language).flatMap(({ value }) =>
      'place' in value && value.place ? [value.place] : [],
    );
    expect(found[0]).toBe(place);
  });
});
