import { sifted } from '../../../text/cue';
/** What ends a clause is looked for in its last words alone. */
export const TAIL = 48;

const UNDONE = sifted(/지(?:는|도|를)? (?:않|못|아니)(?:았|는|은|고|했|한|하)[^.]{0,6}$/u, 'ko');
/** What may be, ought to be or is feared: no act. */
const UNREAL = sifted(
  /(?:[할될갈릴올낼울을] 수(?:도|는|가)? (?:있|없)|[해여어아]야 (?:한|하|할|했)|필요(?:가 있|하|성)|(?:우려|가능성|관측|전망)(?:이|가|도|은)? (?:있|제기|나오|나온|커|높|크)|(?:지|는지|을지|ㄹ지)(?:도|는)? (?:주목|미지수|불투명|관심|모른)|면 좋겠)\S{0,4}(?:\s본다)?$/u,
  'ko',
);
/** 전망이 나온다, 설이 퍼졌다, 목소리를 높였다: what people say. */
const TALK = sifted(
  /(?:설|전망|관측|소문|추측|우려|지적|비판|주장|의견|목소리|여론|분석|기대|요구|반론|해석|평가|얘기|이야기|반응|시각|말)(?:이|가|도|은|만|을)\s(?:\S{1,8}\s){0,2}(?:나오|나온|나왔|퍼[졌지]|돌[았고]|돈다|제기|많|높|커지|커졌|높[였인]|우세|있다|쏟아|잇따|끊이|거세|키웠|낳)[가-힣]{0,5}$/u,
  'ko',
);
/** 난색을 보이고 있다, 진통을 겪고 있다: how it stands. */
const STATE = sifted(
  /(?:난색|진통|난항|어려움|불만|신경전|논란|차질|혼선|이견|갈등|마찰|온도차|의지|자신감|기대감)[을를이가]\s(?:보[이였인]|겪|빚|드러|나타|표|노출|일[고었])[가-힣 ]{0,8}$/u,
  'ko',
);

/** 조치로 받아들여졌다, 뜻으로 풀이된다: how it is understood. */
const UNDERSTOOD = sifted(
  /(?:로|고|는|이)\s(?:받아들여[졌진지]|풀이[됐된되]|해석[됐된되]|여겨[졌진지]|평가[됐된되받]|읽[힌혔히]|비[쳤치친]|꼽[혔힌히])[가-힣]{0,5}$/u,
  'ko',
);
/** 쏘아붙였다, 되받았다: how something was said. */
const RETORT = sifted(
  /(?:쏘아붙|쏴붙|되받|맞받|받아[쳤치]|꼬집|나무[라랐]|되물|잘라 말|맞섰|맞서)[가-힣]{0,5}$/u,
  'ko',
);

/** 시간을 넘겼다, 답을 주기로 했다, 수석대표를 맡았다: what goes with a meeting, and is no act. */
const IDIOM = sifted(
  /(?:시간|분|시한|기한|고비)[을를]?\s?(?:훌쩍 |훨씬 )?넘[겼긴기]|(?:답|답변|대답|결론|판단|즉답)[을를]\s(?:\S{1,5}\s)?(?:주|내|미[뤘루]|피[했하])|(?:수석대표|의장|사회|단장|좌장|대표|통역)[을를]\s맡|말[을를]\s(?:아꼈|아끼|잇)|(?:문제|고민|숙제|과제|갈등|오해|현안|실마리)[을를]\s(?:함께 |같이 )?(?:풀|푸)\S{0,5}$|(?:사의|감사|축하|위로|애도|조의|경의)(?:의 뜻)?[를을]\s(?:표|전[했하달]|나타)[가-힣]{0,4}$|(?:대안|방안|안건|의제|문제|현안)(?:을|를)\s(?:테이블|협상장|도마|의제|탁자)\S{0,3}\s(?:올려|올렸|올리)[가-힣]{0,4}$|(?:동향|정세|현황|상황|인식|평가|분석|경험|의견|생각|입장|우려|문제의식|결과|근황|소감|관심사|화제|화두|도마)(?:을|를|에|로)\s(?:서로 |함께 |폭넓게 )?(?:공유|올[렸리린랐]|삼[았는고])[가-힣]{0,5}$/u,
  'ko',
);

/** A clause that tells of nothing done or to be done; `text` is the clause with whoever says so. */
export function isNoAct(body: string, text: string): boolean {
  const end = body.slice(-TAIL);
  return (
    UNDONE.test(end) ||
    UNREAL.test(end) ||
    STATE.test(end) ||
    IDIOM.test(end) ||
    UNDERSTOOD.test(end) ||
    RETORT.test(end) ||
    TALK.test(end) ||
    TALK.test(text.slice(-TAIL))
  );
}
