import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

/** Published on Wednesday, 10 March 2027. */
const PUBLISHED = '2027-03-10T09:00:00+09:00';
type Told = [text: string, wanted: string];

function expectTold(text: string, wanted: string): void {
  const told = newsOf(text, PUBLISHED).map((fact) =>
    [fact.kind, fact.topic, fact.status, fact.action, fact.actors.join('+'), fact.date].filter(Boolean),
  );
  const words = wanted.split(' ');
  expect(
    told.some((fact) => words.every((word) => fact.includes(word))),
    JSON.stringify(told),
  ).toBe(true);
}

describe('papers told of one by one are each signed', () => {
  test.each<Told>([
    ['South Korea and Japan signed two memoranda on Tuesday. One is on quantum technology.', 'quantum signed'],
    [
      'Two documents were signed by the ministers of South Korea and Japan on Tuesday. One is a memorandum on hydrogen. The other, between two agencies, is an arrangement on lunar landers.',
      'space signed 2027-03-09',
    ],
    [
      'Three papers were initialled by South Korea and Japan on Tuesday: a memorandum on quantum sensing, a plan on space debris, and a list of youth exchange projects.',
      'youth-exchange agreed',
    ],
  ])('%s', expectTold);
});

describe('an act that names nothing is of what was told before', () => {
  test.each<Told>([
    [
      'Japan lifted its curbs on Korean strawberries on Tuesday. Seoul will do the same for its apples.',
      'agriculture planned KR',
    ],
    [
      'South Korea and Japan agreed on Tuesday to start pre-entry checks. A trial will be run from May.',
      'pre-entry-screening planned 2027-05',
    ],
    [
      'Seoul summoned the Japanese ambassador on Tuesday over new textbooks. Japan saw no reason to change them.',
      'textbooks denied JP',
    ],
    [
      'South Korea and Japan signed a pact on rare earths on Tuesday. Seoul denied that it had asked for more.',
      'critical-minerals denied KR',
    ],
  ])('%s', expectTold);
});

describe('what stands before its verb, or between two of one subject, is read with it', () => {
  test.each<Told>([
    ['Also in the works is a fund of South Korea and Japan for startups.', 'startups proposed'],
    ['Gone are the curbs on Korean strawberries, Japan said.', 'agriculture lift JP'],
    [
      'Kim Min-seok, who led the Korean side, and Fumio Kishida, his counterpart, agreed on Tuesday to study dementia.',
      'low-birth-ageing',
    ],
    [
      'A plan that Japan was to present on Thursday on the Sado mines has been dropped, South Korea said.',
      'sado-mines cancelled',
    ],
    ['The two ministries of South Korea and Japan are, however, discussing an agreement on AI.', 'ai negotiating'],
  ])('%s', expectTold);
});

describe('how far a ruling, an approval and a draft have come', () => {
  test.each<Told>([
    [
      'A court in Seoul ordered Nippon Steel of Japan on Tuesday to pay a victim of forced labour.',
      'forced-labour held KR',
    ],
    [
      "Japan's cabinet approved the nomination of the Sado mines on Tuesday, and South Korea protested.",
      'sado-mines held approve JP',
    ],
    ["Japan's cabinet approved a bill on nurses from South Korea on Tuesday.", 'qualifications announced approve JP'],
    [
      'An exchange of notes on working holidays between South Korea and Japan is being drafted.',
      'working-holiday negotiating',
    ],
    ['Tokyo sees no need to renegotiate the comfort women accord with South Korea.', 'comfort-women denied JP'],
  ])('%s', expectTold);
});

describe('who is named by a Korean name and an office acts for South Korea', () => {
  test.each<Told>([
    [
      'South Korea and Japan opened talks on seafood on Tuesday. Cho Min-ah, a vice minister, asked Japan to lift its curbs.',
      'seafood-imports proposed KR',
    ],
    [
      'South Korea and Japan opened talks on seafood on Tuesday. Industry Minister Han Seo-jun met the press. Han asked Japan to lift its curbs.',
      'seafood-imports proposed KR',
    ],
  ])('%s', expectTold);
});

describe('a pact that one side throws off has ended', () => {
  const lead = 'Foreign ministers of South Korea and Japan met in Seoul on Monday. ';
  test.each(['scrapped', 'quit', 'tore up', 'pulled out of', 'ditched'])('%s', (verb) =>
    expectTold(`${lead}South Korea on Tuesday ${verb} GSOMIA, its intelligence pact with Japan.`, 'gsomia ended KR'),
  );
  test('but not where only the notice of its end is scrapped', () => {
    const told = newsOf(`${lead}South Korea on Tuesday scrapped its notice of ending GSOMIA with Japan.`, PUBLISHED);
    expect(told.filter(({ topic }) => topic === 'gsomia').map(({ status }) => status)).not.toContain('ended');
  });
});
