/** Bundles the page of `web/` into `dist/web`: one script, one style sheet, each with its compressed forms beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What the page needs of the data that rules read: names, without the words by which they are found in a text. */
const LABELS_ONLY = {
  'data/topics.json': ({ fields, topics }) => ({
    fields,
    topics: topics.map(({ id, field, label }) => ({ id, field, label })),
  }),
  'data/gazetteer/people.json': (people) => people.map(({ name, names }) => ({ name, names: firstOf(names) })),
  'data/gazetteer/places.json': (places) =>
    places.map(({ name, names, country }) => ({ name, names: firstOf(names), country })),
};

const firstOf = (names) =>
  Object.fromEntries(Object.entries(names).map(([language, forms]) => [language, forms.slice(0, 1)]));

const labelsOnly = (root) => ({
  name: 'labels-only',
  setup({ onLoad }) {
    onLoad({ filter: /data[\\/].*\.json$/ }, ({ path }) => {
      const name = Object.keys(LABELS_ONLY).find((end) => path.replaceAll('\\', '/').endsWith(end));
      if (name === undefined) return undefined;
      const data = LABELS_ONLY[name](JSON.parse(readFileSync(join(root, name), 'utf8')));
      return { contents: JSON.stringify(data), loader: 'json' };
    });
  },
});

const TEXT = /\.(html|js|css|svg)$/;

function withCompressed(file) {
  if (!TEXT.test(file.path)) return [file];
  const { path, contents } = file;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return [
    file,
    { path: `${path}.gz`, contents: gzipSync(contents, { level: 9 }) },
    { path: `${path}.br`, contents: brotliCompressSync(contents, quality) },
  ];
}

/** The files of the page, built. Names are fixed: the server's validators tell one build from the next. */
export async function bundlePage(root) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      page: 'web/src/main.tsx',
      first: 'web/src/first.ts',
      style: 'web/styles/page.css',
    },
    outdir: 'dist/web/assets',
    bundle: true,
    format: 'iife',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    write: false,
    plugins: [labelsOnly(root)],
  });
  const copied = [
    ['web/index.html', 'dist/web/index.html'],
    ['web/icon.svg', 'dist/web/assets/icon.svg'],
  ].map(([from, to]) => ({ path: join(root, to), contents: readFileSync(join(root, from)) }));
  return { files: [...outputFiles, ...copied].flatMap(withCompressed), metafile, outputFiles };
}
