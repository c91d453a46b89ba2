import { fieldLabel, personLabel, placeLabel, topicLabel } from '../../../lib/alerts/labels';
import type { FullEvent } from '../ask/shapes';
import { timeText } from '../days';
import { useReading } from '../reading';

/** What is known of an event, slot by slot, and what the operator corrected. */
export function EventFacts({ event }: { event: FullEvent }) {
  const { words, language, book } = useReading();
  const { eventView: w } = words;
  const confidence = event.steps.at(-1)?.confidence;
  const what = [event.action && book.action[event.action], event.instrument && book.instrument[event.instrument]];
  const rows: [string, string | undefined][] = [
    [w.kind, words.kind[event.kind]],
    [w.field, fieldLabel(event.field, language)],
    [w.topic, topicLabel(event.topic, language)],
    [book.labels.what, what.filter(Boolean).join(book.comma)],
    [book.labels.by, book.actors(event.actors)],
    [book.labels.present, event.participants.map((p) => personLabel(p, language)).join(book.comma)],
    [book.labels.date, event.date && book.date(event.date)],
    [book.labels.place, placeLabel(event.place, language)],
    [w.quantity, event.quantity && book.amount(event.quantity.value, event.quantity.unit)],
    [
      w.effect,
      confidence === undefined || event.history
        ? undefined
        : book.labels.confidence(confidence).replace(/^[^:：]*[:：]\s*/, ''),
    ],
    [w.formerly, event.formerIds.join(', ')],
  ];
  return (
    <section>
      <h2>{w.facts}</h2>
      <dl class="facts">
        <div>
          <dt>{w.id}</dt>
          <dd>
            <code>{event.id}</code>
          </dd>
        </div>
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {event.revisions.length === 0 ? null : (
        <>
          <h3>{w.revisions}</h3>
          <ul class="revisions">
            {event.revisions.map((r) => (
              <li key={r.id}>
                <time dateTime={r.at}>{timeText(r.at, language)}</time> <b>{w.revision[r.type]}</b>{' '}
                {Object.entries(r.set ?? {})
                  .map(([field, value]) => `${field}: ${Array.isArray(value) ? value.join(', ') : (value ?? '-')}`)
                  .join('; ')}{' '}
                <q>{r.reason}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
