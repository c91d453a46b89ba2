import { describe, expect, test } from 'vitest';
import { plainStyle as plainJapanese } from '../../lib/extract/locales/ja/plain-style';
import { plainStyle as plainKorean } from '../../lib/extract/locales/ko/plain-style';
import { readArticle } from '../../lib/extract/read-article';
import { type GoldArticle, readArticles } from '../gold/gold-file';

/** A daily's plain verbs as a broadcaster speaks them. */
const SPOKEN: Readonly<Record<'ko' | 'ja', (text: string) => string>> = {
  ko: (text) =>
    text
      .replace(/([했됐졌렸였])다(?=[.\s])/gu, '$1습니다')
      .replace(/밝혔다/gu, '밝혔습니다')
      .replace(/한다(?=[.\s])/gu, '합니다')
      .replace(/이다\./gu, '입니다.'),
  ja: (text) =>
    text
      .replace(/(?<=[しせれめけえべげてね])た。/gu, 'ました。')
      .replace(/(?<=[まながか])った。/gu, 'りました。')
      .replace(/(?<=て)いる。/gu, 'います。')
      .replace(/する。/gu, 'します。'),
};

const told = ({ id, text, publishedAt, lang }: GoldArticle): string[] =>
  readArticle({ id, text, publishedAt, language: lang })
    .facts.filter(({ context }) => context === 'news')
    .map(({ topic, status, date }) => `${id} ${topic} ${status} ${date}`);

describe.each(['ko', 'ja'] as const)('what a broadcaster says is read as what a daily writes (%s)', (lang) => {
  test('of a hundred facts 98 are the same', () => {
    const articles = ['dev', `own-${lang}`, `own-${lang}-2`, `own-${lang}-5`]
      .flatMap((set) => readArticles(set))
      .filter((article) => article.lang === lang);
    const written = new Set(articles.flatMap(told));
    const spoken = new Set(articles.map((article) => ({ ...article, text: SPOKEN[lang](article.text) })).flatMap(told));
    expect(written.size).toBeGreaterThan(100);
    expect([...spoken].filter((fact) => !written.has(fact)).length).toBeLessThan(written.size / 50);
    expect([...written].filter((fact) => !spoken.has(fact)).length).toBeLessThan(written.size / 50);
  });
});

test.each([
  ['발표했습니다', '발표했다'],
  ['재개합니다', '재개한다'],
  ['3년 만입니다', '3년 만이다'],
  ['인원을 줄입니다', '인원을 줄인다'],
  ['협정을 맺습니다', '협정을 맺는다'],
  ['계획이 없습니다', '계획이 없다'],
  ['문을 엽니다', '문을 연다'],
  ['발표했다', '발표했다'],
])('%s is %s', (spoken, plain) => {
  expect(plainKorean(spoken)).toBe(plain);
});

test.each([
  ['示しました', '示した'],
  ['発表します', '発表する'],
  ['考えを示します', '考えを示す'],
  ['見直します', '見直す'],
  ['会談を行いました', '会談を行った'],
  ['協議を開きました', '協議を開いた'],
  ['釜山に行きました', '釜山に行った'],
  ['覚書を結びました', '覚書を結んだ'],
  ['率いました', '率いた'],
  ['水準を落ちました', '水準を落ちた'],
  ['認めませんでした', '認めなかった'],
  ['送りません', '送らない'],
  ['予定はありません', '予定はない'],
  ['協議しています', '協議している'],
  ['3年ぶりです', '3年ぶりだ'],
  ['求めましたが、', '求めたが、'],
])('%s is %s', (spoken, plain) => {
  expect(plainJapanese(spoken)).toBe(plain);
});
