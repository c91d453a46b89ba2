import { describe, expect, test } from 'vitest';
import { factsOf } from './read';

/** Published on Thursday, 10 September 2026. */
const PUBLISHED = '2026-09-10T09:00:00+09:00';
const AFTERWARDS = ' Relations between South Korea and Japan have been warm of late, diplomats in Seoul and Tokyo say.';

/** base, past, participle, gerund */
const VERBS: readonly (readonly [string, string, string, string])[] = [
  ['meet', 'met', 'met', 'meeting'],
  ['hold talks', 'held talks', 'held talks', 'holding talks'],
  ['sit down', 'sat down', 'sat down', 'sitting down'],
  ['confer', 'conferred', 'conferred', 'conferring'],
  ['convene', 'convened', 'convened', 'convening'],
  ['get together', 'got together', 'got together', 'getting together'],
  ['come together', 'came together', 'come together', 'coming together'],
  ['talk by phone', 'talked by phone', 'talked by phone', 'talking by phone'],
  ['huddle', 'huddled', 'huddled', 'huddling'],
  ['exchange views', 'exchanged views', 'exchanged views', 'exchanging views'],
  ['dine', 'dined', 'dined', 'dining'],
  ['compare notes', 'compared notes', 'compared notes', 'comparing notes'],
];
const MINISTERS = 'The foreign ministers of South Korea and Japan';

const FRAMES: readonly [(verb: (typeof VERBS)[number]) => string, status: string, date: string][] = [
  [([, past]) => `${MINISTERS} ${past} in Seoul on Tuesday.`, 'held', '2026-09-08'],
  [([base]) => `${MINISTERS} will ${base} in Seoul on Sept. 21.`, 'planned', '2026-09-21'],
  [([base]) => `${MINISTERS} are to ${base} in Seoul on Friday.`, 'planned', '2026-09-11'],
  [([base]) => `${MINISTERS} plan to ${base} in Seoul next month.`, 'planned', '2026-10'],
  [([, , participle]) => `${MINISTERS} have ${participle} in Seoul, officials said Wednesday.`, 'held', '2026-09-09'],
  [
    ([, , , gerund]) => `${MINISTERS} agreed to share hydrogen data after ${gerund} in Seoul on Tuesday.`,
    'held',
    '2026-09-08',
  ],
  [([base]) => `${MINISTERS} could ${base} in Seoul next month, officials said.`, 'proposed', '2026-10'],
  [([base]) => `${MINISTERS} will not ${base} in Seoul this month, officials said.`, 'cancelled', '2026-09'],
];

describe('whatever word says that two ministers meet, and however it is put', () => {
  test.each(VERBS.flatMap((verb) => FRAMES.map(([frame, ...wanted]) => [frame(verb), ...wanted] as const)))(
    '%s %s %s',
    (text, status, date) => {
      const talks = factsOf(text + AFTERWARDS, PUBLISHED).filter((fact) => fact.kind === 'talks');
      expect(talks.map((fact) => [fact.status, fact.date])).toContainEqual([status, date]);
    },
  );
});
