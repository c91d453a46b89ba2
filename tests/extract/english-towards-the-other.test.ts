import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('what one side does towards the other', () => {
  test.each<Told>([
    ["Seoul welcomed Tokyo's decision to lift its curbs on chip materials on Wednesday.", 'export-controls announced'],
    [
      'South Korea on Wednesday persuaded Japan to drop its demand for inspections of Korean pears.',
      'agriculture agreed',
    ],
    ['Seoul got Tokyo to extend the currency swap by three years on Wednesday.', 'currency-swap agreed'],
    ['South Korea responded on Wednesday by suspending its intelligence pact with Japan.', 'gsomia suspended'],
    ['Japan answered by removing South Korea from its whitelist on Wednesday.', 'export-whitelist in-force'],
    ['South Korea received the remains of five laborers from Japan on Wednesday.', 'chosei-mine in-force'],
    [
      'Seoul received from Tokyo on Wednesday another 200 pages of the Ukishima Maru passenger lists.',
      'ukishima-maru in-force',
    ],
    [
      'Word came from Tokyo on Wednesday that Japan will not attend the Sado memorial in Seoul.',
      'sado-mines cancelled',
    ],
    ['News reached Seoul on Wednesday that Japan had lifted its ban on Korean poultry.', 'agriculture in-force'],
    [
      'At that summit the two leaders agreed to restore the intelligence pact between South Korea and Japan.',
      'summit leaders-summit held bg;gsomia agreed bg',
    ],
    ["Seoul won Tokyo's agreement on Wednesday to open the Fukushima data to its experts.", 'fukushima-water agreed'],
    ['Seoul sent a note to the Japanese Embassy on the Sado exhibits on Wednesday.', 'sado-mines held'],
    ['A front-runner said Seoul would scrap the GSOMIA pact with Japan if he wins.', 'nothing'],
    [
      'Tokyo turned to Seoul on Wednesday with a request for 20 firefighting helicopters.',
      'disaster-prevention proposed',
    ],
    [
      "South Korea's top court cleared the way Wednesday for the sale of Mitsubishi Heavy assets to pay forced labor victims.",
      'forced-labour held',
    ],
    ['Seoul says it is in no hurry to join the trans-Pacific pact led by Japan.', 'cptpp denied'],
    ["Seoul brushed off Tokyo's complaint on Wednesday over its drill near Dokdo.", 'dokdo-takeshima denied'],
    [
      "With South Korea's consent, Japan will station two coast guard officers in Busan from October.",
      'disaster-prevention planned',
    ],
    [
      'The ban, which Seoul imposed in 2013 after the Fukushima accident, will end in October, the Japanese farm minister said Wednesday after talks in Seoul.',
      'talks seafood-imports held;seafood-imports planned;seafood-imports in-force bg',
    ],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});

describe('words like these that tell of nothing, or of something else', () => {
  test.each<Told>([
    ['South Korea welcomed the Japanese team to Incheon on Wednesday.', 'nothing'],
    [
      'Seoul linked Busan to Fukuoka by a new ferry service on Wednesday, the South Korean and Japanese governments said.',
      'flights-ferries in-force',
    ],
    ['South Korea responded on Wednesday by saying that the export curbs were a matter for Japan.', 'nothing'],
    ['A Seoul court told Japan on Wednesday to pay damages to former comfort women.', 'comfort-women held'],
    ['South Korea received a batch of orders from Japan on Wednesday.', 'nothing'],
    ['By evening South Korea and Japan had agreed to set up a panel on the Sado mine.', 'sado-mines agreed'],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});

describe('days told by the one before', () => {
  test.each<Told>([
    [
      "Foreign Minister Cho Hyun met his Japanese counterpart, Toshimitsu Motegi, in Seoul on Tuesday. They talked for two hours. The next day the two signed an accord on evacuating each other's citizens.",
      'talks 2026-09-08;nationals-protection signed 2026-09-09',
    ],
    [
      'Prime Minister Sanae Takaichi arrived in Seoul on Tuesday. The following morning, Japan and South Korea agreed to restart shuttle diplomacy.',
      'shuttle-diplomacy 2026-09-09',
    ],
    [
      'South Korea and Japan will hold talks on fishing quotas in Busan on Sept. 14. Two days after that, their coast guards will practice a rescue off Tsushima.',
      'talks 2026-09-14;disaster-prevention planned 2026-09-16',
    ],
  ])('%s: %s', (text, wanted) => expectTold(text, wanted));
});
