import { contains, type Span } from '../../text/span';
import { actingIn } from '../actors/acting';
import { countryOf } from '../actors/introduced';
import { alliesBefore } from '../actors/three';
import { type ArticleView, isLeader, type SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import type { Clause, Predicate } from '../locale';
import type { Draft } from '../rule';
import type { TopicMatch } from '../topics';
import { coupleOf } from './couple';

/** Who meets, as far as the sentence and the article tell. */
export interface Parties {
  kind: 'summit' | 'talks';
  actors: string[];
  confidence: number;
  /** Carried from the meeting told before. */
  topic?: string;
}

const BOTH = ['JP', 'KR'];
const isMeeting = (d: Draft): boolean => d.kind === 'summit' || d.kind === 'talks';
/** The sentence names a third country and not both of ours. */
function isOfOthers(view: SentenceView): boolean {
  const countries = [...view.names.flatMap((n) => n.value.countries), ...view.people.map((p) => p.person.country)];
  return countries.some((c) => !isOurs(c)) && !BOTH.every((c) => countries.includes(c));
}
const isOurs = (country: string): boolean => country === 'KR' || country === 'JP';

/** The parties of a meeting, or nothing where it is not one of Korea and Japan. */
export function partiesOf(
  sentence: SentenceView,
  clause: Clause,
  cue: Span,
  predicate: Predicate,
  level: MeetingLevel,
  article: ArticleView,
  before: readonly Draft[],
): Parties | undefined {
  const { locale } = article;
  const { text, people } = sentence;
  const acting = actingIn(sentence, clause, predicate, article);
  const named = sentence.names.filter((n) => n.value.type !== 'place');
  const countries = new Set([...named.flatMap((n) => n.value.countries), ...people.map((p) => p.person.country)]);
  // explained it to her counterpart Funakoshi: of the two sides one is enough
  const ours = [...countries].filter(isOurs);
  if (
    article.language === 'en' &&
    ours.length === 1 &&
    countries.size === 1 &&
    /(?<![a-z])(?:his|her|their)\s(?:[\w-]+\s){0,2}(?:counterparts?|opposite numbers?)/.test(text)
  )
    for (const c of BOTH) countries.add(c);
  const both = BOTH.every((c) => countries.has(c));
  // 李大統領に面会し、高市首相の親書を渡した: whose letter it is does not meet
  const there = people.filter((p) => article.language !== 'ja' || !OF_THEIRS.test(text.slice(p.end, p.end + 12)));
  const leaders = new Set(there.filter(isLeader).map((p) => p.person.country));
  const inClause = people.filter((p) => contains(clause, p));
  const guests = [...new Set(inClause.map((p) => p.person.country).filter((c) => !isOurs(c)))];
  const strangers = named
    .filter((n) => contains(clause, n))
    .flatMap((n) => n.value.countries.filter((c) => !isOurs(c)));
  const couple = article.language === 'en' ? coupleOf(sentence, article, before) : undefined;
  if (couple === 'talks' && level === 'any')
    return { kind: 'talks', actors: BOTH, confidence: 0.6, ...topicOfLast(before, sentence) };
  if (couple === 'summit' && level === 'any') return { kind: 'summit', actors: BOTH, confidence: 0.7 };
  const theTwo = locale.words.bothLeaders.test(text) && couple !== 'talks';
  // former premiers meet as private persons
  if (article.language === 'en' && inClause.length > 0 && inClause.every((p) => p.role.startsWith('former')))
    return undefined;
  // At their first summit, told after Trump and Takaichi: theirs, not ours
  const previous = article.sentences[sentence.index - 1];
  const theirs = /(?<![a-z])their\s(?:[\w-]+\s){0,3}$/.test(text.slice(0, cue.start));
  if (article.language === 'en' && theirs && previous && !both && isOfOthers(previous)) return undefined;

  // 두 정상은 ... 실무협의를 진행하기로 했다: leaders set officials to work, which is an accord and no meeting of theirs
  const ofOfficials =
    level !== 'visit' &&
    locale.words.officials.test(
      text.slice(article.language === 'ja' ? Math.max(clause.start, cue.start - 5) : cue.start, cue.end),
    );
  // 두 정상이 합의한 사항을 점검하는 한일 국장급 회의가 열렸다: the leaders only stand in what describes it
  const told =
    ofOfficials &&
    article.language === 'ko' &&
    predicate.mode === 'done' &&
    /^[이가은는]\s/u.test(text.slice(cue.end)) &&
    named.some((n) => n.end <= cue.start && cue.start - n.end <= 2 && BOTH.every((c) => n.value.countries.includes(c)));
  if (told) return { kind: 'talks', actors: BOTH, confidence: 0.8 };
  if (ofOfficials && (theTwo || leaders.size === 2)) return undefined;
  // 日中韓サミットの際の日韓首脳会談: the pair written on to the word itself
  const pair = named.find((n) => n.end <= cue.start + 2 && cue.start - n.end <= 2 && n.value.countries.length >= 2);
  if (pair && !BOTH.every((c) => pair.value.countries.includes(c))) return undefined;
  if (pair && level === 'summit') return { kind: 'summit', actors: [...pair.value.countries].sort(), confidence: 0.9 };
  // 3カ国は: the three told before
  const three = article.locale.words.three.test(text)
    ? (before.findLast((d) => d.actors.length > 2)?.actors ?? alliesBefore(sentence, article))
    : undefined;
  // they joined President Biden for a trilateral summit: those told of before, and the one who is named
  const third = [...new Set([...guests, ...strangers])];
  const joined =
    third.length === 1 &&
    article.locale.words.threeWay.test(text) &&
    ((article.language === 'en' && both) || before.some((d) => BOTH.every((c) => d.actors.includes(c))))
      ? [...BOTH, ...third].sort()
      : undefined;
  const tri = acting.actors.length > 2 ? acting.actors : (three ?? joined);

  if (level !== 'visit' && (leaders.size === 2 || theTwo)) {
    if (theTwo && !both && leaders.size === 0 && article.leaders.length < 2 && !before.some((d) => d.kind === 'summit'))
      return undefined;
    const leadersHere = new Set(inClause.filter(isLeader).map((p) => p.person.country));
    // Lee met Trump; Takaichi is named elsewhere in the sentence
    if (guests.length && leadersHere.size < 2 && !theTwo) return undefined;
    if (strangers.length && leadersHere.size < 2 && !theTwo && !tri) return undefined;
    // with ministers beside them in the clause it may be theirs
    return { kind: 'summit', actors: tri ?? [...new Set([...BOTH, ...guests])].sort(), confidence: 0.9 };
  }
  if (acting.stranger && !tri) return undefined;
  if (level === 'summit') {
    if (tri) return { kind: 'summit', actors: tri, confidence: 0.8 };
    if (strangers.length && !both) return undefined;
    if (both) return { kind: 'summit', actors: BOTH, confidence: 0.8 };
    // 정상회담은 이날 오후 열린다: whose it is was said before
    const known =
      before.some((d) => d.kind === 'summit') ||
      BOTH.every((c) => article.leaders.some((p) => p.person.country === c)) ||
      !article.hasStrangers;
    return known && !strangers.length && !guests.length ? { kind: 'summit', actors: BOTH, confidence: 0.6 } : undefined;
  }
  // 한일 경제안보대화가 다카이치 총리의 방미로 미뤄졌다: a row by its name, whoever else is named
  const rowName = article.language === 'en' ? undefined : sentence.topics.find((t) => isRowName(t, cue));
  const rowPair =
    rowName && named.find((n) => n.value.countries.length >= 2 && n.end <= cue.start && n.end >= rowName.start - 1);
  if (rowPair && BOTH.every((c) => rowPair.value.countries.includes(c)))
    return { kind: 'talks', actors: [...rowPair.value.countries].sort(), confidence: 0.8 };
  // 대통령이 일한의원연맹 방한단을 접견했다: members of parliament, whoever receives them
  if (
    article.language !== 'en' &&
    level === 'any' &&
    leaders.size === 1 &&
    sentence.topics.some((t) => t.value.topic === 'parliamentary-exchange' && !t.value.weak && contains(clause, t))
  )
    return { kind: 'talks', topic: 'parliamentary-exchange', actors: BOTH, confidence: 0.6 };
  if (
    leaders.size === 1 &&
    both &&
    (level === 'visit' || people.every(isLeader)) &&
    // 특사는 대통령을 예방했다: a call on one leader
    !/예방|접견/u.test(text.slice(cue.start, cue.end)) &&
    !locale.words.officials.test(text) &&
    !locale.words.bothMinisters.test(text)
  ) {
    return strangers.length ? undefined : { kind: 'summit', actors: BOTH, confidence: 0.6 };
  }
  // 이시바 총리의 방한을 초청했다, 首相の訪韓を招請した: the one who comes is the other leader, told before
  if (level === 'visit' && leaders.size > 0 && !strangers.length && people.every(isLeader)) {
    const known = leaders.size === 2 || before.some((d) => d.kind === 'summit' && d.actors.length === 2);
    return known ? { kind: 'summit', actors: BOTH, confidence: 0.5 } : undefined;
  }
  if (level === 'visit') return article.language === 'en' ? undefined : journeyOf(sentence, clause, cue, predicate);
  // 교도통신은 다카이치 총리가 나라에서 회담을 여는 방향으로 ...: the other leader was named before
  const recent = before.some((d) => d.kind === 'summit' && sentence.index - d.sentence.index <= 2);
  if (leaders.size === 1 && recent && !strangers.length && people.every(isLeader))
    return { kind: 'summit', actors: BOTH, confidence: 0.5 };
  if (strangers.length && !tri && !both) return undefined;
  // the next round: of the meeting told before, or the first of a body agreed on in the sentence before
  const isLast = (d: Draft): boolean =>
    isMeeting(d) ||
    (d.kind === 'agreement' && sentence.index - d.sentence.index === 1 && article.locale.words.first.test(text));
  const next = locale.words.nextMeeting.test(text);
  // the round that is news, before one told as history
  const last = next
    ? (before.findLast(
        (d) => isMeeting(d) && d.context === 'news' && (article.language !== 'en' || d.status === 'held'),
      ) ?? before.findLast(isLast))
    : undefined;
  if (last && !strangers.length)
    return {
      kind: last.kind === 'summit' ? 'summit' : 'talks',
      topic: last.topic,
      actors: last.actors,
      confidence: 0.7,
    };
  // 한미일 정상은 다시 회담하자는 제안에 의견을 모았다
  if (
    tri &&
    article.language === 'ko' &&
    /(?:한미일|한·미·일|한일중|한중일|한·중·일|3국) 정상(?!화|회| 회)/u.test(text)
  )
    return { kind: 'summit', actors: tri, confidence: 0.7 };
  if (tri) return { kind: 'talks', actors: tri, confidence: 0.7 };
  // 文大統領と金委員長が会談し、日本の外務省は...: the other of ours stands in another clause
  const here = new Set([
    ...named.filter((n) => contains(clause, n)).flatMap((n) => n.value.countries),
    ...inClause.map((p) => p.person.country),
  ]);
  if (article.language === 'ja' && strangers.length && !BOTH.every((c) => here.has(c))) return undefined;
  if (both) return { kind: 'talks', actors: BOTH, confidence: 0.8 };
  // They will hold the dialogue every year; Mr Kim and Mr Sato also met alone: those who met
  const lately = before.findLast(
    (d) => isMeeting(d) && d.context === 'news' && sentence.index - d.sentence.index <= 12,
  );
  // the third meeting of their vice-ministers: those of the two told just before
  if (
    article.language === 'en' &&
    !strangers.length &&
    !guests.length &&
    THEIRS.test(text.slice(Math.max(0, cue.start - 40), cue.end + 50)) &&
    before.some((d) => sentence.index - d.sentence.index <= 2 && d.actors.length === 2)
  )
    return { kind: 'talks', actors: BOTH, confidence: 0.5 };
  if (article.language === 'en' && lately && !strangers.length && !guests.length && lately.kind === 'talks') {
    const goesOn = before.some(
      (d) => sentence.index - d.sentence.index <= 2 && BOTH.every((c) => d.actors.includes(c)),
    );
    if (/^\W*(?:They|The (?:two|pair)|Both)\s/.test(text) && goesOn)
      return { kind: 'talks', topic: lately.topic, actors: lately.actors, confidence: 0.5 };
    if (sidesOfSurnames(text, article)) return { kind: 'talks', topic: lately.topic, actors: BOTH, confidence: 0.5 };
  }
  // the second meeting between the two: those whose summit was told before
  const summit = before.findLast(isMeeting);
  if (
    article.language === 'en' &&
    summit?.kind === 'summit' &&
    sentence.index - summit.sentence.index <= 2 &&
    /between the (?:two|pair)(?! \w*(?:ministr|official))/.test(text) &&
    !locale.words.bothMinisters.test(text)
  )
    return { kind: 'summit', actors: summit.actors, confidence: 0.5 };
  if (locale.words.bothMinisters.test(text) || locale.words.bothSides.test(text))
    return { kind: 'talks', actors: BOTH, confidence: 0.6 };
  // a working-level review will take place in Busan: where all else is of the two, so is this
  if (
    article.language === 'en' &&
    predicate.mode !== 'done' &&
    !strangers.length &&
    !guests.length &&
    people.every((p) => isOurs(p.person.country)) &&
    /(?<![a-z])(?:working-level|ministerial|vice-ministerial|review|follow-up|joint|bilateral|director-general|annual|regular)\s/.test(
      text,
    ) &&
    before.some((d) => BOTH.every((c) => d.actors.includes(c)) && d.context === 'news')
  )
    return { kind: 'talks', actors: BOTH, confidence: 0.5 };
  // 来月、対面で会談することでも一致した: nobody is named, so it is those who met in the sentence before
  const same = before.findLast((d) => isMeeting(d) && sentence.index - d.sentence.index <= 2);
  if (article.language !== 'en' && same && countries.size === 0 && predicate.mode !== 'done')
    return { kind: same.kind as 'summit' | 'talks', topic: same.topic, actors: same.actors, confidence: 0.5 };
  return undefined;
}

const THEIRS =
  /(?:meetings?|talks|rounds?|sessions?|dialogue) (?:of|between|among) their (?:\w+ ){0,2}(?:vice-)?(?:ministers|ministries|officials|chiefs|heads|envoys|diplomats)|their (?:\w+ ){0,2}(?:vice-)?(?:ministers|officials|chiefs|heads|envoys|diplomats)(?:' (?:talks|meeting)| (?:met|meet|will meet|sat down|are to meet))/;
const SURNAMES = /(?<![A-Za-z])(?:Mr|Ms|Mrs|Dr)\.? ([A-Z][a-z]+) and (?:Mr|Ms|Mrs|Dr)\.? ([A-Z][a-z]+)(?![a-z])/;
/** Mr Kim and Mr Sato, introduced as `Kim Min of South Korea` and `Japan's Ken Sato`: one of each side. */
function sidesOfSurnames(text: string, article: ArticleView): boolean {
  const [, a, b] = SURNAMES.exec(text) ?? [];
  return a !== undefined && b !== undefined && [countryOf(a, article), countryOf(b, article)].sort().join() === 'JP,KR';
}

/** What the meeting just told was about. */
function topicOfLast(before: readonly Draft[], sentence: SentenceView): { topic?: string } {
  const last = before.findLast((d) => d.kind === 'talks' && sentence.index - d.sentence.index <= 2);
  return last ? { topic: last.topic } : {};
}
const OF_THEIRS =
  /^(?:首相|総理|大統領|氏)?が(?:掲げ|進め|目指|提唱|打ち出|主導|指示し)|^(?:首相|総理|大統領|氏)?の(?:親書|書簡|特使|代理|側近|メッセージ|祝辞|発言|提案|意向|指示)/u;

const isRowName = ({ start, end, value }: TopicMatch, cue: Span): boolean =>
  !value.weak && value.topic !== 'leaders-summit' && start <= cue.start && end >= cue.end;

const MINISTER = /^(?:acting )?(?:foreign|defence|finance|trade|industry)[a-z ()A-Z]* ?minister|minister$/;
const TO_KOREA = /방한|한국|서울|부산|제주|訪韓|韓国|ソウル/u;
const TO_JAPAN = /방일|일본|도쿄|오사카|訪日|日本|東京/u;

/** A minister is asked to come, comes, or stays away after all: 신 장관에게 일본을 찾아 달라고, 방위상의 서울 방문도 취소됐다. */
function journeyOf(sentence: SentenceView, clause: Clause, cue: Span, predicate: Predicate): Parties | undefined {
  const { people, topics, text } = sentence;
  const sides = new Set(people.map((p) => p.person.country));
  const talks: Parties = { kind: 'talks', actors: BOTH, confidence: 0.5 };
  const asked = predicate.mode === 'propose' || predicate.mode === 'demand';
  if (asked && sides.size === 2 && BOTH.every((c) => sides.has(c))) return talks;
  const where = text.slice(cue.start, cue.end);
  const comes = people.some(
    (p) =>
      contains(clause, p) &&
      MINISTER.test(p.role) &&
      (p.person.country === 'JP' ? TO_KOREA : TO_JAPAN).test(where) &&
      isOurs(p.person.country),
  );
  if (comes && sides.size === 1) return talks;
  // 일한의원연맹은 방한을 보류했다
  const members = topics.some((t) => t.value.topic === 'parliamentary-exchange' && contains(clause, t));
  return members && sides.size === 0 ? { ...talks, topic: 'parliamentary-exchange' } : undefined;
}
