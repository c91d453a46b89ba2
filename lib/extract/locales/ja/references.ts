import surnames from '../../../../data/gazetteer/surnames.json' with { type: 'json' };
import type { NameMatch } from '../../../relevance/names';
import { everyMatch } from '../../../text/cue';
import type { SentenceView } from '../../article-view';

/** 石原氏は, 宋氏が: somebody whose office was told before. */
const SURNAME = /(?<![\u4e00-\u9fff々ァ-ヶー])([\u4e00-\u9fff々]{1,3})(?:氏|さん)(?![\u4e00-\u9fff々])/gu;
/** 李政権は, 高市内閣が: the government that goes by the name of its head. */
const REIGN = /(?<![\u4e00-\u9fff々ァ-ヶー])([\u4e00-\u9fff々]{1,3}?)(?:前)?(?:政権|内閣)(?=[はがもとのにで、側])/gu;
/** 崔長官は, 船越次官が: a surname with the title alone. */
const TITLED =
  /(?<![\u4e00-\u9fff々ァ-ヶー\d])((?![前元同両各現新副総正])[\u4e00-\u9fff]|(?!(?:外務|国防|防衛|財務|事務|首席|報道|政務|担当|総括|環境|農林|特命|駐[日韓]|各国|関係|両国|複数)|[前元同両各現新副総正])[\u4e00-\u9fff々]{2,3}?)(?:長官|次官|報道官|局長|本部長|室長|庁長|委員長|代表|大使|首席代表)(?=[はがもとのにを、])/gu;
/** How far the office may stand after the surname: 石原|宏高環境相, 宋|美玲・農林畜産食品相. */
const REACH = 8;
/** 首相は, 大統領は, 外相も: with no name, whoever holds the office in this article. */
const BARE =
  /(?<![\u4e00-\u9fff々ァ-ヶー・」])(首相|総理|大統領|外相|防衛相|国防相|農相|環境相|財務相|経産相|法相|文科相|官房長官|局長|次官|大使|議長|部長|担当相)(?=[はがも]|側は|周辺は)/gu;
/** 平口法務大臣は: a title that newsrooms give to those of Japan alone. */
const MINISTER = /(?<![\u4e00-\u9fff々ァ-ヶー])[\u4e00-\u9fff々]{1,8}(?<!総理)大臣(?=[はがもとのに、])/gu;
const OF_OTHERS = /(?:韓国|中国|米国?)の?$/u;
/** 同部は, 同省の, 同庁によると: the office told last that is called so. */
const SAME =
  /(?<![\u4e00-\u9fff々])同(省|庁|部|処|府|院|委|課|局|室|社|党)(?=[はがもとのにで、]|幹部|当局|関係|報道|高官|によ)/gu;
/** 知財処は, 中企部が: short for a ministry of Korea, whose offices alone are called so. */
const KOREAN =
  /(?<![\u4e00-\u9fff々])[\u4e00-\u9fff]{1,6}(?<!幹|本|一|全|支|学|内|外|南|北|東|西|中|上層|首脳|司令|大|深|都市|沿岸|海|細|後|前|顧問|委員)(?:部|処)(?=[はがも]|長官|次官|によると|の(?:当局者|関係者|報道官|幹部))/gu;

/** 国家サイバー統括室は、韓国の国家情報院と: an office that goes with one of Korea, and is of no other country. */
const BESIDE_KOREA =
  /(?<![\u4e00-\u9fffァ-ヶー・の])[\u4e00-\u9fffァ-ヶー]{2,14}(?:省|庁|室|局|院|機構|委員会|本部)(?=と韓国|は(?:\d{1,2}日)?(?:、|に、)?韓国の?[\u4e00-\u9fff]{2,12}と(?!の))/gu;

/** 政府は近く日本に通告する: who tells Japan is not Japan. */
const TELLS_JAPAN = /^は[^、。韓]{0,16}日本(?:政府|側)?(?:に|へ)(?![よ対つ関])/u;
function turnGovernments(view: SentenceView): void {
  view.names = view.names.map((n) => {
    if (n.value.countries.join() !== 'JP') return n;
    const turned =
      n.term === '政府'
        ? TELLS_JAPAN.test(view.text.slice(n.end))
        : n.value.type === 'institution' && OF_KOREA.test(view.text.slice(0, n.start));
    return turned ? { ...n, value: { ...n.value, countries: ['KR'] } } : n;
  });
}
/** 韓国の|法務省: of the country named before it, whose name it shares. */
const OF_KOREA = /韓国の?$/u;

/** Whose a word is that refers back, by what was told up to it. */
type Side = (match: RegExpExecArray, told: readonly SentenceView[], all: readonly SentenceView[]) => string | undefined;

const byName: Side = (match, before) => sideOf(match[1]!, before, match.index);
const byTitle: Side = (match, before, all) =>
  match[1] === '首相' ? headOf(all) : holderOf(match[1]!, before, match.index);
const byOffice: Side = (match, before) => sideOfOffice(match[1]!, before, match.index);
const unlessOfOthers: Side = ({ 0: term, index, input }) =>
  OF_OTHERS.test(input.slice(0, index)) || OF_OTHERS.test(term.slice(0, 3)) ? undefined : 'JP';

/** In order: what one has given a side keeps it. */
const REFERENCES: readonly (readonly [RegExp, Side])[] = [
  [SURNAME, byName],
  [BARE, byTitle],
  [SAME, byOffice],
  [TITLED, byName],
  [REIGN, byName],
  [KOREAN, () => 'KR'],
  [MINISTER, unlessOfOthers],
  [BESIDE_KOREA, () => 'JP'],
];

/** Gives a side to what refers back to an office: 石原氏, 同部, 知財処. */
export function resolveReferences(views: readonly SentenceView[]): void {
  for (const [index, view] of views.entries()) {
    turnGovernments(view);
    const before = told(views, index);
    for (const [pattern, side] of REFERENCES)
      for (const match of everyMatch(pattern, view.text)) nameAt(view, match, side(match, before, views));
  }
}

function nameAt(view: SentenceView, { 0: term, index: start }: RegExpExecArray, country: string | undefined): void {
  const end = start + term.length;
  if (!country || [...view.names, ...view.people].some((n) => n.start < end && start < n.end)) return;
  view.names.push({ start, end, term, value: { type: 'country', countries: [country] } });
  view.names.sort((a, b) => a.start - b.start);
}

/** Up to this sentence, as far back as a reader remembers: what is meant was named in the lead or not long ago. */
const told = (views: readonly SentenceView[], index: number): readonly SentenceView[] =>
  index < 40 ? views.slice(0, index + 1) : [...views.slice(0, 10), ...views.slice(index - 29, index + 1)];

const OF_COUNTRY = /^(?:の|側の)?[\u4e00-\u9fffァ-ヶー・]{0,12}$/u;
const OFFICIAL =
  /^[\u4e00-\u9fff々ァ-ヶー・]{0,10}?(?:相|長官|次官|局長|大臣|大使|議長|審議官|代表|室長|部長|課長|会長|議員|総裁)/u;

const oneSide = (name: NameMatch | undefined): string | undefined => {
  const [country, ...more] = name?.value.countries ?? [];
  return more.length === 0 ? country : undefined;
};

function sideOf(surname: string, views: readonly SentenceView[], before: number): string | undefined {
  for (const [i, { text, names, people }] of views.entries()) {
    const end = i === views.length - 1 ? before : text.length;
    for (let at = text.indexOf(surname); at !== -1 && at < end; at = text.indexOf(surname, at + 1)) {
      const from = at + surname.length;
      const office = names.find(
        (n) =>
          n.value.type === 'institution' &&
          n.start >= from &&
          n.start - from <= REACH &&
          /^[\u4e00-\u9fff々ァ-ヶー・()さ-ろ]{0,8}$/u.test(text.slice(from, n.start)),
      );
      // 韓国外務省の|朴潤柱第1次官, 船越健裕|事務次官: the office stands before it, or the name is known
      const before = names.find(
        (n) => n.value.type === 'institution' && n.end <= at && at - n.end <= 1 && /^の?$/u.test(text.slice(n.end, at)),
      );
      const known = people.find((p) => p.start === at);
      // 韓国の|金星煥気候相: an office that no list has, by the country before the name
      const ofCountry = names.findLast(
        (n) => n.value.type === 'country' && n.end <= at && OF_COUNTRY.test(text.slice(n.end, at)),
      );
      const country =
        oneSide(office) ??
        oneSide(before) ??
        known?.person.country ??
        (OFFICIAL.test(text.slice(from, from + 12)) ? oneSide(ofCountry) : undefined);
      if (country) return country;
      // 宋明達|次官: a family name that only Koreans have, in a sentence of no third country
      if (
        KOREAN_NAMES.has(surname) &&
        OFFICIAL.test(text.slice(from, from + 8)) &&
        !/[中台]国?[、のと側はが]/u.test(text)
      )
        return 'KR';
    }
  }
  return undefined;
}

/** 林氏 may be of either. */
const OF_EITHER: ReadonlySet<string> = new Set([...'林南森東西原堀菅谷辻岸星畑関高王元千']);
const KOREAN_NAMES: ReadonlySet<string> = new Set(surnames.korean.ja.filter((name) => !OF_EITHER.has(name)));

/** 首相は: Japan's, unless the article names no other prime minister than one of Korea. */
const headOf = (views: readonly SentenceView[]): string => {
  const named = new Set(
    views.flatMap((v) => v.people.filter((p) => p.role === 'prime minister').map((p) => p.person.country)),
  );
  return named.has('KR') && !named.has('JP') ? 'KR' : 'JP';
};

/** The last one told of with this title. */
function holderOf(title: string, views: readonly SentenceView[], before: number): string | undefined {
  for (const view of [...views].reverse()) {
    const end = view === views.at(-1) ? before : view.text.length;
    const at = view.text.lastIndexOf(title, end - 1);
    if (at <= 0 || at >= end) continue;
    const to = at + title.length;
    const person = view.people.find((p) => p.start < to && at - p.end <= 1 && p.end > at - 8);
    if (person) return person.person.country;
    const name = view.names.find((n) => n.start < to && n.end >= at && n.value.type !== 'place');
    const country = oneSide(name);
    if (country) return country;
  }
  return title === '首相' || title === '官房長官' ? 'JP' : undefined;
}

function sideOfOffice(kind: string, views: readonly SentenceView[], before: number): string | undefined {
  for (const view of [...views].reverse()) {
    const end = view === views.at(-1) ? before : view.text.length;
    const offices = view.names.filter(
      (n) => n.end <= end && n.value.type !== 'place' && (n.term.endsWith(kind) || view.text.startsWith(kind, n.end)),
    );
    // 韓国外務省は、日本の文部科学省が...: the one that the sentence is about
    const about = offices.find((n) => /^[\u4e00-\u9fff]{0,10}は/u.test(view.text.slice(n.end, n.end + 12)));
    const country = oneSide(about ?? offices.at(-1));
    if (country) return country;
  }
  return undefined;
}
