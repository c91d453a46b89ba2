import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('an English act that a noun or an everyday verb names', () => {
  test.each<Told>([
    [
      'Japan has put paid to hopes of an early visa waiver for South Koreans, saying none is planned.',
      'visa-waiver denied JP',
    ],
    ['Japanese officials gave the nod on Tuesday to South Korean paprika from two new provinces.', 'agriculture JP'],
    ['In a joint statement on Tuesday South Korea and Japan called for the release of the abductees.', 'abductions'],
    [
      "South Korea and Japan have thrown open their universities to each other's students under a deal made on Tuesday.",
      'youth-exchange',
    ],
    ['Japan pulled the plug on the joint lunar rover it was building with South Korea.', 'space'],
    ["South Korea's parliament on Tuesday nodded through a social security deal with Japan.", 'qualifications KR'],
    [
      'The South Korean ambassador was given a dressing-down in Tokyo on Tuesday over the Dokdo drill.',
      'dokdo-takeshima held JP',
    ],
    [
      'Japan will foot half the bill for the excavation at the Josei mine, it told South Korea on Tuesday.',
      'chosei-mine JP',
    ],
    ['South Korea and Japan will share the cost of the excavation at the Josei mine evenly.', 'chosei-mine JP+KR'],
    ['South Korea and Japan buried the hatchet over the Sado mines on Tuesday.', 'sado-mines agreed'],
    ['South Korea and Japan let their accord on hydrogen run its course; it ended on Tuesday.', 'hydrogen ended'],
    ["Japan's cabinet gave its blessing on Tuesday to a fund for South Korean start-ups.", 'startups JP'],
    ['South Korea and Japan have hit the pause button on talks over a free trade agreement.', 'fta'],
    [
      'The two sides inked three papers on Tuesday, on AI, on quantum research and on space debris, South Korea and Japan said.',
      'ai signed;quantum signed;space signed',
    ],
    [
      'South Korea and Japan on Tuesday reached agreements on tourism statistics, flood warnings and school trips.',
      'youth-exchange;disaster-prevention',
    ],
    ['Agreement was also reached between South Korea and Japan on a hotline for coast guards.', 'agreed'],
    ["South Korea and Japan came out of Tuesday's talks with a promise to cut tariffs on car parts.", 'tariffs agreed'],
    ["From Tuesday's meeting emerged a pledge by South Korea and Japan to pool their LNG stocks.", 'lng agreed'],
    [
      'With a handshake on Tuesday, the trade ministers of South Korea and Japan closed a dispute over steel duties.',
      'tariffs',
    ],
    [
      'Japan said on Tuesday it would open the books of the Ukishima Maru to South Korean researchers.',
      'ukishima-maru JP',
    ],
    [
      'South Korea is winding down its subsidy for fishermen hit by the Fukushima release, a matter settled with Japan.',
      'KR',
    ],
    [
      'The Japanese government is putting 3 billion yen into a joint hydrogen project with South Korea.',
      'hydrogen fund JP',
    ],
    ['Japan opened its doors to South Korean nurses on Tuesday.', 'qualifications JP'],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});

describe('a protest that is handed over, a paper that it says was signed', () => {
  test.each<Told>([
    [
      'The South Korean ambassador was given a dressing-down in Tokyo on Tuesday over the Dokdo drill.',
      'dokdo-takeshima held protest JP',
    ],
    [
      "The Japanese ambassador was handed a protest on Tuesday over Dokdo, South Korea's foreign ministry said.",
      'dokdo-takeshima held protest KR',
    ],
    [
      "The pact gives the navies of South Korea and Japan the right to refuel in each other's ports under an ACSA; it was signed in Seoul on Tuesday.",
      'acsa signed',
    ],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});
