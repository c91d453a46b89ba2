import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('what governments grant, refuse, put off, ask for and hand over', () => {
  test.each<Told>([
    [
      "South Korea's industry ministry denied a report that it would give up its WTO suit over Japan's export controls.",
      'export-controls denied KR',
    ],
    [
      "South Korea's customs service rejected as baseless a report that Japanese cosmetics would face extra checks.",
      'denied KR',
    ],
    [
      "Japan's agriculture ministry said it had received no request from South Korea to reopen talks on apples.",
      'denied JP',
    ],
    ['South Korea has not ruled out joining the CPTPP by the end of the year, its trade minister told Japan.', 'cptpp'],
    ["South Korea is leaning toward joining the CPTPP, its trade minister told Japan's NHK.", 'cptpp proposed KR'],
    ['South Korea and Japan are nearing a deal on sharing satellite images of forest fires.', 'negotiating'],
    [
      'A pact on extraditing fraud suspects awaits only the signatures of South Korea and Japan.',
      'transnational-crime',
    ],
    [
      'South Korea said a joint rescue drill with Japan would go ahead off Jeju in October as planned.',
      'defence-exchange planned 2026-10',
    ],
    [
      "South Korea's navy will stay away from Japan's fleet review in November, the defense ministry said on Wednesday.",
      'defence-exchange cancelled KR 2026-11',
    ],
    [
      'The rescue drill of the South Korean and Japanese navies, due next month, will not now be held until spring.',
      'defence-exchange postponed',
    ],
    [
      'For want of ships, South Korea and Japan have moved their rescue drill from October to March.',
      'defence-exchange postponed 2027-03',
    ],
    [
      'A two-year waiver of visas for South Korean students going to Japan was written into law on Tuesday.',
      'visa-waiver 2026-09-08',
    ],
    ['South Korea and Japan pledged 50 billion yen each on Tuesday for a fund for quantum startups.', '2026-09-08'],
    [
      'Half of the money for the joint quantum center will come from South Korea, half from Japan, their science ministers said on Tuesday.',
      'quantum',
    ],
    [
      "Japan will pay for the DNA tests of remains from the Josei mine, South Korea's interior ministry was told on Tuesday.",
      'chosei-mine JP',
    ],
    [
      'The remains of three Koreans found at the Josei mine left Japan for South Korea on Tuesday.',
      'chosei-mine 2026-09-08',
    ],
    ['Tokyo has promised Seoul that the Sado museum will show a list of Korean workers by year-end.', 'sado-mines JP'],
    [
      'Prime Minister Sanae Takaichi has made up her mind not to go to Yasukuni on Oct. 17, sparing South Korea a row.',
      'yasukuni cancelled JP 2026-10-17',
    ],
    [
      "South Korea's government let its displeasure be known on Tuesday over offerings that Japanese ministers sent to Yasukuni.",
      'yasukuni held KR',
    ],
    [
      'South Korea took Japan to task on Tuesday over a new map that shows Dokdo as Takeshima.',
      'dokdo-takeshima held KR',
    ],
    [
      "Japan should take the map of Dokdo off its website at once, South Korea's foreign ministry said on Tuesday.",
      'dokdo-takeshima proposed KR',
    ],
    [
      "South Korean lawmakers on Tuesday asked Japan's prime minister to open the Hiroshima memorial to a Korean exhibit.",
      'KR',
    ],
    [
      "South Korea's cabinet on Tuesday raised the cap on working holiday visas for Japanese to 20,000.",
      'working-holiday expand KR',
    ],
    [
      "Japan's upper house gave its final approval on Tuesday to the social security deal with South Korea.",
      'qualifications approve JP',
    ],
    [
      "The nurses' deal between South Korea and Japan cleared its last hurdle on Tuesday when Japan's Diet passed it.",
      'qualifications',
    ],
    [
      "South Korea's constitutional court on Tuesday threw out a suit against the 2015 comfort women accord with Japan.",
      'comfort-women held KR',
    ],
    ['A Seoul court told Japan on Tuesday to pay damages to a former comfort woman.', 'comfort-women held'],
    [
      "Japanese firms should chip in, South Korea's foreign minister said of the fund for wartime laborers.",
      'forced-labour proposed KR',
    ],
    ['The Bank of Korea and the Bank of Japan tested their swap line on Tuesday for the first time.', 'currency-swap'],
    [
      "South Korea's spy chief and his Japanese counterpart agreed on Tuesday to swap tips on North Korean hackers.",
      'cyber agreed',
    ],
    [
      "The two coast guards agreed on Tuesday to stop each other's crab poachers, South Korea and Japan said.",
      'agreed',
    ],
    [
      'From this winter South Korea will heat 40,000 homes with Japanese ammonia under a deal sealed on Tuesday.',
      'hydrogen',
    ],
    ['South Korea and Japan agreed to go halves on a ship that carries liquid hydrogen.', 'hydrogen agreed'],
    ['Japan has opened its subsidy for chip packaging to South Korean firms.', 'semiconductors JP'],
    [
      "Japan's telecoms ministry closed its file on LINE Yahoo on Tuesday, telling South Korea that no sale of shares was needed.",
      'line-yahoo JP',
    ],
    [
      'Tokyo told Seoul on Tuesday that it would not order Naver to sell its stake in LINE Yahoo.',
      'line-yahoo denied JP',
    ],
    [
      'South Korea and Japan will send athletes to the 2030 Winter Games as one ice hockey team, their sports ministers agreed on Tuesday.',
      'sports agreed',
    ],
    ['The health ministries of South Korea and Japan traded flu samples for the first time on Tuesday.', 'health'],
    [
      'South Korea flew 31 Japanese out of Israel on Tuesday aboard an air force tanker.',
      'nationals-protection KR 2026-09-08',
    ],
    [
      'South Korea and Japan will count ferry and air passengers jointly and aim for 20 million a year by 2030.',
      'target 2030',
    ],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});
