import type { FeedState } from '../../model/feed-state';
import type { Check } from './check';

type Finding = Omit<Check, 'area'>;

const LEAST_NODE = 20;

export function nodeCheck(version = process.versions.node): Finding[] {
  const major = Number(version.split('.')[0]);
  return major >= LEAST_NODE
    ? [{ level: 'ok', what: `Node ${version}` }]
    : [{ level: 'fail', what: `Node ${version} is too old`, fix: `install Node ${LEAST_NODE} or later` }];
}

/** AWS refuses requests that are five minutes off. */
const MOST_OFF_MS = 300_000;
const OFF_MS = 60_000;

/** `offsetMs` is how far AWS found this clock to be off; without it, polls of the future show a clock that is behind. */
export function clockCheck(now: Date, states: readonly FeedState[], offsetMs?: number): Finding[] {
  const fix = 'set the clock of this machine by network time (timedatectl set-ntp true)';
  const off = Math.abs(offsetMs ?? 0);
  if (off >= OFF_MS)
    return [
      {
        level: off >= MOST_OFF_MS ? 'fail' : 'warn',
        what: `this clock is ${Math.round(off / 1000)} seconds off that of AWS`,
        fix,
      },
    ];
  const last = Math.max(0, ...states.map((s) => Date.parse(s.lastPolledAt ?? '') || 0));
  if (last > now.getTime() + MOST_OFF_MS)
    return [
      {
        level: 'fail',
        what: `a feed was polled at ${new Date(last).toISOString()}, and here it is ${now.toISOString()}`,
        fix,
      },
    ];
  return [{ level: 'ok', what: `${now.toISOString().slice(0, 16)}Z, as far as can be told` }];
}
