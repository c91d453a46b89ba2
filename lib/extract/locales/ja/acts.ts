import type { ActionCue, InstrumentCue } from '../../locale';

export const JA_ACTIONS: readonly ActionCue[] = [
  {
    action: 'reinstate',
    pattern: /再指定|(?:ホワイト国|グループA|優遇(?:対象)?国)\S{0,6}(?:復帰|指定|戻|復活)|復帰/gu,
  },
  { action: 'simplify', pattern: /簡素化|円滑化/gu },
  { action: 'lift', pattern: /解除|(?:規制|禁輸|制限|措置)の?\S{0,6}(?:撤廃|廃止|撤回)|撤廃/gu },
  { action: 'ease', pattern: /緩和|開放|(?:検査|割合|頻度|関税)[^、。]{0,10}引き下げ/gu },
  { action: 'tighten', pattern: /(?:管理|規制|審査)\S{0,4}(?:強化|厳格|厳し)|厳格化|厳しくし/gu },
  { action: 'impose', pattern: /課し|課す|禁じ|禁輸(?:し|を始|とし)|(?:輸入|輸出)を\S{0,4}禁止|禁止し/gu },
  // 終了通告の効力を停止: the pact goes on
  {
    action: 'resume',
    status: 'in-force',
    pattern: /(?:終了|破棄)[^、。]{0,12}(?:通告|通知|決定)の?(?:効力を?)?停止/gu,
  },
  { action: 'extend', pattern: /延長|更新/gu },
  { action: 'resume', pattern: /再開|復活|復元|正常化(?:する|し|で|を)/gu },
  {
    action: 'establish',
    pattern:
      /発足|新設|創設|設置|設け|立ち上げ|導入|開設|運用を始|試行|設立|枠組み|協議を始|議論を開始|交渉を開始|(?:研究|共有|運用)を\S{0,4}(?:始め|開始)/gu,
  },
  { action: 'expand', pattern: /拡大|拡充|広げ|引き上げ|増便|増や/gu },
  {
    action: 'protest',
    pattern: /抗議|召致|呼び出し|遺憾(?:の意)?」?を(?:表|示|伝)|失望と遺憾|(?:大使|公使)を\S{0,12}呼(?:び|ん)/gu,
  },
  { action: 'compensate', pattern: /賠償|弁済|補償|供託金を受|相当額を支払/gu },
  { action: 'fund', pattern: /拠出|(?:資金|費用)を支援|助成/gu },
  { action: 'end', pattern: /終了|破棄|解散|失効|満了|廃止/gu },
  { action: 'withdraw', pattern: /撤回|取り下げ|除外|外し|除か/gu },
  { action: 'suspend', pattern: /停止|中断|凍結|止める|止めた|止め、/gu },
  { action: 'approve', pattern: /承認|登録(?:が|を)?(?:決|認)|検定(?:の)?結果|閣議決定/gu },
  { action: 'implement', pattern: /実施|履行/gu },
  { action: 'visit', pattern: /参拝|派遣|視察|寄港/gu },
  { action: 'release', pattern: /海洋放出|放出|提供し|公開し|引き渡し/gu },
];

export const JA_INSTRUMENTS: readonly InstrumentCue[] = [
  { instrument: 'mou', pattern: /覚書|MOU|MOC/u },
  { instrument: 'joint-declaration', pattern: /共同宣言/u },
  {
    instrument: 'joint-statement',
    pattern: /共同声明|共同プレス(?:発表|リリース)|合意文書|成果文書|共同文書|共同発表/u,
  },
  { instrument: 'exchange-of-notes', pattern: /交換公文|口上書/u },
  { instrument: 'treaty', pattern: /条約/u },
  { instrument: 'arrangement', pattern: /取極|取り決め|スワップ/u },
  { instrument: 'agreement', pattern: /協定/u },
];
