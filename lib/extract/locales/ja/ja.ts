import type { Span } from '../../../text/span';
import type { Locale } from '../../locale';
import { japaneseClauses } from './clauses';
import { JA_CUES } from './cues';
import { toldOnly } from './described';
import { japaneseDescribedActs } from './described-acts';
import { supplySubjects } from './dropped-subject';
import { isHeadline } from './headline';
import { dropPassing } from './meant-topics';
import { JA_ORDINALS, JA_QUANTITIES } from './numbers';
import { japanesePredicate } from './predicate';
import { resolveReferences } from './references';

const ASKS =
  /(?:よう|ことを)[^、。]{0,14}(?:提案|要請|求め|打診|申し入れ)[^、。]{0,8}。?$|方針を(?:固め|決め)[^、。]{0,4}。?$/u;
const AHEAD = /年内|来月|来年|来週|\d+月|\d+日(?!、)|今月/u;

const BROUGHT_OUT =
  /(?:結果|白書|青書|報告書?|統計|名簿|資料|一覧|リスト|声明|談話)を(?:発表|公表|公開)(?:した|しました|し、)[。]?$/u;

const TOLD_ON = /は\d{1,2}日(?:、|の(?:記者|閣議後)?(?:の)?(?:記者)?会見)/u;

export const JA: Locale = {
  ...JA_CUES,
  language: 'ja',
  clauses: japaneseClauses,
  actions: JA_CUES.actions.map(({ cue, ...rest }) => ({ ...rest, cue: toldOnly(cue) })),
  predicate: japanesePredicate,
  resolve: (views) => {
    resolveReferences(views);
    supplySubjects(views, (text, name) => isSubject(text, name, { start: text.length, end: text.length }));
    for (const view of views) dropPassing(view);
  },
  describedActs: japaneseDescribedActs,
  quantities: JA_QUANTITIES,
  ordinals: JA_ORDINALS,
  isSaying: (sentence: string, date: Span): boolean => {
    const after = sentence.slice(date.end);
    // 政府は19日、...3月15日に解除すると発表した: the first date is that of saying so
    if (/^(?:の(?:記者)?会見|の閣議後|(?:に)?、?(?:発表|公表|明らかに|述べ|報じ|分か|わか|判明|語っ))/u.test(after))
      return true;
    // 調整していることが9日、両国の外交関係者への取材で分かった
    if (/^(?:まで)?(?:に)?、[^、。]{0,24}(?:分か|わか|判明|明らかにな)/u.test(after)) return true;
    // 防衛省が4日発表した: then that is the day, and no other
    if (/\d日(?:に)?、?(?:発表|公表|明らかに|報じ)/u.test(sentence)) return false;
    // 24日、来年度から使われる教科書の検定結果を公表した: to bring it out is the act
    if (BROUGHT_OUT.test(sentence)) return false;
    // 8日、協議を年内に開くよう提案した: the day of asking, where what is asked for has its own
    if (
      ASKS.test(sentence) &&
      AHEAD.test(after) &&
      /^(?:午前|午後)?、/u.test(after) &&
      /[はが]\s?$/u.test(sentence.slice(Math.max(0, date.start - 4), date.start))
    )
      return true;
    if (
      !/(?:発表|公表|明らかに|述べ|説明|報じ|強調|表明|語っ|命じ|(?:考え|意向|方針|立場)を示し|と[^、。]{0,10}伝え|通告|通知)[^、。]{0,8}[。]?$/u.test(
        sentence,
      )
    )
      return false;
    // 長官は16日の会見で、首相が18日、深圳で会談すると明らかにした: told on the first day, of the second
    if (TOLD_ON.test(sentence.slice(0, date.start))) return false;
    return (
      /^(?:午前|午後|夜|夕|朝)?(?:\d{1,2}時(?:\d{1,2}分)?)?(?:、|の(?!日程))/u.test(after) &&
      date.start < 40 &&
      /[はが]\s?$/u.test(sentence.slice(Math.max(0, date.start - 4), date.start))
    );
  },
  isEmbeddedDate: (sentence: string, date: Span, predicate: Span): boolean =>
    // 昨年の式典では、韓国が前日に取りやめた: the day before that, which no one day is
    (/^(?:前日|翌日|当日)$/u.test(sentence.slice(date.start, date.end)) &&
      EARLIER.test(sentence.slice(0, date.start))) ||
    // 19年には反発した韓国が...: set apart, it is that of the sentence
    (!/^に(?:は|も)/u.test(sentence.slice(date.end)) &&
      // 4月の運用開始を目指す: the day of the act itself
      !isOfActNoun(sentence, date) &&
      (/^(?:末|初め)?の(?![^、。をがは]{1,8}から|午前|午後|夜|朝|日程で|会見|記者会見|閣議|[^、。がはを]{1,10}(?:では|には)、|(?:首脳)?会談(?!に向け|を前|を控え|に先立))/u.test(
        sentence.slice(date.end),
      ) ||
        // 12月に期限を迎える通貨スワップを延ばす
        /^(?:\d+日)?(?:に|で)[^、。]{0,8}(?:期限|満期|満了)?(?:を|が|と|に)?(?:迎える|切れる|なる|満了する|失効する|終わる|終了する)(?!こと|予定|方針|見通し|計画|ため|と|の)[\u4e00-\u9fffァ-ヶ「]/u.test(
          sentence.slice(date.end, Math.max(date.end, predicate.start)),
        ) ||
        DESCRIBES.test(sentence.slice(date.end, Math.max(date.end, predicate.start))) ||
        // 1945年8月に舞鶴湾で爆発、沈没した輸送船
        /^に[^、。はが]{0,20}、[^、。はがを]{0,8}?[ぁ-ん]た(?=[\u4e00-\u9fff「])/u.test(
          sentence.slice(date.end, Math.max(date.end, predicate.start)),
        ) ||
        /^[^、。]{0,30}?[ぁ-ん]た(?:として|ことに|こと[をで])/u.test(
          sentence.slice(date.end, Math.max(date.end, predicate.start)),
        ) ||
        /^[^、。]{0,30}?[ぁ-ん](?<!向け)た(?=[\u4e00-\u9fffァ-ヶ「])/u.test(
          sentence.slice(date.end, Math.max(date.end, predicate.start)),
        ))),
  isSubject,
};

const EARLIER = /(?:昨年|一昨年|前年|先月)[^、。]{0,12}の[^、。]{1,12}(?:では|には)、/u;
/** 来春から高校で使う教科書の: when it says of a noun. */
const DESCRIBES =
  /^度?(?:から|より)[^、。をがはも]{0,10}?[うくすつぬむるぐぶ](?!(?:方針|予定|計画|見通し|考え|意向|方向|案|運び|見込み|段取り|こと|旨))[\u4e00-\u9fffァ-ヶ]/u;
const ACT_NOUN =
  /^(?:上旬|中旬|下旬|初め|末|中)?の?[^、。はがを]{0,20}?(?:開始|再開|実施|施行|導入|署名|締結|発効|発足|設置|就航|解除|撤廃|稼働|来日|訪日|訪韓|訪問|開催)(?:を(?:目指|めざ|決め|検討|調整|予定|計画|発表|求め|提案|打診|要請|視野|確認|申し合わせ)|に(?:合意|意欲|向け(?:て)?、?(?:調整|協議|準備|交渉|詰め|動))|で(?:合意|一致|調整)|へ)/u;
const isOfActNoun = (sentence: string, date: Span): boolean =>
  !/昨|先|前|同/u.test(sentence.slice(date.start, date.end)) &&
  // 2015年に途絶えた対話の再開で合意した
  !/^に[^、。はがを]{0,8}?[しっれえ]た(?=[\u4e00-\u9fffァ-ヶー])/u.test(sentence.slice(date.end, date.end + 14)) &&
  ACT_NOUN.test(sentence.slice(date.end, date.end + 40));

const DESCRIBING =
  /^[^はも、。]{0,16}が[^、。はがも]{1,14}[るたうくすつむぶぐ](?=[\u4e00-\u9fffァ-ヶーA-Z「])(?!こと|方針|予定|計画|考え|見通し|意向|方向|案|旨|手続|準備|作業|検討|調整|交渉|協議)/u;
const ANSWERED =
  /^[^。]{0,80}[たるい](?:こと|の)(?:を(?:受け|踏まえ)て?|に(?:対し|伴い|反発し|対抗し|呼応し|応じ)て?)、[^。]{0,20}[\u4e00-\u9fff]は/u;

/** Whether the country named is the one that acts: は, が or も closes its noun phrase. */
function isSubject(sentence: string, name: Span, predicate: Span): boolean {
  // a dropped subject, supplied
  if (name.end === 0) return true;
  if (name.start > predicate.start) return false;
  // 訪日した趙外相は, 駐韓大使は: where to, and not who
  if (/^[訪来]/u.test(sentence.slice(name.start, name.end))) return false;
  // 韓国、輸入禁止を解除へ: a headline sets its subject apart by a comma alone
  if (name.start === 0 && /^(?:政府|側|当局|軍)?、/u.test(sentence.slice(name.end)) && isHeadline(sentence))
    return true;
  const inner = /^[^はも、。]{0,16}が/u.test(sentence.slice(name.end, name.end + 18));
  // 韓国側に伝えたことが: to whom, and no subject
  if (/^(?:政府|側|当局)?(?:に(?!は|も)|へ)/u.test(sentence.slice(name.end))) return false;
  // 韓国政府が案を示したことを受け、|日本政府は: who acts inside what the sentence answers to
  if (inner && ANSWERED.test(sentence.slice(name.end, predicate.start))) return false;
  // 外相は、韓国メディアが伝えた免除説を: who acts in what only describes a noun
  if (
    inner &&
    /[^\sに]は(?!、?$)/u.test(sentence.slice(0, name.start).replace(/(?:について|に関して|では)は?、/gu, '')) &&
    DESCRIBING.test(sentence.slice(name.end, predicate.start))
  )
    return false;
  // 日本人専用のゲートが: for whom, and no office
  if (/^人(?!民)/u.test(sentence.slice(name.end))) return false;
  if (sentence[name.end - 1] === '人' && !/^[はがもら]/u.test(sentence.slice(name.end))) return false;
  // 外交部は..., 日本の教科書が独島を...と記述したことに遺憾を表明した: who acts inside what is spoken of
  if (
    inner &&
    /[^\s]は(?:\d|[^、。]{0,16}、)/u.test(sentence.slice(0, name.start)) &&
    /[たるい](?:こと|の)(?:に|を|は|について)/u.test(sentence.slice(name.end, predicate.start))
  )
    return false;
  // 日本の輸出管理強化に反発した|韓国政府が: it stands in what describes the subject
  const head = /^[^はが、。]{0,26}/u.exec(sentence.slice(name.end, name.end + 30))?.[0] ?? '';
  if (/^の?[^、。]{2,}?[にをで][^、。]{0,8}[たる](?=[\u4e00-\u9fff])/u.test(head)) return false;
  return /^[\u4e00-\u9fffァ-ヶーA-Za-z0-9・()ぁ-いえ-ずせ-っつてと-ふほ-もゃ-ゑん]{0,26}?(?:(?<![でにてへと]|から|まで)は|が|(?<![でにてへと])も|側で(?!は)|から、)/u.test(
    sentence.slice(name.end, name.end + 30),
  );
}
