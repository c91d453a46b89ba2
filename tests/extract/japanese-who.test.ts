import { describe, expect, test } from 'vitest';
import { STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

/** `topic stage actors` of each news fact. */
const told = (text: string): string[] =>
  newsOf(`${text}\n\n日韓関係は良好だ。`)
    .map(({ topic, status, actors }) => `${topic} ${STAGE[status]} ${actors.join('+')}`)
    .sort();

describe('who acts, with the other side in the sentence', () => {
  test.each<[string, string[]]>([
    [
      '複数の日韓外交筋によると、韓国政府は水産物の輸入規制を来月撤廃する方針を日本側に伝えた。',
      ['seafood-imports committed KR'],
    ],
    ['韓国の聯合ニュースは10日、日本政府が韓国人の査証免除の停止を検討していると報じた。', ['visa-waiver open JP']],
    ['共同通信は10日、韓国政府が日本人の査証免除の延長を検討していると報じた。', ['visa-waiver open KR']],
    [
      '韓国大統領府の高官は10日、日本が求める水産物の輸入規制の撤廃について「検討していない」と述べた。',
      ['seafood-imports off KR'],
    ],
    [
      '日本政府高官は10日、韓国が求める輸出管理の見直しについて「応じる考えはない」と語った。',
      ['export-controls off JP'],
    ],
    ['韓国の要請を受けた日本政府は10日、半導体材料の輸出管理を緩和した。', ['export-controls done JP']],
    ['韓国側の反発を受け、文部科学省は10日、教科書の記述を訂正させると発表した。', ['textbooks committed JP']],
    ['訪日した趙顕外相は10日、茂木外相に処理水の監視データの公開を求めた。', ['fukushima-water open KR']],
    ['茂木外相は10日、来日した趙顕外相に対し、水産物の輸入規制の撤廃を求めた。', ['seafood-imports open JP']],
    ['韓国に対し、日本は10日、水産物の輸入規制の撤廃を改めて求めた。', ['seafood-imports open JP']],
    ['日本に対し韓国政府は10日、輸出優遇国への復帰を求めた。', ['export-whitelist open KR']],
    ['韓国産パプリカの検疫手続きを日本政府が10日、簡素化すると決めた。', ['agriculture committed JP']],
    ['韓国の提案に日本が応じ、両国は来月、水素の共同調達を始める。', ['hydrogen committed JP+KR']],
    ['日本の働きかけで韓国政府が10日、水産物の輸入規制の緩和を決めた。', ['seafood-imports committed KR']],
    [
      '日本政府は10日、韓国政府が日本人の査証免除を延長すると通知してきたと明らかにした。',
      ['visa-waiver committed KR'],
    ],
    ['韓国政府は10日、日本政府から大陸棚協定の終了の通告を受けたと発表した。', ['joint-development-zone committed JP']],
    ['韓国政府は10日、日本政府から浮島丸の名簿の提供を受けた。', ['ukishima-maru done JP']],
    ['韓国政府は10日、日本政府に浮島丸の名簿の提供を要請した。', ['ukishima-maru open KR']],
    ['観音寺の仏像が10日、韓国政府から日本側に引き渡された。', ['cultural-property done KR']],
    [
      '日本政府は10日、韓国軍が竹島周辺で行った訓練をめぐり、外交ルートで韓国政府に抗議した。',
      ['dokdo-takeshima done JP'],
    ],
    [
      '韓国政府は10日、日本の閣僚が竹島の日の式典に出席したことをめぐり、日本政府に抗議した。',
      ['dokdo-takeshima done KR'],
    ],
    [
      '韓国与党の代表は10日に論評を控えたが、韓国外務省は日本の閣僚の靖国神社参拝に遺憾の意を表した。',
      ['yasukuni done KR'],
    ],
    ['韓国空軍の輸送機への給油について、防衛省は10日、取りやめを韓国側に伝えた。', ['defence-exchange off JP']],
    ['自衛隊の観艦式への艦艇の派遣について、韓国国防省は10日、見送ると日本側に伝えた。', ['defence-exchange off KR']],
    ['韓国のCPTPP加入について、赤沢経産相は10日の会見で「支持する」と明言した。', ['cptpp committed JP']],
    ['日本の支持を得た韓国政府は、4月にCPTPPへの加入を申請する。', ['cptpp committed KR']],
    [
      '原子力規制委員会は10日、韓国の原子力安全委員会と使用済み核燃料の情報の共有で合意した。',
      ['nuclear-energy committed JP+KR'],
    ],
    ['海上自衛隊と韓国海軍は10日、対馬沖で捜索救助訓練を行った。', ['defence-exchange done JP+KR']],
    ['韓国海軍は10日、海上自衛隊とともに対馬沖で捜索救助訓練を行った。', ['defence-exchange done JP+KR']],
    ['政府は10日、韓国からの入国者に義務付けてきた感染症の検査を廃止すると発表した。', ['health committed JP']],
    ['韓国法務省は10日、日本人が対象の電子入国申告を無料にすると発表した。', ['entry-procedures committed KR']],
    [
      '中国と韓国から輸入される鋼板について、財務省は10日、反ダンピング関税を課すと発表した。',
      ['tariffs committed JP'],
    ],
    [
      '日本と中国から輸入される鋼板について、韓国貿易委員会は10日、反ダンピング関税を課すと決めた。',
      ['tariffs committed KR'],
    ],
    [
      '経産省は10日、韓国のサムスン電子が横浜に設ける半導体の研究拠点に200億円を補助すると発表した。',
      ['semiconductors committed JP'],
    ],
    [
      'LINEヤフーに対し総務省は10日、韓国ネイバーとの資本関係の見直しを求める行政指導を出した。',
      ['line-yahoo committed JP'],
    ],
    ['李大統領は10日、東京で在日韓国人の地方参政権の付与を日本側に求めた。', ['korean-residents open KR']],
    ['韓国の統一相は10日、日本人拉致問題の解決に協力すると表明した。', ['abductions committed KR']],
    ['韓国国防相は10日、日本が懸念するGSOMIAの終了について「計画はない」と説明した。', ['gsomia off KR']],
    [
      'ソウル中央地裁は10日、日本政府に元慰安婦への賠償を命じた。日本政府は主権免除を理由に応じていない。',
      ['comfort-women done KR'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('who acts in sentences that go on', () => {
  test.each<[string, string[]]>([
    [
      '韓国政府は10日、福島県産を除く水産物の輸入を来月から認めると発表した。残る県の禁輸も5月に解除する。',
      ['seafood-imports committed KR', 'seafood-imports committed KR'],
    ],
    [
      '韓国政府は10日、日本産水産物の輸入規制を来月緩和すると発表した。あわせて、鋼板への反ダンピング関税も年内に廃止する。',
      ['seafood-imports committed KR', 'tariffs committed KR'],
    ],
    [
      '政府は10日、韓国人の査証免除を拡大する方針を決めた。5月には羽田空港に韓国人専用の入国審査レーンを設ける。',
      ['entry-procedures committed JP', 'visa-waiver committed JP'],
    ],
    [
      '経済産業省は10日、韓国向けの半導体材料の輸出管理を緩和すると発表した。来月には韓国を輸出優遇国に戻す政令を施行する。',
      ['export-controls committed JP', 'export-whitelist committed JP'],
    ],
    [
      '韓国外務省は10日、竹島の日の式典に抗議する論評を出した。行事の即時廃止を求めている。',
      ['dokdo-takeshima done KR', 'dokdo-takeshima open KR'],
    ],
    [
      '韓国外務省は10日、在韓日本大使館の総括公使を呼び、竹島の日の式典に抗議した。「不当な主張を直ちにやめるべきだ」と強調した。',
      ['dokdo-takeshima done KR'],
    ],
    [
      '韓国政府は10日、佐渡島の金山の追悼式に参加しないと発表した。来月、現地で独自の追悼行事を開く。',
      ['sado-mines committed KR', 'sado-mines off KR'],
    ],
    [
      '日韓両政府は10日、水素の協力覚書に署名した。5月にはAIの共同研究も始める。',
      ['ai committed JP+KR', 'hydrogen done JP+KR'],
    ],
    [
      '日韓両政府は10日、水素の協力覚書に署名した。日本側は年内に100億円を拠出する。',
      ['hydrogen committed JP', 'hydrogen done JP+KR'],
    ],
    [
      '高市首相と李大統領は10日、東京で会談した。首相は水産物の輸入規制の撤廃を求めた。大統領は靖国神社への参拝を控えるよう促した。',
      ['leaders-summit done JP+KR', 'seafood-imports open JP', 'yasukuni open KR'],
    ],
    [
      '高市首相と李大統領は10日、東京で会談した。李氏はCPTPPに加入したいと述べた。',
      ['cptpp open KR', 'leaders-summit done JP+KR'],
    ],
    [
      '高市首相と李大統領は10日、東京で会談した。高市氏はCPTPPへの韓国の加入を支持すると表明した。',
      ['cptpp committed JP', 'leaders-summit done JP+KR'],
    ],
    [
      '茂木外相と趙顕外相は10日、ソウルで会談した。趙氏は処理水の監視データの公開を要請した。',
      ['foreign-ministers-talks done JP+KR', 'fukushima-water open KR'],
    ],
    [
      '茂木外相は10日、趙顕外相と会談した。竹島周辺での海洋調査に抗議した。',
      ['dokdo-takeshima done JP', 'foreign-ministers-talks done JP+KR'],
    ],
    [
      '韓国最高裁は10日、三菱重工に元徴用工への賠償を命じた。これを受け、外務省は駐日韓国大使を呼んで抗議した。',
      ['forced-labour done JP', 'forced-labour done KR'],
    ],
    [
      '韓国女性家族省は10日、慰安婦財団を解散すると発表した。日本政府は外交ルートで抗議した。',
      ['comfort-women committed KR', 'comfort-women done JP'],
    ],
    [
      '韓国大統領府は10日、GSOMIAを終了すると発表した。日本には輸出規制の撤回を重ねて求めた。',
      ['export-controls open KR', 'gsomia committed KR'],
    ],
    ['韓国大統領府は10日、GSOMIAを終了すると発表した。同協定は8月に失効する。', ['gsomia committed KR']],
    [
      '総務省は10日、LINEヤフーに行政指導した。資本関係の見直しを求めている。',
      ['line-yahoo committed JP', 'line-yahoo open JP'],
    ],
    ['総務省は10日、LINEヤフーに行政指導した。韓国政府は「注視している」とコメントした。', ['line-yahoo committed JP']],
    [
      '外務省は10日、韓国人のワーキングホリデーの枠を広げると発表した。韓国側も日本人の枠を広げると発表した。',
      ['working-holiday committed JP', 'working-holiday committed KR'],
    ],
    ['国土交通省は10日、韓国との航空協議で地方路線の増便に合意したと発表した。', ['flights-ferries committed JP+KR']],
    [
      '日本政府は10日、浮島丸の乗船者名簿の一部を韓国政府に提供した。残りも5月に渡す。',
      ['ukishima-maru committed JP', 'ukishima-maru done JP'],
    ],
    [
      '韓国外務省は10日、日本の教科書検定に遺憾を表明した。教育省も記述の是正を求めた。',
      ['textbooks done KR', 'textbooks open KR'],
    ],
    [
      '法務省は10日、韓国人の事前入国審査を来春から始めると発表した。韓国の法務省も日本人を対象に同様の審査を年内に始める。',
      ['pre-entry-screening committed JP', 'pre-entry-screening committed KR'],
    ],
    ['韓国教育省は10日、日本への修学旅行を再開する学校に費用を補助すると発表した。', ['youth-exchange committed KR']],
    ['厚生労働省と韓国保健福祉省は10日、感染症のワクチンを融通し合うことで合意した。', ['health committed JP+KR']],
    [
      '防衛省は10日、韓国軍機への給油を取りやめたと明らかにした。竹島上空を飛行したためだ。',
      ['defence-exchange off JP'],
    ],
    ['韓国国防省は10日、自衛隊音楽まつりへの軍楽隊の派遣を見送ると日本側に通知した。', ['defence-exchange off KR']],
    ['日本政府は韓国にACSAの交渉開始を打診した。韓国側は応じていない。', ['acsa open JP']],
    ['木原官房長官は10日、大陸棚協定の終了を韓国に通告したとの報道を否定した。', ['joint-development-zone off JP']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('official acts in everyday verbs', () => {
  test.each<[string, string[]]>([
    ['韓国政府は10日、水産物の輸入規制をやめると発表した。', ['seafood-imports committed KR']],
    ['韓国政府は10日、水産物の輸入規制を外すと発表した。', ['seafood-imports committed KR']],
    ['韓国政府は10日、水産物の輸入規制をなくすと発表した。', ['seafood-imports committed KR']],
    ['韓国政府は10日、水産物の輸入規制に終止符を打つと発表した。', ['seafood-imports committed KR']],
    ['韓国政府は10日、日本産水産物の輸入を認めると発表した。', ['seafood-imports committed KR']],
    ['韓国政府は10日、日本産水産物の輸入を再び受け入れると発表した。', ['seafood-imports committed KR']],
    ['韓国政府は10日、日本産水産物に市場を開いた。', ['seafood-imports done KR']],
    ['日本政府は10日、韓国向けの半導体材料の輸出管理を元に戻すと発表した。', ['export-controls committed JP']],
    ['日本政府は10日、韓国向けの半導体材料の輸出の縛りを緩めた。', ['export-controls done JP']],
    ['日本政府は10日、韓国向けの半導体材料の輸出管理を引き締めた。', ['export-controls done JP']],
    ['日本政府は10日、韓国を輸出優遇国に戻した。', ['export-whitelist done JP']],
    ['日本政府は10日、韓国を輸出優遇国に加えた。', ['export-whitelist done JP']],
    ['日本政府は10日、韓国人の査証免除に踏み切った。', ['visa-waiver done JP']],
    ['日本政府は10日、韓国人の査証免除の門戸を広げた。', ['visa-waiver done JP']],
    ['日本政府は10日、韓国人の査証免除を打ち切った。', ['visa-waiver stopped JP']],
    ['日本政府は10日、韓国人のワーキングホリデーの上限を引き上げた。', ['working-holiday done JP']],
    ['日本政府は10日、韓国人のワーキングホリデーの年齢の上限を撤廃した。', ['working-holiday done JP']],
    ['日本政府は10日、韓国人のワーキングホリデーの枠を2万人に増やした。', ['working-holiday done JP']],
    ['日韓両政府は10日、通貨スワップを8年ぶりによみがえらせた。', ['currency-swap done JP+KR']],
    ['韓国政府は10日、GSOMIAを打ち切ると発表した。', ['gsomia committed KR']],
    ['韓国政府は10日、GSOMIAの存続を決めた。', ['gsomia committed KR']],
    ['韓国政府は10日、慰安婦財団を畳むと発表した。', ['comfort-women committed KR']],
    ['日本政府は10日、慰安婦財団に10億円を振り込んだ。', ['comfort-women done JP']],
    ['韓国の財団は10日、元徴用工の遺族に判決金を渡した。', ['forced-labour done KR']],
    ['日本政府は10日、朝鮮王朝の儀軌を韓国に返した。', ['cultural-property done JP']],
    ['日本政府は10日、長生炭鉱で見つかった遺骨を韓国の遺族に手渡した。', ['chosei-mine done JP']],
    ['日本政府は10日、浮島丸の名簿を韓国側に届けた。', ['ukishima-maru done JP']],
    ['日本政府は10日、竹島の日の式典に政務官を送り込んだ。', ['dokdo-takeshima done JP']],
    ['韓国政府は10日、佐渡島の金山で独自の追悼式を営んだ。', ['sado-mines done KR']],
    ['高市首相は10日、靖国神社に足を運んだ。韓国外務省は反発した。', ['yasukuni done JP']],
    ['高市首相は10日、靖国神社に玉串料を納めた。', ['yasukuni done JP']],
    ['日本の閣僚3人が10日、靖国神社を参拝した。', ['yasukuni done JP']],
    ['日韓両政府は10日、水素の共同調達に乗り出した。', ['hydrogen done JP+KR']],
    ['日韓両政府は10日、水素の共同調達の枠組みを立ち上げた。', ['hydrogen done JP+KR']],
    ['日韓両政府は10日、水素の共同研究を本格化させた。', ['hydrogen done JP+KR']],
    ['経済産業省は10日、韓国とのAIの共同研究に50億円を投じると発表した。', ['ai committed JP']],
    ['経済産業省は10日、韓国の半導体企業の拠点づくりを後押しすると発表した。', ['semiconductors committed JP']],
    ['日韓両政府は10日、第三国での自国民保護の協力を拡充した。', ['nationals-protection done JP+KR']],
    ['韓国政府は10日、日本産鋼板の関税を引き下げると発表した。', ['tariffs committed KR']],
    ['韓国海軍は10日、海自との捜索救助訓練を取りやめた。', ['defence-exchange off KR']],
    ['日韓両政府は10日、ACSAの締結に向けた交渉に入った。', ['acsa open JP+KR']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
