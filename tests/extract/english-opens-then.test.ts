import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

/** A Thursday. */
const PUBLISHED = '2026-09-10T09:00:00+09:00';
const LEAD = 'The foreign ministers of South Korea and Japan met in Seoul on Wednesday and discussed cooperation. ';

/** What comes out as news of the words behind the lead. */
const newsBehind = (text: string) =>
  newsOf(LEAD + text, PUBLISHED).filter(({ evidence }) => evidence.start >= LEAD.length - 1);

const ACTS = [
  'the two countries signed a pact on military intelligence',
  'the two governments launched a startup fund',
  'Seoul summoned the Japanese ambassador over Yasukuni',
  'South Korea protested to Japan over Dokdo',
  'Japan proposed talks on the currency swap',
  'the two sides held talks on hydrogen',
  'the leaders of South Korea and Japan met in Tokyo',
  'the two foreign ministers met in Busan',
  'the two sides agreed to expand youth exchanges',
  'South Korea sent home a batch of remains from the Chosei mine',
  'Tokyo took South Korea off its whitelist',
  'the ban on Japanese seafood was lifted',
  'the ferry service between Busan and Fukuoka was halted',
  'talks on a free trade agreement between South Korea and Japan broke down',
  'Japan postponed the joint drill with South Korea',
  'South Korea called off the joint search and rescue drill with Japan',
  'Japan urged South Korea to lift the seafood ban',
  'Japan paid 1 billion yen into a fund for the comfort women',
];

describe('what opens a sentence puts it into the past', () => {
  test.each([
    'That year, ',
    'The same year, ',
    'A year later, ',
    'Two years later, ',
    'The year before, ',
    'In the 1990s, ',
    'Back then, ',
    'At the time, ',
    'In those days, ',
    'Under Moon Jae-in, ',
    'Under Shinzo Abe, ',
    'During the Abe years, ',
    'In the Kishida era, ',
    'When Yoon was president, ',
    'While Yoon was in office, ',
    'During the pandemic, ',
    'Before the pandemic, ',
    'After the war, ',
    'After the Fukushima disaster, ',
    'Decades ago, ',
    'Three summers ago, ',
    'Not so long ago, ',
    'Once before, ',
    'Historically, ',
    'The last time a crisis hit, ',
    'In a previous dispute, ',
    'In earlier years, ',
    'Over the years, ',
    'Until 2015, ',
    'Between 2015 and 2019, ',
    'Throughout 2019, ',
    'In the years after 1998, ',
    'In the decade that followed, ',
    'Within months of the 2015 deal, ',
    'At the 2023 summit, ',
    'At their first summit, three years ago, ',
    'Last autumn, ',
    'Last spring, ',
    'Earlier this year, ',
    'In the first half of the year, ',
    'Months ago, ',
    'A few weeks ago, ',
    'Few have forgotten that ',
    'History shows that ',
    'It was after the 1998 declaration that ',
    'Three years ago this month, ',
    'At the turn of the century, ',
    'In the early 2000s, ',
    'As part of the 2015 accord, ',
    'Upon the end of the war, ',
  ])('%s', (opening) => {
    for (const act of ACTS) expect(newsBehind(`${opening}${act}.`), act).toEqual([]);
  });
});
