import { sifted } from '../../../text/cue';
import { FINAL, finalOf } from '../../../text/hangul';
import { withoutTail } from '../../../text/without-tail';
import type { Ending } from './endings';
import { plainStyle } from './plain-style';

/** The end of a clause with what is said about its content taken off. */
export interface PlainEnd {
  /** The clause without marks at its end. */
  text: string;
  /** Told by how long ago it was: 중단된 지 일곱 달 만이다. */
  ago: boolean;
  /** The content: up to the verb that is told of. */
  body: string;
  /** 다, 라, 자, 냐: the form of what was said, where somebody says it. */
  said?: string;
  /** The verb of saying. */
  verb: string;
  /** The tense of a content that stands before a noun: 들어간 것으로, 들어간 사실이. */
  attributive?: Ending;
}

const SAYING =
  '회신했|답신했|회답했|화답|맞장구|응수했|밝혔|밝혀|밝힌|말했|말한|전했|전한|보도했|발표했|발표한|설명했|강조했|덧붙였|소개했|했|한다|못박|못 박|답했|알려졌|전해졌|주장|내다봤|촉구|요구|요청|당부|제안|제의|건의|초청|평가|확인했|귀띔했|되풀이했|지적했|통보했|통지했|보고했|언급했|재확인했|반박했|일축했|부인했|선언했|공언했|예고했|시사했|약속했|항변했|맞받았|호소했|털어놨|적었|썼|알렸|공지했|공개했|알려 왔|알려왔|전해 왔|전해왔|통보해 왔|통보해왔|통지해 왔';
/** ...다고 (외교부가) (3일) 밝혔다: what was said, and who says so. */
const SPEECH = new RegExp(`["'”]?(다|라|자|냐|까|음)["'”]?(?:고|며)\\s(?:[^"]{0,45}?\\s)?(${SAYING})[^"]{0,12}$`, 'u');
/** 들어간 사실이 (처음) 공개됐다, 재개할 것으로 알려졌다: the content stands before a noun. */
const KNOWN = sifted(
  /\s(?:것으로|것이|사실(?:이|을)|점을|것을)\s(?:\S{1,8}\s){0,2}(?:알려|전해|확인|공개|드러|밝혀|밝혔|파악|나타|전해졌|발표|인정|통보|알렸)[^\s]{0,6}$/u,
  'ko',
);

const BESIDE = /(?<=[한된낸긴힌친난은])\s(?:반면에?|한편)$/u;

const MARK = /[\s.,!?"'」』)\]…]/u;
const QUOTE = /["']/;

/** No saying reaches further back from the end. */
const SPEECH_REACH = 80;
const KNOWN_REACH = 48;

/** 제외한 바 있다 is 제외했다, told as history. */
const finite = (text: string): string =>
  text.replace(/(?:([한된])|([가-힣])은|진|낸) 바 있(?:다|습니다)$/u, (all, plain?: string, stem?: string) =>
    plain ? (plain === '한' ? '했다' : '됐다') : stem ? `${stem}었다` : all.startsWith('진') ? '졌다' : '냈다',
  );

/** 중단된 지 일곱 달 만이다, 합의한 지 3년 만에: it was done, so long ago. */
const AGO = /([가-힣]) 지 (?:[^\s,.]{1,5} ){0,2}[^\s,.]{0,5}\s?만(?:이다|입니다|이었다|에|의 일이다)$/u;
const PAST_OF: Readonly<Record<string, string>> = {
  한: '했다',
  된: '됐다',
  진: '졌다',
  난: '났다',
  은: '었다',
  긴: '겼다',
  낸: '냈다',
  간: '갔다',
  린: '렸다',
  운: '웠다',
  친: '쳤다',
  킨: '켰다',
  온: '왔다',
  준: '줬다',
  푼: '풀었다',
  뺀: '뺐다',
  둔: '뒀다',
};
function done(text: string): string {
  const match = AGO.exec(text);
  const past = match && PAST_OF[match[1]!];
  return match && past ? text.slice(0, match.index) + past : text;
}

/** 규제를 푼 것은 9일이었다: it was done, on the day that follows. */
const CLEFT =
  /([가-힣])\s(?:것은|건)\s(?:[^\s,.]{1,6}\s){0,3}[^\s,.]{0,6}(?:\d일|\d월|\d년|전날|어제|오늘|지난주|지난달|작년|지난해)(?:이었다|였다|이다|다)$/u;
function cleft(text: string): string {
  const match = CLEFT.exec(text);
  const past = match && PAST_OF[match[1]!];
  return match && past ? text.slice(0, match.index) + past : text;
}

/** 저버렸다며 의견서를 냈다고 밝혔다: the reason given comes before what was done, and that before who says so. */
function lastSpeech(text: string): RegExpExecArray | null {
  const first = SPEECH.exec(text);
  if (first?.[0][first[0].indexOf(first[1]!) + 1] !== '며') return first;
  const from = first.index + first[0].indexOf(first[1]!) + 1;
  const later = SPEECH.exec(text.slice(from));
  if (!later || !/^["'”]?다/u.test(later[0])) return first;
  later.index += from;
  return later;
}

/** Takes off the marks at the end, who said so and what is known of it. */
export function plainEnd(whole: string): PlainEnd {
  const marked = plainStyle(withoutTail(whole, MARK));
  const text = finite(cleft(done(marked)));
  const from = Math.max(0, text.length - SPEECH_REACH);
  const speech = lastSpeech(text.slice(from));
  let body = withoutTail(speech ? text.slice(0, from + speech.index + speech[0].indexOf(speech[1]!) + 1) : text, QUOTE);
  const away = Math.max(0, body.length - KNOWN_REACH);
  const known = KNOWN.exec(body.slice(away));
  let attributive: Ending | undefined;
  if (known) {
    const tense = tenseBefore(body.slice(0, away + known.index));
    if (tense) {
      body = body.slice(0, away + known.index);
      attributive = tense;
    }
  }
  // 스와프를 재개한 반면, 합의한 한편: done, whatever the other side does
  const beside = attributive ? undefined : BESIDE.exec(body);
  if (beside) {
    body = body.slice(0, beside.index);
    attributive = 'past';
  }
  return {
    text,
    ago: AGO.test(marked),
    body,
    ...(speech ? { said: speech[1]! } : {}),
    verb: speech?.[2] ?? '',
    ...(attributive ? { attributive } : {}),
  };
}

/** The tense of a verb before a noun: 한, 된, 간 are past, 하는 goes on; 할 것 is read by its own words. */
function tenseBefore(text: string): Ending | undefined {
  if (text.endsWith('는')) return 'going-on';
  const final = finalOf(text.charCodeAt(text.length - 1));
  return final === FINAL.n ? 'past' : undefined;
}
