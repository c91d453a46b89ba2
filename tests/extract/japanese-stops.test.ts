import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

/** `topic status actors date` of each news fact. */
const told = (text: string): string[] =>
  newsOf(`${text}\n\n日韓関係は良好だ。`)
    .map(({ topic, status, actors, date }) => `${topic} ${status} ${actors.join('+')} ${date ?? '-'}`)
    .sort();

describe('sentences of the body that stop at a noun', () => {
  test.each<[string, string[]]>([
    ['日本政府は10日、韓国人の査証免除の延長を決定。', ['visa-waiver announced JP 2027-03-10']],
    ['日本政府は10日、韓国人の査証免除を延長すると発表。', ['visa-waiver announced JP 2027-03-10']],
    ['日本政府は10日、韓国人の査証免除を延長。', ['visa-waiver in-force JP 2027-03-10']],
    ['日本政府は4月に韓国人の査証免除を延長へ。', ['visa-waiver planned JP 2027-04']],
    ['日本政府は4月に韓国人の査証免除を延長する方針。', ['visa-waiver planned JP 2027-04']],
    ['日本政府は4月に韓国人の査証免除を延長する予定。', ['visa-waiver planned JP 2027-04']],
    ['日本政府は4月に韓国人の査証免除を延長する見通し。', ['visa-waiver planned JP 2027-04']],
    ['日本政府は韓国人の査証免除の延長を検討中。', ['visa-waiver proposed JP -']],
    ['日本政府は韓国人の査証免除の延長を検討。', ['visa-waiver proposed JP -']],
    ['日本政府は10日、韓国人の査証免除の延長を見送り。', ['visa-waiver cancelled JP 2027-03-10']],
    ['日韓両政府は10日、水素の共同調達で合意。', ['hydrogen agreed JP+KR 2027-03-10']],
    ['日韓両政府は10日、水素の共同調達を進めることで一致。', ['hydrogen agreed JP+KR 2027-03-10']],
    ['日韓両政府は10日、水素の覚書に署名。', ['hydrogen signed JP+KR 2027-03-10']],
    ['日韓両政府は10日、水素の協力覚書を締結。', ['hydrogen signed JP+KR 2027-03-10']],
    ['韓国外務省は10日、竹島の日の式典に抗議。', ['dokdo-takeshima held KR 2027-03-10']],
    ['韓国外務省は10日、日本の公使を呼び、竹島の日の式典に抗議。', ['dokdo-takeshima held KR 2027-03-10']],
    ['日本政府は10日、水産物の輸入規制の撤廃を要求。', ['seafood-imports proposed JP 2027-03-10']],
    ['茂木外相は10日、韓国側に水産物の輸入規制の撤廃を要請。', ['seafood-imports proposed JP 2027-03-10']],
    ['韓国政府は10日、水産物の輸入規制を解除するとの報道を否定。', ['seafood-imports denied KR -']],
    ['韓国政府は10日、水産物の輸入規制を解除すると日本側に通知。', ['seafood-imports announced KR 2027-03-10']],
    ['日韓外相は10日、ソウルで会談。', ['foreign-ministers-talks held JP+KR 2027-03-10']],
    [
      '日韓首脳は10日、東京で会談。水素の協力で一致。',
      ['hydrogen agreed JP+KR 2027-03-10', 'leaders-summit held JP+KR 2027-03-10'],
    ],
    ['李大統領は来月、日本を訪問へ。', ['leaders-summit planned JP+KR 2027-04']],
    ['高市首相は10日、靖国神社に真榊を奉納。韓国は反発。', ['yasukuni held JP 2027-03-10']],
    ['韓国政府は10日、対馬の仏像を日本に返還。', ['cultural-property in-force KR 2027-03-10']],
    ['韓国政府は10日、GSOMIAの終了通告を撤回すると表明。', ['gsomia announced KR 2027-03-10']],
    ['日本政府は10日、韓国を輸出優遇国に戻す政令を閣議決定。', ['export-whitelist announced JP 2027-03-10']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
