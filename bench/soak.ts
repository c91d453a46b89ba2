/**
 * A day at ten times the default load with faults of every sort, against the same day without. `npm run soak [-- --seed N]`
 *
 * 500 feeds tell 8,000 articles in 24 simulated hours; feeds are down, slow, cut, garbled; the store throttles, before and
 * after it has done what was asked; the queue delivers twice; the process is killed at random moments and begins again. Then
 * all comes to rest: every relevant article must be read, no step told twice, and the events those of a run without faults.
 */
import { parseArgs } from 'node:util';
import { soak } from './soak/run';

const number = (value: string): number => {
  const n = Number(value);
  if (!Number.isFinite(n) || n < 0)
    throw new Error(`${value} is no number: give --hours 24 --feeds 500 --articles 8000 --kills 12 --seed 1`);
  return n;
};
const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({
  options: {
    seed: text('1'),
    hours: text('24'),
    feeds: text('500'),
    articles: text('8000'),
    kills: text('12'),
    'poll-minutes': text('120'),
  },
});

const began = performance.now();
const result = await soak({
  seed: number(values.seed),
  hours: number(values.hours),
  feeds: number(values.feeds),
  articles: number(values.articles),
  kills: number(values.kills),
  pollMinutes: number(values['poll-minutes']),
  onTurn: (line) => process.stderr.write(`${line}\n`),
});

const { withFaults, withoutFaults, memory } = result;
const own = new Set(withoutFaults.events);
const differing = withFaults.events.filter((event) => !own.has(event));
const others = new Set(withFaults.events);
const missing = withoutFaults.events.filter((event) => !others.has(event));
const onlyIn = (some: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return some.filter((told) => !known.has(told)).length;
};
const troubles = Object.entries(result.troubles)
  .map(([name, n]) => `${name} ${n}`)
  .join(', ');
const spread = (of: (m: (typeof memory)[number]) => number) =>
  `${Math.min(...memory.map(of))} to ${Math.max(...memory.map(of))} MB`;
console.log(`seed ${values.seed}: ${values.hours} simulated hours, ${values.feeds} feeds every ${values['poll-minutes']} minutes, ${values.articles} articles, in ${((performance.now() - began) / 1000).toFixed(0)} s
faults: feeds answered wrongly ${Object.values(result.troubles).reduce((a, b) => a + b, 0)} times (${troubles}); the store refused ${result.refused} requests; ${result.kills} kills
relevant articles ${result.relevant}, not read in the end ${result.lost.length}; taken back from the dead letters ${result.redriven}
events ${withFaults.events.length}, without faults ${withoutFaults.events.length}, differing ${differing.length}
alerts ${withFaults.alerts}, without faults ${withoutFaults.alerts}; told in one run only ${onlyIn(withFaults.told, withoutFaults.told)} and ${onlyIn(withoutFaults.told, withFaults.told)}
steps told twice ${withFaults.toldTwice.length}; told of two events that turned out to be one ${withFaults.joinedLater.length}, without faults ${withoutFaults.joinedLater.length}; published again after a kill, under their own name ${result.publishedAgain}; still due ${withFaults.due}
memory of the last life, after collecting garbage: heap ${spread((m) => m.heapMb)}, resident ${spread((m) => m.rssMb)}
${memory
  .filter((_, i) => i % Math.max(1, Math.floor(memory.length / 8)) === 0)
  .map((m) => `  hour ${m.hour}: heap ${m.heapMb} MB, resident ${m.rssMb} MB`)
  .join('\n')}`);
const failed = [
  result.lost.length > 0 && `${result.lost.length} articles were lost`,
  withFaults.toldTwice.length > 0 && `told twice: ${withFaults.toldTwice.join(', ')}`,
  withFaults.due > 0 && `${withFaults.due} alerts were never sent`,
  differing.length > 0 &&
    `events differ:\n${differing.slice(0, 5).join('\n')}\nwithout faults:\n${missing.slice(0, 5).join('\n')}`,
].filter(Boolean);
for (const line of failed) console.error(line);
if (failed.length > 0) process.exitCode = 1;
