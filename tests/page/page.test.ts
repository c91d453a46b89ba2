import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { kjm } from '../cli/kjm';
import { CHROMIUM, type Faults, launch, NEEDS_CHROMIUM, watch } from './browser';
import { type Dashboard, startDashboard } from './dashboard';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['/', '/board', '/timeline', '/calendar', '/search', '/feeds', '/alerts'];

describe.skipIf(CHROMIUM === undefined)(`the page over the demo's store${NEEDS_CHROMIUM}`, () => {
  const store = mkdtempSync(join(tmpdir(), 'kjm-page-'));
  let dashboard: Dashboard;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: Faults;
  /** The summit of the demo, which every view shows. */
  let summit: string;

  beforeAll(async () => {
    [browser] = await Promise.all([launch(), kjm(['demo', '--exit', '--store', store])]);
    dashboard = await startDashboard(store);
    const { events } = JSON.parse((await kjm(['events', '--kind', 'summit', '--json', '--store', store])).stdout);
    summit = events[0].id;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await dashboard?.stop();
    rmSync(store, { recursive: true, force: true });
  });

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    faults = watch(page);
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual({ errors: [], elsewhere: [] });
  });

  const open = (path: string) => page.goto(dashboard.url + path);
  const heading = (text: string | RegExp) => page.getByRole('heading', { level: 1, name: text }).waitFor();
  const main = () => page.locator('main');

  test('Today says what is new, what comes, what is overdue and whether the feeds are heard', async () => {
    await open('/');
    await heading(/\d+ new, \d+ moved on/);
    await main()
      .getByRole('link', { name: /Korea-Japan summit held 6 September 2024/ })
      .waitFor();
    await main().getByRole('heading', { name: 'Coming 14 days' }).waitFor();
    await main().getByRole('heading', { name: 'Overdue' }).waitFor();
    await main()
      .getByText(/8 of 8 feeds answer/)
      .waitFor();
    await page.getByRole('button', { name: '1 day', exact: true }).click();
    await page.waitForURL(/days=1/);
  });

  test('a title leads to its event: life with quotes, evidence by side, citation', async () => {
    await open('/');
    await main()
      .getByRole('link', { name: /Korea-Japan summit held/ })
      .click();
    await page.waitForURL(`**/event/${summit}`);
    await heading(/Korea-Japan summit held 6 September 2024 in Seoul/);
    expect(await page.locator('.life > li').count()).toBeGreaterThanOrEqual(2);
    await page.getByRole('heading', { name: /Korean outlets/ }).waitFor();
    await page.getByRole('heading', { name: /Japanese outlets/ }).waitFor();
    const languages = await page.locator('.exhibits blockquote').evaluateAll((all) => all.map((q) => q.lang));
    expect(new Set(languages)).toEqual(new Set(['ko', 'ja', 'en']));
    for (const rel of await page.locator('a.source').evaluateAll((all) => all.map((a) => a.getAttribute('rel'))))
      expect(rel).toBe('noopener noreferrer');
    await page.locator('.citation').getByText(summit).waitFor();
    await page.getByText('Told as an alert').first().click();
    await page
      .getByText(/^told as (new|update)$/)
      .first()
      .waitFor();
  });

  test('the language switch keeps the view and its state, marks the document, and lasts', async () => {
    await open('/board?period=y5&field=finance');
    await heading('Where everything stands');
    await page.getByRole('button', { name: '한국어' }).click();
    await heading('지금 어디까지 왔나');
    expect(page.url()).toMatch(/period=y5&field=finance&lang=ko/);
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    await main().getByText('통화스와프').first().waitFor();
    await page.getByRole('button', { name: '日本語' }).click();
    await main().getByText('通貨スワップ').first().waitFor();
    await open('/timeline');
    await heading('ここに至るまで');
  });

  test('the board narrows to a field and a period, and leads on to all of a topic', async () => {
    await open('/board');
    await main().getByRole('rowheader', { name: 'Currency swap' }).waitFor();
    await page.getByLabel('Field').selectOption('security');
    await page.waitForURL(/field=security/);
    expect(await main().getByRole('rowheader', { name: 'Currency swap' }).count()).toBe(0);
    await page.getByRole('button', { name: 'since 1965' }).click();
    await main().getByRole('link', { name: 'GSOMIA' }).first().click();
    await page.waitForURL(/search\?topic=gsomia/);
  });

  test('the timeline zooms by key, moves, and a drag across it filters the list', async () => {
    await open('/timeline?zoom=m1');
    await page.locator('.chart .shape').first().waitFor();
    await page.keyboard.press('-');
    await page.waitForURL(/zoom=m3/);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/at=2024-0/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('at='));
    const all = await page.locator('.row').count();
    const box = (await page.locator('.chart').boundingBox()) as { x: number; y: number; width: number };
    await page.mouse.move(box.x + box.width * 0.6, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.72, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/since=2024-0\d-\d\d&until=2024-0\d-\d\d/);
    const some = await page.locator('.row').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('since='));
    await page.locator('.chart .shape', { hasText: 'Korea-Japan summit held' }).locator('.body').click();
    await page.waitForURL(`**/event/${summit}`);
  });

  test('the calendar shows a month, turns by key, and offers itself to calendars', async () => {
    await open('/calendar');
    await heading('September 2024');
    await page
      .locator('.month')
      .getByRole('link', { name: /Korea-Japan summit held/ })
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await heading('October 2024');
    expect(page.url()).toMatch(/month=2024-10/);
    await page.goBack();
    await heading('September 2024');
    const ics = await page.request.get(
      dashboard.url + (await page.getByRole('link', { name: /iCalendar/ }).getAttribute('href')),
    );
    expect(await ics.text()).toMatch(/^BEGIN:VCALENDAR/);
  });

  test.each(['정상회담', '日韓首脳会談', 'summit'])(
    'search finds the summit by %s; facets narrow it, and the address keeps all',
    async (words) => {
      await open('/search?history=false');
      await page.locator('.row').first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=/);
      await main()
        .getByRole('link', { name: /Korea-Japan summit held/ })
        .waitFor();
      await page.getByRole('button', { name: /^Summit/ }).click();
      await page.waitForURL(/kind=summit/);
      await page.getByRole('heading', { name: '1 event', exact: true }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: '1 event', exact: true }).waitFor();
      const csv = await page.request.get(
        dashboard.url + (await page.getByRole('link', { name: 'CSV' }).getAttribute('href')),
      );
      expect(await csv.text()).toContain(summit);
    },
  );

  test('feeds say how they do and sort by any column; alerts say what was told and why', async () => {
    await open('/feeds');
    await main()
      .getByText(/of 8 feeds are fine/)
      .waitFor();
    expect(await page.locator('.feed').count()).toBe(8);
    await page.getByRole('button', { name: 'Last news' }).click();
    await page.waitForURL(/sort=news/);
    await page.getByRole('link', { name: 'Alerts' }).click();
    await heading('What was told');
    await main().getByText('first told as news at this stage').first().waitFor();
    await page.getByLabel('State').selectOption('due');
    await main().getByText('Nothing has been told yet.').waitFor();
  });

  test('everything can be reached by keys alone', async () => {
    await open('/');
    await heading(/new|nothing/);
    for (const [key, title] of [
      ['b', 'Where everything stands'],
      ['l', 'How it came about'],
      ['f', 'Is it still listening?'],
      ['a', 'What was told'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await heading(title);
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.goBack();
    await heading('Is it still listening?');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.locator('.row').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/event\//);
  });

  test('an address that leads nowhere says so and what to do', async () => {
    await open('/event/e00000000');
    await page.getByRole('alert').getByText('There is nothing at this address.').waitFor();
    await open('/nowhere');
    await heading('No such page');
    // the browser itself notes the two answers 404
    faults.errors.length = 0;
  });

  test('while the monitor is away the page says what to do, and goes on by itself when it is back', async () => {
    await open('/alerts');
    await main().getByText('17 alerts').waitFor();
    const port = Number(new URL(dashboard.url).port);
    await dashboard.stop();
    await page.getByRole('link', { name: 'Feeds' }).click();
    await page.getByRole('alert').getByText('The monitor does not answer.').waitFor();
    await page
      .getByRole('alert')
      .getByText(/npm start/)
      .waitFor();
    dashboard = await startDashboard(store, port);
    await main()
      .getByText(/of 8 feeds are fine/)
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    // the browser itself notes each refused connection
    faults.errors.length = 0;
  });

  test.each(['light', 'dark'] as const)('axe finds no serious fault on any view in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    // what is not colour is the same in both
    const only = { resultTypes: ['violations'], ...(colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {}) };
    for (const path of [...VIEWS, `/event/${summit}`]) {
      await open(path);
      await page.locator('main :is(.row, .development, .board, .feed, .life, table)').first().waitFor();
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(only)})`)) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      for (const { id, impact, nodes } of violations)
        if (impact === 'serious' || impact === 'critical') found.push(`${path}: ${id}: ${nodes[0]?.html}`);
    }
    expect(found).toEqual([]);
  });

  test.each(['en', 'ko', 'ja'])('on a phone nothing is wider than the screen (%s)', async (lang) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of [...VIEWS, `/event/${summit}`]) {
      await open(`${path}?lang=${lang}`);
      await page.locator('main :is(.row, .development, .board, .feed, .life, table)').first().waitFor();
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(over, `${path} in ${lang}`).toBeLessThanOrEqual(0);
    }
  });
});
