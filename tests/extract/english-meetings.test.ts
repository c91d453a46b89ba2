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
      'talks dokdo-takeshima proposed JP -',
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

describe('a meeting held, to come or off', () => {
  it.each([
    [
      'South Korea and Japan will sign the pact on Oct. 22, when President Lee Jae-myung hosts Prime Minister Sanae Takaichi in Andong.',
      'summit leaders-summit planned JP+KR 2026-10-22',
    ],
    [
      'The summit that South Korea and Japan had been arranging for weeks is off, the presidential office said on Monday.',
      'summit leaders-summit cancelled JP+KR -',
    ],
    [
      'Trade Minister Yeo Han-koo went to Tokyo on Tuesday to see Ryosei Akazawa about the CPTPP.',
      'talks cptpp held JP+KR 2026-09-08',
    ],
    [
      'South Korea and Japan signed a hydrogen pact on Wednesday. It came a day after President Lee Jae-myung and Prime Minister Sanae Takaichi met in Nara.',
      'summit leaders-summit held JP+KR 2026-09-08',
    ],
    [
      'When they conferred in Nara on January 13, President Lee Jae-myung and Prime Minister Sanae Takaichi agreed to push ahead with DNA tests of the remains from the Chosei mine.',
      'agreement chosei-mine agreed JP+KR 2026-01-13',
    ],
    [
      "On Tuesday Japan's cabinet approved putting South Korea back on its white list of trade partners, with effect from Oct. 21.",
      'measure export-whitelist announced JP 2026-10-21',
    ],
    [
      'Japan said on Monday it was ending consultations with South Korea on whether a warship pointed a fire-control radar at a patrol plane last month.',
      'measure radar-lock-on ended JP 2026-09-07',
    ],
    [
      'South Korean President Lee Jae-myung hosted Prime Minister Sanae Takaichi in Seoul on Wednesday. The pair had dinner with their wives at the presidential residence.',
      'summit leaders-summit held JP+KR 2026-09-09',
    ],
    [
      'South Korea lifted its seafood ban on Thursday. The step comes a day before Prime Minister Sanae Takaichi is due in Seoul for a summit with President Lee Jae-myung.',
      'summit leaders-summit planned JP+KR 2026-09-11',
    ],
    [
      'Officials from the trade ministries of South Korea and Japan got down to talks on export controls in Seoul on Wednesday.',
      'talks export-controls held JP+KR 2026-09-09',
    ],
    [
      'Talks between South Korea and Japan on fishing quotas broke up without agreement in Busan on Wednesday.',
      'talks other held JP+KR 2026-09-09',
    ],
    [
      "The two governments' nuclear envoys, South Korea's Lee Moon and Japan's Ken Ito, exchanged views by video on Wednesday.",
      'talks other held JP+KR 2026-09-09',
    ],
    [
      'South Korea and Japan are to hold director general-level talks on the export curbs in Tokyo next Monday, the trade ministry said.',
      'talks export-controls planned JP+KR 2026-09-14',
    ],
    [
      'Next Monday will see director general-level talks between South Korea and Japan on the export curbs in Tokyo.',
      'talks export-controls planned JP+KR 2026-09-14',
    ],
    [
      'A third round of talks on export curbs between South Korea and Japan ended in Tokyo on Wednesday without progress.',
      'talks export-controls held JP+KR 2026-09-09',
    ],
    [
      "Wednesday's meeting in Tokyo between the South Korean and Japanese finance ministers lasted two hours.",
      'talks finance-dialogue held JP+KR 2026-09-09',
    ],
    [
      'Vice foreign ministers from South Korea and Japan pressed ahead with their strategic dialogue in Seoul on Wednesday despite the row over Dokdo.',
      'talks dokdo-takeshima held JP+KR 2026-09-09',
    ],
    [
      'Koo Yun-cheol and Satsuki Katayama, the finance ministers of South Korea and Japan, agreed in Seoul on Wednesday to keep an eye on currency moves.',
      'talks finance-dialogue held JP+KR 2026-09-09',
    ],
    [
      'South Korean and Japanese police chiefs have held their first talks in five years, in Tokyo on Wednesday.',
      'talks transnational-crime held JP+KR 2026-09-09',
    ],
    [
      'For the third time this year, the leaders of South Korea and Japan got together on Wednesday, this time in Andong.',
      'summit leaders-summit held JP+KR 2026-09-09',
    ],
    [
      'President Lee Jae-myung and Prime Minister Sanae Takaichi, meeting on the fringes of the G20 on Wednesday, promised to speed up work on hydrogen.',
      'summit leaders-summit held JP+KR 2026-09-09',
    ],
    [
      '"We will keep the shuttle going," Lee Jae-myung said at a joint news conference with Sanae Takaichi after their summit in Andong on Wednesday.',
      'summit leaders-summit held JP+KR 2026-09-09',
    ],
    [
      'President Lee Jae-myung is to receive Prime Minister Sanae Takaichi in Andong on Sept. 15.',
      'summit leaders-summit planned JP+KR 2026-09-15',
    ],
    [
      'Tokyo is sounding out Seoul about a summit in October, Japanese government sources said.',
      'summit leaders-summit proposed JP+KR 2026-10',
    ],
    [
      'Sanae Takaichi told reporters she would like to meet Lee Jae-myung at an early date.',
      'summit leaders-summit proposed JP+KR -',
    ],
    [
      'President Lee Jae-myung has invited Prime Minister Sanae Takaichi to visit Andong.',
      'summit leaders-summit proposed KR -',
    ],
    [
      'President Lee Jae-myung accepted an invitation from Prime Minister Sanae Takaichi to visit Nara.',
      'summit leaders-summit planned JP+KR -',
    ],
    [
      'Prime Minister Sanae Takaichi has dropped plans to visit Seoul this month for a summit with President Lee Jae-myung.',
      'summit leaders-summit cancelled JP+KR 2026-09',
    ],
    [
      'A planned summit between the leaders of South Korea and Japan has fallen through, sources said.',
      'summit leaders-summit cancelled JP+KR -',
    ],
    [
      "South Korea pulled out of Friday's meeting of defense officials with Japan in protest over Dokdo.",
      'talks security-dialogue cancelled JP+KR 2026-09-11',
    ],
    [
      'Foreign Minister Cho Hyun has called off a trip to Tokyo for talks with Toshimitsu Motegi that was set for Friday.',
      'talks foreign-ministers-talks cancelled JP+KR 2026-09-11',
    ],
    [
      'Foreign Minister Cho Hyun will pay a two-day visit to Tokyo from Sept. 18 for talks with Toshimitsu Motegi.',
      'talks foreign-ministers-talks planned JP+KR 2026-09-18',
    ],
    [
      'Toshimitsu Motegi arrives in Seoul on Sept. 18 for talks with his South Korean counterpart, Cho Hyun.',
      'talks foreign-ministers-talks planned JP+KR 2026-09-18',
    ],
    [
      "Senior diplomats from Washington, Seoul and Tokyo spoke by phone on Wednesday about North Korea's missile launch.",
      'talks korea-us-japan held JP+KR+US 2026-09-09',
    ],
    [
      'The culture ministers of South Korea, China and Japan wound up a two-day meeting in Kyoto on Wednesday.',
      'talks cultural-exchange held CN+JP+KR 2026-09-09',
    ],
    [
      "South Korea, Japan and China plan to hold foreign ministers' talks in Tokyo in November.",
      'talks korea-china-japan planned CN+JP+KR 2026-11',
    ],
    [
      "Members of the Korea-Japan Parliamentarians' Union met their Japanese counterparts in Tokyo on Wednesday.",
      'talks parliamentary-exchange held JP+KR 2026-09-09',
    ],
    [
      "National Assembly Speaker Woo Won-shik met the speaker of Japan's lower house in Tokyo on Wednesday.",
      'talks parliamentary-exchange held JP+KR 2026-09-09',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it.each([
    'President Lee Jae-myung met Japanese business leaders in Seoul on Wednesday and asked for more investment.',
    "Japan's cabinet held a meeting on Wednesday on ties with South Korea.",
    'South Korean and Japanese students gathered in Seoul on Wednesday for a youth forum.',
    'The committee of officials from South Korea and Japan will convene once a year, alternating between the capitals.',
    'The mayors of Busan and Fukuoka met on Wednesday to talk about ferries between South Korea and Japan.',
  ])('is told of officials of both sides alone: %s', (text) => {
    expect(told(text).filter((fact) => /^(?:talks|summit)/.test(fact))).toEqual([]);
  });
});
