/** Articles a second through the reader, one core. usage: tsx bench/extract.ts [ARTICLES.jsonl] */
import { readFileSync } from 'node:fs';
import { type ReaderInput, readArticle } from '../lib/extract/read-article';

const SAMPLE = [
  'President Lee Jae-myung and Japanese Prime Minister Sanae Takaichi held a summit in Busan on Tuesday and agreed to resume a security dialogue. ',
  '이재명 대통령과 다카이치 사나에 일본 총리는 9일 부산에서 정상회담을 갖고 안보대화를 재개하기로 합의했다. ',
  '李在明大統領と高市早苗首相は9日、釜山で首脳会談を行い、安全保障対話を再開することで一致した。',
];

const file = process.argv[2];
const articles: ReaderInput[] = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as ReaderInput)
  : SAMPLE.map((sentence, i) => ({ id: `${i}`, text: sentence.repeat(12), publishedAt: '2027-03-10T09:00:00+09:00' }));

const first = performance.now();
for (const article of articles) readArticle(article);
console.log(`first pass ${(performance.now() - first).toFixed(0)} ms for ${articles.length} articles, matchers built`);

const rounds = Math.max(3, Math.ceil(1000 / articles.length));
const start = performance.now();
for (let i = 0; i < rounds; i++) for (const article of articles) readArticle(article);
const seconds = (performance.now() - start) / 1000;
console.log(`${((rounds * articles.length) / seconds).toFixed(0)} articles/s`);
