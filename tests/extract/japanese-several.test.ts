import { describe, expect, test } from 'vitest';
import { STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

/** `topic stage actors` of each news fact. */
const told = (text: string): string[] =>
  newsOf(`${text}\n\n日韓関係は良好だ。`)
    .map(({ topic, status, actors }) => `${topic} ${STAGE[status]} ${actors.join('+')}`)
    .sort();

describe('several things in a Japanese sentence, each by its own actors', () => {
  test.each<[string, string[]]>([
    [
      '茂木外相と趙顕外相は10日、ソウルで会談し、水素の共同調達で合意したほか、査証免除の延長も確認した。',
      ['foreign-ministers-talks done JP+KR', 'hydrogen committed JP+KR', 'visa-waiver committed JP+KR'],
    ],
    [
      '日韓両政府は10日、水素、AI、量子の3分野で共同研究を始めることで合意した。',
      ['ai committed JP+KR', 'hydrogen committed JP+KR', 'quantum committed JP+KR'],
    ],
    ['日韓両政府は10日、水素の協力覚書とAIの研究協定に署名した。', ['ai done JP+KR', 'hydrogen done JP+KR']],
    [
      '日韓両政府は10日、水素の協力覚書に署名し、AIの共同研究も始めることで一致した。',
      ['ai committed JP+KR', 'hydrogen done JP+KR'],
    ],
    [
      '日本側が水産物の輸入規制の撤廃を求めたのに対し、韓国側は応じなかった。',
      ['seafood-imports off KR', 'seafood-imports open JP'],
    ],
    [
      '日本側は水産物の輸入規制の撤廃を求め、韓国側は処理水の監視データの公開を要請した。',
      ['fukushima-water open KR', 'seafood-imports open JP'],
    ],
    [
      '日本政府は10日、韓国向けの輸出管理を緩和すると発表し、韓国政府はGSOMIAの終了通告を撤回すると表明した。',
      ['export-controls committed JP', 'gsomia committed KR'],
    ],
    [
      '日本政府は10日、韓国人の査証免除を延長し、ワーキングホリデーの枠も広げると発表した。',
      ['visa-waiver committed JP', 'working-holiday committed JP'],
    ],
    [
      '日本政府は10日、韓国人の査証免除を延長する一方、ワーキングホリデーの枠の拡大は見送ると発表した。',
      ['visa-waiver committed JP', 'working-holiday off JP'],
    ],
    [
      '日本政府は10日、韓国人の査証免除の延長を決めたが、ワーキングホリデーの枠の拡大は見送った。',
      ['visa-waiver committed JP', 'working-holiday off JP'],
    ],
    [
      '韓国政府は10日、水産物の輸入規制の撤廃と、日本産鋼板への関税の引き下げを発表した。',
      ['seafood-imports committed KR', 'tariffs committed KR'],
    ],
    [
      '韓国政府は10日、水産物の輸入規制を撤廃すると発表した。CPTPPへの加入も年内に申請する。',
      ['cptpp committed KR', 'seafood-imports committed KR'],
    ],
    [
      '高市首相と李大統領は10日、東京で会談し、水素の協力で一致した。李氏は拉致問題の解決への支持も表明した。',
      ['abductions committed KR', 'hydrogen committed JP+KR', 'leaders-summit done JP+KR'],
    ],
    [
      '高市首相と李大統領は10日、東京で会談し、共通の社会課題を話し合う協議体の設置で合意した。会談後に共同声明を発表した。',
      ['joint-declaration done JP+KR', 'leaders-summit done JP+KR', 'social-issues-body committed JP+KR'],
    ],
    [
      '高市首相と李大統領は10日、東京で会談し、重要鉱物の供給網の強化をうたう共同声明を出した。',
      ['critical-minerals done JP+KR', 'leaders-summit done JP+KR'],
    ],
    ['経済産業省は10日、韓国側との間で水素の覚書を交わしたことを明らかにした。', ['hydrogen done JP+KR']],
    [
      '韓国政府が水産物の輸入規制を来月撤廃する方針を固めたことが10日、分かった。複数の日韓関係筋が明らかにした。',
      ['seafood-imports committed KR'],
    ],
    [
      '韓国政府が水産物の輸入規制を撤廃する方針を日本側に伝えていたことが10日、分かった。',
      ['seafood-imports committed KR'],
    ],
    [
      '日本政府が大陸棚協定を終了させると韓国側に伝えたことが10日、外交筋への取材で分かった。',
      ['joint-development-zone committed JP'],
    ],
    ['浮島丸の乗船者名簿が10日、日本政府によって韓国側に引き渡された。', ['ukishima-maru done JP']],
    ['韓国は10日、日本政府によって輸出優遇国から除外された。', ['export-whitelist done JP']],
    ['韓国政府は海軍の練習艦を来月、横須賀に寄港させる。', ['defence-exchange committed KR']],
    ['日本の教科書検定を受け、韓国外務省は10日、水嶋光一大使を呼び出して抗議した。', ['textbooks done KR']],
    [
      '韓国外務省は10日、竹島を日本領とした外交青書の撤回を求め、総括公使を呼んで抗議した。',
      ['dokdo-takeshima done KR'],
    ],
    [
      '片山財務相と具潤哲企画財政相は10日、東京で財務対話を開き、通貨スワップの延長を決めた。',
      ['currency-swap committed JP+KR', 'finance-dialogue done JP+KR'],
    ],
    [
      '日韓両政府は10日、通貨スワップの延長で合意し、為替の過度な変動に協調して対応することも確認した。',
      ['currency-swap committed JP+KR', 'exchange-rate committed JP+KR'],
    ],
    [
      '日韓両政府は10日、第三国での自国民保護の覚書に署名し、入国手続きの簡素化も検討することにした。',
      ['entry-procedures open JP+KR', 'nationals-protection done JP+KR'],
    ],
    [
      '高市首相は10日、靖国神社に真榊を奉納し、韓国外務省は深い失望を表明した。',
      ['yasukuni done JP', 'yasukuni done KR'],
    ],
    ['高市首相は10日、靖国神社への参拝を見送った。韓国との関係に配慮した。', ['yasukuni off JP']],
    [
      '小泉防衛相と安圭伯国防相は10日、横須賀で会談し、捜索救助訓練の再開で合意した。小泉氏はACSAの締結も提案した。',
      ['acsa open JP', 'defence-exchange committed JP+KR', 'defence-ministers-talks done JP+KR'],
    ],
    [
      '日韓両政府は10日、防災や少子化、自殺対策で担当者を派遣し合うことで合意した。',
      ['disaster-prevention committed JP+KR', 'low-birth-ageing committed JP+KR', 'suicide-prevention committed JP+KR'],
    ],
    [
      '防衛省は10日、日米韓3カ国によるミサイル警戒データの即時共有の運用を始めたと発表した。',
      ['missile-warning-data done JP+KR+US'],
    ],
    [
      '日韓両政府は10日、レーダー照射問題の再発防止策で合意し、次官級の安全保障対話の再開も決めた。',
      ['radar-lock-on committed JP+KR', 'security-dialogue committed JP+KR'],
    ],
    [
      '韓国政府は10日、慰安婦財団の解散を発表し、外務省は駐日韓国大使を呼んで抗議した。',
      ['comfort-women committed KR', 'comfort-women done JP'],
    ],
    [
      '日本政府は来月、処理水の放出を始める。韓国政府は専門家を現地に派遣する。',
      ['fukushima-water committed JP', 'fukushima-water committed KR'],
    ],
    ['経済産業省と韓国の産業通商省は10日、LNGを緊急時に融通し合う覚書を締結した。', ['lng done JP+KR']],
    [
      '日韓両政府は10日、供給網の途絶時に情報を共有し、重要鉱物の共同備蓄も検討させることで一致した。',
      ['critical-minerals committed JP+KR', 'supply-chain committed JP+KR'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
