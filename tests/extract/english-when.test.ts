import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('the day of an English act, however it is told', () => {
  test.each<Told>([
    [
      "The ban on Fukushima fish, in place since 2013, goes on Oct. 1, South Korea's food ministry told Japan on Wednesday.",
      'seafood-imports planned KR 2026-10-01',
    ],
    [
      "South Korea's ban on fish from Japan's Fukushima went on Tuesday, thirteen years after it came in.",
      'seafood-imports KR 2026-09-08',
    ],
    [
      'South Korea and Japan signed an MOU on hydrogen in Ulsan the day before yesterday, the energy ministry said.',
      'hydrogen signed 2026-09-08',
    ],
    [
      'The currency swap between South Korea and Japan, which was to have expired on Nov. 30, has been renewed for three years, the ministries said Thursday.',
      'currency-swap 2026-09-10',
    ],
    [
      'South Korea and Japan will hold their next finance dialogue in Tokyo the week after next, officials said.',
      'finance-dialogue planned 2026-09',
    ],
    ['South Korean and Japanese vice ministers are to meet in Busan this coming Tuesday.', 'talks planned 2026-09-15'],
    [
      'Two years ago this week, South Korea and Japan signed an MOU on protecting nationals abroad.',
      'nationals-protection signed 2024-09 bg',
    ],
    ['Exactly a month before, on Aug. 10, South Korea and Japan had signed an MOU on AI.', 'ai signed 2026-08-10 bg'],
    [
      'It was on 6 May 2023 that South Korea and Japan agreed to send experts to the Fukushima plant.',
      'fukushima-water agreed 2023-05-06 bg',
    ],
    ['In the spring of 2019 South Korea won a WTO case against Japan over its seafood ban.', 'seafood-imports 2019 bg'],
    [
      'Late last month South Korea and Japan agreed to share data on earthquakes in real time.',
      'disaster-prevention agreed 2026-08',
    ],
    [
      'The two foreign ministers of South Korea and Japan, who met on the 3rd, will see each other again on the 21st in New York.',
      'foreign-ministers-talks planned 2026-09-21',
    ],
    [
      'From the start of the next school year South Korea and Japan will double the number of exchange students to 10,000.',
      'youth-exchange planned',
    ],
    [
      "South Korea's navy said its destroyer would call at Yokosuka, Japan, in the last week of October.",
      'defence-exchange planned KR 2026-10',
    ],
    [
      "Japan's cabinet approved the treaty on the joint development zone with South Korea on Sept. 8 and the Diet is to vote on it by Dec. 5.",
      'joint-development-zone JP 2026-09-08',
    ],
    [
      "South Korea will send a team to Japan's Sado island for the memorial on November 23, a first since the dispute of 2024.",
      'sado-mines planned KR 2026-11-23',
    ],
    ['On Monday, a day after the quake, South Korea sent 120 rescuers to Japan.', 'disaster-prevention KR 2026-09-07'],
    [
      'South Korea and Japan have agreed to hold the next round of talks on hydrogen in Seoul before the year is out.',
      'hydrogen planned 2026',
    ],
    [
      'The Busan-Shimonoseki ferry between South Korea and Japan sails again on Saturday.',
      'flights-ferries planned 2026-09-12',
    ],
    [
      'The Busan-Shimonoseki ferry between South Korea and Japan sailed again last Saturday after a six-month break.',
      'flights-ferries in-force 2026-09-05',
    ],
    [
      'No later than March 31, Japan will hand South Korea the passenger lists of the Ukishima Maru.',
      'ukishima-maru planned JP 2027-03-31',
    ],
    [
      'The accord on cyber defense that South Korea and Japan signed on Wednesday comes into force 30 days later.',
      'cyber signed 2026-09-09',
    ],
    [
      'South Korea and Japan this morning switched on a hotline between their coast guards.',
      'disaster-prevention in-force 2026-09-10',
    ],
    [
      'South Korea and Japan were to switch on a hotline between their navies later on Thursday.',
      'defence-exchange planned 2026-09-10',
    ],
    [
      'Japan lodged its protest over the Dokdo drill with South Korea within hours on Wednesday.',
      'dokdo-takeshima held JP 2026-09-09',
    ],
    [
      'South Korean marines began their two-day Dokdo drill on Wednesday, drawing a protest from Japan.',
      'dokdo-takeshima KR 2026-09-09',
    ],
    [
      'Talks between South Korea and Japan on the shelf treaty, broken off in 1985, were resumed on Sept. 27 last year.',
      'joint-development-zone 2025-09-27 bg',
    ],
    ['South Korea wants Japan to lift curbs on its cut flowers by Christmas.', 'agriculture proposed KR'],
    ['The two leaders of South Korea and Japan meet in Andong on Friday, Oct. 2.', 'summit planned 2026-10-02'],
    [
      "Lee and Takaichi, who last met in Nara on January 13, will meet again in Andong, South Korea, come October, Japan's government said.",
      'summit planned 2026-10',
    ],
    [
      'The South Korean and Japanese defense ministers held a phone call late Wednesday night.',
      'defence-ministers-talks held 2026-09-09',
    ],
    [
      "Japan's new ambassador to South Korea presented his credentials on Monday, five weeks after he arrived.",
      'envoys held JP 2026-09-07',
    ],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});
