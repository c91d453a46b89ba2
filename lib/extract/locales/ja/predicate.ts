import type { Clause, Mode, ModeCue, Predicate } from '../../locale';

const ANYWHERE: readonly ModeCue[] = [
  // 計画はない, そのような事実はない, 決まっていない, 否定した
  {
    mode: 'deny',
    pattern:
      /(?:計画|予定|事実|考え|方針|決定)は(?:現時点で|全く|まったく|一切)?(?:ない|なく|ありません|でない)|計画は現時点でない|計画はなく|決まっ(?:て|た)\S{0,6}(?:ない|ません)|検討して(?:い)?(?:ない|ません)|否定し|打ち消し|反論し|事実無根|事実に反する/u,
  },
  {
    mode: 'cancel',
    pattern:
      /見送[らりっる]|中止(?!を(?:求|要請|要求|申し入)|するよう)(?:し|を|が|に|と)|取りやめ|取り止め|立ち消え|実現しなかった|行われなかった|開かれなかった|欠席|不参加|参加しない|出席しない|見合わせ/u,
  },
  { mode: 'postpone', pattern: /先送り|延期|持ち越/u },
];

const AT_END: readonly ModeCue[] = [
  { mode: 'keep', pattern: /維持する|維持した|変わりはない|継続する方針/gu },
  // ことで一致した, 合意した, 申し合わせた, ことにした
  {
    mode: 'agree',
    pattern:
      /(?:こと|方針|必要性|立場)(?:で|に|を)(?:意見が|意見を|両者が)?(?:一致|合意|申し合わせ|確認)(?!する(?:見通し|見込み|方向|予定|方針|とみ|可能性)|し(?:たい|よう))|意見が一致|意見を一致|合意(?:し(?!たい|よう)|に達|が)|一致し(?!たい)|申し合わせ|ことに(?:した|しました|なった|なりました)|こととし|目標を共有|取り決め(?=た|て|まし|、)/gu,
  },
  { mode: 'negotiate', pattern: /(?:交渉|協議|話し合い)(?:中|して(?:いる|います|おり)|を(?:続け|進め|重ね))/gu },
  { mode: 'demand', pattern: /求め|要請|要求|促し|申し入れ|呼びかけ|迫っ/gu },
  {
    mode: 'propose',
    pattern:
      /検討|調整|提案|打診|模索|目指|意欲|望む|望みたい|たい(?:考え|意向)?(?:を|だ|と|です)?|意向|考えを(?:示|述)|意思を|招請|招待|招いた|期待|可能性|取り沙汰|とみられ|準備を進め|働きかけ/gu,
  },
  { mode: 'plan', pattern: /予定|見通し|方針|運び|見込み|計画(?:だ|で|を)|臨む|とみてい|開催へ|することになっ/gu },
  {
    mode: 'sign',
    pattern:
      /署名|締結|採択|発出|交わし|調印|交換し|(?:協定|覚書|条約|取り決め|取極)を(?:結(?:ん|び)|改[定正])|(?:共同(?:声明|文書|宣言|発表|プレス(?:発表|リリース))|成果文書|合意文書)」?を\S{0,6}(?:発表|公表|まとめ|出し)/gu,
  },
  {
    mode: 'effect',
    pattern:
      /発効|施行(?:し|さ)|適用(?:が|を)始|(?:運用|開始|適用|実施|放出|放流)(?:を|が)?(?:始め|始まっ|スタート|開始)/gu,
  },
  { mode: 'announce', pattern: /発表|閣議決定|決定|決め|表明|宣言|公表|行政指導|明らかにし|了承|伝え/gu },
  {
    mode: 'done',
    pattern:
      /(?:た|だ|ました|でした)(?:が|ところ|ほか|ため|ものの)?、?$|(?:し|り|い|き|て|で|え|れ|め|せ|び|み|けた)、?$/gu,
  },
  { mode: 'done', pattern: /て(?:いる|います|おり)$/gu },
  { mode: 'plan', pattern: /[るうくすむつぶぐぬ]$|ます$/gu },
];

/** ...と発表した, ...と述べた, ...ことを明らかにした: what was said comes before. */
const SPEECH =
  /(?:」?と(?:の(?:考え|認識|見方|方針)を)?(?:[^、。「」]{0,14}(?:で|に))?(発表|明らかに|述べ|説明|報じ|強調|語|話|指摘|表明|伝え|して(?:いる|います)|した|示|わかっ|分かっ|コメント|いう|しまし|主張|批判|否定)|(?:こと|旨)(?:を|が|も)(?:発表|明らかに|表明|説明|述べ|わかっ|分かっ|伝え))[^、。]{0,10}$/u;
const RECAP =
  /(?:して|されて|れて|って|いて|んで)(?:い|き|おり)ました?た?$|(?:して|されて|れて|って|めて|えて|けて|いて)いた$|(?:して|されて|って|めて|れて)いたが、$|ていた(?:という|とされる)|てき(?:た|ました)$|(?:予定|方針|見通し|はず)だった/u;

/** The predicate of a Japanese clause: its last verb, once who said so is taken off. */
export function japanesePredicate(sentence: string, clause: Clause): Predicate | undefined {
  const whole = sentence.slice(clause.start, clause.end);
  const trimmed = whole.replace(/[\s。、.,!?」)]+$/u, (tail) => (tail.startsWith('、') && tail.length === 1 ? '' : ''));
  const speech = SPEECH.exec(trimmed);
  const body = (speech ? trimmed.slice(0, speech.index) : trimmed).replace(/」+$/u, '');
  const from = clause.start;
  const recap = RECAP.test(trimmed);

  for (const { mode, pattern } of ANYWHERE) {
    const match = pattern.exec(trimmed);
    if (match && !isEmbedded(trimmed, match))
      return { mode, start: from + match.index, end: from + match.index + match[0].length, recap };
  }
  // いつでも終了できる: what one may do is not what one does
  // 使う場面を想定する, 発足を念頭に置く: what is imagined is not done
  if (
    /できる(?:という\S{0,4})?$|(?:想定|前提と)(?:する|し、?|している|した|しており、?)$|念頭に(?:置|お)[いくき]\S{0,3}$/u.test(
      body,
    )
  )
    return undefined;
  const found = endMode(body);
  const verb = speech?.[1] ?? '';
  if (!found) {
    // 共同プレス発表を発表した with nothing said before
    const plain = speech ? endMode(trimmed) : undefined;
    if (plain) return { ...plain, start: from + plain.start, end: from + plain.end, recap };
    return undefined;
  }
  let { mode } = found;
  // 通告したと報じたが、...否定した: the report takes the denial that follows
  if (verb === '報じ' && ANYWHERE[0]!.pattern.test(sentence.slice(clause.end)))
    return { mode: 'deny', start: from + found.start, end: from + found.end, recap: false };
  if (mode === 'plan' && /発表|決定/u.test(verb)) mode = 'announce';
  if (mode === 'plan' && found.end === body.length && clause.end < sentence.length && !speech) mode = 'done';
  // 行い、...合意した: a joining form takes the tense of the last clause
  if (
    mode === 'done' &&
    clause.end < sentence.length &&
    !/ており、?$/u.test(trimmed) &&
    !/[ただ](?:が|ものの|ほか|ところ)?、?$/u.test(trimmed)
  )
    mode = inherited(sentence, clause);
  return { mode, start: from + found.start, end: from + found.end, recap };
}

function endMode(body: string): { mode: Mode; start: number; end: number } | undefined {
  const tail = Math.max(0, body.length - 26);
  const text = body.slice(tail);
  for (const { mode, pattern } of AT_END) {
    const match = [...text.matchAll(pattern)].at(-1);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (text.length - end > 9) continue;
    return { mode, start: tail + match.index, end: tail + end };
  }
  return undefined;
}

/** 見送られた会談 (the meeting that was dropped): describes a noun. */
const isEmbedded = (text: string, match: RegExpExecArray): boolean =>
  /^(?:[れせ]?(?:た|ていた|る))(?!見通し|方針|予定|見込み|こと)[\u4e00-\u9fff「]/u.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 6),
  ) && match.index + match[0].length < text.length - 10;

const ACCORD = /(?:拡大|拡充|強化|新設|創設|設置|設け|再開|延長|緩和|増や|進め|始め|深め|推進|促進|簡素化)(?:し)?、?$/u;

function inherited(sentence: string, clause: Clause): Mode {
  const final = japanesePredicate(sentence, { ...clause, start: clause.end, end: sentence.length });
  if (final?.mode === 'plan' || final?.mode === 'propose' || final?.mode === 'cancel') return final.mode;
  // 協力を拡大し、...を拡充することで合意した: both were agreed; a meeting in the first was held
  const own = sentence.slice(clause.start, clause.end);
  return final?.mode === 'agree' && ACCORD.test(own) ? 'agree' : 'done';
}
