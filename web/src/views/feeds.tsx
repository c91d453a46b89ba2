import { api } from '../ask/client';
import type { Feeds } from '../ask/shapes';
import { useAnswer } from '../ask/use-answer';
import { timeText } from '../days';
import { SourceLink } from '../parts/quote';
import { Empty, Failed, Loading } from '../parts/state-notes';
import { agoText, type Reading, spanText, useReading } from '../reading';
import { changeParams } from '../route';

type Feed = Feeds['feeds'][number];

const TROUBLE_FIRST: readonly Feed['state'][] = ['gone', 'failing', 'silent', 'ok', 'muted'];
const minutesSince = (at: string, { now }: Reading) => Math.max(0, (now() - Date.parse(at)) / 60_000);

const ORDERS = {
  outlet: (a: Feed, b: Feed) => a.title.localeCompare(b.title),
  state: (a: Feed, b: Feed) => TROUBLE_FIRST.indexOf(a.state) - TROUBLE_FIRST.indexOf(b.state) || ORDERS.outlet(a, b),
  good: (a: Feed, b: Feed) => (a.lastOkAt ?? '').localeCompare(b.lastOkAt ?? ''),
  news: (a: Feed, b: Feed) => (a.lastNewAt ?? '').localeCompare(b.lastNewAt ?? ''),
  usual: (a: Feed, b: Feed) => (a.usualGapMinutes ?? 0) - (b.usualGapMinutes ?? 0),
  failures: (a: Feed, b: Feed): number => b.failures - a.failures,
  next: (a: Feed, b: Feed) => (a.nextPollAt ?? '9').localeCompare(b.nextPollAt ?? '9'),
} as const;
type Column = keyof typeof ORDERS;

/** How long a feed has been silent, in times of its usual gap: full at four. */
function Rhythm({ feed }: { feed: Feed }) {
  const reading = useReading();
  const { lastNewAt, usualGapMinutes } = feed;
  if (!lastNewAt || !usualGapMinutes) return null;
  const times = minutesSince(lastNewAt, reading) / usualGapMinutes;
  const label = reading.words.feeds.rhythm(times.toFixed(times < 10 ? 1 : 0));
  return (
    <svg class={`rhythm ${feed.state}`} viewBox="0 0 80 10" role="img" aria-label={label}>
      <title>{label}</title>
      <rect class="back" y="3" width="80" height="4" />
      <rect class="gone-by" y="3" width={Math.min(80, times * 20)} height="4" />
      <line x1="20" x2="20" y1="0" y2="10" />
    </svg>
  );
}

function Row({ feed }: { feed: Feed }) {
  const reading = useReading();
  const { words, language, now } = reading;
  const time = (at: string | null) =>
    !at ? (
      words.feeds.never
    ) : (
      <time dateTime={at} title={timeText(at, language)}>
        {agoText(reading, at)}
      </time>
    );
  const wait = !feed.nextPollAt ? undefined : (Date.parse(feed.nextPollAt) - now()) / 60_000;
  const { columns } = words.feeds;
  return (
    <tr class={`feed ${feed.state}`}>
      <th scope="row">
        <span data-row tabIndex={-1}>
          {feed.title}
        </span>
        <SourceLink url={feed.url}>{feed.url}</SourceLink>
        {!feed.lastError ? null : <q lang="en">{feed.lastError}</q>}
      </th>
      <td data-label={columns.state}>
        <span class={`health ${feed.state}`}>{words.feeds.state[feed.state]}</span>
      </td>
      <td data-label={columns.good}>{time(feed.lastOkAt)}</td>
      <td data-label={columns.news}>{time(feed.lastNewAt)}</td>
      <td data-label={columns.usual}>{!feed.usualGapMinutes ? '' : spanText(reading, feed.usualGapMinutes)}</td>
      <td data-label={columns.rhythm}>
        <Rhythm feed={feed} />
      </td>
      <td data-label={columns.failures}>{feed.failures}</td>
      <td data-label={columns.next}>
        {wait === undefined ? '' : wait <= 0 ? words.feeds.due : words.feeds.inTime(spanText(reading, wait))}
      </td>
    </tr>
  );
}

/** Whether each feed is still heard, trouble first. */
export function FeedsView({ params }: { params: URLSearchParams }) {
  const { words, version } = useReading();
  const { value, failure, again } = useAnswer(`feeds ${version}`, api.feeds);
  const asked = params.get('sort') ?? 'state';
  const order = (asked in ORDERS ? asked : 'state') as Column;
  const feeds = [...(value?.feeds ?? [])].sort(ORDERS[order]);
  const active = feeds.filter((f) => f.state !== 'muted');
  const ok = active.filter((f) => f.state === 'ok').length;
  return (
    <>
      <div class="head">
        <div>
          <h1>{words.feeds.title}</h1>
          {value === undefined ? null : (
            <p class="lead">
              {words.feeds.summary(ok, active.length)}{' '}
              {active.length > ok ? words.feeds.trouble(active.length - ok) : ''}
            </p>
          )}
        </div>
      </div>
      {failure ? <Failed failure={failure} again={again} stale={value !== undefined} /> : null}
      {value === undefined ? failure ? null : <Loading /> : null}
      {value !== undefined && feeds.length === 0 ? <Empty what={words.feeds.empty} how={words.feeds.emptyDo} /> : null}
      {feeds.length === 0 ? null : (
        <table class="feeds">
          <thead>
            <tr>
              {Object.entries(words.feeds.columns).map(([column, name]) => (
                <th key={column} scope="col" aria-sort={column === order ? 'ascending' : undefined}>
                  {column in ORDERS ? (
                    <button
                      type="button"
                      class="plain"
                      title={words.feeds.sort(name)}
                      onClick={() => changeParams({ sort: column === 'state' ? undefined : column })}
                    >
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {feeds.map((feed) => (
              <Row key={feed.url} feed={feed} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
