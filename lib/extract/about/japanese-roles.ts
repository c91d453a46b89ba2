import type { TopicMatch } from '../topics';
import { isPlain, type TopicQuestion } from './topic-question';

/**
 * What stands after the word of a topic that is not what is acted upon. Japanese puts its verb last, so what is nearest to
 * the verb is no surer than the rest: the words right after each say what it is there for.
 */
const ROLES: readonly RegExp[] = [
  // 窃取を防ぐため、 有事に備え、 規制の強化を受け、 放出に反発し、: why or what for, set apart by a comma
  /^[^、。「」]{0,28}?(?:ため(?:に)?|に備え(?:て)?|を踏まえ(?:て)?|を理由に(?:して)?|に(?:反発|対抗|抗議|配慮|呼応)し(?:て)?|を(?:受け|背景に|念頭に|にらみ|機に|きっかけに|前に|控え)(?:て)?|に(?:合わせ|先立ち|伴い|絡み|関連し)(?:て)?|の(?:影響|余波|あおり)(?:で|を受け(?:て)?)|[るたい](?:なか|中)(?:で)?|とは別に|にもかかわらず|にちなみ|にちなんで)、/u,
  // 給油を断ったあおりで見送った: what it came of
  /^[^、。「」]{0,30}?[たの](?:あおり|余波|せい)で/u,
  // AIで害虫を見つける技術, 生成AIを使った新薬の開発, AIによる予測: by what means
  /^(?:など)?(?:技術|データ|画像)?(?:を(?:使っ|用い|活用し|生かし|利用し)(?:た|て)|による(?![^、。]{0,6}(?:被害|盗|窃取|攻撃|合意))|で(?=[^、。はがも]{1,12}を[^、。をはがも]{1,8}[るたうくすつむぶぐ][\u4e00-\u9fff]))/u,
  // 介護に使うAI, 半導体を学ぶ大学生, 電池に欠かせない鉱物: what the object serves, or who deals with it
  /^[^、。をがは]{0,4}(?:に(?:使う|使われる|用いる|役立つ|役立てる|必要な|不可欠な|欠かせない|携わる)|を(?:学ぶ|扱う|専攻する|研究する|志す|手がける))(?=[^、。]{1,14}[をにの])/u,
  // サイバー攻撃から守る, 高齢者から金をだまし取る
  /^(?:など)?から(?:[^、。]{0,4}(?:守|防|保護|逃|逃れ)|[^、。]{1,12}を(?:だまし|奪|盗|詐取))/u,
  // 災害時に衛星画像を提供する: when
  /^(?:発生)?(?:時|の際|中)に(?!おけ|関)/u,
  // 放出を理由とする輸入規制, 対立で途絶えていた定期船: what brought about the thing itself
  /^[^、。をが]{0,8}(?:を理由と(?:した|する)|(?:を?(?:めぐる|巡る))?[^、。をが]{0,6}で(?:途絶え|中断し|止ま|停止し|凍結さ|延期さ|途切れ|見送ら)[^、。]{0,5}た)/u,
];

export const hasRole = (t: TopicMatch, text: string): boolean => {
  const after = text.slice(t.end, t.end + 50);
  return ROLES.some((role) => role.test(after));
};

/** The topics of a clause without those that only say why, by what means, when or for what, where another is left. */
export function withoutRoles({ sentence, action, article }: TopicQuestion, topics: TopicMatch[]): TopicMatch[] {
  // a protest is about what caused it
  if (article.language !== 'ja' || topics.length < 2 || action?.action === 'protest') return topics;
  const acted = topics.filter((t) => !isOffice(t, sentence.text));
  const left = acted.some(isPlain) ? acted : topics;
  const rest = left.filter((t) => !hasRole(t, sentence.text));
  // 仮想通貨の窃取を防ぐため、口座の情報を共有する: what is named, before what is only described
  const isSure = rest.some(
    (t) => isPlain(t) && (!t.value.described || left.every((u) => rest.includes(u) || u.value.described)),
  );
  return isSure ? rest : left;
}

/** 日韓の防衛当局は, 両国の宇宙機関が: who acts goes by a word of their field. */
const isOffice = ({ term, end }: TopicMatch, text: string): boolean =>
  (/(?:当局|機関|庁|局|警察|省)$/u.test(term) &&
    /^(?:間|同士|者|長官|局長)?(?:は|が|も)/u.test(text.slice(end, end + 6))) ||
  // 原子力|安全技術院の専門家: part of its name
  /^[\u4e00-\u9fff]{0,6}(?:院|庁|機構|研究所|協会|委員会|公社|公団)(?:は|が|も|の|と)/u.test(text.slice(end, end + 12));
