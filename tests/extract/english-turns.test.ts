import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

/** Published on Wednesday, 10 March 2027. */
const PUBLISHED = '2027-03-10T09:00:00+09:00';
type Told = [text: string, wanted: string];

/** `currency-swap ended`, `textbooks held protest KR`: words that one of the facts must have. */
function expectTold(text: string, wanted: string): void {
  const told = newsOf(text, PUBLISHED).map((fact) =>
    [fact.kind, fact.topic, fact.status, fact.action, fact.actors.join('+'), fact.date].filter(Boolean),
  );
  const words = wanted.split(' ').filter(Boolean);
  if (words.length === 0) expect(told).toEqual([]);
  else
    expect(
      told.some((fact) => words.every((word) => fact.includes(word))),
      JSON.stringify(told),
    ).toBe(true);
}

describe('an act told by how things now stand comes out as the act', () => {
  test.each<Told>([
    ["South Korea's ban on fish from Fukushima is gone, the food safety ministry said.", 'seafood-imports lift KR'],
    ['A return to visa-free entry is not on the cards, Japan told South Korea.', 'visa-waiver denied'],
    ['South Korea is open to joining the CPTPP, its trade minister told Japan.', 'cptpp proposed KR'],
    ['South Korea and Japan remain in negotiations over a free trade deal.', 'fta negotiating'],
    ['Negotiations between Seoul and Tokyo on a free trade deal are dragging on.', 'fta negotiating'],
    ['South Korea and Japan are moving closer to a pact on military logistics.', 'acsa negotiating'],
  ])('%s', expectTold);
});

describe('what is done no longer ends or is lifted', () => {
  test.each<Told>([
    ['Japan will no longer require visas of Korean visitors from April 1.', 'visa-waiver planned lift JP'],
    [
      'Importers will no longer have to attach papers to Japanese seafood, South Korea said.',
      'seafood-imports lift KR',
    ],
    ['From April 1 Japanese visitors will not need a visa to enter South Korea, the ministry said.', 'visa-waiver'],
  ])('%s', expectTold);
});

describe('an act is found behind a verb of seeing, having or rising', () => {
  test.each<Told>([
    ['Tuesday saw the pact on military logistics between South Korea and Japan enter into force.', 'acsa in-force'],
    ['March has seen Japan drop its curbs on Korean strawberries.', 'agriculture lift JP'],
    ['Seoul had the Japanese ambassador come to the ministry on Tuesday over the textbooks.', 'textbooks protest KR'],
    ['The cap on working holiday visas for South Koreans goes up in April, Japan said.', 'working-holiday expand JP'],
    ['South Korea and Japan plan a hotline on cyberattacks.', 'cyber planned JP+KR'],
    [
      'Freedom Edge, the three-way drill first held in 2024 by South Korea, Japan and the U.S., will take place in May.',
      'freedom-edge planned',
    ],
    [
      'A team of South Korean experts arrives in Fukushima on Thursday to inspect treated water.',
      'fukushima-water planned visit KR',
    ],
  ])('%s', expectTold);
});

describe('who calls an envoy in is the other side', () => {
  test.each<Told>([
    [
      "Japan's ambassador was called to the foreign ministry in Seoul on Tuesday over the textbooks.",
      'textbooks held KR',
    ],
    [
      'The Japanese ambassador in Seoul was told on Tuesday that the new textbooks were unacceptable.',
      'textbooks held KR',
    ],
    [
      'The South Korean ambassador was summoned on Tuesday over the court ruling on forced labour, Japan said.',
      'forced-labour held JP',
    ],
  ])('%s', expectTold);
});

describe('a number to be reached is a target, whatever unit it has', () => {
  test.each<Told>([
    [
      'The number of exchange students between South Korea and Japan is to reach 20,000 by 2030.',
      'target youth-exchange 2030',
    ],
    [
      'South Korea and Japan will expand working holiday visas. They expect the number to reach 20,000 by 2029.',
      'target working-holiday',
    ],
    [
      'Japan hopes to welcome 12 million South Korean visitors in 2027, the tourism agency said.',
      'target traveller-numbers',
    ],
    ['Visits between South Korea and Japan reached 12 million last year.', ''],
  ])('%s', expectTold);
});

describe('the day from which it holds goes before that on which it was settled', () => {
  test.each<Told>([
    ['South Korea and Japan agreed on Tuesday to open a hotline on cyberattacks by June.', 'cyber agreed 2027-06'],
    [
      'South Korea will let in Japanese strawberries as early as May, the ministry said on Tuesday.',
      'agriculture 2027-05',
    ],
    [
      'Under an accord struck on Monday, South Korea and Japan will share quake data from June 1.',
      'disaster-prevention 2027-06-01',
    ],
    [
      'South Korea and Japan will resume flights between Gimpo and Haneda in two weeks, the ministry said.',
      'flights-ferries planned 2027-03',
    ],
    [
      'South Korea extended its visa waiver for Japanese travellers until December 31 on Tuesday.',
      'visa-waiver extend 2027-03-09',
    ],
    [
      'For the first time in two years South Korea and Japan resumed flights between Gimpo and Haneda on Tuesday.',
      'flights-ferries resume 2027-03-09',
    ],
  ])('%s', expectTold);
});

describe('what an everyday verb does is said by what it is done to', () => {
  test.each<Told>([
    [
      'Seoul said it would take Japan to the World Trade Organization over its export curbs.',
      'export-controls planned KR',
    ],
    [
      "Three ministers of Takaichi's cabinet went to Yasukuni Shrine on Tuesday, drawing a protest from South Korea.",
      'yasukuni held visit JP',
    ],
    ['South Korea and Japan let the currency swap run out on Tuesday.', 'currency-swap ended'],
    [
      'South Korea and Japan will run a trial of pre-entry checks from July, the justice ministries said.',
      'pre-entry-screening planned',
    ],
    [
      "South Korea's trade ministry on Tuesday took Japan back onto its list of trusted export destinations.",
      'export-whitelist reinstate KR',
    ],
    [
      'Textbooks that call Dokdo Japanese passed screening in Tokyo on Tuesday, and South Korea protested.',
      'textbooks approve',
    ],
  ])('%s', expectTold);
});
