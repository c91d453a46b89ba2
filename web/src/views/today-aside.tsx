import { api, type Failure } from '../ask/client';
import type { EventView } from '../ask/shapes';
import { useAnswer } from '../ask/use-answer';
import { isOfChronology } from '../chronology';
import { SidesMark, StatusMark } from '../parts/marks';
import { Failed, Loading } from '../parts/state-notes';
import { agoText, useReading } from '../reading';
import { hrefOf, hrefOfEvent } from '../route';

const OVERDUE_SHOWN = 8;

function Line({ event, when, note }: { event: EventView; when: string; note?: string }) {
  return (
    <li>
      <time dateTime={when}>{when}</time>
      <div>
        <a href={hrefOfEvent(event.id)} data-row>
          {event.title}
        </a>
        <div class="meta">
          {note === undefined ? <StatusMark event={event} status={event.status} /> : <span class="warn">{note}</span>}
          {isOfChronology(event) ? null : <SidesMark sides={event.sides} />}
        </div>
      </div>
    </li>
  );
}

/** That nobody answers is said once, beside the news. */
function Aside({ failure, again }: { failure: Failure; again: () => void }) {
  return failure.why === 'offline' || failure.why === 'slow' ? null : <Failed failure={failure} again={again} />;
}

function Coming() {
  const { words, language, version } = useReading();
  const { value, failure, again } = useAnswer(`upcoming ${language} ${version}`, () => api.upcoming(14, language));
  if (value === undefined) return failure ? <Aside failure={failure} again={again} /> : <Loading />;
  const { upcoming, overdue } = value;
  return (
    <>
      <section>
        <h2>{words.today.coming}</h2>
        {upcoming.length === 0 ? <p class="quiet">{words.today.comingNone}</p> : null}
        <ul class="lines">
          {upcoming.map((e) => (
            <Line key={e.id} event={e} when={e.date ?? ''} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.today.overdue}</h2>
        {overdue.length === 0 ? <p class="quiet">{words.today.overdueNone}</p> : null}
        <ul class="lines">
          {overdue.slice(0, OVERDUE_SHOWN).map((e) => (
            <Line key={e.id} event={e} when={e.dueOn} note={words.today.overdueBy(e.daysOverdue)} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Listening() {
  const reading = useReading();
  const { words, version } = reading;
  const { value, failure, again } = useAnswer(`feeds ${version}`, api.feeds);
  if (value === undefined) return failure ? <Aside failure={failure} again={again} /> : <Loading />;
  const { feeds } = value;
  const active = feeds.filter((f) => f.state !== 'muted');
  const ok = active.filter((f) => f.state === 'ok').length;
  const last = active
    .map((f) => f.lastPolledAt ?? '')
    .sort()
    .at(-1);
  return (
    <section>
      <h2>{words.today.feeds}</h2>
      <p class={ok < active.length ? 'warn' : 'quiet'}>
        <a href={hrefOf('feeds')}>{words.today.feedsOk(ok, active.length)}</a>
        {', '}
        {last ? words.today.lastPoll(agoText(reading, last)) : words.today.neverPolled}
      </p>
      <div class="freshness" aria-hidden="true">
        {active.map((f) => (
          <i key={f.url} class={f.state} />
        ))}
      </div>
    </section>
  );
}

/** Beside what happened: what is coming, what did not come, and whether the feeds are heard. */
export function TodayAside() {
  return (
    <aside>
      <Coming />
      <Listening />
    </aside>
  );
}
