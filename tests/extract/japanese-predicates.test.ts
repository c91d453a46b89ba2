import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { newsOf } from './read';

type Row = [what: string, text: string, expected: Partial<Fact>];

const FACTS: Row[] = [
  [
    'a verb that no list of actions names',
    '外務省と韓国外交部は10日、邦人退避の協力覚書に基づく連絡官を相互の大使館に置いた。',
    { topic: 'nationals-protection', status: 'in-force', action: 'establish' },
  ],
  [
    'announced to stop, with no later day: stopped',
    '韓国政府は10日、日本の輸出管理強化をめぐる世界貿易機関への提訴手続きを止めると発表した。',
    { topic: 'export-controls', status: 'suspended', action: 'suspend', actors: ['KR'], date: '2027-03-10' },
  ],
  [
    'the effect of an ending stopped: the pact goes on',
    '韓国政府は10日、日本とのGSOMIAについて、先に通告した終了の効力をいったん止めると発表した。',
    { topic: 'gsomia', status: 'in-force' },
  ],
  [
    'what a subject protests is not what it does',
    '韓国外交部は10日、島根県が竹島の日の行事を開き、政務官が出席したことに抗議した。日本政府は答えていない。',
    { topic: 'dokdo-takeshima', status: 'held', action: 'protest', actors: ['KR'] },
  ],
  [
    'whom a quote names does not act',
    '岩屋毅外相は10日、韓国の大使を外務省に呼び「日韓関係の土台を揺るがす」と徴用工訴訟の判決に抗議した。',
    { topic: 'forced-labour', action: 'protest', actors: ['JP'] },
  ],
  [
    'a subject ends before those it speaks of',
    '韓国側は海上自衛隊と韓国海軍の捜索・救難訓練を再開するよう求めた。日韓の防衛当局が10日に話し合った。',
    { topic: 'defence-exchange', status: 'proposed', action: 'resume', actors: ['KR'] },
  ],
  [
    'two weak words of one topic name it',
    '松本洋平文部科学相は10日、韓国文化体育観光部が求める対馬の仏像の貸し出しは検討していないと述べた。日韓両政府の溝は深い。',
    { topic: 'cultural-property', status: 'denied', actors: ['JP'] },
  ],
  [
    'a headline that ends in へ',
    '日韓両政府、輸出規制を4月1日に解除へ',
    { topic: 'export-controls', status: 'planned' },
  ],
  ['a headline that ends in its act', '日韓両政府、水素協力の覚書に署名', { topic: 'hydrogen', status: 'signed' }],
];

describe('Japanese predicates', () => {
  test.each(FACTS)('%s: %s', (_what, text, expected) => {
    expect(newsOf(text)).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    ['a judgement', '日韓の輸出管理の問題は、両国の不信があるためだ。韓国政府の担当者が10日に述べた。'],
    ['a wish', '日韓の輸出管理の対話を大切にしたいと、経済産業省の担当者が10日に述べた。'],
    ['what ought to be', '日韓両政府は通貨スワップを延長すべきだと、与党の議員が10日に主張した。'],
    ['what may be', '日韓の輸出管理対話が再び動き出すのではないかとの声が、経済産業省で聞かれる。'],
    ['did not', '日本政府は韓国が求める輸出管理の見直しを改めていない。'],
    ['somebody private', '韓国の漁業団体は10日、日本の処理水の海洋放出に反対する行事を開いた。'],
    ['a body set up is no meeting', '日韓両政府は10日、人工知能の作業部会を設置した。'],
  ])('no meeting and no act of state, %s: %s', (what, text) => {
    const news = newsOf(text);
    expect(what === 'a body set up is no meeting' ? news.filter((f) => f.kind === 'talks') : news).toEqual([]);
  });
});
