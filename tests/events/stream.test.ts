import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { sendDue } from '../../lib/pipeline/alert';
import { ingest } from '../../lib/pipeline/ingest';
import { prepare } from '../../lib/pipeline/prepare';
import { alertView } from '../../lib/query/alert-view';
import { bundledChronology } from '../../lib/runtime/bundled';
import { replay } from '../../lib/runtime/replay';
import { memoryStore } from '../memory-store';
import { articleMessage, testPorts } from '../pipeline/ports';
import { type Expected, type GoldArticle, scoreStream } from './score-stream';

interface Stream {
  articles: GoldArticle[];
  expected: Expected;
}

function read(name: string): Stream {
  const articles = readFileSync(`tests/gold/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
  return { articles, expected: JSON.parse(readFileSync(`tests/gold/${name}.expect.json`, 'utf8')) as Expected };
}

const { articles, expected } = read('stream-dev');

/** The stream through pipeline and store, with the facts that its editors found instead of those of our reader. */
async function withEditorsFacts() {
  const store = await memoryStore();
  let clock = new Date(articles[0]!.publishedAt);
  const facts = Object.fromEntries(
    articles.map(({ id, facts }) => [
      id,
      facts
        .filter((f) => f.context !== 'out-of-scope')
        .map(
          ({ event: _event, ...f }) =>
            ({ ...f, rule: 'editor', confidence: 0.9, actors: [...f.actors].sort() }) as Fact,
        ),
    ]),
  );
  const { ports, published } = testPorts(store, facts, () => clock);
  const settings = { ...ports.settings, history: { until: '2027-01-31' } };
  await prepare({ feeds: [], chronology: bundledChronology() }, { ...ports, settings });
  const ids = new Set<string>();
  for (const { id, outlet, publishedAt } of articles) {
    clock = new Date(publishedAt);
    const feed = { ...articleMessage(id).feed, title: outlet };
    const { events } = await ingest(articleMessage(id, { feed, publishedAt: clock.toISOString() }), ports);
    for (const event of events) ids.add(event.id);
    await sendDue(ports);
  }
  const events = await store.chronicle.events([...ids]);
  await store.close();
  return { events, alerts: published.map(({ item }) => alertView(item)) };
}

test('with the facts of its editors, each development of the stream is one event and told once a step', async () => {
  const score = scoreStream(articles, expected, await withEditorsFacts());
  expect(score).toMatchObject({ precision: 1, recall: 1, doubles: 0, forbidden: 0, eventsPerDevelopment: 1 });
  expect(score.bCubed).toBeGreaterThan(0.97);
});

interface Floor {
  precision: number;
  recall: number;
  bCubed: number;
  /** Most events per development. */
  apart: number;
}

// What the reader makes up or misses counts here too. Those behind the first were written to see what unseen articles come to;
// their errors were read once.
test.each([
  ['stream-dev', { precision: 0.95, recall: 0.93, bCubed: 0.84, apart: 1.05 }],
  ['stream-2', { precision: 0.95, recall: 0.9, bCubed: 0.84, apart: 1.15 }],
  ['stream-3', { precision: 0.95, recall: 0.9, bCubed: 0.84, apart: 1.1 }],
  // one act that a second sentence dates is told once more, under another topic
  ['stream-4', { precision: 0.9, recall: 0.9, bCubed: 0.8, apart: 1.1, doubles: 1 }],
  // the bullet of a wire, `Finance ministers to meet in Seoul`, names neither side
  ['stream-5', { precision: 0.95, recall: 0.95, bCubed: 0.9, apart: 1.05 }],
])(
  'with our reader, few alerts are false and few are missed: %s',
  async (name, { doubles = 0, ...floor }: { doubles?: number } & Floor) => {
    const { articles, expected } = read(name);
    const stream = articles.map(({ facts: _facts, ...article }) => article);
    const score = scoreStream(articles, expected, await replay(stream));
    expect(score.doubles).toBe(doubles);
    expect(score.forbidden).toBe(0);
    expect(score.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(score.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(score.bCubed).toBeGreaterThan(floor.bCubed);
    expect(score.eventsPerDevelopment).toBeLessThanOrEqual(floor.apart);
  },
);
