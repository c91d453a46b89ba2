import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The 42 bars of a polite and tolerant poller, and the tests that hold each: a file and the beginning of a test's name. A bar
 * whose test is renamed or lost is named here.
 */
const BARS: Record<string, [file: string, name: string][]> = {
  '1 first request without conditions': [['fetch-feed', 'the first request carries no condition']],
  '2 both validators byte for byte': [['fetch-feed', 'the first request carries no condition']],
  '3 304': [['fetch-feed', '304 gives no entries']],
  '4 same body, new validators': [['fetch-feed', 'the same feed with another condition is no news']],
  '5 errors keep validators': [
    ['fetch-feed', 'trouble is told in plain words and costs no condition'],
    ['schedule', 'keeps what it knew for the next conditional request'],
  ],
  '6 commit order': [['poll-keeps', 'bar 6:']],
  '7 max-age, Expires, Age': [['fetch-feed', '%j is fresh for %s seconds']],
  '8 ttl, skipHours, skipDays': [['schedule', 'that names every hour is polled all the same']],
  '9 Retry-After': [['schedule', 'being asked to slow down is not held against it']],
  '10 back-off without end': [['schedule', 'is polled ever less often and never given up']],
  '11 our own outage': [['poll-keeps', 'bar 11:']],
  '12 gone': [['poll-tells', 'bar 12:']],
  '13 blocked': [['fetch-feed', 'trouble is told in plain words and costs no condition']],
  '14 no feed': [['parse-feed', 'what is no feed is said to be none, in plain words']],
  '15 health and silence': [['poll-tells', 'bar 15:']],
  '16 moves': [['poll-keeps', 'bar 16:']],
  '17 redirects': [['guarded-fetch', 'six redirects are one too many']],
  '18 private addresses': [['guarded-fetch', 'a feed cannot lead into a private network']],
  '19 body cap': [['guarded-fetch', 'bodies']],
  '20 deadlines': [['guarded-fetch', 'a slow server is left, and its connection closed']],
  '21 cut short': [['guarded-fetch', 'a body that is shorter than announced is an error']],
  '22 who we are': [['guarded-fetch', 'we say who we are']],
  '23 one request a host': [['poll-asks', 'bar 23:']],
  '24 lease': [['poll-asks', 'bar 24:']],
  '25 first poll': [['poll-asks', 'bar 25:']],
  '26 jitter': [['schedule', 'feeds added together drift apart']],
  '27 adaptive': [['schedule', 'that has been quiet for days is polled less often']],
  '28 encodings': [['decode', 'the reader sees the letters the publisher wrote']],
  '30 wild feeds': [['parse-feed', 'a broken feed still tells its news']],
  '31 hostile feeds': [['hostile-feeds', 'no feed holds the poller up']],
  '32 cut off': [['parse-feed', 'a feed that was cut off keeps its complete items']],
  '33 one bad item': [['parse-feed', 'one unusable item costs one item']],
  '34 caps': [['hostile-feeds', '2,000 items of a feed are read']],
  '35 throughput': [['hostile-feeds', 'a feed of one megabyte is read in a moment']],
  '36 identity': [['poll-same-article', 'bar 36:']],
  '37 one article, and its editions': [
    ['poll-same-article', 'bar 37:'],
    ['ingest', 'bar 37'],
  ],
  '38 guids that change': [['poll-same-article', 'bar 38:']],
  '39 items that come back': [['poll-same-article', 'bar 39:']],
  '40 links': [['parse-feed', 'every format gives the same entry']],
  '41 dates': [['parse-date', 'dates of feeds, with the publisher in Seoul or Tokyo']],
  '42 titles': [['parse-feed', 'every format gives the same entry']],
};

const sources = new Map(
  ['tests/feeds', 'tests/pipeline'].flatMap((dir) =>
    readdirSync(dir).map((file) => [file.replace('.test.ts', ''), readFileSync(`${dir}/${file}`, 'utf8')] as const),
  ),
);

// bar 29 is a corpus of others' files, which is run outside of this repository
test.each(Object.entries(BARS))('bar %s', (_bar, tests) => {
  for (const [file, name] of tests) expect(sources.get(file) ?? `no file ${file}`).toContain(name);
});
