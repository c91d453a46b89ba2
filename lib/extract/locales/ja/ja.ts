import type { Span } from '../../../text/span';
import type { Locale } from '../../locale';
import { JA_ACTIONS, JA_INSTRUMENTS } from './acts';
import { japaneseClauses } from './clauses';
import { JA_ORDINALS, JA_QUANTITIES } from './numbers';
import { japanesePredicate } from './predicate';

export const JA: Locale = {
  language: 'ja',
  clauses: japaneseClauses,
  predicate: japanesePredicate,
  actions: JA_ACTIONS,
  instruments: JA_INSTRUMENTS,
  meetings: [
    { level: 'summit', pattern: /首脳(?:電話)?(?:会談|会合|会議)|サミット(?!に|へ|の|で)/gu },
    {
      level: 'any',
      pattern:
        /(?<!国)会談(?!話|録)|電話で[^、。]{0,10}?(?:協議|会談|話し)|(?:局長|次官|実務者|高官)級?(?:の)?(?:定例|年次)?(?:協議|会合|対話)|政策対話|安全保障対話|戦略対話|財務対話|共同委員会|共同委(?!員)|(?:協力|合同|合意|連絡|作業|専門家)?(?:委員会|協議会|作業部会|協議|会合|対話)(?=[をが][^、。]{0,16}(?:開[きいか催く]|行[いなっ]|実施|初めて))|次回(?=は)|当局間協議|外相会合|[\u4e00-\u9fff]{2}相会合|面会|会(?:い|った)(?=、|た|$)|懇談|合同総会/gu,
    },
    {
      level: 'visit',
      pattern: /(?:韓国|日本|ソウル|東京|釜山|済州|安東)(?:\([^)]*\))?(?:を|への?)?訪問|訪韓|来日|訪日/gu,
    },
  ],
  quantities: JA_QUANTITIES,
  ordinals: JA_ORDINALS,
  bothSides:
    /両国|両政府|双方|両者|日韓(?:両|の両)|韓国と日本|日本と韓国|両首脳|両外相|両大臣|両(?:省|庁|当局|機関|次官|局長|長官|中銀|警察)/u,
  bothLeaders: /両首脳|日韓首脳|韓日首脳|2人|両氏/u,
  bothMinisters: /両外相|両大臣|両防衛相|両(?:次官|局長|長官|財務相|閣僚|総裁)|両氏/u,
  offices: [
    [/外相|外務大臣|外交部長官/u, 'foreign-ministers-talks'],
    [/防衛相|国防相|防衛大臣|国防(?:部)?長官/u, 'defence-ministers-talks'],
    [/財務相|財務大臣|企画財政/u, 'finance-dialogue'],
  ],
  officials: /局長|次官|実務|課長級|当局間|審議官/u,
  target: /目標|目指す|達する見込み|突破へ|超えると(?:み|見|予)|超える見(?:通し|込み)|達すると(?:み|見|予)|突破する見/u,
  recap: /^(?:先に|これに先立ち|当時|かつて|これまで)|(?:して|されて|って|めて)いた。?$/u,
  isSaying: (sentence: string, date: Span): boolean => {
    const after = sentence.slice(date.end);
    // 政府は19日、...3月15日に解除すると発表した: the first date is that of saying so
    if (/^(?:の(?:記者)?会見|の閣議後|(?:に)?、?(?:発表|明らかに|述べ|報じ))/u.test(after)) return true;
    // 防衛省が4日発表した: then that is the day, and no other
    if (/\d日(?:に)?、?(?:発表|明らかに|報じ)/u.test(sentence)) return false;
    if (!/(?:発表|明らかに|述べ|説明|報じ|強調|表明|語っ|命じ)[^、。]{0,8}[。]?$/u.test(sentence)) return false;
    return (
      /^(?:午前|午後|夜|夕|朝)?(?:\d{1,2}時(?:\d{1,2}分)?)?[、の]/u.test(after) &&
      date.start < 40 &&
      /[はが]\s?$/u.test(sentence.slice(Math.max(0, date.start - 4), date.start))
    );
  },
  isEmbeddedDate: (sentence: string, date: Span, predicate: Span): boolean =>
    /^の(?!午前|午後|夜|朝|会見|記者会見|閣議|会談|首脳会談)/u.test(sentence.slice(date.end)) ||
    /^[^、。]{0,30}?[ぁ-ん]た(?=[\u4e00-\u9fffァ-ヶ「])/u.test(
      sentence.slice(date.end, Math.max(date.end, predicate.start)),
    ),
  isSubject: (sentence: string, name: Span, predicate: Span): boolean => {
    if (name.start > predicate.start) return false;
    // 外交部は..., 日本の教科書が独島を...と記述したことに遺憾を表明した: who acts inside what is spoken of
    const inner = /^[^はも、。]{0,16}が/u.test(sentence.slice(name.end, name.end + 18));
    if (
      inner &&
      /[^\s]は(?:\d|[^、。]{0,16}、)/u.test(sentence.slice(0, name.start)) &&
      /[たるい](?:こと|の)(?:に|を|は|について)/u.test(sentence.slice(name.end, predicate.start))
    )
      return false;
    return /^[\u4e00-\u9fffァ-ヶー・()（）ぁ-ん]{0,16}?(?:は|が|も|側は|から、)/u.test(
      sentence.slice(name.end, name.end + 20),
    );
  },
  remote: /電話|オンライン|テレビ会議/u,
  signing: /署名|締結|採択|発出|調印|交換/u,
  nextMeeting: /次回(?:の)?(?:\S{0,8})?(?:会合|会談|協議|委員会|共同委|対話)?|初(?:会合|協議)/u,
  plainAct:
    /(?:追悼式|式典|記念行事|行事|慰霊祭)(?:が|を)[^、]{0,30}(?:開|行|催)|玉串料を\S{0,4}(?:納|奉)|(?:名簿|遺骨|資料|名簿の一部)\S{0,4}を\S{0,10}(?:提供|引き渡|手渡|渡し|返還)|行政指導|命じ|指示し|奉納/u,
  effective: /施行|発効|適用|から(?:実施|運用)/u,
  sidelines: /際|機に|合わせ/u,
  anaphor: /これを|同協定|同委|(?:^|、)(?:協定|行事|協議|会合|覚書|措置|規制|制度|委員会|論評)(?:は|が|を|の)|今回の/u,
};
