import { overlaps } from '../../text/span';
import { actingIn } from '../actors';
import type { ArticleView, SentenceView } from '../article-view';
import { clauseText } from '../clause-text';
import { contextOf } from '../context';
import { daysFrom } from '../dates/calendar';
import type { Clause, Mode, Predicate } from '../locale';
import type { Draft, Rule } from '../rule';
import { dateOf, participantsOf, placeOf, quantityOf } from '../slots';
import { statusOfAct } from '../status-of';
import { followsStranger, inherited, isFirms, speaksForBoth } from './act-subject';
import { actTopics } from './act-topics';
import { actionOf, antecedentInstrument, documents, instrumentOf } from './act-words';
import { decidesAlone } from './decides-alone';
import { openTopic } from './open-topic';

/** Governments agree, sign, lift, impose, protest: one fact a subject. */
export const ACT: Rule = {
  name: 'act',
  find: (sentence, article, before) =>
    sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before)),
};

const isMeeting = (d: Draft): boolean => d.kind === 'summit' || d.kind === 'talks';

const isTalkedOf = (text: string, clause: Clause, predicate: Predicate, article: ArticleView): boolean =>
  article.locale.words.talkedOf.test(text.slice(Math.max(clause.start, predicate.start - 8), predicate.end)) ||
  article.locale.words.reportedOf.test(text.slice(Math.max(clause.start, predicate.start - 24), predicate.end));

const PRONOUN = /^\W*(?:it|he|she|they)\s/i;

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
    (mode === 'done' || mode === 'announce' || (mode === 'plan' && article.language !== 'en')) &&
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
  if (mode === 'sign' && !instrument && (article.language === 'en' || !predicate.act)) return [];
  // 배상 판결 문제를 논의했다, 参拝したとの報道が出た: talked of, reported
  if (mode === 'done' && action?.action !== 'protest' && isTalkedOf(sentence.text, clause, predicate, article))
    return [];
  // 話し合いたい: to talk about it is no act
  if (mode === 'propose' && !action && !instrument && article.locale.words.talk.test(clauseText(sentence.text, clause)))
    return [];
  const acting = actingIn(sentence, clause, predicate, article);
  if (acting.stranger || followsStranger(sentence, article)) return [];
  // talks were put off: no act besides
  if (meeting && !action && OFF.has(mode)) return [];
  // convened a dialogue: the verb of the meeting is no other act
  if (meeting && predicate.act && (!action || overlaps(action.span, predicate)) && overlaps(predicate.act, predicate))
    return [];
  if (locale.isPrivate?.(sentence.text, clause, predicate)) return [];
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
    const asked = addressee(sentence, predicate);
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
  const beside = meeting !== undefined && !((mode === 'agree' || mode === 'sign') && meeting.status === 'held');
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
  const stated =
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
  // will halt for now its petition; 提訴手続きを止めると発表した: with no later day it stops as it is told
  const stops =
    action?.action === 'suspend' &&
    !joint &&
    (stated === 'announced' || stated === 'planned') &&
    !(dated.date && daysFrom(article.published, dated.date) > 0);
  const status = stops ? 'suspended' : stated;
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
  if (action?.action === 'protest' && before.some((d) => d.sentence === sentence && d.action === 'protest')) return [];
  const told = new Set(before.filter((d) => d.sentence === sentence && d.kind === 'target').map((d) => d.topic));
  // 각서를 체결하여 ...하기로 하였다: what the paper just signed says
  if (mode === 'agree' && carried)
    for (const d of before) if (d.sentence === sentence && d.status === 'signed') told.add(d.topic);
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
