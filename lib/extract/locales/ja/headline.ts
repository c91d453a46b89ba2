import type { Mode } from '../../locale';

/** How a headline ends that has no verb: 輸出規制、解除へ; 日韓首脳が会談; 覚書に署名; 会談30分. */
const ENDINGS: readonly { mode: Mode; pattern: RegExp }[] = [
  { mode: 'plan', pattern: /(?:へ|予定|方針|見通し)$/u },
  {
    mode: 'announce',
    pattern: /(?:引き上げ|引き下げ|取り下げ|打ち切り|受け入れ|立ち上げ|格上げ|見直し|取り締まり|切り替え)$/u,
  },
  { mode: 'propose', pattern: /(?:検討|調整|打診|提案|模索|構想)$/u },
  { mode: 'demand', pattern: /(?:要求|要請|申し入れ|要望|訴え)$/u },
  { mode: 'deny', pattern: /(?:否定|拒否|反論)$/u },
  { mode: 'cancel', pattern: /(?:見送り|中止|取りやめ|欠席|不参加|白紙)$/u },
  { mode: 'postpone', pattern: /(?:延期|先送り)$/u },
  { mode: 'agree', pattern: /(?:で|に|を)?(?:合意|一致|申し合わせ)$/u },
  { mode: 'sign', pattern: /(?:署名|締結|調印|採択|[でに](?:覚書|協定))$/u },
  { mode: 'effect', pattern: /(?:発効|施行|開始|スタート|確定)$/u },
  {
    mode: 'done',
    pattern:
      /(?:(?:会談|懇談|協議|面会|会合|電話協議|抗議|召致|派遣|参拝|奉納)」?(?:を?(?:開催|実施)|\d{1,3}分間?)?|、[^、]{0,12}開催|(?:訓練|演習|」)[^、]{0,6}実施)$/u,
  },
  {
    mode: 'announce',
    pattern:
      /(?:発表|決定|表明|承認|公表|解除|撤廃|撤回|再開|停止|延長|拡大|設置|新設|創設|導入|緩和|復帰|再指定|解禁|許可|免除|凍結|中断|追加|除外|指定|開設|拡充|強化|簡素化|短縮|増便|増額|廃止|終了|返還|供託)$/u,
  },
];

/** 来週ソウルで協議, 来月に共同訓練: still to come, though the headline has no verb. */
const AHEAD = /来週|来月|来春|来夏|来秋|来冬|来年|再来|あす|明日|あさって|近く/u;
const HELD = /(?:会談|懇談|協議|面会|会合|開催|訓練|演習)(?:を?(?:開催|実施))?$/u;

/** No stop anywhere. */
export const isHeadline = (sentence: string): boolean => !/[。！？!?]/u.test(sentence);

/** The mode of a headline or of one part of it, by its last noun; offsets are within the text. */
export function headlineMode(text: string): { mode: Mode; start: number; end: number } | undefined {
  const bare = text.replace(/[\s」』…)]+$/u, '');
  for (const { mode, pattern } of ENDINGS) {
    const match = pattern.exec(bare) ?? pattern.exec(text);
    if (match) return { mode: withDay(mode, bare), start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const withDay = (mode: Mode, text: string): Mode =>
  mode === 'done' && HELD.test(text) && AHEAD.test(text) ? 'plan' : mode;

/** 済州沖で捜索救難訓練: a headline that ends in a drill tells that it is held. */
const DRILL = /(?:共同|合同|捜索|救難|飛行|実動|机上|対潜|弾道)[\u4e00-\u9fff・]{0,8}(?:訓練|演習)$/u;

/** The drill that a headline stops at; offsets are within the text. */
export function drillMode(text: string): { mode: Mode; start: number; end: number } | undefined {
  const match = DRILL.exec(text);
  return match ? { mode: withDay('done', text), start: match.index, end: text.length } : undefined;
}

const STOPPING =
  '失効|中断|停止|再開|復活|終了|満了|発足|創設|新設|設置|設立|解除|撤廃|撤回|緩和|強化|延長|拡大|破棄|凍結|開始|導入|解散|廃止|登録|復帰|再指定|除外|抗議|参拝|奉納|返還|引き渡し|提供|増便|増額|増員|引き上げ|引き下げ|会談|会合|協議|懇談|面会|派遣|就航|開通|発動|承認|認可|公布|拠出|支給|受け入れ|開催|常設|倍増|短縮|免除|共有|拡充|制度化|定例化|常設化|簡素化|運休|増設|上積み|送還|共催|一本化|義務化|無償化|格上げ|支払い';
/** 15年2月に失効。 政府間の協議は中断。: a sentence of the body that stops at the noun of its act, after a mark of case. */
const STOPS = new RegExp(`(?<=[にをがはもで、])(?:[\\u4e00-\\u9fff]{0,6}?(?:${STOPPING}))$`, 'u');
/** 4月に延長へ。 来月、日本を訪問へ。: the same, and still to come. */
const TOWARDS = new RegExp(`(?:${STOPPING}|訪問|合意|署名|締結|調印|採択|発効|施行|見送り|来日|訪日|訪韓)へ$`, 'u');
/** Whether a text of the body stops at where it is going. */
export const isTowards = (text: string): boolean => TOWARDS.test(text);
const SETTLED =
  /(?<=[にをがはもで、])[\u4e00-\u9fff]{0,4}?(?:合意|一致|署名|締結|調印|採択|発効|施行|見送り|中止|延期)$/u;

/** The mode of a sentence that stops at a noun: it was done. */
export function stoppedMode(text: string): { mode: Mode; start: number; end: number } | undefined {
  const stops = STOPS.exec(text);
  if (stops) return { mode: 'done', start: stops.index, end: text.length };
  return SETTLED.test(text) ? headlineMode(text) : undefined;
}
