import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('meetings and visits that are only named', () => {
  test.each<Told>([
    [
      "Preparations for President Lee Jae Myung's trip to Kyoto, Japan, on Oct. 4 are going on as before, his office said.",
      'summit planned 2026-10-04',
    ],
    [
      "Nothing stands in the way of Prime Minister Sanae Takaichi's visit to Andong, South Korea, on Oct. 4.",
      'summit planned 2026-10-04',
    ],
    [
      "South Korea's foreign ministry is busy with the agenda for Cho Hyun's talks with Toshimitsu Motegi in Seoul on Sept. 21.",
      'foreign-ministers-talks planned 2026-09-21',
    ],
    [
      'Ahead of a summit in Nara on Sept. 21, South Korea and Japan are smoothing out their differences over seafood.',
      'summit planned 2026-09-21',
    ],
    [
      'Officials of South Korea and Japan hope to have the text ready in time for the finance dialogue in Seoul on Sept. 30.',
      'finance-dialogue planned 2026-09-30',
    ],
    [
      "The fish ban will top the agenda of Friday's meeting between the South Korean and Japanese farm ministers.",
      'planned 2026-09-11',
    ],
    ["South Korea and Japan look set to clash at Friday's talks on Dokdo maps.", 'planned 2026-09-11'],
    [
      'President Lee Jae Myung leaves for Tokyo on Friday, where he is to see Prime Minister Sanae Takaichi the same evening.',
      'summit planned 2026-09-11',
    ],
    [
      'On Monday, Cho Hyun and Toshimitsu Motegi come together in New York.',
      'foreign-ministers-talks planned 2026-09-14',
    ],
    [
      'The leaders of South Korea and Japan are likely to see each other on the margins of the APEC summit in Shenzhen in November.',
      'summit 2026-11',
    ],
    [
      'Seoul hosts the next one, in the spring of 2027, South Korea and Japan said after their vice ministers met on Wednesday.',
      'talks planned 2027',
    ],
    ['South Korean and Japanese diplomats will be back at the table on Sept. 28 in Tokyo.', 'talks planned 2026-09-28'],
    ['Another round of the South Korea-Japan fisheries talks is down for Sept. 28.', 'talks planned 2026-09-28'],
    [
      "Fresh from a meeting with Cho Hyun in Seoul on Tuesday, Motegi told Japan's Diet that South Korea would drop its case.",
      'foreign-ministers-talks held 2026-09-08',
    ],
    [
      "Ahn Gyu-back was received at Japan's defense ministry on Tuesday by Shinjiro Koizumi.",
      'defence-ministers-talks held 2026-09-08',
    ],
    [
      'South Korean lawmakers paid a call on Prime Minister Sanae Takaichi in Tokyo on Tuesday.',
      'parliamentary-exchange held 2026-09-08',
    ],
    [
      'No meeting between Lee and Takaichi is foreseen in New York, South Korean and Japanese officials said.',
      'summit denied',
    ],
    ["Lee will not be meeting Takaichi in New York, South Korea's presidential office said.", 'summit'],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});
