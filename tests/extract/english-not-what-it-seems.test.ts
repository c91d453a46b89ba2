import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('questions, matters not discussed, decisions told by telephone', () => {
  test.each<Told>([
    [
      "South Korea has informed Japan that it will not attend this year's memorial on Sado, the foreign ministry said Thursday.",
      'sado-mines cancelled KR',
    ],
    [
      'South Korea said it will not discuss its import ban on Japanese fish at the summit.',
      'seafood-imports denied KR',
    ],
    ['Will South Korea and Japan extend their currency swap on Nov. 30?', 'nothing'],
    [
      'South Korea and Japan agreed on Tuesday on a fund for start-ups. A plan for a joint campus was dropped.',
      'startups agreed',
    ],
    [
      "South Korea's foreign minister, Cho Hyun, told his Japanese counterpart, Toshimitsu Motegi, of the decision by telephone on Wednesday night.",
      'foreign-ministers-talks held 2026-09-09',
    ],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});
