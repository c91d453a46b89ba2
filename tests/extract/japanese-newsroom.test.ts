import { describe, expect, test } from 'vitest';
import { factsOf } from './read';

/** `topic status actors date` of each fact; background is marked. */
const told = (text: string): string[] =>
  factsOf(`${text}\n\n日韓関係は良好だ。`)
    .map(
      ({ topic, status, actors, date, context }) =>
        `${topic} ${status} ${actors.join('+')} ${date ?? '-'}${context === 'background' ? ' background' : ''}`,
    )
    .sort();

type Row = [what: string, text: string, expected: string[]];

const WHO: Row[] = [
  [
    'an official by the surname, whatever its length',
    '船越健裕外務事務次官は10日、ソウルで韓国の朴潤柱第1次官と会談した。船越次官は竹島周辺での海洋調査に強く抗議した。',
    ['dokdo-takeshima held JP 2027-03-10', 'strategic-dialogue held JP+KR 2027-03-10'],
  ],
  [
    'a ministry that both have is of the country before it',
    '韓国の法務省は10日、日本人の査証免除を拡大すると発表した。',
    ['visa-waiver announced KR 2027-03-10'],
  ],
  [
    'what was explained before a comma is of who explained it',
    '韓国側は来月から日本産水産物の検査を簡素化すると説明し、日本側も協力を約束した。',
    ['seafood-imports planned KR 2027-04'],
  ],
  [
    'a remark with a verb of feeling does nothing',
    '日韓両政府は10日、通貨スワップを再開した。元駐韓大使は「静かに悼む場にしてほしい」とこぼした。',
    ['currency-swap in-force JP+KR 2027-03-10'],
  ],
];

const WHAT: Row[] = [
  [
    'ministers meet on what their office is for',
    '日韓の農相は10日、ソウルで会談した。',
    ['agriculture held JP+KR 2027-03-10'],
  ],
  [
    'a statement is on what they met about',
    '日本、中国、韓国のスポーツ担当相が10日、名古屋市で会談し、共同声明を採択した。次回の会合は来年、ソウルで開く。',
    ['sports held CN+JP+KR 2027-03-10', 'sports planned CN+JP+KR 2028', 'sports signed CN+JP+KR 2027-03-10'],
  ],
  [
    'of a statement of three against what the North did: that, and no list',
    '日米韓3カ国は10日、北朝鮮の核実験を非難する共同声明を発表した。',
    ['north-korea-denuclearisation signed JP+KR+US 2027-03-10'],
  ],
  [
    'a plan that is signed is a paper',
    '日韓の環境相は10日、釜山で会談し、海洋プラスチックごみの実施計画に署名した。',
    ['decarbonisation held JP+KR 2027-03-10', 'decarbonisation signed JP+KR 2027-03-10'],
  ],
  [
    'to agree on setting up a body is no meeting',
    '日韓両政府は10日、少子化に取り組む協議体の設置で合意した。',
    ['low-birth-ageing agreed JP+KR 2027-03-10'],
  ],
  [
    'the same measures are of what was told before',
    '日本政府は10日、韓国人向けの専用入国審査レーンを4月1日から羽田空港で運用すると発表した。韓国の法務省も同じ日から金浦空港で同様の措置を取る。',
    ['entry-procedures announced JP 2027-04-01', 'entry-procedures planned KR 2027-04-01'],
  ],
  [
    'disappointment voiced is a protest',
    '高市首相は10日、靖国神社に真榊を奉納した。韓国外務省は「深い失望」を表明した。',
    ['yasukuni held JP 2027-03-10', 'yasukuni held KR 2027-03-10'],
  ],
  [
    'what would be is no plan',
    '日韓両政府は10日、通貨スワップを再開した。水産物の輸入規制を解くことは、その前提になろう。',
    ['currency-swap in-force JP+KR 2027-03-10'],
  ],
  [
    'an intention to halt has halted nothing',
    '日本政府は10日、韓国人への査証免除を停止する方針を固めた。',
    ['visa-waiver planned JP 2027-03-10'],
  ],
];

const HOW: Row[] = [
  [
    'lodged with an envoy: a protest',
    '外務省は10日、竹島周辺での海洋調査を直ちに中止するよう、駐日韓国大使館の公使に電話で申し入れた。',
    ['dokdo-takeshima held JP 2027-03-10'],
  ],
  [
    'a head that is not nodded: refused',
    '日本側は10日、水産物の輸入規制の撤廃を求めたが、韓国側は首を縦に振らなかった。',
    ['seafood-imports denied KR -', 'seafood-imports proposed JP 2027-03-10'],
  ],
  [
    'they have spoken, whatever they wish for',
    '小泉防衛相は10日、安圭伯国防相と電話で30分話し、共同訓練の再開を急ぎたいとの考えを伝えた。',
    ['defence-exchange proposed JP 2027-03-10', 'defence-ministers-talks held JP+KR 2027-03-10'],
  ],
  [
    'what it follows upon is not what it is about',
    '外務省は10日、韓国人のワーキングホリデーの枠を広げると発表した。領事局長協議で双方が申し合わせたのを受け、口上書を10日に韓国側と交わした。',
    ['working-holiday announced JP 2027-03-10', 'working-holiday signed JP+KR 2027-03-10'],
  ],
  [
    'a suit is withdrawn, and no demand',
    '韓国政府は10日、日本の輸出管理をめぐるWTOへの訴えを取り下げた。',
    ['export-controls in-force KR 2027-03-10'],
  ],
  [
    'a practice given up from a day on: it ends',
    '経済産業省は10日、韓国向けの半導体材料について包括的な輸出許可を4月1日から取りやめると発表した。',
    ['export-controls announced JP 2027-04-01'],
  ],
  [
    'they meet face to face, whatever they settle',
    '高市首相と李大統領は10日、札幌市で1時間半にわたり向き合い、量子の共同研究を始めることで折り合った。',
    ['leaders-summit held JP+KR 2027-03-10', 'quantum agreed JP+KR 2027-03-10'],
  ],
  [
    'no more was said than that',
    '高市首相と李大統領は10日、東京で会談した。首相はCPTPPについて「加入国と相談する」と述べるにとどめた。',
    ['leaders-summit held JP+KR 2027-03-10'],
  ],
  [
    'gone about with the other side',
    '警察庁は10日、韓国の国立科学捜査研究院とともに長生炭鉱の遺骨のDNA鑑定に取りかかったと発表した。',
    ['chosei-mine in-force JP+KR 2027-03-10'],
  ],
  [
    'a white paper is of the government',
    '防衛白書は10日、竹島をわが国固有の領土と明記した。韓国外務省は抗議した。',
    ['dokdo-takeshima held KR 2027-03-10', 'dokdo-takeshima in-force JP 2027-03-10'],
  ],
  [
    'some of the plaintiffs are private',
    '日韓両政府は10日、通貨スワップを再開した。元徴用工訴訟の原告の一部は受け取りを拒んでいる。',
    ['currency-swap in-force JP+KR 2027-03-10'],
  ],
  [
    'the time of what is settled may be open',
    '韓国政府は10日、対馬の仏像を日本に返還すると発表した。引き渡しの時期や方法は決まっていない。',
    ['cultural-property announced KR 2027-03-10'],
  ],
  [
    'a wish to join, in so many words',
    '高市首相と李大統領は10日、東京で会談した。李氏はCPTPPに加入したいと述べた。',
    ['cptpp proposed KR 2027-03-10', 'leaders-summit held JP+KR 2027-03-10'],
  ],
];

const WHEN: Row[] = [
  [
    'announced on one day, and set for another',
    '韓国国家遺産庁は10日、対馬の仏像を日本に返還すると発表した。4月1日に観音寺に引き渡す。',
    ['cultural-property announced KR 2027-04-01'],
  ],
  [
    'the day on which a thing runs out is not that of its extension',
    '日韓両政府は10日、12月に期限を迎える通貨スワップを3年間延長することで合意した。',
    ['currency-swap agreed JP+KR 2027-03-10'],
  ],
  [
    'as planned: on the day told before',
    '韓国政府は10日、佐渡市で13日に開かれる追悼式に参加しないと発表した。木原稔官房長官は会見で、式は予定通り行うと述べた。',
    ['sado-mines cancelled KR 2027-03-13', 'sado-mines planned JP 2027-03-13'],
  ],
  [
    'days before the news, and news of its own',
    '日韓の首脳は10日、東京で会談した。これに先立つ8日、茂木敏充外相はソウルで趙顕外相と会い、水素の協力を広げることで一致した。',
    [
      'foreign-ministers-talks held JP+KR 2027-03-08',
      'hydrogen agreed JP+KR 2027-03-08',
      'leaders-summit held JP+KR 2027-03-10',
    ],
  ],
  [
    'the next of a row that was told',
    '日韓両政府は10日、ソウルで財務対話を開いた。財務対話は来年、東京で開く。',
    ['finance-dialogue held JP+KR 2027-03-10', 'finance-dialogue planned JP+KR 2028'],
  ],
];

const WHO_MEETS: Row[] = [
  ['leaders, by the pair', '日韓の首脳は10日、東京で会談した。', ['leaders-summit held JP+KR 2027-03-10']],
  [
    'leaders, by both names of the countries',
    '日本と韓国の首脳が10日、東京で会談した。',
    ['leaders-summit held JP+KR 2027-03-10'],
  ],
  ['a call put through', '高市首相は10日、李大統領に電話し、当選を祝った。', ['leaders-summit held JP+KR 2027-03-10']],
  [
    'a host and a guest who confer',
    '小泉防衛相は10日、横須賀で安圭伯国防相を迎え、約1時間協議した。',
    ['defence-ministers-talks held JP+KR 2027-03-10'],
  ],
  [
    'officials who confer',
    '金井アジア大洋州局長は10日、東京で韓国外務省の徐旻廷アジア太平洋局長と協議した。',
    ['strategic-dialogue held JP+KR 2027-03-10'],
  ],
];

for (const [what, rows] of [
  ['who meets', WHO_MEETS],
  ['who acts', WHO],
  ['what was done', WHAT],
  ['how it was put', HOW],
  ['when it was', WHEN],
] as const)
  describe(`Japanese newsrooms: ${what}`, () => {
    test.each(rows)('%s', (_what, text, expected) => expect(told(text)).toEqual([...expected].sort()));
  });
