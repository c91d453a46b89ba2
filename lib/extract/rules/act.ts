import { contains } from '../../text/span';
import { actingIn } from '../actors/acting';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { contextOf } from '../history/context';
import type { Clause } from '../locale';
import type { Draft, Rule } from '../rule';
import { quantityOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { placeOf } from '../slots/place-of';
import { aboutOf } from './act-about';
import { settleActors } from './act-actors';
import { type ActClause, readActClause } from './act-clause';
import { confidenceOfAct } from './act-confidence';
import { noActByActors, noActByWords } from './act-guards';
import { dateOfAct, isAgreement, isSummoned, statusOf } from './act-status';
import { completeActing } from './complete-acting';

/** Governments agree, sign, lift, impose, protest: one fact a subject. */
export const ACT: Rule = {
  name: 'act',
  find: (sentence, article, before) => {
    const found: Draft[] = [];
    for (const clause of sentence.clauses) {
      const told = article.language === 'en' && found.length ? [...before, ...found] : before;
      const read = readClause(sentence, clause, article, told);
      if (typeof read === 'string') article.note?.('act', sentence, clause, read);
      else found.push(...read);
    }
    return withoutContents(article.language === 'en' ? found : oneProtest(found));
  },
};

/** 공사를 초치해 유감을 표하고 시정을 촉구했다: one protest of one side, whatever its words go on to. */
const oneProtest = (drafts: Draft[]): Draft[] =>
  drafts.filter(
    (d, i) =>
      d.action !== 'protest' ||
      !drafts.some(
        (first, j) =>
          j < i &&
          first.clause !== d.clause &&
          first.action === 'protest' &&
          first.actors.join() === d.actors.join() &&
          first.status === d.status,
      ),
  );

/** 각서를 체결하여 ...하기로 하였다: what the paper just signed says, where the words name no subject of their own. */
function withoutContents(drafts: Draft[]): Draft[] {
  const papers = drafts.filter((d) => d.status === 'signed');
  if (papers.length === 0) return drafts;
  const isNamed = (d: Draft): boolean =>
    d.sentence.topics.some((t) => t.value.topic === d.topic && contains(d.clause, t));
  return drafts.filter(
    (d) =>
      d.status !== 'agreed' ||
      // 시험하기로 하고 |각서를 교환했다: what is settled by it
      (isNamed(d) && !papers.some((p) => isSettledBy(d, p))) ||
      !papers.some((p) => p.topic === d.topic && p.clause.start < d.clause.start),
  );
}

const isSettledBy = (d: Draft, paper: Draft): boolean =>
  d.topic === paper.topic &&
  paper.clause.start === d.clause.end &&
  /기로 하고\s*$/u.test(d.sentence.text.slice(d.clause.start, d.clause.end));

/** The facts of a clause; a string says why it has none. */
function readClause(
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
  before: readonly Draft[],
): Draft[] | string {
  const act = readActClause(sentence, clause, article, before);
  if (typeof act === 'string') return act;
  const noWords = noActByWords(act);
  if (noWords) return noWords;
  const named = actingIn(sentence, clause, act.predicate, article);
  const noActors = noActByActors(act, named);
  if (noActors) return noActors;
  const acting = completeActing(act, named);
  if (typeof acting === 'string') return acting;
  const about = aboutOf(act, acting);
  if (typeof about === 'string') return about;
  const parties = settleActors(act, acting);
  if (typeof parties === 'string') return parties;
  return draftsOf(act, about, parties);
}

/** Matters of three: who is told to act with two, acts with the third. */
const THIRD: Readonly<Record<string, string>> = {
  'freedom-edge': 'US',
  'korea-us-japan': 'US',
  'camp-david': 'US',
  'missile-warning-data': 'US',
  'korea-china-japan': 'CN',
};
const withThird = (actors: string[], topic: string, twoAlone: boolean): string[] => {
  const third = THIRD[topic];
  return third && actors.length === 2 && !twoAlone ? [...actors, third].sort() : actors;
};

/** had called in the ambassador on Friday, and on Tuesday protested again: two. */
const isEarlier = (d: Draft, date: string | undefined): boolean =>
  d.context === 'background' && d.date !== undefined && date !== undefined && d.date < date;

/** Exercises of the three are those of the three, by whatever name. */
const ofThree = (topic: string, actors: readonly string[]): string =>
  topic === 'defence-exchange' && actors.length === 3 && actors.includes('US') ? 'freedom-edge' : topic;

const CAPITAL: Readonly<Record<string, string>> = { KR: 'Seoul', JP: 'Tokyo' };
function draftsOf(
  act: ActClause,
  { topics, carried, subject }: Exclude<ReturnType<typeof aboutOf>, string>,
  { actors, joint }: Exclude<ReturnType<typeof settleActors>, string>,
): Draft[] | string {
  const { sentence, clause, article, before, predicate, action, instrument } = act;
  const dated = dateOfAct(act);
  const status = statusOf(act, joint, topics, dated);
  if (!dated.date && dated.announcedOn && status !== 'denied') dated.date = dated.announcedOn;
  const told = before.filter((d) => d.sentence === sentence);
  const summoned = isSummoned(sentence, predicate, act.mode, article);
  const protest = summoned || action?.action === 'protest';
  // summoned the envoy and lodged a protest: one, however many verbs it takes
  if (protest && told.some((d) => d.action === 'protest' && d.status === status && !isEarlier(d, dated.date)))
    return 'the same protest';
  const place =
    placeOf(sentence, clause, article) ??
    (protest && article.locale.words.summon.test(sentence.text) ? CAPITAL[actors.join()] : undefined);
  const participants = participantsOf(sentence, clause, article, false);
  const quantity = quantityOf(sentence, clause, article);
  const agreement = isAgreement(act, joint);
  // 1日、展示を来春までに改めると表明していた: as old as the day it was said
  const saidOn =
    (article.language !== 'en' || act.mode === 'agree' || act.mode === 'sign') &&
    !sentence.lead &&
    dated.announcedOn &&
    daysFrom(article.published, dated.announcedOn) < -5
      ? dated.announcedOn
      : undefined;
  const twoAlone = article.locale.words.bothSides.test(sentence.text.slice(clause.start, predicate.start));
  const targets = new Set(told.filter((d) => d.kind === 'target').map((d) => d.topic));
  return topics
    .filter((topic) => !targets.has(topic))
    .map(
      (topic): Draft => ({
        kind: agreement ? 'agreement' : 'measure',
        topic: ofThree(topic, withThird(actors, topic, false)),
        ...(subject ? { subject } : {}),
        status,
        ...(summoned ? { action: 'protest' as const } : action ? { action: action.action } : {}),
        ...(agreement ? { instrument: instrument ?? 'accord' } : {}),
        // 양측은 미사일 경보정보를 직접 나눈다: the two by themselves
        actors: withThird(actors, topic, article.language === 'ko' && topic === 'missile-warning-data' && twoAlone),
        ...(participants.length ? { participants } : {}),
        ...dated,
        ...(place ? { place } : {}),
        ...(quantity ? { quantity } : {}),
        context: contextOf({ sentence, clause, predicate, date: saidOn ?? dated.date, article, otherMeeting: false }),
        statusCue: sentence.text.slice(predicate.start, predicate.end),
        rule: agreement ? 'agreement' : 'measure',
        confidence: confidenceOfAct(act, { actors, carried, dated: dated.date !== undefined }),
        sentence,
        clause,
        predicate,
        evidence: { start: 0, end: sentence.text.length },
      }),
    );
}
