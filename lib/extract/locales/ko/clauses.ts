import { everyMatch } from '../../../text/cue';
import type { Clause } from '../../locale';

/**
 * Endings that join clauses: 갖고, 했으며, 했지만, 개최해, 체결하여; not 라고/다고 (speech), nor before an
 * auxiliary (방문해 달라). Other verbs in -해 or -어 only say how the next is done: 불러들여 항의했다. A space or comma
 * comes first, so that no other place is looked back from.
 */
const JOINT =
  /(?=[,\s])(?<=(?<![라다자냐최보경광권참창신원피선사충재통군잔예논숭병금출상항\s"'”’)\]]|그리|[을를] [놓두])고|(?<![라다]|(?<![가-힣])일하|여행하)며|면서|지만|으나|(?<!기로 )[았었했렸졌났왔갔됐겼켰쳤]다가|했으나|는데요?|은데|인데|한데|된데|(?<!가)운데|(?:방문|개최|체결|서명|합의|참석|회담|회동|통화|면담|채택|교환|접견|예방)(?:을|를)?\s?(?:해|하여)|(?:서명|체결|채택|조인|시행|도입|신설|출범|시작)(?:돼|되어)|(?<= )만나|마주 앉아|(?<=(?:단|팀|명|관|원|진|대)[을를] (?:\S{1,8} ){0,4})(?:보내|파견해)|지 (?:하루|이틀|사흘|나흘|닷새|열흘|\d{1,3}(?:일|년|개월|시간)|[가-힣]{1,3} [달주해]) 만에|(?:회의|회담|대화|협의|총회|협의회|면담|통화)[를을] (?:열어|가져|벌여|한 뒤)|(?:각서|협정|협약|약정)[을를] 맺어|(?<=(?:회의|회담|대화|협의|총회|협의회|위원회|포럼)[가이] (?:[^\s,]{1,9} ){0,5})(?:열려|개최돼|개최되어|소집돼)|(?:서울|도쿄|일본|한국|부산)[을를] 찾아|아서|어서|(?<=[한된간진낸은본준] )뒤|(?<=만난 )뒤|한 데 이어|(?<=(?:협의체|창구|사무국|센터|연락관|수사팀|기구|연락망|위원회|작업반|연구반|협의회)[을를] )두고|[가-힣][는한된] 한편|[가-힣][는은한된인] 반면(?:에)?|(?:쏘|[가-힣]하|되|않|(?<= )나|(?<= )일|나서|나오|밝히|열리|넘기|끝나|알려지|들어가|밀리|커지|꺼내|굳히|퍼지|떨어지|흔들리|(?<= )(?:막|빼|끊|닫|열|맺|쓰|잡|풀|넣|찾|걸)|올리|내리|늘리|줄이|보내|내놓|터뜨리|밀어붙이|무너지|깨지|끊기|멈추)자|자는 [가-힣 ]{0,8}(?:제안|제의|요청|요구)에(?:는|도)?(?![^.]{0,24}(?:응하지|거절|거부|난색|반대|침묵)))(?:,\s*|\s+)(?!있|싶|나서|난 |오(?:는(?! ?\d| 가을| 봄| 여름| 겨울)|[다고며면])|온 |온다|왔|와 |올 |주[기는고면목]|준 |줬|줘|줄 것|달라|두[고기었]|둔 |둬|놓|버[려리렸]|보(?:이(?!스|콧)|기|고(?!서)|겠)|본 |봤|볼 |가[기는며겠고]|간 |간다|갈 |갔|나가|나간|나갈|낸 |냈|낼 |내기로)/gu;
/** A headline in two parts: 총리, 공물 봉납…외교부 "유감". */
const ELLIPSIS = /(?:…|\.{3})\s*(?=[가-힣\u4e00-\u9fff"'A-Z\d])/gu;
const CONDITIONAL =
  /만약|만일|경우(?!가 많)|[된한난진]다면(?!서)|[하되나풀열들늘줄끌]면\s(?!되(?:는|다|며|고)|된다)|가능해|(?:으면|려면|다면|더라도)[\s,]/u;
/** 방류가 시작되면 전문가를 파견하기로 합의했다: agreed all the same. */
const SETTLED =
  /기로\s|합의|(?:각서|협정|약정|협약)\S{0,2} (?:\S{1,12} ){0,4}(?:서명|체결|맺|교환)|결정했|방침(?:이다|을)|계획이다/u;
const isConditional = (text: string): boolean => {
  const at = text.search(CONDITIONAL);
  return at >= 0 && !SETTLED.test(text.slice(at));
};

/** Clauses of a sentence, each with its verb last; what stands before a noun (체결된 각서) stays inside its clause. */
export function koreanClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    // 하지만, at the beginning, joins nothing
    if (end - start < 4 || /^하지만[,\s]*$/u.test(sentence.slice(start, end))) return;
    clauses.push({ start, end, embedded: false, conditional: isConditional(sentence.slice(start, end)), holes: [] });
    start = end;
  };
  const ends = [...everyMatch(JOINT, sentence), ...everyMatch(ELLIPSIS, sentence)]
    .map((match) => match.index + match[0].length)
    .sort((a, b) => a - b);
  // what is quoted stays in one piece: "... 검토 중이며 확정된 바는 없다"고
  for (const end of ends) if (end > start && end < sentence.length && quotesBefore(sentence, end) % 2 === 0) push(end);
  push(sentence.length);
  const last = clauses.at(-1);
  if (last && last.end < sentence.length) last.end = sentence.length;
  return clauses.length
    ? clauses
    : [{ start: 0, end: sentence.length, embedded: false, conditional: false, holes: [] }];
}

function quotesBefore(sentence: string, end: number): number {
  let count = 0;
  for (let i = sentence.indexOf('"'); i !== -1 && i < end; i = sentence.indexOf('"', i + 1)) count += 1;
  return count;
}
