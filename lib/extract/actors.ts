import type { Language } from '../model/vocabularies';
import type { NameMatch } from '../relevance/names';
import { everyMatch } from '../text/cue';
import { contains, type Span } from '../text/span';
import type { ArticleView, SentenceView } from './article-view';
import type { Clause, Mode, Predicate } from './locale';

/** Who acts in a clause, as far as its words and the sentence before tell. */
export interface Acting {
  /** Codes, sorted; empty where the clause names nobody. */
  actors: string[];
  /** Korea and Japan act together. */
  joint: boolean;
  /** Someone else acts, or deals with only one of the two: no fact of ours. */
  stranger: boolean;
}

const isPair = (countries: readonly string[]): boolean => countries.includes('KR') && countries.includes('JP');

export function actingIn(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Acting {
  const { locale } = article;
  if (clause.sharing) return sharedActing(sentence, clause, clause.sharing, predicate, article);
  const quoted = quotesIn(sentence.text, article.language);
  const names = sentence.names.filter(
    (n) =>
      n.value.type !== 'place' &&
      n.value.countries.length > 0 &&
      !quoted.some((q) => contains(q, n)) &&
      // 한국이 아니라 중국을 상대로
      !(article.language === 'ko' && /^[이가]? 아[니닌]/u.test(sentence.text.slice(n.end, n.end + 5))),
  );
  const inClause = names.filter(
    (n) =>
      contains(clause, n) && !clause.holes.some((h) => contains(h, n)) && !isSpokenOf(sentence, n, predicate, article),
  );
  const people = sentence.people.filter((p) => contains(clause, p));
  const asks = predicate.mode === 'demand' || predicate.mode === 'propose' || predicate.mode === 'deny';
  // 「両国の委員会を再開したい」と述べた: the two sides stand in what one of them says
  const text = sentence.text
    .slice(clause.start, clause.end)
    .replace(QUOTE, (quote) => (article.language === 'ja' && asks ? '' : quote));
  const everyone = new Set([
    ...names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  const bothNamed = everyone.has('KR') && everyone.has('JP');

  const allies = article.language === 'en' ? alliesIn(sentence, clause) : undefined;
  if (allies) return { actors: allies, joint: true, stranger: false };
  // 한미일 안보회의에 앞서 양자 회동을 했다: another meeting is only named
  const tri = inClause.find(
    (n) =>
      isPair(n.value.countries) &&
      n.value.countries.length > 2 &&
      !(article.language === 'ko' && ASIDE.test(sentence.text.slice(n.end, n.end + 26))),
  );
  // 日中韓3カ国は会合を開き、...共同声明をまとめた: the three go on
  const threeBefore =
    article.language === 'ja' && inClause.length === 0
      ? names.find(
          (n) =>
            n.end <= clause.start &&
            isPair(n.value.countries) &&
            n.value.countries.length > 2 &&
            locale.isSubject(sentence.text, n, predicate),
        )
      : undefined;
  if (threeBefore) return { actors: [...threeBefore.value.countries].sort(), joint: true, stranger: false };
  const both =
    locale.words.bothSides.test(text) || locale.words.bothLeaders.test(text) || locale.words.bothMinisters.test(text);
  const strangers = [
    ...new Set([...inClause.flatMap((n) => n.value.countries), ...people.map((p) => p.person.country)]),
  ].filter((c) => c !== 'KR' && c !== 'JP');

  // 일본으로부터 명부를 넘겨받았다: who gives acts
  const giver =
    article.language === 'ko' && /[가-힣]받[았는고을]/u.test(sentence.text.slice(predicate.start, predicate.end + 2))
      ? inClause.find((n) =>
          /^(?:\s?(?:측|정부))?(?:으로부터|로부터|에게서|에서)\s/u.test(sentence.text.slice(n.end, n.end + 10)),
        )
      : undefined;
  if (giver && giver.value.countries.length === 1)
    return { actors: [...giver.value.countries], joint: false, stranger: false };
  const subjects = [...inClause, ...names.filter((n) => n.end <= clause.start)].filter((n) =>
    locale.isSubject(sentence.text, n, predicate),
  );
  const teller = article.language === 'ko' ? toldOf(sentence.text, clause, subjects) : undefined;
  if (teller) subjects.splice(0, subjects.length, teller);
  const own = subjects.filter((n) => contains(clause, n));
  const pool = own.length ? own : subjects;
  const speakers = sentence.people.filter(
    (p) =>
      p.start < predicate.start &&
      !(article.language === 'en' && p.role.startsWith('former')) &&
      locale.isSubject(sentence.text, p, predicate),
  );
  const first = pool[0];
  // a diplomat said, but the presidential office denies: whoever stands in the clause itself
  const speaker =
    speakers.find((p) => contains(clause, p)) ?? (article.language === 'en' && own.length ? undefined : speakers[0]);
  const subject =
    first && speaker
      ? first.start <= speaker.start
        ? first.value.countries
        : [speaker.person.country]
      : (first?.value.countries ?? (speaker ? [speaker.person.country] : []));

  // 두 장관은 한미일 공조를 이어가기로 했다: the three are what it is about
  const about =
    tri &&
    article.language === 'ko' &&
    both &&
    /^\s?(?:3국\s?)?(?:안보\s?)?(?:공조|협력|관계|체제)/u.test(sentence.text.slice(tri.end));
  if (tri && !about) return { actors: [...tri.value.countries].sort(), joint: true, stranger: false };
  // 3국은 ...하기로 했다, 세 사람은: the three that the article names as one
  const told =
    article.language === 'ko' &&
    subject.length === 0 &&
    locale.words.three.test(sentence.text.slice(0, predicate.start))
      ? threeTold(article)
      : undefined;
  if (told) return { actors: told, joint: true, stranger: false };
  // 3カ国が合意した: with the one third country that is named
  if (strangers.length === 1 && locale.words.three.test(text))
    return { actors: ['JP', 'KR', ...strangers].sort(), joint: true, stranger: false };
  if (article.language === 'en' && pairedWithStranger(sentence, clause, predicate))
    return { actors: [], joint: false, stranger: true };
  const foreignPair = inClause.some((n) => n.value.countries.length > 1 && !isPair(n.value.countries));
  // 한중 양국, 日中両国: the two sides are others
  const theirs = inClause.some(
    (n) =>
      n.value.countries.length > 1 &&
      !isPair(n.value.countries) &&
      /^\s?(?:양국|양측|両)/u.test(sentence.text.slice(n.end, n.end + 3)),
  );
  if (foreignPair && (!both || theirs) && !inClause.some((n) => isPair(n.value.countries)))
    return { actors: [], joint: false, stranger: true };
  if (!both && isWithStranger(sentence, clause, article)) return { actors: [], joint: false, stranger: true };
  const three = threeOf(sentence, predicate, article);
  if (three) return { actors: three, joint: true, stranger: false };
  if (subject.length && !subject.includes('KR') && !subject.includes('JP'))
    return { actors: [...subject], joint: false, stranger: true };
  // Trump and Takaichi hailed ... and signed two documents: the names before are the subject
  const earlier = names.filter((n) => n.end <= clause.start).flatMap((n) => n.value.countries);
  const guests = sentence.people.filter((p) => p.end <= clause.start).map((p) => p.person.country);
  const nameless = inClause.length === 0 && people.length === 0;
  if (nameless && !bothNamed && [...earlier, ...guests].some((c) => c !== 'KR' && c !== 'JP'))
    return { actors: [], joint: false, stranger: true };
  const ours = subject.includes('KR') || subject.includes('JP');
  // 정부가 뉴질랜드에 CPTPP 가입 신청서를 제출했다: a pact of many
  const ofMany = ours && article.language === 'ko' && sentence.topics.some((t) => t.value.topic === 'cptpp');
  if (strangers.length && !both && !bothNamed && !ofMany && !(predicate.mode === 'deny' && ours))
    return { actors: [], joint: false, stranger: true };
  const partner = withPartner(sentence, clause, subject, predicate, article);
  if (
    both ||
    partner ||
    pool.some((n) => isPair(n.value.countries)) ||
    coordinated(sentence, clause, own, article, predicate)
  )
    return { actors: ['JP', 'KR'], joint: true, stranger: false };
  const side = subject.filter((c) => c === 'KR' || c === 'JP');
  if (side.length) return { actors: [...side].sort(), joint: false, stranger: false };
  return { actors: [], joint: false, stranger: false };
}

export const ASIDE =
  /^[^,.]{0,16}(?:에 앞서|[을를] 앞두고|[을를] 계기로|에 맞춰|와 별도로|과 별도로|와 별개로|과 별개로)/u;

/** North Korea's missiles, 北朝鮮への対応: spoken of by those who deal with each other, unless it acts itself. */
const isSpokenOf = (sentence: SentenceView, name: NameMatch, predicate: Predicate, { locale }: ArticleView): boolean =>
  name.value.countries.length === 1 &&
  name.value.countries[0] === 'KP' &&
  !locale.isSubject(sentence.text, name, predicate);

/** 농식품부는 일본 정부가 수입을 허용했다고 밝혔다: who does it stands within what is told. */
function toldOf(text: string, clause: Span, subjects: readonly NameMatch[]): NameMatch | undefined {
  if (subjects.length < 2 || !TOLD_END.test(text.slice(clause.start, clause.end))) return undefined;
  const [first, ...rest] = [...subjects].sort((a, b) => a.start - b.start) as [NameMatch, ...NameMatch[]];
  if (!TOPIC_MARK.test(text.slice(first.end, first.end + 18))) return undefined;
  return rest.find((n) => INNER_MARK.test(text.slice(n.end, n.end + 18)) && n.value.countries.length === 1);
}
const TOLD_END = /다고\s[^"]{0,12}(?:밝혔|전했|발표했|설명했|소개했|말했|알렸)[^"]{0,8}$/u;
const TOPIC_MARK = /^[^이가]{0,14}?[은는]\s/u;
const INNER_MARK = /^[^은는]{0,14}?[이가]\s/u;

/** What somebody says in so many words: whom it names is spoken of, and does not act. */
function quotesIn(text: string, language: Language): Span[] {
  if (language !== 'ja' || !text.includes('「')) return [];
  return everyMatch(QUOTE, text).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const QUOTE = /「[^」]{8,300}」(?=と|など)/gu;

/** Japan, the United States and South Korea; Yoon, Chinese Premier Li and Kishida: three or more listed as one subject. */
function alliesIn(sentence: SentenceView, clause: Clause): string[] | undefined {
  if (sentence.names.length + sentence.people.length < 3) return undefined;
  const marks = [
    ...sentence.names
      .filter((n) => n.value.type === 'country' && n.value.countries.length === 1)
      .map((n) => ({ start: n.start, end: n.end, country: n.value.countries[0]! })),
    ...sentence.people.map((p) => ({ start: p.start, end: p.end, country: p.person.country })),
  ]
    .filter((m) => contains(clause, m) && !clause.holes.some((h) => contains(h, m)))
    .sort((a, b) => a.start - b.start);
  let run: string[] = [];
  for (const [i, mark] of marks.entries()) {
    const last = marks[i - 1];
    if (!last || !LISTED.test(sentence.text.slice(last.end, mark.start))) run = [];
    run.push(mark.country);
    if (run.includes('KR') && run.includes('JP') && new Set(run).size >= 3) return [...new Set(run)].sort();
  }
  return undefined;
}

const LISTED = /^(?:'s)?(?:\s[A-Z][A-Za-z.-]+){0,4}(?:,|\sand|,\sand)\s(?:the\s|[A-Z][A-Za-z.]+\s){0,4}$/;

/** Korea and Canada, Tokyo and Pyongyang: one of ours acts with someone else. */
function pairedWithStranger(sentence: SentenceView, clause: Clause, predicate: Predicate): boolean {
  const marks = sentence.names
    .filter(
      (n) =>
        n.value.type === 'country' &&
        n.value.countries.length === 1 &&
        n.start >= clause.start &&
        n.end <= predicate.start,
    )
    .map((n) => ({ start: n.start, end: n.end, country: n.value.countries[0]! }));
  return marks.some((mark, i) => {
    const next = marks[i + 1];
    if (!next || !/^ and (?:the )?$/.test(sentence.text.slice(mark.end, next.start))) return false;
    const ours = [mark.country, next.country].filter((c) => c === 'KR' || c === 'JP');
    const before = marks[i - 1];
    const listed = before && /^,? $/.test(sentence.text.slice(before.end, mark.start));
    return ours.length === 1 && !listed;
  });
}

/** Lee met Takaichi, signing an accord: whoever met signs, unless the words name a stranger as the other side. */
function sharedActing(
  sentence: SentenceView,
  clause: Clause,
  main: Clause,
  predicate: Predicate,
  article: ArticleView,
): Acting {
  const acting = actingIn(sentence, main, article.locale.predicate(sentence.text, main) ?? predicate, article);
  const strange = sentence.names.some(
    (n) => contains(clause, n) && n.value.countries.some((c) => c !== 'KR' && c !== 'JP' && !acting.actors.includes(c)),
  );
  return strange && !acting.joint ? { actors: [], joint: false, stranger: true } : acting;
}

/** 신원식 장관과 기하라 방위상, 오스틴 미국 국방장관은: three in a row are the subject together. */
function threeOf(sentence: SentenceView, predicate: Predicate, article: ArticleView): string[] | undefined {
  if (article.language === 'en' || !article.hasStrangers) return undefined;
  const head = (article.language === 'ko' ? /(?:은|는|이|가)\s/u : /[はが]/u).exec(sentence.text);
  if (!head || head.index > Math.min(90, predicate.start)) return undefined;
  const row = [
    ...sentence.names
      .filter((n) => n.value.type !== 'place')
      .map((n) => ({ end: n.end, countries: n.value.countries })),
    ...sentence.people.map((p) => ({ end: p.end, countries: [p.person.country] })),
  ].filter((m) => m.end <= head.index);
  const all = [...new Set(row.flatMap((m) => m.countries))].sort();
  const listed = /(?:와|과|·|,|と|、|・)/u.test(sentence.text.slice(0, head.index));
  return listed && all.length === 3 && isPair(all) ? all : undefined;
}

/** South Korea and Japan; 이 대통령과 이시바 총리는; 岸田首相と尹大統領は: both stand side by side as the subject. */
function coordinated(
  sentence: SentenceView,
  clause: Clause,
  subjects: readonly Span[],
  article: ArticleView,
  predicate: Predicate,
): boolean {
  // 韓国側が自衛隊と韓国海軍の訓練を ...: those named after the subject are not the subject
  const last = article.language === 'en' ? undefined : subjects.at(-1);
  const marks = [
    ...sentence.names
      .filter((n) => n.value.type !== 'place' && n.value.countries.length === 1)
      .map((n) => ({ start: n.start, end: n.end, country: n.value.countries[0]! })),
    ...sentence.people.map((p) => ({ start: p.start, end: p.end, country: p.person.country })),
  ]
    .filter((m) => contains(clause, m) && (last === undefined || m.start <= last.start))
    // its memorial for Korean and Japanese labourers: no subject, and agreed with Japan and ...
    .filter((m) => article.language !== 'en' || m.start < predicate.start || predicate.act?.passive === true)
    .sort((a, b) => a.start - b.start);
  const JOIN = JOINS[article.language];
  return marks.some((mark, i) => {
    const next = marks.slice(i + 1).find((m) => m.start >= mark.end && m.country !== mark.country);
    if (
      !next ||
      mark.country === next.country ||
      !['KR', 'JP'].includes(mark.country) ||
      !['KR', 'JP'].includes(next.country)
    )
      return false;
    return JOIN.test(sentence.text.slice(mark.end, next.start));
  });
}

/** Modes in which the one named with 와 acts too; who is asked or refused does not. */
const SHARED: ReadonlySet<Mode> = new Set([
  'done',
  'effect',
  'sign',
  'agree',
  'announce',
  'plan',
  'negotiate',
  'postpone',
]);

/** 경찰청은 일본 경찰청과 공조 체계를 가동한다: the other side is named as a partner. */
function withPartner(
  sentence: SentenceView,
  clause: Clause,
  subject: readonly string[],
  predicate: Predicate,
  article: ArticleView,
): boolean {
  if (article.language === 'en' || subject.length !== 1 || !SHARED.has(predicate.mode)) return false;
  const other = subject[0] === 'KR' ? 'JP' : 'KR';
  return sentence.names.some(
    (n) =>
      contains(clause, n) &&
      n.end < predicate.start &&
      (article.language === 'ko' ||
        sentence.names.some((m) => m.end <= n.start && m.value.countries.join() === subject[0])) &&
      n.value.type !== 'place' &&
      n.value.countries.length === 1 &&
      n.value.countries[0] === other &&
      PARTNER[article.language === 'ja' ? 'ja' : 'ko'].test(sentence.text.slice(n.end, n.end + 16)),
  );
}
const PARTNER = {
  ko: /^(?:\s?[가-힣]{1,6}){0,2}?(?:와|과)(?: 함께| 공동으로)?\s(?!관련|달리|무관)/u,
  // 海上保安庁は韓国海洋警察庁と訓練を行った
  ja: /^(?:側|政府|当局|[\u4e00-\u9fff・]{1,8})?と(?!の|は|も|異な|違|いう|いっ|して|する|関係)/u,
} as const;

/** 韓国とベトナムは, South Korea and Vietnam: one of the two side by side with somebody else. */
function isWithStranger(sentence: SentenceView, clause: Clause, article: ArticleView): boolean {
  if (!article.hasStrangers) return false;
  const marks = sentence.names.filter(
    (n) => n.value.type === 'country' && n.value.countries.length === 1 && contains(clause, n),
  );
  const isOurs = (n: NameMatch): boolean => n.value.countries.includes('KR') || n.value.countries.includes('JP');
  return marks.some((mark, i) => {
    const next = marks[i + 1];
    const third = marks[i + 2];
    // 韓国とベトナムは、日本に先駆けて: the third is not of the row
    const listed =
      next && third && !(article.language === 'ja' && /[はが]/u.test(sentence.text.slice(next.end, third.start)));
    if (!next || isOurs(mark) === isOurs(next) || listed) return false;
    return (
      NEXT_TO[article.language].test(sentence.text.slice(mark.end, next.start)) &&
      AS_SUBJECT[article.language].test(sentence.text.slice(next.end))
    );
  });
}

const NEXT_TO = { en: /^\sand\s$/, ko: /^(?:\s?정부)?(?:와|과|·)\s?$/u, ja: /^(?:政府)?[と・]$/u } as const;
const AS_SUBJECT = {
  en: /^\s(?:signed|agreed|have|has|had|will|plan|are|were|resumed|concluded|held|reached)/,
  ko: /^(?:\s?(?:정부|양국))?(?:은|는|이|가)\s/u,
  ja: /^(?:政府|両国)?(?:は|が)/u,
} as const;

const JOINS = {
  en: /^(?:'s)?(?:[A-Za-z.\s-]{0,45}?,?\sand|[A-Za-z\s]{0,30}?\swith)\s(?:[A-Za-z-]+\s){0,5}$/,
  ko: /^[가-힣\s()]{0,16}(?:와|과|및|·)\s?(?:[가-힣]+\s){0,4}$/u,
  ja: /^[\u4e00-\u9fffァ-ヶー・()ぁ-ん]{0,18}(?:と|及び|・)[\u4e00-\u9fffァ-ヶーの]{0,8}$/u,
} as const;

/** The three countries of the article's own compound: 한미일, 한중일. */
function threeTold({ sentences }: ArticleView): string[] | undefined {
  for (const { names } of sentences) {
    const found = names.find((n) => n.value.countries.length === 3 && isPair(n.value.countries));
    if (found) return [...found.value.countries].sort();
  }
  return undefined;
}
