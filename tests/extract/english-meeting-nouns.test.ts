import { describe, expect, test } from 'vitest';
import { factsOf } from './read';

/** Published on Thursday, 10 September 2026. */
const PUBLISHED = '2026-09-10T09:00:00+09:00';
const AFTERWARDS =
  ', officials in Seoul said. Relations between South Korea and Japan have been warm of late, diplomats in Seoul and Tokyo say.';

const MEETINGS: readonly [kind: 'summit' | 'talks', name: string][] = [
  ['summit', 'A summit between South Korea and Japan'],
  ['summit', 'A summit of the leaders of South Korea and Japan'],
  ['summit', 'A meeting between President Lee Jae Myung and Prime Minister Sanae Takaichi'],
  ['summit', 'The Lee-Takaichi summit'],
  ['summit', 'The summit between South Korean President Lee Jae Myung and Japanese Prime Minister Sanae Takaichi'],
  ['summit', 'The South Korea-Japan summit'],
  ['summit', 'A trilateral summit of South Korea, Japan and China'],
  ['summit', 'A three-way summit of South Korea, the United States and Japan'],
  ['talks', 'A meeting of the foreign ministers of South Korea and Japan'],
  [
    'talks',
    'A phone call between South Korean Foreign Minister Cho Hyun and Japanese Foreign Minister Toshimitsu Motegi',
  ],
  ['talks', "The finance ministers' dialogue between South Korea and Japan"],
  ['talks', 'Director-general talks between South Korea and Japan'],
  ['talks', 'A round of consultations between South Korean and Japanese officials on hydrogen'],
  ['talks', 'A meeting of the defense ministers of South Korea, Japan and the United States'],
  ['talks', 'The vice-ministerial strategic dialogue between South Korea and Japan'],
  ['talks', "A general assembly of South Korean and Japanese lawmakers' unions"],
];

/** What becomes of it, its status and its day; without one where none is told. */
const FATES: readonly [what: string, status: string, date?: string][] = [
  ['was held in Busan on Tuesday', 'held', '2026-09-08'],
  ['took place in Busan on Tuesday', 'held', '2026-09-08'],
  ['was held on Tuesday in Busan', 'held', '2026-09-08'],
  ['lasted two hours on Tuesday', 'held', '2026-09-08'],
  ['ended in Busan on Tuesday without a joint statement', 'held', '2026-09-08'],
  ['opened in Busan on Tuesday', 'held', '2026-09-08'],
  ['wrapped up in Busan on Tuesday', 'held', '2026-09-08'],
  ['will be held in Busan on Sept. 21', 'planned', '2026-09-21'],
  ['will take place in Busan on Sept. 21', 'planned', '2026-09-21'],
  ['is to be held in Busan on Sept. 21', 'planned', '2026-09-21'],
  ['is scheduled for Sept. 21 in Busan', 'planned', '2026-09-21'],
  ['is set for Sept. 21', 'planned', '2026-09-21'],
  ['is planned for Sept. 21', 'planned', '2026-09-21'],
  ['is expected to be held next month', 'planned', '2026-10'],
  ['begins in Busan on Sept. 21', 'planned', '2026-09-21'],
  ['is due in Busan on Sept. 21', 'planned', '2026-09-21'],
  ['has been fixed for Sept. 21', 'planned', '2026-09-21'],
  ['is being arranged for next month', 'proposed', '2026-10'],
  ['is under consideration for next month', 'proposed', '2026-10'],
  ['has been proposed for next month', 'proposed', '2026-10'],
  ['is in the works for next month', 'proposed', '2026-10'],
  ['could be held next month', 'proposed', '2026-10'],
  ['may be held next month', 'proposed', '2026-10'],
  ['set for Sept. 21 has been called off', 'cancelled', '2026-09-21'],
  ['planned for Sept. 21 was cancelled on Tuesday', 'cancelled', '2026-09-21'],
  ['has been cancelled', 'cancelled'],
  ['has been postponed', 'postponed'],
  ['has been put off until next month', 'postponed', '2026-10'],
  ['has been pushed back to October', 'postponed', '2026-10'],
  ['fell through', 'cancelled'],
  ['will not take place this month', 'cancelled'],
  ['is off', 'cancelled'],
];

describe('whatever a meeting is called, and whatever becomes of it', () => {
  test.each(MEETINGS)('%s: %s', (kind, name) => {
    for (const [what, status, date] of FATES) {
      const found = factsOf(`${name} ${what}${AFTERWARDS}`, PUBLISHED).filter((fact) => fact.kind === kind);
      const told = found.map(
        (fact) => `${fact.status === 'denied' ? 'cancelled' : fact.status} ${date ? fact.date : ''}`,
      );
      expect(told, what).toContain(`${status} ${date ?? ''}`);
    }
  });
});
