import { FAMILY, STAGE } from '../../model/vocabularies';
import type { SentenceView } from '../article-view';
import type { Mode } from '../locale';
import { type Draft, isMeeting } from '../rule';
import { anaphorOf } from './anaphor';
import { focusOf, spokenOf, titleGoesOn } from './article-focus';
import { isCause } from './cause';
import { chooseTopics } from './choose-topics';
import { justDone } from './just-done';
import { likeliest } from './likeliest';
import { namedNext } from './named-next';
import type { TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** What a clause that names no topic goes on with: the words before it, an act of the sentence, the article's matter. */
export function toldBefore(q: TopicQuestion): string[] {
  if (q.clause.embedded && RELATIVE.test(q.sentence.text.slice(q.clause.start, q.clause.start + 12)))
    return antecedent(q);
  // peaked in 2011 before it was allowed to lapse: what the sentence has told of
  if (q.article.language === 'en' && q.clause.embedded && IT_WAS.test(q.sentence.text.slice(q.clause.start)))
    return earlierAct(q) ?? [];
  if (q.clause.embedded || q.besideMeeting) return [];
  const meant = anaphorOf(q);
  if (meant) return [meant];
  const inSentence = earlierWords(q);
  if (inSentence.length) return inSentence;
  return earlierAct(q) ?? (q.article.language === 'en' ? goneOnInEnglish(q) : goneOn(q));
}

/** A relative clause, or a participle that shortens one. */
const RELATIVE =
  /^\s?(?:which|that)\s|^\s?(?:signed|reached|adopted|launched|agreed|concluded|imposed|introduced|announced|suspended|frozen|lifted|established|set up|created|unveiled|cleared|approved|struck|issued|inked|put out|sealed|published|endorsed|passed)\s/;
const IT_WAS = /^,?\s?(?:before|until|after|when|since) (?:it|they) (?:was|were|had|ran|expired|lapsed|ended)(?![a-z])/;
/** How far before it the noun may stand. */
const ANTECEDENT = 45;

/** A currency swap worth $10 billion, which expired in 2015: what stands before the clause. */
function antecedent(q: TopicQuestion): string[] {
  const { sentence, clause, predicate, article, isUsable } = q;
  const named = sentence.topics.filter((t) => isUsable(t) && !t.value.weak && t.end <= clause.start);
  const near = named.filter((t) => clause.start - t.end < ANTECEDENT);
  const told = chooseTopics(near, clause, sentence.text, false).slice(0, 1);
  if (told.length || article.language !== 'en' || (!predicate.act && predicate.mode !== 'sign')) return told;
  const rest = chooseTopics(named, clause, sentence.text, true);
  return rest.length ? rest : focusOf(q);
}

/** 共同記者発表で...と述べた: where it was said. */
const STATED_IN = /^」?で(?:は|、)?[^、。]{0,2}「|^에서(?:는|도)?\s/u;

function earlierWords({ sentence, clause, predicate, action, article, isUsable }: TopicQuestion): string[] {
  const named = sentence.topics.filter(
    (t) =>
      isUsable(t) &&
      t.end <= clause.start &&
      !(t.value.topic === 'joint-declaration' && STATED_IN.test(sentence.text.slice(t.end))) &&
      (article.language !== 'en' || !t.value.weak) &&
      // a protest is about what caused it
      (article.language === 'en' || action?.action === 'protest' || !isCause(sentence.text, t)),
  );
  return chooseTopics(named, predicate, sentence.text, false);
}

/** What an earlier clause of the sentence did something to, this one does more to. */
function earlierAct(question: TopicQuestion): string[] | undefined {
  const { sentence, predicate, action, before } = question;
  const told = before.filter((d) => d.sentence === sentence && d.kind !== 'summit');
  const protested = predicate.mode === 'demand' && told.some((d) => d.action === 'protest');
  if (!(action || protested) || !told.some((d) => d.topic !== 'other')) return undefined;
  const { topic, kind } = told.at(-1)!;
  // 同対話は途絶え、再開された: more is done to the row
  if (!MEETING_TOPICS.has(topic) || FAMILY[kind] === 'act') return [topic];
  // 장관들은 만나 훈련을 되살리기로 했다: the drill that the article is about, not their meeting
  return isAnaphoric(question) ? undefined : [];
}

/** A noun that the article has said more of: 훈련을, 協定を. */
const isAnaphoric = ({ sentence, clause, article }: TopicQuestion): boolean =>
  article.language !== 'en' && article.locale.words.anaphor.test(sentence.text.slice(clause.start, clause.end));

function goneOn(q: TopicQuestion): string[] {
  const { sentence, predicate, action, article, before, loose } = q;
  // ...방문해 달라고 초청했고 총리는 이를 받아들였다: the invitation
  if (before.some((d) => d.sentence === sentence && isMeeting(d) && d.status !== 'held')) return [];
  // 이 제도를 이어 가기로 했다
  const meant = predicate.act && article.language === 'ko' ? justDone(q) : undefined;
  if (meant) return [meant];
  const leans = (action && !action.weak) || loose || predicate.mode === 'deny' || predicate.mode === 'negotiate';
  if (!leans) return [];
  // 決まったことはない: what was said to be under way is denied
  if (predicate.mode === 'deny') {
    const open = before.findLast((d) => STAGE[d.status] === 'open' && sentence.index - d.sentence.index <= 3);
    const meets = before.some((d) => FAMILY[d.kind] !== 'act' && STAGE[d.status] === 'open');
    if (open && FAMILY[open.kind] === 'act' && !meets) return [open.topic];
  }
  const korean = article.language === 'ko' ? goneOnInKorean(q) : undefined;
  if (korean) return [korean];
  const title = titleGoesOn(q);
  const spoken = withoutRows(q, spokenOf(q));
  if (title && !(article.language === 'ko' && spoken[0] !== title && isJustNamed(q, spoken))) return [title];
  if (spoken.length) return spoken;
  const focus = withoutRows(q, focusOf(q));
  if (focus.length) return focus;
  const talked = article.language === 'ja' && predicate.mode === 'sign' ? talkedAbout(q) : undefined;
  if (talked) return [talked];
  const weakly = weaklyTold(q);
  return weakly.length || article.language !== 'ko' ? weakly : onlyTold(before);
}

/** 지난 6월 마련한 대책을 지켜가자는 데 뜻을 모았다: what ministers settle as they meet is not their meeting, which may stop or go on. */
function withoutRows({ sentence, clause, predicate, action }: TopicQuestion, topics: string[]): string[] {
  if (action?.action === 'suspend' || action?.action === 'resume') return topics;
  if (NAMES_MEETING.test(sentence.text.slice(clause.start, predicate.end))) return topics;
  return topics.filter((topic) => !MEETING_TOPICS.has(topic));
}
const NAMES_MEETING =
  /회담|회의|회동|대화|협의|만남|만나|방문|방한|방일|왕래|会談|会合|会議|対話|協議|往来|訪問|訪韓|訪日|相互訪|面会/u;

/** CPTPP 가입에 힘을 실어 달라고 했다. |다음 달 신청서를 낼 것으로 전해졌다: the one matter of the sentence before, in its paragraph. */
function isJustNamed({ sentence, article }: TopicQuestion, spoken: readonly string[]): boolean {
  const view = article.sentences[sentence.index - 1];
  return (
    spoken.length === 1 &&
    view?.span.paragraph === sentence.span.paragraph &&
    view.topics.some((t) => t.value.topic === spoken[0] && !t.value.weak)
  );
}

/** 고교생 교류 ..., 고등학생이 ...: two everyday words of one topic, in the title and the sentences just before. */
function weaklyTold({ sentence, article, predicate }: TopicQuestion): string[] {
  if (predicate.mode !== 'agree' && predicate.mode !== 'sign') return [];
  const near = article.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).flatMap((v) => v.topics);
  const terms = new Map<string, Set<string>>();
  for (const { term, value } of [...article.titleTopics, ...near]) {
    if (value.adjunct || MEETING_TOPICS.has(value.topic)) continue;
    terms.set(value.topic, (terms.get(value.topic) ?? new Set()).add(term));
  }
  const [first, second] = [...terms].sort((a, b) => b[1].size - a[1].size);
  return first && first[1].size > 1 && first[1].size > (second?.[1].size ?? 0) ? [first[0]] : [];
}

function goneOnInKorean(q: TopicQuestion): string | undefined {
  const { sentence, predicate, action, before } = q;
  // 외무상은 대사를 불러 항의했다: against what the other side did, else the matter of the title
  if (action?.action === 'protest') return objected(sentence, before) ?? focusOf(q)[0];
  return predicate.mode === 'sign' ? talkedAbout({ sentence, before }) : undefined;
}

/** 장관은 업무협약을 맺은 뒤 ..., 文科相が会い、覚書に署名した: that of the talks just told. */
function talkedAbout({ sentence, before }: Pick<TopicQuestion, 'sentence' | 'before'>): string | undefined {
  const talks = before.findLast(
    (d) => d.kind === 'talks' && d.context === 'news' && sentence.index - d.sentence.index <= 2,
  );
  return talks && !MEETING_TOPICS.has(talks.topic) ? talks.topic : undefined;
}

/** The last news of an act of one side alone, within three sentences, which the other protests against. */
function objected(sentence: SentenceView, before: readonly Draft[]): string | undefined {
  const side = sentence.names.find((n) => n.value.countries.length === 1 && n.value.type !== 'place')?.value
    .countries[0];
  const isTheirs = (d: Draft): boolean =>
    FAMILY[d.kind] === 'act' &&
    d.context === 'news' &&
    d.action !== 'protest' &&
    d.actors.length === 1 &&
    d.actors[0] !== side &&
    sentence.index - d.sentence.index <= 3;
  // what was done, before what only describes a noun
  return (before.findLast((d) => isTheirs(d) && d.rule !== 'told-act') ?? before.findLast(isTheirs))?.topic;
}

/** 같은 행사를 연다: the one thing the article has told of. */
function onlyTold(before: readonly Draft[]): string[] {
  const told = new Set(before.filter((d) => FAMILY[d.kind] === 'act').map((d) => d.topic));
  return told.size === 1 ? [...told] : [];
}

const NO_MATTER: ReadonlySet<string> = new Set(['korea-us-japan', 'korea-china-japan', 'other']);
const WISHES: ReadonlySet<Mode> = new Set(['deny', 'propose', 'demand']);
/** What names and refers to nothing must be all the surer. */
const SURE = 2;
/** What is asked or denied is of something, which a mere wish need not be. */
const ASKS: ReadonlySet<Mode> = new Set(['deny', 'demand']);

/** Denied that it had asked for it; no such request was made: what the article speaks of. */
const DENIES =
  /(?<![a-z])(?:(?:dismiss|reject|brush)\w* (?:\w+ ){0,4}(?:reports?|suggestions?|claims?|talk|speculation|rumou?rs)|den(?:y|ies|ied|ying) (?:on [A-Z][a-z]+day |[a-z]+ly |again )?(?:that (?![^,.]{0,60} (?:amount|mean|is a|was a|were a|are a|signal))|having|any|making|the (?:report|claim))|no such (?:demand|request|plan|deal|offer|pledge|promise|agreement|decision|talks|order))(?![a-z])/;

/** Denied that the delay amounts to a freeze: what it means is no act. */
const MEANS =
  /(?<![a-z])that [^,.]{0,60} (?:amount|mean|is an? |was an? |were an? |are an? |signal|reflect|show|imply)/;
/** One of the two, or somebody of theirs, is named in the sentence; or an office, or whoever was told of. */
const isOurs = ({ sentence: { names, people, text } }: TopicQuestion): boolean => {
  const countries = [
    ...names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries),
    ...people.map((p) => p.person.country),
  ];
  return countries.includes('KR') || countries.includes('JP') || OF_STATE.test(text);
};
const OF_STATE =
  /^"?(?:We|It|He|She|They)\s|(?<![a-z])(?:minist(?:ry|er)|officials?|office|spokes(?:man|woman|person)|government|secretary|agency)(?![a-z])/;

const OF_TIES =
  /^ (?:on |that |to |the need to )?(?:[a-z]+ ){0,3}(?:develop|deepen|strengthen|advance|promote|improve|boost|enhance|build|further|continue|keep up|nurture)(?:ing)? (?:(?!on|in|for)[\w-]+ ){0,5}(?:ties|relations|relationship|communication|contacts?|partnership|friendship|trust)(?! (?:on|in|over|of) (?!an?|the future)[a-z])/;
const OFF: ReadonlySet<Mode> = new Set(['cancel', 'postpone']);
const PLAN = /(?<![a-z])(?:plans?|projects?|ideas?|proposals?|schemes?|bids?)(?: (?:for|to|of) [^,;]{3,60})? $/;
function goneOnInEnglish(q: TopicQuestion): string[] {
  const { sentence, clause, predicate, action, article, before } = q;
  const text = sentence.text.slice(clause.start, clause.end);
  // agreed to develop ties in a future-oriented way: of no matter
  if (predicate.mode === 'agree' && OF_TIES.test(sentence.text.slice(predicate.end, clause.end))) return [];
  const tells =
    predicate.act ||
    action?.action === 'protest' ||
    predicate.mode === 'agree' ||
    predicate.mode === 'negotiate' ||
    // a plan for a joint institute was dropped
    (OFF.has(predicate.mode) && PLAN.test(text.slice(0, Math.max(0, predicate.start - clause.start)))) ||
    (predicate.mode === 'deny' && DENIES.test(text)) ||
    // dismissed talk of a side deal; in the lead, Seoul had wanted members to examine ...
    (WISHES.has(predicate.mode) && (sentence.lead || article.locale.instruments.some(({ cue }) => cue.test(text))));
  const refers = article.locale.words.anaphor.test(text);
  const asks = ASKS.has(predicate.mode) && isOurs(q) && !(predicate.mode === 'deny' && MEANS.test(text));
  if (!tells && !refers && !asks) return [];
  // It demanded corrections: of what was told in the sentence before, if that was one thing
  for (const back of [0, 1]) {
    const acts = before.filter(
      (d) => sentence.index - d.sentence.index === back && FAMILY[d.kind] === 'act' && !d.clause.embedded,
    );
    const told = new Set(acts.map((d) => d.topic));
    if (told.size === 1 && (back === 0 || acts[0]!.context === 'news')) return [...told];
  }
  // they signed a memorandum: on what they have just been told to meet about
  const talked = predicate.mode === 'sign' ? talkedAbout({ sentence, before }) : undefined;
  if (talked && !NO_MATTER.has(talked)) return [talked];
  // Seoul called the move regrettable: what the other side was just said to do
  const against = action?.action === 'protest' ? objected(sentence, before) : undefined;
  if (against) return [against];
  const likely = likeliest(q, tells || refers ? 1.2 : SURE);
  return likely.length || !(action?.action === 'protest' || predicate.mode === 'sign') ? likely : namedNext(q);
}
