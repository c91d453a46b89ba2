import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('acts that go on with what was told before', () => {
  test.each<Told>([
    [
      'SEOUL -- South Korea has barred Japanese seafood from eight prefectures since 2013. Food Safety Minister Oh Yu-kyoung said Wednesday the restriction would go in October. Tokyo hailed the decision.',
      'seafood-imports in-force bg;seafood-imports planned',
    ],
    [
      'SEOUL -- Hydrogen was the main item when the energy ministers of South Korea and Japan met here Wednesday. They signed a memorandum on it. The document provides for common standards. A second one, on ammonia, was put off.',
      'talks hydrogen held;hydrogen signed;hydrogen postponed',
    ],
    [
      'TOKYO -- The currency swap between Japan and South Korea will be doubled, the Finance Ministry said Wednesday. The new ceiling of $20 billion applies from Oct. 1. The facility had lapsed in 2015 and was revived in 2023.',
      'currency-swap planned;currency-swap ended bg;currency-swap in-force bg',
    ],
    [
      'SEOUL -- The remains of four Koreans who died in the Chosei mine were handed over by Japan on Wednesday. Tokyo will return two more sets next month. Seoul called it a humanitarian gesture.',
      'chosei-mine in-force;chosei-mine planned',
    ],
    [
      'TOKYO -- Japan and South Korea will not hold the naval drill planned for next month. Neither side gave a reason. The exercise had been revived in January after nine years.',
      'defence-exchange cancelled;defence-exchange in-force bg',
    ],
    [
      "SEOUL -- A statue stolen from a temple in Tsushima will go home on Sept. 20, the Korea Heritage Service said Wednesday. Japan had asked for its return since 2012. Seoul's top court cleared the way in 2023.",
      'cultural-property planned;cultural-property proposed bg',
    ],
    [
      'TOKYO -- Prime Minister Sanae Takaichi and President Lee Jae Myung met in Tokyo on Wednesday. They agreed on a hotline against scams. They also decided to widen student exchanges. A joint statement was issued afterwards.',
      'summit leaders-summit held;transnational-crime agreed;youth-exchange agreed;joint-declaration signed',
    ],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});

describe('who is told to do something is asked for it', () => {
  test.each<Told>([
    ['Seoul told Tokyo a second time on Wednesday to lift its export curbs.', 'export-controls proposed KR'],
    [
      "Japan's communications ministry told LY Corp. on Wednesday to review its capital ties with South Korea's Naver.",
      'line-yahoo proposed JP',
    ],
    ['Japan told South Korea on Wednesday that it would lift its export curbs.', 'export-controls planned JP'],
    ['Japan renewed its call on Seoul to allow shipments of fish from Fukushima.', 'seafood-imports proposed JP'],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});

describe('words near a fact that tell of none', () => {
  test.each<Told>([
    ['Japan and South Korea ended a row over their intelligence pact on Wednesday.', 'nothing'],
    [
      'National Assembly Speaker Woo Won-shik met Japanese Prime Minister Sanae Takaichi in Tokyo on Wednesday.',
      'talks parliamentary-exchange held',
    ],
    [
      'South Korean and Japanese negotiators were unable to settle on a date for talks on their free trade pact Wednesday.',
      'nothing',
    ],
    [
      'South Korean scallop growers and Japanese buyers eat food together, the mayors of Busan and Fukuoka said Wednesday.',
      'nothing',
    ],
    [
      'South Korean fans bought rice balls, beef and flowers at a market in Tokyo on Wednesday, a Japanese official said.',
      'nothing',
    ],
    [
      "Japan's economy ministry said on Wednesday that oil prices in Seoul and Tokyo had fallen as tankers arrived.",
      'nothing',
    ],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});
