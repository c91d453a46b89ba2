import { everyMatch } from '../../../text/cue';
import type { SentenceView } from '../../article-view';

/** 石原氏は, 宋氏が: somebody whose office was told before. */
const REFERENCE = /(?<![\u4e00-\u9fff々ァ-ヶー])([\u4e00-\u9fff々]{1,3})(?:氏|さん)(?![\u4e00-\u9fff々])/gu;
/** How far the office may stand after the surname: 石原|宏高環境相, 宋|美玲・農林畜産食品相. */
const REACH = 8;

/** Gives the side of an official to the surname that refers back to him. */
export function resolveSurnames(views: readonly SentenceView[]): void {
  for (const [index, view] of views.entries()) {
    for (const match of everyMatch(REFERENCE, view.text)) {
      const start = match.index;
      const end = start + match[0].length;
      if ([...view.names, ...view.people].some((n) => n.start < end && start < n.end)) continue;
      const country = sideOf(match[1]!, views.slice(0, index + 1), start);
      if (!country) continue;
      view.names.push({ start, end, term: match[0], value: { type: 'country', countries: [country] } });
      view.names.sort((a, b) => a.start - b.start);
    }
  }
}

function sideOf(surname: string, views: readonly SentenceView[], before: number): string | undefined {
  for (const [i, { text, names }] of views.entries()) {
    const end = i === views.length - 1 ? before : text.length;
    for (let at = text.indexOf(surname); at !== -1 && at < end; at = text.indexOf(surname, at + 1)) {
      const from = at + surname.length;
      const office = names.find(
        (n) =>
          n.value.type === 'institution' &&
          n.start >= from &&
          n.start - from <= REACH &&
          /^[\u4e00-\u9fff々ァ-ヶー・()ぁ-ん]{0,8}$/u.test(text.slice(from, n.start)) &&
          !/[はがをにで]/u.test(text.slice(from, n.start)),
      );
      const [country, ...more] = office?.value.countries ?? [];
      if (country && more.length === 0) return country;
    }
  }
  return undefined;
}
