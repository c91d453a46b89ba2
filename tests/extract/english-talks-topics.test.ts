import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('what talks are about, by who meets and what for', () => {
  test.each<Told>([
    [
      'Director generals of the South Korean and Japanese foreign ministries met in Seoul on Tuesday to discuss the Sado mine.',
      'talks sado-mines held 2026-09-08',
    ],
    [
      'South Korean and Japanese officials held talks in Tokyo on Tuesday on flights between regional airports.',
      'talks flights-ferries held 2026-09-08',
    ],
    [
      'The foreign ministers of South Korea and Japan discussed the Sado mine in Seoul on Tuesday.',
      'talks foreign-ministers-talks held 2026-09-08',
    ],
    [
      'The finance ministers of South Korea and Japan met in Tokyo on Tuesday and agreed to double their currency swap.',
      'talks finance-dialogue held 2026-09-08;currency-swap agreed',
    ],
    [
      'The energy ministers of South Korea and Japan met in Tokyo on Tuesday to talk about hydrogen.',
      'talks hydrogen held 2026-09-08',
    ],
    [
      'Trade officials from South Korea and Japan sat down in Seoul on Tuesday over steel duties.',
      'talks tariffs held 2026-09-08',
    ],
    [
      'The justice ministers of South Korea and Japan met in Seoul on Tuesday and signed a pact on extraditing fraud suspects.',
      'talks transnational-crime held 2026-09-08;transnational-crime signed',
    ],
    ['The health ministers of South Korea and Japan met on Tuesday in Busan.', 'talks health held 2026-09-08'],
    [
      'The culture ministers of South Korea and Japan met on Tuesday in Gyeongju.',
      'talks cultural-exchange held 2026-09-08',
    ],
    [
      'The transport ministers of South Korea and Japan met on Tuesday in Busan.',
      'talks flights-ferries held 2026-09-08',
    ],
    ['The farm ministers of South Korea and Japan met on Tuesday in Busan.', 'talks agriculture held 2026-09-08'],
    [
      'The environment ministers of South Korea and Japan met on Tuesday in Busan.',
      'talks decarbonisation held 2026-09-08',
    ],
    [
      'The education ministers of South Korea and Japan met on Tuesday in Busan.',
      'talks youth-exchange held 2026-09-08',
    ],
    [
      'The science ministers of South Korea and Japan met on Tuesday in Busan.',
      'talks science-committee held 2026-09-08',
    ],
    ['The labor ministers of South Korea and Japan met on Tuesday in Busan.', 'talks qualifications held 2026-09-08'],
    [
      'The interior ministers of South Korea and Japan met on Tuesday in Busan to discuss shrinking towns.',
      'talks regional-revitalisation held 2026-09-08',
    ],
    [
      'The national security advisers of South Korea and Japan met on Tuesday in Busan.',
      'talks strategic-dialogue held 2026-09-08',
    ],
    [
      'The vice foreign ministers of South Korea and Japan met on Tuesday in Busan.',
      'talks strategic-dialogue held 2026-09-08',
    ],
    [
      'The police chiefs of South Korea and Japan met on Tuesday in Busan.',
      'talks transnational-crime held 2026-09-08',
    ],
    ['The coast guard chiefs of South Korea and Japan met on Tuesday in Busan.', 'talks held 2026-09-08'],
    [
      'The central bank governors of South Korea and Japan met on Tuesday in Busan.',
      'talks finance-dialogue held 2026-09-08',
    ],
    [
      'The defense vice ministers of South Korea and Japan met on Tuesday in Busan.',
      'talks security-dialogue held 2026-09-08',
    ],
    [
      'The trade ministers of South Korea and Japan will meet in Tokyo on Friday for talks on export controls.',
      'talks export-controls planned 2026-09-11',
    ],
    [
      'The industry ministers of South Korea and Japan met on Tuesday in Busan to discuss chips.',
      'talks semiconductors held 2026-09-08',
    ],
    [
      'A meeting of South Korean and Japanese aviation officials on new routes is set for Sept. 21 in Jeju.',
      'talks flights-ferries planned 2026-09-21',
    ],
    [
      'South Korea and Japan held the third round of their hydrogen dialogue in Ulsan on Tuesday.',
      'talks hydrogen held 2026-09-08',
    ],
    [
      'South Korea and Japan held the 15th meeting of their science and technology committee in Ulsan on Tuesday.',
      'talks science-committee held 2026-09-08',
    ],
    [
      'South Korea and Japan will hold their economic security dialogue in Seoul on Sept. 21.',
      'talks economic-security planned 2026-09-21',
    ],
    ['South Korea and Japan held a dialogue on cyber threats in Seoul on Tuesday.', 'talks cyber held 2026-09-08'],
    [
      'Negotiators of South Korea and Japan failed to narrow their differences on the continental shelf in talks in Tokyo on Tuesday.',
      'talks joint-development-zone held 2026-09-08',
    ],
    [
      'Experts from South Korea and Japan met at the Fukushima plant on Tuesday to go over data on the treated water.',
      'talks fukushima-water held 2026-09-08',
    ],
    [
      "South Korea's ambassador to Japan, Lee Hyuk, met Foreign Minister Toshimitsu Motegi in Tokyo on Tuesday to convey regret over textbooks.",
      'textbooks 2026-09-08',
    ],
    [
      'President Lee Jae Myung met a group of Japanese lawmakers in Seoul on Tuesday.',
      'talks parliamentary-exchange held 2026-09-08',
    ],
    [
      "Prime Minister Sanae Takaichi received South Korea's foreign minister, Cho Hyun, in Tokyo on Tuesday.",
      'talks foreign-ministers-talks held 2026-09-08',
    ],
    [
      "Officials of the two sides will meet in Seoul on Sept. 21 to fix the details of the nurses' scheme, South Korea and Japan said.",
      'talks qualifications planned 2026-09-21',
    ],
    [
      'President Lee Jae Myung and Prime Minister Sanae Takaichi met for 50 minutes in Gyeongju, South Korea, on Tuesday.',
      'summit held 2026-09-08',
    ],
    [
      'Lee Jae Myung and Sanae Takaichi, the leaders of South Korea and Japan, talked over dinner in Nara on Tuesday.',
      'summit held 2026-09-08',
    ],
    [
      'South Korean President Lee Jae Myung hosted Prime Minister Sanae Takaichi in Andong on Tuesday.',
      'summit held 2026-09-08',
    ],
    [
      'Prime Minister Sanae Takaichi arrived in Busan on Tuesday for a two-day visit and talks with President Lee Jae Myung.',
      'summit',
    ],
    [
      'South Korean President Lee Jae Myung called Prime Minister Sanae Takaichi on Tuesday to congratulate her on her election win.',
      'summit held 2026-09-08',
    ],
    [
      "Lee and Takaichi had a 30-minute phone call on Tuesday, South Korea's and Japan's governments said.",
      'summit held 2026-09-08',
    ],
    [
      'Lee and Takaichi exchanged a few words on the sidelines of the U.N. General Assembly on Tuesday, South Korean officials said.',
      'summit held 2026-09-08',
    ],
    ['South Korea and Japan are in talks on a summit in Andong in October.', 'summit proposed 2026-10'],
    [
      'Seoul and Tokyo are fine-tuning the schedule for a visit by Prime Minister Sanae Takaichi to Andong in October.',
      'summit proposed 2026-10',
    ],
    [
      'President Lee Jae Myung is considering a trip to Japan in October to meet Prime Minister Sanae Takaichi.',
      'summit proposed 2026-10',
    ],
    [
      'Prime Minister Sanae Takaichi said she would like President Lee Jae Myung to come to Nara in October.',
      'summit proposed 2026-10',
    ],
    [
      'President Lee Jae Myung will travel to Nara, Japan, on Oct. 4 at the invitation of Prime Minister Sanae Takaichi.',
      'summit planned 2026-10-04',
    ],
    ['A trilateral summit of South Korea, Japan and China is being arranged for November.', 'summit proposed 2026-11'],
    [
      'The leaders of South Korea, Japan and the United States will meet in New York on Sept. 22.',
      'summit planned 2026-09-22',
    ],
    [
      'Lee, Takaichi and U.S. President Donald Trump held a three-way meeting in New York on Tuesday, the first of South Korea, Japan and the United States in a year.',
      'summit held 2026-09-08',
    ],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});
