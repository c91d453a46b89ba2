import { everyMatch } from '../../../text/cue';
import type { Span } from '../../../text/span';
import type { Clause } from '../../locale';

/** Verb endings before a comma join clauses: 会談を行い、 署名し、 合意したが、; noun and particle before it do not. */
const JOINT =
  /(?=[や、])(?:(?<=こと)(?:や、|と、|、(?=[^。]{6,80}こと(?:で|に|を)))|(?<=[しりいきみびちぎえけせてねめれげべ]|んで|たが|だが|[るうすつむぐ]が|おり|ものの|ところ|ほか|ため|一方|(?<=[るうくすつぬむぐぶたい])(?:とともに|と同時に|だけでなく|のみならず)|ずに?|ており|たばかりで|(?:方針|予定|見通し|考え|計画|段取り|運び|意向|見込み|構え|方向)で)、)/gu;
/** 巡り、 より、 関し、 際し、 基づき: particles that look like verbs. */
const PARTICLE =
  /(?:見据え|踏まえ|受け|控え|除き|巡り|めぐり|(?:巡|めぐ|わた|当た|あた|沿)って|(?:かけ|向け|応じ)て|により|より|に関し|に関して|に際し|(?<!たの)に対し|(?<!たの)に対して|として|について|にとって|を通じ|に伴い|に続き|に基づき|に加え|もあり|はじめ|を含め|であり|において|に向け|に合わせ|を受け|を機に|ただし|しかし)、$/u;
const CONDITIONAL = /もし|仮に|(?:すれ|なれ|(?<!早け|遅け|によ)れ)ば|場合|たら|かねない/u;
/** 伝染病が見つかった場合、情報を伝え合う仕組みを動かす: what the thing is for, and no condition. */
const IS_FOR =
  /場合(?:に(?:は|備え)?)?、?[^。]{0,40}(?:仕組み|制度|枠組み|体制|手順|連絡網|窓口|指針|ルール|協定|取り?決め)[をがの]/u;

/** 遺族が望めば年内に移す方針だ: a policy all the same. */
const isConditional = (text: string): boolean =>
  CONDITIONAL.test(text) &&
  !IS_FOR.test(text) &&
  !/(?:方針[だでを]|予定[だで]|こと(?:で|を)(?:合意|一致|申し合わせ|確認|決め|折り合))/u.test(text);

/** 横須賀で会談し再開で一致した: joined without a comma. */
const JOINED = /(?<=(?:会談|会合|面会|懇談|電話協議)し)(?=[\u4e00-\u9fffァ-ヶ「])/gu;

/** Where one clause may end and the next begin. */
const jointsOf = (sentence: string): number[] =>
  [
    ...everyMatch(JOINT, sentence).map(({ index }) => index + 1),
    ...everyMatch(JOINED, sentence).map(({ index }) => index),
  ].sort((a, b) => a - b);

/** Clauses of a sentence, each with its verb last; what stands before a noun (署名した協定) stays inside its clause. */
export function japaneseClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    clauses.push({
      start,
      end,
      embedded: false,
      conditional: isConditional(sentence.slice(start, end)),
      holes: circumstances(sentence, start, end),
    });
    start = end;
  };
  for (const end of jointsOf(sentence)) {
    if (end - start < 8 || PARTICLE.test(sentence.slice(Math.max(0, end - 8), end)) || inQuote(sentence, end)) continue;
    // 人口の地方離れ、農業、防災: a noun that only looks like a verb
    if (/の[\u4e00-\u9fff]{1,4}[ぁ-ん]{1,2}、$/u.test(sentence.slice(Math.max(0, end - 9), end))) continue;
    if (isSpokenOf(sentence.slice(start, end), sentence.slice(end))) continue;
    push(end);
  }
  // 日韓首脳が会談 輸出規制は解除へ: a headline parts where it has a space
  if (start === 0 && !/[。！？!?]/u.test(sentence))
    for (const { index } of everyMatch(/ /g, sentence))
      if (index - start >= 8 && !inQuote(sentence, index)) push(index + 1);
  push(sentence.length);
  return clauses;
}

/** 競争が激しくなるなか、 中国が規制する黒鉛を念頭に、: what it was done against is not what was done. */
const CIRCUMSTANCE =
  /(?<=[、は])[^、は「」]{4,60}(?:[るたい]なか|[るたい]中|を念頭に|を念頭に置いて|を背景に|を尻目に)、/gu;

function circumstances(sentence: string, start: number, end: number): Span[] {
  const text = `、${sentence.slice(start, end)}`;
  if (!/なか、|中、|念頭に|背景に|尻目に/u.test(text)) return [];
  return everyMatch(CIRCUMSTANCE, text).map((match) => ({
    start: start + match.index - 1,
    end: start + match.index - 1 + match[0].length,
  }));
}

/** 外交部は、島根県が行事を開き、高官が出席したことに抗議した: what a subject of its own did is what is protested. */
const isSpokenOf = (before: string, after: string): boolean => INNER_SUBJECT.test(before) && SPOKEN_OF.test(after);

const INNER_SUBJECT = /は[^が]{0,40}、?[^、は]{1,30}が[^は]{2,}$/u;
const SPOKEN_OF =
  /^[^。]{0,80}[たるい](?:こと|の)(?:に|へ|を|について)[^。]{0,24}(?:抗議|遺憾|失望|歓迎|非難|批判|問題視|懸念|憂慮|反発|要求|求め)/u;

function inQuote(sentence: string, at: number): boolean {
  // what opens at the boundary itself is not open yet: 会談し、「協力対話」を新設する
  const open = Math.max(sentence.lastIndexOf('「', at - 1), sentence.lastIndexOf('(', at - 1));
  const close = Math.max(sentence.lastIndexOf('」', at - 1), sentence.lastIndexOf(')', at - 1));
  return open > close;
}
