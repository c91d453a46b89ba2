import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('turns of dense English prose', () => {
  test.each<Told>([
    [
      "Hours before they sat down, Japan's farm ministry said on Wednesday it would lift its ban on South Korean pears.",
      'agriculture lift JP',
    ],
    [
      'South Korea and Japan agreed in January to expand flights between Gimpo and Haneda.',
      'flights-ferries agreed 2026-01 bg',
    ],
    [
      'A naval drill by South Korea and Japan will be held off Ulsan on Sept. 20, a Japanese officer said.',
      'defence-exchange planned 2026-09-20',
    ],
    [
      'South Korea and Japan opened a hotline on fishing accidents. The idea of one on phone scams was first floated by Seoul in 2022.',
      'transnational-crime proposed bg',
    ],
    [
      'South Korea and Japan will set up a new dialogue on cyber threats, the two governments said Wednesday.',
      'cyber planned establish',
    ],
    [
      'Foreign Ministers Toshimitsu Motegi and Cho Hyun agreed on visas on Wednesday. The ministers will see each other again in Osaka in November.',
      'talks foreign-ministers-talks planned 2026-11',
    ],
    [
      "Japan's communications ministry handed LY Corp., which is part-owned by South Korea's Naver, new administrative guidance on Wednesday.",
      'line-yahoo impose 2026-09-09',
    ],
    ['Two Japanese ministers worshipped at Yasukuni Shrine on Tuesday, South Korean media said.', 'yasukuni visit JP'],
    ['Japan has given South Korea another 40 documents on the Ukishima Maru.', 'ukishima-maru release JP'],
    [
      'The labor ministries of South Korea and Japan discussed pensions in Tokyo on Wednesday.',
      'talks qualifications held 2026-09-09',
    ],
    [
      'A hotline call between the defense ministers of South Korea and Japan took place on Wednesday.',
      'talks defence-ministers-talks held 2026-09-09',
    ],
    [
      'The central bank governors of South Korea and Japan met in Basel on Wednesday.',
      'talks finance-dialogue held 2026-09-09',
    ],
    ['Talks between South Korea and Japan on fishing quotas resumed on Wednesday in Tokyo.', 'talks held 2026-09-09'],
    [
      'The two-plus-two security talks between South Korea and Japan, at the level of director generals, were held in Seoul on Wednesday.',
      'talks security-dialogue held 2026-09-09',
    ],
    [
      'South Korea and Japan will study together how a wind farm off Tsushima affects radar, the two governments decided on Wednesday.',
      'decarbonisation agreed',
    ],
    [
      'Lawmakers of South Korea and Japan closed their yearly assembly in Tokyo on Wednesday with a call for a study of textbooks.',
      'talks parliamentary-exchange held 2026-09-09',
    ],
    [
      'The leaders of South Korea, Japan and the United States agreed on Tuesday to hold military exercises every year.',
      'freedom-edge agreed',
    ],
    [
      'Seoul announced talks. Officials of both sides will discuss it in Fukuoka, Japan, next Tuesday.',
      'talks planned',
    ],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});

describe('turns of dense English prose that tell of nothing', () => {
  test.each<Told>([
    ['South Korea has yet to say whether it will send anybody to the Sado memorial in Japan.', 'nothing'],
    ['Neither Seoul nor Tokyo has said whether the export curbs will be lifted.', 'nothing'],
    ['At a UNESCO meeting in July, Japan was urged to explain the history of the Sado mine.', 'nothing'],
    ['The leaders of South Korea and Japan called for "visible gains" on pensions.', 'nothing'],
    ['Business lobbies from South Korea and Japan are unhappy with the export curbs.', 'nothing'],
    [
      'Officials of South Korea and Japan were putting the final touches on a joint statement for the summit.',
      'joint-declaration negotiating',
    ],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});
