import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';

/** kind topic status actors date, in the order of the text; published on Thursday, 10 September 2026. */
const told = (text: string): string[] =>
  readArticle({ id: 'x', text, language: 'en', publishedAt: '2026-09-10T09:00:00+09:00' }).facts.map(
    (f) => `${f.kind} ${f.topic} ${f.status} ${f.actors.join('+')} ${f.date ?? '-'}`,
  );

describe('a meeting, however a newsroom puts it', () => {
  it.each([
    [
      'President Lee Jae-myung sat down with Prime Minister Sanae Takaichi in Nara on Wednesday to discuss supply chains.',
      'summit leaders-summit held JP+KR 2026-09-09',
    ],
    [
      'Prime Minister Sanae Takaichi hosted President Lee Jae-myung at a hotel in Nara on Wednesday.',
      'summit leaders-summit held JP+KR 2026-09-09',
    ],
    [
      'Sanae Takaichi welcomed Lee Jae-myung to her home town on Wednesday, and the two leaders talked for 90 minutes.',
      'summit leaders-summit held JP+KR 2026-09-09',
    ],
    [
      'President Lee Jae-myung flies to Tokyo next Tuesday for talks with Prime Minister Sanae Takaichi.',
      'summit leaders-summit planned JP+KR 2026-09-15',
    ],
    [
      'Prime Minister Sanae Takaichi is due in Seoul on Tuesday to see President Lee Jae-myung.',
      'summit leaders-summit planned JP+KR 2026-09-15',
    ],
    [
      'Seoul and Tokyo are arranging a summit between President Lee Jae-myung and Prime Minister Sanae Takaichi, officials said.',
      'summit leaders-summit proposed JP+KR -',
    ],
    [
      'A summit between South Korea and Japan is being set up for next month, government sources said on Thursday.',
      'summit leaders-summit proposed JP+KR 2026-10',
    ],
    [
      'The summit that South Korea and Japan had planned for next week is off, the presidential office in Seoul said Thursday.',
      'summit leaders-summit cancelled JP+KR 2026-09',
    ],
    [
      'The presidential office in Seoul dismissed a report that President Lee Jae-myung would meet Prime Minister Sanae Takaichi in New York.',
      'summit leaders-summit denied JP+KR -',
    ],
    [
      "South Korea's Lee Jae-myung and Japan's Sanae Takaichi spoke by phone on Thursday about North Korea's missile launch.",
      'summit leaders-summit held JP+KR 2026-09-10',
    ],
    [
      'In a call that lasted 20 minutes on Thursday, President Lee Jae-myung and Prime Minister Sanae Takaichi condemned the launch.',
      'summit leaders-summit held JP+KR 2026-09-10',
    ],
    [
      "A summit between Lee Jae-myung and Sanae Takaichi has been pushed back because of the typhoon, Seoul's presidential office said.",
      'summit leaders-summit postponed JP+KR -',
    ],
    [
      'Japan and South Korea will hold a summit in Gyeongju in October, the two governments announced on Thursday.',
      'summit leaders-summit planned JP+KR 2026-10',
    ],
    [
      'South Korean Foreign Minister Cho Hyun met Japanese counterpart Toshimitsu Motegi in Tokyo on Wednesday.',
      'talks foreign-ministers-talks held JP+KR 2026-09-09',
    ],
    [
      'Foreign Minister Cho Hyun flew to Tokyo on Wednesday for talks with his Japanese counterpart, Toshimitsu Motegi.',
      'talks foreign-ministers-talks held JP+KR 2026-09-09',
    ],
    [
      "Japan's foreign minister, Toshimitsu Motegi, played host to Cho Hyun of South Korea in Karuizawa on Wednesday.",
      'talks foreign-ministers-talks held JP+KR 2026-09-09',
    ],
    [
      'Toshimitsu Motegi told Cho Hyun by phone on Wednesday that Japan would protest the drill near the islets of Dokdo.',
      'talks foreign-ministers-talks held JP+KR 2026-09-09',
    ],
    [
      'Over dinner in Seoul on Wednesday, the foreign ministers of South Korea and Japan agreed to speed up work on visas.',
      'talks foreign-ministers-talks held JP+KR 2026-09-09',
    ],
    [
      'Vice trade ministers of Korea and Japan sat across the table from one another in Busan on Wednesday.',
      'talks other held JP+KR 2026-09-09',
    ],
    [
      'Director-general-level officials from South Korea and Japan compared notes on North Korea in Tokyo on Wednesday.',
      'talks other held JP+KR 2026-09-09',
    ],
    [
      'Director generals of the South Korean and Japanese foreign ministries will get together in Seoul on Tuesday to discuss forced labor.',
      'talks forced-labour planned JP+KR 2026-09-15',
    ],
    [
      'South Korea and Japan on Tuesday convened the joint committee on their continental shelf pact in Tokyo.',
      'talks joint-development-zone held JP+KR 2026-09-08',
    ],
    [
      'The Korea-Japan Joint Committee on Science and Technology Cooperation convened for its 15th session in Sejong on Wednesday.',
      'talks science-committee held JP+KR 2026-09-09',
    ],
    [
      'The vice foreign ministers of South Korea, Japan and the United States gathered in Tokyo on Wednesday for a trilateral session.',
      'talks korea-us-japan held JP+KR+US 2026-09-09',
    ],
    [
      'National security advisers from the United States, South Korea and Japan will huddle in Honolulu on Sept. 19.',
      'talks korea-us-japan planned JP+KR+US 2026-09-19',
    ],
    [
      'South Korea and Japan held their ninth high-level economic consultations in Seoul on Wednesday. The next round will take place in Tokyo next year.',
      'talks strategic-dialogue planned JP+KR 2027',
    ],
    [
      'South Korean and Japanese officials held fisheries talks in Busan on Wednesday. They agreed to meet again in Tokyo next year.',
      'talks other planned JP+KR 2027',
    ],
    [
      'South Korean and Japanese finance ministers met in Seoul on Wednesday. Japan will host the next meeting in 2027.',
      'talks finance-dialogue planned JP+KR 2027',
    ],
    [
      "South Korean and Japanese finance ministers met in Seoul on Wednesday. Next year's meeting, the tenth, falls to Japan.",
      'talks finance-dialogue planned JP+KR 2027',
    ],
    [
      'South Korean and Japanese vice ministers for culture met in Seoul on Wednesday. It was also decided that the next session would be held in Kyoto in November.',
      'talks other planned JP+KR 2026-11',
    ],
    [
      'Japan has called off a meeting of defense officials with South Korea that was scheduled for Friday, the Defense Ministry said.',
      'talks security-dialogue cancelled JP+KR 2026-09-11',
    ],
    [
      'A working-level meeting between the Japanese and South Korean coast guards, due next week, has been scrapped, officials said.',
      'talks other cancelled JP+KR 2026-09',
    ],
    [
      'A meeting of the South Korean and Japanese finance ministers planned for Friday has been put off, the ministry in Seoul said.',
      'talks finance-dialogue postponed JP+KR 2026-09-11',
    ],
    [
      'South Korea and Japan have pushed back their strategic dialogue, which had been set for Sept. 17.',
      'talks strategic-dialogue postponed JP+KR 2026-09-17',
    ],
    [
      "South Korea's foreign ministry denied that it had sought a meeting between Foreign Minister Cho Hyun and his Japanese counterpart.",
      'talks foreign-ministers-talks denied JP+KR -',
    ],
    [
      'Japan has proposed holding director general-level talks on the islets with South Korea, the foreign ministry in Tokyo said.',
      'talks dokdo-takeshima proposed JP+KR -',
    ],
    [
      'Foreign Minister Cho Hyun may visit Tokyo this month for talks with Toshimitsu Motegi, diplomatic sources said.',
      'talks foreign-ministers-talks proposed JP+KR 2026-09',
    ],
    [
      "Lawmakers of the Korea-Japan Parliamentarians' Union and their Japanese counterparts held a joint general meeting in Tokyo on Wednesday.",
      'talks parliamentary-exchange held JP+KR 2026-09-09',
    ],
    [
      'A delegation of South Korean lawmakers called on Prime Minister Sanae Takaichi in Tokyo on Wednesday.',
      'talks parliamentary-exchange held JP+KR 2026-09-09',
    ],
    [
      'Lee Jae-myung received a group of Japanese lawmakers led by Seishiro Eto at the presidential office in Seoul on Wednesday.',
      'talks parliamentary-exchange held JP+KR 2026-09-09',
    ],
    [
      'Ahn Gyu-back and Shinjiro Koizumi announced the deal on refuelling after talks in Yokosuka on Wednesday.',
      'talks defence-ministers-talks held JP+KR 2026-09-09',
    ],
    [
      'The accord on flights came at the end of two days of talks between aviation officials of Korea and Japan in Sapporo on Wednesday.',
      'talks flights-ferries held JP+KR 2026-09-09',
    ],
    [
      'Korea and Japan agreed to lift the cap on flights at a video conference of aviation officials on Wednesday.',
      'talks flights-ferries held JP+KR 2026-09-09',
    ],
    [
      'The ministers of industry of Korea and Japan, Kim Jung-kwan and Ryosei Akazawa, are to talk about hydrogen when they meet in Tokyo on Tuesday.',
      'talks hydrogen planned JP+KR 2026-09-15',
    ],
    [
      'The issue of Sado will come up when President Lee Jae-myung sees Prime Minister Sanae Takaichi in Nara next Tuesday.',
      'summit leaders-summit planned JP+KR 2026-09-15',
    ],
    [
      "Korea's trade minister Yeo Han-koo visited Tokyo on Wednesday and met Ryosei Akazawa to ask for support for its CPTPP bid.",
      'talks cptpp held JP+KR 2026-09-09',
    ],
    [
      'The leaders of South Korea, Japan and China met in Tokyo on Wednesday for their tenth trilateral summit.',
      'summit leaders-summit held CN+JP+KR 2026-09-09',
    ],
    [
      'Lee Jae-myung, Sanae Takaichi and Donald Trump met three ways on the sidelines of the UN General Assembly on Wednesday.',
      'summit leaders-summit held JP+KR+US 2026-09-09',
    ],
    [
      "Cho Hyun and Toshimitsu Motegi, South Korea's and Japan's top diplomats, spent two hours together in Seoul on Wednesday.",
      'talks foreign-ministers-talks held JP+KR 2026-09-09',
    ],
    [
      'Kim Jung-kwan, the South Korean industry minister, leaves for Tokyo on Friday to confer with Ryosei Akazawa on tariffs.',
      'talks other planned JP+KR 2026-09-11',
    ],
    [
      'On the sidelines of the UN General Assembly, Lee Jae-myung is expected to hold his third summit with Sanae Takaichi on Sept. 22.',
      'summit leaders-summit planned JP+KR 2026-09-22',
    ],
    [
      'At working-level consultations in Tokyo on Monday, Japan asked South Korea to lift its ban on seafood from Fukushima.',
      'talks government-consultations held JP+KR 2026-09-07',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContain(fact);
  });
});
