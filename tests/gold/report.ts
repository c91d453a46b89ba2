/** Scores the reader against the annotated articles of this folder and prints its errors by class. */
import { parseArgs } from 'node:util';
import { readArticle } from '../../lib/extract/read-article';
import type { Fact, Reading } from '../../lib/model/fact';
import { KINDS, LANGUAGES, type Language } from '../../lib/model/vocabularies';
import { dateIn, readDatedPhrases } from './dated-phrases';
import { articleSets, type GoldArticle, type GoldFact, isHeldOut, readArticles } from './gold-file';
import { reliabilityOf } from './reliability';
import { ERROR_CLASSES, type ExtractionError, ratiosOf, scoreReadings } from './score';
import { readTraps, wrongNews } from './traps';

const USAGE = `Scores the reader against the annotated articles of tests/gold.

usage: npm run gold -- [options]
  --set NAME         one set only: ${articleSets().join(', ')}
  --lang LANGUAGE    one language only: ${LANGUAGES.join(', ')}
  --kind KIND        facts of one kind only: ${KINDS.join(', ')}
  --class CLASS      errors of one class only: ${ERROR_CLASSES.join(', ')}
  --errors N         how many errors of each class to print (5); of held-out sets none are
  --confidence       how many facts of each confidence are right`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    set: { type: 'string' },
    lang: { type: 'string' },
    kind: { type: 'string' },
    class: { type: 'string' },
    errors: { type: 'string', default: '5' },
    confidence: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

for (const [name, given, known] of [
  ['set', values.set, articleSets()],
  ['lang', values.lang, LANGUAGES],
  ['kind', values.kind, KINDS],
  ['class', values.class, ERROR_CLASSES],
] as const) {
  if (given === undefined || (known as readonly string[]).includes(given)) continue;
  console.error(`--${name} ${given} is not one of ${known.join(', ')}`);
  process.exit(2);
}

export const readAll = (articles: readonly GoldArticle[]): Map<string, Reading> =>
  new Map(
    articles.map(({ id, title, text, publishedAt, lang }) => [
      id,
      readArticle({ id, text, publishedAt, language: lang, ...(title ? { title } : {}) }),
    ]),
  );

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
const COLUMNS = [
  'precision',
  'recall',
  'f1',
  'strict',
  'stage',
  'date',
  'actors',
  'backgroundAsNews',
  'trapsHit',
] as const;

function printScores(
  name: string,
  articles: readonly GoldArticle[],
  readings: Map<string, Reading>,
): ExtractionError[] {
  const score = scoreReadings(articles, readings, values.kind as Fact['kind'] | undefined);
  const ratios = ratiosOf(score);
  console.log(name.padEnd(14) + COLUMNS.map((column) => percent(ratios[column])).join(' '));
  if (values.kind === undefined) {
    for (const kind of KINDS) {
      const own = scoreReadings(articles, readings, kind);
      if (own.right + own.missed + own.spurious === 0) continue;
      const { precision, recall, f1, strict } = ratiosOf(own);
      console.log(`  ${kind.padEnd(12)}${[precision, recall, f1, strict].map(percent).join(' ')}`);
    }
  }
  return score.errors;
}

const slots = (fact: Fact | GoldFact): string =>
  [fact.kind, fact.topic, fact.status, fact.action, fact.actors?.join('+'), fact.date, fact.place]
    .filter(Boolean)
    .join(' ');

function printErrors(errors: readonly ExtractionError[]): void {
  for (const what of ERROR_CLASSES) {
    if (values.class !== undefined && values.class !== what) continue;
    const ofClass = errors.filter((error) => error.what === what);
    if (ofClass.length === 0) continue;
    console.log(`\n${what}: ${ofClass.length}`);
    for (const { article, gold, fact } of ofClass.slice(0, Number(values.errors))) {
      console.log(`  ${article}`);
      if (gold) console.log(`    should be  ${slots(gold)}\n               ${gold.evidence.text.slice(0, 160)}`);
      if (fact) console.log(`    comes out  ${slots(fact)} (rule ${fact.rule}, cue ${fact.statusCue ?? '-'})`);
      if (fact && !gold) console.log(`               ${fact.evidence.text.slice(0, 160)}`);
    }
  }
}

function printPhrases(language: Language): void {
  const phrases = readDatedPhrases(language).map((phrase) => ({ ...phrase, read: dateIn(phrase) }));
  const wrong = phrases.filter(({ read, date }) => read !== date && read !== null);
  const missing = phrases.filter(({ read, date }) => read !== date && read === null);
  console.log(
    `dates ${language}: ${phrases.length - wrong.length - missing.length} of ${phrases.length} exact, ${wrong.length} wrong`,
  );
  for (const { text, date, read, publishedAt } of [...wrong, ...missing].slice(0, Number(values.errors)))
    console.log(`  ${text} (${publishedAt.slice(0, 10)}): ${read ?? 'nothing'}, should be ${date ?? 'nothing'}`);
}

function printTraps(language: Language): void {
  const traps = readTraps(language).map((trap) => ({ ...trap, wrong: wrongNews(trap) }));
  const sprung = traps.filter(({ wrong }) => wrong.length > 0);
  console.log(`traps ${language}: ${sprung.length} of ${traps.length} sprung`);
  for (const { id, text, wrong } of sprung.slice(0, Number(values.errors)))
    console.log(`  ${id} ${text.slice(0, 140)}\n    comes out  ${wrong.map(slots).join('; ')}`);
}

function printReliability(): void {
  const bins = (held: boolean) => {
    const articles = articleSets()
      .filter((set) => isHeldOut(set) === held)
      // ids tell articles apart within a set
      .flatMap((set) => readArticles(set).map((article) => ({ ...article, id: `${set}/${article.id}` })));
    return new Map(reliabilityOf(articles, readAll(articles)).map((bin) => [bin.from, bin]));
  };
  const [read, heldOut] = [bins(false), bins(true)];
  console.log('\nconfidence     read   right  held out   right');
  for (const from of [...read.keys()].sort()) {
    const cells = [read.get(from), heldOut.get(from)].map((bin) =>
      bin ? `${String(bin.facts).padStart(8)} ${percent(bin.right / bin.facts)}` : ' '.repeat(15),
    );
    console.log(`from ${from.toFixed(2)}  ${cells.join('  ')}`);
  }
}

const languages = LANGUAGES.filter((language) => values.lang === undefined || values.lang === language);
console.log(`${''.padEnd(14)}${COLUMNS.map((column) => column.slice(0, 6).padStart(6)).join(' ')}`);
const errors: ExtractionError[] = [];
for (const set of articleSets()) {
  if (values.set !== undefined && values.set !== set) continue;
  for (const language of languages) {
    const articles = readArticles(set).filter(({ lang }) => lang === language);
    if (articles.length === 0) continue;
    const found = printScores(`${set} ${language}`, articles, readAll(articles));
    // whoever reads them mends rules for them, and then they say nothing of articles yet to come
    if (!isHeldOut(set)) errors.push(...found);
  }
}
printErrors(errors);
if (values.confidence) printReliability();
if (values.set === undefined) {
  console.log();
  for (const language of languages) printPhrases(language);
  for (const language of languages) printTraps(language);
}
