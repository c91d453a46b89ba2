import file from '../../../../data/cues/ja-subjects.json' with { type: 'json' };
import { everyMatch } from '../../../text/cue';
import type { Clause } from '../../locale';

/** Who a clause is about: an office of state, somebody private, or a thing that something happens to. */
export type SubjectClass = 'office' | 'private' | 'thing';

const endsIn = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?:ら|たち|など|の(?:一部|多く|大半|有志|代表)|\\([^)]{0,20}\\))?$`,
    'u',
  );
const PRIVATE = endsIn(file.private);
const OFFICE = endsIn(file.office);
/** Out of office: 菅義偉元首相は, 前外相が. */
const FORMER =
  /(?:元|前)(?:駐[日韓米中]|外務|防衛|国防|統一)?(?:首相|総理|大統領|外相|防衛相|大臣|長官|大使|議長|議員|次官|官房長官)$/u;
/** Not in office yet: 李在明候補は, 大統領候補の金文洙氏は; not so 世界遺産の国内候補が. */
const CANDIDATE =
  /(?<!遺産[^、。]{0,6})候補(?:者)?(?:側|陣営)?(?:の[\u4e00-\u9fffァ-ヶー・]{2,10}(?:氏|議員)?)?$|(?:選挙|大統領|総裁|氏)陣営$/u;
/** A noun with the mark of a topic or a subject. */
const MARKED =
  /(?=[はがも])(?<=[\u4e00-\u9fff々ァ-ヶーA-Za-z0-9)」ら])(は|が|も)(?=また|まだ|いま|あす|[^\u3041-\u3096]|[\u3041-\u3096](?![あいうえおんたちばり])(?<![あいうえおんたちばり])|$)/gu;
/** 今回は, 10日は, 会談後は: when, and no subject. */
const NO_TOPIC =
  /(?:今回|今年|昨年|来年|当時|同日|当日|日|月|年|一方|後|前|際|中|次|先|以降|以来|場合|結果|ため|うち|ところ)$/u;

const DESCRIBED = /[るたいうくすむぶぐつ](?:新|同|この)?[\u4e00-\u9fffァ-ヶー]{1,8}$/u;

/** Reads the subject of a clause, else that of the clauses before it in the sentence. */
export function subjectClassOf(sentence: string, clause: Clause): SubjectClass | undefined {
  // 韓国の野党は...になぞらえ、|政府の対応が弱腰だと非難した: who says so is what the sentence is about
  if (
    clause.start > 0 &&
    SAID_OF.test(sentence.slice(clause.start, clause.end)) &&
    classOf(sentence.slice(0, clause.start)) === 'private'
  )
    return 'private';
  return (
    classOf(sentence.slice(clause.start, clause.end)) ??
    (clause.start > 0 ? classOf(sentence.slice(0, clause.start)) : undefined)
  );
}

const SAID_OF = /^[^は。]{0,60}が[^は。]{0,40}と(?:非難|批判|主張|訴え|指摘|反発|糾弾)[^、。]{0,6}[。、]?$/u;

/** Somebody or something is what the sentence is about. */
export const hasTopic = (sentence: string): boolean => classOf(sentence) !== undefined;

function classOf(text: string): SubjectClass | undefined {
  const plain = text.includes('「') ? text.replace(/「[^」]{0,300}」/gu, (quote) => '　'.repeat(quote.length)) : text;
  let first: SubjectClass | undefined;
  // 地震が起き政府が救助隊を送った: of those marked alike the office acts
  let acting = false;
  for (const match of everyMatch(MARKED, plain)) {
    const before = plain.slice(Math.max(0, match.index - 20), match.index);
    if (NO_TOPIC.test(before)) continue;
    if (match[1] === 'は') return classify(before);
    const bare = match[1] === 'が';
    if (bare && isOfDescription(plain.slice(match.index), before)) continue;
    const told = classify(before);
    // 同じ人が2度使える|制度が始まった: the first が belongs to what describes the second
    if (first === undefined || (bare && DESCRIBED.test(before))) first = told;
    acting ||= told === 'office';
  }
  return first === 'thing' && acting ? 'office' : first;
}

/** 企業|が取得できるよう、支援する: for whom. */
const FOR_WHOM = /^が[^、。は]{0,30}(?:できる|られる|れる|やすい|やすくする|進める)よう(?:に)?、/u;
/** 企業|が使う計算資源, 団体|が求めた説明: the subject of what describes a noun. */
const INNER = /^が[^、。はがもをに]{0,8}?[うくすつぬむるぐぶた](?=[\u4e00-\u9fffァ-ヶーA-Z「])/u;

const isOfDescription = (text: string, subject: string): boolean =>
  FOR_WHOM.test(text.slice(0, 44)) || (INNER.test(text) && classify(subject) === 'private');

function classify(subject: string): SubjectClass {
  // 会長ら14人が, 36人が: people go by what they are
  const before = subject.trimEnd().replace(/(?:ら|など|のうち|の)?約?\d+(?:人|社|団体)$/u, '');
  if (before !== subject && !/[\u4e00-\u9fffァ-ヶー]$/u.test(before)) return 'private';
  if (FORMER.test(before) || CANDIDATE.test(before)) return 'private';
  if (/政府・?与党$/u.test(before)) return 'office';
  if (PRIVATE.test(before) && !/(?:政府|韓国|日本|両国)(?:の)?(?:各紙)?$/u.test(before)) return 'private';
  return OFFICE.test(before) ? 'office' : 'thing';
}
