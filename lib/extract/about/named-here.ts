import { FAMILY } from '../../model/vocabularies';
import { contains, overlaps, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { isLeader } from '../find-people';
import type { Mode } from '../locale';
import type { TopicMatch } from '../topics';
import { agreeing } from './agreeing';
import { withoutAims } from './aims';
import { focusOf, hasFocus, isNamed } from './article-focus';
import { asMatter } from './as-matter';
import { isCause, isFought } from './cause';
import { chooseTopics } from './choose-topics';
import { containerOf } from './container';
import { SITES } from './finer-topic';
import { giveWay } from './gives-way';
import { withoutRoles } from './japanese-roles';
import { listedObjects } from './listed-objects';
import { overruled } from './overruled';
import type { TopicQuestion } from './topic-question';

const SETS: ReadonlySet<Mode> = new Set(['sign', 'agree']);
const STATED_IN = /^」?で(?:は|、)?|^에서(?:는|도)?\s/u;
const MENTIONED =
  /^(?:に関する|を巡る|の)?(?:記述|文言|表現|言及)|^(?:\s?관련|에 관한|의)?\s?(?:서술|기술|표현|문구|언급)/u;
/** What is held for an anniversary is about it. */
const FESTIVITY =
  /(?<![a-z])(?:events?|receptions?|ceremon(?:y|ies)|concerts?|celebrations?|festivit(?:y|ies)|commemorati(?:on|ve)s?|logo|stamps?|exhibitions?|gala|festivals?|banquet)(?![a-z])/;
/** What is done on an anniversary itself. */
const ON_THE_DAY =
  /^(?:[\w']+\s){0,4}(?:mark|commemorat|celebrat|exchang|attend|host|held|hold|observ|prais|hail|prepar|plan|stag|organi[sz])/;

/** The topics that the clause itself names, the most likely first and those listed with it. */
export function namedHere(q: TopicQuestion): string[] {
  const { sentence, predicate, action, article, besideMeeting, isUsable } = q;
  if (isOnTheAnniversary(q)) return ['normalisation-60th-anniversary'];
  const own = withoutRoles(q, withoutReasons(q, ownTopics(q)));
  // 教科書が強制連行の記述を: what is only written of there is not the subject
  const meant = own.filter(
    (t) => action?.action === 'protest' || !MENTIONED.test(sentence.text.slice(t.end, t.end + 8)),
  );
  const causes =
    // a protest is about what caused it
    article.language === 'en' || action?.action === 'protest' ? [] : meant.filter((t) => isCause(sentence.text, t));
  const fought = causes.some((t) => isFought(sentence.text, t));
  if (causes.length > 0 && causes.length === own.length && !fought && (isPutOff(q) || isOnlyWhy(q))) return [];
  const subjects = causes.length < meant.length ? meant.filter((t) => !causes.includes(t)) : meant;
  const near = action?.span ?? predicate;
  const agreed = giveWay(q, agreeing(withoutAims(q, subjects.length ? subjects : own), q));
  const said = ofWhatWasTold(q, agreed);
  const firm = article.language === 'ko' ? overruled(said, near, sentence, article, isUsable) : said;
  const container = article.language === 'ko' ? containerOf(firm, sentence.text) : undefined;
  if (container) return [siteOf(container.value.topic, article)];
  const listed = article.language === 'en' ? listedObjects(firm, sentence.text, q.clause, predicate) : [];
  const here = listed.length ? listed : chooseTopics(firm, near, sentence.text, besideMeeting);
  const occasion =
    article.language === 'en' &&
    here.join() === 'normalisation-60th-anniversary' &&
    !FESTIVITY.test(sentence.text) &&
    !ON_THE_DAY.test(sentence.text.slice(predicate.start, predicate.end + 24));
  return occasion ? [] : here.flatMap((topic) => visitsOf(siteOf(topic, article), sentence, article));
}

/** 조선인 노동자의 강제성 in an article on a mine where they worked: the place that its title names, as before. */
const siteOf = (topic: string, { titleTopics, mainTopic }: ArticleView): string =>
  topic !== 'forced-labour'
    ? topic
    : ([mainTopic, ...titleTopics.map((t) => t.value.topic)].find((t) => t !== undefined && SITES.has(t)) ?? topic);

/** 국방장관들은 상호방문을 정례화하기로 했다: ministers who visit each other are not the leaders who shuttle. */
function visitsOf(topic: string, { people }: SentenceView, { language }: ArticleView): string[] {
  const byOthers = language !== 'en' && people.length > 0 && !people.some(isLeader);
  if (topic !== 'shuttle-diplomacy' || !byOthers) return [topic];
  return people.some((p) => /defence/.test(p.role)) ? ['defence-exchange'] : [topic];
}

/** 국교정상화 60주년 기념 리셉션, 国交正常化60周年の記念行事: held because of it, and about it. */
const FESTIVE =
  /^.{0,8}?(?:기념|축하)?\s?(?:리셉션|행사|기념식|축하연|로고|우표|메시지|음악회)(?!(?:과|와|의)? ?(?:연계|맞춰|계기|일환|함께)|를 계기|에 맞춰|의 하나)|^.{0,8}?(?:記念|祝賀)?(?:レセプション|行事|式典|ロゴ|切手|祝賀会)/u;
const isOnTheAnniversary = ({ sentence, clause, article }: TopicQuestion): boolean =>
  article.language !== 'en' &&
  sentence.topics.some(
    (t) =>
      t.value.topic === 'normalisation-60th-anniversary' &&
      contains(clause, t) &&
      FESTIVE.test(sentence.text.slice(t.end, t.end + 22)),
  );

/** 공물에 반발해 협의회를 연기했다: never is why something is off what is off. */
const isPutOff = ({ predicate: { mode }, article }: TopicQuestion): boolean =>
  article.language === 'ko' && (mode === 'cancel' || mode === 'postpone');
/** 스와프를 키웠으나 독도 문제로 ...끝냈다: what stands before it, in the sentence or the article, and not why. */
const isOnlyWhy = (q: TopicQuestion): boolean =>
  q.sentence.topics.some((t) => q.isUsable(t) && t.end <= q.clause.start && !t.value.weak) || focusOf(q).length > 0;
const REASON =
  /(?<![a-z])(?:over|because of|amid|despite|citing|after|in (?:protest|response|reaction|retaliation)(?: at| over| to| for| against)?)\s[^,]{0,50}$/;

/** Pulled out of a naval drill over a patch that shows Dokdo: why, not what; a protest is about its cause. */
function withoutReasons(
  { sentence: { text }, predicate, action, article }: TopicQuestion,
  own: TopicMatch[],
): TopicMatch[] {
  if (article.language !== 'en' || action?.action === 'protest' || own.length < 2) return own;
  const isReason = (t: TopicMatch): boolean => REASON.test(text.slice(predicate.end, t.start));
  return own.filter(
    (t) =>
      t.start <= predicate.end ||
      !isReason(t) ||
      !own.some((u) => u.end <= t.start && u.value.topic !== t.value.topic && !isReason(u)),
  );
}

/** The words of topics in the clause, without those that by their place name none. */
function ownTopics({ sentence, clause, predicate, action, article, isUsable }: TopicQuestion): TopicMatch[] {
  const english = article.language === 'en';
  const usable = sentence.topics.filter(isUsable).map((t) => (english ? asMatter(t, sentence.text) : t));
  // a weak word (AI, 원화, tax) needs both sides beside it
  const weakCounts = !english || (namesBoth(sentence, article) && !hasFocus(article));
  // quarantine rules on pears: two everyday words of one topic name it
  const isTwice = (t: TopicMatch): boolean =>
    !hasFocus(article) && sentence.topics.some((u) => u.term !== t.term && u.value.topic === t.value.topic);
  const own = usable
    .filter((t) => !t.value.weak || weakCounts || isNamed(t.value.topic, sentence, article) || isTwice(t))
    .filter((t) => contains(clause, t) && !clause.holes.some((h) => contains(h, t)))
    // a swap of young scientists: no currency swap
    .filter((t) => t.term !== 'swap' || !/^s? of (?![\d$])/.test(sentence.text.slice(t.end)))
    // to swap names: a verb is no currency swap
    .filter((t) => !t.value.weak || !predicate.act || !overlaps(t, predicate.act))
    .filter((t) => !english || !t.value.weak || !/(?:^|\s)to\s$/.test(sentence.text.slice(0, t.start)))
    // In a joint press announcement, the leaders said ...: where it was said
    .filter((t) => !english || !isWhereSaid(t, sentence.text, predicate))
    // 共同記者発表で...と述べた, 공동성명에서, 광복절 경축사에서: where it was said
    .filter(
      (t) =>
        english ||
        !(t.value.topic === 'joint-declaration' ? !SETS.has(predicate.mode) : t.value.topic === 'historical-apology') ||
        !STATED_IN.test(sentence.text.slice(t.end)),
    )
    // security cooperation, including warning data: examples are not the subject
    .filter((t) => !english || !/(?:including|such as)\s/.test(sentence.text.slice(clause.start, t.start)));
  // a protest names its cause in a clause of its own: summoned the envoy after Tokyo approved textbooks
  if (own.length === 0 && english) {
    const asks = predicate.mode === 'demand' && action?.action !== 'protest';
    // asked for an explanation after a ship had come near the islets: what is asked about, not what is asked for
    const causes = clause.holes.filter((h) => !asks || CAUSE_CLAUSE.test(sentence.text.slice(h.start, h.end)));
    if (action?.action === 'protest' || asks)
      return usable.filter((t) => !t.value.weak && causes.some((h) => contains(h, t)));
  }
  // trimmed the list of prefectures whose seafood it bans: what describes its object
  if (own.length === 0 && english && (predicate.act || OFF.has(predicate.mode)))
    return usable.filter(
      (t) =>
        !t.value.weak &&
        clause.holes.some(
          (h) =>
            contains(h, t) &&
            (h.start > predicate.start || OFF.has(predicate.mode)) &&
            DESCRIBES.test(sentence.text.slice(h.start, h.start + 8)),
        ),
    );
  // 재단 해산은 합의의 후속 조치다: of a summit only where one is named
  if (article.language === 'ko' && !/정상/u.test(sentence.text)) {
    const followUp = own.findIndex((t) => t.value.topic === 'summit-follow-up');
    if (followUp >= 0) own.splice(followUp, 1);
  }
  // 인적 교류와 기후변화 등 6대 분야 협력을 담은 공동선언: examples of what the paper says
  if (own.some((t) => t.value.topic === 'joint-declaration') && own.some((t) => isExample(sentence.text, t)))
    return own.filter((t) => t.value.topic === 'joint-declaration');
  // 영사국장회의에서 이 같은 방안을 전달했다: where it was done, and what it is about was told before
  const onlySetting =
    article.language === 'ko' &&
    THIS.test(sentence.text.slice(clause.start, clause.end)) &&
    own.every((t) => isSetting(sentence.text, t) || t.value.topic === 'joint-declaration');
  return onlySetting ? [] : own;
}

const IN_IT = /(?:^|[\s,])[Ii]n (?:an?|the|their) (?:rare |first )?$/;
const isWhereSaid = ({ start, end, value }: TopicMatch, text: string, predicate: Span): boolean =>
  value.topic === 'joint-declaration' &&
  IN_IT.test(text.slice(Math.max(0, start - 20), start)) &&
  end <= predicate.start &&
  /^,? /.test(text.slice(end));

const OFF: ReadonlySet<string> = new Set(['cancel', 'postpone']);
const DESCRIBES = /^,?\s?(?:that|which|who|whose|where)\s/;
const CAUSE_CLAUSE = /^,?\s?(?:after|because|since|as|when)(?![a-z])/;

/** Over the meal they settled on it: whoever was told of. */
const THEY =
  /^\W*(?:[A-Z][^,;.]{3,40}? )?(?:they|They|the two|The two|the pair|The pair|both men|Both men) (?!countries)(?:also |then |further )?(?:agreed|settled|decided|signed|pledged|vowed|promised|resolved|will)(?![a-z])/;
function namesBoth(sentence: SentenceView, article: ArticleView): boolean {
  const countries = new Set([
    ...sentence.names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  const { bothSides, bothMinisters } = article.locale.words;
  return (
    (countries.has('KR') && countries.has('JP')) ||
    bothSides.test(sentence.text) ||
    bothMinisters.test(sentence.text) ||
    THEY.test(sentence.text)
  );
}

/** 해일 예측 공동 훈련: of everyday words alone, that of a matter which acts were told of goes before another's. */
function ofWhatWasTold({ article, before }: TopicQuestion, topics: TopicMatch[]): TopicMatch[] {
  if (article.language === 'en' || topics.length < 2 || topics.some((t) => !t.value.weak)) return topics;
  const told = new Set(before.filter((d) => FAMILY[d.kind] === 'act' && d.context === 'news').map((d) => d.topic));
  const known = topics.filter((t) => told.has(t.value.topic));
  return known.length > 0 ? known : topics;
}

const isExample = (text: string, { end }: Span): boolean =>
  /^[^,.、。]{0,14}(?:등 [^,.]{0,10}(?:분야|과제|부문|현안)|など[^、。]{0,10}(?:分野|課題|項目))/u.test(
    text.slice(end, end + 40),
  );

const THIS = /이 같은|이런 내용의|이러한|이런 (?:내용|방안|입장|뜻)|이같이/u;
const MEETING_IN = /(?:회의|회담|협의|협의회|대화|위원회|총회|포럼|회동|통화)$/u;
function isSetting(text: string, { start, end }: Span): boolean {
  const at = /^[가-힣\s]{0,10}?에서\s/u.exec(text.slice(end, end + 14));
  return at !== null && MEETING_IN.test(text.slice(start, end + at[0].length - 3));
}
