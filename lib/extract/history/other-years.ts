import type { Mode } from '../locale';

/** 몇 해 전 재개됐다, かつて中断した, この10年で3回, 그해: how long ago, without a day. */
const AGO =
  /(?<![가-힣\d])(?:몇|수|\d+여|[한두세네]|십수)\s?(?:해|년)\s?전(?:에|쯤)?\s|(?:지난|최근)\s\d+(?:여)?\s?년(?:간|\s?동안)?\s?(?:에\s)?\S{1,3}\s?(?:번|차례)|(?<=\s)한때\s|^한때는?\s|(?<![가-힣])과거(?:에|에도|에는)\s|^그해\s|(?<!다음 해인 |내년과 )(?<![가-힣])이듬해\s|(?:19|20)세기\s|かつて|過去に|(?:数|十数|何)年(?:ほど|あまり|余り)?前|\d+年(?:ほど|あまり|余り)前|この\d+年(?:間)?(?:で|に)[^、。]{0,4}[回度]|^その年[、に]|の翌年[、に]|昭和|^一時は|(?<=[はがも])一時[、は]/u;
/** コロナ禍で中断した, 월드컵 때 도입됐다, 歴代政権のもとで: by the events and governments of other years. */
const OF_OTHER_YEARS =
  /(?:コロナ禍|新型コロナ(?:ウイルス)?(?:の)?(?:感染)?(?:拡大|流行)?)(?:で|により|のため|を受けて|に伴い|の影響で)|(?:万博|五輪|オリンピック|W杯|ワールドカップ|アジア大会)(?:の開催)?(?:の際|の時|のとき|に合わせて?|を機に)|(?:前回|先)の(?:危機|政権)で|歴代(?:の)?政権|[1-3一二三]期目に|政権(?:発足|交代)(?:の)?直後|大震災の(?:後|際)|といわれた(?:時期|頃)|코로나(?:19)?\s?(?:확산|사태|대?유행|팬데믹|여파)?(?:으로|로|때문에|\s?때|\s?당시)|(?:엑스포|올림픽|월드컵|아시안게임)\s?(?:때|당시|를 계기로|을 계기로)|(?:지난|이전) 위기 때|역대 (?:정부|정권)|집권 \d기|(?:정권|정부) (?:출범|교체) 직후|대지진 (?:뒤|후|이후|때|당시)|(?:불리|꼽히|일컬어지)던 (?:시기|시절|때)/u;
/** 판결을 계기로 중단됐다, 判決を機に中断した: what brought it about, unless it is the meeting that is told of. */
const BROUGHT_ABOUT =
  /(?<!회담|회의|방문|방일|방한|주년|주기|회동|총회)[을를] 계기로|(?<!会談|会合|会議|訪問|訪日|訪韓|来日|周年|年|協議|機会|これ)を(?:契?機|きっかけ)に/u;
/** 먼저 중단한 쪽은 일본이었다, 最初に中断したのは日本だった: the act is known, the rest is told. */
const CLEFT =
  /(?:た|だ)のは、?[^、。]{1,24}(?:だった|でした|である|だ|です)。?$|[가-힣] (?:것|쪽|측|곳|때|건)[은는] [^,]{1,24}(?:이었다|였다|이었습니다|였습니다|이다)\.?$/u;
const CAUSE =
  /(?:きっかけ|発端|契機|始まり|原点|端緒|起源|転機)(?:は[^。]*|(?:だった|である|だ|となった|になった))。?$|(?:계기|발단|시초|출발점|시작|도화선|기원|전환점)(?:가 됐다|가 되었다|였다|이었다|이다|는 [^.]*|은 [^.]*)\.?$/u;
/** 통보한 적이 있다, 通告したのが発端だ, 通告した当時: an act that is only named. */
const NAMED =
  /(?:[しっれせけめげべえ]|ん)[ただ](?:の[がも][^、。]{1,14}(?:だ|だった)。?$|時のこと|経緯|過去が|苦い|当時、|ことで[^、。]{1,12}た。?$|(?:時|とき)(?:だ|だった)。?$|からだ。?$|年に生まれ|あの)|[한된긴킨춘린준은] (?:것[이도] [^,]{1,14}(?:이다|이었다|였다)\.?$|적[이도] (?:있|여러|몇|한)|전례|선례|일[이도] 있|때(?:의 일|다|였다)|것을 계기로|것이 (?:전환점|계기|발단|시작)|탓이|당시|쓰라린|그 \S{1,4}에서|해에 태어)/u;
/** 2019년의 일이다, 前政権の時だ: the sentence after that says when. */
const IT_WAS =
  /^(?:[^。、]{0,10}(?:年|年前|年[春夏秋冬])(?:の[^。、]{1,4})?(?:のこと)?(?:だ|だった|である|です|でした)|(?:前政権|[\u4e00-\u9fff]{1,3}政権)の(?:時|時代|頃|こと)(?:だ|だった))。?\s*$|^(?:[^,.]{0,12}(?:년|년 전|해 전)(?:의 일|\s?(?:봄|여름|가을|겨울))?(?:이다|이었다|였다|다)|(?:전임|이전|전) (?:정부|정권) (?:때|시절)(?:의 일)?(?:이다|이었다|였다|다))\.?\s*$/u;

const PAST: ReadonlySet<Mode> = new Set(['done', 'sign', 'effect', 'agree', 'announce', 'cancel', 'postpone', 'deny']);
const IN_PAST = /(?:[았었했렸혔졌났뤘됐켰섰쳤왔갔]다|[ただ])[.。]?$/u;

/** コロナ禍で中断した|航路を, 한때 끊겼던 |교류를: what only describes a noun, up to that noun. */
const DESCRIBES =
  /[^はが、。]*[いきしちりっんえけせてねめれべ][ただ](?!経緯|過去|記憶|当時|時|際|頃|年|後|例|と(?:き|ころ)|こ|の)(?=「?[\u4e00-\u9fffァ-ヶーA-Z])|(?<=^|[은는]\s|,\s)[^,]*?(?:[한된던긴린춘친킨]|(?<!지)난)\s(?!(?:(?:사안|제도|조치|결정|일)이|시기|시절|때|것|적|일|전례|선례|당시|뒤|후|바|데|지|해|이후|직후|쪽|측|탓|그)(?:[가-힣]|\s))(?=["'가-힣A-Z])/gu;
/** The words of a clause with what only describes a noun blanked, so that offsets stay. */
export const withoutDescribed = (text: string): string =>
  text.replace(DESCRIBES, (words) => (/^\s*$/u.test(words) ? words : ' '.repeat(words.length)));

/**
 * Whether the words of a Korean or Japanese clause that has no day tell of other years than that of the news.
 * @param after The sentence after it.
 */
export function isOfOtherYears(whole: string, mode: Mode, after: string | undefined): boolean {
  if (!PAST.has(mode)) return false;
  if (NAMED.test(whole) || (after !== undefined && IT_WAS.test(after))) return true;
  const text = withoutDescribed(whole);
  if (IN_PAST.test(text) && (AGO.test(text) || OF_OTHER_YEARS.test(text))) return true;
  if (mode === 'announce') return false;
  return (
    AGO.test(text) ||
    OF_OTHER_YEARS.test(text) ||
    CLEFT.test(whole) ||
    CAUSE.test(whole) ||
    // 두 기관은 이번 작전을 계기로 ...하기로 했다: what came of it now
    (mode !== 'agree' && BROUGHT_ABOUT.test(text) && !/이번|今回|この/u.test(text))
  );
}
