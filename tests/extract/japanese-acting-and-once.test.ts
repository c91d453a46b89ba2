import { expect, test } from 'vitest';
import { FAMILY, STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

/** Who acts in a Japanese sentence, and one act that several sentences tell. */
const ROWS: readonly [lead: string, text: string, fact: string][] = [
  [
    '鈴木憲和農相と韓国の宋美玲農相が10日、ソウルで会談した。',
    '鈴木氏は水産物の輸入規制を早く撤廃するよう求めた。',
    'act seafood-imports open JP',
  ],
  [
    '鈴木憲和農相と韓国の宋美玲農相が10日、ソウルで会談した。',
    '宋氏は処理水の監視に韓国の専門家を加えるよう要請した。',
    'act fukushima-water open KR',
  ],
  [
    '片山さつき財務相と韓国の具潤哲副首相が10日、東京で会談した。',
    '両氏は通貨スワップの規模を150億ドルに増やすことで合意した。',
    'act currency-swap committed JP+KR',
  ],
  [
    '日韓両政府は10日、東京で領事協議を開いた。',
    '双方は短期ビザの免除を来年末まで延ばすことを申し合わせた。',
    'act visa-waiver committed JP+KR',
  ],
  [
    '茂木敏充外相は10日、韓国の趙顕外相と電話で話した。',
    '趙氏はTPPへの加入に日本の支持を求めた。',
    'act cptpp open KR',
  ],
  [
    '茂木敏充外相は10日、韓国の趙顕外相と電話で話した。',
    '日本側は韓国を輸出優遇国に戻す方針を伝えた。',
    'act export-whitelist committed JP',
  ],
  [
    '茂木敏充外相は10日、韓国の趙顕外相と電話で話した。',
    '韓国側は佐渡の追悼式に今年は参加すると伝えた。',
    'act sado-mines committed KR',
  ],
  ['文部科学省は10日、教科書検定の結果を公表した。', 'これに韓国外務省は遺憾を表明した。', 'act textbooks done KR'],
  ['', '警察庁は10日、山口県の長生炭鉱で見つかった遺骨3体を韓国側に引き渡した。', 'act chosei-mine done JP'],
  ['', '浮島丸の乗船者名簿75点が10日、日本政府から韓国政府に渡された。', 'act ukishima-maru done JP'],
  ['', '対馬から盗まれた仏像が10日、韓国政府によって日本側に返還された。', 'act cultural-property done KR'],
  ['', '処理水の測定に独自に参加させるよう、日本政府は10日、韓国政府から求められた。', 'act fukushima-water open KR'],
  [
    '',
    '日本の入管庁は10日、韓国人向けの専用レーンを関西空港にも設けると発表した。',
    'act entry-procedures committed JP',
  ],
  [
    '鈴木憲和農相は10日、水産物の輸入規制の撤廃を韓国に求めた。',
    '韓国政府は国民の安全を理由に応じなかった。',
    'act seafood-imports off KR',
  ],
  [
    '',
    '韓国国土交通省は10日、日本の国土交通省との合意を受け、釜山と博多を結ぶ高速船の増便を認可した。',
    'act flights-ferries committed KR',
  ],
  [
    '',
    '防衛省は10日、韓国軍が今月の捜索救難訓練への参加を見送ると伝えてきたと発表した。',
    'act defence-exchange off KR',
  ],
  ['', '韓国軍が10日、竹島の周辺で訓練をしたことに対し、外務省は韓国大使館に抗議した。', 'act dokdo-takeshima done JP'],
  [
    '韓国の国会議員団が10日、竹島に上陸した。',
    'これに対し木原官房長官は「極めて遺憾だ」と述べ、韓国側に抗議したと明らかにした。',
    'act dokdo-takeshima done JP',
  ],
  [
    '赤沢亮正経産相は10日、東京で韓国の金正官産業通商相と会談した。',
    'AIの安全基準を共同でつくることで一致した。',
    'act ai committed JP+KR',
  ],
  [
    '',
    '赤沢経産相は10日、韓国側と水素の認証を互いに認めることで合意したと明らかにした。',
    'act hydrogen committed JP+KR',
  ],
  [
    '',
    '高市早苗首相は10日、李在明大統領との電話で拉致問題への協力を改めて要請した。; summit leaders-summit done KR+JP',
    'act abductions open JP',
  ],
  ['', '韓国政府は10日、日本の輸出管理をめぐるWTOへの提訴を取り下げた。', 'act export-controls done KR'],
  [
    '',
    '韓国が提訴を取り下げたことを受け、日本政府は10日、輸出管理の厳格化措置を解除すると発表した。; ?act export-controls done KR; ?act export-controls off KR; ?act export-controls done bg KR',
    'act export-controls committed JP',
  ],
  ['', '岩屋外相は10日、ソウルで趙兌烈外相に、慰安婦合意を守るよう求めた。', 'act comfort-women open JP'],
  [
    '日米韓の防衛相は10日、3者でオンラインの会談を開いた。',
    '3氏はミサイル警戒データの共有を年内に始めることを確認した。',
    'act missile-warning-data committed JP+KR+US',
  ],
  ['', '韓国警察庁は10日、日本の警察庁と合同で、仁川の詐欺の拠点を摘発した。', 'act transnational-crime done JP+KR'],
  ['', '厚労省は10日、韓国の疾病管理庁が求めていた検体の提供に応じると発表した。', 'act health committed JP'],
  ['', '韓国の疾病管理庁は10日、感染症の検体を提供するよう日本の厚労省に要請した。', 'act health open KR'],
  [
    '',
    '日韓両政府は10日、通貨スワップの延長で合意した。期間は3年とし、規模は100億ドルを維持する。両国の財務相が会談後に発表した。',
    'act currency-swap committed JP+KR',
  ],
  [
    '',
    '国土交通省と韓国国土交通省は10日、新千歳と務安を結ぶ便を再開することで合意した。運航は6年ぶり。再開は7月になる。',
    'act flights-ferries committed JP+KR',
  ],
  [
    '',
    '韓国外務省は10日、日本の教科書検定に抗議し、総括公使を呼んで是正を求めた。声明では「深い遺憾」を表明した。',
    'act textbooks done KR',
  ],
  [
    '',
    '日韓両政府は10日、AIの共同研究を進めることで合意した。合意では、両国の研究機関が人材を出し合い、計算資源を共同で使う。',
    'act ai committed JP+KR',
  ],
  [
    '',
    '日韓は10日、専用レーンを6月に再び設けることで一致した。金浦や羽田など4空港に置く。設置は1年ぶりだ。',
    'act entry-procedures committed JP+KR',
  ],
  [
    '',
    '防衛省と韓国国防省は10日、捜索救難訓練を8年ぶりに再開することで合意した。訓練は5月に対馬沖で行う。海自の護衛艦と韓国海軍の駆逐艦が加わる。',
    'act defence-exchange committed JP+KR',
  ],
  [
    '',
    '韓国の財団は10日、元徴用工の遺族2人に判決金を支払った。支払いの総額は4億ウォン。財団による弁済は累計で26人になった。日本企業は出していない。',
    'act forced-labour done KR',
  ],
  [
    '',
    '茂木敏充外相と韓国の趙顕外相は10日、東京で会談した。会談は約50分間行われ、両外相はその後、夕食を共にした。',
    'talks foreign-ministers-talks done JP+KR',
  ],
  [
    '',
    '高市早苗首相と李在明大統領は10日、奈良市で会談した。少人数の会合に続き、全体会合を開いた。会談は計90分に及んだ。',
    'summit leaders-summit done JP+KR',
  ],
  [
    '',
    '日本政府は10日、朝鮮王朝の儀軌5冊を韓国に引き渡すと発表した。引き渡しは4月に行い、国立故宮博物館が受け取る。; ?act cultural-property committed JP',
    'act cultural-property committed JP',
  ],
  [
    '',
    '両国は10日、水素の共同調達に乗り出すことで合意した。日韓の企業が買い付けを一本化し、価格を抑える狙いがある。',
    'act hydrogen committed JP+KR',
  ],
];

test.each(ROWS)('%s%s: %s', (lead, text, told) => {
  const facts = newsOf(lead + text).filter(({ evidence }) => evidence.start >= lead.length - 1);
  expect(facts.map((f) => `${FAMILY[f.kind]} ${f.topic} ${STAGE[f.status]} ${f.actors.join('+')}`)).toEqual([told]);
});
