import { sifted } from '../../../text/cue';
import { type DescribedAct, describedActs } from '../../described-act';

/** 署名した重要鉱物の協力覚書, 結ばれた協定, 交わした文書: a paper, with the verb that describes it. */
const PAPER = sifted(
  /(署名|締結|結[んば]|交わ|取り交わ|調印|採択|発表|合意|一致|交換)(?:し(?:ていた|た)|さ?れ(?:ていた|た)|だ|れた)((?!こと|後|あと|うえ|上で|際|ほか|ため|と[さし]|の[はがでをに、]|ところ|ものの|場合|方針|模様)[^、。はが]{0,30}?(?:覚書|協定|宣言|声明|条約|議定書|合意書?|意向書|文書|取り決め|取極|計画書|MOU|共同発表|GSOMIA|スワップ)(?!違反))/u,
  'ja',
);
/** 導入された規制, 途絶えていた訓練, 始まった対話: what was done to a thing. */
const THING = sifted(
  /(導入|実施|始め|始ま|再開|中断|停止|途絶え|途切れ|発足|新設|創設|設置|設け|設立|廃止|終了|破棄|解除|撤回|延長|復活|開始|立ち上げ|打ち出)(?:し(?:てい)?|さ?れ(?:てい)?|てい|っ(?:てい)?)?た((?!こと|後|あと|うえ|上で|際|ほか|ため|と[さし]|の[はがでをに、]|ところ|ものの|場合|方針|模様)[^、。はが]{0,22}?(?:措置|規制|制度|基金|財団|協議体|対話|協議|路線|便|レーン|審査|訓練|スワップ|解決策|協定|事業|禁止|禁輸|枠組み|拠点|往来|交流|免除|ビザ|運航|航路|行事|追悼式))/u,
  'ja',
);

/** AIとスタートアップの覚書という成果もあった: papers that are named as what came of it. */
const GAIN = sifted(
  /()((?<=^|[、はが])[^、。はが]{1,30}?(?:覚書|協定|共同宣言|共同声明|合意文書|意向書|MOU))(?:という|といった|などの?)(?=(?:目に見える|具体的な|大きな)?(?:成果|実り|果実|結実))/u,
  'ja',
);

const MODE: Readonly<Record<string, DescribedAct['mode']>> = { 合意: 'agree', 一致: 'agree' };
const ACTION: Readonly<Record<string, DescribedAct['action']>> = {
  導入: 'impose',
  実施: 'implement',
  再開: 'resume',
  復活: 'resume',
  中断: 'suspend',
  停止: 'suspend',
  途絶え: 'suspend',
  途切れ: 'suspend',
  廃止: 'end',
  終了: 'end',
  破棄: 'end',
  解除: 'lift',
  撤回: 'withdraw',
  延長: 'extend',
};

/** Acts that a Japanese sentence tells only in what describes a noun: 署名した覚書, 途絶えていた訓練. */
export const japaneseDescribedActs = (sentence: string): DescribedAct[] =>
  describedActs(sentence, { paper: PAPER, thing: THING, gain: GAIN, modes: MODE, actions: ACTION });
