import type { EventStep, Mention } from '../model/event';
import { STAGE, type Status } from '../model/vocabularies';
import { independentVoices } from './independent';
import { datesOf } from './supported';

/** The rungs of a life; `effect` is apart from `done` because a signature and its entry into force are two dates. */
type Rung = 'open' | 'committed' | 'done' | 'effect' | 'stopped' | 'off';

function rungOf(status: Status, before: EventStep | undefined): Rung {
  const stage = STAGE[status];
  return stage === 'done' && status === 'in-force' && before?.status === 'signed' ? 'effect' : stage;
}

/** Which rungs may follow which: a later report of an earlier rung is a late report, not a step back. */
const FOLLOWS: Readonly<Record<Rung, readonly Rung[]>> = {
  open: ['committed', 'done', 'effect', 'stopped', 'off'],
  committed: ['done', 'effect', 'stopped', 'off'],
  done: ['effect', 'stopped'],
  effect: ['stopped'],
  stopped: ['done', 'effect'],
  off: ['committed', 'done', 'effect'],
};

const keyOf = (rung: Rung, steps: readonly EventStep[]): string => {
  const seen = steps.filter((s) => s.key === rung || s.key.startsWith(`${rung}-`)).length;
  return seen === 0 ? rung : `${rung}-${seen + 1}`;
};

function open(mention: Mention, key: string): EventStep {
  const { fact, source } = mention;
  const news = fact.context === 'news';
  return {
    key,
    status: fact.status,
    ...(fact.date === undefined ? {} : { date: fact.date }),
    reportedAt: source.publishedAt,
    news,
    outlets: news ? [source.outlet] : [],
    independent: news ? 1 : 0,
    confidence: news ? fact.confidence : 0,
    articles: [source.articleId],
    proof: {
      articleId: source.articleId,
      quote: fact.evidence.text,
      start: fact.evidence.start,
      end: fact.evidence.end,
    },
  };
}

function join(step: EventStep, mention: Mention): void {
  const told = open(mention, step.key);
  if (!step.articles.includes(mention.source.articleId)) step.articles.push(mention.source.articleId);
  if (!told.news) return;
  if (!step.news || told.confidence > step.confidence) step.proof = told.proof;
  if (!step.news) step.reportedAt = told.reportedAt;
  step.news = true;
  step.confidence = Math.max(step.confidence, told.confidence);
  if (!step.outlets.includes(mention.source.outlet)) step.outlets.push(mention.source.outlet);
}

/** A step with the mentions that tell it. */
export interface Lived {
  step: EventStep;
  mentions: Mention[];
}

/** Ended its guidance, which it had issued in March: what news says has stopped was there before, and is not there again. */
const recapsBefore = (last: EventStep | undefined, { fact }: Mention): boolean =>
  last?.news === true &&
  STAGE[last.status] === 'stopped' &&
  !(fact.date !== undefined && last.date !== undefined && fact.date > last.date);

/** The steps of a life from its mentions in the order they were published. */
export function lifeOf(mentions: readonly Mention[]): Lived[] {
  const life: Lived[] = [];
  const rungs: Rung[] = [];
  for (const mention of mentions) {
    const current = rungs.at(-1);
    const rung = rungOf(mention.fact.status, life.at(-1)?.step);
    const known = rungs.lastIndexOf(rung);
    const leads = current === undefined || (current !== rung && FOLLOWS[current].includes(rung));
    // a recap proves that a stage was reached, never that it is left again
    const recap = mention.fact.context === 'background' && (known >= 0 || recapsBefore(life.at(-1)?.step, mention));
    if (leads && !recap) {
      const steps = life.map((l) => l.step);
      life.push({ step: open(mention, keyOf(rung, steps)), mentions: [mention] });
      rungs.push(rung);
    } else if (known >= 0) {
      const { step, mentions } = life[known] as Lived;
      join(step, mention);
      mentions.push(mention);
    }
  }
  return life.map(weigh);
}

/** Counts who tells the step, and dates it by the better supported day. */
function weigh({ step, mentions }: Lived): Lived {
  const [date] = datesOf(mentions);
  const independent = independentVoices(mentions.filter((m) => m.fact.context === 'news'));
  return { step: { ...step, ...(date === undefined ? {} : { date: date.value }), independent }, mentions };
}
