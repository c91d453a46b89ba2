import { expect, test } from 'vitest';
import { newsOf } from './read';

/** Relevant or not, nothing here is a fact of ours that is new. */
test.each([
  ['a third country', '中国は10日、日本産水産物の輸入を停止した。韓国政府は状況を注視している。'],
  ['a wrong dyad', '日中両政府は10日、覚書に署名した。韓国は参加しなかった。'],
  ['hypothetical', '仮に日韓両政府がACSAを締結すれば、部隊の協力が進む。'],
  ['a statistic', '昨年日本を訪れた韓国人は985万人で過去最多だった。'],
  ['no change', '韓国政府は日本産水産物の禁輸を維持する。'],
  ['国会談話室 (a lounge)', '韓国の議員と日本の記者が国会談話室で雑談した。'],
  ['talks with someone else', '李在明大統領は10日、中国の習近平国家主席と首脳会談を行った。日本政府は論評を避けた。'],
  ['North Korea', '高市早苗首相は日朝首脳会談の実現に意欲を示した。韓国との関係には触れなかった。'],
  ['sport', '日本代表は10日、韓国代表との試合に勝った。監督は選手の得点を称えた。'],
  ['normalisation is no country', '日韓国交正常化から60年余りが過ぎた。'],
])('%s: %s', (_, text) => {
  expect(newsOf(text)).toEqual([]);
});
