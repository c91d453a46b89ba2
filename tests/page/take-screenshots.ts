/** `npm run screenshots`: the pictures of the README, taken of the demo's store, into docs/images. */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kjm } from '../cli/kjm';
import { launch } from './browser';
import { startDashboard } from './dashboard';

const FOLDER = 'docs/images';
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };
const SHOTS = [
  { name: 'today', path: '/?lang=en', size: DESKTOP, colorScheme: 'light' },
  { name: 'timeline', path: '/timeline?lang=ja&zoom=y1', size: DESKTOP, colorScheme: 'dark' },
  { name: 'event-phone', path: 'summit?lang=ko', size: PHONE, colorScheme: 'light' },
] as const;

const store = mkdtempSync(join(tmpdir(), 'kjm-screenshots-'));
await kjm(['demo', '--exit', '--store', store]);
const { events } = JSON.parse((await kjm(['events', '--kind', 'summit', '--json', '--store', store])).stdout);
const [dashboard, browser] = await Promise.all([startDashboard(store), launch()]);
mkdirSync(FOLDER, { recursive: true });
for (const { name, path, size, colorScheme } of SHOTS) {
  const page = await browser.newPage({ viewport: size, colorScheme });
  const address = path.startsWith('/') ? path : `/event/${events[0].id}${path.replace('summit', '')}`;
  await page.goto(dashboard.url + address);
  await page.locator('main :is(.development, .row, .life > li)').first().waitFor();
  // the parts that are asked for one by one
  await page.waitForLoadState('networkidle');
  const file = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`${file}: ${Math.round(statSync(file).size / 1024)} KB`);
  await page.close();
}
await browser.close();
await dashboard.stop();
rmSync(store, { recursive: true, force: true });
