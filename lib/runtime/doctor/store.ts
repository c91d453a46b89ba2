import { healthOf } from '../../feeds/health';
import type { Feed } from '../../model/article';
import type { FeedState } from '../../model/feed-state';
import { READS } from '../../model/version';
import { EVENT_WORDS } from '../../query/describe-events';
import type { Chronicle } from '../../store/chronicle';
import { dynamoChronicle } from '../../store/dynamo';
import type { TableHandle } from '../../store/dynamo-client';
import type { Queues } from '../queues';
import type { Check } from './check';

type Finding = Omit<Check, 'area'>;

/** A due alert that is older was forgotten by whoever sends. */
const LATE_MS = 15 * 60_000;

/** Reads what lists read, and says what version wrote it. */
export async function storeCheck(table: TableHandle, version: number): Promise<Finding[]> {
  const chronicle = dynamoChronicle(table, EVENT_WORDS);
  const [page, filled] = [await chronicle.list({ limit: 1 }), await chronicle.marker('history')];
  const searched = (await chronicle.marker('words'))?.endsWith('done');
  const what = `readable, version ${version} (this kjm reads up to ${READS})`;
  if (filled === undefined && page.items.length === 0)
    return [
      { level: 'warn', what: `${what}, and empty: no poll has run yet`, fix: 'wait for the first poll, or npm start' },
    ];
  return searched
    ? [{ level: 'ok', what }]
    : [
        {
          level: 'warn',
          what: `${what}; older events are being made findable by words`,
          fix: 'nothing: each poll does some',
        },
      ];
}

/** Alerts that should be out by now. */
export async function dueCheck(chronicle: Pick<Chronicle, 'dueAlerts'>, now: Date, fix: string): Promise<Finding[]> {
  const late = await chronicle.dueAlerts(new Date(now.getTime() - LATE_MS).toISOString(), 10);
  const oldest = late[0]?.dueAt;
  return late.length === 0
    ? [{ level: 'ok', what: 'none waits that should be out' }]
    : [
        {
          level: 'fail',
          what: `${late.length === 10 ? 'ten or more' : late.length} should be out, the oldest since ${oldest}`,
          fix,
        },
      ];
}

interface FeedContext {
  now: Date;
  pollMinutes: number;
  /** What makes somebody poll. */
  start: string;
  /** How commands name the store. */
  on: string;
  /** No poll has run on it, which brings the first feeds. */
  isNew: boolean;
}

/** How the feeds do, and whether anybody polls them. */
export function feedCheck(
  feeds: readonly Feed[],
  states: ReadonlyMap<string, FeedState>,
  { now, pollMinutes, start, on, isNew }: FeedContext,
): Finding[] {
  if (feeds.length === 0 && isNew) return [{ level: 'warn', what: 'none yet: the first poll brings them', fix: start }];
  if (feeds.length === 0)
    return [{ level: 'fail', what: 'there is no feed', fix: `kjm feeds import data/feeds.opml${on}` }];
  const health = feeds.map((feed) => healthOf(feed, states.get(feed.url), now)).filter((h) => h.state !== 'muted');
  const last = Math.max(0, ...[...states.values()].map((s) => Date.parse(s.lastPolledAt ?? '') || 0));
  const findings: Finding[] = [];
  // a feed that is asked seldom must not look like a monitor that stands still
  const idleMs = Math.max(3 * pollMinutes, 120) * 60_000;
  const due = health.some((h) => h.nextPollAt === null || Date.parse(h.nextPollAt) + idleMs < now.getTime());
  if (last === 0) findings.push({ level: 'warn', what: 'no feed was polled yet', fix: start });
  else if (due && now.getTime() - last > idleMs)
    findings.push({
      level: 'fail',
      what: `nobody has polled since ${new Date(last).toISOString().slice(0, 16)}Z`,
      fix: start,
    });
  const bad = health.filter((h) => h.state === 'gone' || (h.state === 'failing' && h.failures >= 3));
  const all = bad.length === health.length;
  if (all && health.length > 0)
    findings.push({
      level: 'fail',
      what: `all ${bad.length} feeds fail: ${bad[0]?.lastError ?? 'no reason given'}`,
      fix: `kjm feeds health${on}; check the way out to the internet`,
    });
  else
    for (const { url, state, lastError } of bad)
      findings.push({
        level: 'warn',
        what: `${url} ${state === 'gone' ? 'is gone' : `fails: ${lastError ?? 'no reason given'}`}`,
        fix: `kjm feeds test ${url}, then kjm feeds mute or remove ${url}${on}`,
      });
  for (const { url, lastNewAt } of health.filter((h) => h.state === 'silent'))
    findings.push({
      level: 'warn',
      what: `${url} is silent since ${lastNewAt?.slice(0, 16) ?? 'its first poll'}Z, longer than is usual for it`,
      fix: `kjm feeds test ${url}`,
    });
  return findings.length > 0 ? findings : [{ level: 'ok', what: `${health.length} feeds, none fails or is silent` }];
}

/** What failed for good. */
export async function queueCheck(queues: Queues, on: string): Promise<Finding[]> {
  const states = await queues.list();
  const findings = states
    .filter((q) => q.name !== 'articles' && q.waiting > 0)
    .map(
      (q): Finding => ({
        level: q.name === 'alert' ? 'warn' : 'fail',
        what: `${q.waiting} ${q.holds}`,
        fix:
          q.name === 'alert'
            ? `kjm queue purge alert${on} (the sweep has sent what they rang for)`
            : `kjm queue show ${q.name}${on}, then kjm queue redrive ${q.name}${on}`,
      }),
    );
  const articles = states.find((q) => q.name === 'articles');
  if (articles !== undefined && (articles.oldestSeconds ?? 0) > 1800)
    findings.push({
      level: 'fail',
      what: `an article waits for ${Math.round((articles.oldestSeconds ?? 0) / 60)} minutes to be read`,
      fix: 'docs/runbook.md#articles-wait',
    });
  return findings.length > 0
    ? findings
    : [{ level: 'ok', what: `${articles?.waiting ?? 0} articles wait, nothing failed for good` }];
}
