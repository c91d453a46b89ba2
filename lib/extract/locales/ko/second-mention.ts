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

/**
 * 박윤주 외교부 1차관 ... 박 차관은: an official once named with an office is known again by family name and title. Adds
 * these second mentions to the names of the sentences that follow.
 */
export function resolveSecondMentions(views: readonly Told[]): void {
  const known = new Map<string, string>();
  for (const { text, names } of views) {
    for (const [mention, country] of known) {
      for (let at = text.indexOf(mention); at !== -1; at = text.indexOf(mention, at + mention.length)) {
        const end = at + mention.length;
        if (at > 0 && /[가-힣]/u.test(text[at - 1]!)) continue;
        if (names.some((n) => n.start < end && n.end > at)) continue;
        names.push({ start: at, end, term: mention, value: { type: 'country', countries: [country] } });
      }
    }
    for (const match of everyMatch(KOREAN, text)) {
      const end = match.index + match[0].length;
      if (names.some((n) => n.start < end && n.end > match.index)) continue;
      names.push({ start: match.index, end, term: match[0], value: { type: 'country', countries: ['KR'] } });
    }
    for (const match of everyMatch(FORCES, text)) {
      const end = match.index + match[0].length;
      if (names.some((n) => n.start < end && n.end > match.index) || OF_OTHERS.test(text.slice(0, match.index)))
        continue;
      names.push({ start: match.index, end, term: match[0], value: { type: 'country', countries: ['KR'] } });
    }
    for (const match of everyMatch(BESIDE_JAPAN, text)) {
      const end = match.index + match[0].length;
      if (names.some((n) => n.start < end && n.end > match.index) || FOREIGN.test(text.slice(0, match.index))) continue;
      names.push({ start: match.index, end, term: match[0], value: { type: 'country', countries: ['KR'] } });
    }
    names.sort((a, b) => a.start - b.start);
    for (const name of names) {
      const [country, ...more] = name.value.countries;
      if (known.size >= MOST || !country || more.length > 0 || name.value.type === 'place' || known.has(name.term))
        continue;
      // 농림축산식품부(장관 송미령)
      const head = country ? HEAD.exec(text.slice(name.end, name.end + 20)) : null;
      if (head && country) known.set(`${head[2]!.slice(0, 1)} ${head[1]!}`, country);
      const before = BEFORE.exec(text.slice(Math.max(0, name.start - 16), name.start));
      const title = AT_END.exec(name.term)?.[1] ?? AFTER.exec(text.slice(name.end, name.end + 40))?.[1];
      if (!before || !title) continue;
      const [, first = '', second] = before;
      // 김 or 남궁; a Japanese family name stands alone
      const family = country === 'KR' ? (second ?? first).slice(0, (second ?? first).length > 3 ? 2 : 1) : first;
      known.set(`${family} ${title}`, country);
    }
  }
}
