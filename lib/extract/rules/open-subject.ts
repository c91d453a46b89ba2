import type { Language } from '../../model/vocabularies';

/** What an instrument or an act is about, where no listed topic says so: the noun phrase before it. */
export function openSubject(text: string, at: number, language: Language): string | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  if (language === 'ko') return koreanSubject(before);
  if (language === 'ja') return japaneseSubject(before);
  return undefined;
}

/** ...과 산업기술 인력 교류에 관한 |양해각서: the words before that carry no particle of their own. */
function koreanSubject(before: string): string | undefined {
  const words = before
    .replace(/["'「」『』]/gu, ' ')
    .trim()
    .split(/\s+/);
  const taken: string[] = [];
  while (words.length && taken.length < 4) {
    const word = words.pop()!;
    const bare = word.replace(/(?:에|을|를|과|와|의)?$/u, '');
    if (taken.length === 0 && LINK.test(word)) {
      if (bare.length > 1 && !/^(?:관한|대한|위한|관련|관련한)$/u.test(bare)) taken.unshift(bare);
      continue;
    }
    if (/^(?:관한|대한|위한|관련|관련한)$/u.test(word)) continue;
    if (/\d/.test(word) || (taken.length > 0 && word.length > 2 && PARTICLE.test(word))) break;
    taken.unshift(taken.length === 0 ? bare : word);
  }
  const subject = taken.join(' ');
  return subject.length >= 2 ? subject : undefined;
}

const LINK = /(?:에|을|를)$/u;
const PARTICLE = /(?:은|는|이|가|을|를|과|와|에서|에|로|까지|부터|하고|하는|한|된|일|날|고|며)$/u;

/** 人材の交流に関する|覚書, 海上捜索救助|協定. */
function japaneseSubject(before: string): string | undefined {
  const match =
    /([^、。はがをにで「」]{2,24})(?:に関する|に関して|についての|のための|を巡る|を?めぐる|に向けた|分野の|での)[^、。]{0,8}$/u.exec(
      before,
    ) ?? /([\u4e00-\u9fffァ-ヶー]{2,16})$/u.exec(before);
  const subject = match?.[1]?.replace(/^.*(?:省|庁|部|処|政府|側)と/u, '');
  return subject && subject.length >= 2 ? subject : undefined;
}
