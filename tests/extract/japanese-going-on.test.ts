import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

/** `topic status actors date` of each news fact. */
const told = (text: string): string[] =>
  newsOf(`${text}\n\n日韓関係は良好だ。`)
    .map(({ topic, status, actors, date }) => `${topic} ${status} ${actors.join('+')} ${date ?? '-'}`)
    .sort();

describe('short Japanese articles: what sentences without a name go on with', () => {
  test.each<[string, string[]]>([
    [
      '国土交通省は10日、羽田と金浦を結ぶ路線の便数を4月から1日16往復に増やすと発表した。\n機材も大型に切り替える。韓国側も年内に地方路線を増やす方針だ。利用者の団体は「便利になる」と歓迎した。',
      ['flights-ferries announced JP 2027-04', 'flights-ferries planned KR 2027'],
    ],
    [
      '日韓両政府は10日、水素の覚書に署名した。\n年内に共同出資の会社を設ける。費用は半分ずつ負担する。',
      ['hydrogen planned JP+KR 2027', 'hydrogen signed JP+KR 2027-03-10'],
    ],
    [
      '日韓両政府は10日、ソウルで水産物の輸入規制をめぐる局長級協議を開いた。\n日本側は8県すべての解除を求めた。韓国側は「時期尚早だ」として応じなかった。次回の日程は決まっていない。',
      [
        'seafood-imports denied KR -',
        'seafood-imports held JP+KR 2027-03-10',
        'seafood-imports proposed JP 2027-03-10',
      ],
    ],
    [
      '日本政府は10日、韓国人の査証免除を4月1日から再開すると発表した。\n滞在は90日まで認める。韓国政府も同じ日から日本人の免除を復活させる。',
      ['visa-waiver announced JP 2027-04-01', 'visa-waiver planned KR 2027-04-01'],
    ],
    [
      '韓国政府は10日、20日に佐渡市で開かれる佐渡島の金山の追悼式に出席しないと発表した。\n日本政府は予定通り式を行う。遺族の旅費を負担する案は立ち消えとなった。',
      ['sado-mines cancelled KR 2027-03-20', 'sado-mines planned JP 2027-03-20'],
    ],
    [
      '海上自衛隊と韓国海軍は10日、対馬沖で捜索救助訓練を行った。\n護衛艦など4隻が参加した。次は10月に釜山沖で実施する。',
      ['defence-exchange in-force JP+KR 2027-03-10', 'defence-exchange planned JP+KR 2027-10'],
    ],
    [
      '日韓両政府は10日、長生炭鉱で見つかった遺骨のDNA鑑定を進めることで合意した。\n警察庁が来月、試料の採取を始める。市民団体は潜水調査を続ける。',
      ['chosei-mine agreed JP+KR 2027-03-10', 'chosei-mine planned JP 2027-04'],
    ],
    [
      '韓国政府は10日、日本産鋼板に反ダンピング関税を課すと発表した。\n期間は5年間。日本政府は撤回を求めている。業界団体は提訴を促した。',
      ['tariffs announced KR 2027-03-10', 'tariffs proposed JP -'],
    ],
    [
      '日本政府は10日、竹島の日の式典に政務官を派遣した。\n韓国外務省は公使を呼び、厳重に抗議した。「断じて容認できない」とする論評も出した。',
      ['dokdo-takeshima held JP 2027-03-10', 'dokdo-takeshima held KR 2027-03-10'],
    ],
    [
      '羽田空港で10日、韓国人専用の審査レーンの運用が始まった。\n来月末まで続ける。金浦空港でも韓国政府が4月に日本人向けのレーンを設ける。',
      ['entry-procedures in-force JP 2027-03-10', 'entry-procedures planned KR 2027-04'],
    ],
    [
      '羽田空港で10日、韓国人専用の審査レーンの運用が始まった。金浦空港でも韓国政府が4月に日本人向けのレーンを設ける。',
      ['entry-procedures in-force JP 2027-03-10', 'entry-procedures planned KR 2027-04'],
    ],
    [
      '韓国政府は10日、20日に佐渡市で開かれる佐渡島の金山の追悼式に出席しないと発表した。日本政府は予定通り式を行う。',
      ['sado-mines cancelled KR 2027-03-20', 'sado-mines planned JP 2027-03-20'],
    ],
    [
      '韓国政府は10日、元徴用工訴訟の賠償を財団が肩代わりすると発表した。原告団は拒否する考えだ。',
      ['forced-labour announced KR 2027-03-10'],
    ],
    [
      '日韓の科学技術相は10日、東京で会談し、AIの共同研究で合意した。6月に実務者の協議体を発足させる。',
      ['ai agreed JP+KR 2027-06', 'science-committee held JP+KR 2027-03-10'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
