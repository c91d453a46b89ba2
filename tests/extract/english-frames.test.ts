import { describe, expect, test } from 'vitest';
import { FAMILY, STAGE, type Stage } from '../../lib/model/vocabularies';
import { newsOf } from './read';

/** Published on Wednesday, 17 June 2026. */
const PUBLISHED = '2026-06-17T18:00:00+09:00';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MATTERS = [
  ['the ban on Japanese seafood', 'seafood-imports'],
  ['export controls on chip materials', 'export-controls'],
  ['visa-free travel between the two countries', 'visa-waiver'],
  ['the currency swap', 'currency-swap'],
  ['direct flights between Cheongju and Nagoya', 'flights-ferries'],
  ['the youth exchange program', 'youth-exchange'],
] as const;

describe('plain ways of telling a measure, whatever it is about', () => {
  test.each<[string, Stage]>([
    ['South Korea said Wednesday it will lift X from July 1 as agreed with Japan.', 'committed'],
    ['South Korea lifted X on Wednesday, a step Japan had long sought.', 'done'],
    ['X will be lifted on July 1, South Korea and Japan said Wednesday.', 'committed'],
    ['X was suspended on Tuesday, South Korean and Japanese officials said.', 'stopped'],
    ['X has been suspended since Tuesday, the South Korean and Japanese governments said.', 'stopped'],
    ['South Korea is considering suspending X, a government source said, as ties with Japan cool.', 'open'],
    ['South Korea is reviewing whether to suspend X, officials in Seoul said, after talks with Japan failed.', 'open'],
    ['South Korea decided on Wednesday to suspend X, Japanese officials said.', 'committed'],
    ['South Korea and Japan agreed on Wednesday to resume X.', 'committed'],
    ['South Korea and Japan have agreed in principle to expand X.', 'committed'],
    ['An agreement to expand X was reached between South Korea and Japan on Wednesday.', 'committed'],
    ['Seoul and Tokyo reached an agreement on Wednesday on expanding X.', 'committed'],
    ['The South Korean government announced the suspension of X on Wednesday, Japanese media said.', 'committed'],
    ['Japan called on South Korea on Wednesday to end X.', 'open'],
    ['Tokyo again urged Seoul to scrap X.', 'open'],
    ['Japan has proposed that South Korea and Japan expand X, sources said.', 'open'],
    ['South Korea denied on Wednesday that it was planning to suspend X with Japan.', 'off'],
    ['Seoul has no plans to suspend X, the foreign ministry said Wednesday after Japan asked about it.', 'off'],
    ['South Korea will extend X by one year, the foreign ministry told Japan on Wednesday.', 'committed'],
    ['South Korea and Japan are in talks on resuming X, officials said.', 'open'],
    ['Negotiations between South Korea and Japan on expanding X are under way.', 'open'],
    ['South Korea and Japan resumed X on Wednesday after three years.', 'done'],
    ['X resumed on Wednesday for the first time in three years, South Korean and Japanese officials said.', 'done'],
    ['X will resume in July, South Korea and Japan announced Wednesday.', 'committed'],
    ['South Korea and Japan put off plans to expand X, officials said Wednesday.', 'off'],
    ['South Korea protested to Japan on Wednesday over X.', 'done'],
    ['Seoul lodged a complaint with Tokyo on Wednesday about X.', 'done'],
    ['South Korea and Japan signed an agreement on X on Wednesday.', 'done'],
    ['South Korea and Japan are set to sign an agreement on X on Friday.', 'committed'],
  ])('%s', (frame, stage) => {
    for (const [matter, topic] of MATTERS) {
      const told = newsOf(capital(frame.replace('X', matter)), PUBLISHED)
        .filter((fact) => FAMILY[fact.kind] === 'act')
        .map((fact) => `${fact.topic} ${STAGE[fact.status]}`);
      expect(told, matter).toContain(`${topic} ${stage}`);
    }
  });
});

const PARTIES = [
  ['President Lee Jae Myung', 'Japanese Prime Minister Sanae Takaichi', 'summit'],
  ["South Korea's trade minister", "Japan's trade minister", 'talks'],
  ['South Korean Vice Health Minister Park Min-soo', 'his Japanese counterpart Hiroshi Ota', 'talks'],
] as const;

describe('plain ways of telling a meeting, whoever meets', () => {
  test.each<[string, Stage, string | undefined]>([
    ['A met B in Tokyo on Tuesday.', 'done', '2026-06-16'],
    ['A and B met in Tokyo on Tuesday.', 'done', '2026-06-16'],
    ['A held talks with B in Tokyo on Tuesday.', 'done', '2026-06-16'],
    ['A and B held talks by phone on Wednesday.', 'done', '2026-06-17'],
    ['A spoke with B by phone on Wednesday.', 'done', '2026-06-17'],
    ['A phoned B on Wednesday.', 'done', '2026-06-17'],
    ['A will meet B in Tokyo on Friday.', 'committed', '2026-06-19'],
    ['A and B are to meet in Tokyo on Friday.', 'committed', '2026-06-19'],
    ['A is scheduled to hold talks with B in Tokyo on Friday.', 'committed', '2026-06-19'],
    ['A is expected to meet B next week in Tokyo.', 'committed', undefined],
    ['A will visit Tokyo on Friday for talks with B.', 'committed', '2026-06-19'],
    ['A left for Tokyo on Wednesday to meet B on Thursday.', 'committed', '2026-06-18'],
    ['Arrangements are being made for A to meet B in July, sources said.', 'open', '2026-07'],
    ['The two governments are arranging talks between A and B in July, sources said.', 'open', '2026-07'],
    ['A has called off a meeting with B planned for Friday.', 'off', undefined],
    ['The meeting between A and B set for Friday has been postponed.', 'off', undefined],
    ['A invited B to Seoul, officials said.', 'open', undefined],
    ['A and B discussed North Korea over dinner in Tokyo on Tuesday.', 'done', '2026-06-16'],
    ['After meeting with B in Tokyo on Tuesday, A told reporters that ties had improved.', 'done', '2026-06-16'],
    ['During a meeting with B in Tokyo on Tuesday, A asked for help with wartime labor.', 'done', '2026-06-16'],
    ['At talks in Tokyo on Tuesday, A and B agreed to speed up work on visas.', 'done', '2026-06-16'],
    ['The meeting between A and B took place in Tokyo on Tuesday.', 'done', '2026-06-16'],
    ['Talks between A and B ended without agreement in Tokyo on Tuesday.', 'done', '2026-06-16'],
    ['A hosted B in Seoul on Tuesday for talks on North Korea.', 'done', '2026-06-16'],
    ['A had a 30-minute phone call with B on Wednesday.', 'done', '2026-06-17'],
  ])('%s', (frame, stage, date) => {
    for (const [a, b, kind] of PARTIES) {
      const text = frame.replace(/\bB\b/, b).replace(/\bA\b/, a);
      const told = newsOf(text, PUBLISHED).find((fact) => fact.kind === kind && STAGE[fact.status] === stage);
      expect(told, text).toBeDefined();
      if (date) expect(told?.date, text).toBe(date);
    }
  });
});

describe('what a later sentence tells as history is no news', () => {
  test.each([
    'The two countries agreed on X in March 2024.',
    'X had been suspended since 2019.',
    'South Korea and Japan resumed X two years ago.',
    'The agreement on X signed in 2016 remains in force.',
    'In 2018 South Korea protested over X.',
    'It follows a deal on X reached at a summit in August.',
    'Ties soured in 2019 when Tokyo tightened X.',
    'X was first agreed in 2001 and renewed in 2011.',
  ])('%s', (frame) => {
    for (const [matter, topic] of MATTERS) {
      const text = `South Korea and Japan signed a space pact on Wednesday. ${capital(frame.replace('X', matter))}`;
      expect(
        newsOf(text, PUBLISHED).filter((fact) => fact.topic === topic),
        text,
      ).toEqual([]);
    }
  });
});

test('the leaders of the two countries need not be named', () => {
  const lead =
    'South Korea and Japan agreed on Tuesday to resume working holiday talks, the foreign ministries said.\n\n';
  const told = (text: string) => newsOf(lead + text, PUBLISHED).find(({ kind }) => kind === 'summit')?.status;
  expect(told('The leaders of the two countries will meet in Tokyo next month.')).toBe('planned');
  expect(told('The pair will meet again next month.')).toBeUndefined();
});
