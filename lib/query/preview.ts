import { dueTime, isDigest } from '../alerts/due-times';
import { accepts } from '../alerts/filter-policy';
import { judge } from '../alerts/policy';
import { render } from '../alerts/render';
import { smsCost } from '../alerts/sms-price';
import { buildEvent } from '../events/build-event';
import { dayOf } from '../events/days';
import type { Delivery, Message, OutboxItem } from '../model/alert';
import type { Event } from '../model/event';
import type { AlertPolicy } from '../model/settings';
import type { Choice } from '../model/subscription';
import { LANGUAGES, type Language } from '../model/vocabularies';

/** A message that would have been sent. */
export interface Forecast {
  at: string;
  dueAt: string;
  eventId: string;
  type: Message['attributes']['kind'];
  language: Language;
  delivery: Delivery;
  subject: string;
  sms: string;
}

/** What a subscription would have received. */
export interface Preview {
  since: string;
  until: string;
  /** Events that were told of in that time. */
  events: number;
  alerts: Forecast[];
  new: number;
  updates: number;
  /** Held through a night. */
  held: number;
  /** Messages: an alert each, and one a digest. */
  messages: number;
  busiestDay: { day: string; messages: number } | null;
  sms: { segments: number; usd: { low: number; high: number } };
}

interface Request {
  choice: Choice;
  policy: AlertPolicy;
  since: string;
  until: string;
  phone?: string;
}

/** The life of an event as it was told: judged anew each time an article came. */
function forecast(event: Event, request: Request): Forecast[] {
  const { policy, since, until } = request;
  const made: Forecast[] = [];
  const told = new Set<string>();
  let previous: Event['status'] | undefined;
  const times = [...new Set(event.mentions.map((m) => m.source.publishedAt))].sort();
  for (const at of times.filter((time) => time <= until)) {
    const then = buildEvent(
      event.id,
      event.mentions.filter((m) => m.source.publishedAt <= at),
    );
    for (const verdict of judge(then, told, policy, at)) {
      if (!verdict.alert) continue;
      told.add(verdict.step.key);
      if (at >= since) made.push(...messagesOf({ verdict, event: then, at, previous }, request.choice));
      previous = verdict.step.status;
    }
  }
  return made;
}

type Told = Extract<ReturnType<typeof judge>[number], { alert: true }>;

/** A step that is told, with the event as it was then. */
interface Telling {
  verdict: Told;
  event: Event;
  at: string;
  previous: Event['status'] | undefined;
}

/** The messages that a choice would have received of it, in each language and at each time it asks for. */
function messagesOf({ verdict, event, at, previous }: Telling, choice: Choice): Forecast[] {
  const { step, type, severity, why } = verdict;
  const alert: OutboxItem['alert'] = {
    type,
    event,
    step,
    severity,
    articleId: step.proof.articleId,
    ...(previous === undefined ? {} : { previousStatus: previous }),
  };
  const deliveries: readonly Delivery[] = choice.deliveries ?? ['instant'];
  return (choice.languages ?? LANGUAGES).flatMap((language) =>
    deliveries.flatMap((delivery) => {
      const dueAt = dueTime(delivery, at);
      const { id: eventId } = event;
      const way = { id: 'preview', eventId, stepKey: step.key, createdAt: at, attempts: 0 };
      const { subject, sms, attributes } = render({ ...way, language, delivery, state: 'due', dueAt, why, alert });
      return accepts({ ...choice, deliveries: [delivery] }, attributes)
        ? [{ at, dueAt, eventId, type, language, delivery, subject, sms }]
        : [];
    }),
  );
}

/** Replays the days between two times for a choice: what would have been sent, and what it would cost as text messages. */
export function previewOf(events: readonly Event[], request: Request): Preview {
  const live = events.filter((e) => !e.withdrawn && !e.history);
  const alerts = live.flatMap((e) => forecast(e, request)).sort((a, b) => (a.at < b.at ? -1 : 1));
  const days = new Map<string, Set<string>>();
  alerts.forEach((a, i) => {
    const day = dayOf(a.dueAt);
    // a digest is one message, whatever it gathers
    const message = isDigest(a.delivery) ? `${a.delivery} ${a.language}` : String(i);
    days.set(day, (days.get(day) ?? new Set()).add(message));
  });
  const [busiest] = [...days].sort((a, b) => b[1].size - a[1].size);
  const messages = [...days.values()].reduce((n, day) => n + day.size, 0);
  return {
    since: request.since,
    until: request.until,
    events: live.length,
    alerts,
    new: alerts.filter((a) => a.type === 'new').length,
    updates: alerts.filter((a) => a.type === 'update').length,
    held: alerts.filter((a) => a.delivery === 'daytime' && a.dueAt !== a.at).length,
    messages,
    busiestDay: busiest === undefined ? null : { day: busiest[0], messages: busiest[1].size },
    // every message is measured to fit one segment
    sms: { segments: messages, usd: smsCost(messages, request.phone) },
  };
}
