import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOG_METRICS } from '../../lib/infra/log-metrics';
import type { Feed } from '../../lib/model/article';
import { HAND_OUT } from '../../lib/model/capacity';
import { articleMessage } from '../pipeline/ports';
import { messageIdOf, RING, SCHEDULED, sqsEvent, urlEvent } from './events';
import type { Lambda, Outcome } from './lambda';
import { JAPANESE, KOREAN } from './newsroom';
import { HOW, NODES, RUNTIME_CLIENT } from './nodes';
import { buildFunctions, type FunctionName, openWorld, type World } from './world';

const feedAt = (url: string, over: Partial<Feed> = {}): Feed => ({
  url,
  title: 'Outlet',
  language: 'ko',
  country: 'KR',
  fetchArticles: true,
  ...over,
});
const MEMORANDUM =
  'South Korea and Japan signed a memorandum of understanding on the protection of nationals in third countries in Seoul on Friday. ' +
  'Foreign Minister Cho Tae-yul and his Japanese counterpart, Yoko Kamikawa, signed the document.';
const memorandum = (id: string) =>
  JSON.stringify(
    articleMessage(id, {
      title: 'Seoul, Tokyo sign memorandum',
      text: MEMORANDUM,
      publishedAt: new Date().toISOString(),
    }),
  );
const failed = (...at: number[]) => ({
  answer: { batchItemFailures: at.map((i) => ({ itemIdentifier: messageIdOf(i) })) },
});
const bodyOf = (outcome: Outcome) => (outcome as { answer: { statusCode: number; body: string } }).answer;

for (const node of NODES) {
  const missing = RUNTIME_CLIENT === undefined || node.path === undefined;
  const name = `the built functions on Node ${node.version}`;
  describe.skipIf(missing)(missing ? `${name}: skipped, ${HOW}` : name, () => {
    let world: World;
    const running: Partial<Record<FunctionName, Lambda>> = {};
    /** One process a function, which stays warm from test to test. */
    const the = async (name: FunctionName): Promise<Lambda> => {
      running[name] ??= await world.start(name, node.path as string);
      return running[name];
    };
    const invoke = async (name: FunctionName, event: unknown, remainingMs?: number) =>
      (await the(name)).invoke(event, remainingMs === undefined ? {} : { remainingMs });
    /** Alerts that are due now, the leases of other tests aside. */
    const dueNow = () => world.chronicle.dueAlerts(new Date().toISOString(), 50);

    beforeAll(async () => {
      buildFunctions();
      world = await openWorld();
    });
    afterAll(() => world?.close());

    describe('poll', () => {
      test('asks each feed once a turn and queues what is relevant, in the letters of the publisher', async () => {
        await world.chronicle.putFeed(feedAt('http://ko.example/rss'));
        await world.chronicle.putFeed(feedAt('http://ja.example/rss', { language: 'ja', fetchArticles: false }));
        await world.chronicle.putFeed(
          feedAt('http://json.example/feed.json', { language: 'en', fetchArticles: false }),
        );
        expect(await invoke('poll', SCHEDULED), (await the('poll')).output()).toEqual({ answer: null });
        expect(await invoke('poll', SCHEDULED)).toEqual({ answer: null });
        expect(world.outlets.asked().sort()).toEqual(['ja.example/rss', 'json.example/feed.json', 'ko.example/rss']);
        const queued = world.sqs.take('articles');
        expect(queued.map((body) => JSON.parse(body).title).sort()).toEqual(
          [KOREAN, JAPANESE, 'Seoul and Tokyo to hold a summit in Busan'].sort(),
        );
        expect((await the('poll')).logged()).toContainEqual(
          expect.objectContaining({ event: LOG_METRICS.ArticlesQueued.event, relevant: 1 }),
        );
        expect(await invoke('extract', sqsEvent(queued))).toEqual(failed());
        // the page of the Korean one
        expect(world.outlets.asked()).toEqual(['ko.example/robots.txt', 'ko.example/1.html']);
      });

      test('refuses a feed whose name leads to the metadata service', async () => {
        const inside = feedAt('http://inside.example/latest/meta-data');
        await world.chronicle.putFeed(inside);
        expect(await invoke('poll', SCHEDULED)).toEqual({ answer: null });
        const state = (await world.intake.feedStates([inside.url])).get(inside.url);
        expect(state?.lastError).toMatch(/169\.254\.169\.254 is a private address/);
        expect(world.outlets.asked()).toEqual([]);
      });

      test('with little time left begins no feed, and the next turn asks it', async () => {
        await world.chronicle.putFeed(feedAt('http://late1.example/rss'));
        expect(await invoke('poll', SCHEDULED, 5_000)).toEqual({ answer: null });
        expect(world.outlets.asked()).toEqual([]);
        await invoke('poll', SCHEDULED);
        expect(world.outlets.asked()).toEqual(['late1.example/rss']);
      });

      test('hands many feeds to itself through the queue, and asks none twice where a batch comes twice', async () => {
        const feeds = Array.from({ length: HAND_OUT.few + 5 }, (_, i) => feedAt(`http://many${i}.example/rss`));
        for (const feed of feeds) await world.chronicle.putFeed(feed);
        await invoke('poll', SCHEDULED);
        expect(world.outlets.asked()).toEqual([]);
        const batches = world.sqs.take('polls');
        expect(batches.length).toBe(Math.ceil(feeds.length / HAND_OUT.batch));
        for (const body of [...batches, batches[0] as string])
          expect(await invoke('poll', sqsEvent([body], 'polls'))).toEqual({ answer: null });
        expect(world.outlets.asked().sort()).toEqual(feeds.map(({ url }) => url.slice(7)).sort());
      });

      test('fails a batch that is none, with one plain sentence', async () => {
        const outcome = await invoke('poll', sqsEvent(['{"v":1,"type":"poll","feeds":[{}]}'], 'polls'));
        expect(outcome).toMatchObject({
          error: { errorMessage: expect.stringMatching(/^a message on the poll queue is not a batch of feeds/) },
        });
      });
    });

    describe('extract', () => {
      test('reports the poison of a batch alone, and reads what is around it', async () => {
        const batch = ['no JSON', memorandum('x1'), '{"v":1,"type":"poll","feeds":[]}', JSON.stringify({}), '"'];
        expect(await invoke('extract', sqsEvent(batch))).toEqual(failed(0, 2, 3, 4));
        expect((await world.intake.article('x1'))?.text).toBe(MEMORANDUM);
        expect((await the('extract')).logged()).toContainEqual(
          expect.objectContaining({ event: LOG_METRICS.ArticlesRead.event, article: 'x1', facts: 1 }),
        );
        expect((await the('extract')).logged()).toContainEqual(
          expect.objectContaining({ event: LOG_METRICS.AlertsDue.event, article: 'x1' }),
        );
      });

      test('reads the page of an article, old Korean encoding and all', async () => {
        const message = articleMessage('page', {
          url: 'http://ko.example/1.html',
          title: KOREAN,
          text: '',
          publishedAt: new Date().toISOString(),
          feed: feedAt('http://ko.example/rss'),
        });
        expect(await invoke('extract', sqsEvent([JSON.stringify(message)]))).toEqual(failed());
        const article = await world.intake.article('page');
        expect(article).toMatchObject({ textSource: 'page' });
        expect(article?.text).toMatch(/통화스와프 협정에 서명했다.*뷁/s);
        expect(article?.text).not.toContain('홈');
      });

      test('with little time left begins no article and gives all back; the next try reads them', async () => {
        const batch = sqsEvent([memorandum('late-1'), memorandum('late-2')]);
        expect(await invoke('extract', batch, 20_000)).toEqual(failed(0, 1));
        expect(await world.intake.article('late-1')).toBeUndefined();
        expect(await invoke('extract', batch, 110_000)).toEqual(failed());
        expect(await world.intake.article('late-2')).toBeDefined();
      });

      test('gives everything back where the store does not answer', async () => {
        const lambda = await world.start('extract', node.path as string, {
          AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
        });
        expect(await lambda.invoke(sqsEvent([memorandum('x2'), memorandum('x3')]), { remainingMs: 110_000 })).toEqual(
          failed(0, 1),
        );
      });
    });

    describe('alert', () => {
      test('with little time left publishes nothing; nothing is lost and nothing is told twice', async () => {
        const due = (await dueNow()).length;
        expect(due).toBeGreaterThan(0);
        expect(await invoke('alert', RING, 2_000)).toEqual({ answer: { sent: 0 } });
        expect(world.sns.published).toEqual([]);
        expect(await dueNow()).toHaveLength(due);
        expect(await invoke('alert', RING)).toEqual({ answer: { sent: due } });
        expect(await invoke('alert', SCHEDULED)).toEqual({ answer: { sent: 0 } });
        expect(world.sns.published).toHaveLength(due);
        const told = world.sns.published.map(({ Message }) => JSON.parse(Message as string).email as string);
        expect(told.join()).toContain(MEMORANDUM.slice(0, 60));
        expect((await the('alert')).logged()).toContainEqual(
          expect.objectContaining({ event: LOG_METRICS.AlertLag.event, lagSeconds: expect.any(Number) }),
        );
      });

      test('fails where the topic refuses, and the alert stays due', async () => {
        await invoke('extract', sqsEvent([memorandum('x4').replace('memorandum', 'agreement on visas')]));
        const text = 'Japan lifted its export restrictions on semiconductor materials bound for South Korea on Monday.';
        const lifted = JSON.parse(memorandum('x5'));
        await invoke('extract', sqsEvent([JSON.stringify({ ...lifted, title: text, text })]), 110_000);
        const due = await dueNow();
        expect(due.length).toBeGreaterThan(0);
        world.sns.account.denied.push('Publish');
        const outcome = await invoke('alert', RING);
        world.sns.account.denied.length = 0;
        expect(outcome).toMatchObject({
          error: { errorMessage: `${due.length} alerts could not be sent; they stay due and are tried again` },
        });
        const later = new Date(Date.now() + 3_600_000).toISOString();
        expect(await world.chronicle.dueAlerts(later, 50)).toHaveLength(due.length);
      });
    });

    describe('query', () => {
      test.each([
        ['GET', 200],
        ['HEAD', 200],
        ['POST', 405],
      ])('%s /v1/events is answered %i', async (method, status) => {
        const answer = bodyOf(await invoke('query', urlEvent('/v1/events', { method })));
        expect(answer.statusCode).toBe(status);
        if (method === 'GET') expect(JSON.parse(answer.body).events.length).toBeGreaterThan(0);
        if (method === 'HEAD') expect(answer.body).toBe('');
      });

      test.each([
        ['no day', 'since=%E0%A4%A'],
        ['a parameter that does not exist', 'evil=1'],
        ['a limit beyond all', 'limit=1000000'],
        ['an address longer than any', `q=${'a'.repeat(5000)}`],
      ])('what cannot be asked (%s) is refused with its reason', async (_what, query) => {
        const answer = bodyOf(await invoke('query', urlEvent('/v1/events', { query })));
        expect([400, 414]).toContain(answer.statusCode);
        expect(JSON.parse(answer.body).detail).toMatch(/\w+ \w+/);
      });

      test('an address that is none is no crash', async () => {
        expect(bodyOf(await invoke('query', urlEvent('/../../etc/passwd'))).statusCode).toBe(404);
        expect(bodyOf(await invoke('query', urlEvent('//v1//events%00'))).statusCode).toBe(404);
      });

      test.each([
        ['.csv', /^id,|^\ufeff?"?id/],
        ['.ndjson', /^\{"/],
        ['.rss', /<rss version="2.0"/],
        ['.atom', /<feed /],
        ['.feed.json', /jsonfeed/],
      ])('events in the format %s', async (suffix, begins) => {
        const answer = bodyOf(await invoke('query', urlEvent(`/v1/events${suffix}`, { query: 'limit=500' })));
        expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false });
        expect(answer.body.slice(0, 200)).toMatch(begins);
      });

      test('calendar, search in any of the languages, and the description of it all', async () => {
        expect(bodyOf(await invoke('query', urlEvent('/v1/upcoming.ics'))).body).toMatch(/^BEGIN:VCALENDAR/);
        const query = `q=${encodeURIComponent('通貨スワップ')}`;
        const found = JSON.parse(bodyOf(await invoke('query', urlEvent('/v1/events', { query }))).body);
        expect(found.events.map(({ topic }: { topic: string }) => topic)).toContain('currency-swap');
        const described = JSON.parse(bodyOf(await invoke('query', urlEvent('/v1/openapi.json'))).body);
        expect(Object.keys(described.paths)).toContain('/v1/events');
      });

      test('says that the query failed, and not why, where the store does not answer', async () => {
        const lambda = await world.start('query', node.path as string, {
          AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
        });
        const answer = bodyOf(await lambda.invoke(urlEvent('/v1/events')));
        expect(answer.statusCode).toBe(500);
        expect(answer.body).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
      });
    });

    test.each(['poll', 'extract', 'alert', 'query'] as const)(
      '%s without its tables says which variable is missing',
      async (name) => {
        const lambda = await world.start(name, node.path as string, { CHRONICLE_TABLE: '' });
        const outcome = await lambda.invoke({});
        expect(outcome).toMatchObject({
          error: { errorMessage: expect.stringContaining('CHRONICLE_TABLE is not set') },
        });
      },
    );
  });
}
