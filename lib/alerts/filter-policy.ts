import type { Delivery, Message } from '../model/alert';
import type { Choice } from '../model/subscription';
import type { Language } from '../model/vocabularies';

/** SNS refuses a policy whose values multiply to more. */
const MAX_COMBINATIONS = 150;

/** A filter policy as SNS takes it; its keys are attributes of the message. */
export interface FilterPolicy {
  lang?: string[];
  delivery?: string[];
  field?: string[];
  severity?: { numeric: [string, number] }[];
  kind?: string[];
}

/** No message has this delivery: a subscription that asks for it gets nothing, and stays confirmed. */
export const PAUSED: FilterPolicy = { delivery: ['paused'] };

/** The policy of a choice. Throws where SNS would not take it. */
export function policyOf(choice: Choice): FilterPolicy {
  const { languages, deliveries = ['instant'], minSeverity = 1, fields, kinds } = choice;
  const combinations = [languages, deliveries, fields, kinds].reduce((n, values) => n * (values?.length || 1), 1);
  if (combinations > MAX_COMBINATIONS)
    throw new Error(
      `languages, deliveries, fields and kinds multiply to ${combinations} combinations and SNS takes ${MAX_COMBINATIONS}: choose fewer, or make two subscriptions`,
    );
  return {
    ...(languages?.length ? { lang: languages } : {}),
    delivery: deliveries,
    ...(fields?.length ? { field: fields } : {}),
    severity: [{ numeric: ['>=', minSeverity] }],
    ...(kinds?.length ? { kind: kinds } : {}),
  };
}

/** The choice that a policy expresses; of policies that we did not write, what can be read. */
export function choiceOf(policy: FilterPolicy): Choice {
  const severity = policy.severity?.[0]?.numeric?.[1];
  return {
    ...(policy.lang ? { languages: policy.lang as Language[] } : {}),
    ...(policy.delivery ? { deliveries: policy.delivery as Delivery[] } : {}),
    ...(policy.field ? { fields: policy.field } : {}),
    ...(severity === undefined ? {} : { minSeverity: severity }),
    ...(policy.kind ? { kinds: policy.kind as NonNullable<Choice['kinds']> } : {}),
  };
}

const has = <T>(wanted: readonly T[] | undefined, value: T): boolean => wanted === undefined || wanted.includes(value);

/** Whether a message is wanted, by the rules by which SNS matches a policy. */
export function accepts(choice: Choice, { lang, delivery, field, severity, kind }: Message['attributes']): boolean {
  return (
    has(choice.languages, lang) &&
    has(choice.deliveries ?? ['instant'], delivery) &&
    (choice.fields === undefined || field.some((f) => choice.fields?.includes(f))) &&
    severity >= (choice.minSeverity ?? 1) &&
    has(choice.kinds, kind)
  );
}
