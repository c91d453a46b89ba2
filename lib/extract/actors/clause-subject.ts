import { isThird } from '../../model/the-two';
import type { Language } from '../../model/vocabularies';
import type { NameMatch } from '../../relevance/names';
import { contains } from '../../text/span';
import type { Clause } from '../locale';
import type { ClauseNames } from './clause-names';
import { isPair } from './pair';
import { ASIDE, announcerOf, isReactedTo, toldOf, withoutInner } from './spoken-of';

/** What the words of a clause make its subject. */
export interface ClauseSubject extends ClauseNames {
  /** Subjects named in the clause itself. */
  own: readonly NameMatch[];
  /** Those, or where there are none those of the sentence before it. */
  pool: readonly NameMatch[];
  /** A person is the subject, or speaks. */
  hasSpeaker: boolean;
  /** Codes of whoever stands first as subject. */
  subject: readonly string[];
  /** The clause says of the two sides, leaders or ministers what they do. */
  both: boolean;
  /** The name of more than two, among them the two. */
  three: NameMatch | undefined;
  /** Codes of others in the clause. */
  strangers: readonly string[];
  /** The clause names nobody. */
  nameless: boolean;
  /** The sentence has told of the two sides before the clause. */
  pairBefore: boolean;
}

export function subjectOf(c: ClauseNames): ClauseSubject {
  const { sentence, clause, inClause, people, text, article } = c;
  const { locale, language } = article;
  const { bothSides, bothLeaders, bothMinisters } = locale.words;
  const acts = whoActs(c);
  const sides = withoutAside(text, language, acts.subject);
  const before = sentence.text.slice(0, clause.start);
  return {
    ...c,
    ...acts,
    both: bothSides.test(sides) || bothLeaders.test(text) || bothMinisters.test(text),
    // 한미일 안보회의에 앞서 양자 회동을 했다: another meeting is only named
    three: inClause.find(
      (n) =>
        isPair(n.value.countries) &&
        n.value.countries.length > 2 &&
        !(language !== 'en' && ASIDE.test(sentence.text.slice(n.end, n.end + 26))),
    ),
    strangers: [
      ...new Set([...inClause.flatMap((n) => n.value.countries), ...people.map((p) => p.person.country)]),
    ].filter(isThird),
    nameless: inClause.length === 0 && people.length === 0,
    // 両首脳はウクライナの復興に加わり、|基準をそろえることで一致した: the two of the clause before
    pairBefore: language !== 'en' && [bothLeaders, bothSides, bothMinisters].some((cue) => cue.test(before)),
  };
}

/** 두 나라를 오가는 여행객: between them; Japan offered to renew the bilateral pact: of what they have. Neither acts. */
function withoutAside(text: string, language: Language, subject: readonly string[]): string {
  if (language === 'ko') return text.replace(BETWEEN, '');
  return language === 'en' && subject.length === 1 ? text.replace(/(?<![a-z])bilateral(?![a-z])/g, '') : text;
}
const BETWEEN = /(?:두 나라|양국|한국과 일본)[을를] (?:오가|오간|잇|찾|여행하)/gu;

function whoActs(c: ClauseNames): Pick<ClauseSubject, 'own' | 'pool' | 'hasSpeaker' | 'subject'> {
  const { sentence, clause, predicate, article } = c;
  const { locale, language } = article;
  const { own, pool, teller } = namedSubjects(c);
  const speakers = sentence.people.filter(
    (p) =>
      teller === undefined &&
      !(language === 'ko' && own[0] && isReactedTo(sentence.text, p, own[0])) &&
      p.start < predicate.start &&
      !(language === 'en' && p.role.startsWith('former')) &&
      locale.isSubject(sentence.text, p, predicate),
  );
  const first = pool[0];
  // a diplomat said, but the presidential office denies: whoever stands in the clause itself
  const speaker = speakers.find((p) => contains(clause, p)) ?? (own.length ? undefined : speakers[0]);
  const hasSpeaker = speaker !== undefined;
  if (first && (!speaker || first.start <= speaker.start))
    return { own, pool, hasSpeaker, subject: first.value.countries };
  return { own, pool, hasSpeaker, subject: speaker ? [speaker.person.country] : [] };
}

const isGoods = (text: string, { end, term }: NameMatch): boolean =>
  /[가-힣]산$|^対[日韓]$/u.test(term) ||
  /^(?:向け|食品|農産物|産|製(?!作|造))|^ (?:식품|농식품|농산물|수산물) /u.test(text.slice(end, end + 5));

/** 대법원, 배상 판결 확정…|일본 외무성 항의: who opens the later part of a headline acts in it, with no mark of a subject. */
function openerOf(text: string, { start }: Clause, inClause: readonly NameMatch[]): NameMatch | undefined {
  if (!/(?:…|\.{3})\s*$/u.test(text.slice(0, start))) return undefined;
  const first = inClause.find((n) => n.start === start);
  return first && first.value.countries.length === 1 && ACTS.test(text.slice(start, first.end + 8)) ? first : undefined;
}
/** 日 외무성, 외교부, 韓 "유감"; not 日 수산물. */
const ACTS =
  /(?:정부|외무성|외교부|방위성|국방부|총리|대통령실|[가-힣]{2,6}[부성청]|[\u4e00-\u9fff])(?=[,\s"'])(?:,|\s["']|(?<!^[\u4e00-\u9fff])\s)/u;

function namedSubjects({ sentence, clause, names, inClause, predicate, asks, article }: ClauseNames): {
  own: NameMatch[];
  pool: NameMatch[];
  teller: NameMatch | undefined;
} {
  const { locale, language } = article;
  let subjects = [...inClause, ...names.filter((n) => n.end <= clause.start)].filter(
    (n) =>
      locale.isSubject(sentence.text, n, predicate) &&
      // 日本産水産物の輸入規制が, 대한 수출규제가: what it is done to
      !(language !== 'en' && isGoods(sentence.text, n)),
  );
  const teller = language === 'en' ? undefined : toldOf(sentence.text, clause, subjects, language);
  if (teller) subjects = [teller];
  const announcer =
    language === 'ko' && subjects.length === 0 ? announcerOf(sentence.text, inClause, predicate) : undefined;
  if (announcer) subjects.push(announcer);
  const marked = withoutInner(
    subjects.filter((n) => contains(clause, n)),
    sentence.text,
  );
  // 정부는 |일본이 수출을 막자| 제소했다: who did what was answered stands marked in its own clause
  const trigger =
    language === 'ko' && /자,?\s*$/u.test(sentence.text.slice(clause.start, clause.end))
      ? subjects.find((n) => contains(clause, n) && /^\S{0,6}?[이가]\s/u.test(sentence.text.slice(n.end, n.end + 9)))
      : undefined;
  if (trigger) return { own: [trigger], pool: [trigger], teller };
  const opener = language === 'ko' ? openerOf(sentence.text, clause, inClause) : undefined;
  if (opener) return { own: [opener], pool: [opener], teller };
  // 日本側は|自衛隊と韓国軍が融通し合う協定の交渉を提案した: who asks is marked as what the sentence is about
  const own =
    asks && language === 'ja' && marked[0] && /^(?:側|政府|当局)?は/u.test(sentence.text.slice(marked[0].end))
      ? marked.slice(0, 1)
      : marked;
  return { own, pool: own.length ? own : subjects, teller };
}
