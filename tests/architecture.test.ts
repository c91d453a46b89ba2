import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(__dirname, '..');

/** What each folder may import of the project, and why no more. */
const MAY_IMPORT: Record<string, { of: string[]; why: string }> = {
  'lib/model': { of: [], why: 'the words of the product depend on nothing' },
  'lib/text': { of: ['lib/model'], why: 'text is read without knowing what for' },
  'lib/net': { of: ['lib/model'], why: 'fetching knows no feed and no article' },
  'lib/relevance': { of: ['lib/text', 'lib/model', 'data'], why: 'what is relevant is decided from the text alone' },
  'lib/extract': { of: ['lib/relevance', 'lib/text', 'lib/model', 'data'], why: 'rules read text, nothing else' },
  'lib/feeds': { of: ['lib/net', 'lib/text', 'lib/model'], why: 'feeds know nothing of facts or stores' },
  'lib/articles': { of: ['lib/net', 'lib/text', 'lib/model'], why: 'articles know nothing of facts or stores' },
  'lib/events': { of: ['lib/model'], why: 'an event is a pure function of its facts' },
  'lib/alerts': { of: ['lib/events', 'lib/model', 'data'], why: 'an alert is made of an event alone' },
  'lib/store': { of: ['lib/events', 'lib/model'], why: 'the store keeps events and decides nothing' },
  'lib/query': {
    of: ['lib/alerts', 'lib/events', 'lib/store', 'lib/text', 'lib/model', 'data'],
    why: 'views read, they do not run the pipeline',
  },
  'lib/archive': { of: ['lib/store'], why: 'an archive holds what the store holds, and understands none of it' },
  'lib/cost': {
    of: ['lib/model', 'data'],
    why: 'what a month costs follows from the load and the measured counts alone',
  },
  'lib/newsroom': { of: ['lib/model'], why: 'the demo newsroom is the outside world, known by its feeds' },
  'lib/pipeline': {
    of: ['lib/articles', 'lib/feeds', 'lib/relevance', 'lib/events', 'lib/alerts', 'lib/store', 'lib/model'],
    why: 'the story reaches the outside world through its Ports',
  },
  'lib/api': {
    of: ['lib/query', 'lib/pipeline', 'lib/feeds', 'lib/events', 'lib/model'],
    why: 'the router maps requests to queries',
  },
  web: {
    of: ['lib/query', 'lib/alerts', 'lib/events', 'lib/feeds', 'lib/text', 'lib/model', 'data'],
    why: 'the page knows the store by the API alone, and shares the words and the pure functions',
  },
  'lib/infra': { of: ['lib/store', 'lib/model', 'lib/runtime'], why: 'constructs hold no logic of the product' },
};

/** Folders whose answers depend on their arguments alone. */
const PURE = [
  'lib/model',
  'lib/text',
  'lib/relevance',
  'lib/extract',
  'lib/events',
  'lib/query',
  'lib/alerts',
  'lib/cost',
];
const IMPURE_PARTS = ['lib/alerts/channels'];
const OUTSIDE = /^node:(fs|http|https|net|dns|child_process|timers|worker_threads)/;

function sources(dir: string): string[] {
  return readdirSync(join(ROOT, dir), { withFileTypes: true }).flatMap((entry) => {
    const path = `${dir}/${entry.name}`;
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const FILES = ['bin', 'lambdas', 'lib', 'web'].flatMap(sources);
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g)].map((m) => m[1] as string);
const folderOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('lib/') ? 2 : 1)
    .join('/');
const isPure = (file: string) =>
  PURE.some((p) => file.startsWith(`${p}/`)) && !IMPURE_PARTS.some((p) => file.startsWith(`${p}/`));

describe('imports run one way', () => {
  test.each(Object.entries(MAY_IMPORT))('%s', (folder, { of, why }) => {
    const wrong = FILES.filter((f) => folderOf(f) === folder).flatMap((file) =>
      importsOf(file)
        .filter((spec) => spec.startsWith('.'))
        .map((spec) => folderOf(relative(ROOT, resolve(ROOT, dirname(file), spec))))
        .filter((target) => target !== folder && !of.includes(target))
        .map((target) => `${file} imports ${target}: ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every folder of lib has its rule', () => {
    const ruled = new Set([...Object.keys(MAY_IMPORT), 'lib/runtime', 'lib/cli', 'lib/monitor-stack.ts']);
    const folders = [...new Set(FILES.filter((f) => f.startsWith('lib/')).map(folderOf))];
    expect(folders.filter((f) => !ruled.has(f))).toEqual([]);
  });
});

describe('the outside stays outside', () => {
  test.each([
    ['aws-cdk-lib', /^(bin\/app\.ts|lib\/monitor-stack\.ts|lib\/infra\/)/, 'infrastructure is described in one place'],
    ['@aws-sdk/', /^lib\/(store\/|alerts\/channels\/|runtime\/)/, 'the pipeline knows no AWS word'],
    ['zod', /^lib\/(runtime|query|api|cli|infra|articles|feeds|archive)\/|^bin\//, 'inside, types are trusted'],
  ])('%s is imported only where it belongs', (library, where, why) => {
    const wrong = FILES.filter((f) => importsOf(f).some((i) => i.startsWith(library)) && !where.test(f));
    expect(wrong.map((f) => `${f} imports ${library}: ${why}`)).toEqual([]);
  });

  test('pure folders reach no file, no network and no clock', () => {
    const wrong = FILES.filter(isPure).flatMap((file) => [
      ...importsOf(file)
        .filter((i) => OUTSIDE.test(i))
        .map((i) => `${file} imports ${i}: its answer would depend on more than its arguments`),
      ...(/Date\.now\(\)|new Date\(\)|Math\.random\(\)/.test(textOf(file))
        ? [`${file} asks the clock or chance: the reference time is an argument`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('handlers only wire', () => {
    const long = sources('lambdas').filter((f) => textOf(f).split('\n').length > 32);
    expect(long.map((f) => `${f} is long for a handler: the story belongs into lib/pipeline`)).toEqual([]);
  });
});
