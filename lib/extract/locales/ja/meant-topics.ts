import { everyMatch } from '../../../text/cue';
import type { SentenceView } from '../../article-view';

/** 生徒の相互訪問: no leaders. */
const VISITORS =
  /(?:生徒|学生|高校生|大学生|若者|青少年|児童|議員|部隊|艦艇|艦船|国民|市民|職員|観光客|研究者|閣僚|外相|防衛相|空軍|海軍|陸軍|空自|海自|陸自|部隊間|軍|首長)の$/u;

/** 検査証明書, 市民団体, 関税庁は, 農水産物: words that only hold the name of a topic. */
const PART_OF: readonly { term: string; before?: RegExp; after?: RegExp }[] = [
  { term: '査証', before: /検$/u },
  { term: '民団', before: /市$/u },
  { term: '関税', after: /^庁/u },
  { term: '金融', before: /国際$/u },
  { term: '水産物', before: /農林?$/u },
  { term: '相互訪問', before: VISITORS },
  { term: '相互往来', before: VISITORS },
];

/** 「協定に反する」と述べ、...を促した: what a remark points to is not what is asked for after it. */
const REMARK =
  /「[^「」]{0,80}(?:に反|違反|遺憾|違法|許され|受け入れられ|容認でき)[^「」]{0,80}」と[^、。「」]{0,14}(?:述べ|語り|話し|強調し|批判し|主張し|指摘し|つづり|訴え)、/gu;

const SETTLED =
  /^に(?:明らかに|明白に)?(?:反し|反する|違反)|^で(?:、)?(?:完全かつ最終的に|最終的に)?(?:解決済み|解決した)(?:だ)?(?:と|」)/u;

/** Drops the topics of a view that the words name in passing alone. */
export function dropPassing(view: SentenceView): void {
  if (view.topics.length === 0) return;
  const remarks = everyMatch(REMARK, view.text).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  view.topics = view.topics.filter(({ term, start, end }) => {
    if (remarks.some((r) => r.start <= start && end <= r.end)) return false;
    // 請求権協定で解決済みとの立場で, 協定に明らかに反し: a stance, and its ground
    if (SETTLED.test(view.text.slice(end, end + 24))) return false;
    // 原子力|安全技術院の専門家: part of the name of an office
    if (/^[\u4e00-\u9fff]{2,5}院(?=[のはがと])/u.test(view.text.slice(end, end + 8))) return false;
    const word = PART_OF.find((w) => w.term === term);
    if (!word) return true;
    const before = word.before?.test(view.text.slice(0, start)) ?? false;
    const after = word.after?.test(view.text.slice(end)) ?? false;
    return !before && !after;
  });
}
