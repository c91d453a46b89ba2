import { describe, expect, test } from 'vitest';
import { factsOf } from './read';

/** `topic date` of each news fact. */
const days = (text: string): string[] =>
  factsOf(`${text}\n\n日韓関係は良好だ。`)
    .filter(({ context }) => context === 'news')
    .map(({ topic, date }) => `${topic} ${date ?? '-'}`)
    .sort();

describe('settled on one day for another: the later', () => {
  test.each([
    ['ai 2027-06', '日韓両政府は10日、6月にAIの共同研究を始めることで合意した。'],
    ['ai 2027-06', '日韓両政府は10日、AIの共同研究を6月に始めることで合意した。'],
    ['ai 2027-06-01', '日韓両政府は10日、6月1日からAIの共同研究を始めることで合意した。'],
    ['ai 2027', '日韓両政府は10日、AIの共同研究を年内に始めることで合意した。'],
    ['ai 2027', '日韓両政府は10日、AIの共同研究の年内開始で合意した。'],
    ['ai 2028', '日韓両政府は10日、来年からAIの共同研究を始めることを確認した。'],
    ['ai 2027-06', '日本政府は10日、韓国とのAIの研究への補助を6月に始めることを決めた。'],
    ['ai 2027-03-10', '日韓両政府は10日、12月に期限が切れるAIの協力覚書を延長することで合意した。'],
    ['textbooks 2027-03-10', '文部科学省は10日、来春から高校で使う歴史教科書の検定結果を韓国側に公表した。'],
  ])('%s: %s', (expected, text) => expect(days(text)).toEqual([expected]));
});

describe('the day of an act that a noun tells', () => {
  test.each([
    ['hydrogen 2027-04', '日韓両政府は4月の水素の共同調達の開始を目指す。'],
    ['hydrogen 2027-04', '日韓両政府は水素の共同調達について4月の開始を目指している。'],
    ['acsa 2027', '日韓両政府はACSAの年内の署名を目指す。'],
    ['visa-waiver 2027-04-01', '日本政府は韓国人の査証免除について4月1日の再開を決めた。'],
    ['leaders-summit 2027-05', '日韓両政府は5月の高市首相の韓国訪問に向けて調整に入った。'],
    ['working-holiday 2027-04', '政府は新年度から韓国人のワーキングホリデーの枠を広げる。日韓の若者に人気がある。'],
    ['seafood-imports -', '松野官房長官は、韓国の水産物の輸入規制が一日も早く撤廃されるよう働きかけると表明した。'],
  ])('%s: %s', (expected, text) => expect(days(text)).toEqual([expected]));
});

/** `topic status actors` of each fact. */
const told = (text: string): string[] =>
  factsOf(`${text}\n\n日韓関係は良好だ。`)
    .map(({ topic, status, actors }) => `${topic} ${status} ${actors.join('+')}`)
    .sort();

describe('a meeting, and what was done there, in one sentence', () => {
  test.each([
    [
      '茂木外相は10日の趙顕外相との会談で、竹島での訓練に抗議した。',
      ['dokdo-takeshima held JP', 'foreign-ministers-talks held JP+KR'],
    ],
    [
      '茂木外相は10日、趙顕外相との会談で水産物の輸入規制の撤廃を求めた。',
      ['foreign-ministers-talks held JP+KR', 'seafood-imports proposed JP'],
    ],
    [
      '高市首相は10日の日韓首脳会談で水産物の輸入規制の撤廃を求めた。',
      ['leaders-summit held JP+KR', 'seafood-imports proposed JP'],
    ],
    [
      '小泉防衛相は10日、ソウルで行われた安圭伯国防相との会談でACSAの交渉入りを提案した。',
      ['acsa proposed JP', 'defence-ministers-talks held JP+KR'],
    ],
    [
      '日韓両政府は10日の財務対話で、通貨スワップの延長に合意した。',
      ['currency-swap agreed JP+KR', 'finance-dialogue held JP+KR'],
    ],
    [
      '日韓両政府は10日、ソウルで開いた水素の協議で、基準をそろえることを決めた。',
      ['hydrogen agreed JP+KR', 'hydrogen held JP+KR'],
    ],
    [
      '日韓の防衛相は10日、会談し、ACSAの交渉に入ることで合意した。初回の協議を5月に東京で開く。',
      ['acsa agreed JP+KR', 'acsa planned JP+KR', 'defence-ministers-talks held JP+KR'],
    ],
    [
      '日韓両政府は10日、オーストラリアの鉱山の権益を両国の企業が共同で取得できるよう、レアアースの調達を支援することで合意した。',
      ['critical-minerals agreed JP+KR'],
    ],
    [
      '日韓の文科相は10日、ソウルで会い、覚書に署名した。生徒の相互訪問を増やす。',
      ['youth-exchange held JP+KR', 'youth-exchange planned JP+KR', 'youth-exchange signed JP+KR'],
    ],
    [
      '日韓両政府は10日、水素の覚書に署名した。覚書にはAIの共同研究の開始も明記した。',
      ['ai agreed JP+KR', 'hydrogen signed JP+KR'],
    ],
    [
      '韓国最高裁は10日、元徴用工訴訟で三菱重工の上告を退けた。日本政府は抗議した。',
      ['forced-labour held JP', 'forced-labour in-force KR'],
    ],
    ['アジア大会が開かれている名古屋市で10日、日本と中国、韓国のスポーツ担当相が会談した。', ['sports held CN+JP+KR']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what was asked for in talks has their day', () => {
  test.each([
    [
      ['dokdo-takeshima 2027-03-09', 'foreign-ministers-talks 2027-03-09'],
      '韓国の趙顕外相は9日、ソウルで茂木外相と会談した。茂木外相は、韓国の警察庁長官が先週竹島を視察したことに抗議した。',
    ],
    [
      ['foreign-ministers-talks 2027-03-09', 'textbooks 2027-03-09'],
      '日韓外相は9日、ソウルで会談した。会談では、韓国側が教科書の検定基準の見直しを求めた。',
    ],
  ])('%s: %s', (expected, text) => expect(days(text)).toEqual(expected));
});

describe('a summit that is only named, with its day', () => {
  test.each([
    [
      '韓国政府は10日、新しい駐日大使の人事を固めた。就任すれば、8月に東京で予定される日韓首脳会談の準備に当たる。',
      ['leaders-summit planned JP+KR'],
    ],
    ['日韓外相は10日、電話で協議した。11月に開くAPEC首脳会議の成功を祈った。', ['foreign-ministers-talks held JP+KR']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expect.arrayContaining(expected)));
});

describe('history, told without the word', () => {
  test.each([
    '両国は2018年に水素の協議を始めた。',
    '日韓外相は今月初め、東京で会談したばかりだった。',
    '文在寅政権は19年、GSOMIAの終了をいったん決めた。',
    '日本は16年に10億円を拠出し、韓国は慰安婦財団を設けた。',
    '18年の済州での観艦式をめぐっては、日本が参加を見合わせた。',
  ])('%s', (text) => {
    const lead = '日韓両政府は10日、AIの共同研究を始めると発表した。研究には両国の大学が参加する。';
    expect(days(`${lead}\n${text}`)).toEqual(['ai 2027-03-10']);
  });
});
