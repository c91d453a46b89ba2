import { sifted } from '../../../text/cue';
import type { Ending } from './ending';
import { isNarration } from './idioms';
import { MET } from './joined';
import { subjectClassOf } from './subject';

/** A turn of words that tells no act, whatever verb it ends in. */
export type NoAct = (e: Ending) => boolean;

const UNSETTLED = sifted(
  /(?:時期|方法|詳細|細部|場所|金額|規模|中身|議題|手順|範囲|扱い|行方|使い道|日程|開催地|人選|期間|負担|内容)(?:など)?(?:は|も|について)[^、。「」]{0,8}「?(?:決まって|固まって|明らかにして|公表して|示して|詰まって|未定)(?:は|も)?(?:い?(?:ない|ません)|だ|で)/u,
  'ja',
);
const AIMED = sifted(/(?:狙い|ねらい|思惑|意図)(?:だ|です|がある|もある|とみられる|があるとみられる)。?$/u, 'ja');
const PURPOSE = sifted(/[うくすつぬぶむるぐ](?:ため|べく)に?$/u, 'ja');

/** What is still open, imagined, or done only for something else. */
export const UNREALISED: readonly NoAct[] = [
  // いつでも終了できる: what one may do is not what one does; 使う場面を想定する, 発足を念頭に置く: imagined
  ({ body }) =>
    /できる(?:という\S{0,4})?$|(?:想定|前提と)(?:する|し、?|している|した|しており、?)$|念頭に(?:(?:置|お)[いくき]\S{0,3}|あ[るりっ]た?)$/u.test(
      body,
    ),
  // 用途を絞り、世論の理解を得る狙いだ: what it is done for
  ({ goesOn, sentence, trimmed }) => goesOn && AIMED.test(sentence) && !MET.test(trimmed),
  // 条約を改めるため、9月から交渉に入る: what for, and not done yet
  ({ goesOn, trimmed }) => goesOn && PURPOSE.test(trimmed),
];

/** Nothing was settled. */
export const OPEN: readonly NoAct[] = [
  // 見守りの協議は次回に先送りされた
  ({ body }) => /(?:協議|議論|結論|判断|決定|検討)(?:は|も)[^、。]{0,12}(?:先送り|持ち越)/u.test(body),
  // 引き渡しの時期や方法は決まっていない: that it will be is not denied
  ({ body }) => UNSETTLED.test(body),
];

const REMARK = sifted(
  /」と(?:[^、。「」]{1,10}[にでを])?(?:弁明|けん制|牽制|皮肉|嘆|ぼや|つぶや|こぼ|漏ら|うなず|振り返|力を込|胸を張|声を(?:落と|弾|荒|詰)|目を(?:細|輝)|首をかし|肩を落|笑|驚|喜|悔|残念が|気をも|身構え|警戒|懸念|案じ|危ぶ|いぶか|突き放|あきれ|自賛|持ち上げ|たたえ|称え|評し|分析|解説|推測|見立て|語気|切り出し)/u,
  'ja',
);
const ASKED = /(?:問われ(?:て|ると)?|聞かれ(?:て|ると)?|尋ねられ|質問され|に触れ|に言及し)$/u;
/** 派遣を柱とする, 交流が骨子だ: what a paper just told of says. */
const GIST = sifted(
  /(?:を|が)(?:柱|骨子|軸|中心|主な内容|主眼)(?:と(?:する|した|し|なる|して)|だ|に)[^、。]{0,4}$/u,
  'ja',
);
/** 署名から10年を迎えた, 国交を正常化して62年となった: how long it has been. */
const SINCE = sifted(
  /てから[^、。]{1,14}(?:たった|たつ|経過|過ぎ|経っ|経ち|なる)[^、。]{0,3}$|\d+(?:周)?年(?:余り|近く|目)?(?:を|が|に|と)(?:迎え|過ぎ|経|たっ|たつ|なっ|なる|なり|刻|数え)[^、。]{0,4}$/u,
  'ja',
);
/** 改めていない, 決まらなかった: nothing happened. */
const UNDONE = sifted(
  /(?:[かがさざただなばまらわ]な(?:い|かった)|でき?な(?:い|かった)|ていな(?:い|かった)|[べめけせれえげてねいきしちみりび]な(?:い|かった)|ません(?:でした)?|わけではな\S{1,3}|[がはも]な(?:い|かった)|ず(?:に|、)?|ておらず|ぬ)(?:が|ものの|まま|ため)?、?$/u,
  'ja',
);
/** What may be, ought to be or is feared: no act. */
const UNREAL = sifted(
  /(?:ではないか|だろう|でしょう|[なあ]ろう|[えけせてねべめれげ]よう|まい|はずだ|かもしれ\S{1,4}|公算が(?:大き|高)\S{0,2}|べきだ\S{0,4}|必要(?:が|も)あ\S{1,4}|必要だ\S{0,3}|恐れ(?:が|も)あ\S{1,4}|かねな\S{1,4}|かどうか\S{0,12}|(?:声|懸念|指摘|不満|批判|見方|反発)(?:が|も)、?[^、。]{0,14}(?:あ|根強|聞|上が|出|強|広|くすぶ|渦巻|高ま|相次|残)\S{0,6}|ためだ|からだ|[\u4e00-\u9fff]とみられ(?:る|ている|た))(?:と\S{0,8})?$/u,
  'ja',
);
/** 協力を深める時だ、と寄稿で訴える */
const OPINES = sifted(
  /(?:時だ|べきだ|必要だ|重要だ|ほしい|好ましい|ふさわしい)、?」?と[^。、]{0,24}(?:訴え|語|述べ|主張|提言|寄稿|指摘|説)[^。、]{0,6}$/u,
  'ja',
);
const SEEN =
  /と[^、。]{0,12}(?:受け止め|見|捉え|とらえ|位置[付づ]け|評価さ|期待さ|目さ)(?:られ|れ)て(?:いる|います|いた|きた)$/u;
const REMAINS = /(?:残り|あと)約?\d+(?:時間|日|分|週間|カ月|か月|年)[^、。]{0,6}$/u;
const HITHERTO = /^(?:なお、)?(?:現在|現行|現状|従来|通常|もともと|本来|今|いま)(?:の[^、。はで]{1,8})?(?:は|では|、)/u;

/** 破棄するとの懸念から円が売られた, 緩めるとの観測が広がっている: what markets and others expect. */
const EXPECTED =
  /と(?:の|いう)(?:期待|懸念|観測|思惑|憶測|臆測|警戒|不安|見方)感?(?:から|で|を背景に|(?:が|も)[^、。]{0,8}(?:広が|強ま|高ま|浮上|後退|台頭|くすぶ|流れ|出て|根強))/u;
/** 竹島を巡る日本の立場を改めて伝えた: where one stands is nothing new. */
const OWN_STANCE =
  /の(?:基本的な|従来の|一貫した)?立場を(?:改めて|重ねて|直接|強く)?、?(?:伝え|説明し|述べ|主張し|示し|強調し|申し入れ)[^、。]{0,4}$/u;

/** How somebody sees things, how they stand, what is said of them. */
export const NO_ACT: readonly NoAct[] = [
  // 「切り離して進める」と弁明した, 「取り戻したい」とつぶやいた: a remark, whatever it speaks of
  ({ verb, trimmed }) => !verb && REMARK.test(trimmed),
  // 交渉再開について問われ、: what the words after it answer
  ({ body, goesOn }) => goesOn && ASKED.test(body),
  // 決議案を出した: it binds nobody yet
  ({ body }) => /決議案を[^、。]{0,6}(?:出|提出|発議|共同)/u.test(body),
  ({ body }) => SINCE.test(body) || GIST.test(body),
  ({ body, trimmed }) => UNDONE.test(body) || UNREAL.test(trimmed) || OPINES.test(trimmed),
  // 実行に移されていることを評価し
  ({ trimmed }) => /(?:こと|の)を(?:高く|改めて)?(?:評価|歓迎|強調|指摘)し(?:た|、|て)?$/u.test(trimmed),
  // 「加入国と相談する」と述べるにとどめた: no more than that
  ({ trimmed }) => /(?:述べ|語|話|答え|応じ|説明|言及)[るすっ]?に(?:とど|留)[めま][^、。]{0,4}$/u.test(trimmed),
  ({ body, trimmed }) => EXPECTED.test(body) || OWN_STANCE.test(trimmed),
  // 「おおむね守られている」との評価を示した
  ({ trimmed }) => /との(?:評価|認識|見解|見方|反応|感想)を[^、。]{0,6}(?:示|述べ|語|表)[^、。]{0,4}$/u.test(trimmed),
  // 日本側も協力を約束した: to no act of its own
  ({ body }) => /[はも]、?(?:全面的な)?協力を(?:約束|申し出|表明)[^、。]{0,3}$/u.test(body),
  // 協力に謝意を伝えた: a courtesy
  ({ trimmed }) =>
    /(?:謝意|感謝|敬意|祝意|弔意|哀悼|お悔やみ|お見舞い)(?:の意)?を[^、。]{0,6}(?:伝え|示|表|述べ)[^、。]{0,4}$/u.test(
      trimmed,
    ),
  // 再発防止策が守られていることを確かめた
  ({ trimmed }) => /て(?:いる|きた)ことを(?:改めて|互いに|ともに)?(?:確認|確かめ)[^、。]{0,6}$/u.test(trimmed),
  // 協議には両国の大使が出席した: who was there
  ({ body }) => /^(?:協議|会合|会議|会談|対話)に(?:は|も)[^。]{0,60}(?:出席|参加|同席)し/u.test(body),
  // ドルを渡し、ウォンを受け取る仕組みとした: how it works
  ({ body }) =>
    /[うくすつぬむぶぐる](?:仕組み|枠組み|方式|形式|内容|規定)と(?:した|する|なっている|なった|している)$/u.test(body),
  // 会い、3カ国の連携を確認した: no more than that
  ({ body }) =>
    /(?:[^、。はがを]{0,10}の|^|、)(?:緊密な|一層の|さらなる)?(?:連携|協力|結束|意思疎通)(?:の?(?:強化|重要性|必要性|深化|継続))?を(?:改めて|互いに|ともに)?確認(?:し(?:た|、)?)?$/u.test(
      body,
    ),
  // 言及を控えるよう側近に指示した: what one tells one's own people
  ({ body }) => /(?:側近|周辺|部下|秘書官?|事務方|省内)(?:ら)?に(?:改めて)?(?:指示|命じ|求め)/u.test(body),
  // 返還の時期が議題となる見込みだ: what is to be talked of
  ({ body }) => /(?:議題|テーマ|焦点)(?:と|に)(?:な[るりっ]|上[るりっ])/u.test(body),
  // 免除を続けることを条件とする
  ({ body }) => /こと(?:を|が|も)条件(?:と|に|だ)[^、。]{0,6}$/u.test(body),
  // 非難し合うのを控える
  ({ body }) => /(?:の|こと)を(?:控え|慎|避け|自制)[^、。]{0,6}$/u.test(body),
  // 道を開く案件と受け止められている
  ({ body }) => SEEN.test(body),
  // 失効まで残り6時間だった, 現行では1回に限られる
  ({ body }) => REMAINS.test(body) || (HITHERTO.test(body) && /(?:る|ている|だ)$/u.test(body)),
];

export const OPINION = /^(?:述べ|語|話|強調|指摘|主張|批判|コメント)/u;
/** A state or a judgement, not an act. */
const STATE =
  /(?:(?<!調整し|検討し|交渉し|協議し|打診し|準備し)て(?:いる|います|いた)|(?<!予定|方針|計画|見通し|見込み|考え|意向|方向|段取り|運び|段階)だ|である|です|ない|(?<!(?:加入|加盟|参加|再開|開始|設置|創設|導入|拡大|拡充|延長|解除|撤廃|緩和|締結|実施|実現|提供|返還|派遣)(?:さ?せ|し)?)たい|あった|いい|よい|大きい|重要)$/u;

/** What no office says of itself. */
export const ONLY_SAID: readonly NoAct[] = [
  // 元に戻ったものと残る課題を整理する: no office says so, the article does
  ({ sentence, clause, verb, body }) => !verb && subjectClassOf(sentence, clause) === undefined && isNarration(body),
  // 「立場を引き継いでいる」と述べた: how somebody sees things
  ({ verb, body }) => (OPINION.test(verb) || /^(?:説明|釈明|弁明)/u.test(verb)) && STATE.test(body),
];
