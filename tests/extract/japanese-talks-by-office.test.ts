import { expect, test } from 'vitest';
import { FAMILY, STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

/** What Japanese talks are filed under. */
const ROWS: readonly [lead: string, text: string, fact: string][] = [
  [
    '',
    '警察庁の楠芳伸長官は10日、来日した韓国の警察庁長代行と都内で会い、特殊詐欺の拠点の情報共有について話し合った。',
    'talks transnational-crime done JP+KR',
  ],
  [
    '',
    '小泉進次郎防衛相は10日、シンガポールで韓国の安圭伯国防相と約30分間向き合った。',
    'talks defence-ministers-talks done JP+KR',
  ],
  [
    '',
    '海上自衛隊の海上幕僚長と韓国海軍の参謀総長は10日、横須賀で会い、部隊の往来を話し合った。',
    'talks defence-exchange done JP+KR',
  ],
  [
    '',
    '片山さつき財務相と具潤哲副首相は10日、仁川で開いた財務対話で経済情勢を議論した。',
    'talks finance-dialogue done JP+KR',
  ],
  [
    '',
    '財務省の三村淳財務官は10日、韓国財政経済省の次官と都内で会い、通貨スワップの期限について協議した。',
    'talks currency-swap done JP+KR',
  ],
  ['', '額賀福志郎衆院議長は10日、韓国の禹元植国会議長と東京で会談した。', 'talks parliamentary-exchange done JP+KR'],
  [
    '',
    '日韓両政府は10日、外務・防衛当局の局長による安全保障対話をソウルで開いた。',
    'talks security-dialogue done JP+KR',
  ],
  [
    '',
    '日韓両政府は4月上旬、外務・防衛の次官級による2プラス2を初めて東京で開く。',
    'talks security-dialogue committed JP+KR',
  ],
  ['', '日米韓の外務次官は10日、ワシントンで会い、3カ国の連携を確認した。', 'talks korea-us-japan done JP+KR+US'],
  [
    '',
    '日米韓の北朝鮮担当の高官が10日、電話で協議し、核実験への備えについて話し合った。',
    'talks north-korea-denuclearisation done JP+KR+US',
  ],
  [
    '',
    '経済産業省と韓国産業通商資源省は10日、局長級の政策対話をオンラインで開き、輸出管理の運用を点検した。',
    'talks export-controls done JP+KR',
  ],
  ['', '日韓両政府は10日、経済安全保障を担う局長級の対話をソウルで開いた。', 'talks economic-security done JP+KR'],
  [
    '',
    '日韓の航空当局は17日、釜山で協議を開き、地方路線の増便について話し合う。',
    'talks flights-ferries committed JP+KR',
  ],
  [
    '',
    '原子力規制庁の長官は10日、韓国原子力安全委員会の委員長とソウルで会談した。原発の安全情報を巡り意見交換した。',
    'talks nuclear-energy done JP+KR',
  ],
  ['', '鈴木憲和農相は10日、ソウルを訪れ、韓国の宋美玲農林畜産食品相と会った。', 'talks agriculture done JP+KR'],
  ['', '上野賢一郎厚労相は10日、韓国の鄭銀敬保健福祉相と都内で面会した。', 'talks health done JP+KR'],
  [
    '',
    '文化庁の都倉俊一長官は10日、韓国の崔輝永文化体育観光相とソウルで会談した。',
    'talks cultural-exchange done JP+KR',
  ],
  ['', '日中韓の環境相は10日、名古屋で会合を開いた。', 'talks decarbonisation done CN+JP+KR'],
  [
    '',
    '両政府は、茂木敏充外相と趙顕外相の会談を来月上旬に東京で開く方向で調整している。日韓関係筋が明らかにした。',
    'talks foreign-ministers-talks open JP+KR',
  ],
  ['', '12日に予定されていた日韓外相会談は、韓国側の都合で見送られた。', 'talks foreign-ministers-talks off JP+KR'],
  [
    '',
    '日韓両政府は10日、大陸棚の共同開発協定に基づく共同委員会を東京で開いた。',
    'talks joint-development-zone done JP+KR',
  ],
  [
    '',
    '外務省の領事局長は10日、ソウルで韓国外務省の在外国民保護担当の室長と協議した。',
    'talks nationals-protection done JP+KR',
  ],
  [
    '',
    '市川恵一国家安全保障局長は10日、韓国の魏聖洛国家安保室長と電話で約40分間話した。',
    'talks strategic-dialogue done JP+KR',
  ],
  ['', '日韓の外務当局は10日、長生炭鉱の遺骨のDNA鑑定を巡る実務者協議を東京で開いた。', 'talks chosei-mine done JP+KR'],
  [
    '',
    '日韓両政府は来月、ビザ免除の拡大を話し合う領事当局の課長級協議を4年ぶりに開く。',
    'talks visa-waiver committed JP+KR',
  ],
  [
    '',
    '松本尚デジタル相は10日、訪日した韓国の裵慶勲副首相兼科学技術情報通信相と会談し、AIの活用を巡って意見を交わした。',
    'talks ai done JP+KR',
  ],
  [
    '',
    '気象庁長官と韓国気象庁長が10日、釜山で会合を開き、地震の観測について協議した。',
    'talks disaster-prevention done JP+KR',
  ],
  ['', '高市早苗首相は来月中旬に訪韓し、李在明大統領の地元・安東で会談する。', 'summit leaders-summit committed JP+KR'],
  ['', '李在明大統領が今夏に長崎を訪れ、高市早苗首相と会談する案が浮上している。', 'summit leaders-summit open JP+KR'],
  ['', '高市早苗首相と李在明大統領は10日夜、電話で約20分間話した。', 'summit leaders-summit done JP+KR'],
  ['', '経済産業省の局長は10日、韓国産業通商資源省の室長とソウルで水素協力対話を開いた。', 'talks hydrogen done JP+KR'],
  [
    '',
    '赤沢亮正経産相は10日、韓国の金正官産業通商相と会い、半導体の供給網について意見交換した。',
    'talks semiconductors done JP+KR',
  ],
];

test.each(ROWS)('%s%s: %s', (lead, text, told) => {
  const facts = newsOf(lead + text).filter(({ evidence }) => evidence.start >= lead.length - 1);
  expect(facts.map((f) => `${FAMILY[f.kind]} ${f.topic} ${STAGE[f.status]} ${f.actors.join('+')}`)).toEqual([told]);
});
