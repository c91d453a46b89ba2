import { describe, test } from 'vitest';
import { expectTold, type Told } from './told';

describe('the day of what is news, among other days told', () => {
  test.each<Told>([
    [
      'South Korea will lift its ban on Japanese beef from Nov. 1, the agriculture ministry said on Wednesday, ending an embargo that dates from 2001.',
      'agriculture planned KR 2026-11-01',
    ],
    [
      'The agriculture ministry in Seoul said on Wednesday that a ban on Japanese beef in place since 2001 would end on Nov. 1.',
      'agriculture planned KR 2026-11-01',
    ],
    [
      "Japan's transport ministry on Tuesday approved 12 new weekly flights between Busan and Nagoya that are to begin on Oct. 25.",
      'flights-ferries JP',
    ],
    [
      "Twelve new weekly flights between Busan and Nagoya, approved by Japan's transport ministry on Tuesday, are to begin on Oct. 25.",
      'flights-ferries planned 2026-10-25',
    ],
    [
      'South Korea extended its anti-dumping duties on Japanese stainless steel by three years on Tuesday.',
      'tariffs extend KR 2026-09-08',
    ],
    [
      'South Korea will impose anti-dumping duties of up to 33 percent on Japanese hot-rolled steel for five years starting in October, the finance ministry said.',
      'tariffs impose KR 2026-10',
    ],
    [
      "South Korea's trade commission on Tuesday recommended that duties be put on Japanese paper for five years.",
      'tariffs KR',
    ],
    [
      "South Korea's parliament ratified the social security accord with Japan on Tuesday; it enters into force on Jan. 1, 2027.",
      'qualifications 2027-01-01',
    ],
    [
      'Signed in March, the accord on nurses between South Korea and Japan went into force on Tuesday.',
      'qualifications in-force 2026-09-08',
    ],
    [
      'The accord on nurses that South Korea and Japan signed in March went into force on Tuesday.',
      'qualifications in-force 2026-09-08',
    ],
    [
      'An accord on nurses between South Korea and Japan will go into force on Oct. 1, a year after it was signed.',
      'qualifications planned 2026-10-01',
    ],
    [
      'Six months after they agreed on it, South Korea and Japan opened their joint quantum center on Tuesday.',
      'quantum in-force 2026-09-08',
    ],
    [
      'South Korea and Japan will hold their second meeting on hydrogen in Ulsan on Oct. 14, five months after the first in Tokyo.',
      'hydrogen planned 2026-10-14',
    ],
    [
      'After a summit in Nara in January, South Korea and Japan agreed on Tuesday to set up a fund for the Josei mine.',
      'chosei-mine agreed 2026-09-08',
    ],
    [
      'In line with an accord reached in August last year, Japan raised its cap on working holiday visas for South Koreans on Tuesday.',
      'working-holiday JP 2026-09-08',
    ],
    [
      'South Korea will send a 20-member team to Fukushima, Japan, from Sept. 21 to 26 to inspect the plant, it said on Tuesday.',
      'fukushima-water planned KR 2026-09-21',
    ],
    [
      'Japan released a fresh batch of treated water from Fukushima on Monday, the 16th since August 2023; South Korea said its monitors found nothing unusual.',
      'fukushima-water JP 2026-09-07',
    ],
    [
      "The 16th release of treated water from Fukushima, Japan, began on Monday and runs through Sept. 25, South Korea's government said.",
      'fukushima-water 2026-09-07',
    ],
    [
      "South Korea's Constitutional Court will rule on Sept. 24 on a suit against the 2015 comfort women deal with Japan.",
      'comfort-women planned KR 2026-09-24',
    ],
    [
      "South Korea's navy on Monday began a two-day drill off Dokdo, its first since December; Japan protested the same day.",
      'dokdo-takeshima KR 2026-09-07;dokdo-takeshima protest JP 2026-09-07',
    ],
    [
      "Japan protested on Tuesday against a drill that South Korea's navy had held off Dokdo a day earlier.",
      'dokdo-takeshima protest JP 2026-09-08',
    ],
    [
      'Seoul on Tuesday rejected the protest, lodged by Tokyo the day before, over the Dokdo drill.',
      'dokdo-takeshima KR',
    ],
    [
      'Prime Minister Sanae Takaichi will send an offering to Yasukuni on Oct. 17, Japanese media said on Tuesday; South Korea urged her not to.',
      'yasukuni planned JP 2026-10-17',
    ],
    ['The currency swap between South Korea and Japan expires on Nov. 30 unless it is renewed.', 'currency-swap'],
    [
      'The currency swap between South Korea and Japan, which expires on Nov. 30, will be renewed, ministers said on Tuesday.',
      'currency-swap planned',
    ],
    [
      'South Korea and Japan have until Nov. 30 to renew their currency swap, and talks on it are to start on Monday.',
      'currency-swap',
    ],
    [
      'Talks on renewing the currency swap between South Korea and Japan start in Tokyo on Monday.',
      'currency-swap 2026-09-14',
    ],
    [
      'South Korea and Japan will begin talks on an ACSA before the end of the year, their defense ministers said after meeting in Seoul on Tuesday.',
      'acsa 2026',
    ],
    [
      'A Japanese destroyer is to call at Pyeongtaek, South Korea, on Oct. 2, the first such visit since 2017.',
      'defence-exchange planned JP 2026-10-02',
    ],
    [
      'South Korea pulled out on Tuesday of a naval drill with Japan that is to take place on Oct. 2.',
      'defence-exchange cancelled KR 2026-10-02',
    ],
    [
      'Japan told South Korea on Tuesday that it could not take part in the Oct. 2 fleet review off Busan.',
      'defence-exchange cancelled JP 2026-10-02',
    ],
    [
      'The two foreign ministers, who spoke by phone on Monday, will meet in New York on Sept. 22, South Korea and Japan said.',
      'foreign-ministers-talks planned 2026-09-22',
    ],
    [
      'The meeting of the South Korean and Japanese foreign ministers set for Sept. 12 has been moved to Sept. 19.',
      'foreign-ministers-talks postponed 2026-09-19',
    ],
    [
      "President Lee Jae Myung's visit to Japan, originally set for Sept. 12, will now take place on Oct. 4, officials said.",
      'summit 2026-10-04',
    ],
    [
      'Lee and Takaichi spoke for 20 minutes by phone on Tuesday, a week after her re-election, and agreed to meet in Andong, South Korea, in October.',
      'summit held 2026-09-08;summit planned 2026-10',
    ],
    ['The leaders of South Korea and Japan agreed by phone on Tuesday to meet in October.', 'summit planned 2026-10'],
  ])('%s', (text, wanted) => expectTold(text, wanted));
});
