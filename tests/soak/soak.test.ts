import { expect, test } from 'vitest';
import { soak } from '../../bench/soak/run';

test('an hour of faults and a kill: nothing is lost, no step is told twice, and the events are those of a quiet run', async () => {
  const { kills, lost, relevant, refused, withFaults, withoutFaults } = await soak({
    seed: 3,
    hours: 1,
    feeds: 6,
    articles: 60,
    pollMinutes: 15,
    kills: 1,
  });
  expect(relevant).toBeGreaterThan(4);
  expect({ kills, lost }).toEqual({ kills: 1, lost: [] });
  expect(refused).toBeGreaterThan(0);
  expect(withFaults.toldTwice).toEqual([]);
  expect(withFaults.due).toBe(0);
  expect(withFaults.events.length).toBeGreaterThan(0);
  expect(withFaults.events).toEqual(withoutFaults.events);
});
