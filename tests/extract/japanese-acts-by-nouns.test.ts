import { expect, test } from 'vitest';
import { FAMILY, STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

/** Acts that a Japanese sentence or headline tells by a noun, and acts that go on with what was told before, each with who acts. */
const ROWS: readonly [lead: string, text: string, fact: string][] = [
  ['', '韓国軍、観艦式参加見送り\u3000日本の旭日旗掲揚に反発', 'act defence-exchange off KR'],
  ['', '日韓、通貨スワップ3年延長で合意', 'act currency-swap committed JP+KR'],
  ['', '政府、対韓輸出規制を解除へ', 'act export-controls committed JP'],
  ['', '日本、韓国に水産物禁輸の撤廃要求', 'act seafood-imports open JP'],
  ['', '日韓、ビザ免除の拡大で一致', 'act visa-waiver committed JP+KR'],
  ['', '日韓、水素協力の覚書に署名', 'act hydrogen done JP+KR'],
  ['', '韓国、TPP加入申請を検討\u3000日本に支持要請へ', 'act cptpp open KR'],
  ['', '韓国政府、佐渡の追悼式への出席取りやめ\u3000日本に通知', 'act sado-mines off KR'],
  [
    '',
    '日韓の航空当局は10日、羽田―金浦線の増便で合意。夏から週14便を上積みする。',
    'act flights-ferries committed JP+KR',
  ],
  ['', '韓国外務省は10日、日本の教科書検定に抗議。総括公使を呼び出した。', 'act textbooks done KR'],
  [
    '',
    '両首脳は10日、AIの共同研究で一致。日韓の首脳会談は今年2回目だ。; ?summit leaders-summit done',
    'act ai committed JP+KR',
  ],
  [
    '',
    '韓国政府は10日、日韓合意に基づく和解・癒やし財団を解散。残余金の扱いは決まっていない。',
    'act comfort-women stopped KR',
  ],
  [
    '',
    '日韓が入国審査の専用レーンを常設へ。6月から羽田や金浦など4空港に置く。',
    'act entry-procedures committed JP+KR',
  ],
  ['', '原発の事故情報を共有することで日韓が合意。10日の局長級協議で決まった。', 'act nuclear-energy committed JP+KR'],
  ['', '日韓が10日に予定していたLNG融通協定の署名は延期に。条文の詰めが残った。', 'act lng off JP+KR'],
  ['', '共同開発区域の協定延長を、韓国政府は10日、日本側に正式に要求。', 'act joint-development-zone open KR'],
  ['', '韓国、日本産リンゴの輸入解禁を決定\u3000検疫協議が終了', 'act agriculture committed KR'],
  ['', '高市首相、拉致問題で韓国大統領に協力要請', 'act abductions open JP'],
  [
    '',
    '日米韓が共同訓練「フリーダム・エッジ」を開始。10日から5日間、済州島の沖で行う。',
    'act freedom-edge done JP+KR+US',
  ],
  ['', '高校生の交流、来年度から倍増へ\u3000日韓両政府が合意', 'act youth-exchange committed JP+KR'],
  ['', '竹島で韓国軍が訓練\u3000日本政府が抗議', 'act dokdo-takeshima done JP'],
  ['', '高市首相が靖国神社に真榊奉納\u3000韓国は失望表明; act yasukuni done KR', 'act yasukuni done JP'],
  ['', '処理水放出で韓国、監視への参加を日本に要請', 'act fukushima-water open KR'],
  [
    '韓国法務省は10日、日本人の短期滞在ビザの免除について説明した。',
    '同措置は年末まで延長される。',
    'act visa-waiver committed KR',
  ],
  [
    '日韓の財務相は10日、通貨スワップについて東京で話し合った。',
    '枠組みは今年末に切れるため、3年間更新することで合意した。',
    'act currency-swap committed JP+KR',
  ],
  [
    '新潟県佐渡市で来月、佐渡島の金山の労働者の追悼式が開かれる。',
    '韓国政府は10日、出席しないと日本側に通知した。',
    'act sado-mines off KR',
  ],
  [
    '日韓の捜索救難訓練は2017年を最後に途絶えている。',
    '両政府は10日、これを今秋に再開することで合意した。',
    'act defence-exchange committed JP+KR',
  ],
  [
    '山口県宇部市の長生炭鉱で遺骨が見つかった。',
    '日韓両政府は10日、身元の確認を共同で進めることで一致した。',
    'act chosei-mine committed JP+KR',
  ],
  [
    '島根県は2月22日、「竹島の日」の式典を松江市で開き、内閣府政務官が出席した。',
    '韓国外務省は即日、総括公使を呼び、撤回を求めた。',
    'act dokdo-takeshima done KR',
  ],
  [
    '日韓両政府は10日、水素協力対話をソウルで開いた。',
    '双方は共通の認証制度を来年つくることで合意した。',
    'act hydrogen committed JP+KR',
  ],
  [
    '中東の緊張でLNGの調達が不安定になっている。',
    '日韓両政府は10日、足りない分を互いに融通することで一致した。',
    'act lng committed JP+KR',
  ],
  [
    '釜山と対馬を結ぶ高速船は昨秋から止まっている。',
    '日韓両政府は10日、7月に運航を再開することで合意した。',
    'act flights-ferries committed JP+KR',
  ],
  [
    '東京電力は処理水の19回目の放出を来週始める。',
    '韓国政府は10日、監視の強化を日本側に要請した。',
    'act fukushima-water open KR',
  ],
  [
    '朝鮮王朝の儀軌は1922年に日本に渡った。',
    '日本政府は10日、このうち12冊を韓国に返すと発表した。',
    'act cultural-property committed JP',
  ],
  [
    '日韓の教育相は10日、高校生の交流について会談した。',
    '年500人の枠を来年度から千人に増やすことを申し合わせた。',
    'act youth-exchange committed JP+KR',
  ],
  [
    '日韓の原子力規制当局は10日、小型モジュール炉について協議した。',
    '審査の情報を年内に交換し始めることで一致した。',
    'act nuclear-energy committed JP+KR',
  ],
  [
    '日本政府は8県の水産物の輸入規制の撤廃を求めている。',
    '韓国政府は10日、応じない考えを示した。',
    'act seafood-imports off KR',
  ],
  [
    '日韓大陸棚共同開発協定は2028年に期限を迎える。',
    '両政府は10日、新しい枠組みの交渉に入ることを検討していると明らかにした。',
    'act joint-development-zone open JP+KR',
  ],
  [
    '日韓は昨年6月、羽田や金浦に相手国の国民専用の入国審査レーンを置いた。',
    '両政府は10日、同じ措置を5月から常に実施することで合意した。',
    'act entry-procedures committed JP+KR',
  ],
  [
    'ベルリン市ミッテ区は10日、慰安婦を象徴する少女像の存続を認めた。',
    '日本政府は韓国政府に適切な対応を求めた。',
    'act comfort-women open JP',
  ],
  [
    '日韓の科学技術相は10日、AIの安全性を議題に会談した。',
    '両氏は共同の試験場を釜山に設けることで一致した。',
    'act ai committed JP+KR',
  ],
  [
    'カンボジアを拠点とする詐欺の被害が日韓で増えている。',
    '両国の警察は10日、現地の拠点を合同で摘発した。',
    'act transnational-crime done JP+KR',
  ],
  [
    '総務省はLINEヤフーにネイバーとの資本関係の見直しを求めた。',
    '韓国政府は10日、企業の意思に反する措置を取らないよう日本側に申し入れた。',
    'act line-yahoo open KR',
  ],
];

test.each(ROWS)('%s%s: %s', (lead, text, told) => {
  const facts = newsOf(lead + text).filter(({ evidence }) => evidence.start >= lead.length - 1);
  expect(facts.map((f) => `${FAMILY[f.kind]} ${f.topic} ${STAGE[f.status]} ${f.actors.join('+')}`)).toEqual([told]);
});
