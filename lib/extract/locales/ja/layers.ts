import { withoutTail } from '../../../text/without-tail';
import { plainStyle } from './plain-style';

/** The end of a clause with what is said about its content taken off. */
export interface PlainEnd {
  /** The clause without marks at its end; the comma that joins it to the next stays. */
  text: string;
  /** The content: up to the verb that is told of. */
  body: string;
  /** Told as history in so many words: 抗議した経緯がある. */
  once: boolean;
  /** The verb of saying, where there is one. */
  verb: string;
}

const SAY =
  '発表|公表|明らかに|述べ|説明|報じ|強調|語|話|指摘|表明|伝え|コメント|主張|批判|否定|約束|確約|明言|公言|言明|断言|宣言|応じ|答え|回答|発言|答弁|力説|釈明|予告|見通し(?:を示|と述)|読み上げ|つづ|記し|強気|繰り返し|念を押し|打ち明け|こぼし|漏らし|つぶや|嘆い|喜ん|胸を張|けん制|牽制|皮肉|苦言|言い切|断じ|吐露|憤[りっ]|不満をあらわ';
/** ...すると(外務省が会見で)発表した, ...ことを明らかにした, ...旨を伝えた: what was said comes before. */
const SPEECH = new RegExp(
  // the first letters of what follows: in no other place is anything looked back from
  `(?=[」とこ旨])(?:${[
    `(?:」|(?<=[ぁ-ん]|予定|方針|意向|計画|考え|可能|必要|重要|不可欠|決定|開始|実施))と(?:の(?:考え|認識|見方|方針|立場|意向)を)?(?:[^、。「」]{0,26}(?:が|で|に|は|も|ち|て|へ|ら|く))?(${SAY})[^、。]{0,10}$`,
    '(?:(?<!こ)」?と(?:の(?:考え|認識|見方|方針)を)?(?:[^、。「」]{0,14}(?:で|に))?(して(?:いる|います)|した(?![^、。]{0,10}を)|示|わかっ|分かっ|いう|しまし|発表|公表|明らかに|述べ|説明|報じ|強調|語|話|指摘|表明|伝え|コメント|主張|批判|否定))[^、。]{0,10}$',
    '(?:こと|旨)(?:を|が|も)(?:\\d+日(?:まで)?(?:に)?、?)?(?:[^、。「」]{0,24}(?:で|に))?(発表|公表|明らかに|表明|説明|述べ|わかっ|分かっ|判明|伝え|明言|宣言)[^、。]{0,10}$',
  ].join('|')})`,
  'u',
);
/** No saying reaches further back from the end. */
const SPEECH_REACH = 80;
const MARK = /[\s。、.,!?」』)…]/u;
const CLOSING = /[」』]/u;

/** 抗議した経緯がある, 開いたことがある: it was done, told as history. */
const ONCE = /(?<=[ただ])(?:経緯|こと|過去|いきさつ|実績|例)(?:が|も)(?:ある|あった|あり|あります|ありました)$/u;

/** Takes off the marks at the end and who said so. */
export function plainEnd(whole: string): PlainEnd {
  const bare = withoutTail(whole, MARK);
  const comma = whole.length === bare.length + 1 && whole.endsWith('、');
  const plain = plainStyle(bare);
  const text = comma ? `${plain}、` : plain;
  const from = Math.max(0, plain.length - SPEECH_REACH);
  const said = SPEECH.exec(plain.slice(from));
  // ...と報じたが、外務省は否定した: what becomes of the report comes after it
  const speech = said && comma && /報じ/u.test(said[0]) ? null : said;
  const told = withoutTail(speech ? plain.slice(0, from + speech.index) : text, CLOSING);
  const once = ONCE.exec(told);
  const body = once ? told.slice(0, once.index) : told;
  return {
    text: once && !speech ? body : text,
    body,
    once: once !== null,
    verb: speech ? (speech[1] ?? speech[2] ?? speech[3] ?? '') : '',
  };
}
