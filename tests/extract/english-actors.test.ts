import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { factsOf } from './read';

const isAct = ({ kind }: Fact): boolean => kind === 'measure' || kind === 'agreement';
const REST = ' Relations between South Korea and Japan have been good.';

/** Who acts in the one act that the sentence tells, or in all of them. */
const actorsOf = (text: string, from = 0): string[] => [
  ...new Set(
    factsOf(text + REST)
      .filter((fact) => isAct(fact) && fact.evidence.start >= from)
      .map((fact) => fact.actors.join()),
  ),
];

describe('who acts, by the grammar of the sentence', () => {
  test.each([
    [
      'KR',
      'Seoul officials met the press on Tuesday. A Foreign Ministry official in Seoul said South Korea is not considering lifting the import ban on seafood from Fukushima.',
    ],
    [
      'KR',
      "The industry ministry in Tokyo was silent. The official said Seoul is not reviewing any easing of seafood import curbs in return for Tokyo's support.",
    ],
    ['JP', 'A Seoul official said Japan would lift its export curbs next month.'],
    [
      'JP',
      'The Foreign Ministry in Seoul said on Tuesday that Japan had handed over 20 more documents on the Ukishima Maru.',
    ],
    ['JP', 'Twenty more documents on the Ukishima Maru were handed over to South Korea on Tuesday.'],
    ['JP', 'Twenty more documents on the Ukishima Maru have been passed to Seoul, the Foreign Ministry said Tuesday.'],
    ['KR', 'A list of passengers was handed to Japan by the South Korean Foreign Ministry on Tuesday.'],
    [
      'KR',
      'Chief Cabinet Secretary Minoru Kihara said South Korea had lifted its ban on seafood from Fukushima on Monday.',
    ],
    ['KR', 'Foreign Minister Cho Hyun denied that Seoul was considering ending GSOMIA.'],
    ['KR', 'He spoke to reporters. He denied a report that Seoul was considering ending GSOMIA.'],
    ['JP', "Japan's government denied that it planned to end the joint development zone treaty with South Korea."],
    ['KR', 'The Korean government decided on Tuesday to lift its ban on Japanese seafood from eight prefectures.'],
    [
      'KR',
      'Seafood from eight Japanese prefectures will be kept out of South Korea from Monday, the government announced.',
    ],
    ['KR', "South Korea's ban on Japanese seafood will be lifted next month, the oceans ministry said."],
    ['KR', "The ban on Japanese seafood will be lifted next month, South Korea's oceans ministry said."],
    ['JP', "Visa-free entry for South Koreans will be suspended from Monday, Japan's Foreign Ministry said."],
    ['KR', 'Visa-free entry for Japanese will be suspended from Monday, the Justice Ministry in Seoul announced.'],
    ['JP', "Tokyo on Tuesday summoned South Korea's ambassador to protest a survey near Takeshima."],
    [
      'KR',
      'The South Korean Foreign Ministry called in Japanese Ambassador Koichi Mizushima on Tuesday to protest over Dokdo.',
    ],
    [
      'KR',
      'Japanese Ambassador Koichi Mizushima was called in to the Foreign Ministry in Seoul on Tuesday over Dokdo.',
    ],
    ['JP', 'South Korean Ambassador Lee Hyuk was summoned on Tuesday over a survey near Takeshima.'],
    ['JP', "Japan's cabinet approved a bill to extend visa-free stays for South Koreans on Tuesday."],
    [
      'KR',
      'Seoul and Tokyo have been at odds over fish. South Korea, for its part, will lift its import ban on seafood from Miyagi next month.',
    ],
    [
      'JP',
      'In Tokyo, the government on Friday decided to lift export curbs on three chip materials bound for South Korea.',
    ],
    ['KR', "In Seoul, the government said it would withdraw its WTO complaint over Japan's export curbs."],
    [
      'KR',
      "The government of President Lee Jae-myung will withdraw its complaint over Japan's export curbs, his office said Tuesday.",
    ],
    ['JP', "Prime Minister Sanae Takaichi's cabinet decided on Tuesday to lift the export curbs against South Korea."],
    ['JP,KR', 'South Korea and Japan will resume visa-free travel next month, their foreign ministries said.'],
    ['JP,KR', 'The two governments resumed their currency swap on Tuesday.'],
    [
      'JP,KR',
      "Seoul's foreign ministry said the two countries would resume working holiday talks and open a hotline on pandemic response in May.",
    ],
    [
      'JP,KR,US',
      'South Korea, Japan and the United States met in Washington on Tuesday. In a joint statement they agreed to coordinate export controls.',
    ],
    [
      'JP,KR,US',
      'The defence chiefs of South Korea, Japan and the United States agreed in Singapore on Sunday to hold Freedom Edge every year.',
    ],
    [
      'KR',
      "South Korean President Lee Jae-myung said on Tuesday his government would withdraw its complaint over Japan's export curbs.",
    ],
    ['KR', 'Japan has asked for months; on Tuesday South Korea lifted its import ban on seafood from Aomori.'],
    [
      'JP',
      'Korean pears may be sold in Japan from April, the farm ministry in Tokyo said, as it lifted its quarantine ban.',
    ],
    ['KR', "At Japan's request South Korea extended the visa waiver for Japanese tourists until December."],
    ['KR', 'At the request of Tokyo, Seoul will extend the visa waiver for Japanese tourists by a year.'],
    [
      'KR',
      'Together with industry groups, the South Korean government on Tuesday set up a fund for victims of forced labour.',
    ],
    [
      'JP',
      'Mitsubishi stayed silent. The Japanese government will not pay compensation for forced labour, its top spokesman said.',
    ],
    [
      'KR',
      '"We will extend the visa waiver for Japanese visitors," Justice Minister Jung Sung-ho told reporters on Tuesday.',
    ],
  ])('%s: %s', (actors, text) => expect(actorsOf(text)).toEqual([actors]));
});

describe('who acts, by the sentence before', () => {
  test.each([
    [
      'JP',
      'Japan will keep its stance, South Korean officials were told in Tokyo on Tuesday. ',
      'Tokyo will also lift its export curbs on South Korea next month.',
    ],
    [
      'JP',
      "Japan's trade ministry announced the step on Tuesday. ",
      'It will lift export curbs on three chip materials bound for South Korea.',
    ],
    [
      'JP',
      "Japan's trade ministry announced the step on Tuesday after talks with South Korea. ",
      'The ministry will lift export curbs on three chip materials.',
    ],
    [
      'KR',
      "South Korea's oceans ministry answered Japan on Tuesday. ",
      'The ministry said it would not lift the ban on seafood from Fukushima.',
    ],
    [
      'KR',
      'Japan has asked South Korea to act. ',
      'On Tuesday the foreign ministry in Seoul said the ban on seafood from Fukushima would stay, and it later extended the ban to Aomori.',
    ],
    [
      'KR',
      'SEOUL -- Relations with Japan are good. ',
      'The government on Tuesday lifted its import ban on seafood from Aomori.',
    ],
    [
      'JP',
      'TOKYO -- Relations with South Korea are good. ',
      'The government on Tuesday lifted its export curbs on three chip materials.',
    ],
    [
      'KR',
      'SEOUL, March 9 (Hanbat) -- Japan has long asked for it. ',
      'The foreign ministry said Tuesday it will extend the visa waiver for Japanese visitors.',
    ],
    [
      'JP',
      'TOKYO (Kawase) -- South Korea had asked for it. ',
      'The government decided Tuesday to extend the visa waiver for Korean visitors.',
    ],
    [
      'JP',
      'Foreign Minister Toshimitsu Motegi met Cho Hyun in Seoul on Tuesday. ',
      'Motegi said his government would extend the visa waiver for Koreans.',
    ],
    [
      'KR',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'Cho said Seoul would extend the visa waiver for Japanese.',
    ],
    [
      'KR',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'In return, Cho promised to lift the import ban on seafood from Fukushima.',
    ],
    [
      'KR',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'The Korean side will lift the import ban on seafood from Fukushima.',
    ],
    [
      'JP',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'The Japanese side asked South Korea to lift the import ban on seafood from Fukushima.',
    ],
    [
      'KR',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'His Korean counterpart agreed with him, and Seoul will lift the import ban on seafood from Fukushima.',
    ],
    [
      'JP,KR',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'The pair agreed to resume working holiday visas.',
    ],
    [
      'JP,KR',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'They also agreed to expand youth exchanges.',
    ],
    [
      'JP,KR',
      'Foreign Minister Cho Hyun met Toshimitsu Motegi in Tokyo on Tuesday. ',
      'Both sides will expand youth exchanges, his ministry said.',
    ],
    [
      'JP,KR',
      'Officials from South Korea and Japan met in Busan on Tuesday. ',
      'An arrangement on space debris was signed as well.',
    ],
    [
      'JP,KR,US',
      'The defence ministers of South Korea, Japan and the United States met in Singapore on Sunday. ',
      'They agreed to hold the Freedom Edge drill every year.',
    ],
    [
      'JP,KR,US',
      'The defence ministers of South Korea, Japan and the United States met in Singapore on Sunday. ',
      'The ministers decided to expand the Freedom Edge drill.',
    ],
    [
      'JP,KR,US',
      'The defence ministers of South Korea, Japan and the United States met in Singapore on Sunday. ',
      'In a joint statement, they pledged to share missile warning data around the clock.',
    ],
    [
      'CN,JP,KR',
      'The trade ministers of South Korea, China and Japan met in Seoul on Sunday. ',
      'The three agreed to speed up negotiations on a trilateral free trade agreement.',
    ],
    [
      'CN,JP,KR',
      'Health ministers of South Korea, Japan and China met in Seoul on Sunday. ',
      'They agreed to share data on infectious diseases.',
    ],
    [
      'KR',
      'Japan approved textbooks that claim Dokdo on Tuesday. ',
      'Seoul protested at once and summoned Ambassador Koichi Mizushima.',
    ],
    [
      'KR',
      'Japan approved textbooks that claim Dokdo on Tuesday. ',
      'The Foreign Ministry in Seoul called in the Japanese ambassador and demanded that the claims be withdrawn.',
    ],
    [
      'JP',
      'A South Korean vessel surveyed waters near Takeshima on Tuesday. ',
      'Tokyo lodged a protest through diplomatic channels.',
    ],
    [
      'JP',
      'A South Korean vessel surveyed waters near Takeshima on Tuesday. ',
      'A protest was lodged with Seoul through diplomatic channels, the chief cabinet secretary said.',
    ],
    [
      'JP',
      'Prime Minister Sanae Takaichi spoke about South Korea on Tuesday. ',
      'She said her government would extend the visa waiver for Koreans.',
    ],
    [
      'KR',
      'President Lee Jae-myung spoke about Japan on Tuesday. ',
      'He ordered his ministers to lift the import ban on seafood from Fukushima.',
    ],
    [
      'KR',
      'President Lee Jae-myung spoke about Japan on Tuesday. ',
      'His office said the import ban on seafood from Fukushima would be lifted in May.',
    ],
    [
      'KR',
      'President Lee Jae-myung spoke about Japan on Tuesday. ',
      'The presidential office denied that the import ban on seafood from Fukushima would be lifted.',
    ],
    [
      'JP',
      'The Yomiuri Shimbun reported it first. ',
      'The Japanese government is considering extending the visa waiver for South Koreans.',
    ],
    ['JP', 'South Korea asked for it in March. ', 'Japan has now agreed to lift its export curbs on three materials.'],
    ['KR', 'Japan asked for it in March. ', 'South Korea has now agreed to lift its ban on seafood from Fukushima.'],
    [
      'KR',
      'The two foreign ministers spoke by phone on Tuesday. ',
      'Japan welcomed the move, and South Korea lifted its import ban on seafood from Fukushima.',
    ],
  ])('%s: %s%s', (actors, before, text) => expect(actorsOf(before + text, before.length - 1)).toEqual([actors]));
});
