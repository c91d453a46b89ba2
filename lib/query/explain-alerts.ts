import { judge } from '../alerts/policy';
import type { OutboxItem } from '../model/alert';
import type { Event, EventStep } from '../model/event';
import type { AlertPolicy } from '../model/settings';

/** Why a step of an event was told or was not, in words for the operator. */
export interface StepExplained {
  step: string;
  status: EventStep['status'];
  reportedAt: string;
  told: boolean;
  why: string;
  /** Where it was told: each alert with its language, state and receipt. */
  alerts: {
    id: string;
    language: string;
    delivery: OutboxItem['delivery'];
    at: string;
    state: OutboxItem['state'];
    receipt?: string;
  }[];
}

/** Explains each step of an event from its alerts and the policy; `now` is ISO 8601. */
export function explainAlerts(
  event: Event,
  alerts: readonly OutboxItem[],
  policy: AlertPolicy,
  now: string,
): StepExplained[] {
  const told = new Set(alerts.map((a) => a.stepKey));
  const verdicts = new Map(judge(event, told, policy, now).map((v) => [v.step.key, v]));
  return event.steps.map((step) => {
    const its = alerts.filter((a) => a.stepKey === step.key);
    const verdict = verdicts.get(step.key);
    return {
      step: step.key,
      status: step.status,
      reportedAt: step.reportedAt,
      told: its.length > 0,
      why: its[0] ? `told as ${its[0].alert.type}` : (verdict?.why ?? 'no step of this event'),
      alerts: its.map(({ id, language, delivery, createdAt, state, receipt }) => ({
        id,
        language,
        delivery,
        at: createdAt,
        state,
        ...(receipt === undefined ? {} : { receipt }),
      })),
    };
  });
}
