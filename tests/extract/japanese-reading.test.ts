import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { factsOf, newsOf } from './read';

type Row = [what: string, text: string, expected: Partial<Fact>];

const TOLD: Row[] = [
  [
    'decided not to send: off',
    '防衛省は10日、韓国・済州島で15日に開かれる国際観艦式に海上自衛隊の護衛艦を送らないと発表した。',
    { topic: 'defence-exchange', status: 'cancelled', actors: ['JP'], date: '2027-03-15' },
  ],
  [
    'a promise is of one side',
    '日韓の特許庁長官が10日、大田で会合を開いた。韓国知識財産処は模倣品の情報を日本側に提供すると約束した。',
    { topic: 'intellectual-property', actors: ['KR'] },
  ],
  [
    'what both agree on is to ask for it',
    '日韓議員連盟と韓日議員連盟は10日、東京で合同総会を開き、専用レーンを常設化するよう両政府に求めることで一致した。',
    { topic: 'entry-procedures', status: 'proposed' },
  ],
  [
    'an envoy is called in, whatever is asked of him',
    '韓国外交部は10日、防衛白書の竹島の記述をめぐり、在韓日本大使館の公使を呼び出して撤回を求めた。',
    { topic: 'dokdo-takeshima', status: 'held', action: 'protest', actors: ['KR'] },
  ],
  [
    'a paper of regret is a protest',
    '韓国外交部は10日、首相の靖国神社への玉串料奉納に「深い失望と遺憾の意」を表す論評を出した。日本政府は答えていない。',
    { topic: 'yasukuni', status: 'held', action: 'protest', actors: ['KR'] },
  ],
  [
    'a refusal that is only protested does not decide',
    '茂木敏充外相は10日、韓国の大使を外務省に呼び、日韓請求権協定に基づく仲裁委員会の設置に韓国が応じなかったことに抗議した。',
    { topic: 'claims-1965', status: 'held', action: 'protest', actors: ['JP'] },
  ],
  [
    'one side decides by ことにした',
    '韓国法務部は10日、日本人に対するビザ免除を年末まで延ばすことにした。日本の外務省に伝えた。',
    { kind: 'measure', topic: 'visa-waiver', actors: ['KR'] },
  ],
  [
    'the plain form of signing is to come',
    '日韓の宇宙機関は来月、月面探査で協力する取り決めに調印する。文部科学省と韓国宇宙航空庁が10日発表した。',
    { kind: 'agreement', topic: 'space', status: 'planned', date: '2027-04' },
  ],
  [
    'what one goes about with the other is of both',
    '海上保安庁は9日、韓国海洋警察庁と捜索救助の合同訓練を行ったと発表した。',
    { topic: 'defence-exchange', actors: ['JP', 'KR'], date: '2027-03-09' },
  ],
  [
    'a surname goes back to an office',
    '石原宏高環境相は10日、ソウルで韓国の環境相と会談した。石原氏は処理水の海洋放出を計画通り進めると表明した。',
    { topic: 'fukushima-water', actors: ['JP'] },
  ],
  [
    'a bare title is that of the article',
    '高市早苗首相は10日、ソウルで李在明大統領と会談した。首相は2015年の慰安婦合意を守るよう迫った。',
    { topic: 'comfort-women', status: 'proposed', actors: ['JP'] },
  ],
  [
    'the day before a country',
    '10日韓国政府は、日本産水産物の輸入規制を解除すると発表した。',
    { topic: 'seafood-imports', actors: ['KR'], date: '2027-03-10' },
  ],
  [
    'what something was done against is not what was done',
    '日韓の経済産業相は10日、東京で会談した。会談では、中国が輸出を絞るガリウムを念頭に、LNGを融通し合う枠組みをつくることで合意した。',
    { topic: 'lng', status: 'agreed', actors: ['JP', 'KR'] },
  ],
  [
    'a headline that ends in a noun of its verb',
    '日韓ワーホリ、上限年齢35歳に 両政府が4月から引き上げ',
    { topic: 'working-holiday', date: '2027-04' },
  ],
];

describe('Japanese reading', () => {
  test.each(TOLD)('%s: %s', (_what, text, expected) => {
    expect(newsOf(text)).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    ['an article that says what it is about', '日韓の輸出管理や安全保障で元に戻ったものと、残る課題を整理する。'],
    ['words that change nothing', '日韓の財務相は10日、急激な為替の動きに懸念を共有した。'],
    ['a letter is handed over', '韓国の議員団は10日、高市首相に輸出管理をめぐる大統領の親書を手渡した。'],
    ['what goes on as before', '韓国政府は10日、福島など8県の水産物の輸入禁止を続けると表明した。'],
    [
      'a body of neither side',
      'ユネスコの世界遺産委員会は10日、日本の端島の説明について決議した。韓国政府は見守っている。',
    ],
    ['a society protests', '韓国の遺族会は10日、日本の教科書検定に抗議する声明を出した。'],
    ['a word that only holds a topic', '韓国政府は10日、日本からの荷物に検査証明書の添付を求めない。'],
    ['talks of which only a purpose is told', '首脳は10日、日韓の租税条約を改めるため、と書いた。'],
  ])('tells nothing: %s', (_what, text) => {
    expect(newsOf(text).filter((fact) => fact.kind !== 'talks')).toEqual([]);
  });

  test('a protest whose subject is that of the sentence before', () => {
    const facts = newsOf(
      '経済産業省は10日、半導体材料3品目の輸出管理をめぐる日韓の会合を事務的な説明会と位置づけた。説明を一方的に流したとして、韓国大使館に抗議したと述べた。',
    );
    expect(facts).toContainEqual(expect.objectContaining({ action: 'protest', actors: ['JP'] }));
  });

  test('a meeting that was to be held and was moved is not held', () => {
    const facts = factsOf('日韓外相会談は当初、2日に開かれるはずだったが、韓国側の国会日程のため15日にずれた。');
    expect(facts.map((fact) => fact.status)).not.toContain('held');
  });
});
