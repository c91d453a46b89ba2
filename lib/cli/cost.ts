import { Command, InvalidArgumentError, Option } from 'commander';
import type { Estimate } from '../cost/estimate';
import { DEFAULT_LOAD, type Load } from '../cost/load';
import { PRICES, REGIONS, type Region } from '../cost/prices';
import { CliError } from './exit';
import { colours, print, printJson, say, table } from './output';

interface Options {
  feeds?: number;
  articles?: number;
  relevant?: number;
  alerts?: number;
  sms?: number;
  emails?: number;
  month?: number;
  region?: Region;
  stack?: string;
  json?: boolean;
}

const MOST = 100_000_000;

const count = (text: string): number => {
  const n = Number(text);
  if (!Number.isFinite(n) || n < 0 || n > MOST || text.trim() === '')
    throw new InvalidArgumentError(`Give a number from 0 to ${MOST}.`);
  return n;
};

const share = (text: string): number => {
  const n = count(text);
  if (n > 1) throw new InvalidArgumentError('Give a share from 0 to 1, as 0.25.');
  return n;
};

export function costCommand(): Command {
  return new Command('cost')
    .description(
      'Reckons a month in AWS from what each piece of work was measured to cost, with the sums. Nothing is asked of AWS,\nunless the load is taken from a stack.',
    )
    .option('--feeds <n>', `feeds (${DEFAULT_LOAD.feeds})`, count)
    .option('--articles <n>', `new articles a day that all feeds tell (${DEFAULT_LOAD.articles})`, count)
    .option('--relevant <share>', `share of them that is relevant and read (${DEFAULT_LOAD.relevant})`, share)
    .option('--alerts <n>', `alerts a day (${DEFAULT_LOAD.alerts})`, count)
    .option('--emails <n>', 'emails a day to all readers (one an alert)', count)
    .option('--sms <n>', `text messages a day to all readers (${DEFAULT_LOAD.sms})`, count)
    .option('--month <n>', `the month since deployment, since storage grows (${DEFAULT_LOAD.month})`, count)
    .addOption(new Option('--region <region>', 'whose list prices (us-east-1, or AWS_REGION)').choices(REGIONS))
    .option('--stack <name>', 'take the load from what this stack did in the last days, with your AWS credentials')
    .option('--json', 'print JSON')
    .action(run);
}

const regionOf = (options: Options): Region =>
  options.region ?? REGIONS.find((r) => r === process.env.AWS_REGION) ?? 'us-east-1';

async function run(options: Options): Promise<void> {
  const [{ estimate }, { readSettings }] = await Promise.all([
    import('../cost/estimate'),
    import('../runtime/settings-file'),
  ]);
  const { pollMinutes } = readSettings();
  const base = { ...DEFAULT_LOAD, pollMinutes };
  const seen = options.stack === undefined ? undefined : await loadOf(options.stack, base);
  const { region: _r, stack: _s, json: _j, ...given } = options;
  const load: Load = { ...base, ...seen?.load, ...given };
  if (given.emails === undefined && seen === undefined) load.emails = load.alerts;
  const region = regionOf(options);
  const result = estimate(load, region);
  if (options.json) return printJson(asJson(result, seen?.smsUsdThisMonth));
  show(result, region);
  if (seen !== undefined)
    say(
      colours.dim(
        `The load is the mean of the last ${seen.days} days of ${options.stack}; that a quarter of what feeds tell is relevant is an assumption.`,
      ),
    );
  if (seen?.smsUsdThisMonth !== undefined)
    say(`Text messages of this month so far, of the whole account: USD ${seen.smsUsdThisMonth.toFixed(2)}`);
}

async function loadOf(stack: string, base: Load) {
  const [{ stackOutputs }, { stackLoad }] = await Promise.all([
    import('../runtime/stack-outputs'),
    import('../runtime/stack-load'),
  ]);
  const topic = (await stackOutputs(stack)).AlertTopic;
  if (topic === undefined)
    throw new CliError(`the stack ${stack} has no output AlertTopic: is it a Korea-Japan Monitor of this version?`);
  const { polls, queued, alerts, deliveries, days, smsUsdThisMonth } = await stackLoad(stack, topic, new Date());
  const load: Partial<Load> = {
    feeds: Math.round((polls * base.pollMinutes) / 1440),
    articles: Math.round(queued / base.relevant),
    alerts,
    emails: deliveries,
  };
  return { load, days, smsUsdThisMonth };
}

const usd = (n: number) => n.toFixed(n < 0.995 ? 3 : 2);
const amount = (n: number) =>
  n >= 100 ? Math.round(n).toLocaleString('en') : String(Number(n.toPrecision(3))).replace(/e-\d+$/, '');

/** Numbers stand at the right of their column. */
function aligned(rows: readonly string[][], numbers: readonly number[]): string[][] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  return rows.map((row) => row.map((cell, c) => (numbers.includes(c) ? cell.padStart(width(c)) : cell)));
}

function show({ load, bill, queue, bends }: Estimate, region: Region): void {
  const read = `${amount(load.articles)} new articles a day of which ${Math.round(load.relevant * 100)} % are read`;
  print(`${load.feeds} feeds every ${load.pollMinutes} minutes, ${read}, ${amount(load.alerts)} alerts a day`);
  print(`${region}, month ${load.month} of the deployment\n`);
  const head = ['SERVICE', 'WHAT', 'A MONTH', 'FREE', 'UNIT', 'PRICE', 'USD', 'NOTHING FREE'];
  const rows = bill.lines.map((l) => [
    l.service,
    l.what,
    amount(l.amount),
    l.free === 0 ? '-' : amount(l.free),
    l.unit,
    String(l.price),
    usd(l.usd),
    usd(l.listUsd),
  ]);
  const together = ['', 'together', '', '', '', '', usd(bill.usd), usd(bill.listUsd)];
  print(table(head, aligned([head, ...rows, together], [2, 3, 5, 6, 7]).slice(1)));
  if (bill.smsUsd.high > 0)
    print(
      `\nText messages beside: USD ${bill.smsUsd.low.toFixed(2)} to ${bill.smsUsd.high.toFixed(2)}, by country and carrier.`,
    );
  const { p95 } = queue.lagSeconds;
  print(
    queue.left > 0
      ? `\nThe article queue grows by ${amount(queue.left)} a day: reading does not keep up.`
      : `\nOn a busy day up to ${amount(queue.deepest)} articles wait, 95 % of them less than ${amount(Math.max(1, p95))} s.`,
  );
  const [first] = bends;
  if (first !== undefined)
    print(`Bends first at ${first.limit}: ${amount(first.used * 100)} % used. What to turn: ${first.turn}.`);
  say(
    colours.dim(
      `\nUSD: beyond what is free every month, in an account that uses it for nothing else. List prices as of ${PRICES.asOf}: check them.`,
    ),
  );
}

const asJson = ({ load, bill, queue, bends }: Estimate, smsUsdThisMonth: number | undefined) => ({
  pricesAsOf: PRICES.asOf,
  load,
  bill,
  queue,
  bends,
  ...(smsUsdThisMonth === undefined ? {} : { smsUsdThisMonth }),
});
