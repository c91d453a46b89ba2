import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { ingest } from '../../lib/pipeline/ingest';
import { openLocal } from '../../lib/runtime/local';
import { silentLog } from '../../lib/runtime/log';
import { fact } from '../make';
import { articleMessage } from '../pipeline/ports';
import { expectSchema, KJM, kjm } from './kjm';

const dir = mkdtempSync(join(tmpdir(), 'kjm-query-'));
const store = join(dir, 'store');
const at = (name: string) => join(dir, name);
const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
const told = (n: number) => `${day(n)}T00:00:00.000Z`;

/** What is told of days around today, so that spans back from today can be asked for. */
const STREAM: [id: string, told: number, over: Partial<Fact>][] = [
  ['a', -40, { kind: 'summit', topic: 'leaders-summit', status: 'planned', date: day(-30), place: 'Seoul' }],
  ['b', -30, { kind: 'summit', topic: 'leaders-summit', status: 'held', date: day(-30), place: 'Seoul' }],
  ['c', -20, { kind: 'talks', topic: 'foreign-ministers-talks', status: 'planned', date: day(10), place: 'Tokyo' }],
  [
    'd',
    -50,
    { kind: 'measure', topic: 'hydrogen', action: 'fund', status: 'announced', date: day(-5), actors: ['JP'] },
  ],
  ['e', -10, { topic: 'currency-swap', status: 'signed', date: day(-10) }],
];
const ids: Record<string, string> = {};

beforeAll(async () => {
  const publish = async () => 'sent';
  const local = await openLocal({ dir: store, settings: DEFAULT_SETTINGS, log: silentLog, publish });
  for (const [id, days, over] of STREAM) {
    const read = () => ({ id, relevant: true, language: 'en' as const, facts: [fact(over)] });
    const message = articleMessage(id, { publishedAt: told(days) });
    const { events } = await ingest(message, { ...local.ports, now: () => new Date(told(days)), read });
    ids[id] = events[0]!.id;
  }
  await local.close();
});

const run = (...args: string[]) => kjm([...args, '--store', store]);
async function out(...args: string[]): Promise<string> {
  const { stdout, stderr, code } = await run(...args);
  expect(code, stderr).toBe(0);
  return stdout;
}
async function json(schema: string, ...args: string[]) {
  const value = JSON.parse(await out(...args, '--json'));
  expectSchema(schema, value);
  return value;
}
const lines = (text: string) => text.trimEnd().split('\n');

describe('a list of events', () => {
  test('is asked by side, severity, words and a span back from today', async () => {
    const listed = async (...args: string[]) =>
      (await json('events', 'events', ...args)).events.map((e: { id: string }) => e.id);
    expect(await listed('--severity', '3')).toEqual([ids.e, ids.b]);
    expect(await listed('--text', '정상회담')).toEqual([ids.b]);
    expect(await listed('--since', '2w')).toEqual([ids.c, ids.d, ids.e]);
    expect(await listed('--upcoming')).toEqual([ids.c]);
    expect(await listed('--side', 'JP')).toEqual([]);
  });

  test('comes as CSV, NDJSON and Markdown', async () => {
    const rows: Record<string, string>[] = parse(await out('events', '--format', 'csv', '--columns', 'id,title'), {
      columns: true,
    });
    expect(Object.keys(rows[0]!)).toEqual(['id', 'title']);
    expect(rows.map((r) => r.id).sort()).toEqual([ids.b, ids.c, ids.d, ids.e].sort());
    const events = lines(await out('events', '--format', 'ndjson')).map((l) => JSON.parse(l));
    expectSchema('events', { events });
    expect(lines(await out('events', '--format', 'md'))[1]).toBe('| --- | --- | --- | --- | --- | --- |');
  });

  test.each(['en', 'ko', 'ja'])('aligns as a table in %s, and is cut nowhere in a pipe', async (lang) => {
    const [head, ...rows] = lines(await out('events', '--lang', lang));
    const at = stringWidth(head!.slice(0, head!.indexOf('TITLE')));
    for (const row of rows) {
      const before = [...row].reduce((text, c) => (stringWidth(text) < at ? text + c : text), '');
      expect(before).toMatch(/ {2}$/);
      expect(row).not.toContain('…');
    }
    expect(rows).toHaveLength(4);
  });
});

test('one event: facts, life, evidence by side, and why it was told', async () => {
  const text = await out('event', ids.b!, '--explain');
  for (const part of [/^LIFE$/m, /^planned /m, /^held /m, /^Korean outlets \(2\)$/m, /by rule test/, /alerted: /])
    expect(text).toMatch(part);
  expect((await json('event', 'event', ids.b!, '--explain')).explain).toHaveLength(2);
  expect(await json('event', 'event', ids.b!)).not.toHaveProperty('explain');
});

test('what is coming and what is overdue', async () => {
  const { upcoming, overdue } = await json('upcoming', 'upcoming');
  expect(upcoming.map((e: { id: string }) => e.id)).toEqual([ids.c]);
  expect(overdue).toMatchObject([{ id: ids.d, dueOn: day(-5) }]);
  expect(await out('upcoming', '--days', '5')).toContain('OVERDUE PROMISES');
});

test('a chronology: JSON, text and Markdown', async () => {
  const { entries } = await json('timeline', 'timeline', '--since', '35d');
  expect(entries.map((e: { eventId: string }) => e.eventId)).toEqual([ids.b, ids.c, ids.e]);
  expect(lines(await out('timeline'))).toHaveLength(4);
  expect(await out('timeline', '--format', 'md')).toMatch(/^## \d{4}\n\n- \*\*/);
});

test('what changed between two days', async () => {
  const { changes } = await json('diff', 'diff', day(-35), day(-5));
  expect(changes.map((c: { id: string; change: string }) => [c.id, c.change]).sort()).toEqual(
    [
      [ids.b, 'moved'],
      [ids.c, 'new'],
      [ids.e, 'new'],
    ].sort(),
  );
  expect(await out('diff', '35d', '5d')).toMatch(/^ON .* MOVED ON \(1\)$/m);
});

test('counts', async () => {
  const { rows } = await json('stats', 'stats', '--by', 'kind');
  expect(rows.reduce((n: number, r: { events: number }) => n + r.events, 0)).toBe(4);
  // without a filter counts come from the index of topics, with one from the list
  for (const by of ['kind', 'month', 'actor', 'outlet'])
    expect(await out('stats', '--by', by, '--since', '1945')).toBe(await out('stats', '--by', by));
  expect(parse(await out('stats', '--by', 'field', '--format', 'csv'), { columns: true })).toHaveLength(3);
});

test('a citation in each style', async () => {
  for (const [style, pattern] of [
    ['plain', /^Korea-Japan Monitor\. "/],
    ['bibtex', /^@misc\{kjm-/],
    ['ris', /^TY {2}- GEN\r\n/],
    ['csl-json', /^\[/],
  ] as const)
    expect(await out('cite', ids.b!, '--style', style)).toMatch(pattern);
});

describe('exports', () => {
  const saved = async (format: string, ...args: string[]) => {
    expect(await out('export', '--format', format, '--out', at(format), ...args)).toBe('');
    return readFileSync(at(format), 'utf8');
  };

  test('are read by programs of others', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await saved('ics')));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(1);
    for (const format of ['rss', 'atom'])
      expect((await new Parser().parseString(await saved(format))).items).toHaveLength(4);
    expect(JSON.parse(await saved('jsonfeed')).items).toHaveLength(4);
    expect(parse(await saved('csv', '--bom'), { columns: true, bom: true })).toHaveLength(4);
    expect(parse(await saved('cameo'), { columns: true }).length).toBeGreaterThan(4);
    expect(await saved('opml')).toContain('<opml');
    for (const line of lines(await saved('ndjson'))) expectSchema('event', JSON.parse(line));
  });

  test('an archive fills an empty store that shows the same, byte for byte', async () => {
    const copy = at('copy');
    await out('export', '--format', 'all', '--out', at('all.gz'));
    for (const line of lines(gunzipSync(readFileSync(at('all.gz'))).toString()))
      expectSchema('archive', JSON.parse(line));
    const { stdout, code } = await kjm(['import', at('all.gz'), '--store', copy, '--json']);
    expect(code).toBe(0);
    expectSchema('import', JSON.parse(stdout));
    expect((await kjm(['events', '--json', '--store', copy])).stdout).toBe(await out('events', '--json'));
    const again = await kjm(['import', at('all.gz'), '--store', copy]);
    expect([again.code, again.stderr]).toEqual([0, expect.stringMatching(/^nothing to do/)]);
  });
});

describe('a person who errs is told what, why and what next', () => {
  test.each<[string, () => string[], number, RegExp]>([
    ['a choice with a slip', () => ['events', '--kind', 'sumit'], 2, /Did you mean summit\?/],
    ['a topic with a slip', () => ['events', '--topic', 'curency-swap'], 2, /Did you mean currency-swap\?/],
    ['a topic that is none', () => ['events', '--topic', 'zzz'], 2, /kjm stats --by topic/],
    ['a column with a slip', () => ['events', '--columns', 'id,titel'], 2, /Did you mean title\?/],
    ['words of nothing', () => ['events', '--text', ' '], 2, /--text: a word to look for/],
    ['days the wrong way round', () => ['diff', '2024-02-01', '2024-01-01'], 2, /earlier day first/],
    ['a day that is none', () => ['diff', '2024-13-40'], 2, /no day as 2024-09-06/],
    ['a number of days that is none', () => ['upcoming', '--days', 'x'], 2, /--days: x/],
    ['no format', () => ['export'], 2, /--format/],
    ['a file that cannot be written', () => ['export', '--format', 'csv', '--out', at('no/such/x.csv')], 1, /--out/],
    ['no archive', () => ['import', at('nothing.gz')], 3, /kjm export --format all/],
    ['an event that is none', () => ['cite', 'e0'], 3, /kjm events/],
  ])('%s', async (_what, args, code, message) => {
    const result = await run(...args());
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/\n +at /);
    expect([result.code, result.stdout]).toEqual([code, '']);
  });

  test('an archive that is none leaves no store behind', async () => {
    writeFileSync(at('text.gz'), 'hello');
    const { code, stderr } = await kjm(['import', at('text.gz'), '--store', at('untouched')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/text\.gz cannot be imported: it is no archive of kjm export\. Nothing was changed\./);
    expect(existsSync(at('untouched'))).toBe(false);
  });
});

describe('on a terminal and in a pipe', () => {
  const bash = (script: string) =>
    new Promise<{ code: number | string; stdout: string; stderr: string }>((resolve) =>
      execFile(
        'bash',
        ['-c', `set -o pipefail; kjm() { "${process.execPath}" ${KJM} "$@"; }; ${script}`],
        (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
      ),
    );

  test('a reader that has had enough ends it without complaint', async () => {
    const { code, stdout, stderr } = await bash(`kjm events --json --store ${store} 2>&1 | head -1`);
    expect([code, stdout, stderr]).toEqual([0, '{\n', '']);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['no colour in a pipe', { NO_COLOR: '' }, false],
    ['colour where it is forced', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['no colour where it is forced off', { NO_COLOR: '', FORCE_COLOR: '0' }, false],
  ])('%s', async (_what, env, coloured) => {
    const { stdout } = await kjm(['events', '--store', store], '', env);
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  test.skipIf(!existsSync('/usr/bin/script'))('a terminal of 90 columns cuts the title and nothing else', async () => {
    const command = `stty cols 90; ${process.execPath} ${KJM} events --lang ko --store ${store}`;
    const { stdout } = await bash(`NO_COLOR=1 script -qec "${command}" /dev/null < /dev/null`);
    const rows = stdout.split('\r\n').filter((line) => /^e[0-9a-f]{8} /.test(line));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(90);
    expect(rows.some((row) => row.endsWith('…'))).toBe(true);
  });

  test('bash completes commands, flags and choices', async () => {
    const complete = async (...words: string[]) => {
      const typed = ['kjm', ...words].map((w) => `'${w}'`).join(' ');
      const { stdout } = await bash(
        `eval "$(kjm completion bash)"; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _kjm; echo "\${COMPREPLY[@]}"`,
      );
      return stdout.trim().split(' ');
    };
    expect(await complete('ti')).toEqual(['timeline']);
    expect(await complete('feeds', 'he')).toEqual(['health']);
    expect(await complete('events', '--kind', '')).toEqual(['summit', 'talks', 'agreement', 'measure', 'target']);
    expect(await complete('events', '--sev')).toEqual(['--severity']);
    expect(await complete('completion', 'z')).toEqual(['zsh']);
    expect(await complete('events', '--topic', 'x')).toEqual(['']);
  });

  test.each(['zsh', 'fish'])('the script for %s names every command', async (shell) => {
    const script = (await kjm(['completion', shell])).stdout;
    for (const word of ['timeline', 'health', '--severity', 'agreement'].map((w) => w.replace('--', '')))
      expect(script).toContain(word);
  });
});
