import { describe, test } from 'vitest';
import { expectTold } from './told';

const AFTERWARDS = ' Diplomats of South Korea and Japan in Seoul and Tokyo have been busy of late.';
const TELLING =
  'said announced confirmed disclosed revealed reported indicated signaled stated declared stressed repeated acknowledged hinted noted added reiterated underlined emphasized clarified wrote';
const TOLD = 'informed told notified assured advised';
const WANTED = 'seafood-imports KR 2026-10-01';

describe('the day on which somebody says so is not that of the act, whatever verb says so', () => {
  test.each(TELLING.split(' '))('%s on Tuesday that', (verb) => {
    for (const act of ['it would lift its ban', 'a ban on imports would be lifted'])
      expectTold(
        `South Korea's food ministry ${verb} on Tuesday that ${act} on fish from Fukushima on Oct. 1.${AFTERWARDS}`.replace(
          'lifted on fish from Fukushima on',
          'lifted for fish from Fukushima on',
        ),
        WANTED,
      );
  });
});

describe('who informs the other side does what it tells', () => {
  test.each(TOLD.split(' '))('%s', (verb) => {
    expectTold(
      `South Korea ${verb} Japan on Tuesday that it will lift its ban on fish from Fukushima on Oct. 1.${AFTERWARDS}`,
      WANTED,
    );
    expectTold(
      `Japan was ${verb} on Tuesday by South Korea that it would lift its ban on fish from Fukushima on Oct. 1.${AFTERWARDS}`,
      WANTED,
    );
  });
});
