import type { NameMatch } from '../../../relevance/names';
import { everyMatch } from '../../../text/cue';

/** What of a sentence is needed to know its officials again. */
interface Told {
  text: string;
  names: NameMatch[];
}

const TITLE =
  '장관|부총리|차관|차관보|국장|본부장|실장|청장|처장|총재|대사|심의관|차장|위원장|의장|총장|사령관|막료장|수석대표|대표|부총재|기획관|정책관|외무심의관|총괄공사|공사|참사관|단장';
/** 최교진 장관은: three syllables with a Korean surname, and a title that Japan's ministers do not bear in Korean. */
const KOREAN =
  /(?<![가-힣]|일본 )[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노곽성차주우구민진엄채원천방공현함변염여추소석선설길표명기반왕][가-힣]{2} (?:장관|차관|부총리|처장|청장|위원장)(?=[은는이가도과와의]\s)/gu;
/** No article names more officials that matter. */
const MOST = 40;
/** 박윤주 (외교부), 후나코시 다케히로 (일본 외무성): the name before the office. */
const BEFORE = /(?:^|[\s"'·,(])([가-힣]{2,5})(?:\s([가-힣]{2,5}))?\s(?:신임\s)?(?:일본\s|한국\s)?$/u;
/** 외교부 (아시아태평양)국장: the title after the office. */
const AFTER = new RegExp(
  `^\\s?(?:[가-힣\\d]{1,12}\\s){0,2}[가-힣\\d]{0,12}?(${TITLE})(?=[과와은는이가을를도의에,·\\s])`,
  'u',
);
const HEAD = new RegExp(`^\\((${TITLE})\\s([가-힣]{3})\\)`, 'u');
const AT_END = new RegExp(`(${TITLE})$`, 'u');

/** 저출산고령사회위원회와 일본 아동가정청이: an office that goes with one of Japan, and is of no other country. */
const BESIDE_JAPAN =
  /(?<![가-힣])[가-힣]{2,14}(?:부|처|청|위원회|공단|공사|본부|진흥원|연구원|연구소|은행|관리원)(?=(?:와|과)\s일본(?:의)?\s)/gu;
/** 해군은 구축함을 보낸다: forces that no country is named for are Korea's. */
const FORCES = /(?<![가-힣])(?:해군|공군|육군|해병대|합참)(?=[은이]\s|는\s|가\s)/gu;
const OF_OTHERS =
  /(?:한일|양국|나라|3국|한미일|한미|미일|미|자국|상대국|양측|인도|필리핀|호주|일본|중국|미국|러시아|영국|독일|프랑스|대만|북한)(?:의)?\s$/u;
/** Of a third country: 중국 |외교부와. */
const FOREIGN = /(?:중국|미국|러시아|영국|호주|인도|베트남|대만|독일|프랑스|캐나다|北|북한)(?:의)?\s?$/u;

/** Words that stand for Korea, unless what is before them says otherwise. */
const OF_KOREA: readonly { pattern: RegExp; unless?: RegExp }[] = [
  { pattern: KOREAN },
  { pattern: FORCES, unless: OF_OTHERS },
  { pattern: BESIDE_JAPAN, unless: FOREIGN },
];

/**
 * 박윤주 외교부 1차관 ... 박 차관은: an official once named with an office is known again by family name and title. Adds
 * these second mentions to the names of the sentences that follow.
 */
export function resolveSecondMentions(views: readonly Told[]): void {
  const known = new Map<string, string>();
  for (const view of views) {
    for (const [mention, country] of known) nameAgain(view, mention, country);
    for (const { pattern, unless } of OF_KOREA)
      for (const match of everyMatch(pattern, view.text))
        if (!unless?.test(view.text.slice(0, match.index))) nameAt(view, match.index, match[0], 'KR');
    view.names.sort((a, b) => a.start - b.start);
    for (const name of view.names) introduce(view.text, name, known);
  }
}

function nameAgain(view: Told, mention: string, country: string): void {
  for (let at = view.text.indexOf(mention); at !== -1; at = view.text.indexOf(mention, at + mention.length))
    if (at === 0 || !/[가-힣]/u.test(view.text[at - 1]!)) nameAt(view, at, mention, country);
}

/** Where another name stands, that counts. */
function nameAt({ names }: Told, start: number, term: string, country: string): void {
  const end = start + term.length;
  if (!names.some((n) => n.start < end && n.end > start))
    names.push({ start, end, term, value: { type: 'country', countries: [country] } });
}

/** Remembers the official whom a text names beside an office. */
function introduce(text: string, { start, end, term, value }: NameMatch, known: Map<string, string>): void {
  const [country, ...more] = value.countries;
  if (known.size >= MOST || !country || more.length > 0 || value.type === 'place' || known.has(term)) return;
  // 농림축산식품부(장관 송미령)
  const head = HEAD.exec(text.slice(end, end + 20));
  if (head) known.set(`${head[2]!.slice(0, 1)} ${head[1]!}`, country);
  const before = BEFORE.exec(text.slice(Math.max(0, start - 16), start));
  const title = AT_END.exec(term)?.[1] ?? AFTER.exec(text.slice(end, end + 40))?.[1];
  if (!before || !title) return;
  const [, first = '', second] = before;
  // 김 or 남궁; a Japanese family name stands alone
  const family = country === 'KR' ? (second ?? first).slice(0, (second ?? first).length > 3 ? 2 : 1) : first;
  known.set(`${family} ${title}`, country);
}
