/** Bundles the four functions, each into a folder that is whole: an entry, and chunks that are loaded when they are asked for. */
import { readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** The functions of the stack, by the name of their folder. */
const FUNCTIONS = {
  poll: { readsArticles: true },
  extract: { readsArticles: true },
  alert: { readsArticles: false },
  query: { readsArticles: false },
};

/** Parts of libraries that no function can reach, with what stands in their place. */
const IN_PLACE_OF = {
  // a function's credentials are in its environment: profiles, single sign-on and metadata services are a laptop's
  '@aws-sdk/credential-provider-node': "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  // none of DynamoDB, SQS and SNS answers in streams of events
  '@smithy/core/event-streams': refusing('EventStreamSerde', 'no service that we ask streams events'),
  // DynamoDB has one endpoint a region, so none is looked up and remembered
  '@aws-sdk/endpoint-cache': 'export class EndpointCache {}',
  // rss-parser reads XML and writes none
  xmlbuilder: refusing('create', 'feeds are read, not written'),
  // nobody asks a page for its style sheets
  'cssomnom/parse': refusing('parse', 'style sheets are not read'),
  // tells browsers apart
  bowser: 'export default {};',
  // an optional part of linkedom that draws
  canvas: 'export default {};',
};

function refusing(name, why) {
  return `export function ${name}() { throw new Error(${JSON.stringify(why)}); }`;
}

const inPlaceOf = (root) => ({
  name: 'in-place-of',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(IN_PLACE_OF).map((name) => name.replace(/[/.]/g, '\\$&'));
    onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`) }, ({ path }) => ({ path, namespace: 'in-place-of' }));
    onLoad({ filter: /.*/, namespace: 'in-place-of' }, ({ path }) => ({
      contents: IN_PLACE_OF[path],
      resolveDir: root,
    }));
  },
});

/** Five versions of the tables of HTML entities are installed, which read the same: one is enough. */
const oneOfEntities = (root) => ({
  name: 'one-of-entities',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^entities(?:\/.*)?$/ }, ({ path, kind, pluginData }) => {
      if (pluginData === 'entities') return undefined;
      // what is required whole brings the tables for writing too, and nobody who requires it writes
      const needed = kind === 'require-call' ? 'entities/decode' : path;
      return resolve(needed, { kind: 'import-statement', resolveDir: root, pluginData: 'entities' });
    });
  },
});

/** Of its own package file, which an SDK client brings along, it reads its version. */
const versionAlone = {
  name: 'version-alone',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/].*[\\/]package\.json$/, namespace: 'file' }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

/**
 * Node's own modules are required, not imported: an import reads every name of the module, and reading some of them loads an
 * HTTP client, a WebSocket and streams of files, half of a cold start, for nobody.
 */
const requiredBuiltIns = {
  name: 'required-built-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`) }, ({ path, kind }) => {
      const name = path.replace(/^(?!node:)/, 'node:');
      return kind === 'require-call' ? { path: name, external: true } : { path: name, namespace: 'built-in' };
    });
    onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => {
      const names = Object.keys(require(path)).filter((name) => /^\w+$/.test(name) && name !== 'default');
      return {
        contents: [
          `const all = require(${JSON.stringify(path)});`,
          'export default all;',
          // what nobody imports is neither kept nor read
          ...names.map(
            (name) => `const _${name} = /* @__PURE__ */ (() => all.${name})(); export { _${name} as ${name} };`,
          ),
        ].join('\n'),
      };
    });
  },
};

/** By what words people and topics are found in an article: of use to no function that reads none. */
const FOR_READING = ['weak', 'adjunct', 'offices', 'family'];

const isLatin = (name) => /\p{Script=Latin}/u.test(name);
const wordsOf = (name) => name.toLowerCase().split(' ');
const longestFirst = (names) => [...names].sort((a, b) => b.length - a.length);

/**
 * The names of one topic without those that find nothing more: a search looks for words of names in Latin letters and for parts
 * of others (lib/query/search/expression-of.ts).
 */
function withoutRepeats(names) {
  const words = new Set();
  const others = [];
  return longestFirst(names).filter((name) => {
    const isNew = isLatin(name)
      ? wordsOf(name).some((word) => !words.has(word))
      : !others.some((other) => other.includes(name));
    if (isLatin(name)) for (const word of wordsOf(name)) words.add(word);
    else if (isNew) others.push(name);
    return isNew;
  });
}

/** Data as a function that reads no articles needs it. */
function forAsking(key, value) {
  if (FOR_READING.includes(key)) return undefined;
  if (key !== 'synonyms') return value;
  return Object.fromEntries(Object.entries(value).map(([language, names]) => [language, withoutRepeats(names)]));
}

/**
 * Data is a file of its own beside the script, compressed: a quarter of its size as script, and unpacked in less time than
 * such a script is parsed.
 */
const packedData = (readsArticles) => ({
  name: 'packed-data',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]data[\\/].*\.json$/, namespace: 'file' }, ({ path }) => ({
      contents: `import file from ${JSON.stringify(path)};
import { readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
export default JSON.parse(brotliDecompressSync(readFileSync(new URL(file, import.meta.url))));`,
      pluginData: 'packed',
    }));
    onResolve({ filter: /\.json$/ }, ({ path, pluginData }) =>
      pluginData === 'packed' ? { path: path.replace(/json$/, 'br'), namespace: 'packed-file' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'packed-file' }, ({ path }) => {
      const data = JSON.parse(readFileSync(path.replace(/br$/, 'json'), 'utf8'));
      const text = JSON.stringify(data, readsArticles ? undefined : forAsking);
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      return { contents: brotliCompressSync(text, { params }), loader: 'file' };
    });
  },
});

const READING = /^lib\/(?:extract|relevance)\//;

/** One bundle: the files of its folder. */
async function bundleFunction(name, { root, common }) {
  const readsArticles = FUNCTIONS[name].readsArticles;
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: { index: `lambdas/${name}.ts` },
    outdir: `dist/lambda/${name}`,
    outExtension: { '.js': '.mjs' },
    // side by side, so that data is found from each of them
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    target: 'node24',
    charset: 'ascii',
    minify: true,
    splitting: true,
    plugins: [inPlaceOf(root), oneOfEntities(root), versionAlone, requiredBuiltIns, packedData(readsArticles)],
  });
  const reader = Object.keys(metafile.inputs).find((input) => READING.test(input));
  if (!readsArticles && reader !== undefined)
    throw new Error(`${name} is said to read no articles in build-functions.mjs, and now needs ${reader}`);
  return { outputFiles, metafile };
}

/** The files of all functions, built. */
export async function bundleFunctions(options) {
  const bundles = await Promise.all(Object.keys(FUNCTIONS).map((name) => bundleFunction(name, options)));
  return {
    outputFiles: bundles.flatMap(({ outputFiles }) => outputFiles),
    metafile: { outputs: Object.assign({}, ...bundles.map(({ metafile }) => metafile.outputs)) },
  };
}
