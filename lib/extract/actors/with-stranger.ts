import { isOneOfTwo } from '../../model/the-two';
import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';

/** Korea and Canada, Tokyo and Pyongyang: one of ours acts with someone else. */
export function pairedWithStranger(sentence: SentenceView, clause: Clause, predicate: Predicate): boolean {
  const marks = sentence.names
    .filter(
      (n) =>
        n.value.type === 'country' &&
        n.value.countries.length === 1 &&
        n.start >= clause.start &&
        n.end <= predicate.start,
    )
    .map((n) => ({ start: n.start, end: n.end, country: n.value.countries[0]! }));
  return marks.some((mark, i) => {
    const next = marks[i + 1];
    if (!next || !/^ and (?:the )?$/.test(sentence.text.slice(mark.end, next.start))) return false;
    const ours = [mark.country, next.country].filter(isOneOfTwo);
    const before = marks[i - 1];
    const listed = before && /^,? $/.test(sentence.text.slice(before.end, mark.start));
    return ours.length === 1 && !listed;
  });
}

/** 韓国とベトナムは, South Korea and Vietnam: one of the two side by side with somebody else. */
export function isWithStranger(sentence: SentenceView, clause: Clause, article: ArticleView): boolean {
  if (!article.hasStrangers) return false;
  const marks = sentence.names.filter(
    (n) => n.value.type === 'country' && n.value.countries.length === 1 && contains(clause, n),
  );
  const isOurs = (n: NameMatch): boolean => n.value.countries.includes('KR') || n.value.countries.includes('JP');
  return marks.some((mark, i) => {
    const next = marks[i + 1];
    if (!next || isOurs(mark) === isOurs(next)) return false;
    const third = marks[i + 2];
    // 韓国とベトナムは、日本に先駆けて: the third is not of the row
    const apart = article.language === 'ja' && /[はが]/u.test(sentence.text.slice(next.end, third?.start));
    if (third && !apart) return false;
    return (
      NEXT_TO[article.language].test(sentence.text.slice(mark.end, next.start)) &&
      AS_SUBJECT[article.language].test(sentence.text.slice(next.end))
    );
  });
}

const NEXT_TO = { en: /^\sand\s$/, ko: /^(?:\s?정부)?(?:와|과|·)\s?$/u, ja: /^(?:政府)?[と・]$/u } as const;

const AS_SUBJECT = {
  en: /^\s(?:signed|agreed|have|has|had|will|plan|are|were|resumed|concluded|held|reached)/,
  ko: /^(?:\s?(?:정부|양국))?(?:은|는|이|가)\s/u,
  ja: /^(?:政府|両国)?(?:は|が)/u,
} as const;
