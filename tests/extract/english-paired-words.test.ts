import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('matters that everyday words name together', () => {
  test.each<Told>([
    [
      "South Korea on Thursday gave Japan notice that it would pull out of the two countries' deal on swapping military secrets.",
      'gsomia announced',
    ],
    [
      "Japan and South Korea on Wednesday renewed for another year the pact that lets them share secrets about the North's weapons.",
      'gsomia in-force',
    ],
    [
      'The Defense Ministry in Tokyo on Wednesday released footage it says proves that a South Korean destroyer locked its fire-control radar on a Japanese aircraft.',
      'radar-lock-on in-force',
    ],
    [
      'A Maritime Self-Defense Force destroyer will call at Busan next week in the first such visit in five years, the South Korean navy said.',
      'defence-exchange planned',
    ],
    [
      'Tokyo has turned down a request from Seoul to top up the tanks of its air force display team at Naha.',
      'defence-exchange denied',
    ],
    [
      'Seoul and Tokyo have begun bargaining over a deal that would let their troops supply each other with fuel and food.',
      'acsa negotiating',
    ],
    [
      'South Korea, Japan and the United States on Wednesday switched on a link that passes radar tracks of North Korean launches among them in real time.',
      'missile-warning-data in-force',
    ],
    [
      'Japan handed over to South Korea on Wednesday a man suspected of running a phone fraud gang from Osaka.',
      'transnational-crime in-force',
    ],
    [
      'The two governments will jointly warn of hackers working for Pyongyang, South Korean and Japanese officials said Wednesday.',
      'cyber planned',
    ],
    [
      "South Korea withdrew its complaint at the World Trade Organization over Japan's limits on sales of chipmaking chemicals on Wednesday.",
      'export-controls in-force',
    ],
    [
      'South Korea and Japan set up a vice-ministerial channel on Wednesday to guard core technology from theft.',
      'economic-security in-force',
    ],
    [
      'Japan and South Korea will tell each other at once when parts run short, under a deal struck Wednesday by their industry ministers.',
      'supply-chain agreed',
    ],
    [
      'Tokyo and Seoul are in talks on digging for metals in mud off Minamitorishima together.',
      'critical-minerals negotiating',
    ],
    [
      'Seoul and Tokyo will reopen negotiations on doing away with customs duties between them next month, 22 years after they broke off.',
      'fta planned',
    ],
    [
      'South Korea decided Wednesday to levy antidumping duties of up to 33 percent on Japanese hot-rolled steel.',
      'tariffs announced',
    ],
    [
      'Japan renewed its call on Seoul to allow shipments of fish from Fukushima and seven other prefectures.',
      'seafood-imports proposed',
    ],
    [
      'Seoul conveyed concern to Tokyo on Wednesday over pressure on Naver to sell its stake in the operator of the Line app.',
      'line-yahoo held',
    ],
    [
      'Japan and South Korea stepped into the currency market together on Wednesday for the first time.',
      'exchange-rate in-force',
    ],
    [
      "South Korea and Japan agreed Wednesday to let customs officers clear each other's certified traders without inspection.",
      'capital-markets agreed',
    ],
    ['Seoul and Tokyo signed a memorandum Wednesday on testing how safe chatbots are.', 'ai signed'],
    [
      "South Korea's and Japan's space agencies agreed to send a rover to the far side of the moon together in 2031.",
      'space agreed',
    ],
    [
      'South Korea and Japan inaugurated a laboratory for superconducting qubits in Daejeon on Wednesday.',
      'quantum in-force',
    ],
    [
      "South Korea and Japan's patent offices agreed Wednesday to accept each other's examination results.",
      'intellectual-property agreed',
    ],
    ["Japan and South Korea agreed Wednesday to recognise each other's electronic signatures.", 'digital agreed'],
    [
      "Japan's JERA and Korea Gas signed an accord Wednesday to lend each other cargoes of gas when winter stocks run low.",
      'lng signed',
    ],
    [
      "South Korea and Japan will let their inspectors visit each other's atomic plants, the two safety commissions said Wednesday.",
      'nuclear-energy planned',
    ],
    [
      'A team of South Korean experts will inspect the pumps and tanks at the wrecked plant in Fukushima next week, Tokyo and Seoul agreed Wednesday.',
      'fukushima-water agreed',
    ],
    [
      'Seoul demanded on Wednesday that Tokyo hand over readings taken at sea after a leak at the crippled Fukushima plant.',
      'fukushima-water proposed',
    ],
    [
      'The environment ministers of South Korea and Japan agreed on Wednesday to clean up plastic drifting in the strait between them.',
      'decarbonisation agreed',
    ],
    [
      "Seoul and Tokyo signed a memorandum on Wednesday to take each other's citizens along when they leave war zones.",
      'nationals-protection signed',
    ],
    [
      'South Korea on Wednesday scrapped the arrival card that Japanese visitors had to fill in.',
      'entry-procedures in-force',
    ],
    ['Japan suspended visa-free travel for South Koreans on Wednesday.', 'visa-waiver suspended'],
    [
      "Young people from South Korea may now take part in Japan's vacation-and-work program twice, Tokyo said Wednesday.",
      'working-holiday held',
    ],
    [
      'The high-speed boat between Busan and Fukuoka will sail again from Oct. 1, the South Korean and Japanese governments said Wednesday.',
      'flights-ferries planned',
    ],
    [
      "Japan will accept South Korean nurses' licenses from April, the Health Ministry in Tokyo said Wednesday.",
      'qualifications planned',
    ],
    [
      "South Korea and Japan will send 2,000 high schoolers to each other's homes next summer, the education ministries said Wednesday.",
      'youth-exchange planned',
    ],
    [
      'Gyeonggi Province and Kanagawa Prefecture renewed their friendship accord for five years on Wednesday, the South Korean and Japanese governments said.',
      'local-government-exchange in-force',
    ],
    [
      'Seoul asked Tokyo on Wednesday to give back celadon taken from tombs in colonial days.',
      'cultural-property proposed',
    ],
    [
      'A Seoul court on Wednesday ordered a Japanese steelmaker to pay the family of a man who was made to work in its mill during World War II.',
      'forced-labour held',
    ],
    [
      'A high court in Seoul ordered Japan on Wednesday to pay women who were forced to work in front-line brothels.',
      'comfort-women held',
    ],
    [
      'Prime Minister Sanae Takaichi sent a masakaki tree to the Tokyo shrine that honors convicted war criminals on Wednesday, and Seoul voiced deep disappointment.',
      'yasukuni held;yasukuni held',
    ],
    [
      "South Korea's military began two days of drills around the easternmost rocks on Wednesday, drawing a protest from Japan.",
      'dokdo-takeshima held',
    ],
    [
      'Seoul and Tokyo agreed Wednesday to publish the minutes of the talks that led to their 1965 treaty.',
      'claims-1965 agreed',
    ],
    [
      'South Korea, the United States and Japan on Wednesday began a five-day drill off Jeju with a U.S. carrier.',
      'freedom-edge in-force',
    ],
    [
      'South Korea, China and Japan agreed Wednesday to raise the number of travelers among them to 40 million by 2030.',
      'korea-china-japan agreed',
    ],
    [
      'Seoul and Tokyo agreed Wednesday to trade know-how on caring for people with dementia.',
      'low-birth-ageing agreed',
    ],
    [
      'Japan will send 60 firefighters and two aircraft to help South Korea battle forest fires in Gangwon, the government said Wednesday.',
      'disaster-prevention planned',
    ],
    [
      'Seoul and Tokyo will link their round-the-clock lines for people in despair, the two health ministries said Wednesday.',
      'suicide-prevention planned',
    ],
    [
      'Seoul notified Tokyo on Wednesday that it was ending their pact on swapping military secrets.',
      'gsomia announced',
    ],
    [
      'The navies of South Korea and Japan will rehearse refueling at sea together next week, the first time in nine years.',
      'defence-exchange planned',
    ],
    [
      'South Korean and Japanese police on Wednesday rounded up 40 suspects in a phone fraud gang based in Cambodia.',
      'transnational-crime in-force',
    ],
    [
      'South Korea and Japan on Wednesday froze wallets holding virtual coins stolen by North Korean hackers.',
      'cyber suspended',
    ],
    [
      'Japan has decided to return South Korea to the list of countries it trusts with sensitive goods, the trade ministry said Wednesday.',
      'export-whitelist announced',
    ],
    [
      'South Korea and Japan signed a memorandum Wednesday on mining cobalt together in the Pacific.',
      'critical-minerals signed',
    ],
    [
      'Japan will lift dumping duties on Korean potassium carbonate on Oct. 1, the Finance Ministry said Wednesday.',
      'tariffs planned',
    ],
    ['Tokyo urged Seoul on Wednesday to reopen its market to fish from eight prefectures.', 'seafood-imports proposed'],
    ['Japan and South Korea agreed Wednesday to swap tax data on holders of crypto assets.', 'capital-markets agreed'],
    [
      'Japan and South Korea will link their labs for quantum sensing by cable next year, the science ministries said Wednesday.',
      'quantum planned',
    ],
    [
      "Seoul and Tokyo on Wednesday agreed to let travelers use mobile ID cards in each other's country.",
      'digital agreed',
    ],
    ['Seoul asked Tokyo on Wednesday to lend it three cargoes of gas.', 'lng proposed'],
    [
      'Seoul will send inspectors to look at the tanks at the crippled Fukushima plant in October, the government said Wednesday.',
      'fukushima-water planned',
    ],
    [
      'A Japanese air force plane carried 14 South Koreans out of Iran on Wednesday along with 60 Japanese.',
      'nationals-protection in-force',
    ],
    [
      'Japan and South Korea raised the age limit for their work-and-travel visa to 34 on Wednesday.',
      'working-holiday in-force',
    ],
    [
      'South Korea and Japan signed a treaty Wednesday so that workers pay into only one pension scheme.',
      'qualifications signed',
    ],
    [
      'Tokyo on Wednesday restored the scholarships it gave to South Korean graduate students.',
      'youth-exchange in-force',
    ],
    ['Japan and South Korea dropped their joint bid for the 2036 Winter Games on Wednesday.', 'sports cancelled'],
    [
      "Two Japanese ministers visited the shrine for the war dead in Tokyo on Wednesday, and South Korea's Foreign Ministry protested.",
      'yasukuni held;yasukuni held',
    ],
    [
      "South Korea's navy practiced defending the disputed outcrops on Wednesday, and Tokyo lodged a complaint.",
      'dokdo-takeshima in-force;dokdo-takeshima held',
    ],
    [
      'Seoul and Tokyo agreed Wednesday to share lessons on caring for old people with dementia at home.',
      'low-birth-ageing agreed',
    ],
    ['South Korea banned chicken from Miyazaki on Wednesday after an outbreak of bird flu.', 'agriculture in-force'],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});
