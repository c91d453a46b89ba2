import { FAMILY } from '../../model/vocabularies';
import { contains, overlaps } from '../../text/span';
import { actingIn } from '../actors';
import type { ArticleView, SentenceView } from '../article-view';
import { clauseText } from '../clause-text';
import { contextOf } from '../context';
import { daysFrom } from '../dates/calendar';
import type { Clause, Mode, Predicate } from '../locale';
import type { Draft, Rule } from '../rule';
import { dateOf, participantsOf, placeOf, quantityOf } from '../slots';
import { statusOfAct } from '../status-of';
import { followsOthers, followsStranger, inherited, isFirms, speaksForBoth } from './act-subject';
import { actTopics } from './act-topics';
import { actionOf, antecedentInstrument, documents, instrumentOf } from './act-words';
import { decidesAlone } from './decides-alone';
import { openTopic } from './open-topic';

/** Governments agree, sign, lift, impose, protest: one fact a subject. */
export const ACT: Rule = {
  name: 'act',
  find: (sentence, article, before) => {
    const found: Draft[] = [];
    for (const clause of sentence.clauses)
      found.push(
        ...readClause(
          sentence,
          clause,
          article,
          article.language === 'en' && found.length ? [...before, ...found] : before,
        ),
      );
    return withoutContents(found);
  },
};

/** 각서를 체결하여 ...하기로 하였다: what the paper just signed says, where the words name no subject of their own. */
function withoutContents(drafts: Draft[]): Draft[] {
  const papers = drafts.filter((d) => d.status === 'signed');
  if (papers.length === 0) return drafts;
  const isNamed = (d: Draft): boolean =>
    d.sentence.topics.some((t) => t.value.topic === d.topic && contains(d.clause, t));
  return drafts.filter(
    (d) =>
      d.status !== 'agreed' ||
      isNamed(d) ||
      !papers.some((p) => p.topic === d.topic && p.clause.start < d.clause.start),
  );
}

const isMeeting = (d: Draft): boolean => d.kind === 'summit' || d.kind === 'talks';

const isTalkedOf = (text: string, clause: Clause, predicate: Predicate, article: ArticleView): boolean =>
  article.locale.words.talkedOf.test(text.slice(Math.max(clause.start, predicate.start - 8), predicate.end)) ||
  article.locale.words.reportedOf.test(text.slice(Math.max(clause.start, predicate.start - 24), predicate.end));

const DOMESTIC =
  /(?<![a-z])(?:told|asked|ordered|instructed|directed|urged)\s(?:the |his |her |its |each |all )?(?:[\w-]+ ){0,3}(?:ministry|ministries|ministers?|aides|cabinet|staff|secretar(?:y|ies)|agenc(?:y|ies))\s/i;

const PRONOUN = /^\W*(?:it|he|she|they)\s/i;

const CAPITAL: Readonly<Record<string, string>> = { KR: 'Seoul', JP: 'Tokyo' };

/** The Foreign Ministry urged Tokyo to ...: whoever asks Tokyo is Seoul. */
function addressee(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): string | undefined {
  const name = sentence.names.find(
    (n) => n.start >= predicate.end && /^\s?(?:that\s)?(?:the\s)?$/.test(sentence.text.slice(predicate.end, n.start)),
  );
  // 박 차관은 일본 측에 성의를 보여 달라고 당부했다
  const told =
    article.language === 'ko'
      ? sentence.names.find(
          (n) => contains(clause, n) && TOLD.test(sentence.text.slice(n.end, n.end + 12)) && n.value.type !== 'place',
        )
      : undefined;
  const [country, ...more] = (name ?? told)?.value.countries ?? [];
  return more.length === 0 && (country === 'KR' || country === 'JP') ? country : undefined;
}

/** Whose envoy or embassy is named after the verb. */
function envoyOf(sentence: SentenceView, clause: Clause, predicate: Predicate): string | undefined {
  const name = sentence.names.find(
    (n) =>
      n.start >= predicate.end &&
      n.end <= clause.end &&
      (n.value.type === 'person' ||
        /embass/i.test(n.term) ||
        /^\s(?:\w+\s)?(?:ambassador|envoy|embassy|charg|diplomat|minister|consul|attach)/i.test(
          sentence.text.slice(n.end, n.end + 26),
        )),
  );
  const [country, ...more] = name?.value.countries ?? [];
  return more.length === 0 && (country === 'KR' || country === 'JP') ? country : undefined;
}
const TOLD = /^(?:\s?(?:측|정부|당국))?(?:에|에게|을 상대로|를 상대로)\s/u;

/** Modes that say nothing of ours without an act. */
const IDLE: ReadonlySet<Mode> = new Set(['done', 'plan', 'announce']);
/** Topics that are events: they end by being over. */
const EVENTS: ReadonlySet<string> = new Set([
  'freedom-edge',
  'defence-exchange',
  'cultural-exchange',
  'youth-exchange',
]);
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
  const instrument =
    instrumentOf(sentence, clause, article) ??
    (clause.embedded ? antecedentInstrument(sentence, clause, article) : undefined);
  const { mode } = predicate;
  const meeting = before.find((d) => d.sentence === sentence && d.clause === clause);
  const signing =
    FORTHCOMING.has(mode) &&
    ((instrument !== undefined && locale.words.signing.test(clauseText(sentence.text, clause))) ||
      (mode === 'plan' && locale.words.willAgree.test(clauseText(sentence.text, clause)) === true));
  const plain =
    (mode === 'done' ||
      mode === 'announce' ||
      (mode === 'plan' && article.language !== 'en') ||
      (mode === 'agree' && article.language === 'ko')) &&
    locale.words.plainAct.test(clauseText(sentence.text, clause));
  // announced that the agreement would enter into force; 약정은 다음 달 1일 발효된다
  const entering =
    instrument !== undefined &&
    (mode === 'plan' || (mode === 'announce' && article.language === 'en')) &&
    locale.words.effective.test(clauseText(sentence.text, clause));
  // Hyundai Motor and Toyota signed: two names that are nobody of ours
  if (mode === 'sign' && article.language === 'en' && isFirms(sentence, clause, predicate)) return [];
  // 협의했다, said, discussed: nothing changes
  // a meeting of the clause is told by its own rule: 협의를 열었다
  if (
    !action &&
    !signing &&
    !plain &&
    !entering &&
    (!predicate.act || (meeting && article.language !== 'en')) &&
    IDLE.has(mode)
  )
    return [];
  if (mode === 'sign' && !instrument && (article.language !== 'ko' || !predicate.act)) return [];
  // 배상 판결 문제를 논의했다, 参拝したとの報道が出た: talked of, reported
  if (
    (mode === 'done' || (mode === 'plan' && article.language === 'ko')) &&
    action?.action !== 'protest' &&
    isTalkedOf(sentence.text, clause, predicate, article)
  )
    return [];
  // 話し合いたい: to talk about it is no act
  if (mode === 'propose' && !action && !instrument && article.locale.words.talk.test(clauseText(sentence.text, clause)))
    return [];
  const acting = actingIn(sentence, clause, predicate, article);
  if (acting.stranger || followsStranger(sentence, article)) return [];
  // a list of projects was released, after a sentence about somebody else: nobody of ours
  if (
    article.language === 'en' &&
    acting.actors.length === 0 &&
    !acting.joint &&
    followsOthers(sentence, article) &&
    !before.some((d) => d.actors.length > 2 && sentence.index - d.sentence.index <= 4)
  )
    return [];
  // sent an offering but stayed away in person: one thing was done
  if (
    mode === 'cancel' &&
    article.language === 'en' &&
    before.some((d) => d.sentence === sentence && d.status === 'held' && FAMILY[d.kind] === 'act')
  )
    return [];
  // talks were put off: no act besides
  if (meeting && !action && OFF.has(mode)) return [];
  // convened a dialogue: the verb of the meeting is no other act
  if (
    meeting &&
    mode !== 'sign' &&
    predicate.act &&
    (!action || overlaps(action.span, predicate)) &&
    overlaps(predicate.act, predicate)
  )
    return [];
  if (locale.isPrivate?.(sentence.text, clause, predicate, acting.joint || acting.actors.length > 0)) return [];
  // the vice minister summoned the Japanese ambassador: whoever summons him is Korea
  if (action?.action === 'protest' && article.language === 'en' && acting.actors.length === 0) {
    const envoy = envoyOf(sentence, clause, predicate);
    if (envoy) acting.actors.push(envoy === 'KR' ? 'JP' : 'KR');
  }
  // asked both governments to ...: those asked do not ask
  if (
    mode === 'demand' &&
    acting.actors.length === 0 &&
    PRONOUN.test(sentence.text.slice(clause.start, predicate.start))
  )
    acting.actors.push(
      ...(before.findLast((d) => sentence.index - d.sentence.index <= 1 && d.actors.length === 1)?.actors ?? []),
    );
  if (mode === 'demand' && acting.actors.length === 0) {
    const asked = addressee(sentence, clause, predicate, article);
    if (!asked) return [];
    acting.actors.push(asked === 'KR' ? 'JP' : 'KR');
  }
  // a civic group protested: not an office
  if (
    action?.action === 'protest' &&
    acting.actors.length === 0 &&
    !article.locale.words.office.test(sentence.text.slice(clause.start, predicate.start))
  )
    return [];
  // 16日の首脳会談で再開することで一致した: what was agreed there is its own
  const beside =
    meeting !== undefined &&
    !((mode === 'agree' || mode === 'sign') && meeting.status === 'held') &&
    // are expected to agree on the matter at a summit
    !(article.language === 'en' && mode === 'plan' && signing);
  const loose =
    article.language !== 'en' &&
    (plain ||
      entering ||
      (predicate.act !== undefined && !predicate.act.weak) ||
      (mode === 'demand' && article.locale.words.answer.test(sentence.text)) ||
      (mode === 'cancel' && article.locale.words.attend.test(sentence.text)));
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
          (locale.words.bothSides.test(sentence.text) ||
            locale.words.bothMinisters.test(sentence.text) ||
            locale.words.bothLeaders.test(sentence.text) ||
            article.locale.words.office.test(sentence.text))
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
  // told each ministry to draw up a timetable: how one side goes about it
  if (article.language === 'en' && carried && DOMESTIC.test(sentence.text.slice(0, clause.end))) return [];
  // recalled what had been restored: nothing is named
  if (article.language === 'en' && carried && /(?<![a-z])what\s$/.test(sentence.text.slice(0, predicate.start)))
    return [];
  // a joint declaration of the three is told under their name
  if (article.language === 'en' && topics[0] === 'joint-declaration') {
    const frame = sentence.topics.find(
      (t) => t.value.topic === 'korea-china-japan' || t.value.topic === 'korea-us-japan',
    );
    if (frame) topics[0] = frame.value.topic;
  }
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
      signing ||
      // 동 협정은 3월 1일 발효된다: a pact is of both
      (entering && article.language === 'ko' && !acting.joint) ||
      (mode === 'negotiate' && article.language === 'en'));
  const actors = joint
    ? acting.joint
      ? acting.actors
      : ['JP', 'KR']
    : acting.actors.length
      ? acting.actors
      : inherited(sentence, article, before);
  if (actors.length === 0) return [];
  const stated =
    (mode !== 'deny' && mode !== 'propose' && mode !== 'demand' ? action?.status : undefined) ??
    ((plain && mode === 'done' && (!action || (predicate.act && action.span.start === predicate.act.start))) ||
    (action?.action === 'protest' &&
      ((mode === 'plan' && !(predicate.act && article.language === 'en')) ||
        mode === 'announce' ||
        // 大使を呼んで是正を求めた: the envoy was called in
        (mode === 'demand' && article.language === 'ja' && article.locale.words.summon.test(sentence.text))))
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
  // regrettable that marines had landed last week: the day of the cause is not that of the protest
  if (
    article.language === 'en' &&
    action?.action === 'protest' &&
    dated.date &&
    (dated.date.length < 10 || daysFrom(article.published, dated.date) < -1)
  ) {
    const cause = sentence.dates.find((d) => d.value === dated.date && d.start > predicate.end + 30);
    if (cause) {
      delete dated.date;
      delete dated.dateBasis;
    }
  }
  // will halt for now its petition; 提訴手続きを止めると発表した: with no later day it stops as it is told
  const stops =
    action?.action === 'suspend' &&
    !joint &&
    (stated === 'announced' || stated === 'planned') &&
    !(dated.date && daysFrom(article.published, dated.date) > 0);
  // the exercise ended on Thursday: it was held
  const held = stated === 'ended' && topics.some((t) => EVENTS.has(t)) && article.language === 'en';
  // endorsed a bill extending the waiver: decided, not yet in force
  const decided =
    article.language === 'en' &&
    mode === 'done' &&
    predicate.act?.action === 'approve' &&
    overlaps(predicate.act, predicate);
  const status = stops ? 'suspended' : held ? 'held' : decided ? 'announced' : stated;
  if (!dated.date && dated.announcedOn && status !== 'denied') dated.date = dated.announcedOn;
  const place =
    placeOf(sentence, clause, article) ??
    (action?.action === 'protest' && article.locale.words.summon.test(sentence.text)
      ? CAPITAL[actors.join()]
      : undefined);
  const participants = participantsOf(sentence, clause, article, false);
  const quantity = quantityOf(sentence, clause, article);
  const confidence = 0.85 - (carried ? 0.25 : 0) - (sentence.lead ? 0 : 0.1) - (action || instrument ? 0 : 0.1);
  // one protest a sentence, however many verbs it takes (summoned the envoy and lodged a protest)
  if (
    action?.action === 'protest' &&
    before.some((d) => d.sentence === sentence && d.action === 'protest' && d.status === status)
  )
    return [];
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
