import { dayOf, daysApart } from '../events/days';
import type { AlertType, Severity } from '../model/alert';
import type { Event, EventStep } from '../model/event';
import type { AlertPolicy } from '../model/settings';
import { FAMILY, STAGE } from '../model/vocabularies';
import { severityOf } from './severity';

/** Told as news so long after its day, a step is a recap that its article did not mark as one. */
const STALE_DAYS = 14;
const OUTLETS_THAT_CONFIRM = 2;
/** `will expand` without a day may be a wish: it has to be said in words that leave no doubt. */
const SURE = 0.85;
/** Of a meeting a reader is as sure as can be when both sides are named as its parties. */
const SURE_OF_TALKS = 0.8;

/** So long outlets go on telling one accord. */
const LOOSE_DAYS = 2;

/** Whether a step is told, and why or why not, in words for the operator. */
export type Verdict =
  | { alert: true; step: EventStep; type: Extract<AlertType, 'new' | 'update'>; severity: Severity; why: string }
  | { alert: false; step: EventStep; why: string };

type Test = (
  event: Event,
  step: EventStep,
  policy: AlertPolicy,
  sent: ReadonlySet<string>,
  now: string,
) => string | null;

const ofStep = (event: Event, step: EventStep) =>
  event.mentions.filter((m) => m.fact.context === 'news' && step.articles.includes(m.source.articleId));

/** Told, but neither in sure words nor by a second outlet: what comes before it may still be told. */
const isWeak = (step: EventStep, policy: AlertPolicy): boolean =>
  step.news && step.confidence < policy.minConfidence && step.independent < OUTLETS_THAT_CONFIRM;

const laterThan = ({ steps }: Event, step: EventStep): EventStep[] =>
  steps.slice(steps.findIndex((s) => s.key === step.key) + 1);

/** `Have renewed their swap`, a day after `agreed to renew it`: without a day of its own nothing says that it has begun since. */
const isSameToldLoosely = (told: EventStep, step: EventStep): boolean =>
  (told.status === 'agreed' || told.status === 'announced') &&
  step.status === 'in-force' &&
  step.date === undefined &&
  step.independent < OUTLETS_THAT_CONFIRM &&
  daysApart(dayOf(told.reportedAt), dayOf(step.reportedAt)) <= LOOSE_DAYS;

/** Each answers with the reason against the alert, or null. The first reason counts. */
const TESTS: readonly Test[] = [
  (event) => (event.withdrawn ? 'withdrawn by the operator' : null),
  (_event, step, _policy, sent) => (sent.has(step.key) ? 'already told' : null),
  (_event, step) => (step.news ? null : 'told only as background'),
  (event, step) =>
    ofStep(event, step).every((m) => m.source.baseline) ? 'found when the feed was first polled' : null,
  (event, step, policy, sent) =>
    laterThan(event, step).some((s) => sent.has(s.key) || !isWeak(s, policy)) ? 'a later step is known already' : null,
  (event, step, _policy, sent) =>
    event.steps.some((one) => sent.has(one.key) && isSameToldLoosely(one, step))
      ? 'the accord just told, in words of what is done'
      : null,
  (event, step, policy) =>
    STAGE[step.status] === 'open' && !policy.proposals && event.kind !== 'target' ? 'only proposed so far' : null,
  // `the next round will be in Tokyo` fixes nothing yet
  (event, step) =>
    event.kind === 'talks' && step.date === undefined && STAGE[step.status] === 'committed'
      ? 'no day is set yet'
      : null,
  (event, _step, policy) => (event.kind === 'target' && !policy.targets ? 'a number aimed at, not a measure' : null),
  (_event, step, _policy, sent) =>
    step.status === 'denied' && sent.size === 0 ? 'denies something that was never told' : null,
  // what is called off is news also to whom nobody told of it, if that is sure: 見送る may be said of many things
  (event, step, _policy, sent) =>
    STAGE[step.status] === 'off' &&
    sent.size === 0 &&
    (step.confidence < (FAMILY[event.kind] === 'act' ? SURE : SURE_OF_TALKS) || step.date === undefined) &&
    step.independent < OUTLETS_THAT_CONFIRM
      ? 'calls off something that was never told, without a day or in words that are not sure'
      : null,
  (_event, step, policy, _sent, now) =>
    Date.parse(now) - Date.parse(step.reportedAt) > policy.maxAgeHours * 3_600_000
      ? `first reported more than ${policy.maxAgeHours} hours ago`
      : null,
  (_event, step) =>
    step.date !== undefined &&
    step.date < dayOf(step.reportedAt) &&
    daysApart(step.date, dayOf(step.reportedAt)) > STALE_DAYS &&
    STAGE[step.status] !== 'committed'
      ? `happened more than ${STALE_DAYS} days before it was reported`
      : null,
  (event, step, policy) => {
    const plan = FAMILY[event.kind] === 'act' && step.date === undefined && step.status === 'planned';
    return plan && policy.minConfidence <= SURE && step.confidence < SURE && step.independent < OUTLETS_THAT_CONFIRM
      ? 'a plan without a day, of which neither the words are sure nor a second outlet tells'
      : null;
  },
  (_event, step, policy) =>
    isWeak(step, policy)
      ? `confidence ${step.confidence.toFixed(2)} is below ${policy.minConfidence} and no second outlet confirms it in words of its own`
      : null,
  (event, step, policy) =>
    severityOf(event, step) < policy.minSeverity ? `severity is below ${policy.minSeverity}` : null,
];

/**
 * Whether the steps of an event are to be told. `sent` holds the keys of the steps that have an alert already, sent or
 * due; `now` is ISO 8601.
 */
export function judge(event: Event, sent: ReadonlySet<string>, policy: AlertPolicy, now: string): Verdict[] {
  return event.steps.map((step) => {
    for (const test of TESTS) {
      const why = test(event, step, policy, sent, now);
      if (why !== null) return { alert: false, step, why };
    }
    const type = sent.size === 0 ? 'new' : 'update';
    const why = type === 'new' ? 'first told as news at this stage' : 'the stage changed since the last alert';
    return { alert: true, step, type, severity: severityOf(event, step), why };
  });
}
