import { useEffect } from 'preact/hooks';
import { fieldLabel, topicLabel } from '../../../lib/alerts/labels';
import { api } from '../ask/client';
import type { FullEvent } from '../ask/shapes';
import { useAnswer } from '../ask/use-answer';
import { useEvents } from '../ask/use-events';
import { isOfChronology } from '../chronology';
import { EventRows } from '../parts/event-rows';
import { SeverityMark, SidesMark, StatusMark } from '../parts/marks';
import { Failed, Loading } from '../parts/state-notes';
import { useReading } from '../reading';
import { hrefOf } from '../route';
import { EventCite } from './event-cite';
import { EventEvidence } from './event-evidence';
import { EventFacts } from './event-facts';
import { EventLife } from './event-life';

function Related({ event }: { event: FullEvent }) {
  const { words, language, version } = useReading();
  const { events } = useEvents({ topic: event.topic, lang: language }, version);
  const others = events.filter((e) => e.id !== event.id);
  if (others.length === 0) return null;
  return (
    <section>
      <div class="section-head">
        <h2>{words.eventView.related}</h2>
        <a href={hrefOf('search', { topic: event.topic })}>
          {topicLabel(event.topic, language)} ({others.length})
        </a>
      </div>
      <EventRows events={others.slice(0, 8)} label={words.eventView.related} />
    </section>
  );
}

function Whole({ event, asked }: { event: FullEvent; asked: string }) {
  const { words, language, book } = useReading();
  const history = isOfChronology(event);
  useEffect(() => {
    document.title = `${event.title} · ${words.name}`;
  }, [event.title, words]);
  return (
    <article>
      <p class="crumb">
        <a href={hrefOf('search', { field: event.field })}>{fieldLabel(event.field, language)}</a>
        <a href={hrefOf('search', { topic: event.topic })}>{topicLabel(event.topic, language)}</a>
        <span>{words.kind[event.kind]}</span>
      </p>
      <h1>{event.title}</h1>
      <p class="meta big">
        <StatusMark event={event} status={event.status} />
        {event.date === undefined ? null : <time dateTime={event.date}>{book.date(event.date)}</time>}
        {history ? <span>{words.history}</span> : <span>{words.sides[event.sides]}</span>}
        <span class="marks">
          {history ? null : <SidesMark sides={event.sides} />}
          <SeverityMark severity={event.severity} />
        </span>
        {history ? null : <span>{words.outlets(event.outlets.length)}</span>}
      </p>
      {event.withdrawn ? <p class="note failed">{words.eventView.withdrawn}</p> : null}
      {event.id === asked ? null : <p class="note">{words.eventView.moved(asked)}</p>}
      <div class="columns event">
        <div>
          <EventLife event={event} />
          <EventEvidence event={event} />
        </div>
        <aside>
          <EventFacts event={event} />
          <EventCite event={event} />
        </aside>
      </div>
      <Related event={event} />
    </article>
  );
}

/** One event: its life with the proof of each step, the evidence by side, what was corrected, and how to cite it. */
export function EventPage({ id }: { id: string }) {
  const { language, version } = useReading();
  const { value, failure, again } = useAnswer(`event ${id} ${language} ${version}`, () => api.event(id, language));
  return (
    <>
      {failure ? <Failed failure={failure} again={again} stale={value !== undefined} /> : null}
      {value === undefined ? failure ? null : <Loading /> : <Whole event={value} asked={id} />}
    </>
  );
}
