import { type Action, FAMILY, type Instrument, type Status } from '../../model/vocabularies';
import { contains, distance, type Span } from '../../text/span';
import { type Acting, actingIn } from '../actors';
import type { ArticleView, SentenceView } from '../article-view';
import { clauseText } from '../clause-text';
import { contextOf } from '../context';
import type { Clause, Mode, Predicate } from '../locale';
import type { Draft, Rule } from '../rule';
import { dateOf, participantsOf, placeOf, quantityOf } from '../slots';
import { statusOfAct } from '../status-of';
import { actTopics } from './act-topics';
import { openSubject } from './open-subject';
import { MEETING_TOPICS } from './talks-topic';

/** Governments agree, sign, lift, impose, protest: one fact a subject. */
export const ACT: Rule = {
  name: 'act',
  find: (sentence, article, before) =>
    sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before)),
};

const isMeeting = (d: Draft): boolean => d.kind === 'summit' || d.kind === 'talks';

/** A demand that leans on what was told before: 적절한 대응을 요구했다, 是正を求めた. */
const ANSWER = /적절한|시정|철회|대응을|재발 ?방지|適切な|是正|撤回|再発防止/u;
const ATTEND = /出席|参加|불참|참석/;
const TALKED =
  /(?:논의|협의|언급|강조|평가|설명|소개|거론|점검|의견을 (?:나|교환))\S{0,5}$|(?:議論|意見交換|話し合|強調|評価|説明|言及)\S{0,3}$/u;
const REPORTED =
  /(?:との|という)(?:報道|指摘|批判|観測|疑惑|情報|誤報|見方)|(?:다는|라는)\s(?:보도|지적|비판|관측|의혹|소문|주장)/u;
const isTalkedOf = (text: string, clause: Clause, predicate: Predicate): boolean =>
  TALKED.test(text.slice(Math.max(clause.start, predicate.start - 8), predicate.end)) ||
  REPORTED.test(text.slice(Math.max(clause.start, predicate.start - 24), predicate.end));

const OFFICE = /ministry|government|cabinet|embassy|부|실|省|府|室/i;
const TALK = /話し合|議論|논의|이야기|discuss|talk about|raise/;
/** An envoy is called in to the ministry: its city is the place. */
const SUMMON = /summon|call(?:ed|s) in|초치|불러|召致|呼び|呼んで/i;
const CAPITAL: Readonly<Record<string, string>> = { KR: 'Seoul', JP: 'Tokyo' };

/** The Foreign Ministry urged Tokyo to ...: whoever asks Tokyo is Seoul. */
function addressee(sentence: SentenceView, predicate: Predicate): string | undefined {
  const name = sentence.names.find(
    (n) => n.start >= predicate.end && /^\s?(?:that\s)?(?:the\s)?$/.test(sentence.text.slice(predicate.end, n.start)),
  );
  const [country, ...more] = name?.value.countries ?? [];
  return more.length === 0 && (country === 'KR' || country === 'JP') ? country : undefined;
}

/** Modes that say nothing of ours without an act. */
const IDLE: ReadonlySet<Mode> = new Set(['done', 'plan', 'announce']);
const OFF: ReadonlySet<Mode> = new Set(['postpone', 'cancel']);
const FORTHCOMING: ReadonlySet<Mode> = new Set([
  'plan',
  'propose',
  'postpone',
  'cancel',
  'negotiate',
  'agree',
  'announce',
]);

function readClause(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): Draft[] {
  const { locale } = article;
  if (clause.conditional) return [];
  const predicate = locale.predicate(sentence.text, clause);
  // what stays as it was is no development
  if (!predicate || predicate.mode === 'keep') return [];
  const action = actionOf(sentence, clause, predicate, article);
  const instrument = instrumentOf(sentence, clause, article);
  const { mode } = predicate;
  const meeting = before.find((d) => d.sentence === sentence && d.clause === clause);
  const signing =
    FORTHCOMING.has(mode) &&
    ((instrument !== undefined && locale.signing.test(clauseText(sentence.text, clause))) ||
      (mode === 'plan' && locale.willAgree?.test(clauseText(sentence.text, clause)) === true));
  const plain =
    (mode === 'done' || mode === 'announce' || (mode === 'plan' && article.language !== 'en')) &&
    locale.plainAct.test(clauseText(sentence.text, clause));
  // announced that the agreement would enter into force; 약정은 다음 달 1일 발효된다
  const entering =
    instrument !== undefined &&
    (mode === 'plan' || (mode === 'announce' && article.language === 'en')) &&
    locale.effective.test(clauseText(sentence.text, clause));
  // Hyundai Motor and Toyota signed: two names that are nobody of ours
  if (mode === 'sign' && article.language === 'en' && isFirms(sentence, clause, predicate)) return [];
  // 협의했다, said, discussed: nothing changes
  if (!action && !signing && !plain && !entering && IDLE.has(mode)) return [];
  if (mode === 'sign' && !instrument) return [];
  // 배상 판결 문제를 논의했다, 参拝したとの報道が出た: talked of, reported
  if (mode === 'done' && action?.action !== 'protest' && isTalkedOf(sentence.text, clause, predicate)) return [];
  // 話し合いたい: to talk about it is no act
  if (mode === 'propose' && !action && !instrument && TALK.test(clauseText(sentence.text, clause))) return [];
  const acting = actingIn(sentence, clause, predicate, article);
  if (acting.stranger || followsStranger(sentence, article)) return [];
  // talks were put off: no act besides
  if (meeting && !action && OFF.has(mode)) return [];
  // asked both governments to ...: those asked do not ask
  if (mode === 'demand' && acting.actors.length === 0) {
    const asked = addressee(sentence, predicate);
    if (!asked) return [];
    acting.actors.push(asked === 'KR' ? 'JP' : 'KR');
  }
  // a civic group protested: not an office
  if (
    action?.action === 'protest' &&
    acting.actors.length === 0 &&
    !OFFICE.test(sentence.text.slice(clause.start, predicate.start))
  )
    return [];
  // 16日の首脳会談で再開することで一致した: what was agreed there is its own
  const beside = meeting !== undefined && !(mode === 'agree' && meeting.status === 'held');
  const loose =
    article.language !== 'en' &&
    (plain ||
      entering ||
      (mode === 'demand' && ANSWER.test(sentence.text)) ||
      (mode === 'cancel' && ATTEND.test(sentence.text)));
  const { topics, carried } = actTopics(sentence, clause, predicate, action, article, before, beside, loose);
  if (mode === 'sign' || signing)
    topics.push(...documents(sentence, clause, article).filter((t) => !topics.includes(t)));
  // an accord of both governments on what no topic lists: other, by the text's own words
  const subject =
    topics.length > 0
      ? undefined
      : locale.freeSubject
        ? // governments, not banks or companies of the two countries
          acting.joint &&
          (mode !== 'plan' || signing) &&
          (locale.bothSides.test(sentence.text) ||
            locale.bothMinisters.test(sentence.text) ||
            locale.bothLeaders.test(sentence.text) ||
            OFFICE.test(sentence.text))
          ? locale.freeSubject(sentence.text, clause, predicate)
          : undefined
        : beside
          ? undefined
          : openTopic(
              sentence,
              clause,
              predicate,
              action?.span,
              instrument !== undefined,
              acting.joint,
              article,
              before,
            );
  if (subject) topics.push('other');
  if (topics.length === 0) return [];
  // 会談し、...設置で合意した: those who met agree
  const met =
    mode === 'agree'
      ? before.findLast((d) => d.sentence === sentence && isMeeting(d) && d.status === 'held')
      : undefined;
  const alone = decidesAlone(sentence, predicate, action?.action, acting, article, before);
  if (alone) acting.actors = alone;
  const joint =
    !alone &&
    (acting.joint ||
      met !== undefined ||
      (mode === 'agree' &&
        (acting.actors.length === 0 || speaksForBoth(sentence, clause, acting.actors, article, before))) ||
      mode === 'sign' ||
      signing);
  const actors = joint
    ? acting.joint
      ? acting.actors
      : ['JP', 'KR']
    : acting.actors.length
      ? acting.actors
      : inherited(sentence, article, before);
  if (actors.length === 0) return [];
  const status =
    (mode !== 'deny' && mode !== 'propose' && mode !== 'demand' ? action?.status : undefined) ??
    ((plain && mode === 'done' && !action) || (action?.action === 'protest' && (mode === 'plan' || mode === 'announce'))
      ? 'held'
      : statusOfAct(mode, action?.action, joint));
  const isAgreement =
    signing ||
    (entering && article.language !== 'en') ||
    (mode === 'agree'
      ? joint
      : mode === 'sign' ||
        (mode === 'negotiate' && instrument !== undefined) ||
        (mode === 'effect' && instrument !== undefined));
  const dated = dateOf(sentence, clause, predicate, article);
  if (!dated.date && dated.announcedOn && status !== 'denied') dated.date = dated.announcedOn;
  const place =
    placeOf(sentence, clause, article) ??
    (action?.action === 'protest' && SUMMON.test(sentence.text) ? CAPITAL[actors.join()] : undefined);
  const participants = participantsOf(sentence, clause, article, false);
  const quantity = quantityOf(sentence, clause, article);
  const confidence = 0.85 - (carried ? 0.25 : 0) - (sentence.lead ? 0 : 0.1) - (action || instrument ? 0 : 0.1);
  // one protest a sentence, however many verbs it takes (summoned the envoy and lodged a protest)
  if (action?.action === 'protest' && before.some((d) => d.sentence === sentence && d.action === 'protest')) return [];
  const told = new Set(before.filter((d) => d.sentence === sentence && d.kind === 'target').map((d) => d.topic));
  return topics
    .filter((topic) => !told.has(topic))
    .map(
      (topic): Draft => ({
        kind: isAgreement ? 'agreement' : 'measure',
        topic,
        ...(subject ? { subject } : {}),
        status,
        ...(action ? { action: action.action } : {}),
        ...(isAgreement ? { instrument: instrument ?? 'accord' } : {}),
        actors,
        ...(participants.length ? { participants } : {}),
        ...dated,
        ...(place ? { place } : {}),
        ...(quantity ? { quantity } : {}),
        context: contextOf(sentence, clause, predicate, dated.date, article, false),
        statusCue: sentence.text.slice(predicate.start, predicate.end),
        rule: isAgreement ? 'agreement' : 'measure',
        confidence,
        sentence,
        clause,
        predicate,
        evidence: { start: 0, end: sentence.text.length },
      }),
    );
}

/** Acts that one side does by itself: 효력을 정지하기로 했다 needs no partner. */
const UNILATERAL: ReadonlySet<Action> = new Set([
  'suspend',
  'end',
  'withdraw',
  'lift',
  'impose',
  'tighten',
  'reinstate',
]);
const ACCORD = /합의|뜻|의견|공감|인식|一致|合意|申し合わせ|確認/u;

/** 청와대는 ... 종료 통보의 효력을 정지하기로 했다: a decision, though the pact is of both; a dropped subject goes on. */
function decidesAlone(
  sentence: SentenceView,
  predicate: Predicate,
  action: Action | undefined,
  acting: Acting,
  article: ArticleView,
  before: readonly Draft[],
): string[] | undefined {
  if (article.language === 'en' || predicate.mode !== 'agree' || acting.joint) return undefined;
  const reverses = action === 'resume' && REVERSAL.test(sentence.text);
  if (!action || (!UNILATERAL.has(action) && !reverses)) return undefined;
  if (ACCORD.test(sentence.text.slice(predicate.start, predicate.end + 6))) return undefined;
  if (acting.actors.length === 1) return acting.actors;
  const last = before.findLast((d) => d.sentence.span.paragraph === sentence.span.paragraph);
  return acting.actors.length === 0 && last?.actors.length === 1 && sentence.index - last.sentence.index === 1
    ? last.actors
    : undefined;
}

const REVERSAL = /(?:종료|終了|破棄).{0,16}(?:정지|유예|停止)/u;

const BINDING: ReadonlySet<Mode> = new Set(['sign', 'agree', 'negotiate', 'effect', 'plan']);

/** The open subject of an accord or instrument of both governments; `` where it goes on with the one before. */
function openTopic(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  action: Span | undefined,
  hasInstrument: boolean,
  joint: boolean,
  article: ArticleView,
  before: readonly Draft[],
): string | undefined {
  const { language, locale } = article;
  if (language === 'en' || !BINDING.has(predicate.mode)) return undefined;
  // 개정된 약정은 다음 달 발효된다: the one just told
  const last = before.at(-1);
  const goesOn = last?.topic === 'other' && FAMILY[last.kind] === 'act' && sentence.index - last.sentence.index <= 2;
  if (hasInstrument && goesOn && sentence.index !== last.sentence.index && predicate.mode !== 'sign')
    return last.subject;
  if (predicate.mode === 'plan' || (!hasInstrument && !(predicate.mode === 'agree' && action))) return undefined;
  const names = sentence.names.filter((n) => n.value.type !== 'place');
  const countries = new Set([
    ...names.flatMap((n) => n.value.countries),
    ...sentence.people.map((p) => p.person.country),
  ]);
  const both = (countries.has('KR') && countries.has('JP')) || (joint && locale.bothSides.test(sentence.text));
  const official = locale.bothSides.test(sentence.text) || names.some((n) => n.value.type !== 'country');
  if (!both || !official || [...countries].some((c) => c !== 'KR' && c !== 'JP')) return undefined;
  const text = sentence.text.slice(clause.start, clause.end);
  const noun = locale.instruments.map(({ pattern }) => pattern.exec(text)?.index ?? -1).find((at) => at >= 0);
  return openSubject(text, noun ?? action!.start - clause.start, language);
}

interface FoundAction {
  action: Action;
  span: Span;
  status?: Status;
}

function actionOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): FoundAction | undefined {
  const text = sentence.text.slice(clause.start, clause.end);
  let best: (FoundAction & { gap: number }) | undefined;
  for (const { action, pattern, status } of article.locale.actions) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (clause.holes.some((h) => span.start >= h.start && span.start < h.end)) continue;
      const gap = distance(span, predicate);
      // English acts stand at or after the verb, Korean and Japanese ones before it
      if (article.language === 'en' && span.end < predicate.start) continue;
      if (article.language !== 'en' && gap > (predicate.mode === 'done' ? 10 : predicate.mode === 'deny' ? 80 : 30))
        continue;
      // 승인했다 says how, 복원 what: any other act goes before approving one
      const rank = gap + (action === 'approve' ? 40 : 0);
      if (!best || rank < best.gap || (status && contains(span, best.span)))
        best = { action, span, gap: rank, ...(status ? { status } : {}) };
    }
  }
  return best && best.gap < 130 ? best : undefined;
}

/** Several papers signed at once: AIの覚書と、スタートアップ支援に関する覚書; each topic that an instrument follows closely. */
function documents(sentence: SentenceView, clause: Clause, article: ArticleView): string[] {
  const close = sentence.topics.filter(
    (t) =>
      contains(clause, t) &&
      !t.value.weak &&
      !t.value.adjunct &&
      !MEETING_TOPICS.has(t.value.topic) &&
      article.locale.instruments.some(({ pattern }) => pattern.test(sentence.text.slice(t.end, t.end + 18))),
  );
  return close.length > 1 && article.language !== 'en' ? [...new Set(close.map((t) => t.value.topic))] : [];
}

function instrumentOf(sentence: SentenceView, clause: Clause, article: ArticleView): Instrument | undefined {
  const text = sentence.text.slice(clause.start, clause.end);
  return article.locale.instruments.find(({ pattern }) => pattern.test(text))?.instrument;
}

/**
 * A leader or minister who tells what `was agreed` speaks for both, once their meeting is told; a ministry that decides
 * does not. `agreed with Japan` names the other side.
 */
function speaksForBoth(
  sentence: SentenceView,
  clause: Clause,
  actors: readonly string[],
  article: ArticleView,
  before: readonly Draft[],
): boolean {
  const names = new Set([
    ...sentence.names.filter((n) => n.value.type !== 'place' && contains(clause, n)).flatMap((n) => n.value.countries),
    ...actors,
  ]);
  if (names.has('KR') && names.has('JP')) return true;
  const met = before.some(
    (d) => (d.kind === 'summit' || d.kind === 'talks') && d.status === 'held' && d.context === 'news',
  );
  const institution = sentence.names.some((n) => n.value.type === 'institution' || n.value.type === 'country');
  return met && (article.leaders.length > 0 || sentence.people.length > 0) && !institution;
}

/** China went further. Its customs agency suspended ...: the subject is still the stranger. */
function followsStranger(sentence: SentenceView, article: ArticleView): boolean {
  if (!/^(?:Its?|They|Their|同国|同省)(?![a-z])/.test(sentence.text)) return false;
  const previous = article.sentences[sentence.index - 1];
  const first = previous?.names.find((n) => n.value.type === 'country');
  return first !== undefined && !first.value.countries.includes('KR') && !first.value.countries.includes('JP');
}

const FIRMS = /(?:^|\s)[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,4}\s(?:and|,)\s[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?\s$/;

/** The subject is two capitalised names, none of them a country, an office or a person known. */
function isFirms(sentence: SentenceView, clause: Clause, predicate: Predicate): boolean {
  const known = [...sentence.names, ...sentence.people].some(
    (n) => n.start >= clause.start && n.end <= predicate.start,
  );
  return !known && FIRMS.test(sentence.text.slice(clause.start, predicate.start));
}

/** A dropped subject is that of the fact before, in the same paragraph. */
function inherited(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): string[] {
  const last = before.findLast(
    (d) => d.sentence.span.paragraph === sentence.span.paragraph && sentence.index - d.sentence.index <= 2,
  );
  if (last) return last.actors;
  const countries = new Set(sentence.names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries));
  for (const p of sentence.people) countries.add(p.person.country);
  const ours = ['JP', 'KR'].filter((c) => countries.has(c));
  return ours.length ? ours : article.sentences.length ? ['JP', 'KR'] : [];
}
